# Generated from the C# model GenAiOps, environment dev, stack app. Change the model, not this file.

locals {
  tags = {
    workload    = "ops"
    owner       = "AI engineering"
    environment = "dev"
    costCenter  = "2040"
  }
}
