using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class SystemWithoutContractTests : RuleTests<SystemWithoutContract>
{
    protected override void Compliant(Architecture design) => new ContainerApp("web").Calls(new ExternalSystem("partner") { SignIn = SignIn.Certificate, Availability = 99.5, Holds = DataClass.Internal });

    [Fact]
    public void Nothing_is_agreed() => Reports(_ => new ContainerApp("web").Calls(new ExternalSystem("partner")), on: "ExternalSystem/partner", at: nameof(ExternalSystem.SignIn), says: "SignIn, Availability, Holds");

    [Fact]
    public void It_promises_nothing() => Reports(_ => new ContainerApp("web").Calls(new ExternalSystem("partner") { SignIn = SignIn.Entra, Holds = DataClass.Internal }), on: "ExternalSystem/partner", at: nameof(ExternalSystem.Availability));

    [Fact]
    public void The_calls_say_it() => Silent(_ => new ContainerApp("web").Calls(new ExternalSystem("partner") { Availability = 99.5 }).SignsInWith(SignIn.Key).Carries(DataClass.Internal));

    [Fact]
    public void One_of_two_calls_says_it() => Reports(_ =>
    {
        var partner = new ExternalSystem("partner") { Availability = 99.5, Holds = DataClass.Internal };
        new ContainerApp("web").Calls(partner).SignsInWith(SignIn.Key);
        new ContainerApp("other").Calls(partner);
    }, on: "ExternalSystem/partner", at: nameof(ExternalSystem.SignIn));

    [Fact]
    public void A_system_that_many_know() => Silent(_ => new ContainerApp("web").Calls(new ExternalSystem(KnownSystem.GitHub)));

    [Fact]
    public void A_system_that_calls_us() => Silent(_ => new ExternalSystem("partner").Calls(new ContainerApp("web")));

    [Fact]
    public void A_person_calls_it() => Silent(_ => new Person("employee").Calls(new ExternalSystem("portal")));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
