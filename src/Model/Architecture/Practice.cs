using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>Something people do or keep that is no Azure resource: a repository, a pipeline, a review.</summary>
public sealed class Practice(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Element(name, new(file, line, expression))
{
    public string? Description { get; init; }
}
