# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj003. Change the model, not this file.

# what the project's programs act as
resource "azurerm_user_assigned_identity" "prj003_project" {
  name                = "id-aif-prj003-project-stage-001"
  resource_group_name = azurerm_resource_group.prj003.name
  location            = azurerm_resource_group.prj003.location
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )
}
