using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class ModelShareTooSmallTests : RuleTests<ModelShareTooSmall>
{
    protected override void Compliant(Architecture design) => Chat(design, 120);

    [Fact]
    public void Two_flows_at_their_peaks()
    {
        var verdict = Reports(design => Chat(design, 119), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Capacity), says: "119,000 tokens a minute; 'Answer' and 'Sum up' at the peak use 120,000");
        Assert.Equal(["'Answer' runs 1 times a second with 1,000 tokens each", "'Sum up' runs 0.5 times a second with 2,000 tokens each"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void One_that_runs_at_night_is_counted_by_itself() => Silent(design => Chat(design, 60, second: FlowPurpose.Batch));

    [Fact]
    public void One_at_night_that_is_too_much_by_itself() => Reports(design => Chat(design, 59, peak: 0, second: FlowPurpose.Batch), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Capacity), says: "'Sum up' at the peak uses 60,000");

    [Fact]
    public void It_may_use_more_than_its_share() => Silent(design => Chat(design, 10, throttling: true));

    [Fact]
    public void Reserved_units_are_counted_otherwise() => Silent(design => Chat(design, 15, DeploymentType.ProvisionedManaged));

    [Fact]
    public void Azure_chooses_the_share() => Silent(design => Chat(design, null));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Architecture design, int? share, DeploymentType type = DeploymentType.DataZoneStandard, bool? throttling = null, double peak = 1, FlowPurpose second = FlowPurpose.Interactive)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = type, Capacity = share, DynamicThrottling = throttling };
        new AIServicesAccount("models") { Deployments = [answering] };
        design.Flow("Answer").Promises(peakPerSecond: peak).Calls(new ContainerApp("chat"), answering, "asks").Uses(1000);
        design.Flow("Sum up").For(second).Promises(peakPerSecond: 0.5).Calls(new ContainerApp("reports"), answering, "asks").Uses(2000);
    }
}
