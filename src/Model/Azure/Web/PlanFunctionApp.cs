using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Functions on the machines of a plan: Elastic Premium (EP1 to EP3) or a size that web apps use. Linux.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/sites</remarks>
[AzureResource("Microsoft.Web/sites", "2025-03-01", Terraform = "azurerm_linux_function_app")]
[Service("Function app on a plan", "Runs code when something happens, on machines of its own", Icon = "functions", Source = "https://learn.microsoft.com/azure/azure-functions/functions-premium-plan")]
[Without(Traits.Grants | Traits.Zones)]
[Without(Traits.Keys, Although = "a function decides by itself whether its callers need a key")]
[Named("func", 2, 60, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Fixed("kind", "functionapp,linux", Discriminates = true)]
[Fixed("properties.reserved", "true")]
[Fixed(null, "true", Terraform = "storage_uses_managed_identity")]
public sealed class PlanFunctionApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AppServiceApp(name, new(file, line, expression))
{
    /// <summary>The storage account that the host keeps its locks and schedules in: the <see cref="AzureResource.NameOutput"/> of one. The app's identity signs in there.</summary>
    [Maps("config/appsettings:properties.AzureWebJobsStorage__accountName", Needed = true, Terraform = "storage_account_name")]
    public Text? Storage { get; init; }

    /// <summary>The version of the host.</summary>
    [Maps("config/appsettings:properties.FUNCTIONS_EXTENSION_VERSION", Terraform = "functions_extension_version")]
    public string HostVersion { get; init; } = "~4";

    /// <summary>What its functions are written in.</summary>
    [Maps("properties.siteConfig.linuxFxVersion", Terraform = "site_config.application_stack", Using = typeof(FunctionStackConverter))]
    public WebRuntime? Runtime { get; init; }

    /// <summary>Keeps it loaded when nobody calls: on for the sizes of web apps, off for Elastic Premium.</summary>
    [Maps("properties.siteConfig.alwaysOn", Terraform = "site_config.always_on")]
    public bool AlwaysOn { get; init; }

    /// <summary>Azure's default lets in both; ours neither.</summary>
    [Maps("properties.siteConfig.ftpsState", Terraform = "site_config.ftps_state")]
    public FtpsState Ftps { get; init; } = FtpsState.Disabled;

    /// <summary>Accepts a user name and password for FTP. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/ftp:properties.allow", Terraform = "ftp_publish_basic_authentication_enabled", Absent = true)]
    public bool FtpPasswords { get; init; }

    /// <summary>Elastic Premium: instances that are always there.</summary>
    [Maps("properties.siteConfig.minimumElasticInstanceCount", Terraform = "site_config.elastic_instance_minimum")]
    public int? MinimumInstances { get; init; }

    /// <summary>Elastic Premium: instances that stand by, warm.</summary>
    [Maps("properties.siteConfig.preWarmedInstanceCount", Terraform = "site_config.pre_warmed_instance_count")]
    public int? WarmInstances { get; init; }

    /// <summary>The most instances that it scales to; as many as the plan when null.</summary>
    [Maps("properties.siteConfig.functionAppScaleLimit", Terraform = "site_config.app_scale_limit")]
    public int? MaximumInstances { get; init; }

    /// <summary>Scales by what waits in a queue that only its own network can reach. Needs Elastic Premium; null is Azure's default, off.</summary>
    [Maps("properties.siteConfig.functionsRuntimeScaleMonitoringEnabled", Terraform = "site_config.runtime_scale_monitoring_enabled")]
    public bool? ScalesByPrivateTriggers { get; init; }
}

/// <summary>One word in ARM; in Terraform an argument for each language, and for .NET a flag beside it.</summary>
internal sealed class FunctionStackConverter : Converter<WebRuntime>
{
    private const string Isolated = "DOTNET-ISOLATED";

    private static readonly Dictionary<string, string> Arguments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PYTHON"] = "python_version", ["NODE"] = "node_version", [Isolated] = "dotnet_version", ["JAVA"] = "java_version", ["POWERSHELL"] = "powershell_core_version",
    };

    protected override Value ToArm(WebRuntime value) => Value.Of($"{value.Language}|{value.Version}");

    protected override Value ToTerraform(WebRuntime value)
    {
        var stack = new MapValue(isBlock: true) { [Arguments[value.Language]] = Value.Of(value.Version) };
        if (value.Language.Equals(Isolated, StringComparison.OrdinalIgnoreCase)) stack["use_dotnet_isolated_runtime"] = Value.Of(true);
        return stack;
    }

    protected override bool TryFromArm(Value value, ReadContext context, out WebRuntime result)
    {
        var words = ((value as TextValue)?.Text ?? "").Split('|');
        result = new(words[0], words[words.Length - 1]);
        return words.Length == 2 && Arguments.ContainsKey(words[0]);
    }
}
