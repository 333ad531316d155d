# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

resource "azurerm_databricks_access_connector" "lake" {
  name                = "dbac-e2e-lake-prod"
  resource_group_name = azurerm_resource_group.data.name
  location            = azurerm_resource_group.data.location
  tags                = local.tags

  identity {
    type = "SystemAssigned"
  }
}

# refines, trains and evaluates
resource "azurerm_databricks_workspace" "spark" {
  name                                  = "dbw-e2e-spark-prod"
  resource_group_name                   = azurerm_resource_group.data.name
  location                              = azurerm_resource_group.data.location
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  managed_resource_group_name           = "rg-dbw-e2e-spark-prod-managed"
  access_connector_id                   = azurerm_databricks_access_connector.lake.id
  customer_managed_key_enabled          = false
  infrastructure_encryption_enabled     = false
  tags                                  = local.tags

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod"
    public_subnet_name                                   = "databricks-hosts"
    private_subnet_name                                  = "databricks-containers"
    public_subnet_network_security_group_association_id  = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/databricks-hosts"
    private_subnet_network_security_group_association_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-e2e-home-prod/subnets/databricks-containers"
    no_public_ip                                         = true
  }

  lifecycle {
    prevent_destroy = true
  }
}
