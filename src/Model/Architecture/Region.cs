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

    private Region(string name) => Name = name;

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
