using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class HostsWithoutLimitTests : RuleTests<HostsWithoutLimit>
{
    protected override void Compliant(Architecture design) => new AIServicesAccount("models") { RestrictsOutbound = true, AllowedHosts = ["contoso.com"] };

    [Fact]
    public void A_list_that_is_no_limit() => Reports(_ => new AIServicesAccount("models") { AllowedHosts = ["contoso.com"] }, on: "AIServicesAccount/models", at: nameof(AIServicesAccount.RestrictsOutbound), says: "contoso.com");

    [Fact]
    public void Every_kind_of_account() => Reports(_ => new VisionAccount("eyes") { AllowedHosts = ["contoso.com"] }, on: "VisionAccount/eyes", at: nameof(VisionAccount.RestrictsOutbound));

    [Fact]
    public void No_host_at_all() => Silent(_ => new AIServicesAccount("models") { RestrictsOutbound = true });

    [Fact]
    public void An_account_that_was_given_no_addresses_to_call() => Silent(_ => new AIServicesAccount("models"));
}
