# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

# what Databricks signs in to the lake as, without a key
resource "azurerm_databricks_access_connector" "lake" {
  name                = "dbac-demand-lake-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  tags                = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_databricks_workspace" "databricks" {
  name                                  = "dbw-demand-databricks-test"
  resource_group_name                   = azurerm_resource_group.data.name
  location                              = azurerm_resource_group.data.location
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  managed_resource_group_name           = "rg-dbw-demand-databricks-test-managed"
  default_storage_firewall_enabled      = true
  access_connector_id                   = azurerm_databricks_access_connector.lake.id
  customer_managed_key_enabled          = false
  infrastructure_encryption_enabled     = false
  tags                                  = local.tags

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test"
    public_subnet_name                                   = "databricks-hosts"
    private_subnet_name                                  = "databricks-containers"
    public_subnet_network_security_group_association_id  = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/databricks-hosts"
    private_subnet_network_security_group_association_id = "/subscriptions/62222222-2222-4222-8222-222222222222/resourceGroups/rg-demand-network-test/providers/Microsoft.Network/virtualNetworks/vnet-demand-test/subnets/databricks-containers"
    no_public_ip                                         = true
    storage_account_sku_name                             = "Standard_LRS"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = false
    enhanced_security_monitoring_enabled = false
  }
}
