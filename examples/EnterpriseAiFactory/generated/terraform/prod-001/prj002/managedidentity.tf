# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

# what the project's programs act as
resource "azurerm_user_assigned_identity" "prj002_project" {
  name                = "id-aif-prj002-project-prod-001"
  resource_group_name = azurerm_resource_group.prj002.name
  location            = azurerm_resource_group.prj002.location
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )
}
