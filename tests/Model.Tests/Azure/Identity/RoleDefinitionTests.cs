using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Identity;

public sealed class RoleDefinitionTests
{
    /// <summary>An assignment waits for the role that it names, and Azure finds it by its GUID.</summary>
    [Fact]
    public void A_role_of_ones_own_is_assigned_like_any_other()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var images = new ContainerRegistry("images");
            var own = new RoleDefinition("image looker") { Scope = images, Actions = ["Microsoft.ContainerRegistry/registries/read"] };
            new RoleAssignment("looks") { Scope = images, Principal = new UserAssignedIdentity("looker"), Role = own.Role };
        });
        var definition = graph.Resources.OfType<RoleDefinition>().Single();
        var assignment = graph.Resources.OfType<RoleAssignment>().Single();

        var role = (TemplateValue)Projection.Write(assignment, Wire.Terraform)[""]["role_definition_name"]!;
        var body = ArmWriter.Documents(assignment).Single().Body;

        Assert.Same(definition, ((Output)role.Parts[0]).Resource);
        Assert.EndsWith(definition.AzureName, ((TextValue)WirePath.Parse("properties.roleDefinitionId").Find(body)!).Text, StringComparison.Ordinal);
        Assert.True(Guid.TryParse(definition.AzureName, out _));
    }
}
