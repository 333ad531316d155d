using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class OneModelInstanceTests : RuleTests<OneModelInstance>
{
    protected override void Compliant(Architecture design) => Deploy(2);

    [Fact]
    public void One() => Reports(_ => Deploy(1), on: "OnlineDeployment/learning/scores/blue", at: nameof(OnlineDeployment.Instances), says: "one instance");

    [Fact]
    public void One_when_little_is_asked() => Reports(_ => Deploy(2, new UtilizationScale { Minimum = 1, Maximum = 5 }), on: "OnlineDeployment/learning/scores/blue", at: nameof(OnlineDeployment.Scale), says: "shrinks to one");

    [Fact]
    public void Never_fewer_than_two() => Silent(_ => Deploy(1, new UtilizationScale { Minimum = 2, Maximum = 5 }));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Deploy(1), null, Designs.Dev)));

    private static void Deploy(int instances, OnlineScale? scale = null) => new MachineLearningWorkspace("learning")
    {
        OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = instances, Scale = scale, Model = "azureml://registries/contoso/models/scores/versions/3" }] }],
    };
}
