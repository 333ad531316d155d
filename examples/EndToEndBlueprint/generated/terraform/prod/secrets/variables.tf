# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the prod environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "3c3c3c3c-3333-4333-8333-333333333333"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "88888888-8888-4888-8888-888888888888"
}
