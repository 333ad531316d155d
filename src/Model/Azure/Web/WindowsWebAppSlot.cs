using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A second place for a Windows web app, with a host name of its own: a new version is tried there, then the two are swapped.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites/slots</remarks>
[AzureResource("Microsoft.Web/sites/slots", "2025-03-01", Terraform = "azurerm_windows_web_app_slot")]
[Service("Windows deployment slot", "Where a new version of an app on Windows is tried before it takes the place of the one in use", Icon = "app-service", Source = "https://learn.microsoft.com/azure/app-service/deploy-staging-slots")]
[Without(Traits.Keys | Traits.Grants | Traits.Zones | Traits.Diagnostics)]
[Without(Traits.PrivateLink, Although = "endpoints to a slot are made at its app")]
[BelongsTo(typeof(WindowsWebApp), "app_service_id")]
[Fixed("kind", "app", Discriminates = true)]
public sealed class WindowsWebAppSlot(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : DeploymentSlot<WindowsWebApp>(name, new(file, line, expression))
{
    /// <summary>That of the app unless given.</summary>
    [Maps("properties.siteConfig.netFrameworkVersion", Terraform = "site_config.application_stack.dotnet_version")]
    public string? DotNet { get => field ?? App?.DotNet; init; }

    /// <summary>azurerm wants to hear the language too.</summary>
    [Maps(Terraform = "site_config.application_stack.current_stack")]
    internal string? Language => DotNet is null ? null : "dotnet";

    /// <summary>A slot that is in all as its app.</summary>
    public static implicit operator WindowsWebAppSlot(string name) => new(name, "", 0, "");
}
