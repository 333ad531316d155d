# Generated from the C# model MachineLearningReference, environment test, stack data. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the test environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "62222222-2222-4222-8222-222222222222"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "69999999-9999-4999-8999-999999999999"
}
