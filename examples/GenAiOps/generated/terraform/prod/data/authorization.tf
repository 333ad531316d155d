# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "telemetry_writes_captured" {
  name                 = "62153df0-fcdb-80f3-a01e-cd7a31c4d9f6"
  scope                = azurerm_storage_container.lake_captured.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_eventhub_namespace.events.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
