using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class CallWithoutAccessTests : RuleTests<CallWithoutAccess>
{
    protected override void Compliant(Architecture design) => Web().Reads(Documents());

    [Fact]
    public void No_identity()
    {
        var verdict = Reports(_ => new WebApp("web") { Identity = null }.Reads(Documents()), on: "WebApp/web", at: nameof(WebApp.Identity), says: "no identity", alsoBreaks: "AIFA2007");
        Assert.Equal(["web reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void An_identity_that_it_does_not_have() =>
        Reports(_ => Web().Reads(Documents()).As(new UserAssignedIdentity("reader")), on: "WebApp/web", at: nameof(WebApp.Identity), says: "'reader'");

    [Fact]
    public void An_identity_that_it_has() => Silent(_ =>
    {
        var reader = new UserAssignedIdentity("reader");
        new WebApp("web") { Identity = ManagedIdentity.Of(reader) }.Reads(Documents()).As(reader);
    });

    [Fact]
    public void A_verb_that_the_service_has_no_role_for() => Reports(_ => Web().Calls(Documents()), says: "has none for Calls");

    [Fact]
    public void A_role_that_was_named() => Silent(_ => Web().Calls(Documents()).With(Role.StorageQueueDataContributor));

    [Fact]
    public void Keys_are_another_rules_matter() => Silent(_ => new WebApp("web") { Identity = null }.Reads(new StorageAccount("documents") { SharedKeyAccess = true }));

    [Fact]
    public void A_program_in_a_cluster_asks_by_itself() => Silent(_ => Web().Calls(new Feature("forecasts", new KubernetesCluster("serving"))));

    [Fact]
    public void The_cluster_itself_has_no_role_for_calls() => Reports(_ => Web().Calls(new KubernetesCluster("serving")), says: "has none for Calls", alsoBreaks: "AIFA4006");

    [Fact]
    public void What_asks_for_no_role() => Silent(_ => new WebApp("front") { Identity = null }.Calls(new WebApp("back")));

    [Fact]
    public void What_has_own_grants() => Silent(_ => Web().Writes(new CosmosAccount("history")));

    [Fact]
    public void A_caller_whose_identity_the_model_does_not_know() => CannotSay(_ => new UntypedResource("job", "Microsoft.App/jobs", "2024-03-01").Reads(Documents()), says: "not in the model");

    private static WebApp Web() => new("web");
    private static StorageAccount Documents() => new("documents");
}
