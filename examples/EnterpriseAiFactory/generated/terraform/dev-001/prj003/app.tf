# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj003. Change the model, not this file.

resource "azurerm_container_app_environment" "prj003_apps" {
  name                               = "cae-aif-prj003-apps-dev-001"
  resource_group_name                = azurerm_resource_group.prj003.name
  location                           = azurerm_resource_group.prj003.location
  infrastructure_subnet_id           = azurerm_subnet.network_prj003_aca.id
  internal_load_balancer_enabled     = true
  public_network_access              = "Disabled"
  zone_redundancy_enabled            = false
  logs_destination                   = "azure-monitor"
  mutual_tls_enabled                 = false
  infrastructure_resource_group_name = "ME_cae-aif-prj003-apps-dev-001"
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

resource "azurerm_container_app" "prj003_api" {
  name                         = "ca-aif-prj003-api-dev-001"
  resource_group_name          = azurerm_resource_group.prj003.name
  container_app_environment_id = azurerm_container_app_environment.prj003_apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Single"
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  ingress {
    target_port                = 8080
    external_enabled           = false
    transport                  = "auto"
    allow_insecure_connections = false

    traffic_weight {
      percentage      = 100
      latest_revision = true
    }
  }

  registry {
    server   = "craifimagesdev001zjko.azurecr.io"
    identity = azurerm_user_assigned_identity.prj003_project.id
  }

  template {
    min_replicas = 1
    max_replicas = 10

    container {
      name   = "api"
      image  = "craifimagesdev001zjko.azurecr.io/prj003/api:1"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = azurerm_application_insights.prj003_insights.connection_string
      }

      liveness_probe {
        transport               = "HTTP"
        path                    = "/health"
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
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.prj003_project.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.prj003_api_writes_search,
    azurerm_role_assignment.prj003_api_calls_foundry,
    azurerm_role_assignment.prj003_api_writes_uploads,
    azurerm_cosmosdb_sql_role_assignment.prj003_threads_api_writes_threads,
  ]
}

resource "azurerm_container_app" "prj003_page" {
  name                         = "ca-aif-prj003-page-dev-001"
  resource_group_name          = azurerm_resource_group.prj003.name
  container_app_environment_id = azurerm_container_app_environment.prj003_apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Single"
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

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
    server   = "craifimagesdev001zjko.azurecr.io"
    identity = azurerm_user_assigned_identity.prj003_project.id
  }

  template {
    min_replicas = 1
    max_replicas = 10

    container {
      name   = "page"
      image  = "craifimagesdev001zjko.azurecr.io/prj003/page:1"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = azurerm_application_insights.prj003_insights.connection_string
      }

      liveness_probe {
        transport               = "HTTP"
        path                    = "/health"
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
  }

  identity {
    identity_ids = [azurerm_user_assigned_identity.prj003_project.id]
    type         = "UserAssigned"
  }
}
