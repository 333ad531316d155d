using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ContainerAppOfOneCopyTests : RuleTests<ContainerAppOfOneCopy>
{
    protected override void Compliant(Architecture design) => App(2);

    [Theory]
    [InlineData(0, "no copy")]
    [InlineData(1, "one copy")]
    public void Too_few(int copies, string says) => Reports(_ => App(copies), on: "ContainerApp/chat", at: nameof(ContainerApp.MinimumReplicas), says: says);

    [Fact]
    public void What_nobody_calls_may_come_and_go() => Silent(_ => App(0, called: false));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => App(0), null, Designs.Dev)));

    private static void App(int copies, bool called = true) => new ContainerApp("chat")
    {
        Environment = new("apps") { ZoneRedundant = true }, Containers = [new() { Image = "contoso.azurecr.io/chat:1.4.2" }], MinimumReplicas = copies, Ingress = called ? new() : null,
    };
}
