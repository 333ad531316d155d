using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoEntraAdministratorTests : RuleTests<NoEntraAdministrator>
{
    protected override void Compliant(Architecture design)
    {
        new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group) };
        new PostgreSqlServer("data");
    }

    [Fact]
    public void SQL_without_one() => Reports(_ => new SqlServer("orders"), on: "SqlServer/orders", at: nameof(SqlServer.Administrator), says: "no administrator");

    [Fact]
    public void PostgreSQL_with_passwords_alone() => Reports(_ => new PostgreSqlServer("data") { EntraLogins = false }, on: "PostgreSqlServer/data", at: nameof(PostgreSqlServer.EntraLogins), says: "lets nobody sign in");

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new SqlServer("orders") { Ownership = Ownership.Observed });
}
