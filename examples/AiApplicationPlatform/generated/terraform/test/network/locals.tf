# Generated from the C# model AiApplicationPlatform, environment test, stack network. Change the model, not this file.

locals {
  tags = {
    workload    = "service"
    owner       = "Field service systems"
    environment = "test"
    costCenter  = "6100"
  }
}
