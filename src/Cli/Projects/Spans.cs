using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects;

/// <summary>Which letters are underlined. To go once AiFactory.Analyzers shows its own.</summary>
internal static class Spans
{
    public static Location Of(SyntaxNode syntax) => syntax.GetLocation();
}
