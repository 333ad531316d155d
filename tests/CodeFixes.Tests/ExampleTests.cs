using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.CodeFixes.Tests;

public sealed class ExampleTests
{
    /// <summary>The example of the README, with something wrong: the light bulb gives back what was there.</summary>
    [Theory]
    [InlineData("Replicas = env.Pick(1, prod: 3)", "Replicas = env.Pick(1, prod: 1)", "AIFA1020", 0)]
    [InlineData("Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs)", "Replication = env.Pick(Replication.Lrs, prod: Replication.Lrs)", "AIFA1001", 0)]
    [InlineData("{ Sku = SearchSku.Standard, Replicas", "{ KeyAccess = true, Sku = SearchSku.Standard, Replicas", "AIFA2003", 0)]
    [InlineData("ZoneRedundant = env.Pick(false, prod: true) }],", "ZoneRedundant = env.Pick(false, prod: false) }],", "AIFA1011", 0)]
    [InlineData("Mode = WafMode.Prevention", "Mode = env.Pick(WafMode.Prevention, prod: WafMode.Detection)", "AIFA2502", 2)]
    [InlineData("models, history, documents, secrets);", "models, history, documents);", "AIFA2504", 0)]
    public void The_example_comes_back(string right, string wrong, string rule, int repair)
    {
        string[] files = [.. new[] { "GroundedChat.cs", "Contoso.cs" }.Select(file => File.ReadAllText(Repository.At("examples", "GroundedChat", file)))];
        var lockFile = LockFile.Parse(File.ReadAllText(Repository.At("examples", "GroundedChat", "architecture.lock.json")));
        var broken = files[0].Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(files[0], broken);
        var before = new Workbench(broken, files[1]) { Lock = lockFile };
        var diagnostic = Assert.Single(before.Underlined, diagnostic => diagnostic.Id == rule);
        var after = before.After(before.Offers(new RepairCodeFixProvider(), diagnostic).Single(offer => offer.EquivalenceKey == $"{rule}/{repair}"));
        Assert.Equal(files[0].Replace("Mode = WafMode.Prevention", rule == "AIFA2502" ? "Mode = env.Pick(WafMode.Prevention, prod: WafMode.Prevention)" : "Mode = WafMode.Prevention", StringComparison.Ordinal), after.Text());
        Assert.DoesNotContain(after.Underlined, other => other.Id == rule);
    }
}
