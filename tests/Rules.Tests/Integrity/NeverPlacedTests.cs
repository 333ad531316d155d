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

    private static (Practice Job, StorageAccount Files) Copy()
    {
        var (job, files) = (new Practice("copy"), new StorageAccount("documents"));
        job.Writes(files);
        return (job, files);
    }
}
