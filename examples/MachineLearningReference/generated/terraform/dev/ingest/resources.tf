# Generated from the C# model MachineLearningReference, environment dev, stack ingest. Change the model, not this file.

resource "azurerm_resource_group" "ingest" {
  name     = "rg-demand-ingest-dev"
  location = "swedencentral"
  tags     = local.tags
}
