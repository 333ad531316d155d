using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A host name that a workspace's managed network lets calls out to. The first such rule makes Azure run a firewall, which is paid for.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/outboundrules</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/outboundRules", "2026-05-01", Terraform = "azurerm_machine_learning_workspace_network_outbound_rule_fqdn")]
[Fixed("properties.type", "FQDN", Discriminates = true)]
[Fixed("properties.category", "UserDefined")]
[Service("Outbound host rule", "Lets a workspace's managed network call one host name", Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-managed-network")]
[Without(Traits.Any)]
[Named("", 3, 33, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(MachineLearningWorkspace), "workspace_id")]
public sealed class HostRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MachineLearningWorkspace>(name, new(file, line, expression))
{
    /// <summary>The host name, as in <c>pypi.org</c> or <c>*.anaconda.org</c>.</summary>
    [Maps("properties.destination", Needed = true, Terraform = "destination_fqdn")]
    public string? Host { get; init; }
}
