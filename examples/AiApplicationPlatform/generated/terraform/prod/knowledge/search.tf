# Generated from the C# model AiApplicationPlatform, environment prod, stack knowledge. Change the model, not this file.

# manuals and reports, filtered by who asks
resource "azurerm_search_service" "passages" {
  name                                     = "srch-service-passages-prod-wyfx"
  resource_group_name                      = azurerm_resource_group.knowledge.name
  location                                 = azurerm_resource_group.knowledge.location
  sku                                      = "standard"
  replica_count                            = 3
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags                                     = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# manuals and reports, filtered by who asks
resource "azurerm_search_service" "passages_far" {
  name                                     = "srch-service-passages-far-prod-wyfx"
  resource_group_name                      = azurerm_resource_group.knowledge.name
  location                                 = "swedencentral"
  sku                                      = "standard"
  replica_count                            = 3
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags                                     = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}
