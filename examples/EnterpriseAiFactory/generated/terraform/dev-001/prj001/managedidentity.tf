# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj001. Change the model, not this file.

# what the project's programs act as
resource "azurerm_user_assigned_identity" "prj001_project" {
  name                = "id-aif-prj001-project-dev-001"
  resource_group_name = azurerm_resource_group.prj001.name
  location            = azurerm_resource_group.prj001.location
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )
}
