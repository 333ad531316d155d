# Generated from the C# model AiApplicationPlatform, environment dev, stack knowledge. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the dev environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "a1111111-1111-4111-8111-111111111111"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "a9999999-9999-4999-8999-999999999999"
}
