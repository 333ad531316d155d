# Generated from the C# model AiApplicationPlatform, environment dev, stack network. Change the model, not this file.

locals {
  tags = {
    workload    = "service"
    owner       = "Field service systems"
    environment = "dev"
    costCenter  = "6100"
  }
}
