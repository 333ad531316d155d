# Generated from the C# model EndToEndBlueprint, environment dev, stack network. Change the model, not this file.

locals {
  tags = {
    workload    = "end-to-end"
    owner       = "Data platform"
    environment = "dev"
  }
}
