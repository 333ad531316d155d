using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Tests;

/// <summary>What users of other tools complain about, as designs that are right: no rule of ours may say anything of the kind. See docs/rules/peers.md.</summary>
public sealed class PeersComplaintsTests
{
    /// <summary>checkov#4638, #5358, #5399: made in another module, the private endpoint and the security group were not seen.</summary>
    [Fact]
    public void A_private_endpoint_and_a_security_group_of_another_stack_count()
    {
        var found = Found(design =>
        {
            StorageAccount documents;
            Subnet endpoints;
            using (design.Stack("network"))
            {
                endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
                new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
            }

            using (design.Stack("data")) documents = new StorageAccount("documents") { Replication = Replication.Zrs };
            using (design.Stack("access")) design.PrivateEndpoints(endpoints, documents);
        });
        Assert.DoesNotContain(found, finding => finding.Rule.Pillar == WafPillar.Security);
    }

    /// <summary>PSRule.Rules.Azure#1348, #1360, #2997: what lies in something that exists already is judged like anything else.</summary>
    [Fact]
    public void A_part_of_something_that_exists_is_judged()
    {
        var found = Found(_ => new VirtualNetwork("shared")
        {
            ExistingId = $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg-shared/providers/Microsoft.Network/virtualNetworks/vnet-shared",
            AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 27)],
        });
        Assert.Contains(found, finding => finding is { Rule.Id: "AIFA2527", Verdict.Element.Name: "apps" });
    }

    /// <summary>checkov#4882: an account that denies everyone was asked for a list of networks.</summary>
    [Fact]
    public void Storage_that_denies_everyone_and_has_a_private_way_passes() => Assert.DoesNotContain(
        Found(design =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
            design.PrivateEndpoints(endpoints, new StorageAccount("documents") { PublicNetworkAccess = false, Replication = Replication.Zrs });
        }),
        finding => finding.Rule.Pillar == WafPillar.Security);

    /// <summary>checkov#2770, #3777, #3779, #5042, #6724: what was not known was reported as wrong.</summary>
    [Fact]
    public void What_is_not_known_is_not_wrong()
    {
        var read = Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", """ "properties":{"publicNetworkAccess":"Enabled"}"""));
        var check = RuleRun.Check(ArchitectureFamily.Of(read), Designs.Today);
        Assert.DoesNotContain(check.Findings, finding => finding.Rule.Id == "AIFA2005");
        Assert.Contains(check.NotAssessed, finding => finding.Rule.Id == "AIFA2005");
    }

    /// <summary>checkov#6954: TLS 1.3 was refused where 1.2 was asked for.</summary>
    [Fact]
    public void A_later_version_of_TLS_is_no_earlier_one() => Assert.DoesNotContain(Found(_ => new WebApp("web") { MinimumTls = WebTls.Tls13 }), finding => finding.Rule.Id == "AIFA2002");

    /// <summary>PSRule.Rules.Azure#2528: a name that has the word secret in it was taken for a secret.</summary>
    [Fact]
    public void A_setting_that_names_a_secret_holds_none() => Assert.DoesNotContain(
        Found(_ => new WebApp("web") { Settings = { ["secretName"] = "chat-tls", ["KEY_VAULT_SECRET_NAME"] = "orders", ["PASSWORD_POLICY"] = "strong" } }), finding => finding.Rule.Id == "AIFA2022");

    /// <summary>trivy#7681: rules about administration fired for any port.</summary>
    [Fact]
    public void A_web_port_is_no_port_of_administration() => Assert.DoesNotContain(
        Found(_ => new NetworkSecurityGroup("edge") { Rules = [new() { Name = "web", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "Internet", ToPorts = "443" }] }),
        finding => finding.Rule.Id is "AIFA2024" or "AIFA2529");

    /// <summary>azure-policy#1369: the network interfaces of private endpoints were asked for diagnostic settings.</summary>
    [Fact]
    public void Private_endpoints_need_no_diagnostic_setting() => Assert.DoesNotContain(
        Found(design =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
            design.PrivateEndpoints(endpoints, new KeyVault("vault"));
        }),
        finding => finding is { Rule.Id: "AIFA4501", Verdict.Element: PrivateEndpoint or NetworkInterface });

    /// <summary>trivy-db#584: an account that was not there was found wanting.</summary>
    [Fact]
    public void What_is_not_there_is_not_judged() => Assert.Empty(Found(_ => { }));

    /// <summary>checkov#6388: storage was asked what a machine learning workspace needs, with none in sight.</summary>
    [Fact]
    public void Storage_alone_is_asked_nothing_of_machine_learning() => Assert.DoesNotContain(Found(_ => new StorageAccount("documents") { Replication = Replication.Zrs }), finding => finding.Rule.Pillar == WafPillar.Ai);

    /// <summary>azqr#238: what was accepted came back every month.</summary>
    [Fact]
    public void What_is_accepted_stays_accepted_until_its_last_day()
    {
        var family = Designs.Family((design, _) =>
        {
            var documents = new StorageAccount("documents") { SharedKeyAccess = true };
            design.Waive("AIFA2003").On(documents).Because("a scanner signs in with a key").OwnedBy("us").ApprovedBy("them").Until("2027-03-31");
        });
        Assert.DoesNotContain(RuleRun.Check(family, "2027-03-31").Findings, finding => finding.Rule.Id == "AIFA2003");
        Assert.Contains(RuleRun.Check(family, "2027-04-01").Findings, finding => finding.Rule.Id == "AIFA2003");
    }

    private static IReadOnlyList<Finding> Found(Action<Architecture> design) => RuleRun.Check(Designs.Family((architecture, _) => design(architecture)), Designs.Today).Findings;
}
