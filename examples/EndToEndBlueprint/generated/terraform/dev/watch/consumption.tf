# Generated from the C# model EndToEndBlueprint, environment dev, stack watch. Change the model, not this file.

# what the brief allows a month
resource "azurerm_consumption_budget_subscription" "monthly" {
  name            = "budget-e2e-monthly-dev"
  amount          = 4000
  time_grain      = "Monthly"
  subscription_id = "/subscriptions/1a1a1a1a-1111-4111-8111-111111111111"

  time_period {
    start_date = "2026-12-01T00:00:00Z"
  }

  filter {
    tag {
      operator = "In"
      name     = "workload"
      values   = ["end-to-end"]
    }
  }

  notification {
    threshold      = 80
    threshold_type = "Actual"
    operator       = "GreaterThanOrEqualTo"
    enabled        = true
    contact_groups = [azurerm_monitor_action_group.team.id]
  }

  notification {
    threshold      = 100
    threshold_type = "Forecasted"
    operator       = "GreaterThanOrEqualTo"
    enabled        = true
    contact_groups = [azurerm_monitor_action_group.team.id]
  }
}
