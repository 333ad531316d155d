using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>A system outside of this architecture: a partner's service, a source of data, the Internet.</summary>
public sealed class ExternalSystem(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : Element(name, new(file, line, expression))
{
    /// <summary>A system that many know: <c>new ExternalSystem(KnownSystem.GitHub)</c>.</summary>
    public ExternalSystem(KnownSystem known, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(known))] string expression = "")
        : this(known.Name, file, line, expression) => Known = known;

    public string? Description { get; init; }

    /// <summary>How it wants callers to prove who they are; null where that was not agreed.</summary>
    public SignIn? SignIn { get; init; }

    /// <summary>What its owner promises, in per cent of a month; null where nothing was promised.</summary>
    public double? Availability { get; init; }

    /// <summary>What many call it, where many know it; for one with a name of its own: <c>new ExternalSystem("our-github") { Known = KnownSystem.GitHub }</c>.</summary>
    public KnownSystem? Known { get; init; }

    /// <inheritdoc/>
    public override string Title => Known?.Title ?? "External system";

    /// <inheritdoc/>
    public override bool IsOutside => true;
}
