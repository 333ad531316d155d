# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_storage_data_lake_gen2_filesystem" "prj005_lake_project" {
  name               = "project005"
  storage_account_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"

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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
    permissions = "--x"
    scope       = "access"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_in" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_out" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_bad" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj005_lake_project_work" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj005_lake_project.name
  storage_account_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-common-dev-001/providers/Microsoft.Storage/storageAccounts/staiflakedev001zjko"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
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
    id          = "e90354e6-b6b3-4463-8f96-7fed76d9780f"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

# what services keep for themselves
resource "azurerm_storage_account" "prj005_files" {
  name                              = "staifprj0filesdev001d6dk"
  resource_group_name               = azurerm_resource_group.prj005.name
  location                          = azurerm_resource_group.prj005.location
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
  name                              = "staifprj00datadev001g2cl"
  resource_group_name               = azurerm_resource_group.prj005.name
  location                          = azurerm_resource_group.prj005.location
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
}

resource "azurerm_storage_container" "prj005_data_uploads" {
  name                  = "uploads"
  storage_account_id    = azurerm_storage_account.prj005_data.id
  container_access_type = "private"
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
