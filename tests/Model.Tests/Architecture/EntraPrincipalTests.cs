using AiFactory.Model.Azure;
using AiFactory.Model.Tests.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class EntraPrincipalTests
{
    [Fact]
    public void A_group_is_given_access_by_its_object_id()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var operators = new EntraGroup("operators") { ObjectId = "44444444-4444-4444-8444-444444444444" };
            new RoleAssignment("operators") { Scope = new KeyVault("keys"), Principal = operators, Role = Role.KeyVaultSecretsUser };
        });

        var assignment = graph.Resources.OfType<RoleAssignment>().Single();
        Assert.Equal(("44444444-4444-4444-8444-444444444444", "Group"), (assignment.Terraform("principal_id"), assignment.Terraform("principal_type")));
    }

    [Fact]
    public void Of_one_known_by_name_alone_Terraform_asks_for_the_object_id()
    {
        var graph = Sketch.Graph((_, _) => new RoleAssignment("pipeline") { Scope = new KeyVault("keys"), Principal = new EntraApplication("Release pipeline") });

        Assert.Equal("<var.application_release_pipeline>", graph.Resources.OfType<RoleAssignment>().Single().Terraform("principal_id"));
        Assert.Equal("application_release_pipeline", Assert.Single(graph.Parameters).Name);
    }

    [Fact]
    public void Well_known_systems_have_a_name_a_title_and_a_picture()
    {
        var graph = Sketch.Graph((design, _) => design.Flow("Deploy").Calls(new ExternalSystem(KnownSystem.GitHub), new KeyVault("keys"), "deploys"));

        var system = Assert.IsType<ExternalSystem>(Assert.Single(graph.Connections).From);
        Assert.Equal(("github", "GitHub", true), (system.Name, system.Title, system.IsOutside));
        Assert.Equal(KnownSystem.All.Count, KnownSystem.All.Select(known => known.Name).Distinct().Count());
        Assert.All(KnownSystem.All, known => Assert.False(known.Definition.EndsWith('.')));
    }
}
