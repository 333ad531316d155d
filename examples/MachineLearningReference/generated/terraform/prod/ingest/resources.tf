# Generated from the C# model MachineLearningReference, environment prod, stack ingest. Change the model, not this file.

resource "azurerm_resource_group" "ingest" {
  name     = "rg-demand-ingest-prod"
  location = "swedencentral"
  tags     = local.tags
}
