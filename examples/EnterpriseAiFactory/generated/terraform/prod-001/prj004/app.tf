# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

resource "azurerm_container_app_environment" "prj004_apps" {
  name                               = "cae-aif-prj004-apps-prod-001"
  resource_group_name                = azurerm_resource_group.prj004.name
  location                           = azurerm_resource_group.prj004.location
  infrastructure_subnet_id           = azurerm_subnet.network_prj004_aca.id
  internal_load_balancer_enabled     = true
  public_network_access              = "Disabled"
  zone_redundancy_enabled            = true
  logs_destination                   = "azure-monitor"
  mutual_tls_enabled                 = false
  infrastructure_resource_group_name = "ME_cae-aif-prj004-apps-prod-001"
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
    }
  )

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

resource "azurerm_container_app" "prj004_api" {
  name                         = "ca-aif-prj004-api-prod-001"
  resource_group_name          = azurerm_resource_group.prj004.name
  container_app_environment_id = azurerm_container_app_environment.prj004_apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Single"
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
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
    server   = "craifimagesprod001nqy4.azurecr.io"
    identity = azurerm_user_assigned_identity.prj004_project.id
  }

  template {
    min_replicas = 2
    max_replicas = 10

    container {
      name   = "api"
      image  = "craifimagesprod001nqy4.azurecr.io/prj004/api:1"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = azurerm_application_insights.prj004_insights.connection_string
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
    identity_ids = [azurerm_user_assigned_identity.prj004_project.id]
    type         = "UserAssigned"
  }

  depends_on = [
    azurerm_role_assignment.prj004_api_writes_search,
    azurerm_role_assignment.prj004_api_calls_foundry,
    azurerm_role_assignment.prj004_api_writes_uploads,
    azurerm_cosmosdb_sql_role_assignment.prj004_threads_api_writes_threads,
  ]
}

resource "azurerm_container_app" "prj004_page" {
  name                         = "ca-aif-prj004-page-prod-001"
  resource_group_name          = azurerm_resource_group.prj004.name
  container_app_environment_id = azurerm_container_app_environment.prj004_apps.id
  workload_profile_name        = "Consumption"
  revision_mode                = "Single"
  tags = merge(
    local.tags,
    {
      project    = "prj004"
      costCenter = "4004"
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
    server   = "craifimagesprod001nqy4.azurecr.io"
    identity = azurerm_user_assigned_identity.prj004_project.id
  }

  template {
    min_replicas = 2
    max_replicas = 10

    container {
      name   = "page"
      image  = "craifimagesprod001nqy4.azurecr.io/prj004/page:1"
      cpu    = 0.5
      memory = "1Gi"

      env {
        name  = "APPLICATIONINSIGHTS_CONNECTION_STRING"
        value = azurerm_application_insights.prj004_insights.connection_string
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
    identity_ids = [azurerm_user_assigned_identity.prj004_project.id]
    type         = "UserAssigned"
  }
}
