# Generated from the C# model EndToEndBlueprint, environment test, stack secrets. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the test environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "2b2b2b2b-2222-4222-8222-222222222222"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "88888888-8888-4888-8888-888888888888"
}
