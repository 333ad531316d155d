# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj005. Change the model, not this file.

resource "azurerm_storage_data_lake_gen2_filesystem" "prj005_lake_project" {
  name               = "project005"
  storage_account_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "access"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "--x"
    scope       = "access"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_in" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"
  resource           = "directory"
  path               = "in"

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "access"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "default"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "r-x"
    scope       = "default"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_out" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"
  resource           = "directory"
  path               = "out"

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "access"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "default"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_bad" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"
  resource           = "directory"
  path               = "bad"

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "access"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "default"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_work" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-common-prod-001/providers/Microsoft.Storage/storageAccounts/staiflakeprod001nqy4"
  resource           = "directory"
  path               = "work"

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "access"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "access"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "access"
  }

  ace {
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }

  ace {
    type        = "other"
    permissions = "---"
    scope       = "default"
  }

  ace {
    type        = "mask"
    permissions = "rwx"
    scope       = "default"
  }

  ace {
    id          = "3d5ece3c-abb9-405a-8efd-51a91f5ee53c"
    type        = "user"
    permissions = "rwx"
    scope       = "default"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# what services keep for themselves
resource "azurerm_storage_account" "prj005_files" {
  name                              = "staifprj0fileprod001slod"
  resource_group_name               = azurerm_resource_group.prj005.name
  location                          = azurerm_resource_group.prj005.location
  account_replication_type          = "ZRS"
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
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  network_rules {
    default_action = "Deny"
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = false

    delete_retention_policy {
      days = 7
    }

    container_delete_retention_policy {
      days = 7
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_management_policy" "prj005_files_versions" {
  storage_account_id = azurerm_storage_account.prj005_files.id

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

# what the team and its users bring
resource "azurerm_storage_account" "prj005_data" {
  name                              = "staifprj0dataprod0015qwd"
  resource_group_name               = azurerm_resource_group.prj005.name
  location                          = azurerm_resource_group.prj005.location
  account_replication_type          = "ZRS"
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
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  network_rules {
    default_action = "Deny"
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = false

    delete_retention_policy {
      days = 7
    }

    container_delete_retention_policy {
      days = 7
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_container" "prj005_data_uploads" {
  name                  = "uploads"
  storage_account_id    = azurerm_storage_account.prj005_data.id
  container_access_type = "private"

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_management_policy" "prj005_data_versions" {
  storage_account_id = azurerm_storage_account.prj005_data.id

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
