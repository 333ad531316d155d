using System.Globalization;

namespace AiFactory.Model.Tests.Facts;

public sealed class ModelCatalogueTests
{
    [Fact]
    public void A_version_retires_on_its_own_day()
    {
        var fact = ModelCatalogue.Find("gpt-4o", "2024-11-20")!;

        Assert.Equal((ModelStage.Deprecated, "gpt-5.1"), (fact.Stage, fact.Replacement));
        Assert.False(fact.IsRetiredOn(new(2026, 9, 30)));
        Assert.True(fact.IsRetiredOn(new(2026, 10, 1)));
        Assert.Equal(3, ModelCatalogue.VersionsOf("gpt-4o").Count());
    }

    [Fact]
    public void What_is_retired_is_so_on_any_day_and_what_names_no_day_never()
    {
        Assert.True(ModelCatalogue.Find("gpt-5-chat", "2025-08-07")!.IsRetiredOn(new(2020, 1, 1)));
        Assert.False(ModelCatalogue.Find("gpt-oss-120b", "1")!.IsRetiredOn(new(2099, 1, 1)));
    }

    [Fact]
    public void Of_some_nothing_is_known() => Assert.Null(ModelCatalogue.Find("gpt-4.1", "2020-01-01"));

    [Fact]
    public void Every_version_stands_there_once_with_a_page_and_a_day()
    {
        Assert.Equal(ModelCatalogue.All.Count, ModelCatalogue.All.Select(fact => (fact.Publisher, fact.Name, fact.Version)).Distinct().Count());
        Assert.All(ModelCatalogue.All, fact => Assert.True(fact.Source.StartsWith("https://", StringComparison.Ordinal) && fact.Read == new Date(2026, 7, 7)));
    }

    /// <summary>Versions of OpenAI's models are the days on which they came out: none is retired before.</summary>
    [Fact]
    public void No_version_retires_before_it_came_out() =>
        Assert.All(ModelCatalogue.All.Where(fact => Date.TryParse(fact.Version, out _) && fact.Retires is not null), fact => Assert.True(fact.Retires > Date.Parse(fact.Version), string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {fact.Version}")));
}
