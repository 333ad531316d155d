# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj005. Change the model, not this file.

resource "azurerm_portal_dashboard" "prj005_cockpit" {
  name                 = "dash-aif-prj005-cockpit-stage-001"
  resource_group_name  = azurerm_resource_group.prj005.name
  location             = azurerm_resource_group.prj005.location
  dashboard_properties = "{\n  \"lenses\": {\n    \"0\": {\n      \"order\": 0,\n      \"parts\": {\n        \"0\": {\n          \"metadata\": {\n            \"settings\": {\n              \"content\": {\n                \"settings\": {\n                  \"content\": \"## prj005\\n\\nOwner: Team energy 005. Cost centre 4005, 3000 a month in stage-001.\",\n                  \"title\": \"Project\"\n                }\n              }\n            },\n            \"type\": \"Extension/HubsExtension/PartType/MarkdownPart\"\n          },\n          \"position\": {\n            \"colSpan\": 6,\n            \"rowSpan\": 4,\n            \"x\": 0,\n            \"y\": 0\n          }\n        }\n      }\n    }\n  }\n}"
  tags = merge(
    local.tags,
    {
      project    = "prj005"
      costCenter = "4005"
    }
  )
}
