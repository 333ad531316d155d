using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class BulkOnlineTests : RuleTests<BulkOnline>
{
    protected override void Compliant(Architecture design) => Sort(design, DeploymentType.GlobalBatch);

    [Fact]
    public void A_day_for_the_answer()
    {
        var verdict = Reports(design => Sort(design, DeploymentType.GlobalStandard), on: "ModelDeployment/models/sorting", at: nameof(ModelDeployment.Type), says: "'Sort' may take 24 hours");
        Assert.Equal(["night calls sorting"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Reserved_for_batches_alone() => Reports(design => Sort(design, DeploymentType.ProvisionedManaged), on: "ModelDeployment/models/sorting", at: nameof(ModelDeployment.Type), alsoBreaks: "AIFA6503");

    [Fact]
    public void Reserved_for_others_and_free_at_night() => Silent(design => design.Flow("Answer").Calls(new ContainerApp("chat"), Sort(design, DeploymentType.ProvisionedManaged), "asks"));

    [Fact]
    public void An_hour_is_too_short_for_a_batch_of_models() => Silent(design => Sort(design, DeploymentType.GlobalStandard, hours: 2));

    [Fact]
    public void Nobody_said_how_long_it_may_take() => Silent(design => Sort(design, DeploymentType.GlobalStandard, hours: null));

    [Fact]
    public void A_flow_that_somebody_waits_for() => Silent(design => Sort(design, DeploymentType.GlobalStandard, purpose: FlowPurpose.Interactive));

    [Fact]
    public void Machines_that_wait_for_batches() => Reports(design =>
    {
        var scoring = new OnlineEndpoint("scoring");
        Workspace(scoring);
        design.Flow("Score").For(FlowPurpose.Batch).Promises(latency: TimeSpan.FromHours(6)).Calls(new ContainerJob("night"), scoring, "scores");
    }, on: "OnlineEndpoint/studio/scoring", alsoBreaks: ["AIFA7529", "AIFA7532"]);

    [Fact]
    public void Machines_that_answer_others_by_day() => Silent(design =>
    {
        var scoring = new OnlineEndpoint("scoring");
        Workspace(scoring);
        design.Flow("Score").For(FlowPurpose.Batch).Promises(latency: TimeSpan.FromHours(6)).Calls(new ContainerJob("night"), scoring, "scores");
        design.Flow("Answer").Calls(new ContainerApp("chat"), scoring, "asks");
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static ModelDeployment Sort(Architecture design, DeploymentType type, double? hours = 24, FlowPurpose purpose = FlowPurpose.Batch)
    {
        var sorting = new ModelDeployment("sorting") { Model = "gpt-5", Version = "2025-08-07", Type = type };
        new AIServicesAccount("models") { Deployments = [sorting] };
        var flow = design.Flow("Sort").For(purpose).Promises(latency: hours is { } given ? TimeSpan.FromHours(given) : null);
        flow.Calls(new ContainerJob("night"), sorting, "sorts the mails of the day");
        return sorting;
    }

    private static void Workspace(OnlineEndpoint endpoint) => new MachineLearningWorkspace("studio")
    {
        Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") }, OnlineEndpoints = [endpoint],
    };
}
