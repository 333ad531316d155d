using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who is told when an alert fires or a budget runs out, and how.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/actiongroups</remarks>
[AzureResource("Microsoft.Insights/actionGroups", "2023-01-01", Terraform = "azurerm_monitor_action_group")]
[Service("Action group", "Tells people and systems when an alert fires", Deep = true, Icon = "monitor", Source = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups")]
[Without(Traits.Any)]
[Named("ag", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
public sealed class ActionGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    /// <summary>Where it is run: <c>global</c>, which is Azure's default, or one of the few regions that keep what they send within them.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region Location { get; init; } = "global";

    /// <summary>Its name in text messages, 1 to 12 letters; the first letters of its name unless given.</summary>
    [Maps("properties.groupShortName", Terraform = "short_name")]
    public string ShortName { get => field ?? Name.Substring(0, Math.Min(Name.Length, 12)); init; }

    [Maps("properties.enabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Mailboxes, at most 1,000. A team with a mailbox can stand here itself.</summary>
    [Maps("properties.emailReceivers", Terraform = "email_receiver")]
    public IReadOnlyList<EmailReceiver> Emails { get; init; } = [];

    /// <summary>Phones that get a text message, at most 10.</summary>
    [Maps("properties.smsReceivers", Terraform = "sms_receiver")]
    public IReadOnlyList<SmsReceiver> Phones { get; init; } = [];

    /// <summary>Systems that are called, at most 10.</summary>
    [Maps("properties.webhookReceivers", Terraform = "webhook_receiver")]
    public IReadOnlyList<WebhookReceiver> Webhooks { get; init; } = [];

    /// <summary>Everyone who has a role in the subscription, by e-mail.</summary>
    [Maps("properties.armRoleReceivers", Terraform = "arm_role_receiver")]
    public IReadOnlyList<RoleReceiver> Roles { get; init; } = [];
}

/// <summary>A mailbox that alerts go to.</summary>
public sealed record EmailReceiver : Part
{
    /// <summary>Unlike that of any other receiver of the group; the address unless given.</summary>
    [Maps("name", Terraform = "name")]
    public string Name { get => field ?? Address; init; }

    [Maps("emailAddress", Terraform = "email_address")]
    public string Address { get; init; } = "";

    /// <summary>Writes all alerts in one form, whatever they watch. Azure's default is off; ours is on.</summary>
    [Maps("useCommonAlertSchema", Terraform = "use_common_alert_schema", Absent = false)]
    public bool CommonForm { get; init; } = true;

    public static implicit operator EmailReceiver(string address) => new() { Address = address };

    /// <summary>The team's mailbox, under the team's name.</summary>
    public static implicit operator EmailReceiver(Owner owner) => new() { Name = owner.Name, Address = owner.Contact ?? "" };
}

/// <summary>A phone that gets a text message.</summary>
public sealed record SmsReceiver : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Without a plus: 49.</summary>
    [Maps("countryCode", Terraform = "country_code")]
    public string CountryCode { get; init; } = "";

    [Maps("phoneNumber", Terraform = "phone_number")]
    public string Number { get; init; } = "";
}

/// <summary>A system that is called with the alert.</summary>
public sealed record WebhookReceiver : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Stands in the state and in Azure in plain text: no key belongs into it.</summary>
    [Maps("serviceUri", Terraform = "service_uri")]
    public string Address { get; init; } = "";

    /// <summary>Writes all alerts in one form, whatever they watch. Azure's default is off; ours is on.</summary>
    [Maps("useCommonAlertSchema", Terraform = "use_common_alert_schema", Absent = false)]
    public bool CommonForm { get; init; } = true;

    /// <summary>The object id of the application that the call is signed in to with Microsoft Entra; not signed in when null.</summary>
    [Maps("objectId", Terraform = "aad_auth.object_id")]
    public string? Application { get; init; }

    [Maps("useAadAuth", Absent = false)]
    internal bool SignsIn { get => Application is not null; init { } }
}

/// <summary>Everyone who has a role in the subscription.</summary>
public sealed record RoleReceiver : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get => field ?? Role.Name; init; }

    [Maps("roleId", Terraform = "role_id", Using = typeof(RoleIdConverter))]
    public Role Role { get; init; } = Role.Reader;

    /// <summary>Writes all alerts in one form, whatever they watch. Azure's default is off; ours is on.</summary>
    [Maps("useCommonAlertSchema", Terraform = "use_common_alert_schema", Absent = false)]
    public bool CommonForm { get; init; } = true;

    public static implicit operator RoleReceiver(Role role) => new() { Role = role };
}

/// <summary>A role by the GUID of its definition alone.</summary>
internal sealed class RoleIdConverter : Converter<Role>
{
    protected override Value ToArm(Role value) => Value.Of(value.Id);

    protected override bool TryFromArm(Value value, ReadContext context, out Role result)
    {
        var id = (value as TextValue)?.Text ?? "";
        result = Role.All.FirstOrDefault(role => role.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? new Role(id, id);
        return Guid.TryParse(id, out _);
    }
}
