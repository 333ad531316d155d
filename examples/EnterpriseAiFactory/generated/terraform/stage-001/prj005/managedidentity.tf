# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj005. Change the model, not this file.

# what the project's programs act as
resource "azurerm_user_assigned_identity" "prj005_project" {
  name                = "id-aif-prj005-project-stage-001"
  resource_group_name = azurerm_resource_group.prj005.name
  location            = azurerm_resource_group.prj005.location
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )
}
