# Generated from the C# model EndToEndBlueprint, environment dev, stack watch. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the dev environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "1a1a1a1a-1111-4111-8111-111111111111"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "88888888-8888-4888-8888-888888888888"
}
