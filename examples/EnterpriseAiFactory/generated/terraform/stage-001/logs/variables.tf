# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack logs. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the stage-001 environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "be712e43-92c7-4076-8ad2-1a4cbc21f84e"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "99999999-9999-4999-8999-999999999999"
}
