# Generated from the C# model GenAiOps, environment dev, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "telemetry_writes_captured" {
  name                 = "c2cc750a-9d79-89f1-a824-e0760b1d8844"
  scope                = azurerm_storage_container.lake_captured.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_eventhub_namespace.events.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
