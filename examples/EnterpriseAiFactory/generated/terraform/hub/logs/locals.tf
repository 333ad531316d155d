# Generated from the C# model EnterpriseAiFactory, environment hub, stack logs. Change the model, not this file.

locals {
  tags = {
    workload    = "ai-factory"
    environment = "hub"
    owner       = "AI platform"
  }
}
