using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

public sealed class EndToEndBlueprintTests : ExampleTests<EndToEndBlueprint.EndToEndBlueprint>
{
    /// <summary>The reference's table: each component is an element of the right class, in the vertical that the reference puts it in.</summary>
    [Theory]
    [InlineData("src-int", "ExternalSystem/internal sources", "People and partners")]
    [InlineData("src-ext", "ExternalSystem/external sources", "People and partners")]
    [InlineData("src-stream", "ExternalSystem/event producers", "People and partners")]
    [InlineData("adf", "DataFactory/ingest", "Data")]
    [InlineData("eh", "EventHubsNamespace/events", "Data")]
    [InlineData("fn", "FunctionApp/stream", "Data")]
    [InlineData("lake", "StorageAccount/lake", "Data")]
    [InlineData("dbx", "DatabricksWorkspace/spark", "Data", "Machine learning")]
    [InlineData("ds", "Feature/spark/Delta Sharing", "Data")]
    [InlineData("3p", "ExternalSystem/third parties", "People and partners")]
    [InlineData("sql", "SqlServer/scores", "Machine learning")]
    [InlineData("app-ml", "WebApp/scoring", "Machine learning")]
    [InlineData("app-be", "WebApp/back", "Generative AI")]
    [InlineData("app-fe", "WebApp/front", "Generative AI")]
    [InlineData("app-fe, second region", "WebApp/france/front", "Second region")]
    [InlineData("blob", "StorageAccount/files", "Data")]
    [InlineData("aoai", "AIServicesAccount/models", "Generative AI")]
    [InlineData("srch", "SearchService/passages", "Generative AI")]
    [InlineData("cosmos", "CosmosAccount/history", "Generative AI")]
    [InlineData("tm", "TrafficManagerProfile/nearest", "Entrance")]
    [InlineData("kv", "KeyVault/vault", "Security")]
    [InlineData("mi", "UserAssignedIdentity/deployer", "Security")]
    [InlineData("entra", "ExternalSystem/Entra ID", "Security")]
    [InlineData("fw", "AzureFirewall/firewall", "Security")]
    [InlineData("agw", "ApplicationGateway/gateway", "Entrance")]
    [InlineData("tf", "Practice/Terraform", "DevOps")]
    [InlineData("acr", "ContainerRegistry/images", "DevOps")]
    [InlineData("ado", "Practice/Azure DevOps", "DevOps")]
    [InlineData("oryx", "Practice/Oryx", "DevOps")]
    [InlineData("ai", "ApplicationInsights/insights", "Monitoring and SRE")]
    [InlineData("mon", "LogAnalyticsWorkspace/monitor", "Monitoring and SRE")]
    [InlineData("cost", "SubscriptionBudget/monthly", "Monitoring and SRE")]
    public void Every_component_stands_in_its_vertical(string component, string key, params string[] layers)
    {
        var leading = Streaming.Value.Leading;
        Assert.True(leading.Elements.Any(element => element.Key == key), $"{component}: nothing has the key {key}.");
        Assert.Equal(layers, leading.Layers.Where(layer => layer.Appearances.Any(shown => shown.Element.Key == key)).Select(layer => layer.Name));
    }

    [Theory]
    [InlineData("SearchService/passages")]
    [InlineData("AIServicesAccount/models")]
    public void Core_services_have_private_endpoints_whatever_the_flags(string key)
    {
        foreach (var family in new[] { Family, Hardened.Value, Build("drawn") })
            Assert.Contains(family.Leading.Elements.OfType<PrivateEndpoint>(), endpoint => ((Element)endpoint.Target!).Key == key && endpoint.Subnet is not null);
    }

    [Fact]
    public void Every_resource_lies_in_a_resource_group_of_one_subscription() =>
        Assert.All(All<RegionalResource>().Where(resource => resource.Ownership == Ownership.Emitted), resource => Assert.StartsWith($"/subscriptions/{Prod.Environment.Subscription}/resourceGroups/rg-", resource.Id, StringComparison.Ordinal));

    /// <summary>The reference has twelve; the ninth comes with the flag, the thirteenth is ours.</summary>
    [Fact]
    public void Stages_follow_the_reference() => Assert.Equal(
        ["1 Ingest", "2 Land", "3 Refine and train", "4 Store the scores", "5 Share", "6 Reach", "7 Answer", "8 Remember", "9 Stream", "10 Guard", "11 Deploy", "12 Operate", "13 Index"],
        Streaming.Value.Leading.Flows.SelectMany(flow => flow.Stages).Select(stage => $"{stage.Number.TrimStart([.. "ABCDEFGH"])} {stage.Name}").Distinct().OrderBy(stage => int.Parse(stage.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Events_train_nothing()
    {
        var stream = Streaming.Value.Leading.Elements.OfType<FunctionApp>().Single();
        Assert.Equal(["bronze", "readings"], Streaming.Value.Leading.Connections.Where(connection => connection.From == stream).Select(connection => connection.To.Name).Order());
    }

    [Theory]
    [InlineData("Terraform describes the infrastructure", "Bicep")]
    [InlineData("Data Factory and Databricks", "Microsoft Fabric")]
    [InlineData("Scores are computed beforehand", "A model called each time")]
    [InlineData("Training follows a schedule", "Training on each event")]
    [InlineData("Cosmos DB keeps conversations", "A cheaper store")]
    [InlineData("Event Hubs and Functions for events", "Data Factory alone")]
    [InlineData("Azure DevOps deploys by federation", "A shared key")]
    [InlineData("Traffic Manager chooses the region", "Front Door")]
    public void Decisions_of_the_reference_are_decisions(string title, string rejected)
    {
        var decision = Assert.Single(Streaming.Value.Leading.Decisions, decision => decision.Title == title);
        Assert.Contains(decision.RejectedAlternatives, alternative => alternative.Title == rejected);
    }

    [Theory]
    [InlineData("hardened")]
    [InlineData("streaming")]
    [InlineData("hardened", "streaming")]
    public void Nothing_is_open_in_production_with(params string[] flags) =>
        Assert.Empty(Judge(Build(flags)).Findings.Where(finding => finding.Environments.Any(environment => environment.IsProduction)).Select(finding => $"{finding.Rule.Id} {finding.Verdict.Message}"));

    /// <summary>What is told of each variant in production, and what it consists of: the drawing at its word, as it is built, hardened.</summary>
    [Fact]
    public void Variants_differ_as_was_accepted()
    {
        var text = new System.Text.StringBuilder();
        foreach (var (name, family) in new[] { ("drawn", Build("drawn")), ("default", Family), ("hardened", Hardened.Value) })
        {
            var check = Judge(family);
            text.Append(name).Append('\n');
            foreach (var line in check.Findings.Select(finding => Told(finding, "open")).Concat(check.Waived.Select(finding => Told(finding, "waived"))).Distinct()) text.Append("  ").Append(line).Append('\n');
            var usual = Family.Leading.Elements.Select(element => element.Key).ToHashSet();
            var here = family.Leading.Elements.Select(element => element.Key).ToHashSet();
            foreach (var key in here.Except(usual).Where(Matters).Order(StringComparer.Ordinal)) text.Append("  + ").Append(key).Append('\n');
            foreach (var key in usual.Except(here).Where(Matters).Order(StringComparer.Ordinal)) text.Append("  - ").Append(key).Append('\n');
        }

        Accepted.MustBe(text.ToString(), "tests", "Examples.Tests", "EndToEndBlueprint.variants.verified.txt");
    }

    private static readonly Lazy<ArchitectureFamily> Hardened = new(static () => Build("hardened"));
    private static readonly Lazy<ArchitectureFamily> Streaming = new(static () => Build("streaming"));

    private static string Told(Finding finding, string state) => $"{state} {finding.Rule.Id} {finding.Rule.Title}: {finding.Verdict.Element?.Key ?? "the whole"}";

    /// <summary>What follows from the others is left out.</summary>
    private static bool Matters(string key) => !key.StartsWith("DiagnosticSetting/", StringComparison.Ordinal) && !key.StartsWith("RoleAssignment/", StringComparison.Ordinal) && !key.StartsWith("PrivateDnsZone", StringComparison.Ordinal);
}
