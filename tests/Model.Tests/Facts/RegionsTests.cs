using System.Reflection;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class RegionsTests
{
    [Fact]
    public void Every_region_with_a_name_of_its_own_is_known_once() => Assert.Equal(
        typeof(Region).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((Region)field.GetValue(null)!).Name).Order(StringComparer.Ordinal),
        Regions.All.Select(fact => fact.Region.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("westeurope", "Europe", "northeurope", true, DataBoundary.EuropeanUnion)]
    [InlineData("swedencentral", "Sweden", "swedensouth", true, DataBoundary.EuropeanUnion)]
    [InlineData("switzerlandwest", "Switzerland", "switzerlandnorth", false, DataBoundary.EuropeanUnion)]
    [InlineData("polandcentral", "Poland", null, true, DataBoundary.EuropeanUnion)]
    [InlineData("uksouth", "United Kingdom", "ukwest", true, DataBoundary.None)]
    [InlineData("westus", "United States", "eastus", false, DataBoundary.UnitedStates)]
    [InlineData("westus3", "United States", "eastus", true, DataBoundary.UnitedStates)]
    public void A_region_is_known_by_where_it_lies(string region, string geography, string? pair, bool zones, DataBoundary boundary)
    {
        var fact = Regions.Of(region)!;
        Assert.Equal((geography, pair, zones, boundary), (fact.Geography, fact.Pair?.Name, fact.HasZones, fact.Boundary));
    }

    /// <summary>Four are paired with a region that is paired with another one, and of one pair the page has no line of its own.</summary>
    [Fact]
    public void A_pair_is_mutual_with_few_exceptions() =>
        Assert.Equal(["brazilsouth", "brazilsoutheast", "swedencentral", "westindia", "westus3"], Regions.All.Where(fact => fact.Pair is { } pair && Regions.Of(pair)?.Pair != fact.Region).Select(fact => fact.Region.Name));

    [Fact]
    public void Data_leaves_its_geography_to_a_pair_in_one_case() =>
        Assert.Equal(["brazilsouth"], Regions.All.Where(fact => fact.Pair is { } pair && Regions.Of(pair) is { } other && other.Geography != fact.Geography).Select(fact => fact.Region.Name));

    /// <summary>Where access must be asked for, the region is the second one of its geography and has one zone.</summary>
    [Fact]
    public void What_is_restricted_is_there_for_recovery() => Assert.All(Regions.All.Where(fact => fact.IsRestricted), fact => Assert.True(!fact.HasZones && fact.Pair is { } pair && Regions.Of(pair)!.Geography == fact.Geography, fact.Region.Name));

    [Fact]
    public void Models_in_a_data_zone_are_within_a_boundary() =>
        Assert.All(ModelRegions.Of(DeploymentType.DataZoneStandard, "gpt-4.1", "2025-04-14")!, region => Assert.NotEqual(DataBoundary.None, Regions.Of(region)!.Boundary));

    [Fact]
    public void Of_some_nothing_is_known() => Assert.Null(Regions.Of("atlantis"));

    [Fact]
    public void Each_has_a_page_and_a_day()
    {
        Assert.All(Regions.All, fact => Assert.True(fact.Source.StartsWith("https://", StringComparison.Ordinal) && fact.Read == new Date(2025, 9, 23)));
        Assert.All(Regions.All.Where(fact => fact.Boundary != DataBoundary.None), fact => Assert.StartsWith("https://", Regions.Boundaries[fact.Boundary].Source, StringComparison.Ordinal));
    }
}
