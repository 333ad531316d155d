using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Somebody signs in to a database server as its administrator.</summary>
public sealed class NoEntraAdministrator : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2004",
        Title: "Database has no administrator in Microsoft Entra",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Nobody can sign in to give the applications their access, or all must share one password.",
        Fix: "Set Administrator of the SqlServer, or Administrators of the PostgreSqlServer, to a group of people.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Controls = ["IM-1"],
        Peers = ["CKV2_AZURE_27", "Azure.SQL.AAD", "Azure.PostgreSQL.AAD"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(PostgreSqlServer.EntraLogins), "true")) { At = nameof(PostgreSqlServer.EntraLogins), Kinds = [typeof(PostgreSqlServer)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(AzureResource subject) => subject is SqlServer or PostgreSqlServer;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is SqlServer { Administrator: null }) yield return Fails(subject, nameof(SqlServer.Administrator), $"{Named(subject)} has no administrator in Microsoft Entra.");
        if (subject is PostgreSqlServer { EntraLogins: false }) yield return Fails(subject, nameof(PostgreSqlServer.EntraLogins), $"{Named(subject)} lets nobody sign in with Microsoft Entra.");
    }
}
