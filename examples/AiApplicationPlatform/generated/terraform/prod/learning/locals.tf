# Generated from the C# model AiApplicationPlatform, environment prod, stack learning. Change the model, not this file.

locals {
  tags = {
    workload    = "service"
    owner       = "Field service systems"
    environment = "prod"
    costCenter  = "6100"
  }
}
