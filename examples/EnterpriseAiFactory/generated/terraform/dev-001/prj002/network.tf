# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj002. Change the model, not this file.

resource "azurerm_subnet" "network_prj002_pe" {
  name                              = "prj002-pe"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.20.64/26"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj002_pe" {
  subnet_id                 = azurerm_subnet.network_prj002_pe.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-endpoints-dev-001"
}

resource "azurerm_subnet" "network_prj002_aks" {
  name                              = "prj002-aks"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.17.0/24"]
  private_endpoint_network_policies = "Enabled"
  default_outbound_access_enabled   = false
}

resource "azurerm_subnet_network_security_group_association" "network_prj002_aks" {
  subnet_id                 = azurerm_subnet.network_prj002_aks.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-machines-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj002_aks" {
  subnet_id      = azurerm_subnet.network_prj002_aks.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_subnet" "network_prj002_dbx_hosts" {
  name                              = "prj002-dbx-hosts"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.19.0/24"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj002_dbx_hosts" {
  subnet_id                 = azurerm_subnet.network_prj002_dbx_hosts.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-spark-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj002_dbx_hosts" {
  subnet_id      = azurerm_subnet.network_prj002_dbx_hosts.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_subnet" "network_prj002_dbx_containers" {
  name                              = "prj002-dbx-containers"
  resource_group_name               = "rg-aif-network-dev-001"
  virtual_network_name              = "vnet-aif-network-dev-001"
  address_prefixes                  = ["10.16.18.0/24"]
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

resource "azurerm_subnet_network_security_group_association" "network_prj002_dbx_containers" {
  subnet_id                 = azurerm_subnet.network_prj002_dbx_containers.id
  network_security_group_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/networkSecurityGroups/nsg-aif-spark-dev-001"
}

resource "azurerm_subnet_route_table_association" "network_prj002_dbx_containers" {
  subnet_id      = azurerm_subnet.network_prj002_dbx_containers.id
  route_table_id = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/routeTables/rt-aif-out-dev-001"
}

resource "azurerm_private_endpoint" "prj002_files" {
  name                = "pep-aif-prj002-files-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj002_files.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj002-files-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_data" {
  name                = "pep-aif-prj002-data-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.prj002_data.id
    subresource_names              = ["blob"]
    name                           = "pep-aif-prj002-data-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_vault" {
  name                = "pep-aif-prj002-vault-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.prj002_vault.id
    subresource_names              = ["vault"]
    name                           = "pep-aif-prj002-vault-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_events" {
  name                = "pep-aif-prj002-events-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.prj002_events.id
    subresource_names              = ["namespace"]
    name                           = "pep-aif-prj002-events-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_spark" {
  name                = "pep-aif-prj002-spark-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.prj002_spark.id
    subresource_names              = ["databricks_ui_api"]
    name                           = "pep-aif-prj002-spark-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_spark_browser_authentication" {
  name                = "pep-aif-prj002-spark-browser-authentication-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.azuredatabricks.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_databricks_workspace.prj002_spark.id
    subresource_names              = ["browser_authentication"]
    name                           = "pep-aif-prj002-spark-browser-authentication-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_ingest" {
  name                = "pep-aif-prj002-ingest-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.datafactory.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.prj002_ingest.id
    subresource_names              = ["dataFactory"]
    name                           = "pep-aif-prj002-ingest-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_ingest_portal" {
  name                = "pep-aif-prj002-ingest-portal-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-aif-connectivity-hub/providers/Microsoft.Network/privateDnsZones/privatelink.adf.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_data_factory.prj002_ingest.id
    subresource_names              = ["portal"]
    name                           = "pep-aif-prj002-ingest-portal-dev-001"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "prj002_learning" {
  name                = "pep-aif-prj002-learning-dev-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  subnet_id           = azurerm_subnet.network_prj002_pe.id
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
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
    private_connection_resource_id = azurerm_machine_learning_workspace.prj002_learning.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-aif-prj002-learning-dev-001"
    is_manual_connection           = false
  }
}
