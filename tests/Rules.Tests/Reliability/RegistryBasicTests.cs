using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class RegistryBasicTests : RuleTests<RegistryBasic>
{
    protected override void Compliant(Architecture design) => new ContainerRegistry("images");

    [Fact]
    public void Basic() => Reports(_ => new ContainerRegistry("images") { Sku = RegistrySku.Basic }, on: "ContainerRegistry/images", at: nameof(ContainerRegistry.Sku));

    [Fact]
    public void Standard() => Silent(_ => new ContainerRegistry("images") { Sku = RegistrySku.Standard });

    [Fact]
    public void Azure_spreads_a_registry_over_zones_by_itself() => Silent(_ => new ContainerRegistry("images") { ZoneRedundant = false });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new ContainerRegistry("images") { Sku = RegistrySku.Basic }, null, Designs.Dev)));
}
