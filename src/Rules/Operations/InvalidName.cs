using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Operations;

/// <summary>A resource has a name that Azure accepts.</summary>
public sealed class InvalidName : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4002",
        Title: "Name is not valid in Azure",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Azure refuses the deployment.",
        Fix: "Shorten or respell the logical name or the NamingConvention, or give AzureName.",
        Source: "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules")
    {
        Checklist = "OE:04",
        Peers = ["CKV_AZURE_43", "Azure.Storage.Name", "Azure.Group.Naming"],
        Repairs =
        [
            new("Leave the name to the naming convention", new RemoveProperty(nameof(AzureResource.AzureName))) { At = nameof(AzureResource.AzureName) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject.Shape.Naming is not { } naming) yield break;
        var name = subject.AzureName;
        if (name.Length < naming.Minimum || name.Length > naming.Maximum)
            yield return Fails(subject, nameof(subject.AzureName), $"{Named(subject)} has the name '{name}' of {name.Length} {(name.Length == 1 ? "character" : "characters")}; Azure takes {naming.Minimum} to {naming.Maximum}.");
        else if (name.FirstOrDefault(letter => !Allows(naming.Characters, letter)) is var wrong and not '\0')
            yield return Fails(subject, nameof(subject.AzureName), $"{Named(subject)} has the name '{name}'; Azure does not take '{wrong}', but {Words(naming.Characters)} alone.");
    }

    private static bool Allows(NameCharacters characters, char letter) => characters switch
    {
        NameCharacters.Any => true,
        _ when letter is >= 'a' and <= 'z' or >= '0' and <= '9' => true,
        NameCharacters.LowerAlphanumeric => false,
        NameCharacters.LowerAlphanumericHyphen => letter == '-',
        _ when letter is >= 'A' and <= 'Z' => true,
        NameCharacters.AlphanumericHyphen => letter == '-',
        NameCharacters.AlphanumericHyphenUnderscoreDot => letter is '-' or '_' or '.',
        _ => false,
    };

    private static string Words(NameCharacters characters) => characters switch
    {
        NameCharacters.LowerAlphanumeric => "lower-case letters and digits",
        NameCharacters.Alphanumeric => "letters and digits",
        NameCharacters.LowerAlphanumericHyphen => "lower-case letters, digits and hyphens",
        NameCharacters.AlphanumericHyphen => "letters, digits and hyphens",
        _ => "letters, digits, hyphens, underscores and full stops",
    };
}
