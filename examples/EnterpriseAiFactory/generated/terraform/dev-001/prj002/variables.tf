# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack prj002. Change the model, not this file.

variable "subscription_id" {
  description = "The subscription of the dev-001 environment, as a GUID. Ids of other stacks are computed with the default."
  type        = string
  default     = "ceb3cfc1-eb78-4ae1-8547-3ea9137a3c1a"
}

variable "tenant_id" {
  description = "The Microsoft Entra tenant, as a GUID."
  type        = string
  default     = "99999999-9999-4999-8999-999999999999"
}
