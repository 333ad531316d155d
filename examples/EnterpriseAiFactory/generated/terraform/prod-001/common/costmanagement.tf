# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack common. Change the model, not this file.

# what each project costs, by its tag, every day
resource "azurerm_subscription_cost_management_export" "cost" {
  name                         = "export-aif-cost-prod-001"
  file_format                  = "Csv"
  recurrence_type              = "Daily"
  recurrence_period_start_date = "2026-12-01T00:00:00Z"
  recurrence_period_end_date   = "2031-12-01T00:00:00Z"
  active                       = true
  subscription_id              = "/subscriptions/15642f1f-9a59-4be0-897d-b0051545956a"

  export_data_options {
    type       = "ActualCost"
    time_frame = "MonthToDate"
  }

  export_data_storage_location {
    container_id     = azurerm_storage_container.lake_costs.id
    root_folder_path = "costs"
  }
}
