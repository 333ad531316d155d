using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Protection of public addresses against floods of traffic, fitted to each of them. One plan serves all networks of a tenant, and is dear: it costs the same for one address as for a hundred.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/ddosprotectionplans</remarks>
[AzureResource("Microsoft.Network/ddosProtectionPlans", "2025-07-01", Terraform = "azurerm_network_ddos_protection_plan")]
[Service("DDoS protection plan", "Protects the public addresses of networks against floods of traffic", Icon = "ddos-protection", Source = "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview")]
[Without(Traits.Any)]
[Named("ddos", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class DdosProtectionPlan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression));
