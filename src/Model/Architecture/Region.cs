namespace AiFactory.Model;

/// <summary>An Azure region by its short name.</summary>
public sealed record Region
{
    public static readonly Region
        AustraliaCentral = new("australiacentral"), AustraliaCentral2 = new("australiacentral2"), AustraliaEast = new("australiaeast"), AustraliaSoutheast = new("australiasoutheast"), AustriaEast = new("austriaeast"),
        BelgiumCentral = new("belgiumcentral"), BrazilSouth = new("brazilsouth"), BrazilSoutheast = new("brazilsoutheast"), CanadaCentral = new("canadacentral"), CanadaEast = new("canadaeast"),
        CentralIndia = new("centralindia"), CentralUs = new("centralus"), ChileCentral = new("chilecentral"), EastAsia = new("eastasia"), EastUs = new("eastus"), EastUs2 = new("eastus2"),
        FranceCentral = new("francecentral"), FranceSouth = new("francesouth"), GermanyNorth = new("germanynorth"), GermanyWestCentral = new("germanywestcentral"), IndonesiaCentral = new("indonesiacentral"),
        IsraelCentral = new("israelcentral"), ItalyNorth = new("italynorth"), JapanEast = new("japaneast"), JapanWest = new("japanwest"), KoreaCentral = new("koreacentral"), KoreaSouth = new("koreasouth"),
        MalaysiaWest = new("malaysiawest"), MexicoCentral = new("mexicocentral"), NewZealandNorth = new("newzealandnorth"), NorthCentralUs = new("northcentralus"), NorthEurope = new("northeurope"),
        NorwayEast = new("norwayeast"), NorwayWest = new("norwaywest"), PolandCentral = new("polandcentral"), QatarCentral = new("qatarcentral"), SouthAfricaNorth = new("southafricanorth"),
        SouthAfricaWest = new("southafricawest"), SouthCentralUs = new("southcentralus"), SoutheastAsia = new("southeastasia"), SouthIndia = new("southindia"), SpainCentral = new("spaincentral"),
        SwedenCentral = new("swedencentral"), SwitzerlandNorth = new("switzerlandnorth"), SwitzerlandWest = new("switzerlandwest"), UaeCentral = new("uaecentral"), UaeNorth = new("uaenorth"),
        UkSouth = new("uksouth"), UkWest = new("ukwest"), WestCentralUs = new("westcentralus"), WestEurope = new("westeurope"), WestIndia = new("westindia"), WestUs = new("westus"), WestUs2 = new("westus2"),
        WestUs3 = new("westus3");

    private static readonly Dictionary<string, string> GeoCodes = new(StringComparer.Ordinal)
    {
        ["westeurope"] = "we", ["northeurope"] = "ne", ["swedencentral"] = "sdc", ["germanywestcentral"] = "gwc", ["francecentral"] = "frc", ["switzerlandnorth"] = "szn", ["uksouth"] = "uks", ["norwayeast"] = "nwe",
        ["italynorth"] = "itn", ["spaincentral"] = "spc", ["polandcentral"] = "plc", ["eastus"] = "eus", ["eastus2"] = "eus2", ["centralus"] = "cus", ["westus2"] = "wus2", ["westus3"] = "wus3", ["southcentralus"] = "scus",
        ["canadacentral"] = "cnc", ["australiaeast"] = "ae", ["japaneast"] = "jpe", ["southeastasia"] = "sea", ["centralindia"] = "inc", ["brazilsouth"] = "brs",
    };

    private Region(string name) => Name = name;

    /// <summary>As addresses of Azure Backup have it: <c>sdc</c>; null for a region whose code is not known here.</summary>
    /// <remarks>Source: https://learn.microsoft.com/azure/backup/scripts/geo-code-list, read 2026-11.</remarks>
    public string? GeoCode => GeoCodes.TryGetValue(Name, out var code) ? code : null;

    /// <summary>As ARM writes it: <c>westeurope</c>.</summary>
    public string Name { get; }

    /// <summary>The region of that name, in short or display form ("West Europe"). New regions need no new version of this library.</summary>
    /// <exception cref="FormatException">The text is not letters and digits.</exception>
    public static Region Parse(string text) => TryParse(text, out var region) ? region! : throw new FormatException($"'{text}' is not an Azure region. Write its short name, as in westeurope.");

    /// <summary>Takes the display form too: "West Europe".</summary>
    public static bool TryParse(string text, out Region? region)
    {
        var name = text.Replace(" ", "").ToLowerInvariant();
        region = name.Length > 0 && name.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9') ? new(name) : null;
        return region is not null;
    }

    public static implicit operator Region(string text) => Parse(text);

    public override string ToString() => Name;
}
