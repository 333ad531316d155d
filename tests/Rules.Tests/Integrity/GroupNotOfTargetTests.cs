using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class GroupNotOfTargetTests : RuleTests<GroupNotOfTarget>
{
    protected override void Compliant(Architecture design) => Lead(design, "vault");

    [Fact]
    public void A_part_of_another_service() => Reports(design => Lead(design, "blob"), on: "PrivateEndpoint/vault", at: nameof(PrivateEndpoint.Groups), says: "leads to blob; Key vault 'vault' has vault", alsoBreaks: "AIFA2508");

    [Fact]
    public void In_other_letters_it_is_the_same() => Silent(design => Lead(design, "Vault"));

    [Fact]
    public void The_second_copy_of_a_part() => Silent(design => new PrivateEndpoint("documents") { Target = new StorageAccount("documents"), Subnet = new PrivateWays(design).Endpoints, Groups = ["blob_secondary"] });

    [Fact]
    public void What_was_read_without_a_target() => Assert.Empty(Judge(Designs.Read(Designs.Answer("Microsoft.Network/privateEndpoints", "pep", "\"properties\":{}"))));

    private static void Lead(Architecture design, string group) => new PrivateEndpoint("vault") { Target = new KeyVault("vault"), Subnet = new PrivateWays(design).Endpoints, Groups = [group] };
}
