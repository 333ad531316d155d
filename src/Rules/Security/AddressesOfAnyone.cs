using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service that takes calls from chosen addresses does not choose everyone's.</summary>
public sealed class AddressesOfAnyone : Rule<IPublicEndpoint>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2006",
        Title: "Firewall of a service lets in everyone, or all of Azure",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Anyone can rent a machine in Azure, and anyone who can call the service can try stolen credentials on it.",
        Fix: "Name the few addresses that call, in AllowedAddresses, or turn PublicNetworkAccess off and give the service a private endpoint.",
        Source: "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Peers = ["CKV_AZURE_11", "CKV2_AZURE_34", "Azure.SQL.AllowAzureAccess", "Azure.SQL.FirewallIPRange", "AVD-AZU-0029"],
    };

    /// <summary>Nobody was ever given more than a /8.</summary>
    private const int Widest = 8;

    /// <summary>How Cosmos DB writes the data centres of Azure.</summary>
    private static readonly Cidr AllOfAzure = "0.0.0.0";

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IPublicEndpoint subject)
    {
        if (!subject.PublicNetworkAccess) yield break; // then the list counts for nothing
        var element = (Element)subject;
        if (subject is SqlServer server)
        {
            foreach (var rule in server.AllowedAddresses.Where(rule => rule.IsAnyone))
                yield return Fails(server, nameof(server.AllowedAddresses), $"{Named(server)} takes calls of {(rule.IsAzure ? "all of Azure, other customers too" : "far more addresses than anyone has")}: {Named(rule)}.");
        }

        if (subject is not IAllowedAddresses list) yield break;
        if (list.AllowedAddresses.Any(range => range.Prefix < Widest)) yield return Fails(element, nameof(list.AllowedAddresses), $"{Named(element)} takes calls of far more addresses than anyone has.");
        if (list is CosmosAccount && list.AllowedAddresses.Contains(AllOfAzure)) yield return Fails(element, nameof(list.AllowedAddresses), $"{Named(element)} takes calls of all of Azure, other customers too: {AllOfAzure.First}.");
    }
}
