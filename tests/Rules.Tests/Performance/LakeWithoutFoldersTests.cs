using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class LakeWithoutFoldersTests : RuleTests<LakeWithoutFolders>
{
    protected override void Compliant(Architecture design)
    {
        Workspace(new("lake") { DataLake = true });
        Factory(new("other") { DataLake = true });
    }

    [Fact]
    public void Of_a_Synapse_workspace() => Reports(_ => Workspace(new("lake")), on: "StorageAccount/lake", at: nameof(StorageAccount.DataLake), says: "'analysis'");

    [Fact]
    public void Of_a_factory() => Reports(_ => Factory(new("other")), on: "StorageAccount/other", at: nameof(StorageAccount.DataLake), says: "'lake'");

    [Fact]
    public void Of_experiments()
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, _) => new MachineLearningWorkspace("science") { LakeDatastores = [new("curated") { Account = new StorageAccount("other").NameOutput, FileSystem = "curated" }] })));
        Assert.Equal("StorageAccount/other", verdict.Element!.Key);
    }

    [Fact]
    public void Blobs_need_no_folders() => Silent(_ => new StorageAccount("documents") { Containers = ["handbook"] });

    [Fact]
    public void Of_one_that_is_there_already_it_is_not_known() => Silent(_ => Workspace(new("lake") { Ownership = Ownership.Observed }));

    private static void Workspace(StorageAccount lake) => new SynapseWorkspace("analysis") { Lake = lake, FileSystem = "synapse" };

    private static void Factory(StorageAccount lake) => new DataFactory("loads") { LinkedLakes = [new("lake") { Endpoint = lake.LakeEndpoint }] };
}
