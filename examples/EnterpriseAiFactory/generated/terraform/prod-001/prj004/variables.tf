# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj004. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the prod-001 environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "15642f1f-9a59-4be0-897d-b0051545956a"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "99999999-9999-4999-8999-999999999999"
}
