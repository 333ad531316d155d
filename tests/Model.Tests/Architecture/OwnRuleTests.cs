using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class OwnRuleTests
{
    [Fact]
    public void It_knows_what_it_was_required_with()
    {
        var rule = Only(design => design.Require<StorageAccount>("CONTOSO001", "Blobs stay restorable for 30 days", account => account.BlobSoftDeleteDays >= 30, fix: "Set BlobSoftDeleteDays to 30.", property: "BlobSoftDeleteDays")
            .Because("The works council asks for it.").As(OwnSeverity.Error)).OwnRules[0];
        Assert.Equal(("CONTOSO001", "Blobs stay restorable for 30 days", "Set BlobSoftDeleteDays to 30.", "BlobSoftDeleteDays", "The works council asks for it.", OwnSeverity.Error),
            (rule.Id, rule.Title, rule.Fix, rule.Property, rule.Reason, rule.Severity));
        Assert.EndsWith("OwnRuleTests.cs", rule.Position.File, StringComparison.Ordinal);
        Assert.Equal("\"CONTOSO001\"", rule.Position.Expression);
    }

    [Fact]
    public void It_warns_unless_told_otherwise() => Assert.Equal(OwnSeverity.Warning, Only(design => design.Require<KeyVault>("C1", "Never", _ => false)).OwnRules[0].Severity);

    [Fact]
    public void What_breaks_it_is_asked_when_all_is_described() => Assert.Equal(["StorageAccount/late"], Broken(design =>
    {
        design.Require<StorageAccount>("C1", "Blobs stay restorable", account => account.BlobSoftDeleteDays >= 30);
        new StorageAccount("late");
        new StorageAccount("long") { BlobSoftDeleteDays = 30 };
        new KeyVault("other");
    }));

    [Fact]
    public void It_may_speak_of_a_capability() => Assert.Equal(["KeyVault/open"], Broken(design =>
    {
        new KeyVault("open") { PublicNetworkAccess = true };
        new KeyVault("closed");
        design.Require<IPublicEndpoint>("C1", "Nothing is public", service => !service.PublicNetworkAccess);
    }));

    [Fact]
    public void It_may_speak_of_people() => Assert.Equal(["Person/someone"], Broken(design =>
    {
        new Person("someone");
        design.Require("C1", "People are described", graph => graph.Elements.OfType<Person>().Where(person => person.Description is null));
    }));

    [Fact]
    public void What_others_run_is_left_alone() => Assert.Empty(Broken(design =>
    {
        new KeyVault("theirs") { Ownership = Ownership.Observed };
        design.Require<KeyVault>("C1", "Never", _ => false);
    }));

    [Fact]
    public void It_may_hold_in_some_environments_only()
    {
        var family = Sketch.Family((design, _) =>
        {
            new KeyVault("vault");
            design.Require<KeyVault>("C1", "Never", _ => false).In(Sketch.Prod);
        }, null, Sketch.Dev, Sketch.Prod);
        Assert.Equal([0, 1], family.Graphs.Select(graph => graph.OwnRules[0].BrokenBy(graph).Count()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CONTOSO-1")]
    [InlineData("1CONTOSO")]
    [InlineData("Größe1")]
    public void An_id_is_letters_and_digits(string id) => Assert.Equal("AIFA7033", Code(design => design.Require<KeyVault>(id, "Never", _ => false)));

    [Theory]
    [InlineData("AIFA2003")]
    [InlineData("aifa9")]
    public void An_id_is_none_of_ours(string id) => Assert.Equal("AIFA7034", Code(design => design.Require<KeyVault>(id, "Never", _ => false)));

    [Fact]
    public void An_id_is_given_once() => Assert.Equal("AIFA7035", Code(design =>
    {
        design.Require<KeyVault>("CONTOSO1", "Never", _ => false);
        design.Require<KeyVault>("contoso1", "Never again", _ => false);
    }));

    private static ArchitectureGraph Only(Action<Architecture> define) => Sketch.Graph((design, _) => define(design));

    private static IEnumerable<string> Broken(Action<Architecture> define) => Only(define) is var graph ? graph.OwnRules.SelectMany(rule => rule.BrokenBy(graph)).Select(element => element.Key) : [];

    private static string Code(Action<Architecture> define) => Assert.Throws<ModelException>(() => Only(define)).Code;
}
