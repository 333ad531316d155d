# Generated from the C# model AiApplicationPlatform, environment prod, stack network. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the prod environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "a3333333-3333-4333-8333-333333333333"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "a9999999-9999-4999-8999-999999999999"
}
