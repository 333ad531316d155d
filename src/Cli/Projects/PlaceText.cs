using AiFactory.Analyzers;
using AiFactory.Interpreter;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects;

/// <summary>Where a place of the interpreter's stands in a file.</summary>
internal static class PlaceText
{
    public static FileLinePositionSpan? Of(Place? place) => place?.Syntax is { } syntax && Spans.Of(syntax).GetMappedLineSpan() is { IsValid: true } at ? at : null;
}
