# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_portal_dashboard" "prj003_cockpit" {
  name                 = "dash-aif-prj003-cockpit-dev-001"
  resource_group_name  = azurerm_resource_group.prj003.name
  location             = azurerm_resource_group.prj003.location
  dashboard_properties = "{\n  \"lenses\": {\n    \"0\": {\n      \"order\": 0,\n      \"parts\": {\n        \"0\": {\n          \"metadata\": {\n            \"settings\": {\n              \"content\": {\n                \"settings\": {\n                  \"content\": \"## prj003\\n\\nOwner: Team contracts 003. Cost centre 4003, 2000 a month in dev-001.\",\n                  \"title\": \"Project\"\n                }\n              }\n            },\n            \"type\": \"Extension/HubsExtension/PartType/MarkdownPart\"\n          },\n          \"position\": {\n            \"colSpan\": 6,\n            \"rowSpan\": 4,\n            \"x\": 0,\n            \"y\": 0\n          }\n        }\n      }\n    }\n  }\n}"
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )
}
