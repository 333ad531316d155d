# Generated from the C# model MachineLearningReference, environment dev, stack network. Change the model, not this file.

locals {
  tags = {
    workload    = "demand"
    owner       = "Demand planning"
    environment = "dev"
    costCenter  = "6120"
  }
}
