# Generated from the C# model EndToEndBlueprint, environment test, stack data. Change the model, not this file.

resource "azurerm_databricks_access_connector" "lake" {
  name                = "dbac-e2e-lake-test"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  tags                = local.tags

  identity {
    type = "SystemAssigned"
  }
}

# refines, trains and evaluates
resource "azurerm_databricks_workspace" "spark" {
  name                                  = "dbw-e2e-spark-test"
  resource_group_name                   = azurerm_resource_group.data.name
  location                              = azurerm_resource_group.data.location
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  managed_resource_group_name           = "rg-dbw-e2e-spark-test-managed"
  access_connector_id                   = azurerm_databricks_access_connector.lake.id
  customer_managed_key_enabled          = false
  infrastructure_encryption_enabled     = false
  tags                                  = local.tags

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test"
    public_subnet_name                                   = "databricks-hosts"
    private_subnet_name                                  = "databricks-containers"
    public_subnet_network_security_group_association_id  = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/databricks-hosts"
    private_subnet_network_security_group_association_id = "/subscriptions/2b2b2b2b-2222-4222-8222-222222222222/resourceGroups/rg-e2e-network-test/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-test/subnets/databricks-containers"
    no_public_ip                                         = true
  }
}
