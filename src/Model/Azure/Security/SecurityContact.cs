using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Whom Microsoft Defender for Cloud, and Microsoft itself, tell of attacks on a subscription. Azure names the first one <c>default1</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.security/securitycontacts</remarks>
[AzureResource("Microsoft.Security/securityContacts", "2017-08-01-preview", Terraform = "azurerm_security_center_contact")]
[Service("Security contact", "Tells a team of attacks on a subscription", Deep = true, Icon = "defender-for-cloud", Source = "https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications")]
[Without(Traits.Any)]
[Named("", 1, 64, NameCharacters.AlphanumericHyphen, NameScope.Subscription, Verbatim = true)]
public sealed class SecurityContact(string name = "default1", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    /// <summary>The mailbox; that of the architecture's owner unless given.</summary>
    [Maps("properties.email", Needed = true, Terraform = "email")]
    public string? Email { get => field ?? Owner?.Contact; init; }

    /// <summary>With the country's code: <c>+49 30 123456</c>.</summary>
    [Maps("properties.phone", Terraform = "phone")]
    public string? Phone { get; init; }

    /// <summary>Sends alerts to the contact.</summary>
    [Maps("properties.alertNotifications=On|Off", Terraform = "alert_notifications")]
    public bool TellsOfAlerts { get; init; } = true;

    /// <summary>Sends alerts to all owners of the subscription too.</summary>
    [Maps("properties.alertsToAdmins=On|Off", Terraform = "alerts_to_admins")]
    public bool TellsOwners { get; init; } = true;

    private protected override string ComputedId => $"/subscriptions/{Subscription}/providers/Microsoft.Security/securityContacts/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.IsOnSubscription;
    }
}
