# Generated from the C# model GenAiOps, environment prod, stack main. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ResourceGroup/main" = azurerm_resource_group.main.id
  }
}
