# Generated from the C# model MachineLearningReference, environment prod, stack data. Change the model, not this file.

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-demand-lake-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-demand-lake-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-demand-lake-dfs-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-demand-lake-dfs-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "databricks" {
  name                = "pep-demand-databricks-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.databricks.id
    subresource_names              = ["databricks_ui_api"]
    name                           = "pep-demand-databricks-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "databricks_browser_authentication" {
  name                = "pep-demand-databricks-browser-authentication-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.databricks.id
    subresource_names              = ["browser_authentication"]
    name                           = "pep-demand-databricks-browser-authentication-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "planning" {
  name                = "pep-demand-planning-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.database.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.planning.id
    subresource_names              = ["sqlServer"]
    name                           = "pep-demand-planning-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "warehouse" {
  name                = "pep-demand-warehouse-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.sql.azuresynapse.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_synapse_workspace.warehouse.id
    subresource_names              = ["Sql"]
    name                           = "pep-demand-warehouse-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "warehouse_sql_on_demand" {
  name                = "pep-demand-warehouse-sql-on-demand-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.sql.azuresynapse.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_synapse_workspace.warehouse.id
    subresource_names              = ["SqlOnDemand"]
    name                           = "pep-demand-warehouse-sql-on-demand-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "warehouse_dev" {
  name                = "pep-demand-warehouse-dev-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.dev.azuresynapse.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_synapse_workspace.warehouse.id
    subresource_names              = ["Dev"]
    name                           = "pep-demand-warehouse-dev-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "vault" {
  name                = "pep-demand-vault-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.vault.id
    subresource_names              = ["vault"]
    name                           = "pep-demand-vault-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "experiments" {
  name                = "pep-demand-experiments-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.experiments.id
    subresource_names              = ["blob"]
    name                           = "pep-demand-experiments-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "images" {
  name                = "pep-demand-images-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_container_registry.images.id
    subresource_names              = ["registry"]
    name                           = "pep-demand-images-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "learning" {
  name                = "pep-demand-learning-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  subnet_id           = "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-demand-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/63333333-3333-4333-8333-333333333333/resourceGroups/rg-demand-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.learning.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-demand-learning-prod"
    is_manual_connection           = false
  }
}
