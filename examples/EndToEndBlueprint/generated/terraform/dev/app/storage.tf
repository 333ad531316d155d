# Generated from the C# model EndToEndBlueprint, environment dev, stack app. Change the model, not this file.

resource "azurerm_storage_account" "files" {
  name                              = "ste2efilesdevl3gu"
  resource_group_name               = azurerm_resource_group.app.name
  location                          = azurerm_resource_group.app.location
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

resource "azurerm_storage_container" "files_static" {
  name                  = "static"
  storage_account_id    = azurerm_storage_account.files.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "files_files" {
  storage_account_id = azurerm_storage_account.files.id

  rule {
    name    = "former-versions"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      version {
        delete_after_days_since_creation = 60
      }
    }
  }
}

resource "azurerm_storage_account" "france_files" {
  name                              = "ste2efrancefilesdevl3gu"
  resource_group_name               = azurerm_resource_group.app.name
  location                          = "francecentral"
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

resource "azurerm_storage_container" "france_files_static" {
  name                  = "static"
  storage_account_id    = azurerm_storage_account.france_files.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "france_files_files" {
  storage_account_id = azurerm_storage_account.france_files.id

  rule {
    name    = "former-versions"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      version {
        delete_after_days_since_creation = 60
      }
    }
  }
}
