using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>What calls from a subnet calls everything from it.</summary>
public sealed class CallsAroundSubnet : Rule<IRoutesThroughSubnet>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2013",
        Title: "Calls to the Internet go around the subnet",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The security group, the routes and the firewall of the subnet see none of them, and data leaves unseen.",
        Fix: "Leave RouteAllThroughSubnet on.",
        Source: "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(IRoutesThroughSubnet.RouteAllThroughSubnet), "true")) { Kinds = [typeof(IRoutesThroughSubnet)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IRoutesThroughSubnet subject)
    {
        var element = (Element)subject;
        if (subject.Subnet is { } subnet && !subject.RouteAllThroughSubnet)
            yield return Fails(element, nameof(subject.RouteAllThroughSubnet), $"{Named(element)} sends calls to public addresses around {Named(subnet)}.");
    }
}
