# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

resource "azurerm_eventhub_namespace" "events" {
  name                          = "evhns-ops-events-prod-3e3t"
  resource_group_name           = azurerm_resource_group.data.name
  location                      = azurerm_resource_group.data.location
  sku                           = "Standard"
  capacity                      = 1
  auto_inflate_enabled          = true
  maximum_throughput_units      = 4
  minimum_tls_version           = "1.2"
  local_authentication_enabled  = false
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_eventhub" "events_telemetry" {
  name            = "telemetry"
  namespace_id    = azurerm_eventhub_namespace.events.id
  partition_count = 4
  status          = "Active"

  retention_description {
    retention_time_in_hours = 24
    cleanup_policy          = "Delete"
  }

  capture_description {
    enabled             = true
    encoding            = "Avro"
    interval_in_seconds = 300
    size_limit_in_bytes = 314572800
    skip_empty_archives = true

    destination {
      name                = "EventHubArchive.AzureBlockBlob"
      storage_account_id  = azurerm_storage_account.lake.id
      blob_container_name = azurerm_storage_container.lake_captured.name
      archive_name_format = "{Namespace}/{EventHub}/{PartitionId}/{Year}/{Month}/{Day}/{Hour}/{Minute}/{Second}"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azapi_update_resource" "azurerm_eventhub_events_telemetry" {
  type        = "Microsoft.EventHub/namespaces/eventhubs@2026-01-01"
  resource_id = azurerm_eventhub.events_telemetry.id
  body = {
    properties = {
      captureDescription = {
        destination = {
          identity = {
            type = "SystemAssigned"
          }
        }
      }
    }
  }
}
