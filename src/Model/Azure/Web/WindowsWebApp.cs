using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A web application on Windows App Service, for what needs Windows or IIS. Its plan must be a Windows one.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites</remarks>
[AzureResource("Microsoft.Web/sites", "2025-03-01", Terraform = "azurerm_windows_web_app")]
[Service("Web app on Windows", "Runs a web application on Windows App Service, without machines to look after", Deep = true, Icon = "app-service", Source = "https://learn.microsoft.com/azure/app-service/overview")]
[Without(Traits.Keys | Traits.Grants | Traits.Zones)]
[Fixed("kind", "app", Discriminates = true)]
public sealed class WindowsWebApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : WebApplication(name, new(file, line, expression))
{
    /// <summary>The .NET that it runs on: <c>v8.0</c>, <c>v9.0</c>, or <c>v4.0</c> for .NET Framework 4.8.</summary>
    [Maps("properties.siteConfig.netFrameworkVersion", Terraform = "site_config.application_stack.dotnet_version")]
    public string? DotNet { get; init; } = "v8.0";

    /// <summary>azurerm wants to hear the language too.</summary>
    [Maps(Terraform = "site_config.application_stack.current_stack")]
    internal string? Language => DotNet is null ? null : "dotnet";

    /// <summary>How IIS passes calls on. Null is Azure's default, integrated.</summary>
    [Maps("properties.siteConfig.managedPipelineMode", Terraform = "site_config.managed_pipeline_mode")]
    public PipelineMode? Pipeline { get; init; }

    /// <summary>Which folder answers at which address; the root alone unless given.</summary>
    [Maps("properties.siteConfig.virtualApplications", Terraform = "site_config.virtual_application")]
    public IReadOnlyList<VirtualApplication> VirtualApplications { get; init; } = [];

    /// <summary>Where a new version is tried before it takes the place of the one in use.</summary>
    [Children]
    public IReadOnlyList<WindowsWebAppSlot> Slots { get; init => field = value.AdoptedBy(this); } = [];
}

public enum PipelineMode { Integrated, Classic }

/// <summary>A folder of a Windows web app, and where it answers.</summary>
public sealed record VirtualApplication : Part
{
    /// <summary>As in <c>/api</c>.</summary>
    [Maps("virtualPath", Terraform = "virtual_path")]
    public string Path { get; init; } = "/";

    /// <summary>As in <c>site\wwwroot\api</c>.</summary>
    [Maps("physicalPath", Terraform = "physical_path")]
    public string Folder { get; init; } = @"site\wwwroot";

    /// <summary>Loads it before the first call.</summary>
    [Maps("preloadEnabled", Terraform = "preload")]
    public bool Preloads { get; init; }
}
