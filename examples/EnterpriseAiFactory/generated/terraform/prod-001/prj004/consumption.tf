# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

# cost is told by project and environment
resource "azurerm_consumption_budget_resource_group" "prj004_monthly" {
  name              = "budget-aif-prj004-monthly-prod-001"
  amount            = 6000
  time_grain        = "Monthly"
  resource_group_id = azurerm_resource_group.prj004.id

  time_period {
    start_date = "2026-12-01T00:00:00Z"
  }

  notification {
    threshold      = 80
    threshold_type = "Actual"
    operator       = "GreaterThanOrEqualTo"
    enabled        = true
    contact_groups = [azurerm_monitor_action_group.prj004_team.id]
  }

  notification {
    threshold      = 100
    threshold_type = "Forecasted"
    operator       = "GreaterThanOrEqualTo"
    enabled        = true
    contact_groups = [azurerm_monitor_action_group.prj004_team.id]
  }
}
