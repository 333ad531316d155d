using System.Xml.Linq;
using AiFactory.Cli.Projects.Sources;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Cli.Projects;

/// <summary>A project for C# files that have none, thrown away afterwards.</summary>
internal static class SourcesProject
{
    public static void Write(string path, IReadOnlyList<string> sources) => new XElement("Project",
        // Without these, files of whoever else uses the temporary folder would take part.
        Properties(("ImportDirectoryBuildProps", "false"), ("ImportDirectoryBuildTargets", "false"), ("ImportDirectoryPackagesProps", "false")),
        new XElement("Import", new XAttribute("Project", "Sdk.props"), new XAttribute("Sdk", "Microsoft.NET.Sdk")),
        Properties(
            ("TargetFramework", "net10.0"), ("LangVersion", "14.0"), ("Nullable", "enable"), ("ImplicitUsings", "enable"), ("InvariantGlobalization", "true"),
            ("EnableDefaultItems", "false"), ("DebugType", "embedded"), ("Features", "$(Features);FileBasedProgram"),
            ("OutputType", FolderSources.HasMain(sources.Select(source => SourceFile.Parse(source, CSharpParseOptions.Default))) ? "Exe" : "Library")),
        new XElement("ItemGroup",
            sources.Select(source => new XElement("Compile", new XAttribute("Include", Escaped(source)))),
            new XElement("Reference", new XAttribute("Include", "AiFactory.Model"), new XAttribute("HintPath", "$(AiFactoryModelPath)")),
            new XElement("Using", new XAttribute("Include", "AiFactory.Model")),
            new XElement("Using", new XAttribute("Include", "AiFactory.Model.Azure")),
            new XElement("Using", new XAttribute("Include", "AiFactory.Model.Units"), new XAttribute("Static", "true"))),
        new XElement("Import", new XAttribute("Project", "Sdk.targets"), new XAttribute("Sdk", "Microsoft.NET.Sdk"))).Save(path);

    private static XElement Properties(params (string Name, string Value)[] properties) =>
        new("PropertyGroup", properties.Select(property => new XElement(property.Name, property.Value)));

    /// <summary>A path may have letters that mean something to MSBuild.</summary>
    private static string Escaped(string path) =>
        string.Concat(path.Select(letter => letter is '%' or '*' or '?' or ';' or '$' or '@' or '(' or ')' or '\'' ? $"%{(int)letter:X2}" : letter.ToString()));
}
