# Generated from the C# model MachineLearningReference, environment dev, stack ingest. Change the model, not this file.

# In the stack data, which is applied first.
data "azurerm_databricks_workspace" "databricks" {
  name                = "dbw-demand-databricks-dev"
  resource_group_name = "rg-demand-data-dev"
}
