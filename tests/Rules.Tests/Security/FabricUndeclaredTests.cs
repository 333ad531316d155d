using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class FabricUndeclaredTests : RuleTests<FabricUndeclared>
{
    protected override void Compliant(Architecture design)
    {
        new ExternalSystem(KnownSystem.PowerBi) { SignIn = SignIn.Entra, Holds = DataClass.Confidential };
        new FabricCapacity("insight") { Administrators = ["us@example.com"], Holds = DataClass.Confidential };
    }

    [Fact]
    public void Power_BI() => Reports(_ => new ExternalSystem(KnownSystem.PowerBi), on: "ExternalSystem/power-bi", at: nameof(ExternalSystem.SignIn), says: "SignIn and Holds");

    [Fact]
    public void OneLake_without_a_class() => Reports(_ => new ExternalSystem(KnownSystem.OneLake) { SignIn = SignIn.ManagedIdentity }, on: "ExternalSystem/onelake", at: nameof(Element.Holds));

    [Fact]
    public void A_capacity() => Reports(_ => new FabricCapacity("insight") { Administrators = ["us@example.com"] }, on: "FabricCapacity/insight", at: nameof(Element.Holds));

    [Fact]
    public void Another_system() => Silent(_ => new ExternalSystem(KnownSystem.GitHub));

    [Fact]
    public void What_was_read_says_nothing() => Assert.Empty(Judge(Designs.Read(Designs.Answer("Microsoft.Fabric/capacities", "fc", "\"sku\":{\"name\":\"F2\",\"tier\":\"Fabric\"},\"properties\":{\"administration\":{\"members\":[\"us@example.com\"]}}"))));

    [Fact]
    public void Before_production() => Assert.Empty(Judge(Designs.Family((_, _) => new ExternalSystem(KnownSystem.PowerBi), null, Designs.Dev)));
}
