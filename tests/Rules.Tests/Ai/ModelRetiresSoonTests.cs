using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ModelRetiresSoonTests : RuleTests<ModelRetiresSoon>
{
    protected override void Compliant(Architecture design) => Deploy("gpt-5.1", "2025-11-13");

    [Fact]
    public void Its_day_comes()
    {
        var verdict = Reports(_ => Deploy("gpt-5.2", "2025-12-11"), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Version), says: "which is to be retired on 2026-12-12", alsoBreaks: "AIFA1521");
        Assert.Contains("source: https://", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_days_before_it_is_said()
    {
        Assert.Empty(On("2027-03-15"));
        Assert.Single(On("2027-03-16"));
        Assert.Empty(On("2027-05-15")); // then another rule says that it is gone

        static IReadOnlyList<Finding> On(Date day) => RuleRun.Check(Designs.Family((_, _) => Deploy("gpt-5.1", "2025-11-13")), day, [new ModelRetiresSoon()]).Findings;
    }

    [Fact]
    public void A_model_that_nobody_knows() => Silent(_ => Deploy("mine", "1"));

    private static void Deploy(string model, string version)
    {
        var filter = new ContentFilterPolicy("strict");
        new AIServicesAccount("models")
        {
            Location = Region.SwedenCentral, ContentFilters = [filter],
            Deployments = [new("answering") { Model = model, Version = version, Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter }],
        };
    }
}
