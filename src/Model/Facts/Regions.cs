namespace AiFactory.Model;

/// <summary>An area that Microsoft keeps data in beyond the geography of a region.</summary>
public enum DataBoundary
{
    /// <summary>Neither of the others.</summary>
    None,

    /// <summary>Microsoft's EU Data Boundary: the member states of the European Union and of EFTA. The European data zone of models is narrower: member states of the Union alone.</summary>
    EuropeanUnion,

    /// <summary>The United States, which are one geography and the American data zone of models.</summary>
    UnitedStates,
}

/// <summary>What Microsoft says of a region of the public cloud.</summary>
/// <param name="Region">The region.</param>
/// <param name="Geography">The market whose borders Azure keeps data at rest in: "Germany".</param>
/// <param name="Pair">The region that geo-redundant copies go to. Not always mutual, and once beyond the geography; null where a region has none.</param>
/// <param name="HasZones">Whether it has availability zones. Not every service spreads over them in each region.</param>
/// <param name="IsRestricted">Whether access must be asked for, as the region is there for recovery within its geography.</param>
/// <param name="Boundary">The data boundary that it lies in.</param>
/// <param name="Source">The page that says so; of the boundary, <see cref="Regions.Boundaries"/>.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record RegionFact(Region Region, string Geography, Region? Pair, bool HasZones, bool IsRestricted, DataBoundary Boundary, string Source, Date Read);

/// <summary>The regions of the public cloud: facts with a source and a day. Where a region is not here, nothing is known of it; those that are announced and not yet open are left out.</summary>
public static class Regions
{
    private const string Page = "https://learn.microsoft.com/azure/reliability/regions-list";
    private static readonly Date Read = new(2025, 9, 23);

    /// <summary>The page that says what a boundary is, and the day of the text that was read.</summary>
    public static IReadOnlyDictionary<DataBoundary, (string Source, Date Read)> Boundaries { get; } = new Dictionary<DataBoundary, (string, Date)>
    {
        [DataBoundary.EuropeanUnion] = ("https://learn.microsoft.com/azure/communication-services/concepts/european-union-data-boundary", new(2023, 2, 1)),
        [DataBoundary.UnitedStates] = ("https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types", new(2026, 2, 4)),
    };

    /// <summary>By name.</summary>
    public static IReadOnlyList<RegionFact> All { get; } =
    [
        Of(Region.AustraliaCentral, "Australia", Region.AustraliaCentral2, zones: false),
        Of(Region.AustraliaCentral2, "Australia", Region.AustraliaCentral, zones: false, restricted: true),
        Of(Region.AustraliaEast, "Australia", Region.AustraliaSoutheast),
        Of(Region.AustraliaSoutheast, "Australia", Region.AustraliaEast, zones: false),
        Of(Region.AustriaEast, "Austria", null),
        Of(Region.BelgiumCentral, "Belgium", null),
        Of(Region.BrazilSouth, "Brazil", Region.SouthCentralUs),
        Of(Region.BrazilSoutheast, "Brazil", Region.BrazilSouth, zones: false, restricted: true),
        Of(Region.CanadaCentral, "Canada", Region.CanadaEast),
        Of(Region.CanadaEast, "Canada", Region.CanadaCentral, zones: false),
        Of(Region.CentralIndia, "India", Region.SouthIndia),
        Of(Region.CentralUs, "United States", Region.EastUs2),
        Of(Region.ChileCentral, "Chile", null),
        Of(Region.EastAsia, "Asia Pacific", Region.SoutheastAsia),
        Of(Region.EastUs, "United States", Region.WestUs),
        Of(Region.EastUs2, "United States", Region.CentralUs),
        Of(Region.FranceCentral, "France", Region.FranceSouth),
        Of(Region.FranceSouth, "France", Region.FranceCentral, zones: false, restricted: true),
        Of(Region.GermanyNorth, "Germany", Region.GermanyWestCentral, zones: false, restricted: true),
        Of(Region.GermanyWestCentral, "Germany", Region.GermanyNorth),
        Of(Region.IndonesiaCentral, "Indonesia", null),
        Of(Region.IsraelCentral, "Israel", null),
        Of(Region.ItalyNorth, "Italy", null),
        Of(Region.JapanEast, "Japan", Region.JapanWest),
        Of(Region.JapanWest, "Japan", Region.JapanEast),
        Of(Region.KoreaCentral, "Korea", Region.KoreaSouth),
        Of(Region.KoreaSouth, "Korea", Region.KoreaCentral, zones: false),
        Of(Region.MalaysiaWest, "Malaysia", null),
        Of(Region.MexicoCentral, "Mexico", null),
        Of(Region.NewZealandNorth, "New Zealand", null),
        Of(Region.NorthCentralUs, "United States", Region.SouthCentralUs, zones: false),
        Of(Region.NorthEurope, "Europe", Region.WestEurope),
        Of(Region.NorwayEast, "Norway", Region.NorwayWest),
        Of(Region.NorwayWest, "Norway", Region.NorwayEast, zones: false, restricted: true),
        Of(Region.PolandCentral, "Poland", null),
        Of(Region.QatarCentral, "Qatar", null),
        Of(Region.SouthAfricaNorth, "South Africa", Region.SouthAfricaWest),
        Of(Region.SouthAfricaWest, "South Africa", Region.SouthAfricaNorth, zones: false, restricted: true),
        Of(Region.SouthCentralUs, "United States", Region.NorthCentralUs),
        Of(Region.SoutheastAsia, "Asia Pacific", Region.EastAsia),
        Of(Region.SouthIndia, "India", Region.CentralIndia, zones: false),
        Of(Region.SpainCentral, "Spain", null),
        Of(Region.SwedenCentral, "Sweden", "swedensouth"),
        Of(Region.SwitzerlandNorth, "Switzerland", Region.SwitzerlandWest),
        Of(Region.SwitzerlandWest, "Switzerland", Region.SwitzerlandNorth, zones: false, restricted: true),
        Of(Region.UaeCentral, "UAE", Region.UaeNorth, zones: false, restricted: true),
        Of(Region.UaeNorth, "UAE", Region.UaeCentral),
        Of(Region.UkSouth, "United Kingdom", Region.UkWest),
        Of(Region.UkWest, "United Kingdom", Region.UkSouth, zones: false),
        Of(Region.WestCentralUs, "United States", Region.WestUs2, zones: false),
        Of(Region.WestEurope, "Europe", Region.NorthEurope),
        Of(Region.WestIndia, "India", Region.SouthIndia, zones: false),
        Of(Region.WestUs, "United States", Region.EastUs, zones: false),
        Of(Region.WestUs2, "United States", Region.WestCentralUs),
        Of(Region.WestUs3, "United States", Region.EastUs),
    ];

    /// <summary>What is known of a region; null where nothing is.</summary>
    public static RegionFact? Of(Region region) => All.FirstOrDefault(fact => fact.Region == region);

    private static RegionFact Of(Region region, string geography, Region? pair, bool zones = true, bool restricted = false) => new(region, geography, pair, zones, restricted, geography switch
    {
        "United States" => DataBoundary.UnitedStates,
        "Austria" or "Belgium" or "Europe" or "France" or "Germany" or "Italy" or "Norway" or "Poland" or "Spain" or "Sweden" or "Switzerland" => DataBoundary.EuropeanUnion, // "Europe" is Ireland and the Netherlands
        _ => DataBoundary.None,
    }, Page, Read);
}
