# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_cosmosdb_account" "prj003_threads" {
  name                                  = "cosmos-aif-prj003-threads-dev-001-zjko"
  resource_group_name                   = azurerm_resource_group.prj003.name
  location                              = azurerm_resource_group.prj003.location
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
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "swedencentral"
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

resource "azurerm_cosmosdb_sql_database" "prj003_threads_agents" {
  name                = "agents"
  resource_group_name = azurerm_resource_group.prj003.name
  account_name        = azurerm_cosmosdb_account.prj003_threads.name
}

resource "azurerm_cosmosdb_sql_container" "prj003_threads_agents_talks" {
  name                  = "talks"
  resource_group_name   = azurerm_resource_group.prj003.name
  account_name          = azurerm_cosmosdb_account.prj003_threads.name
  database_name         = azurerm_cosmosdb_sql_database.prj003_threads_agents.name
  partition_key_paths   = ["/person"]
  partition_key_kind    = "Hash"
  partition_key_version = 2
  default_ttl           = 7776000
}

resource "azurerm_cosmosdb_sql_role_assignment" "prj003_threads_api_writes_threads" {
  name                = "d9f9cc11-7319-8da5-ad60-729e2f1178c7"
  resource_group_name = azurerm_resource_group.prj003.name
  account_name        = azurerm_cosmosdb_account.prj003_threads.name
  role_definition_id  = "${azurerm_cosmosdb_account.prj003_threads.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_user_assigned_identity.prj003_project.principal_id
  scope               = azurerm_cosmosdb_account.prj003_threads.id
}
