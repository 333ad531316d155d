using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class FamilyComparisonTests
{
    private static readonly FamilyComparison Contoso = FamilyComparison.Of(
    [
        new("dev", [("web", "B2"), ("search", "S1"), ("probe", "on")]),
        new("test", [("web", "B2"), ("search", "S1")]),
        new("prod", [("web", "P1v3"), ("search", "S1"), ("backup", "daily")]),
    ]);

    [Fact]
    public void Lists_keys_in_order_and_says_where_they_are()
    {
        Assert.Equal(["backup", "probe", "search", "web"], Contoso.Rows.Select(row => row.Key));
        Assert.Equal(["dev"], Contoso.Find("probe")!.PresentIn);
        Assert.Equal(["test", "prod"], Contoso.Find("probe")!.AbsentIn);
        Assert.True(Contoso.Find("web")!.IsEverywhere);
        Assert.Null(Contoso.Find("Web"));
    }

    [Fact]
    public void Tells_difference_from_absence()
    {
        Assert.True(Contoso.Find("web")!.Differs);
        Assert.False(Contoso.Find("search")!.Differs);
        Assert.False(Contoso.Find("backup")!.Differs);
        Assert.Equal([("B2", "dev, test"), ("P1v3", "prod")], Contoso.Find("web")!.Variants.Select(variant => (variant.Fingerprint, string.Join(", ", variant.Environments))));
    }

    [Fact]
    public void Nothing_is_given_twice()
    {
        Assert.Throws<ArgumentException>(() => FamilyComparison.Of([new("dev", []), new("dev", [])]));
        Assert.Throws<ArgumentException>(() => FamilyComparison.Of([new("dev", [("web", "1"), ("web", "1")])]));
    }

    [Fact]
    public void Agrees_with_asking_each_environment() => Seeded.Check(random =>
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(_ =>
            Enumerable.Range(0, 5).Where(_ => random.Next(2) == 0).ToDictionary(key => $"k{key}", _ => $"f{random.Next(2)}")).ToArray();
        var comparison = FamilyComparison.Of(items.Select((own, place) => new FamilyMember($"e{place}", own.Select(pair => (pair.Key, pair.Value)))));

        return comparison.Rows.Select(row => row.Key).SequenceEqual(items.SelectMany(own => own.Keys).Distinct().Order(StringComparer.Ordinal))
            && comparison.Rows.All(row =>
                row.Fingerprints.SequenceEqual(items.Select(own => own.GetValueOrDefault(row.Key)))
                && row.IsEverywhere == items.All(own => own.ContainsKey(row.Key))
                && row.Differs == items.Where(own => own.ContainsKey(row.Key)).Select(own => own[row.Key]).Distinct().Skip(1).Any()
                && row.PresentIn.Count + row.AbsentIn.Count == items.Length
                && row.Variants.SelectMany(variant => variant.Environments).Order().SequenceEqual(row.PresentIn));
    });
}
