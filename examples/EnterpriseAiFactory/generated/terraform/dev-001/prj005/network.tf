# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_subnet" "network_prj005_pe" {
  name                              = "prj005-pe"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.44.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj005_pe" {
  subnet_id                 = azurerm_subnet.network_prj005_pe.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-endpoints-dev-001"
}

resource "azurerm_subnet" "network_prj005_dbx_hosts" {
  name                              = "prj005-dbx-hosts"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.43.0/24"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "workspaces"

    service_delegation {
      name    = "Microsoft.Databricks/workspaces"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "network_prj005_dbx_hosts" {
  subnet_id                 = azurerm_subnet.network_prj005_dbx_hosts.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-spark-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj005_dbx_hosts" {
  subnet_id      = azurerm_subnet.network_prj005_dbx_hosts.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_subnet" "network_prj005_dbx_containers" {
  name                              = "prj005-dbx-containers"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.42.0/24"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false

  delegation {
    name = "workspaces"

    service_delegation {
      name    = "Microsoft.Databricks/workspaces"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_subnet_network_security_group_association" "network_prj005_dbx_containers" {
  subnet_id                 = azurerm_subnet.network_prj005_dbx_containers.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-spark-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj005_dbx_containers" {
  subnet_id      = azurerm_subnet.network_prj005_dbx_containers.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_private_endpoint" "prj005_files" {
  name                = "pep-aif-prj005-files-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj005_files.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj005-files-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_data" {
  name                = "pep-aif-prj005-data-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj005_data.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj005-data-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_vault" {
  name                = "pep-aif-prj005-vault-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.prj005_vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-prj005-vault-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_events" {
  name                = "pep-aif-prj005-events-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.prj005_events.id
    subresource_names              = ["namespace"]
    name                           = "pep-aif-prj005-events-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_spark" {
  name                = "pep-aif-prj005-spark-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.prj005_spark.id
    subresource_names              = ["databricks_ui_api"]
    name                           = "pep-aif-prj005-spark-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_spark_browser_authentication" {
  name                = "pep-aif-prj005-spark-browser-authentication-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.prj005_spark.id
    subresource_names              = ["browser_authentication"]
    name                           = "pep-aif-prj005-spark-browser-authentication-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_ingest" {
  name                = "pep-aif-prj005-ingest-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.prj005_ingest.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-aif-prj005-ingest-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_ingest_portal" {
  name                = "pep-aif-prj005-ingest-portal-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.prj005_ingest.id
    subresource_names              = ["portal"]
    name                           = "pep-aif-prj005-ingest-portal-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj005_learning" {
  name                = "pep-aif-prj005-learning-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  subnet_id           = azurerm_subnet.network_prj005_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.prj005_learning.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-aif-prj005-learning-dev-001"
    is_manual_connection           = false
  }
}
