using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.PostgreSql;

public sealed class PostgreSqlServerTests
{
    [Fact]
    public void A_second_machine_stands_by_in_production_alone()
    {
        var family = Sketch.Family((_, _) => _ = new PostgreSqlServer("vectors"), environments: [Sketch.Dev, Sketch.Prod]);
        var (dev, prod) = (family.Graphs[0].Resources.OfType<PostgreSqlServer>().Single(), family.Graphs[1].Resources.OfType<PostgreSqlServer>().Single());

        Assert.Equal("Disabled", dev.Arm("properties.highAvailability.mode"));
        Assert.Null(dev.Terraform("high_availability"));
        Assert.Equal("ZoneRedundant", prod.Terraform("high_availability.mode"));
    }

    [Fact]
    public void Burstable_machines_stand_alone_in_production_too() =>
        Assert.False(((IZoneRedundant)Sketch.Family((_, _) => _ = new PostgreSqlServer("small") { Tier = PostgreSqlTier.Burstable, Size = "Standard_B1ms" }, environments: [Sketch.Prod]).Graphs[0].Resources.OfType<PostgreSqlServer>().Single()).IsZoneRedundant);

    [Fact]
    public void It_knows_Entra_identities_alone_and_azurerm_its_words()
    {
        var server = new PostgreSqlServer("vectors") { Gibibytes = 64 }.In();

        Assert.Equal(("Enabled", "Disabled"), (server.Arm("properties.authConfig.activeDirectoryAuth"), server.Arm("properties.authConfig.passwordAuth")));
        Assert.Equal("GP_Standard_D2ds_v5", server.Terraform("sku_name"));
        Assert.Equal("65536", server.Terraform("storage_mb"));
        Assert.Equal("64", server.Arm("properties.storage.storageSizeGB"));
    }

    [Fact]
    public void A_server_in_a_subnet_is_not_public()
    {
        var subnet = new Subnet("postgres", 28) { Delegations = [Delegation.PostgreSql] };
        _ = new VirtualNetwork("data") { AddressSpace = ["10.1.0.0/16"], Subnets = [subnet] }.In();

        Assert.False(((IPublicEndpoint)new PostgreSqlServer("vectors") { Subnet = subnet, PublicNetworkAccess = true }.In()).PublicNetworkAccess);
    }

    [Fact]
    public void An_administrator_is_named_by_its_object_id()
    {
        var admins = new PostgreSqlAdministrator("psql-admins") { Principal = new OutsidePrincipal("aaaaaaaa-0000-4000-8000-000000000001", PrincipalType.Group) };
        _ = new PostgreSqlServer("vectors") { Administrators = [admins] }.In();

        Assert.EndsWith("/administrators/aaaaaaaa-0000-4000-8000-000000000001", admins.Id, StringComparison.Ordinal);
        Assert.Equal(("Group", "psql-admins"), (admins.Terraform("principal_type"), admins.Terraform("principal_name")));
    }

    [Fact]
    public void Azures_window_for_maintenance_is_not_said_to_be_ones_own()
    {
        var read = (PostgreSqlServer)new ArmReader(new ReadContext()).Read((MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.DBforPostgreSQL/flexibleServers/x", "properties": { "maintenanceWindow": { "customWindow": "Disabled", "dayOfWeek": 0, "startHour": 0, "startMinute": 0 } } }"""));

        Assert.Null(read.Terraform("maintenance_window"));
        Assert.Equal("6", new PostgreSqlServer("x") { MaintenanceDay = 6 }.In().Terraform("maintenance_window.day_of_week"));
    }
}
