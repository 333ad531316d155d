using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Nobody brings a key to a service that takes none.</summary>
public sealed class KeyRefused : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2519",
        Title: "Caller uses a key that the callee refuses",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The call is refused, each time: the caller does not start.",
        Fix: "Leave CodeSignIn at its default, so that the caller signs in as its identity.",
        Source: "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent")
    {
        Checklist = "SE:05",
        Repairs =
        [
            new("Sign in as its own identity", new RemoveProperty(nameof(FunctionApp.CodeSignIn), "CodeSignIn.SystemAssignedIdentity")) { At = nameof(FunctionApp.CodeSignIn), Kinds = [typeof(FunctionApp)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => UsedKey.In(graph)
        .Where(use => use.Callee is IKeyAuthentication { AcceptsKeys: false } && use.Callee.Ownership != Ownership.Observed)
        .Select(use => Fails(use.Caller, use.Setting, $"{Named(use.Caller)} opens {Named(use.Callee!)} with a key, and {Named(use.Callee!)} accepts none.", use.Step, EvidenceStep.Of(use.Callee!, $"{((IKeyAuthentication)use.Callee!).KeySetting} of {Named(use.Callee!)} is off")));
}
