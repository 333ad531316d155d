# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

# the latest features of each machine, found within milliseconds
resource "azurerm_cosmosdb_account" "features_online" {
  name                                  = "cosmos-service-features-online-dev-kiwi"
  resource_group_name                   = azurerm_resource_group.learning.name
  location                              = azurerm_resource_group.learning.location
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
    location          = "francecentral"
    failover_priority = 0
    zone_redundant    = false
  }

  backup {
    type = "Continuous"
    tier = "Continuous7Days"
  }

  capabilities {
    name = "EnableServerless"
  }
}

resource "azurerm_cosmosdb_sql_database" "features_online_features" {
  name                = "features"
  resource_group_name = azurerm_resource_group.learning.name
  account_name        = azurerm_cosmosdb_account.features_online.name
}

resource "azurerm_cosmosdb_sql_container" "features_online_features_latest" {
  name                  = "latest"
  resource_group_name   = azurerm_resource_group.learning.name
  account_name          = azurerm_cosmosdb_account.features_online.name
  database_name         = azurerm_cosmosdb_sql_database.features_online_features.name
  partition_key_paths   = ["/machine"]
  partition_key_kind    = "Hash"
  partition_key_version = 2
}

resource "azurerm_cosmosdb_sql_role_assignment" "features_online_processing_writes_features_online" {
  name                = "7aeb371d-eabc-8a33-a084-71f55ff88a9d"
  resource_group_name = azurerm_resource_group.learning.name
  account_name        = azurerm_cosmosdb_account.features_online.name
  role_definition_id  = "${azurerm_cosmosdb_account.features_online.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_machine_learning_compute_cluster.wear_processing.identity[0].principal_id
  scope               = azurerm_cosmosdb_account.features_online.id
}
