# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj001. Change the model, not this file.

locals {
  tags = {
    workload    = "ai-factory"
    environment = "prod-001"
    owner       = "AI platform"
  }
}
