using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An Azure service, by its tag, that a workspace's managed network lets calls out to.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/outboundrules</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/outboundRules", "2026-05-01", Terraform = "azurerm_machine_learning_workspace_network_outbound_rule_service_tag")]
[Fixed("properties.type", "ServiceTag", Discriminates = true)]
[Fixed("properties.category", "UserDefined")]
[Service("Outbound service rule", "Lets a workspace's managed network call one Azure service", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-managed-network")]
[Without(Traits.Any)]
[Named("", 3, 33, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(MachineLearningWorkspace), "workspace_id")]
public sealed class ServiceTagRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MachineLearningWorkspace>(name, new(file, line, expression))
{
    /// <summary>The service tag, as in <c>AzureMonitor</c>.</summary>
    [Maps("properties.destination.serviceTag", Needed = true, Terraform = "service_tag")]
    public string? Tag { get; init; }

    /// <summary>As Azure writes it: <c>TCP</c>, <c>UDP</c>, <c>ICMP</c> or <c>*</c>.</summary>
    [Maps("properties.destination.protocol", Terraform = "protocol")]
    public string Protocol { get; init; } = "TCP";

    /// <summary>A port, several with commas, or a range: <c>443</c>, <c>80, 8000-8010</c>.</summary>
    [Maps("properties.destination.portRanges", Terraform = "port_ranges")]
    public string Ports { get; init; } = "443";
}
