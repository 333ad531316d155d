using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class PipelinesWithoutRepositoryTests : RuleTests<PipelinesWithoutRepository>
{
    protected override void Compliant(Architecture design) => new DataFactory("loads");

    [Fact]
    public void A_factory() => Assert.Equal("DataFactory/loads Repository", Found(() => new DataFactory("loads")));

    [Fact]
    public void A_workspace() => Assert.Equal("SynapseWorkspace/lake Repository", Found(() => new SynapseWorkspace("lake") { Lake = new StorageAccount("lake") { DataLake = true }, FileSystem = "synapse" }));

    [Fact]
    public void In_a_repository() => Assert.Null(Found(() => new DataFactory("loads") { Repository = new FactoryGitHub { Account = "contoso", Name = "loads" } }));

    [Fact]
    public void Who_writes_them_elsewhere_says_so() => Assert.Null(Found(() => new DataFactory("loads") { Why = "its pipelines are made by Terraform" }));

    [Fact]
    public void In_production_they_come_by_deployment() => Silent(_ => new DataFactory("loads"));

    private static string? Found(Action design) => Judge(Designs.Family((_, _) => design(), null, Designs.Dev)).Select(verdict => $"{verdict.Element!.Key} {verdict.Property}").SingleOrDefault();
}
