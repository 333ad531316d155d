# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

resource "azurerm_container_app_environment" "containers" {
  name                               = "cae-ops-containers-dev"
  resource_group_name                = azurerm_resource_group.app.name
  location                           = azurerm_resource_group.app.location
  infrastructure_subnet_id           = "/subscriptions/61111111-1111-4111-8111-111111111111/resourceGroups/rg-ops-network-dev/providers/Microsoft.Network/virtualNetworks/vnet-ops-dev/subnets/container-apps"
  internal_load_balancer_enabled     = true
  public_network_access              = "Disabled"
  zone_redundancy_enabled            = false
  logs_destination                   = "azure-monitor"
  mutual_tls_enabled                 = false
  infrastructure_resource_group_name = "ME_cae-ops-containers-dev"
  tags                               = local.tags

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

resource "azurerm_container_app" "agent_app" {
  name                         = "ca-ops-agent-app-dev"
  resource_group_name          = azurerm_resource_group.app.name
  container_app_environment_id = azurerm_container_app_environment.containers.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Multiple"
  max_inactive_revisions       = 5
  tags                         = local.tags

  ingress {
    target_port                = 8080
    external_enabled           = true
    transport                  = "auto"
    allow_insecure_connections = false

    traffic_weight {
      percentage      = 100
      latest_revision = true
    }
  }

  registry {
    server   = azurerm_container_registry.images.login_server
    identity = azurerm_user_assigned_identity.agent_app.id
  }

  template {
    revision_suffix = "r42"
    min_replicas    = 1
    max_replicas    = 10

    container {
      name   = "app"
      image  = "${azurerm_container_registry.images.login_server}/service-agents:r42"
      cpu    = 1
      memory = "2Gi"

      env {
        name  = "AZURE_CLIENT_ID"
        value = azurerm_user_assigned_identity.agent_app.client_id
      }

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "PROJECT_ENDPOINT"
        value = "https://ais-ops-foundry-dev-bkre.services.ai.azure.com/api/projects/service"
      }

      env {
        name  = "SEARCH_ENDPOINT"
        value = "https://srch-ops-passages-dev-bkre.search.windows.net"
      }

      env {
        name  = "RECORDS_ENDPOINT"
        value = "https://cosmos-ops-records-dev-bkre.documents.azure.com:443/"
      }

      liveness_probe {
        transport               = "HTTP"
        path                    = "/alive"
        port                    = 8080
        interval_seconds        = 10
        timeout                 = 1
        failure_count_threshold = 3
      }

      readiness_probe {
        transport               = "HTTP"
        path                    = "/health"
        port                    = 8080
        interval_seconds        = 10
        timeout                 = 1
        failure_count_threshold = 3
      }
    }

    http_scale_rule {
      name                = "calls"
      concurrent_requests = "20"
    }
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.agent_app.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.agent_app_writes_insights,
    azurerm_role_assignment.agent_app_calls_service,
  ]
}

resource "azurerm_container_app_job" "batch" {
  name                         = "caj-ops-batch-dev"
  resource_group_name          = azurerm_resource_group.app.name
  location                     = azurerm_resource_group.app.location
  container_app_environment_id = azurerm_container_app_environment.containers.id
  workload_profile_name        = "Consumption"
  replica_timeout_in_seconds   = 14400
  replica_retry_limit          = 1
  tags                         = local.tags

  schedule_trigger_config {
    parallelism              = 1
    replica_completion_count = 1
    cron_expression          = "0 22 * * *"
  }

  registry {
    server   = azurerm_container_registry.images.login_server
    identity = azurerm_user_assigned_identity.batch.id
  }

  template {
    container {
      name    = "app"
      image   = "${azurerm_container_registry.images.login_server}/service-agents:r42"
      cpu     = 1
      memory  = "2Gi"
      command = ["service-agents", "batch"]

      env {
        name  = "AZURE_CLIENT_ID"
        value = azurerm_user_assigned_identity.batch.client_id
      }

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "PROJECT_ENDPOINT"
        value = "https://ais-ops-foundry-dev-bkre.services.ai.azure.com/api/projects/service"
      }

      env {
        name  = "SEARCH_ENDPOINT"
        value = "https://srch-ops-passages-dev-bkre.search.windows.net"
      }

      env {
        name  = "RECORDS_ENDPOINT"
        value = "https://cosmos-ops-records-dev-bkre.documents.azure.com:443/"
      }
    }
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.batch.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.batch_writes_insights,
    azurerm_role_assignment.batch_reads_manuals,
    azurerm_role_assignment.batch_reads_curated,
    azurerm_cosmosdb_sql_role_assignment.records_batch_reads_records,
    azurerm_role_assignment.batch_calls_foundry,
    azurerm_role_assignment.batch_writes_passages,
  ]
}
