# Generated from the C# model EnterpriseAiFactory, environment hub, stack logs. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the hub environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "44444444-4444-4444-8444-444444444444"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "99999999-9999-4999-8999-999999999999"
}
