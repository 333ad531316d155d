using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Tests;

/// <summary>An architecture that a test writes down in a lambda.</summary>
internal sealed class Sketch(Action<Architecture, DeploymentEnvironment> define, params DeploymentEnvironment[] environments) : IArchitecture
{
    public static readonly Date Today = "2026-11-21";

    public static readonly DeploymentEnvironment
        Dev = new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" },
        Prod = new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" };

    public IReadOnlyList<DeploymentEnvironment> Environments => environments;

    public void Define(Architecture architecture, DeploymentEnvironment environment) => define(architecture, environment);

    public static ArchitectureFamily Family(Action<Architecture, DeploymentEnvironment> define, LockFile? locked = null, params DeploymentEnvironment[] environments) =>
        ArchitectureFamily.Build(new Sketch(define, environments.Length == 0 ? [Prod] : environments), new BuildOptions { Lock = locked ?? LockFile.Empty });

    /// <summary>The graph of production.</summary>
    public static ArchitectureGraph Graph(Action<Architecture> define) => Family((architecture, _) => define(architecture)).Graphs[0];

    /// <summary>A graph as an import makes it: resources, and nothing that people say about them.</summary>
    public static ArchitectureGraph Read(params string[] documents)
    {
        var resources = new ArmReader(new ReadContext()).ReadAll(documents.Select(document => (MapValue)Json.Parse(document)));
        return new()
        {
            Name = "Read", Environment = Prod, Brief = new("Read", ""), Naming = new("read"), Tags = new Dictionary<string, string>(), Elements = resources, Connections = [], Flows = [], Layers = [], Zones = [],
            Stacks = [], Decisions = [], Waivers = [], Promotions = [], Retired = [], Flags = [], ZoneOf = new Dictionary<Element, Zone>(), Grants = [], Lock = LockFile.Empty, Parameters = [],
        };
    }

    /// <summary>A resource as Azure answers for it.</summary>
    public static string Answer(string type, string name, string more) =>
        $$"""{"id":"/subscriptions/{{Prod.Subscription}}/resourceGroups/rg-read/providers/{{type}}/{{name}}","name":"{{name}}","type":"{{type}}","location":"westeurope",{{more}}}""";
}
