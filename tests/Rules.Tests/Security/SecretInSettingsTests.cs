using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SecretInSettingsTests : RuleTests<SecretInSettings>
{
    protected override void Compliant(Architecture design)
    {
        var vault = new KeyVault("vault");
        new WebApp("web") { Settings = { ["SEARCH_KEY"] = $"@Microsoft.KeyVault(SecretUri={vault.Uri}secrets/search)", ["STORE"] = "Server=db.contoso.com;Authentication=Active Directory Managed Identity" } };
    }

    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=st;AccountKey=abcd==")]
    [InlineData("Endpoint=sb://bus/;SharedAccessKeyName=Root;SharedAccessKey=abcd")]
    [InlineData("Server=db;User=sa;password=secret;Encrypt=True")]
    [InlineData("cache.contoso.com:6380,password=abcd,ssl=True")]
    [InlineData("host=db.contoso.com user=app password=abcd")]
    [InlineData("https://st.blob.core.windows.net/code/app.zip?sv=2024&sig=abcd")]
    public void A_setting_of_an_app(string value) => Reports(_ => new WebApp("web") { Settings = { ["STORE"] = value } }, on: "WebApp/web", at: nameof(WebApp.Settings), says: "'STORE'");

    [Fact]
    public void A_key_that_is_put_in_from_elsewhere() => Reports(
        design => new WebApp("web") { Settings = { ["STORE"] = $"AccountName=st;AccountKey={new KeyVault("vault").Uri}" } }, on: "WebApp/web", at: nameof(WebApp.Settings));

    [Fact]
    public void A_slot() => Reports(_ => new WebApp("web") { Slots = [new("next") { Settings = { ["STORE"] = "AccountKey=abcd" } }] }, on: "WebAppSlot/web/next", at: nameof(WebAppSlot.Settings));

    [Fact]
    public void A_container() => Reports(
        _ => new ContainerApp("api") { Containers = [new() { Settings = [new() { Name = "STORE", Value = "AccountKey=abcd" }] }] }, on: "ContainerApp/api", at: nameof(ContainerApp.Containers), says: "'STORE'");

    [Fact]
    public void A_job() => Reports(
        _ => new ContainerJob("nightly") { InitContainers = [new() { Settings = [new() { Name = "STORE", Value = "AccountKey=abcd" }] }] }, on: "ContainerJob/nightly", at: nameof(ContainerJob.InitContainers));

    [Fact]
    public void A_parameter_of_a_factory() => Reports(
        _ => new DataFactory("factory") { Parameters = new Dictionary<string, FactoryParameter> { ["lake"] = new() { Value = "AccountKey=abcd" } } }, on: "DataFactory/factory", at: nameof(DataFactory.Parameters), says: "'lake'");

    [Fact]
    public void A_linked_database() => Reports(
        _ => new DataFactory("factory") { LinkedSql = [new("orders") { Connection = "Data Source=db;User=sa;Password=secret" }] }, on: "SqlLinkedService/factory/orders", at: nameof(SqlLinkedService.Connection));

    [Fact]
    public void A_named_value_that_is_hidden_in_the_service() => Reports(_ => Gateway(new("search") { Secret = true, Value = "abcd" }), on: "ApiNamedValue/gateway/search", at: nameof(ApiNamedValue.Value), says: "not in a key vault");

    [Fact]
    public void A_named_value_that_holds_a_key() => Reports(_ => Gateway(new("store") { Value = "AccountKey=abcd" }), on: "ApiNamedValue/gateway/store", at: nameof(ApiNamedValue.Value), says: "holds a secret");

    [Fact]
    public void A_named_value_from_a_vault() => Silent(_ => Gateway(new("search") { VaultSecret = $"{new KeyVault("vault").Uri}secrets/search" }));

    [Fact]
    public void A_name_alone_is_no_secret() => Silent(_ => new WebApp("web") { Settings = { ["SECRET_NAME"] = "password", ["ApiKeyHeader"] = "x-api-key", ["EMPTY"] = "Password=;User=sa", ["END"] = "Password=" } });

    [Theory]
    [InlineData("https://portal.contoso.com/?forgotPassword=1")]
    [InlineData("Server=db;User=sa;Password={0}")]
    [InlineData("Server=db;User=sa;Password=${DB_PASSWORD}")]
    [InlineData("https://contoso.com/config=1")]
    public void What_only_looks_like_one(string value) => Silent(_ => new WebApp("web") { Settings = { ["STORE"] = value } });

    private static void Gateway(ApiNamedValue value) => new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, NamedValues = [value] };
}
