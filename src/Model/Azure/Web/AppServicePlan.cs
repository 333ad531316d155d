using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The machines that web apps run on.</summary>
[AzureResource("Microsoft.Web/serverfarms", "2025-03-01", Terraform = "azurerm_service_plan")]
[Service("App Service plan", "The machines that web apps run on", Deep = true, Icon = "app-service-plan", Source = "https://learn.microsoft.com/azure/app-service/overview-hosting-plans")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics | Traits.Identity))]
[Without(Traits.Identity, Although = "managed instances have one, which azurerm does not know")]
[Named("asp", 1, 60, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
public sealed class AppServicePlan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    /// <summary>The size of one machine: B1, P0v3, P1v3, and for functions EP1 (Elastic Premium) or FC1 (Flex Consumption), for logic apps WS1.</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Size { get; init; } = "P1v3";

    /// <summary>Runs Linux; Windows when off. Azure's default is Windows; ours is Linux.</summary>
    [Maps("properties.reserved", Terraform = "os_type=Linux|Windows", CreateOnly = true)]
    public bool Linux { get; init; } = true;

    /// <summary>How many machines, 1 to 30.</summary>
    [Within(1, 30)]
    [Maps("sku.capacity", Terraform = "worker_count")]
    public int? Instances { get; init; }

    /// <summary>Adds machines when requests wait; for Premium sizes.</summary>
    [Maps("properties.elasticScaleEnabled", Terraform = "premium_plan_auto_scale_enabled", Absent = false)]
    public bool Scales { get; init; }

    /// <summary>The most machines that it scales to, 1 to 100: with <see cref="Scales"/>, and for sizes that always do, as Elastic Premium and those of logic apps.</summary>
    [Within(1, 100)]
    [Maps("properties.maximumElasticWorkerCount", Terraform = "maximum_elastic_worker_count", TerraformWhen = nameof(IsElastic))]
    public int? MaximumInstances { get; init; }

    /// <summary>Spreads the machines over availability zones; takes two machines or more, and a Premium, Elastic Premium, Isolated or Flex Consumption size.</summary>
    [Maps("properties.zoneRedundant", Terraform = "zone_balancing_enabled")]
    public bool ZoneRedundant { get; init; }

    /// <summary>Lets each app say on how many of the machines it runs; null is Azure's default, off.</summary>
    [Maps("properties.perSiteScaling", Terraform = "per_site_scaling_enabled")]
    public bool? ScalesEachApp { get; init; }

    /// <summary>The id of the App Service Environment that it lies in, for the Isolated sizes; none when null.</summary>
    [Maps("properties.hostingEnvironmentProfile.id", Terraform = "app_service_environment_id", CreateOnly = true)]
    public Text? Environment { get; init; }

    internal bool IsElastic => Scales || Size.StartsWith("EP", StringComparison.OrdinalIgnoreCase) || Size.StartsWith("WS", StringComparison.OrdinalIgnoreCase);

    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;
}
