# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

# what machines say, second by second
resource "azurerm_eventhub_namespace" "signals" {
  name                          = "evhns-service-signals-dev-kiwi"
  resource_group_name           = azurerm_resource_group.learning.name
  location                      = azurerm_resource_group.learning.location
  sku                           = "Standard"
  capacity                      = 1
  auto_inflate_enabled          = true
  maximum_throughput_units      = 2
  minimum_tls_version           = "1.2"
  local_authentication_enabled  = false
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_eventhub" "signals_measurements" {
  name            = "measurements"
  namespace_id    = azurerm_eventhub_namespace.signals.id
  partition_count = 4
  status          = "Active"

  retention_description {
    retention_time_in_hours = 24
    cleanup_policy          = "Delete"
  }
}

resource "azurerm_eventhub_consumer_group" "signals_measurements_processing" {
  name                = "processing"
  resource_group_name = azurerm_resource_group.learning.name
  namespace_name      = azurerm_eventhub_namespace.signals.name
  eventhub_name       = azurerm_eventhub.signals_measurements.name
}
