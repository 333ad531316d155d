# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

# In the stack data, which is applied first.
data "azurerm_databricks_workspace" "databricks" {
  name                = "dbw-demand-databricks-test"
  resource_group_name = "rg-demand-data-test"
}
