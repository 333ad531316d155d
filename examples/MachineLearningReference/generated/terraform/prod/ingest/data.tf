# Generated from the C# model MachineLearningReference, environment prod, stack ingest. Change the model, not this file.

# In the stack data, which is applied first.
data "azurerm_databricks_workspace" "databricks" {
  name                = "dbw-demand-databricks-prod"
  resource_group_name = "rg-demand-data-prod"
}
