using AiFactory.Model;

namespace AiFactory.Drift.Report;

/// <summary>Where a finding is to be repaired in the sources.</summary>
/// <param name="Of">The file, relative to the project and with forward slashes, and the line; null where no source says it.</param>
public sealed record Located(Func<DriftFinding, (string File, int Line)?> Of)
{
    /// <summary>In the form that editors make clickable; empty for none.</summary>
    public string Text(DriftFinding finding) => Of(finding) is { } at ? FormattableString.Invariant($"{at.File}({at.Line})") : "";
}
