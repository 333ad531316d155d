using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class AgentActsAloneTests : RuleTests<AgentActsAlone>
{
    protected override void Compliant(Architecture design) => Clerk("sales").Writes(Orders());

    [Fact]
    public void It_orders_from_a_partner()
    {
        var verdict = Reports(_ => Clerk(null).Writes(Orders()), on: "Agent/host/clerk", at: nameof(Agent.Approver), says: "changes External system 'orders'");
        Assert.Equal(["clerk writes orders"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void It_writes_into_what_others_run() => Reports(_ => Clerk(null).Writes(new StorageAccount("ledger")
    {
        ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stledger",
    }), on: "Agent/host/clerk", at: nameof(Agent.Approver));

    [Fact]
    public void A_person_approves_the_stage() => Silent(design => design.Flow("Order").Stage("Order").Gate("sales has looked at it", "sales").Writes(Clerk(null), Orders(), "orders"));

    [Fact]
    public void A_gate_without_a_person() => Reports(design => design.Flow("Order").Stage("Order").WhenEvaluated("accuracy", 0.9).Writes(Clerk(null), Orders(), "orders"), on: "Agent/host/clerk", at: nameof(Agent.Approver));

    [Fact]
    public void It_remembers_what_was_said() => Silent(_ => Clerk(null).Writes(new CosmosAccount("history")));

    [Fact]
    public void It_only_looks() => Silent(_ => Clerk(null).Reads(Orders()));

    [Fact]
    public void A_program_that_no_model_steers() => Silent(_ => new ContainerApp("web").Writes(Orders()));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static Agent Clerk(Owner? approver) => new("clerk", new ContainerApp("host")) { Approver = approver };

    private static ExternalSystem Orders() => new("orders") { SignIn = SignIn.Entra, Availability = 99, Holds = DataClass.Internal };
}
