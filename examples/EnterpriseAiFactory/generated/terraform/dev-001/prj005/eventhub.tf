# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_eventhub_namespace" "prj005_events" {
  name                          = "evhns-aif-prj005-events-dev-001-zjko"
  resource_group_name           = azurerm_resource_group.prj005.name
  location                      = azurerm_resource_group.prj005.location
  sku                           = "Standard"
  capacity                      = 1
  auto_inflate_enabled          = true
  maximum_throughput_units      = 10
  minimum_tls_version           = "1.2"
  local_authentication_enabled  = false
  public_network_access_enabled = false
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_eventhub" "prj005_events_arrivals" {
  name            = "arrivals"
  namespace_id    = azurerm_eventhub_namespace.prj005_events.id
  partition_count = 4
  status          = "Active"

  retention_description {
    retention_time_in_hours = 24
    cleanup_policy          = "Delete"
  }
}
