using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Rules.Tests;

/// <summary>Architectures that a test writes down in a lambda, or has read.</summary>
internal static class Designs
{
    public static readonly Date Today = "2026-11-21";

    public static DeploymentEnvironment Dev => Sketch.Dev;
    public static DeploymentEnvironment Prod => Sketch.Prod;

    /// <summary>In production unless environments are given.</summary>
    public static ArchitectureFamily Family(Action<Architecture, DeploymentEnvironment> define, LockFile? locked = null, params DeploymentEnvironment[] environments) => Sketch.Family((architecture, environment) =>
    {
        architecture.Naming = new("x"); // leaves the names in Azure room
        define(architecture, environment);
    }, new BuildOptions { Lock = locked ?? LockFile.Empty }, environments.Length == 0 ? [Prod] : environments);

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
