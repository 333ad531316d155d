# Generated from the C# model EndToEndBlueprint, environment prod, stack chat. Change the model, not this file.

# conversations are kept for 90 days, by employee, so that each is a point read
resource "azurerm_cosmosdb_account" "history" {
  name                                  = "cosmos-e2e-history-prod-7xvk"
  resource_group_name                   = azurerm_resource_group.chat.name
  location                              = azurerm_resource_group.chat.location
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

resource "azurerm_cosmosdb_sql_database" "history_chat" {
  name                = "chat"
  resource_group_name = azurerm_resource_group.chat.name
  account_name        = azurerm_cosmosdb_account.history.name

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_cosmosdb_sql_container" "history_chat_conversations" {
  name                  = "conversations"
  resource_group_name   = azurerm_resource_group.chat.name
  account_name          = azurerm_cosmosdb_account.history.name
  database_name         = azurerm_cosmosdb_sql_database.history_chat.name
  partition_key_paths   = ["/employee"]
  partition_key_kind    = "Hash"
  partition_key_version = 2
  default_ttl           = 7776000

  lifecycle {
    prevent_destroy = true
  }
}
