# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

moved {
  from = azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint.learning_lake
  to   = azapi_resource.learning_private_endpoint_rule_lake
}

moved {
  from = azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint.learning_warehouse
  to   = azapi_resource.learning_private_endpoint_rule_warehouse
}

moved {
  from = azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint.learning_planning
  to   = azapi_resource.learning_private_endpoint_rule_planning
}
