# Generated from the C# model AiApplicationPlatform, environment prod, stack learning. Change the model, not this file.

resource "azurerm_private_endpoint" "signals" {
  name                = "pep-service-signals-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.servicebus.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_eventhub_namespace.signals.id
    subresource_names              = ["namespace"]
    name                           = "pep-service-signals-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake" {
  name                = "pep-service-lake-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["blob"]
    name                           = "pep-service-lake-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "lake_dfs" {
  name                = "pep-service-lake-dfs-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.lake.id
    subresource_names              = ["dfs"]
    name                           = "pep-service-lake-dfs-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "workbench" {
  name                = "pep-service-workbench-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_storage_account.workbench.id
    subresource_names              = ["blob"]
    name                           = "pep-service-workbench-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "wear" {
  name                = "pep-service-wear-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.wear.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-service-wear-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "feature_store" {
  name                = "pep-service-feature-store-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_machine_learning_workspace.feature_store.id
    subresource_names              = ["amlworkspace"]
    name                           = "pep-service-feature-store-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "catalogue" {
  name                = "pep-service-catalogue-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azapi_resource.machine_learning_registry_catalogue.id
    subresource_names              = ["amlregistry"]
    name                           = "pep-service-catalogue-prod"
    is_manual_connection           = false
  }
}

resource "azurerm_private_endpoint" "features_online" {
  name                = "pep-service-features-online-prod"
  resource_group_name = azurerm_resource_group.learning.name
  location            = azurerm_resource_group.learning.location
  subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/endpoints"
  tags                = local.tags

  private_dns_zone_group {
    name = "default"
    private_dns_zone_ids = [
      "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com",
    ]
  }

  private_service_connection {
    private_connection_resource_id = azurerm_cosmosdb_account.features_online.id
    subresource_names              = ["Sql"]
    name                           = "pep-service-features-online-prod"
    is_manual_connection           = false
  }
}
