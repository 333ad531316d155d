namespace AiFactory.Model;

/// <summary>An Azure region by its short name.</summary>
public sealed record Region
{
    public static readonly Region
        WestEurope = new("westeurope"), NorthEurope = new("northeurope"), SwedenCentral = new("swedencentral"), GermanyWestCentral = new("germanywestcentral"),
        FranceCentral = new("francecentral"), SwitzerlandNorth = new("switzerlandnorth"), UkSouth = new("uksouth"), NorwayEast = new("norwayeast"), ItalyNorth = new("italynorth"),
        SpainCentral = new("spaincentral"), PolandCentral = new("polandcentral"), EastUs = new("eastus"), EastUs2 = new("eastus2"), CentralUs = new("centralus"),
        WestUs2 = new("westus2"), WestUs3 = new("westus3"), SouthCentralUs = new("southcentralus"), CanadaCentral = new("canadacentral"), AustraliaEast = new("australiaeast"),
        JapanEast = new("japaneast"), SoutheastAsia = new("southeastasia"), CentralIndia = new("centralindia"), BrazilSouth = new("brazilsouth");

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
