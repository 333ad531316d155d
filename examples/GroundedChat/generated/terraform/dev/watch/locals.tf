# Generated from the C# model GroundedChat, environment dev, stack watch. Change the model, not this file.

locals {
  tags = {
    workload    = "chat"
    owner       = "HR assistants"
    environment = "dev"
    costCenter  = "4711"
  }
}
