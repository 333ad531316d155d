using AiFactory.Model;

namespace AiFactory.Drift.Report;

/// <summary>The same difference on several resources: one row, not forty.</summary>
internal sealed record DriftGroup(IReadOnlyList<DriftFinding> Findings)
{
    public DriftFinding First => Findings[0];

    /// <summary>In the order of the findings.</summary>
    public static IEnumerable<DriftGroup> Of(IEnumerable<DriftFinding> findings) => findings
        .GroupBy(finding => finding.Class switch
        {
            DriftClass.Changed or DriftClass.Undeclared => (finding.Class, finding.Resource?.ArmType, finding.Path, finding.Stated, finding.Live, Rules: string.Join(",", finding.Breaks.Select(breach => breach.Rule.Id).Distinct())),
            DriftClass.Unknown or DriftClass.Platform => (finding.Class, null, finding.Path is null ? null : "", null, null, finding.Why ?? ""),
            _ => (finding.Class, null, finding.Id, null, null, ""),
        })
        .Select(group => new DriftGroup([.. group]));

    /// <summary>What differs, in a sentence without its full stop and without the resource.</summary>
    public string What => First.Class switch
    {
        DriftClass.Changed => $"{First.Path} is {First.Live ?? "not there"}; the model states {First.Stated ?? "nothing of the kind"}",
        DriftClass.Undeclared => $"{First.Path} is {First.Live}; the model says nothing",
        DriftClass.Missing => "is in the model and not in Azure",
        DriftClass.Unmanaged => "is in a resource group of the model, and nothing in the model or in Azure accounts for it",
        DriftClass.Moved => $"is at {First.Live}",
        DriftClass.Platform => First.Why ?? "",
        _ => First.Why ?? "could not be seen",
    };
}
