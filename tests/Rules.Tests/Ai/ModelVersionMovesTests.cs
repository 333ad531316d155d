using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ModelVersionMovesTests : RuleTests<ModelVersionMoves>
{
    protected override void Compliant(Architecture design) => Deploy("2025-08-07", VersionUpgrade.NoAutoUpgrade);

    [Fact]
    public void It_may_move_when_its_version_ends() => Silent(_ => Deploy("2025-08-07", VersionUpgrade.OnceCurrentVersionExpired));

    [Fact]
    public void No_version() => Reports(_ => Deploy(null, VersionUpgrade.NoAutoUpgrade), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Version), says: "gpt-5");

    [Theory]
    [InlineData(null)]
    [InlineData(VersionUpgrade.OnceNewDefaultVersionAvailable)]
    public void A_version_that_moves(VersionUpgrade? upgrade) => Reports(_ => Deploy("2025-08-07", upgrade), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Upgrade), says: "2025-08-07");

    private static void Deploy(string? version, VersionUpgrade? upgrade) =>
        new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5", Version = version, Upgrade = upgrade }] };
}
