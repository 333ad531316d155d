using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Microsoft Defender for Cloud over one kind of service, for a whole subscription: <c>new DefenderPlan(DefenderFor.Storage)</c>. It costs by what there is of the kind.</summary>
/// <remarks>Taking it away sets the free tier. Source: https://learn.microsoft.com/azure/templates/microsoft.security/pricings</remarks>
[AzureResource("Microsoft.Security/pricings", "2024-01-01", Terraform = "azurerm_security_center_subscription_pricing")]
[Service("Defender plan", "Watches one kind of service in a subscription for attacks and weaknesses", Deep = true, Icon = "defender-for-cloud", Source = "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction")]
[Without(Traits.Any)]
[Named("", 1, 64, NameCharacters.Alphanumeric, NameScope.Subscription, Verbatim = true)]
public sealed class DefenderPlan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>The kind of service, one of <see cref="DefenderFor"/>.</summary>
    [Maps("name", Terraform = "resource_type", CreateOnly = true)]
    public override string AzureName { get => base.AzureName; init => base.AzureName = value; }

    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    /// <summary>Watches. Azure's default is the free tier, which does not; ours is on.</summary>
    [Maps("properties.pricingTier=Standard|Free", Terraform = "tier=Standard|Free")]
    public bool Enabled { get; init; } = true;

    /// <summary>Which of several offers: <c>P1</c> or <c>P2</c> of machines, <c>DefenderForStorageV2</c>, <c>PerKeyVault</c>; all that there is when null.</summary>
    [Maps("properties.subPlan", Terraform = "subplan", CreateOnly = true)]
    public string? SubPlan { get; init; }

    /// <summary>What it does besides: <c>["OnUploadMalwareScanning", "SensitiveDataDiscovery"]</c> of storage, <c>["AIPromptEvidence"]</c> of models. What is not named is off.</summary>
    [Maps("properties.extensions", Terraform = "extension")]
    public IReadOnlyList<DefenderExtension> Extensions { get; init; } = [];

    private protected override string ComputedId => $"/subscriptions/{Subscription}/providers/Microsoft.Security/pricings/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.IsOnSubscription;
    }
}

/// <summary>What Defender for Cloud has a plan for, as Azure names it.</summary>
public static class DefenderFor
{
    public const string Machines = "VirtualMachines", Storage = "StorageAccounts", KeyVaults = "KeyVaults", AppServices = "AppServices", Containers = "Containers", ResourceManager = "Arm", Apis = "Api", Models = "AI",
        SqlServers = "SqlServers", SqlOnMachines = "SqlServerVirtualMachines", OpenSourceDatabases = "OpenSourceRelationalDatabases", Cosmos = "CosmosDbs", Posture = "CloudPosture";
}

/// <summary>What a Defender plan does besides.</summary>
public sealed record DefenderExtension : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Azure lists what is off too.</summary>
    [Maps("isEnabled=True|False")]
    public bool Enabled { get; init; } = true;

    /// <summary>What it is told, by name: <c>["CapGBPerMonthPerStorageAccount"] = "5000"</c>.</summary>
    [Maps("additionalExtensionProperties", Terraform = "additional_extension_properties")]
    public IReadOnlyDictionary<string, string>? Settings { get; init; }

    /// <summary>What is off is not named to azurerm.</summary>
    internal override bool IsSaidInTerraform => Enabled;

    public static implicit operator DefenderExtension(string name) => new() { Name = name };
}
