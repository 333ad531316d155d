# Generated from the C# model GenAiOps, environment prod, stack data. Change the model, not this file.

# visits and conversations, each as one document
resource "azurerm_cosmosdb_account" "records" {
  name                                  = "cosmos-ops-records-prod-3e3t"
  resource_group_name                   = azurerm_resource_group.data.name
  location                              = azurerm_resource_group.data.location
  kind                                  = "GlobalDocumentDB"
  offer_type                            = "Standard"
  automatic_failover_enabled            = false
  multiple_write_locations_enabled      = false
  free_tier_enabled                     = false
  burst_capacity_enabled                = false
  analytical_storage_enabled            = false
  partition_merge_enabled               = false
  local_authentication_disabled         = true
  access_key_metadata_writes_enabled    = false
  public_network_access_enabled         = false
  network_acl_bypass_for_azure_services = false
  is_virtual_network_filter_enabled     = false
  minimal_tls_version                   = "Tls12"
  tags                                  = local.tags

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "swedencentral"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous7Days"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_sql_database" "records_service" {
  name                = "service"
  resource_group_name = azurerm_resource_group.data.name
  account_name        = azurerm_cosmosdb_account.records.name

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_sql_container" "records_service_visits" {
  name                  = "visits"
  resource_group_name   = azurerm_resource_group.data.name
  account_name          = azurerm_cosmosdb_account.records.name
  database_name         = azurerm_cosmosdb_sql_database.records_service.name
  partition_key_paths   = ["/machine"]
  partition_key_kind    = "Hash"
  partition_key_version = 2
  default_ttl           = 94608000

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_sql_container" "records_service_conversations" {
  name                  = "conversations"
  resource_group_name   = azurerm_resource_group.data.name
  account_name          = azurerm_cosmosdb_account.records.name
  database_name         = azurerm_cosmosdb_sql_database.records_service.name
  partition_key_paths   = ["/engineer"]
  partition_key_kind    = "Hash"
  partition_key_version = 2
  default_ttl           = 7776000

  lifecycle {
    prevent_destroy = true
  }
}
