using AiFactory.Generators.Terraform;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using BenchmarkDotNet.Attributes;

namespace AiFactory.Benchmarks.Building;

/// <summary>What a platform of many projects costs: from the description to the graph, its findings and its Terraform. Twice the elements must cost twice as much.</summary>
[MemoryDiagnoser]
public class FamilyBenchmarks
{
    private ArchitectureFamily _family = null!;

    /// <summary>Each project has 23 elements, derived ones included.</summary>
    [Params(6_250, 12_500, 25_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Make() => _family = Build();

    [Benchmark]
    public ArchitectureFamily Build() => ArchitectureFamily.Build(new Projects(Elements / 23), new BuildOptions());

    [Benchmark]
    public int Check() => RuleRun.Check(_family, "2026-11-21").Findings.Count;

    [Benchmark]
    public int Terraform() => TerraformFiles.Of(_family).Count;

    [Benchmark]
    public string Lock() => LockFile.Empty.After(_family).Print();

    private sealed class Projects(int count) : IArchitecture
    {
        public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { AddressSpace = "10.0.0.0/8" }];

        public void Define(Architecture architecture, DeploymentEnvironment environment)
        {
            architecture.Naming = new("factory");
            var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
            for (var number = 1; number <= count; number++)
            {
                using var instance = architecture.Instance($"prj{number:0000}");
                using var stack = architecture.Stack($"prj{number:0000}");
                Project(architecture, number);
            }

            architecture.Monitoring(insights);
        }

        private static void Project(Architecture architecture, int number)
        {
            var guard = new NetworkSecurityGroup("guard");
            var apps = new Subnet("apps", prefix: 27) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
            var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
            var network = new VirtualNetwork("network") { AddressSpace = [new Cidr(new IPv4Address((10u << 24) | ((uint)number << 8)), 24)], Subnets = [apps, endpoints] };
            var documents = new StorageAccount("documents") { Containers = ["originals", "derived"] };
            var secrets = new KeyVault("secrets");
            var web = new WebApp("web") { Plan = new AppServicePlan("web"), Subnet = apps, Settings = { ["DOCUMENTS"] = documents.BlobEndpoint } };
            architecture.Layer($"Project {number}").Shows(network, guard, web, documents, secrets);
            architecture.PrivateEndpoints(endpoints, documents, secrets, web);
            architecture.Flow($"Work {number}").Stage("Work").Reads(web, documents, "reads").Reads(web, secrets, "asks for a secret");
        }
    }
}
