# Generated from the C# model AiApplicationPlatform, environment prod, stack gateway. Change the model, not this file.

# questions that mean the same are answered once
resource "azurerm_managed_redis" "cache" {
  name                      = "amr-service-cache-prod-wyfx"
  resource_group_name       = azurerm_resource_group.gateway.name
  location                  = azurerm_resource_group.gateway.location
  sku_name                  = "Balanced_B5"
  public_network_access     = "Disabled"
  high_availability_enabled = true
  tags                      = local.tags

  default_database {
    access_keys_authentication_enabled = true
    client_protocol                    = "Encrypted"
    clustering_policy                  = "EnterpriseCluster"
    eviction_policy                    = "NoEviction"

    module {
      name = "RediSearch"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}
