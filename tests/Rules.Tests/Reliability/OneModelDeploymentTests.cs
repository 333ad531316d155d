using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class OneModelDeploymentTests : RuleTests<OneModelDeployment>
{
    protected override void Compliant(Architecture design) => Chat(design, second: true);

    [Fact]
    public void One_deployment()
    {
        var verdict = Reports(design => Chat(design), on: "ModelDeployment/models/answering", says: "gpt-5");
        Assert.Contains("region alone", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_one_in_the_same_account_does_not_help() => Reports(design => Chat(design, twin: true), on: "ModelDeployment/models/answering");

    [Fact]
    public void A_second_one_that_nobody_calls_does_not_help() => Reports(design => Chat(design, second: true, isCalled: false), on: "ModelDeployment/models/answering", alsoBreaks: "AIFA3504");

    [Fact]
    public void Calls_to_the_account_are_calls_to_its_deployments() => Reports(design => Chat(design, toAccount: true), on: "ModelDeployment/models/answering");

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Chat(design, Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Architecture design, Criticality criticality = Criticality.High, bool second = false, bool isCalled = true, bool twin = false, bool toAccount = false)
    {
        var web = new Practice("orchestrator");
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        var models = new AIServicesAccount("models") { Deployments = twin ? [answering, new ModelDeployment("answering2") { Model = "gpt-5" }] : [answering] };
        design.Flow("Answer", criticality).Calls(web, toAccount ? models : answering, "writes an answer");
        if (!second) return;

        var spare = new ModelDeployment("spare") { Model = "gpt-5" };
        new AIServicesAccount("spares") { Deployments = [spare], Location = Region.SwedenCentral };
        if (isCalled) web.Calls(spare);
    }
}
