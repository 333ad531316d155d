# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj001. Change the model, not this file.

resource "azurerm_cognitive_account" "prj001_foundry" {
  name                               = "ais-aif-prj001-foundry-dev-001-zjko"
  resource_group_name                = azurerm_resource_group.prj001.name
  location                           = azurerm_resource_group.prj001.location
  kind                               = "AIServices"
  sku_name                           = "S0"
  custom_subdomain_name              = "ais-aif-prj001-foundry-dev-001-zjko"
  local_auth_enabled                 = false
  public_network_access_enabled      = false
  outbound_network_access_restricted = false
  project_management_enabled         = true
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  network_acls {
    default_action = "Deny"
    bypass         = "None"
  }

  identity {
    type = "SystemAssigned"
  }

  network_injection {
    subnet_id = azurerm_subnet.network_prj001_agents.id
    scenario  = "agent"
  }
}

resource "azurerm_cognitive_account_rai_policy" "prj001_foundry_strict" {
  name                 = "strict"
  cognitive_account_id = azurerm_cognitive_account.prj001_foundry.id
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

resource "azurerm_cognitive_deployment" "prj001_foundry_answering" {
  name                   = "answering"
  cognitive_account_id   = azurerm_cognitive_account.prj001_foundry.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.prj001_foundry_strict.name

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

resource "azurerm_cognitive_deployment" "prj001_foundry_embedding" {
  name                   = "embedding"
  cognitive_account_id   = azurerm_cognitive_account.prj001_foundry.id
  version_upgrade_option = "NoAutoUpgrade"
  rai_policy_name        = azurerm_cognitive_account_rai_policy.prj001_foundry_strict.name

  model {
    format  = "OpenAI"
    name    = "text-embedding-3-large"
    version = "1"
  }

  sku {
    name     = "DataZoneStandard"
    capacity = 25
  }
}

resource "azurerm_cognitive_account_project" "prj001_foundry_agents" {
  name                 = "agents"
  cognitive_account_id = azurerm_cognitive_account.prj001_foundry.id
  location             = "swedencentral"
  display_name         = "agents"
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}

resource "azapi_resource" "prj001_foundry_agents_project_connection_files" {
  name      = "files"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.prj001_foundry_agents.id
  body = {
    properties = {
      category                    = "AzureStorageAccount"
      target                      = azurerm_storage_account.prj001_files.primary_blob_endpoint
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = azurerm_storage_account.prj001_files.id
        location   = "swedencentral"
      }
    }
  }
}

resource "azapi_resource" "prj001_foundry_agents_project_connection_threads" {
  name      = "threads"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.prj001_foundry_agents.id
  body = {
    properties = {
      category                    = "CosmosDb"
      target                      = azurerm_cosmosdb_account.prj001_threads.endpoint
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = azurerm_cosmosdb_account.prj001_threads.id
        location   = "swedencentral"
      }
    }
  }
}

resource "azapi_resource" "prj001_foundry_agents_project_connection_search" {
  name      = "search"
  type      = "Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01"
  parent_id = azurerm_cognitive_account_project.prj001_foundry_agents.id
  body = {
    properties = {
      category                    = "CognitiveSearch"
      target                      = "https://${azurerm_search_service.prj001_search.name}.search.windows.net"
      authType                    = "AAD"
      useWorkspaceManagedIdentity = false
      isSharedToAll               = true
      metadata = {
        ApiType    = "Azure"
        ResourceId = azurerm_search_service.prj001_search.id
        location   = "swedencentral"
      }
    }
  }
}

resource "azapi_resource" "prj001_foundry_agents_project_agent_host_agents" {
  name      = "agents"
  type      = "Microsoft.CognitiveServices/accounts/projects/capabilityHosts@2026-05-01"
  parent_id = azurerm_cognitive_account_project.prj001_foundry_agents.id
  body = {
    properties = {
      capabilityHostKind = "Agents"
      threadStorageConnections = [
        azapi_resource.prj001_foundry_agents_project_connection_threads.name,
      ]
      storageConnections     = [azapi_resource.prj001_foundry_agents_project_connection_files.name]
      vectorStoreConnections = [azapi_resource.prj001_foundry_agents_project_connection_search.name]
    }
  }
}
