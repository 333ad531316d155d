using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A workflow of a Consumption logic app: paid by step. What it does is kept with it, not here; azurerm makes it empty.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.logic/workflows</remarks>
[AzureResource("Microsoft.Logic/workflows", "2019-05-01", Terraform = "azurerm_logic_app_workflow")]
[Service("Logic app", "A workflow over many services, paid by step", Deep = true, Icon = "logic-apps", Stateful = true, Source = "https://learn.microsoft.com/azure/logic-apps/logic-apps-overview")]
[Without(Traits.PrivateLink | Traits.Zones | Traits.Injection)]
[Without(Traits.Keys, Although = "who calls a trigger holds a signature, which only the workflow itself can refuse")]
[Named("logic", 1, 43, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Grants(Verb.Calls, nameof(Role.LogicAppOperator))]
[Diagnostics]
public sealed class LogicApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity, IPublicEndpoint
{
    /// <summary>Runs when its trigger fires.</summary>
    [Maps("properties.state=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Public addresses that may fire its trigger; anyone who has the address with its signature when empty. To let only other logic apps call, name none.</summary>
    [Maps("properties.accessControl.triggers.allowedCallerIpAddresses[].addressRange", Terraform = "access_control.trigger.allowed_caller_ip_address_range")]
    public IReadOnlyList<Cidr> AllowedCallers { get; init; } = [];

    /// <summary>Public addresses that may read what runs took in and gave out.</summary>
    [Maps("properties.accessControl.contents.allowedCallerIpAddresses[].addressRange", Terraform = "access_control.content.allowed_caller_ip_address_range")]
    public IReadOnlyList<Cidr> AllowedReaders { get; init; } = [];

    /// <summary>Public addresses that may call its actions.</summary>
    [Maps("properties.accessControl.actions.allowedCallerIpAddresses[].addressRange", Terraform = "access_control.action.allowed_caller_ip_address_range")]
    public IReadOnlyList<Cidr> AllowedActors { get; init; } = [];

    /// <summary>Public addresses that may manage it.</summary>
    [Maps("properties.accessControl.workflowManagement.allowedCallerIpAddresses[].addressRange", Terraform = "access_control.workflow_management.allowed_caller_ip_address_range")]
    public IReadOnlyList<Cidr> AllowedManagers { get; init; } = [];

    /// <summary>The id of an integration account with maps and schemas; none when null.</summary>
    [Maps("properties.integrationAccount.id", Terraform = "logic_app_integration_account_id")]
    public Text? IntegrationAccount { get; init; }

    /// <summary>The id of an integration service environment, which Azure retired in 2024; none when null.</summary>
    [Maps("properties.integrationServiceEnvironment.id", Terraform = "integration_service_environment_id", CreateOnly = true)]
    public Text? Environment { get; init; }

    /// <summary>The language that its steps are written in; Azure's newest when null.</summary>
    [Maps("properties.definition.$schema", Terraform = "workflow_schema", CreateOnly = true)]
    public string? Language { get; init; }

    /// <summary>The version of what it does, as its authors count: <c>1.0.0.0</c>.</summary>
    [Maps("properties.definition.contentVersion", Terraform = "workflow_version", CreateOnly = true)]
    public string? Version { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>It has no network of its own: who has the address of its trigger can call from anywhere, unless chosen addresses alone may.</summary>
    bool IPublicEndpoint.PublicNetworkAccess => AllowedCallers.Count == 0 || AllowedCallers.Any(range => range.Prefix == 0);
}
