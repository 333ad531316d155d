# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

# aggregates and features in one place, by day and machine
resource "azurerm_storage_account" "lake" {
  name                              = "stservicelakedevkiwi"
  resource_group_name               = azurerm_resource_group.learning.name
  location                          = azurerm_resource_group.learning.location
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

resource "azurerm_storage_container" "lake_aggregates" {
  name                  = "aggregates"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "lake_features" {
  name                  = "features"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "lake_scores" {
  name                  = "scores"
  storage_account_id    = azurerm_storage_account.lake.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "lake_aging" {
  storage_account_id = azurerm_storage_account.lake.id

  rule {
    name    = "old-features"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      base_blob {
        delete_after_days_since_modification_greater_than = 730
      }
    }
  }
}

# what the workspaces keep of notebooks and runs
resource "azurerm_storage_account" "workbench" {
  name                              = "stserviceworkbencdevol7s"
  resource_group_name               = azurerm_resource_group.learning.name
  location                          = azurerm_resource_group.learning.location
  account_replication_type          = "LRS"
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  access_tier                       = "Hot"
  is_hns_enabled                    = false
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

resource "azurerm_storage_management_policy" "workbench_runs" {
  storage_account_id = azurerm_storage_account.workbench.id

  rule {
    name    = "old-runs"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      base_blob {
        delete_after_days_since_modification_greater_than = 180
      }
    }
  }
}
