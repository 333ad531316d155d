using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class DataRemovedTests : RuleTests<DataRemoved>
{
    private static readonly LockFile Locked = LockFile.Empty.After(Designs.Family((_, env) =>
    {
        Documents();
        new AppServicePlan("web");
        if (env.IsProduction) new KeyVault("secrets");
    }, null, Designs.Dev, Designs.Prod));

    protected override void Compliant(Architecture design) => Documents();

    [Fact]
    public void Still_there() => Assert.Empty(Removed((_, env) => { Documents(); if (env.IsProduction) new KeyVault("secrets"); }));

    [Fact]
    public void Gone_from_all_environments_with_its_parts()
    {
        var findings = Removed((_, env) => { if (env.IsProduction) new KeyVault("secrets"); });
        Assert.Equal(["BlobContainer/documents/handbook", "StorageAccount/documents"], findings.Select(finding => finding.Verdict.Message.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.IsEverywhere));
    }

    [Fact]
    public void Gone_from_where_it_was()
    {
        var finding = Assert.Single(Removed((_, _) => Documents()));
        Assert.Equal([Designs.Prod], finding.Environments);
        Assert.Contains("it was kv-x-secrets-prod-", finding.Verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Retired() => Assert.Empty(Removed((design, _) => { Documents(); design.Retire("KeyVault/secrets"); }));

    [Fact]
    public void Renamed() => Assert.Empty(Removed((_, env) =>
    {
        new StorageAccount("papers") { FormerName = "documents", Containers = ["handbook"] };
        if (env.IsProduction) new KeyVault("vault") { FormerName = "secrets" };
    }));

    private static void Documents() => new StorageAccount("documents") { Containers = ["handbook"] };

    private static IReadOnlyList<Finding> Removed(Action<Architecture, DeploymentEnvironment> define) =>
        RuleRun.Check(Designs.Family(define, Locked, Designs.Dev, Designs.Prod), Designs.Today, [new DataRemoved()]).Findings;
}
