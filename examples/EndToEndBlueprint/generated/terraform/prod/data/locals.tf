# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

locals {
  tags = {
    workload    = "end-to-end"
    owner       = "Data platform"
    environment = "prod"
  }
}
