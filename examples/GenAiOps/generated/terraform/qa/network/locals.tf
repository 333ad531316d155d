# Generated from the C# model GenAiOps, environment qa, stack network. Change the model, not this file.

locals {
  tags = {
    workload    = "ops"
    owner       = "AI engineering"
    environment = "qa"
    costCenter  = "2040"
  }
}
