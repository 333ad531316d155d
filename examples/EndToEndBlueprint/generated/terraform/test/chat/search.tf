# Generated from the C# model EndToEndBlueprint, environment test, stack chat. Change the model, not this file.

# words and meaning in one ranking, with filters for each person
resource "azurerm_search_service" "passages" {
  name                                     = "srch-e2e-passages-test-oj55"
  resource_group_name                      = azurerm_resource_group.chat.name
  location                                 = azurerm_resource_group.chat.location
  sku                                      = "standard"
  replica_count                            = 1
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags                                     = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_search_shared_private_link_service" "passages_documents" {
  name               = "documents"
  search_service_id  = azurerm_search_service.passages.id
  target_resource_id = azurerm_storage_account.documents.id
  subresource_name   = "blob"
  request_message    = "Indexers of srch-e2e-passages-test-oj55"
}

resource "azurerm_search_shared_private_link_service" "passages_models" {
  name               = "models"
  search_service_id  = azurerm_search_service.passages.id
  target_resource_id = azurerm_cognitive_account.models.id
  subresource_name   = "openai_account"
  request_message    = "Indexers of srch-e2e-passages-test-oj55"

  depends_on = [azurerm_role_assignment.passages_calls_models]
}
