using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class NeverPlacedTests : RuleTests<NeverPlaced>
{
    protected override void Compliant(Architecture design)
    {
        var (job, files) = Copy();
        design.Layer("Work").Shows(job);
        using (design.Zone("inside", Trust.Private)) job.Reads(new Practice("review"));
        job.Reads(new Feature("index", files));
        design.Layer("Data").Shows(files);
    }

    [Fact]
    public void In_a_zone_though_in_no_layer() => Silent(design =>
    {
        using (design.Zone("inside", Trust.Private)) Copy();
    });

    [Fact]
    public void One_of_two() => Reports(design => design.Layer("Work").Shows(Copy().Job), on: "StorageAccount/documents", says: "no layer and no zone");

    [Fact]
    public void No_map_at_all() => Reports(_ => Copy(), says: "no map");

    [Fact]
    public void A_part_of_what_is_placed() => Silent(design =>
    {
        var handbook = new BlobContainer("handbook");
        design.Layer("Data").Shows(new StorageAccount("documents") { Containers = [handbook] });
        new Person("editor").Writes(handbook);
    });

    [Fact]
    public void The_place_of_a_step() => Reports(design =>
    {
        Compliant(design);
        design.Flow("Review").Does(new Practice("meeting"), "people agree");
    }, on: "Practice/meeting");

    [Fact]
    public void People_and_systems_outside_need_none() => Silent(_ => new Person("employee").Calls(new ExternalSystem("portal")));

    [Fact]
    public void One_of_many_alike_is_placed_for_all() => Silent(design => Projects(design, "project"));

    [Fact]
    public void Those_that_are_not_said_to_be_alike_are_placed_each() => Assert.Equal(["Practice/sales/copy", "StorageAccount/sales/documents"], Lost((design, _) => Projects(design, null)));

    [Fact]
    public void Of_many_alike_none_is_placed() => Assert.Equal(["Practice/hr/copy", "Practice/sales/copy"], Lost((design, _) =>
    {
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of: "project");
            design.Layer("Data").Shows(Copy().Files);
        }
    }));

    [Fact]
    public void A_part_of_one_of_many_alike_that_is_placed() => Silent(design =>
    {
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of: "project");
            var handbook = new BlobContainer("handbook");
            var documents = new StorageAccount("documents") { Containers = [handbook] };
            if (name == "hr") design.Layer("Data").Shows(documents);
            new Person("editor").Writes(handbook);
        }
    });

    private static IEnumerable<string> Lost(Action<Architecture, DeploymentEnvironment> design) => Judge(Designs.Family(design)).Select(verdict => verdict.Element!.Key).Order(StringComparer.Ordinal);

    private static void Projects(Architecture design, string? of)
    {
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of);
            var (job, files) = Copy();
            if (name == "hr") design.Layer("Work").Shows(job, files);
        }
    }

    private static (Practice Job, StorageAccount Files) Copy()
    {
        var (job, files) = (new Practice("copy"), new StorageAccount("documents"));
        job.Writes(files);
        return (job, files);
    }
}
