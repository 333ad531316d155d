using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using Example = AiApplicationPlatform.AiApplicationPlatform;

namespace AiFactory.Examples.Tests;

/// <summary>The guidance's parts, flows, choices and checks, each found in the example.</summary>
public sealed class AiApplicationPlatformTests : ExampleTests<Example>
{
    /// <summary>A part of the guidance, the element that is it, and the layer it stands in.</summary>
    [Theory]
    [InlineData("client", typeof(WebApp), "client", "Client")]
    [InlineData("intelligence API", typeof(ContainerApp), "intelligence-api", "Orchestration")]
    [InlineData("orchestration", typeof(ContainerApp), "orchestrator", "Orchestration")]
    [InlineData("tools", typeof(ContainerApp), "tools", "Orchestration")]
    [InlineData("conversation store", typeof(CosmosContainer), "conversations", "Knowledge")]
    [InlineData("knowledge", typeof(SearchService), "passages", "Knowledge")]
    [InlineData("gateway", typeof(ApiManagementService), "gateway", "Gateway")]
    [InlineData("semantic cache", typeof(ManagedRedis), "cache", "Gateway")]
    [InlineData("PaaS models, first region", typeof(AIServicesAccount), "near", "Inferencing")]
    [InlineData("PaaS models, second region", typeof(AIServicesAccount), "far", "Inferencing")]
    [InlineData("online inferencing", typeof(OnlineEndpoint), "life", "Inferencing")]
    [InlineData("batch inferencing", typeof(BatchEndpoint), "nightly", "Inferencing")]
    [InlineData("batch inferencing, its machines", typeof(ComputeCluster), "scoring", "Inferencing")]
    [InlineData("exploratory data analysis", typeof(ComputeInstance), "notebook", "Training")]
    [InlineData("training platform", typeof(MachineLearningWorkspace), "wear", "Training")]
    [InlineData("training platform, its machines", typeof(ComputeCluster), "training", "Training")]
    [InlineData("data processing", typeof(ComputeCluster), "processing", "Training")]
    [InlineData("aggregation store", typeof(BlobContainer), "aggregates", "Features and catalogue")]
    [InlineData("feature store", typeof(MachineLearningWorkspace), "feature-store", "Features and catalogue")]
    [InlineData("feature store, its data", typeof(BlobContainer), "features", "Features and catalogue")]
    [InlineData("model catalogue", typeof(MachineLearningRegistry), "catalogue", "Features and catalogue")]
    [InlineData("sources: stream", typeof(ExternalSystem), "machines", "Sources")]
    [InlineData("sources: structured", typeof(ExternalSystem), "ERP", "Sources")]
    [InlineData("sources: semi-structured", typeof(ExternalSystem), "supplier catalogues", "Sources")]
    [InlineData("sources: unstructured", typeof(ExternalSystem), "service archive", "Sources")]
    public void Every_part_has_its_element(string part, Type kind, string name, string layer)
    {
        var element = Assert.Single(Prod.Elements, element => element.GetType() == kind && element.Name == name);
        Assert.True(Prod.Layers.Single(group => group.Name == layer).Appearances.Any(appearance => appearance.Element == element), $"{part} is not in the layer {layer}.");
    }

    [Theory]
    [InlineData("client", "intelligence-api")]
    [InlineData("intelligence-api", "orchestrator")]
    [InlineData("orchestrator", "chat")]
    [InlineData("gateway", "small")]
    [InlineData("gateway", "large")]
    [InlineData("orchestrator", "passages")]
    [InlineData("orchestrator", "tools")]
    [InlineData("orchestrator", "conversations")]
    [InlineData("machines", "measurements")]
    [InlineData("processing", "measurements")]
    [InlineData("processing", "ERP")]
    [InlineData("processing", "supplier catalogues")]
    [InlineData("processing", "service archive")]
    [InlineData("processing", "aggregates")]
    [InlineData("processing", "features")]
    [InlineData("training", "feature-store")]
    [InlineData("training", "aggregates")]
    [InlineData("training", "catalogue")]
    [InlineData("life", "catalogue")]
    [InlineData("nightly", "catalogue")]
    [InlineData("scoring", "features")]
    public void Every_arrow_is_a_step(string from, string to) =>
        Assert.Contains(Prod.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections), connection => connection.From.Name == from && connection.To.Name == to);

    [Fact]
    public void The_small_model_is_asked_before_the_large()
    {
        var asked = Prod.Flows.Single(flow => flow.Name == "Answer a question").Steps.SelectMany(step => step.Connections).Select(connection => connection.To).OfType<ModelDeployment>().Select(model => model.Name).Where(name => name != "embedding").Distinct();
        Assert.Equal(["small", "large"], asked);
    }

    [Fact]
    public void Every_layer_and_every_arrow_into_it_follows_the_two_drawings()
    {
        Assert.Equal(["Ask", "Orchestrate", "Ground", "Use tools", "Try the small model", "Ask the large model", "Remember"], Stages("Answer a question"));
        Assert.Equal(["Collect", "Prepare", "Explore", "Train", "Register", "Serve"], Stages("Learn how parts wear"));
    }

    /// <summary>A row of the table of candidates, or a choice that it names: what was taken, and what was not.</summary>
    [Theory]
    [InlineData("Exploration on a compute instance", 1)]
    [InlineData("Training on clusters of our own", 2)]
    [InlineData("Scores from a batch endpoint", 3)]
    [InlineData("Answers from a managed online endpoint", 2)]
    [InlineData("Models as a service", 1)]
    [InlineData("Data zone, paid by use", 4)]
    [InlineData("A gateway before the models", 2)]
    [InlineData("Orchestration with an SDK on Container Apps", 2)]
    [InlineData("Own model without an image of ours", 3)]
    [InlineData("Buy before build", 1)]
    [InlineData("Services before machines", 2)]
    [InlineData("The tools the company has", 1)]
    [InlineData("Regions by compliance first", 1)]
    [InlineData("Sizes after measuring", 1)]
    [InlineData("Roles grow apart", 1)]
    [InlineData("One deployment for all consumers", 1)]
    [InlineData("Small model first", 1)]
    public void Every_choice_says_what_was_not_taken_and_why(string title, int rejected)
    {
        var decision = Assert.Single(Prod.Decisions, decision => decision.Title == title);
        Assert.NotNull(decision.Reason);
        Assert.NotEmpty(decision.Elements);
        Assert.Equal(rejected, decision.RejectedAlternatives.Count);
    }

    [Fact]
    public void Machines_for_jobs_are_gone_when_there_are_none() =>
        Assert.All(All<ComputeCluster>(), cluster => Assert.Equal(0, cluster.Minimum));

    [Fact]
    public void An_earlier_answer_is_for_one_model_one_caller_and_one_scope()
    {
        var shared = Prod.Resources.OfType<ManagedApi>().Single(api => api.Name == "chat").Policy!.Gateway!.Cache!.SharedBy;
        Assert.All(["caller", "Url.Path", "x-cache-scope"], part => Assert.Contains(part, shared, StringComparison.Ordinal));
    }

    [Fact]
    public void What_Azure_takes_only_later_is_left_out_at_first()
    {
        var first = Build("first-apply").Leading;
        Assert.Empty(first.Elements.OfType<OnlineEndpoint>().Single().Traffic);
        Assert.True(first.Elements.OfType<ApiManagementService>().Single().PublicNetworkAccess);
        Assert.Equal(90, All<OnlineEndpoint>().Single().Traffic["blue"]);
        Assert.False(All<ApiManagementService>().Single().PublicNetworkAccess);
    }

    /// <summary>The guidance's checks, and the rule that asks each. Those that no rule asks: AP-10 (a pool with graphics processors takes no other work), AP-13 (a model inside the API's process),
    /// AP-17 (an allow list of models), AP-19 (pages on what infers), AP-20 (a cheaper model first); of AP-04 a missing quota, of AP-06 a missing retry, of AP-09 a split of an online endpoint, and of AP-18 the schedule.</summary>
    [Theory]
    [InlineData("AP-01", "AIFA5505")]
    [InlineData("AP-02", "AIFA3003")]
    [InlineData("AP-03", "AIFA1505")]
    [InlineData("AP-04", "AIFA5503")]
    [InlineData("AP-05", "AIFA6502")]
    [InlineData("AP-06", "AIFA1517")]
    [InlineData("AP-07", "AIFA3508")]
    [InlineData("AP-08", "AIFA1036")]
    [InlineData("AP-09", "AIFA4509")]
    [InlineData("AP-11", "AIFA2003", "AIFA2005")]
    [InlineData("AP-12", "AIFA3505")]
    [InlineData("AP-14", "AIFA4503")]
    [InlineData("AP-15", "AIFA6504")]
    [InlineData("AP-16", "AIFA1521")]
    [InlineData("AP-18", "AIFA2533")]
    public void Breaking_it_as_the_check_says_is_found(string check, params string[] rules)
    {
        var found = Judge(ArchitectureFamily.Build(new Worse(Ways[check]), new BuildOptions())).Findings.Select(finding => finding.Rule.Id).ToHashSet();
        Assert.All(rules, rule => Assert.DoesNotContain(Check.Findings, finding => finding.Rule.Id == rule));
        Assert.All(rules, rule => Assert.Contains(rule, found));
    }

    private static readonly Dictionary<string, Action<Architecture>> Ways = new()
    {
        ["AP-01"] = platform =>
        {
            var shared = new ComputeCluster("shared") { Size = "Standard_DS3_v2" };
            new MachineLearningWorkspace("one") { Clusters = [shared] };
            platform.Flow("Learn", Criticality.Low).For(FlowPurpose.Training).Writes(shared, new BlobContainer("models"), "learns");
            platform.Flow("Answer at once", Criticality.High).Calls(new ContainerApp("page"), shared, "answers");
        },
        ["AP-02"] = _ => new MachineLearningWorkspace("idle") { Clusters = [new ComputeCluster("always") { Size = "Standard_NC4as_T4_v3", Minimum = 2, Maximum = 2 }] },
        ["AP-03"] = platform => platform.Flow("Answer from afar", Criticality.High).Reads(new ContainerApp("page") { Location = Region.FranceCentral }, new StorageAccount("afar") { Location = Region.WestEurope }, "reads"),
        ["AP-04"] = platform =>
        {
            var few = Model("few", capacity: 1);
            new AIServicesAccount("few") { Deployments = [few] };
            platform.Flow("Answer many").Promises(peakPerSecond: 10).Calls(new ContainerApp("many"), few, "asks").Uses(1000);
        },
        ["AP-05"] = _ =>
        {
            var direct = Model("direct");
            new AIServicesAccount("direct") { Deployments = [direct] };
            new ContainerApp("one").Calls(direct);
            new ContainerApp("two").Calls(direct);
        },
        ["AP-06"] = _ => Gateway(policy => policy, breaker: null),
        ["AP-07"] = _ => Gateway(policy => policy with { Limit = new(1000) }),
        ["AP-08"] = _ => new MachineLearningWorkspace("single") { OnlineEndpoints = [new OnlineEndpoint("single") { Deployments = [new OnlineDeployment("only") { Size = "Standard_DS3_v2" }] }] },
        ["AP-09"] = platform => platform.Flow("Answer all at once", Criticality.High).Promises(availability: 99.95).Calls(new Person("customer"), new ContainerApp("all"), "asks"),
        ["AP-11"] = _ => new AIServicesAccount("open") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow, KeyAccess = true },
        ["AP-12"] = platform =>
        {
            var bulk = Model("bulk");
            new AIServicesAccount("bulk") { Deployments = [bulk] };
            platform.Flow("Summarise the archive").For(FlowPurpose.Batch).Promises(latency: TimeSpan.FromHours(48)).Calls(new ContainerApp("night"), bulk, "summarises");
        },
        ["AP-14"] = platform => platform.Flow("Answer untraced", Criticality.High).Calls(new ContainerApp("page") { Containers = [new() { Image = "page:1" }] }, new ContainerApp("untraced") { Containers = [new() { Image = "untraced:1" }] }, "asks"),
        ["AP-15"] = _ => Gateway(policy => policy with { Metric = new() }),
        ["AP-16"] = _ => new AIServicesAccount("elsewhere") { Location = Region.FranceCentral, Deployments = [new("large") { Model = "gpt-5.4", Version = "2026-03-05", Type = DeploymentType.DataZoneStandard }] },
        ["AP-18"] = _ => new ContainerApp("foreign") { Containers = [new() { Image = "docker.io/library/nginx:1.27" }] },
    };

    private static ModelDeployment Model(string name, int capacity = 100) => new(name) { Model = "gpt-5-mini", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard, Capacity = capacity };

    /// <summary>A second gateway, before two accounts and behind two consumers.</summary>
    private static void Gateway(Func<GatewayPolicy, GatewayPolicy> change, CircuitBreaker? breaker = null)
    {
        AIServicesAccount[] accounts = [new("first") { Deployments = [Model("answering")] }, new("second") { Deployments = [Model("answering")] }];
        ApiBackend[] backends = [.. accounts.Select(account => new ApiBackend(account.Name) { Url = $"{account.Endpoint}openai", Breaker = breaker })];
        var pool = new ApiBackendPool("both") { Members = [.. backends.Select(backend => (PoolMember)backend)] };
        var api = new ManagedApi("both") { Policy = new ApiPolicy("both") { Gateway = change(new GatewayPolicy { Backend = pool }) } };
        new ApiManagementService("second-gateway") { Sku = ApiManagementSku.StandardV2, Backends = backends, Pools = [pool], Apis = [api] };
        new ContainerApp("one").Calls(api);
        new ContainerApp("two").Calls(api);
    }

    private static IEnumerable<string> Stages(string flow) => Prod.Flows.Single(candidate => candidate.Name == flow).Stages.Select(stage => stage.Name);

    /// <summary>The example in production, with something added that the guidance warns of.</summary>
    private sealed class Worse(Action<Architecture> add) : IArchitecture
    {
        public IReadOnlyList<DeploymentEnvironment> Environments => [.. new Example().Environments.Where(environment => environment.IsProduction)];

        public void Define(Architecture platform, DeploymentEnvironment env)
        {
            new Example().Define(platform, env);
            add(platform);
        }
    }
}
