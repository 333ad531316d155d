# Generated from the C# model GroundedChat, environment prod, stack watch. Change the model, not this file.

locals {
  tags = {
    workload    = "chat"
    owner       = "HR assistants"
    environment = "prod"
    costCenter  = "4711"
  }
}
