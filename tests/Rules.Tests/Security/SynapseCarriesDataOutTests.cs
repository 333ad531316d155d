using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SynapseCarriesDataOutTests : RuleTests<SynapseCarriesDataOut>
{
    protected override void Compliant(Architecture design) => new SynapseWorkspace("lake") { FileSystem = "synapse", StopsExfiltration = true };

    [Fact]
    public void To_any_company() => Reports(_ => new SynapseWorkspace("lake") { FileSystem = "synapse" }, on: "SynapseWorkspace/lake", at: nameof(SynapseWorkspace.StopsExfiltration));

    [Fact]
    public void No_network() => Reports(_ => new SynapseWorkspace("lake") { FileSystem = "synapse", ManagedNetwork = false, StopsExfiltration = true }, on: "SynapseWorkspace/lake", at: nameof(SynapseWorkspace.ManagedNetwork));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new SynapseWorkspace("lake") { FileSystem = "synapse" }, null, Designs.Dev)));
}
