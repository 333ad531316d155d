# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

resource "azurerm_databricks_workspace" "prj002_spark" {
  name                                  = "dbw-aif-prj002-spark-prod-001"
  resource_group_name                   = azurerm_resource_group.prj002.name
  location                              = azurerm_resource_group.prj002.location
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  managed_resource_group_name           = "rg-dbw-aif-prj002-spark-prod-001-managed"
  access_connector_id                   = azurerm_databricks_access_connector.prj002_spark.id
  customer_managed_key_enabled          = false
  infrastructure_encryption_enabled     = false
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a/resourceGroups/rg-aif-network-prod-001/providers/Microsoft.Network/virtualNetworks/vnet-aif-network-prod-001"
    public_subnet_name                                   = azurerm_subnet.network_prj002_dbx_hosts.name
    private_subnet_name                                  = azurerm_subnet.network_prj002_dbx_containers.name
    public_subnet_network_security_group_association_id  = azurerm_subnet_network_security_group_association.network_prj002_dbx_hosts.id
    private_subnet_network_security_group_association_id = azurerm_subnet_network_security_group_association.network_prj002_dbx_containers.id
    no_public_ip                                         = true
    storage_account_sku_name                             = "Standard_ZRS"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# what Spark acts as towards the lake
resource "azurerm_databricks_access_connector" "prj002_spark" {
  name                = "dbac-aif-prj002-spark-prod-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}
