# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

resource "azurerm_resource_group" "ingest" {
  name     = "rg-demand-ingest-test"
  location = "swedencentral"
  tags     = local.tags
}
