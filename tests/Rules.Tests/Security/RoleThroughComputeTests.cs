using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class RoleThroughComputeTests : RuleTests<RoleThroughCompute>
{
    protected override void Compliant(Architecture design) => Team(Role.Reader);

    [Theory]
    [InlineData("Contributor")]
    [InlineData("Owner")]
    [InlineData("Website Contributor")]
    public void They_may_change_the_app(string role)
    {
        var verdict = Reports(_ => Team(Role.All.Single(known => known.Name == role)), on: "RoleAssignment/team-on-app", at: nameof(RoleAssignment.Role), says: $"Entra group 'developers' may change Web app 'web' as {role}, and so be Storage Blob Data Reader on Storage account 'documents'");
        Assert.Equal(["Web app 'web' is Storage Blob Data Reader on Storage account 'documents'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void They_may_change_the_group_that_it_is_in() => Reports(_ =>
    {
        var group = new ResourceGroup("apps");
        var web = new WebApp("web") { Group = group, Identity = ManagedIdentity.System };
        web.Reads(new StorageAccount("documents"));
        new RoleAssignment("team-on-group") { Scope = group, Principal = Developers(), Role = Role.Contributor };
    }, on: "RoleAssignment/team-on-group", at: nameof(RoleAssignment.Role));

    [Fact]
    public void A_role_for_another_kind() => Silent(_ => Team(Role.LogicAppContributor));

    [Fact]
    public void They_have_it_anyway() => Silent(_ => Team(Role.Contributor, (developers, documents) => new RoleAssignment("team-on-data") { Scope = documents, Principal = developers, Role = Role.StorageBlobDataReader }));

    [Fact]
    public void They_have_another_role_there() => Reports(_ => Team(Role.Contributor, (developers, documents) => new RoleAssignment("team-on-data") { Scope = documents, Principal = developers, Role = Role.Reader }), on: "RoleAssignment/team-on-app", at: nameof(RoleAssignment.Role));

    [Fact]
    public void The_app_may_do_nothing() => Silent(_ => new RoleAssignment("team-on-app") { Scope = new WebApp("web") { Identity = ManagedIdentity.System }, Principal = Developers(), Role = Role.Contributor });

    [Fact]
    public void A_pipeline_changes_it() => Silent(_ =>
    {
        var web = new WebApp("web") { Identity = ManagedIdentity.System };
        web.Reads(new StorageAccount("documents"));
        new RoleAssignment("pipeline") { Scope = web, Principal = new EntraApplication("pipeline") { ObjectId = "99999999-9999-4999-8999-999999999999" }, Role = Role.Contributor };
    });

    [Fact]
    public void Before_production() => Assert.Empty(Judge(Designs.Family((_, _) => Team(Role.Contributor), null, Designs.Dev)));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Team(Role role, Action<EntraGroup, StorageAccount>? more = null)
    {
        var (web, documents, developers) = (new WebApp("web") { Identity = ManagedIdentity.System }, new StorageAccount("documents"), Developers());
        web.Reads(documents);
        new RoleAssignment("team-on-app") { Scope = web, Principal = developers, Role = role };
        more?.Invoke(developers, documents);
    }

    private static EntraGroup Developers() => new("developers") { ObjectId = "88888888-8888-4888-8888-888888888888" };
}
