using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>The sources of one project as the compiler sees them.</summary>
/// <param name="Settings">What its .editorconfig files say.</param>
internal sealed record SourceUnit(CSharpCompilation Compilation, SourceSettings Settings);
