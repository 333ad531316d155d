# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj005. Change the model, not this file.

resource "azurerm_fabric_capacity" "prj005_fabric" {
  name                   = "fcaifprj005fabricprod001nqy4"
  resource_group_name    = azurerm_resource_group.prj005.name
  location               = azurerm_resource_group.prj005.location
  administration_members = ["prj005-fabric@contoso.com"]
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )

  sku {
    tier = "Fabric"
    name = "F2"
  }
}
