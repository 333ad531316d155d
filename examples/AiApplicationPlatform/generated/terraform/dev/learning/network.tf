# Generated from the C# model AiApplicationPlatform, environment dev, stack learning. Change the model, not this file.

resource "azurerm_private_endpoint" "signals" {
  name                = "pep-service-signals-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.signals.id
    subresource_names              = ["namespace"]
    name                           = "pep-service-signals-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-service-lake-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-service-lake-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-service-lake-dfs-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-service-lake-dfs-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "workbench" {
  name                = "pep-service-workbench-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.workbench.id
    subresource_names              = ["blob"]
    name                           = "pep-service-workbench-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "wear" {
  name                = "pep-service-wear-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.wear.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-service-wear-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "feature_store" {
  name                = "pep-service-feature-store-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.feature_store.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-service-feature-store-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "catalogue" {
  name                = "pep-service-catalogue-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azapi_resource.machine_learning_registry_catalogue.id
    subresource_names              = ["amlregistry"]
    name                           = "pep-service-catalogue-dev"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "features_online" {
  name                = "pep-service-features-online-dev"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-service-dev/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a1111111-1111-4111-8111-111111111111/resourceGroups/rg-service-network-dev/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.features_online.id
    subresource_names              = ["Sql"]
    name                           = "pep-service-features-online-dev"
    is_manual_connection           = false
  }
}
