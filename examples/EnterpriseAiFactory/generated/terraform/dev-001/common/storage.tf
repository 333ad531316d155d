# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack common. Change the model, not this file.

resource "azurerm_storage_account" "lake" {
  name                              = "staiflakedev001zjko"
  resource_group_name               = azurerm_resource_group.common.name
  location                          = azurerm_resource_group.common.location
  account_replication_type          = "LRS"
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  access_tier                       = "Hot"
  is_hns_enabled                    = true
  min_tls_version                   = "TLS1_2"
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  cross_tenant_replication_enabled  = false
  infrastructure_encryption_enabled = false
  allow_nested_items_to_be_public   = false
  https_traffic_only_enabled        = true
  public_network_access_enabled     = false
  tags                              = local.tags

  network_rules {
    default_action = "Deny"
  }

  blob_properties {
    versioning_enabled  = false
    change_feed_enabled = false

    delete_retention_policy {
      days = 7
    }

    container_delete_retention_policy {
      days = 7
    }
  }
}

resource "azurerm_storage_container" "lake_master" {
  name                  = "master"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "lake_active" {
  name                  = "active"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "lake_logging" {
  name                  = "logging"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "lake_costs" {
  name                  = "costs"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}
