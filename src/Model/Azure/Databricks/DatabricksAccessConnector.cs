using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The identity that Databricks reaches storage as: Unity Catalog has no key of any account.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.databricks/accessconnectors</remarks>
[AzureResource("Microsoft.Databricks/accessConnectors", "2026-01-01", Terraform = "azurerm_databricks_access_connector")]
[Service("Databricks access connector", "The identity that Databricks reaches data as", Deep = true, Icon = "databricks", Source = "https://learn.microsoft.com/azure/databricks/connect/unity-catalog/cloud-storage/azure-managed-identities")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("dbac", 3, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class DatabricksAccessConnector(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;
}
