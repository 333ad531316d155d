using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Software that Azure installs in a machine and keeps new: an agent, a script, sign-in with Microsoft Entra.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines/extensions</remarks>
[AzureResource("Microsoft.Compute/virtualMachines/extensions", "2024-07-01", Terraform = "azurerm_virtual_machine_extension")]
[Service("Virtual machine extension", "Software that Azure installs in a machine and keeps new", Icon = "virtual-machine", Source = "https://learn.microsoft.com/azure/virtual-machines/extensions/overview")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(VirtualMachine), "virtual_machine_id")]
public sealed class MachineExtension(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<VirtualMachine>(name, new(file, line, expression))
{
    /// <summary>Where it is: always where its machine is. azurerm asks the machine.</summary>
    [Maps("location", CreateOnly = true)]
    public override Region Location { get => base.Location; init => base.Location = value; }

    /// <summary>Who made it: <c>Microsoft.Azure.Monitor</c>.</summary>
    [Maps("properties.publisher", Needed = true, Terraform = "publisher", CreateOnly = true)]
    public string? Publisher { get; init; }

    /// <summary>What it is: <c>AzureMonitorLinuxAgent</c>.</summary>
    [Maps("properties.type", Needed = true, Terraform = "type", CreateOnly = true)]
    public string? Kind { get; init; }

    /// <summary>Its version, the first two numbers: <c>1.33</c>.</summary>
    [Maps("properties.typeHandlerVersion", Needed = true, Terraform = "type_handler_version")]
    public string? Version { get; init; }

    /// <summary>Takes the newest version of the same first number when it is installed. Azure's default is off; ours is on.</summary>
    [Maps("properties.autoUpgradeMinorVersion", Terraform = "auto_upgrade_minor_version")]
    public bool TakesNewest { get; init; } = true;

    /// <summary>Puts new versions in the place of the old by itself; not all kinds can. Null is Azure's default, off.</summary>
    [Maps("properties.enableAutomaticUpgrade", Terraform = "automatic_upgrade_enabled")]
    public bool? Updates { get; init; }

    /// <summary>What it is told; readable by all who may read the machine, so never a secret.</summary>
    [Maps("properties.settings", Terraform = "settings", Using = typeof(ExtensionSettingsConverter))]
    public IReadOnlyDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>Where the secrets that it is told lie: a secret's address, with its version, whose text is a JSON object.</summary>
    [Maps("properties.protectedSettingsFromKeyVault.secretUrl", Terraform = "protected_settings_from_key_vault.secret_url", TerraformWhen = nameof(HasSecret))]
    public Text? Secret { get; init; }

    /// <summary>The key vault of <see cref="Secret"/>.</summary>
    [Maps("properties.protectedSettingsFromKeyVault.sourceVault.id", Terraform = "protected_settings_from_key_vault.source_vault_id", TerraformWhen = nameof(HasSecret))]
    public KeyVault? SecretVault { get; init; }

    internal bool HasSecret => Secret is not null && SecretVault is not null;

    /// <summary>Names of other extensions of the machine that come first.</summary>
    [Maps("properties.provisionAfterExtensions", Terraform = "provision_after_extensions")]
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Lets the machine count as made when the extension fails. Null is Azure's default, off.</summary>
    [Maps("properties.suppressFailures", Terraform = "failure_suppression_enabled")]
    public bool? MayFail { get; init; }

    /// <summary>Lets people sign in to a Linux machine over SSH with Microsoft Entra; they need the role Virtual Machine User Login.</summary>
    public static MachineExtension EntraSignInLinux => new("entra-sign-in") { Publisher = "Microsoft.Azure.ActiveDirectory", Kind = "AADSSHLoginForLinux", Version = "1.0" };

    /// <summary>Lets people sign in to a Windows machine with Microsoft Entra; they need the role Virtual Machine User Login.</summary>
    public static MachineExtension EntraSignInWindows => new("entra-sign-in") { Publisher = "Microsoft.Azure.ActiveDirectory", Kind = "AADLoginForWindows", Version = "2.0" };
}

/// <summary>An object in ARM; for azurerm its JSON as text, in which other resources stay references.</summary>
internal sealed class ExtensionSettingsConverter : Converter<IReadOnlyDictionary<string, Text>>
{
    protected override Value ToArm(IReadOnlyDictionary<string, Text> value)
    {
        var settings = new MapValue();
        foreach (var setting in value) settings[setting.Key] = Value.Of(setting.Value.ToString());
        return settings;
    }

    protected override Value ToTerraform(IReadOnlyDictionary<string, Text> value)
    {
        var parts = new List<object>();
        foreach (var setting in value.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            parts.Add($"{(parts.Count == 0 ? "{" : ",")}{Quoted(setting.Key)}:\"");
            parts.AddRange(setting.Value.Parts.Select(part => part is string text ? Inner(text) : part));
            parts.Add("\"");
        }

        parts.Add("}");
        return parts.Exists(part => part is Output) ? new TemplateValue(Joined(parts)) : Value.Of(string.Concat(parts));
    }

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyDictionary<string, Text> result)
    {
        var settings = new Dictionary<string, Text>(StringComparer.Ordinal);
        result = settings;
        if (value is not MapValue map) return false;

        foreach (var entry in map.Entries)
        {
            if (entry.Value is not TextValue text) return false;
            settings[entry.Key] = text.Text;
        }

        return true;
    }

    private static string Inner(string text)
    {
        var quoted = Quoted(text);
        return quoted.Substring(1, quoted.Length - 2);
    }

    private static string Quoted(string text) => Json.Print(Value.Of(text)).Trim();

    /// <summary>Texts beside each other are one.</summary>
    private static List<object> Joined(List<object> parts)
    {
        var joined = new List<object>();
        foreach (var part in parts)
        {
            if (part is string text && joined.Count > 0 && joined[joined.Count - 1] is string before) joined[joined.Count - 1] = before + text;
            else joined.Add(part);
        }

        return joined;
    }
}
