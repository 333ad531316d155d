using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class WorkspaceUsesKeysTests : RuleTests<WorkspaceUsesKeys>
{
    protected override void Compliant(Architecture design) => Workspace(DatastoreSignIn.Identity);

    [Fact]
    public void By_key() => Reports(_ => Workspace(DatastoreSignIn.AccessKey), on: "MachineLearningWorkspace/studio", at: nameof(WorkspaceBase.DatastoreSignIn), says: "to Storage account 'files' with an account key");

    [Fact]
    public void By_a_signature_for_the_person() => Silent(_ => Workspace(DatastoreSignIn.UserDelegation));

    [Fact]
    public void What_others_run() => Silent(_ => new MachineLearningWorkspace("studio")
    {
        ExistingId = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw", DatastoreSignIn = DatastoreSignIn.AccessKey,
    });

    private static void Workspace(DatastoreSignIn way) => new MachineLearningWorkspace("studio")
    {
        Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") }, DatastoreSignIn = way,
    };
}
