using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A web application on Linux App Service.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites</remarks>
[AzureResource("Microsoft.Web/sites", "2025-03-01", Terraform = "azurerm_linux_web_app")]
[Service("Web app", "Runs a web application on App Service, without machines to look after", Deep = true, Icon = "app-service", Source = "https://learn.microsoft.com/azure/app-service/overview")]
[Without(Traits.Keys | Traits.Grants | Traits.Zones)]
[Fixed("kind", "app,linux", Discriminates = true)]
[Fixed("properties.reserved", "true")]
public sealed class WebApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : WebApplication(name, new(file, line, expression))
{
    /// <summary>The language that the application is written in.</summary>
    [Maps("properties.siteConfig.linuxFxVersion", Terraform = "site_config.application_stack", Using = typeof(RuntimeConverter))]
    public WebRuntime? Runtime { get; init; }

    /// <summary>Fetches a container image through the subnet and not over the Internet. Null is Azure's default, off.</summary>
    [Maps("properties.outboundVnetRouting.imagePullTraffic", Terraform = "vnet_image_pull_enabled")]
    public bool? PullsThroughSubnet { get; init; }

    /// <summary>Where a new version is tried before it takes the place of the one in use.</summary>
    [Children]
    public IReadOnlyList<WebAppSlot> Slots { get; init => field = value.AdoptedBy(this); } = [];
}
