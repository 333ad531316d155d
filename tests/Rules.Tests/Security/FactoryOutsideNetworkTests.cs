using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class FactoryOutsideNetworkTests : RuleTests<FactoryOutsideNetwork>
{
    protected override void Compliant(Architecture design) => new DataFactory("factory") { Runtimes = [new("machines")] };

    [Fact]
    public void No_network() => Reports(_ => new DataFactory("factory") { ManagedNetwork = false, Runtimes = [new("machines") { InManagedNetwork = false }] }, on: "DataFactory/factory", at: nameof(DataFactory.ManagedNetwork));

    [Fact]
    public void Machines_beside_it() => Reports(_ => new DataFactory("factory") { Runtimes = [new("machines") { InManagedNetwork = false }] }, on: "IntegrationRuntime/factory/machines", at: nameof(IntegrationRuntime.InManagedNetwork));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new DataFactory("factory") { ManagedNetwork = false }, null, Designs.Dev)));
}
