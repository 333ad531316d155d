# Generated from the C# model GenAiOps, environment qa, stack data. Change the model, not this file.

resource "azurerm_role_assignment" "telemetry_writes_captured" {
  name                 = "efa515ab-1b00-8976-94c9-b950ddf1046c"
  scope                = azurerm_storage_container.lake_captured.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_eventhub_namespace.events.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
