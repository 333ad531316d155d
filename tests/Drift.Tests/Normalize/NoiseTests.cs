using AiFactory.Drift.Normalize;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Normalize;

/// <summary>Each cause of noise: what it explains, and what it must not.</summary>
public sealed class NoiseTests
{
    private const string Id = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan";

    [Theory]
    [InlineData("Enabled", "enabled", LeafKind.Word, "letter case")]
    [InlineData("SystemAssigned, UserAssigned", "UserAssigned,SystemAssigned", LeafKind.Word, "order of words")]
    [InlineData(Id, "/subscriptions/1/resourcegroups/RG/providers/Microsoft.Web/serverfarms/plan/", LeafKind.Id, "spelling of an id")]
    [InlineData("/providers/Microsoft.Authorization/roleDefinitions/a", "/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/A", LeafKind.Word, "spelling of an id")]
    [InlineData("westeurope", "West Europe", LeafKind.Region, "display name of a region")]
    [InlineData("westeurope", "(Europe) West Europe", LeafKind.Region, "display name of a region")]
    [InlineData("1.2.3.4/32", "1.2.3.4", LeafKind.Address, "spelling of an address range")]
    [InlineData("10.0.0.0/16", "10.0.0.5/16", LeafKind.Address, "spelling of an address range")]
    [InlineData("2001:db8::/32", "2001:0db8:0:0::/32", LeafKind.Address, "spelling of an address range")]
    [InlineData("2026-01-01T00:00:00.6583180Z", "2026-01-01T00:00:00.658Z", LeafKind.Any, "spelling of a time")]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", LeafKind.Any, "spelling of a time")]
    [InlineData("PT120S", "PT2M", LeafKind.Word, "spelling of a duration")]
    [InlineData("https://Vault.vault.azure.net", "https://vault.vault.azure.net:443/", LeafKind.Text, "spelling of a web address")]
    [InlineData("https://v.vault.azure.net/secrets/tls", "https://v.vault.azure.net/secrets/tls/0123456789abcdef0123456789abcdef", LeafKind.Text, "spelling of a web address")]
    [InlineData("""{"a":1,"b":2}""", """{ "b": 2, "a": 1 }""", LeafKind.Text, "layout of JSON within a text")]
    [InlineData("one\ntwo", "one\r\ntwo ", LeafKind.Text, "line ends and spaces at the end")]
    public void Two_ways_to_write_the_same(string stated, string live, LeafKind kind, string cause) => Assert.Equal(cause, Cause(stated, live, kind));

    [Theory]
    [InlineData("Enabled", "Disabled", LeafKind.Word)]
    [InlineData("4711", "4712", LeafKind.Text)]
    [InlineData("HR", "hr", LeafKind.Text)]
    [InlineData("AzureServices, Logging", "AzureServices", LeafKind.Word)]
    [InlineData(Id, Id + "2", LeafKind.Id)]
    [InlineData("/providers/x/y/z", "/subscriptions/1/resourceGroups/g/providers/x/y/z", LeafKind.Id)]
    [InlineData("westeurope", "West Europe 2", LeafKind.Region)]
    [InlineData("0.0.0.0/0", "*", LeafKind.Address)]
    [InlineData("10.0.0.0/16", "10.0.0.0/15", LeafKind.Address)]
    [InlineData("22", "0.0.0.22", LeafKind.Any)]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", LeafKind.Any)]
    [InlineData("PT2M", "PT3M", LeafKind.Word)]
    [InlineData("https://v.vault.azure.net/secrets/tls/0123456789abcdef0123456789abcdef", "https://v.vault.azure.net/secrets/tls/00000000000000000000000000000000", LeafKind.Text)]
    [InlineData("https://a.example/", "http://a.example/", LeafKind.Text)]
    [InlineData("""{"a":1}""", """{"a":2}""", LeafKind.Text)]
    [InlineData("one two", "one  two", LeafKind.Text)]
    public void Two_different_things(string stated, string live, LeafKind kind) => Assert.Null(Cause(stated, live, kind));

    [Fact]
    public void Nothing_is_nothing_however_it_is_written()
    {
        Value[] nothings = [Value.Null, Value.Of(""), new ListValue([]), new MapValue()];
        Assert.All(nothings, one => Assert.All(nothings.Append(null), other => Assert.NotNull(Noise.CauseOf(new("p.x", LeafKind.Any, one, other, null)))));
        Assert.Null(Noise.CauseOf(new("p.x", LeafKind.Any, Value.Of("x"), null, null)));
    }

    [Fact]
    public void A_switch_that_is_off_may_be_left_out_and_one_that_is_on_may_not()
    {
        Assert.Equal("left out by Azure, being its default", Noise.CauseOf(new("p.x", LeafKind.Word, Value.Of(false), null, null)));
        Assert.Null(Noise.CauseOf(new("p.x", LeafKind.Word, Value.Of(true), null, null)));
    }

    [Fact]
    public void Numbers_and_switches_may_be_texts()
    {
        Assert.Equal("spelling of a number", Noise.CauseOf(new("p.x", LeafKind.Number, Value.Of(1), Value.Of("1.0"), null)));
        Assert.Equal("spelling of a number", Noise.CauseOf(new("p.x", LeafKind.Word, Value.Of(true), Value.Of("True"), null)));
        Assert.Null(Noise.CauseOf(new("p.x", LeafKind.Number, Value.Of(1), Value.Of("2"), null)));
    }

    [Fact]
    public void Every_step_names_its_cause_and_no_two_the_same() => Assert.Equal(Noise.Steps.Count, Noise.Steps.Select(step => step.Cause).Distinct().Count(cause => cause.Length > 0));

    [Theory]
    [InlineData("hidden-link:/app", true)]
    [InlineData("MS-Resource-Usage", true)]
    [InlineData("costCenter", false)]
    public void Tags_of_the_platform(string tag, bool isPlatform) => Assert.Equal(isPlatform, PlatformTags.CauseOf(tag) is not null);

    private static string? Cause(string stated, string live, LeafKind kind) => Noise.CauseOf(new("p.x", kind, Value.Of(stated), Value.Of(live), null));
}
