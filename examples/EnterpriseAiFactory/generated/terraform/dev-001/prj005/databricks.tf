# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj005. Change the model, not this file.

resource "azurerm_databricks_workspace" "prj005_spark" {
  name                                  = "dbw-aif-prj005-spark-dev-001"
  resource_group_name                   = azurerm_resource_group.prj005.name
  location                              = azurerm_resource_group.prj005.location
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  managed_resource_group_name           = "rg-dbw-aif-prj005-spark-dev-001-managed"
  access_connector_id                   = azurerm_databricks_access_connector.prj005_spark.id
  customer_managed_key_enabled          = false
  infrastructure_encryption_enabled     = false
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a/resourceGroups/rg-aif-network-dev-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-dev-001"
    public_subnet_name                                   = azurerm_subnet.network_prj005_dbx_hosts.name
    private_subnet_name                                  = azurerm_subnet.network_prj005_dbx_containers.name
    public_subnet_network_security_group_association_id  = azurerm_subnet_network_security_group_association.network_prj005_dbx_hosts.id
    private_subnet_network_security_group_association_id = azurerm_subnet_network_security_group_association.network_prj005_dbx_containers.id
    no_public_ip                                         = true
    storage_account_sku_name                             = "Standard_LRS"
  }
}

# what Spark acts as towards the lake
resource "azurerm_databricks_access_connector" "prj005_spark" {
  name                = "dbac-aif-prj005-spark-dev-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}
