# Generated from the C# model AiApplicationPlatform, environment dev, stack models. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "AIServicesAccount/far"                         = azurerm_cognitive_account.far.id
    "AIServicesAccount/near"                        = azurerm_cognitive_account.near.id
    "ContentFilterPolicy/far/strict"                = azurerm_cognitive_account_rai_policy.far_strict.id
    "ContentFilterPolicy/near/strict"               = azurerm_cognitive_account_rai_policy.near_strict.id
    "DiagnosticSetting/aiservices-account-far"      = azurerm_monitor_diagnostic_setting.aiservices_account_far.id
    "DiagnosticSetting/aiservices-account-near"     = azurerm_monitor_diagnostic_setting.aiservices_account_near.id
    "ModelDeployment/far/embedding"                 = azurerm_cognitive_deployment.far_embedding.id
    "ModelDeployment/far/large"                     = azurerm_cognitive_deployment.far_large.id
    "ModelDeployment/far/small"                     = azurerm_cognitive_deployment.far_small.id
    "ModelDeployment/near/embedding"                = azurerm_cognitive_deployment.near_embedding.id
    "ModelDeployment/near/large"                    = azurerm_cognitive_deployment.near_large.id
    "ModelDeployment/near/small"                    = azurerm_cognitive_deployment.near_small.id
    "PrivateEndpoint/far"                           = azurerm_private_endpoint.far.id
    "PrivateEndpoint/near"                          = azurerm_private_endpoint.near.id
    "ResourceGroup/models"                          = azurerm_resource_group.models.id
    "ResourceGroupPolicyAssignment/approved-models" = azurerm_resource_group_policy_assignment.approved_models.id
  }
}
