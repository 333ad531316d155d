# Generated from the C# model EndToEndBlueprint, environment test, stack chat. Change the model, not this file.

resource "azurerm_cognitive_account" "models" {
  name                               = "ais-e2e-models-test-oj55"
  resource_group_name                = azurerm_resource_group.chat.name
  location                           = azurerm_resource_group.chat.location
  kind                               = "AIServices"
  sku_name                           = "S0"
  custom_subdomain_name              = "ais-e2e-models-test-oj55"
  local_auth_enabled                 = false
  public_network_access_enabled      = false
  outbound_network_access_restricted = false
  project_management_enabled         = false
  tags                               = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "None"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_cognitive_account_rai_policy" "models_strict" {
  name                 = "strict"
  cognitive_account_id = azurerm_cognitive_account.models.id
  base_policy_name     = "Microsoft.DefaultV2"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    source             = "Prompt"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Hate"
    source             = "Completion"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Sexual"
    source             = "Prompt"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Sexual"
    source             = "Completion"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Violence"
    source             = "Prompt"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Violence"
    source             = "Completion"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Selfharm"
    source             = "Prompt"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }

  content_filter {
    name               = "Selfharm"
    source             = "Completion"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
  }
}

resource "azurerm_cognitive_deployment" "models_answering" {
  name                   = "answering"
  cognitive_account_id   = azurerm_cognitive_account.models.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.models_strict.name

  model {
    format  = "OpenAI"
    name    = "gpt-5.1"
    version = "2025-11-13"
  }

  sku {
    name     = "DataZoneStandard"
    capacity = 30
  }
}

resource "azurerm_cognitive_deployment" "models_embedding" {
  name                   = "embedding"
  cognitive_account_id   = azurerm_cognitive_account.models.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.models_strict.name

  model {
    format  = "OpenAI"
    name    = "text-embedding-3-large"
    version = "1"
  }

  sku {
    name     = "DataZoneStandard"
    capacity = 30
  }
}
