using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class UnknownRoleTests : RuleTests<UnknownRole>
{
    private static readonly Role Mistyped = new("Data Flow Developer", "e5c9c5c8-8c8a-4f2d-9b9a-4b4b4b4b4b4b");

    protected override void Compliant(Architecture design) => Assign(Role.KeyVaultReader);

    [Fact]
    public void An_id_that_nobody_knows() => Reports(_ => Assign(Mistyped), on: "RoleAssignment/flows", at: nameof(RoleAssignment.Role), says: "'Data Flow Developer' with the id e5c9c5c8");

    [Fact]
    public void Once_for_a_role() => Reports(_ =>
    {
        Assign(Mistyped);
        Assign(Mistyped, "others");
    }, on: "RoleAssignment/flows", at: nameof(RoleAssignment.Role));

    [Fact]
    public void A_known_id_in_other_letters() => Silent(_ => Assign(new Role("Key Vault Reader", Role.KeyVaultReader.Id.ToUpperInvariant())));

    [Fact]
    public void One_that_the_architecture_defines() => Silent(_ =>
    {
        var vault = new KeyVault("vault");
        var own = new RoleDefinition("operator") { Scope = vault, Actions = ["Microsoft.KeyVault/vaults/read"] };
        new RoleAssignment("flows") { Scope = vault, Role = new Role("operator", own.AzureName), Principal = People("flows") };
        new RoleAssignment("others") { Scope = vault, Role = own.Role, Principal = People("others") };
    });

    [Fact]
    public void Azure_knows_the_role_of_one_that_was_read() => Assert.Empty(Judge(Designs.Read(Designs.Answer("Microsoft.Authorization/roleAssignments", "9a7ee0b5-5f3c-4c5f-8c53-0d2a3a5f6b11",
        $$"""
        "properties":{"roleDefinitionId":"/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/{{Mistyped.Id}}","principalId":"11111111-1111-4111-8111-111111111111","principalType":"Group"}
        """))));

    private static void Assign(Role role, string name = "flows") => new RoleAssignment(name) { Scope = new KeyVault("vault-" + name), Role = role, Principal = People(name) };

    private static EntraGroup People(string name) => new(name + "-people") { ObjectId = "88888888-8888-4888-8888-888888888888" };
}
