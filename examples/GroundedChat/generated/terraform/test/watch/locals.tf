# Generated from the C# model GroundedChat, environment test, stack watch. Change the model, not this file.

locals {
  tags = {
    workload    = "chat"
    owner       = "HR assistants"
    environment = "test"
    costCenter  = "4711"
  }
}
