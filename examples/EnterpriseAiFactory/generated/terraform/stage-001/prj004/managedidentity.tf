# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj004. Change the model, not this file.

# what the project's programs act as
resource "azurerm_user_assigned_identity" "prj004_project" {
  name                = "id-aif-prj004-project-stage-001"
  resource_group_name = azurerm_resource_group.prj004.name
  location            = azurerm_resource_group.prj004.location
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )
}
