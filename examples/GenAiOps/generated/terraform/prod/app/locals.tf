# Generated from the C# model GenAiOps, environment prod, stack app. Change the model, not this file.

locals {
  tags = {
    workload    = "ops"
    owner       = "AI engineering"
    environment = "prod"
    costCenter  = "2040"
  }
}
