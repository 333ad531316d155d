using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A second place for a Linux web app, with a host name of its own: a new version is tried there, then the two are swapped.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites/slots</remarks>
[AzureResource("Microsoft.Web/sites/slots", "2025-03-01", Terraform = "azurerm_linux_web_app_slot")]
[Service("Deployment slot", "Where a new version of an app is tried before it takes the place of the one in use", Icon = "app-service", Source = "https://learn.microsoft.com/azure/app-service/deploy-staging-slots")]
[Without(Traits.Keys | Traits.Grants | Traits.Zones | Traits.Diagnostics)]
[Without(Traits.PrivateLink, Although = "endpoints to a slot are made at its app")]
[BelongsTo(typeof(WebApp), "app_service_id")]
[Fixed("kind", "app,linux", Discriminates = true)]
public sealed class WebAppSlot(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : DeploymentSlot<WebApp>(name, new(file, line, expression))
{
    /// <summary>That of the app unless given.</summary>
    [Maps("properties.siteConfig.linuxFxVersion", Terraform = "site_config.application_stack", Using = typeof(RuntimeConverter))]
    public WebRuntime? Runtime { get => field ?? App?.Runtime; init; }

    /// <summary>A slot that is in all as its app.</summary>
    public static implicit operator WebAppSlot(string name) => new(name, "", 0, "");
}
