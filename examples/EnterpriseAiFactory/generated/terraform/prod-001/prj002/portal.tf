# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj002. Change the model, not this file.

resource "azurerm_portal_dashboard" "prj002_cockpit" {
  name                 = "dash-aif-prj002-cockpit-prod-001"
  resource_group_name  = azurerm_resource_group.prj002.name
  location             = azurerm_resource_group.prj002.location
  dashboard_properties = "{\n  \"lenses\": {\n    \"0\": {\n      \"order\": 0,\n      \"parts\": {\n        \"0\": {\n          \"metadata\": {\n            \"settings\": {\n              \"content\": {\n                \"settings\": {\n                  \"content\": \"## prj002\\n\\nOwner: Team claims 002. Cost centre 4002, 9000 a month in prod-001.\",\n                  \"title\": \"Project\"\n                }\n              }\n            },\n            \"type\": \"Extension/HubsExtension/PartType/MarkdownPart\"\n          },\n          \"position\": {\n            \"colSpan\": 6,\n            \"rowSpan\": 4,\n            \"x\": 0,\n            \"y\": 0\n          }\n        }\n      }\n    }\n  }\n}"
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )
}
