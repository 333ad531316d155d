using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class ScopeWiderThanCalleesTests : RuleTests<ScopeWiderThanCallees>
{
    protected override void Compliant(Architecture design) => Read(design, null);

    [Fact]
    public void On_the_whole_group()
    {
        var verdict = Reports(design => Read(design, Role.StorageBlobDataReader), on: "RoleAssignment/reads-all", at: nameof(RoleAssignment.Scope), says: "Web app 'web' is Storage Blob Data Reader on all of Resource group 'main'; its steps need that on Storage account 'documents' alone");
        Assert.Equal(["web reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_role_that_no_step_needs_is_not_this_rule_s() => Silent(design => Read(design, Role.Reader));

    [Fact]
    public void Of_another_identity() => Silent(design => Read(design, Role.StorageBlobDataReader, ofAnother: true));

    [Fact]
    public void What_was_read_has_no_steps() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Read(Architecture design, Role? onGroup, bool ofAnother = false)
    {
        var identity = new UserAssignedIdentity("web");
        var web = new WebApp("web") { Identity = ManagedIdentity.Of(identity) };
        web.Reads(new StorageAccount("documents"));
        if (onGroup is not null) new RoleAssignment("reads-all") { Scope = web.Group, Principal = ofAnother ? new UserAssignedIdentity("other") : identity, Role = onGroup };
    }
}
