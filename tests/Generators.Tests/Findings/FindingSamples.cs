using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Findings;

/// <summary>An architecture with findings of every sort: open, waived, with a path, not assessed, in one environment or all.</summary>
internal static class FindingSamples
{
    public static readonly Date Today = "2026-11-21";

    public static SourceRoot Root { get; } = new(Repository.At("tests", "Generators.Tests", "Findings"));

    public static CheckedFamily Chat(string name = "web", string reason = "a partner has no identity yet") => Check((design, env) =>
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var documents = new StorageAccount("documents") { SharedKeyAccess = env.IsProduction };
        var exchange = new StorageAccount("exchange") { SharedKeyAccess = true };
        design.PrivateEndpoints(endpoints, documents);
        var web = new WebApp(name);
        web.Reads(documents).Carries(DataClass.Confidential);
        new SearchService("passages").Reads(documents);
        design.Waive("AIFA2003").On(exchange).Because(reason).ApprovedBy("Security").Until("2027-03-31");
    });

    public static CheckedFamily Check(Action<Model.Architecture, DeploymentEnvironment> define, params DeploymentEnvironment[] environments)
    {
        var family = Sketch.Family(define, null, environments.Length == 0 ? [Sketch.Dev, Sketch.Prod] : environments);
        return new(family, RuleRun.Check(family, Today), Root);
    }

    /// <summary>The same with half of its findings known from a baseline.</summary>
    public static CheckedFamily WithBaseline(CheckedFamily all)
    {
        var known = all with { Check = all.Check with { Findings = [.. all.Check.Findings.Where((_, index) => index % 2 == 0)] } };
        return all with { Check = Baseline.Of([known], Baseline.Empty).Apply(all) };
    }
}
