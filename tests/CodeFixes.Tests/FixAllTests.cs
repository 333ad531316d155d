using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiFactory.CodeFixes.Tests;

public sealed class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void Twenty_properties_go_at_once(FixAllScope scope)
    {
        var after = After(Twenty("new StorageAccount(\"account{0}\") { SharedKeyAccess = true };"), "AIFA2003", scope: scope);
        Assert.DoesNotContain("SharedKeyAccess", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_properties_come_at_once() =>
        Assert.Equal(20, Count(After(Twenty("new SearchService(\"search{0}\");"), "AIFA1020"), "{ Replicas = 3 };"));

    [Fact]
    public void Twenty_elements_get_names_of_their_own() => After("""
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/16"], Subnets = [

        """ + Twenty("    new Subnet(\"subnet{0}\", prefix: 26),") + "\n]};", "AIFA2527");

    [Fact]
    public void Twenty_services_are_added_to_one_call()
    {
        var after = After(PrivateServices, "AIFA2504");
        Assert.Equal(1, Count(after, "PrivateEndpoints("));
        Assert.Contains($"chat.PrivateEndpoints(endpoints, {string.Join(", ", Enumerable.Range(1, 20).Select(number => $"vault{number}"))});", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_elements_are_shown_in_one_layer()
    {
        var after = After(PrivateServices.Replace("Shows([web, .. vaults])", "Shows(web)", StringComparison.Ordinal), "AIFA7529");
        Assert.Equal(1, Count(after, "Shows("));
    }

    [Fact]
    public void A_call_that_is_given_a_list_is_left_alone()
    {
        var after = After(PrivateServices.Replace("[web, .. vaults]", "[web]", StringComparison.Ordinal), "AIFA7529");
        Assert.Contains("""chat.Layer("Main").Shows(vault1, vault2,""", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deployments_of_one_account_share_a_filter()
    {
        var after = After("""
            var one = new ModelDeployment("one") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade };
            var two = new ModelDeployment("two") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade };
            var three = new ModelDeployment("three") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade };
            new AIServicesAccount("models") { Deployments = [one, two] };
            new AIServicesAccount("others") { Deployments = [three] };
            """, "AIFA6001");
        Assert.Equal(2, Count(after, "new ContentFilterPolicy("));
        Assert.Contains("{ Deployments = [one, two], ContentFilters = [filter] }", after.Text(), StringComparison.Ordinal);
        Assert.Contains("{ Deployments = [three], ContentFilters = [filter2] }", after.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_findings_are_waived_at_once()
    {
        var before = new Workbench(Samples.Architecture(Twenty("new StorageAccount(\"account{0}\") { SharedKeyAccess = true };")));
        var after = before.AfterAll(new WaiveCodeFixProvider(), "AIFA2003", "Waive/AIFA2003");
        Assert.Equal(20, after.Checked.Waived.Count);
        Assert.Empty(after.Found.Except(before.Found));
    }

    [Fact]
    public void Files_are_changed_together()
    {
        var before = new Workbench(Samples.Architecture("""
            new StorageAccount("here") { SharedKeyAccess = true };
            new Helper(chat);
            """), """
            public sealed class Helper
            {
                public Helper(Architecture design)
                {
                    new StorageAccount("there") { SharedKeyAccess = true };
                    new StorageAccount("again") { SharedKeyAccess = true };
                }
            }
            """);
        Assert.Equal(3, before.AfterAll(new WaiveCodeFixProvider(), "AIFA2003", "Waive/AIFA2003").Checked.Waived.Count);
        var after = before.AfterAll(new RepairCodeFixProvider(), "AIFA2003", "AIFA2003/0");
        Assert.DoesNotContain("SharedKeyAccess", after.Text("One.cs") + after.Text("Two.cs"), StringComparison.Ordinal);

        var here = before.AfterAll(new RepairCodeFixProvider(), "AIFA2003", "AIFA2003/0", FixAllScope.Document);
        Assert.Equal(4, Regex.Count(here.Text("One.cs") + here.Text("Two.cs"), "SharedKeyAccess = true|there|again"));
    }

    [Fact]
    public void Several_changes_of_one_creation_are_all_made()
    {
        var before = new Workbench(Samples.Architecture("""new KeyVault("vault") { PurgeProtection = false, SoftDeleteDays = 5 };"""));
        var once = before.AfterAll(new RepairCodeFixProvider(), "AIFA1022", "AIFA1022/0");
        Assert.Contains("new KeyVault(\"vault\") { SoftDeleteDays = 5 };", once.Text(), StringComparison.Ordinal);
        Assert.Contains("new KeyVault(\"vault\");", once.AfterAll(new RepairCodeFixProvider(), "AIFA1022", "AIFA1022/1").Text(), StringComparison.Ordinal);
    }

    private static readonly string PrivateServices = $$"""
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 26) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps };
        {{Twenty("var vault{0} = new KeyVault(\"vault{0}\");")}}
        var vaults = new KeyVault[] { {{string.Join(", ", Enumerable.Range(1, 20).Select(number => $"vault{number}"))}} };
        chat.Layer("All").Shows([web, .. vaults]);
        chat.Flow("Read").Reads(web, vaults, "reads");
        """;

    private static string Twenty(string line) => string.Join("\n", Enumerable.Range(1, 20).Select(number => line.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    /// <summary>All findings of the rule are gone, and no other arose.</summary>
    private static Workbench After(string body, string rule, string? key = null, FixAllScope scope = FixAllScope.Project)
    {
        var before = new Workbench(Samples.Architecture(body));
        Assert.InRange(before.Checked.Findings.Count(finding => finding.Rule.Id == rule), 1, 40);
        var after = before.AfterAll(new RepairCodeFixProvider(), rule, key ?? rule + "/0", scope);
        Assert.DoesNotContain(after.Checked.Findings, finding => finding.Rule.Id == rule);
        Assert.Empty(after.Found.Except(before.Found));
        return after;
    }

    private static int Count(Workbench bench, string text) => Regex.Count(bench.Text(), Regex.Escape(text));
}
