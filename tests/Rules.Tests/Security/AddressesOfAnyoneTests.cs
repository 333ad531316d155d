using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AddressesOfAnyoneTests : RuleTests<AddressesOfAnyone>
{
    protected override void Compliant(Architecture design)
    {
        new SqlServer("orders") { Administrator = People, PublicNetworkAccess = true, AllowedAddresses = [new("office") { First = "203.0.113.0", Last = "203.0.113.15" }] };
        new SearchService("passages") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/28"] };
    }

    [Fact]
    public void All_of_Azure() =>
        Reports(_ => Server("0.0.0.0", "0.0.0.0"), on: "SqlServer/orders", at: nameof(SqlServer.AllowedAddresses), says: "all of Azure", alsoBreaks: "AIFA2005");

    [Theory, InlineData("0.0.0.0", "255.255.255.255"), InlineData("1.0.0.0", "99.255.255.255")]
    public void The_whole_Internet_or_much_of_it(string first, string last) =>
        Reports(_ => Server(first, last), on: "SqlServer/orders", at: nameof(SqlServer.AllowedAddresses), says: "far more addresses", alsoBreaks: "AIFA2005");

    [Theory, InlineData("0.0.0.0/0"), InlineData("128.0.0.0/2")]
    public void A_range_of_half_the_Internet(string range) => Reports(
        _ => new SearchService("passages") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.7", range] }, on: "SearchService/passages", at: nameof(SearchService.AllowedAddresses), says: "far more addresses", alsoBreaks: "AIFA2005");

    [Fact]
    public void Every_kind_that_lists_addresses_is_asked() => Reports(
        _ => new KeyVault("vault") { PublicNetworkAccess = true, AllowedAddresses = ["0.0.0.0/0"] }, on: "KeyVault/vault", at: nameof(KeyVault.AllowedAddresses), alsoBreaks: "AIFA2005");

    [Fact]
    public void Cosmos_DB_for_all_of_Azure() => Reports(
        _ => new CosmosAccount("history") { PublicNetworkAccess = true, AllowedAddresses = ["0.0.0.0"] }, on: "CosmosAccount/history", at: nameof(CosmosAccount.AllowedAddresses), says: "all of Azure", alsoBreaks: "AIFA1011");

    [Fact]
    public void Without_public_access_the_list_counts_for_nothing() => Silent(_ =>
    {
        new SqlServer("orders") { Administrator = People, AllowedAddresses = [new("azure") { First = "0.0.0.0" }] };
        new SearchService("passages") { AllowedAddresses = ["0.0.0.0/0"] };
    });

    [Fact]
    public void A_large_range_of_one_company() => Silent(_ => new KeyVault("vault") { PublicNetworkAccess = true, AllowedAddresses = ["20.0.0.0/8"] });

    private static readonly OutsidePrincipal People = new("11111111-1111-4111-8111-111111111111", PrincipalType.Group);

    private static void Server(string first, string last) =>
        new SqlServer("orders") { Administrator = People, PublicNetworkAccess = true, AllowedAddresses = [new("rule") { First = first, Last = last }] };
}
