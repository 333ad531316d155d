# Generated from the C# model MachineLearningReference, environment test, stack ingest. Change the model, not this file.

locals {
  tags = {
    workload    = "demand"
    owner       = "Demand planning"
    environment = "test"
    costCenter  = "6120"
  }
}
