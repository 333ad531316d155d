# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack logs. Change the model, not this file.

locals {
  tags = {
    workload    = "ai-factory"
    environment = "dev-001"
    owner       = "AI platform"
  }
}
