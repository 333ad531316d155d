using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Sql;

public sealed class SqlServerTests
{
    private static readonly OutsidePrincipal Admins = new("aaaaaaaa-0000-4000-8000-000000000001", PrincipalType.Group);

    [Fact]
    public void A_server_is_closed_and_knows_Entra_identities_alone()
    {
        var server = new SqlServer("tables") { Administrator = Admins, AdministratorName = "sql-admins" }.In();

        Assert.Equal("Disabled", server.Arm("properties.publicNetworkAccess"));
        Assert.Equal("true", server.Arm("properties.administrators.azureADOnlyAuthentication"));
        Assert.Equal("Group", server.Arm("properties.administrators.principalType"));
        Assert.Equal("true", server.Terraform("azuread_administrator.azuread_authentication_only"));
        Assert.Equal(Admins.ObjectId, server.Terraform("azuread_administrator.object_id"));
        Assert.Null(server.Terraform("administrator_login"));
    }

    [Theory]
    [InlineData("GP_S_Gen5_2", 2, SqlTier.GeneralPurpose, "GP_S_Gen5")]
    [InlineData("S3", 100, SqlTier.Standard, "Standard")]
    [InlineData("P15", 4000, SqlTier.Premium, "Premium")]
    [InlineData("Basic", 5, SqlTier.Basic, "Basic")]
    public void Azurerm_says_the_size_in_one_word(string word, int capacity, SqlTier tier, string name) =>
        Assert.Equal(word, new SqlSku { Name = name, Tier = tier, Capacity = capacity }.ToString());

    [Fact]
    public void A_database_needs_no_more_than_its_name()
    {
        var graph = Sketch.Family((_, _) => _ = new SqlServer("tables") { Administrator = Admins, AdministratorName = "sql-admins", Databases = ["scores"] }, environments: [Sketch.Dev, Sketch.Prod]);
        var (dev, prod) = (graph.Graphs[0].Resources.OfType<SqlDatabase>().Single(), graph.Graphs[1].Resources.OfType<SqlDatabase>().Single());

        Assert.Equal("GP_S_Gen5_2", dev.Terraform("sku_name"));
        Assert.Equal("false", dev.Terraform("zone_redundant"));
        Assert.Equal("true", prod.Terraform("zone_redundant"));
        Assert.Equal("-1", prod.Terraform("auto_pause_delay_in_minutes"));
    }

    [Fact]
    public void A_database_in_a_pool_has_neither_size_nor_zones_of_its_own()
    {
        var pool = new SqlElasticPool("shared") { ZoneRedundant = true };
        var database = new SqlDatabase("reference") { Pool = pool };
        _ = new SqlServer("tables") { Databases = [database], Pools = [pool] }.In();

        Assert.Equal("ElasticPool", database.Terraform("sku_name"));
        Assert.Null(database.Arm("sku"));
        Assert.Null(database.Arm("properties.zoneRedundant"));
        Assert.True(((IZoneRedundant)database).IsZoneRedundant);
    }

    [Fact]
    public void Gibibytes_are_bytes_in_ARM()
    {
        var database = new SqlDatabase("scores") { MaximumGibibytes = 250 };
        _ = new SqlServer("tables") { Databases = [database] }.In();

        Assert.Equal("268435456000", database.Arm("properties.maxSizeBytes"));
        Assert.Equal("250", database.Terraform("max_size_gb"));
    }

    [Fact]
    public void A_password_is_a_parameter_or_refused()
    {
        Sketch.Graph((chat, _) => new SqlServer("tables") { Login = "operator", LoginPassword = chat.Parameter("password", "Of the operator.", sensitive: true) });

        var error = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => _ = new SqlServer("tables") { LoginPassword = "Geheim-1234" }));
        Assert.Contains("LoginPassword of", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.0", "203.0.113.63", true)]
    [InlineData("0.0.0.0", "0.0.0.0", false)]
    [InlineData("1.0.0.0", "255.255.255.255", false)]
    [InlineData("office", "office", false)]
    public void Addresses_are_chosen_when_they_are_few(string first, string last, bool chosen)
    {
        var server = new SqlServer("tables") { PublicNetworkAccess = true, AllowedAddresses = [new SqlFirewallRule("rule") { First = first, Last = last }] }.In();

        Assert.Equal(chosen, ((ISelectedNetworks)server).OnlySelectedNetworks);
    }

    [Fact]
    public void Copies_are_read_at_an_address_of_their_own()
    {
        var group = new SqlFailoverGroup("tables");
        _ = new SqlServer("tables") { Administrator = Admins, AdministratorName = "sql-admins", FailoverGroups = [group] }.In();

        Assert.Equal(($"{group.AzureName}.database.windows.net", $"{group.AzureName}.secondary.database.windows.net"), (Shown(group.Host), Shown(group.ReadHost)));

        static string Shown(Text text) => string.Concat(text.Parts.Select(part => part is Output output ? output.Resource!.AzureName : part.ToString()));
    }

    [Fact]
    public void A_private_endpoint_leads_to_the_server()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new SqlServer("tables"));
        });

        Assert.Equal(["sqlServer"], graph.Resources.OfType<PrivateEndpoint>().Single().Groups);
        Assert.Equal("privatelink.database.windows.net", graph.Resources.OfType<PrivateDnsZone>().Single().Name);
    }
}
