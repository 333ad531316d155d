using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Storage;

public sealed class LakeTests
{
    private static readonly OutsidePrincipal Analysts = new("11111111-2222-4333-8444-555555555555", PrincipalType.Group);

    /// <summary>Azure keeps the four without a name whether one states them or not, and azurerm would take them away.</summary>
    [Fact]
    public void A_list_of_access_is_written_whole()
    {
        var folder = new LakeFolder("raw") { Access = [new() { Principal = Analysts, Reads = true, Enters = true }] };

        Assert.Equal(["user  access rwx", "group  access r-x", "other  access ---", "mask  access rwx", "group 11111111-2222-4333-8444-555555555555 access r-x"], Entries(folder));
    }

    [Fact]
    public void What_is_stated_of_the_unnamed_stands()
    {
        var folder = new LakeFolder("raw") { Access = [new() { Who = LakeWho.Group }, new() { Who = LakeWho.Mask, Reads = true }] };

        Assert.Equal(["user  access rwx", "other  access ---", "group  access ---", "mask  access r--"], Entries(folder));
    }

    /// <summary>What later folders begin with is a list of its own, and the folder keeps its own list.</summary>
    [Fact]
    public void What_is_inherited_is_a_second_list()
    {
        var folder = new LakeFolder("raw") { Access = [new() { Principal = Analysts, Reads = true, Enters = true, Inherited = true }] };

        Assert.Equal(["user  access rwx", "group  access r-x", "other  access ---"], Entries(folder).Take(3));
        Assert.Equal(["user  default rwx", "group  default r-x", "other  default ---", "mask  default rwx", "group 11111111-2222-4333-8444-555555555555 default r-x"], Entries(folder).Skip(3));
    }

    [Fact]
    public void An_identity_is_a_user_and_a_folder_without_access_is_left_to_Azure()
    {
        Assert.Equal(LakeWho.User, new LakeAccess { Principal = new UserAssignedIdentity("loader") }.Who);
        Assert.Empty(Entries("raw"));
    }

    /// <summary>A container becomes a file system in azurerm only where its root says who may what: the other way round would make it anew.</summary>
    [Fact]
    public void Only_access_at_the_root_makes_a_file_system()
    {
        BlobContainer plain = new("plain") { Folders = ["raw"] }, lake = new("lake") { Access = [new() { Principal = Analysts, Enters = true }] };
        _ = new StorageAccount("documents") { DataLake = true, Containers = [plain, lake] }.In();

        Assert.Equal(("azurerm_storage_container", "azurerm_storage_data_lake_gen2_filesystem"), (plain.TerraformType, lake.TerraformType));
        Assert.Equal(("private", null), (plain.Terraform("container_access_type"), lake.Terraform("container_access_type")));
        Assert.Equal(lake.Id, lake.IdOutput.Known);
    }

    /// <summary>A name must not move when another folder comes before it, or its folder would be deleted and made anew.</summary>
    [Fact]
    public void Folders_are_told_apart_by_their_paths()
    {
        var lake = new BlobContainer("lake") { Folders = ["raw/sales", "raw_sales"] };
        _ = new StorageAccount("documents") { DataLake = true, Containers = [lake] }.In();
        var companion = lake.Shape.Companions.Single();

        Assert.Equal(["raw__sales", "raw_sales"], CompanionDocuments.Of(companion, Projection.Write(lake, Wire.Terraform)[companion.Terraform]).Select(one => one.Apart));
    }

    [Fact]
    public void What_Azure_Resource_Manager_does_not_show_is_known()
    {
        BlobContainer plain = new("plain"), lake = new("lake") { Folders = ["raw"] };

        Assert.Empty(plain.Shape.NotInArmOf(plain));
        Assert.Equal(["its folders and who may what in them"], lake.Shape.NotInArmOf(lake));
    }

    private static IEnumerable<string> Entries(LakeFolder folder)
    {
        var lake = new BlobContainer("lake") { Folders = [folder] };
        _ = new StorageAccount("documents") { DataLake = true, Containers = [lake] }.In();
        var written = (MapValue)((ListValue)Projection.Write(lake, Wire.Terraform)["azurerm_storage_data_lake_gen2_path"]["folder"]!).Items[0];
        return ((written["ace"] as ListValue)?.Items ?? []).Cast<MapValue>().Select(entry => $"{Text(entry, "type")} {Text(entry, "id")} {Text(entry, "scope")} {Text(entry, "permissions")}");
    }

    private static string Text(MapValue entry, string name) => (entry[name] as TextValue)?.Text ?? "";
}
