# Generated from the C# model GenAiOps, environment dev, stack models. Change the model, not this file.

resource "azurerm_cognitive_account" "foundry" {
  name                               = "ais-ops-foundry-dev-bkre"
  resource_group_name                = azurerm_resource_group.models.name
  location                           = azurerm_resource_group.models.location
  kind                               = "AIServices"
  sku_name                           = "S0"
  custom_subdomain_name              = "ais-ops-foundry-dev-bkre"
  local_auth_enabled                 = false
  public_network_access_enabled      = false
  outbound_network_access_restricted = false
  project_management_enabled         = true
  tags                               = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "None"
  }

  identity {
    type = "SystemAssigned"
  }

  network_injection {
    subnet_id = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/agents"
    scenario  = "agent"
  }
}

resource "azurerm_cognitive_account_rai_policy" "foundry_strict" {
  name                 = "strict"
  cognitive_account_id = azurerm_cognitive_account.foundry.id
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

resource "azurerm_cognitive_deployment" "foundry_answering" {
  name                   = "answering"
  cognitive_account_id   = azurerm_cognitive_account.foundry.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.foundry_strict.name

  model {
    format  = "OpenAI"
    name    = "gpt-5.1"
    version = "2025-11-13"
  }

  sku {
    name     = "DataZoneStandard"
    capacity = 50
  }
}

resource "azurerm_cognitive_deployment" "foundry_nightly" {
  name                   = "nightly"
  cognitive_account_id   = azurerm_cognitive_account.foundry.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.foundry_strict.name

  model {
    format  = "OpenAI"
    name    = "gpt-5.1"
    version = "2025-11-13"
  }

  sku {
    name     = "DataZoneBatch"
    capacity = 100
  }
}

resource "azurerm_cognitive_account_project" "foundry_service" {
  name                 = "service"
  cognitive_account_id = azurerm_cognitive_account.foundry.id
  location             = "swedencentral"
  display_name         = "Service agents, dev"
  tags                 = local.tags

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "foundry_service_project_connection_records" {
  name      = "records"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.foundry_service.id
  body = {
    properties = {
      category                    = "CosmosDb"
      target                      = "https://cosmos-ops-records-dev-bkre.documents.azure.com:443/"
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-ops-records-dev-bkre"
        location   = "swedencentral"
      }
    }
  }

  depends_on = [
    azurerm_role_assignment.service_calls_foundry,
    azurerm_cosmosdb_sql_role_assignment.records_service_writes_records,
  ]
}

resource "azapi_resource" "foundry_service_project_connection_documents" {
  name      = "documents"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.foundry_service.id
  body = {
    properties = {
      category                    = "AzureStorageAccount"
      target                      = "https://stopsdocumentsdevbkre.blob.core.windows.net/"
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Storage/storageAccounts/stopsdocumentsdevbkre"
        location   = "swedencentral"
      }
    }
  }

  depends_on = [
    azurerm_role_assignment.service_calls_foundry,
    azurerm_role_assignment.service_writes_documents,
  ]
}

resource "azapi_resource" "foundry_service_project_connection_passages" {
  name      = "passages"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.foundry_service.id
  body = {
    properties = {
      category                    = "CognitiveSearch"
      target                      = "https://srch-ops-passages-dev-bkre.search.windows.net"
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-data-dev/providers/Microsoft.Search/searchServices/srch-ops-passages-dev-bkre"
        location   = "swedencentral"
      }
    }
  }

  depends_on = [
    azurerm_role_assignment.service_writes_passages,
    azurerm_role_assignment.service_calls_foundry,
  ]
}

resource "azapi_resource" "foundry_service_project_agent_host_agents" {
  name      = "agents"
  type      = "Microsoft.CognitiveServices/accounts/projects/capabilityHosts@2026-05-01"
  parent_id = azurerm_cognitive_account_project.foundry_service.id
  body = {
    properties = {
      capabilityHostKind       = "Agents"
      threadStorageConnections = [azapi_resource.foundry_service_project_connection_records.name]
      storageConnections       = [azapi_resource.foundry_service_project_connection_documents.name]
      vectorStoreConnections   = [azapi_resource.foundry_service_project_connection_passages.name]
    }
  }

  depends_on = [azurerm_role_assignment.service_calls_foundry]
}
