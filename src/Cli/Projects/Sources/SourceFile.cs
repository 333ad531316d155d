using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Reads one C# file.</summary>
internal static class SourceFile
{
    /// <exception cref="CliException">It cannot be read.</exception>
    public static SyntaxTree Parse(string path, CSharpParseOptions options, Encoding? encoding = null)
    {
        try
        {
            using var file = File.OpenRead(path);
            return CSharpSyntaxTree.ParseText(SourceText.From(file, encoding), options, path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CliException($"{path} cannot be read: {wrong.Message}");
        }
    }
}
