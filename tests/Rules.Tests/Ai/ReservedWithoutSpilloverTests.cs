using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ReservedWithoutSpilloverTests : RuleTests<ReservedWithoutSpillover>
{
    protected override void Compliant(Architecture design) => Deploy(spills: true);

    [Fact]
    public void Nowhere_to_go()
    {
        var verdict = Reports(_ => Deploy(spills: false), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Spillover), says: "ProvisionedManaged");
        Assert.Contains("paid by the hour", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_paid_by_use_needs_none() => Silent(_ => Deploy(spills: false, DeploymentType.GlobalStandard));

    [Fact]
    public void A_pool_in_front_does_it_too() => Silent(_ =>
    {
        ApiBackend reserved = new("reserved") { Url = $"{Deploy(spills: false).Endpoint}openai", Breaker = new() }, other = new("other") { Url = "https://other.example.com/openai", Breaker = new() };
        new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [reserved, other], Pools = [new("models") { Members = [reserved, other] }] };
    });

    private static AIServicesAccount Deploy(bool spills, DeploymentType type = DeploymentType.ProvisionedManaged)
    {
        var overflow = new ModelDeployment("overflow") { Model = "gpt-5", Type = DeploymentType.GlobalStandard };
        var answering = new ModelDeployment("answering") { Model = "gpt-5", Type = type, Capacity = 50, Spillover = spills ? overflow : null };
        return new("models") { Deployments = [answering, overflow] };
    }
}
