# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

locals {
  tags = {
    workload    = "ai-factory"
    environment = "stage-001"
    owner       = "AI platform"
  }
}
