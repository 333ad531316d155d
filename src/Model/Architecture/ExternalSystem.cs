using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>A system outside of this architecture: a partner's service, a source of data, the Internet.</summary>
public sealed class ExternalSystem(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Element(name, new(file, line, expression))
{
    public string? Description { get; init; }

    /// <inheritdoc/>
    public override string Title => "External system";
}
