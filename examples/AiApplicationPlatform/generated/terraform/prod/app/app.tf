# Generated from the C# model AiApplicationPlatform, environment prod, stack app. Change the model, not this file.

resource "azurerm_container_app_environment" "apps" {
  name                               = "cae-service-apps-prod"
  resource_group_name                = azurerm_resource_group.app.name
  location                           = azurerm_resource_group.app.location
  infrastructure_subnet_id           = "/subscriptions/a3333333-3333-4333-8333-333333333333/resourceGroups/rg-service-network-prod/providers/Microsoft.Network/virtualNetworks/vnet-service-prod/subnets/container-apps"
  internal_load_balancer_enabled     = false
  public_network_access              = "Disabled"
  zone_redundancy_enabled            = true
  logs_destination                   = "azure-monitor"
  mutual_tls_enabled                 = false
  infrastructure_resource_group_name = "ME_cae-service-apps-prod"
  tags                               = local.tags

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

resource "azurerm_container_app" "tools" {
  name                         = "ca-service-tools-prod"
  resource_group_name          = azurerm_resource_group.app.name
  container_app_environment_id = azurerm_container_app_environment.apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Multiple"
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
    server   = "crserviceimagesprodwyfx.azurecr.io"
    identity = azurerm_user_assigned_identity.puller.id
  }

  template {
    min_replicas = 3
    max_replicas = 30

    container {
      name   = "app"
      image  = "crserviceimagesprodwyfx.azurecr.io/tools:1.8.0"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = "https://apim-service-gateway-prod-wyfx.azure-api.net"
      }

      env {
        name  = "LATEST_ENDPOINT"
        value = "https://cosmos-service-features-online-prod-wyfx.documents.azure.com:443/"
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
        path                    = "/ready"
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
    identity_ids = [azurerm_user_assigned_identity.puller.id]
    type         = "SystemAssigned, UserAssigned"
  }
}

resource "azurerm_container_app" "orchestrator" {
  name                         = "ca-service-orchestrator-prod"
  resource_group_name          = azurerm_resource_group.app.name
  container_app_environment_id = azurerm_container_app_environment.apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Multiple"
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
    server   = "crserviceimagesprodwyfx.azurecr.io"
    identity = azurerm_user_assigned_identity.puller.id
  }

  template {
    min_replicas = 3
    max_replicas = 30

    container {
      name   = "app"
      image  = "crserviceimagesprodwyfx.azurecr.io/orchestrator:1.8.0"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = "https://apim-service-gateway-prod-wyfx.azure-api.net"
      }

      env {
        name  = "HISTORY_ENDPOINT"
        value = "https://cosmos-service-history-prod-wyfx.documents.azure.com:443/"
      }

      env {
        name  = "SEARCH_ENDPOINT"
        value = "https://srch-service-passages-prod-wyfx.search.windows.net"
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
        path                    = "/ready"
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
    identity_ids = [azurerm_user_assigned_identity.puller.id]
    type         = "SystemAssigned, UserAssigned"
  }
}

resource "azurerm_container_app" "intelligence_api" {
  name                         = "ca-service-intelligence-api-prod"
  resource_group_name          = azurerm_resource_group.app.name
  container_app_environment_id = azurerm_container_app_environment.apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Multiple"
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
    server   = "crserviceimagesprodwyfx.azurecr.io"
    identity = azurerm_user_assigned_identity.puller.id
  }

  template {
    min_replicas = 3
    max_replicas = 30

    container {
      name   = "app"
      image  = "crserviceimagesprodwyfx.azurecr.io/intelligence-api:1.8.0"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = "https://apim-service-gateway-prod-wyfx.azure-api.net"
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
        path                    = "/ready"
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
    identity_ids = [azurerm_user_assigned_identity.puller.id]
    type         = "SystemAssigned, UserAssigned"
  }

  depends_on = [azurerm_role_assignment.intelligence_api_reads_images]
}

resource "azurerm_container_app_job" "indexer" {
  name                         = "caj-service-indexer-prod"
  resource_group_name          = azurerm_resource_group.app.name
  location                     = azurerm_resource_group.app.location
  container_app_environment_id = azurerm_container_app_environment.apps.id
  workload_profile_name        = "Consumption"
  replica_timeout_in_seconds   = 1800
  replica_retry_limit          = 0
  tags                         = local.tags

  schedule_trigger_config {
    parallelism              = 1
    replica_completion_count = 1
    cron_expression          = "0 1 * * *"
  }

  registry {
    server   = "crserviceimagesprodwyfx.azurecr.io"
    identity = azurerm_user_assigned_identity.indexer.id
  }

  template {
    container {
      name   = "app"
      image  = "crserviceimagesprodwyfx.azurecr.io/indexer:1.8.0"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = "https://apim-service-gateway-prod-wyfx.azure-api.net"
      }
    }
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.indexer.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.indexer_writes_reports,
    azurerm_role_assignment.indexer_writes_passages,
    azurerm_role_assignment.indexer_writes_passages_far,
    azurerm_role_assignment.indexer_reads_images,
  ]
}

resource "azurerm_container_app_job" "scheduler" {
  name                         = "caj-service-scheduler-prod"
  resource_group_name          = azurerm_resource_group.app.name
  location                     = azurerm_resource_group.app.location
  container_app_environment_id = azurerm_container_app_environment.apps.id
  workload_profile_name        = "Consumption"
  replica_timeout_in_seconds   = 1800
  replica_retry_limit          = 0
  tags                         = local.tags

  schedule_trigger_config {
    parallelism              = 1
    replica_completion_count = 1
    cron_expression          = "0 2 * * *"
  }

  registry {
    server   = "crserviceimagesprodwyfx.azurecr.io"
    identity = azurerm_user_assigned_identity.scheduler.id
  }

  template {
    container {
      name   = "app"
      image  = "crserviceimagesprodwyfx.azurecr.io/scheduler:1.8.0"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = data.azurerm_application_insights.insights.connection_string
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = "https://apim-service-gateway-prod-wyfx.azure-api.net"
      }
    }
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.scheduler.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.scheduler_calls_nightly,
    azurerm_role_assignment.scheduler_reads_images,
  ]
}
