# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj002. Change the model, not this file.

resource "azurerm_storage_data_lake_gen2_filesystem" "prj002_lake_project" {
  name               = "project002"
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
    type        = "group"
    permissions = "--x"
    scope       = "access"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj002_lake_project_in" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
    type        = "group"
    permissions = "r-x"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj002_lake_project_out" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj002_lake_project_bad" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

resource "azurerm_storage_data_lake_gen2_path" "prj002_lake_project_work" {
  filesystem_name    = azurerm_storage_data_lake_gen2_filesystem.prj002_lake_project.name
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
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
    id          = "b97a5846-7297-4c43-8a8e-60216c7379b9"
    type        = "group"
    permissions = "rwx"
    scope       = "default"
  }
}

# what services keep for themselves
resource "azurerm_storage_account" "prj002_files" {
  name                              = "staifprj0filesdev0015wgn"
  resource_group_name               = azurerm_resource_group.prj002.name
  location                          = azurerm_resource_group.prj002.location
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
      project    = "prj002"
      costCenter = "4002"
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

resource "azurerm_storage_management_policy" "prj002_files_versions" {
  storage_account_id = azurerm_storage_account.prj002_files.id

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
resource "azurerm_storage_account" "prj002_data" {
  name                              = "staifprj00datadev001ytcc"
  resource_group_name               = azurerm_resource_group.prj002.name
  location                          = azurerm_resource_group.prj002.location
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
      project    = "prj002"
      costCenter = "4002"
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

resource "azurerm_storage_container" "prj002_data_uploads" {
  name                  = "uploads"
  storage_account_id    = azurerm_storage_account.prj002_data.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "prj002_data_versions" {
  storage_account_id = azurerm_storage_account.prj002_data.id

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
