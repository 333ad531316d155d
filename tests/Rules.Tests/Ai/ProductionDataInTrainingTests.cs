using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ProductionDataInTrainingTests : RuleTests<ProductionDataInTraining>
{
    private const string Account = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st";

    protected override void Compliant(Architecture design) => Train(design, Account + "lake", FlowPurpose.Training);

    [Fact]
    public void In_development()
    {
        var verdict = Assert.Single(Judge(Family((design, _) => Train(design, Account + "lake", FlowPurpose.Training))));
        Assert.Equal("In dev 'trainer reads lake' trains on Storage account 'lake' of production.", verdict.Message);
        Assert.Equal([Designs.Dev], verdict.In);
    }

    [Fact]
    public void It_carries_personal_data() => Assert.EndsWith("which carries personal data.", Assert.Single(Judge(Family((design, _) => Train(design, Account + "lake", FlowPurpose.Training, DataClass.Personal)))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_sensitive_was_taken_out() => Assert.Empty(Judge(Family((design, _) => Train(design, Account + "lake", FlowPurpose.Training, DataClass.Internal))));

    [Fact]
    public void Somebody_approves() => Assert.Empty(Judge(Family((design, _) => Train(design, Account + "lake", FlowPurpose.Training, approver: "data office"))));

    [Fact]
    public void A_store_of_its_own() => Assert.Empty(Judge(Family((design, env) => Train(design, Account + env, FlowPurpose.Training))));

    [Fact]
    public void Nothing_learns() => Assert.Empty(Judge(Family((design, _) => Train(design, Account + "lake", FlowPurpose.Analytics))));

    private static ArchitectureFamily Family(Action<Architecture, DeploymentEnvironment> define) => Designs.Family(define, null, Designs.Dev, Designs.Prod);

    private static void Train(Architecture design, string lake, FlowPurpose purpose, DataClass? carries = null, Owner? approver = null)
    {
        var stage = design.Flow("Learn").For(purpose).Stage("Read");
        if (approver is not null) stage.Gate("the data may be used", approver);
        var step = stage.Reads(new ContainerJob("trainer"), new StorageAccount("lake") { ExistingId = lake }, "takes what it learns from");
        if (carries is { } data) step.Carries(data);
    }
}
