# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj001. Change the model, not this file.

resource "azurerm_portal_dashboard" "prj001_cockpit" {
  name                 = "dash-aif-prj001-cockpit-prod-001"
  resource_group_name  = azurerm_resource_group.prj001.name
  location             = azurerm_resource_group.prj001.location
  dashboard_properties = "{\n  \"lenses\": {\n    \"0\": {\n      \"order\": 0,\n      \"parts\": {\n        \"0\": {\n          \"metadata\": {\n            \"settings\": {\n              \"content\": {\n                \"settings\": {\n                  \"content\": \"## prj001\\n\\nOwner: Team churn 001. Cost centre 4001, 6000 a month in prod-001.\",\n                  \"title\": \"Project\"\n                }\n              }\n            },\n            \"type\": \"Extension/HubsExtension/PartType/MarkdownPart\"\n          },\n          \"position\": {\n            \"colSpan\": 6,\n            \"rowSpan\": 4,\n            \"x\": 0,\n            \"y\": 0\n          }\n        }\n      }\n    }\n  }\n}"
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )
}
