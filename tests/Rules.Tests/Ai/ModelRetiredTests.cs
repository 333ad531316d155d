using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ModelRetiredTests : RuleTests<ModelRetired>
{
    protected override void Compliant(Architecture design) => Deploy("gpt-5.1", "2025-11-13");

    [Fact]
    public void Its_day_has_come()
    {
        var verdict = Reports(_ => Deploy("gpt-4o", "2024-11-20"), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Version), says: "gpt-4o 2024-11-20, which is retired since 2026-10-01");
        Assert.Contains("Microsoft names gpt-5.1 instead", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_counts()
    {
        Assert.Empty(On("2026-10-13"));
        Assert.Single(On("2026-10-14"));

        static IReadOnlyList<Finding> On(Date day) => RuleRun.Check(Designs.Family((_, _) => Deploy("gpt-4.1", "2025-04-14")), day, [new ModelRetired()]).Findings;
    }

    [Fact]
    public void Its_day_has_come_and_may_have_been_moved() => CannotSay(_ => Deploy("o3", "2025-04-16"), says: "whose last day was to be before 2026-10-16");

    [Fact]
    public void Every_version_is_gone() => Reports(_ => Deploy("gpt-5-chat", null), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Model), alsoBreaks: ["AIFA6005"]);

    [Fact]
    public void Azure_chooses_among_versions_of_which_one_is_there() => Silent(_ => Deploy("gpt-4o-mini-tts", null));

    [Fact]
    public void A_version_that_nobody_knows() => Silent(_ => Deploy("gpt-4o", "2030-01-01"));

    [Fact]
    public void A_model_of_ones_own() => Silent(_ => Deploy("gpt-4o", "2024-11-20", "ft-1"));

    [Fact]
    public void What_others_run() => Silent(_ => new ModelDeployment("answering")
    {
        Model = "gpt-4o", Version = "2024-11-20", ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/models/deployments/answering",
    });

    private static void Deploy(string model, string? version, string? source = null) =>
        new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = model, Version = version, Source = source }] };
}
