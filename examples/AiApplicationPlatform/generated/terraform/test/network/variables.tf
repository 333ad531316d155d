# Generated from the C# model AiApplicationPlatform, environment test, stack network. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the test environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "a2222222-2222-4222-8222-222222222222"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "a9999999-9999-4999-8999-999999999999"
}
