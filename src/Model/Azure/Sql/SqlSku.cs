using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What a SQL database runs on.</summary>
public sealed record SqlSku : Part
{
    /// <summary>As ARM has it: <c>GP_S_Gen5</c>, or <c>Standard</c>.</summary>
    [Maps("name")]
    public string Name { get; init; } = "GP_S_Gen5";

    [Maps("tier")]
    public SqlTier Tier { get; init; } = SqlTier.GeneralPurpose;

    /// <summary>Cores, or database transaction units.</summary>
    [Maps("capacity")]
    public int? Capacity { get; init; }

    [Maps("family")]
    public string? Family { get; init; }

    /// <summary>Cores that follow the load and sleep without it, paid by the second.</summary>
    public static SqlSku Serverless(int cores) => new() { Name = "GP_S_Gen5", Tier = SqlTier.GeneralPurpose, Family = "Gen5", Capacity = cores };

    /// <summary>Cores of its own and remote storage; for most.</summary>
    public static SqlSku GeneralPurpose(int cores) => new() { Name = "GP_Gen5", Tier = SqlTier.GeneralPurpose, Family = "Gen5", Capacity = cores };

    /// <summary>Cores with local storage and three copies, one of which answers reads.</summary>
    public static SqlSku BusinessCritical(int cores) => new() { Name = "BC_Gen5", Tier = SqlTier.BusinessCritical, Family = "Gen5", Capacity = cores };

    /// <summary>Cores over storage that grows to 128 TB and is restored in minutes.</summary>
    public static SqlSku Hyperscale(int cores) => new() { Name = "HS_Gen5", Tier = SqlTier.Hyperscale, Family = "Gen5", Capacity = cores };

    /// <summary>Five database transaction units and 2 GB.</summary>
    public static SqlSku Basic => new() { Name = "Basic", Tier = SqlTier.Basic, Capacity = 5 };

    /// <summary>Database transaction units: 10, 20, 50, 100, 200, 400, 800, 1600 or 3000.</summary>
    public static SqlSku Standard(int units) => new() { Name = "Standard", Tier = SqlTier.Standard, Capacity = units };

    /// <summary>Database transaction units with local storage: 125, 250, 500, 1000, 1750 or 4000.</summary>
    public static SqlSku Premium(int units) => new() { Name = "Premium", Tier = SqlTier.Premium, Capacity = units };

    internal bool IsServerless => Name.Contains("_S_");

    /// <summary>Whether its copies can stand in several availability zones.</summary>
    internal bool CanSpread => Tier is SqlTier.GeneralPurpose or SqlTier.BusinessCritical or SqlTier.Hyperscale or SqlTier.Premium;

    /// <summary>azurerm's word: <c>GP_S_Gen5_2</c>, <c>S3</c>.</summary>
    public override string ToString() => (Tier, Capacity) switch
    {
        (_, null) => Name,
        (SqlTier.Basic, _) => "Basic",
        (SqlTier.Standard, { } units) when Place(StandardUnits, units) is { } place => place,
        (SqlTier.Premium, { } units) when Place(PremiumUnits, units) is { } place => place,
        _ => $"{Name}_{Capacity}",
    };

    private static readonly (int Units, string Word)[] StandardUnits = [(10, "S0"), (20, "S1"), (50, "S2"), (100, "S3"), (200, "S4"), (400, "S6"), (800, "S7"), (1600, "S9"), (3000, "S12")];
    private static readonly (int Units, string Word)[] PremiumUnits = [(125, "P1"), (250, "P2"), (500, "P4"), (1000, "P6"), (1750, "P11"), (4000, "P15")];

    private static string? Place((int Units, string Word)[] places, int units) => Array.Find(places, place => place.Units == units).Word;
}

public enum SqlTier { GeneralPurpose, BusinessCritical, Hyperscale, Basic, Standard, Premium }
