using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Who opens a machine through Bastion has signed in to Azure.</summary>
public sealed class BastionLinks : Rule<BastionHost>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2036",
        Title: "Bastion makes links that open machines",
        Pillar: WafPillar.Security,
        Severity: Severity.Info,
        Why: "Whoever has a link comes to the sign-in of the machine without being known to Azure, and links are passed on.",
        Fix: "Leave ShareableLinks off.",
        Source: "https://learn.microsoft.com/azure/bastion/shareable-link")
    {
        Checklist = "SE:08",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(BastionHost.ShareableLinks), "false")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(BastionHost subject)
    {
        if (subject.ShareableLinks) yield return Fails(subject, nameof(subject.ShareableLinks), $"{Named(subject)} makes links that open machines without signing in to Azure.");
    }
}
