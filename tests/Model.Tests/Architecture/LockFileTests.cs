using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class LockFileTests
{
    [Fact]
    public void It_reads_what_it_prints()
    {
        var locked = LockFile.Empty.After(Family());
        Assert.Equal(locked.Print(), LockFile.Parse(locked.Print()).Print());
    }

    [Fact]
    public void The_same_model_leaves_it_as_it_is()
    {
        var locked = LockFile.Empty.After(Family());
        Assert.Equal(locked.Print(), locked.After(Family(locked)).Print());
    }

    [Fact]
    public void It_keeps_a_name_when_the_convention_changes()
    {
        var locked = LockFile.Empty.After(Family());
        var graph = Sketch.Family((design, _) => { design.Naming = new("other"); new AppServicePlan("web"); }, new BuildOptions { Lock = locked }).Graphs[0];
        Assert.Equal("asp-chat-web-dev", graph.Resources.OfType<AppServicePlan>().Single().AzureName);
    }

    [Fact]
    public void A_renamed_resource_keeps_its_name_and_address()
    {
        var locked = LockFile.Empty.After(Family());
        var graph = Sketch.Family((design, _) => { design.Naming = new("chat"); new AppServicePlan("front") { FormerName = "web" }; }, new BuildOptions { Lock = locked }).Graphs[0];
        var plan = graph.Resources.OfType<AppServicePlan>().Single();
        Assert.Equal("asp-chat-web-dev", plan.AzureName);
        Assert.Equal(("main", "azurerm_service_plan.web"), graph.FormerTerraformOf(plan));
    }

    [Fact]
    public void A_renamed_container_keeps_its_name_in_azure_and_so_its_data()
    {
        var before = LockFile.Empty.After(Sketch.Family((_, _) => new StorageAccount("documents") { Containers = ["handbook"] }));
        var after = before.After(Sketch.Family((_, _) => Renamed("handbook"), new BuildOptions { Lock = before }));
        Assert.Equal("handbook", NameUnder(before, "handbook"));
        Assert.Equal("handbook", NameUnder(after, "handbook"));
        Assert.Equal("handbook", NameUnder(after, null));
        Assert.Equal("manual", NameUnder(LockFile.Empty, "handbook")); // never deployed under the former name

        static StorageAccount Renamed(string? former) => new("documents") { Containers = [new BlobContainer("manual") { FormerName = former }] };
        static string NameUnder(LockFile locked, string? former) =>
            Sketch.Family((_, _) => Renamed(former), new BuildOptions { Lock = locked }).Graphs[0].Resources.OfType<BlobContainer>().Single().AzureName;
    }

    [Fact]
    public void A_merge_conflict_is_called_so() =>
        Assert.Contains("merge conflict", Assert.Throws<ModelException>(() => LockFile.Parse("{\n<<<<<<< HEAD\n  \"version\": 1\n=======\n}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_second_build_after_a_rename_changes_nothing()
    {
        var before = LockFile.Empty.After(Family());
        var (address, once) = Build(before, "web");
        Assert.Equal(("main", "azurerm_service_plan.web"), address);
        Assert.Equal((address, once.Print()), Build(once, "web") is var (again, twice) ? (again, twice.Print()) : default);
        Assert.DoesNotContain("movedFrom", Build(once, null).After.Print(), StringComparison.Ordinal);

        static ((string, string)? Address, LockFile After) Build(LockFile locked, string? former)
        {
            var family = Sketch.Family((design, _) => { design.Naming = new("chat"); new AppServicePlan("front") { FormerName = former }; }, new BuildOptions { Lock = locked });
            return (family.Graphs[0].FormerTerraformOf(family.Graphs[0].Resources.OfType<AppServicePlan>().Single()), locked.After(family));
        }
    }

    [Fact]
    public void A_stated_name_that_differs_contradicts()
    {
        var locked = LockFile.Empty.After(Family());
        var wrong = Assert.Throws<ModelException>(() => LockFile.Empty.After(Sketch.Family((_, _) => new AppServicePlan("web") { AzureName = "another" }, new BuildOptions { Lock = locked })));
        Assert.Equal("AIFA7013", wrong.Code);
        Assert.Contains("'asp-chat-web-dev'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_dropped_unless_an_environment_was_left_out()
    {
        static void Define(Architecture design, DeploymentEnvironment env)
        {
            if (!env.IsProduction) return;
            new KeyVault("secrets");
            design.Flow("Look").Does(new Practice("review"), "people look");
        }

        var locked = LockFile.Empty.After(Sketch.Family(Define, null, Sketch.Dev, Sketch.Prod));
        Assert.Contains("KeyVault/secrets", locked.Keys);
        Assert.DoesNotContain("KeyVault/secrets", locked.After(Sketch.Family((_, _) => { }, null, Sketch.Dev, Sketch.Prod)).Keys);

        var part = ArchitectureFamily.Build(new Sketch(Define, Sketch.Dev, Sketch.Prod), new BuildOptions { Environments = ["dev"], Lock = locked });
        Assert.Equal(locked.Print(), locked.After(part).Print());
    }

    [Fact]
    public void It_knows_what_holds_data()
    {
        var locked = LockFile.Empty.After(Sketch.Family((_, _) => { new KeyVault("secrets"); new AppServicePlan("web"); }));
        Assert.True(locked.IsStateful("KeyVault/secrets"));
        Assert.False(locked.IsStateful("AppServicePlan/web"));
    }

    [Fact]
    public void Resources_of_others_are_not_in_it() => Assert.Empty(LockFile.Empty.After(Sketch.Family((_, _) => new KeyVault("secrets") { Ownership = Ownership.Observed })).Keys);

    [Theory]
    [InlineData("", "AIFA7012")]
    [InlineData("[]", "not an object")]
    [InlineData("{}", "'version' is not 1")]
    [InlineData("""{"version":2}""", "newer aifactory")]
    [InlineData("""{"version":1,"resources":[]}""", "'resources' is not an object of objects")]
    [InlineData("""{"version":1,"steps":{"Ask":"1"}}""", "'steps' is not an object of objects")]
    public void A_damaged_file_says_what_is_wrong(string text, string says)
    {
        var wrong = Assert.Throws<ModelException>(() => LockFile.Parse(text));
        Assert.Contains(says, wrong.Code + wrong.Message, StringComparison.Ordinal);
        Assert.Equal(LockFile.FileName, wrong.Position.File);
    }

    [Fact]
    public void A_damaged_entry_says_which()
    {
        var locked = LockFile.Parse("""{"version":1,"resources":{"Subnet/net/a":{"ranges":{"dev":"10.0.0"},"terraform":"nowhere"}}}""");
        Assert.Contains("'10.0.0'", Assert.Throws<ModelException>(() => locked.RangeOf("Subnet/net/a", "dev")).Message, StringComparison.Ordinal);
        Assert.Contains("'nowhere'", Assert.Throws<ModelException>(() => locked.TerraformOf("Subnet/net/a")).Message, StringComparison.Ordinal);
    }

    private static ArchitectureFamily Family(LockFile? locked = null) => Sketch.Family((design, _) =>
    {
        design.Naming = new("chat");
        new AppServicePlan("web");
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("a", 26)] };
        design.Flow("Ask").Calls(new Person("employee"), new KeyVault("secrets"), "asks");
    }, new BuildOptions { Lock = locked ?? LockFile.Empty });
}
