# Generated from the C# model MachineLearningReference, environment prod, stack watch. Change the model, not this file.

locals {
  tags = {
    workload    = "demand"
    owner       = "Demand planning"
    environment = "prod"
    costCenter  = "6120"
  }
}
