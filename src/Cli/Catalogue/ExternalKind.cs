using AiFactory.Model;

namespace AiFactory.Cli.Catalogue;

/// <summary>What a model can name and no deployment makes.</summary>
internal sealed record ExternalKind(string Title, string Definition, string Use, string Icon, string Source)
{
    private const string EntraIcon = "entra-id";

    public static IReadOnlyList<ExternalKind> All { get; } =
    [
        .. typeof(KnownSystem).GetFields().Where(member => member.IsStatic).OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => Of((KnownSystem)member.GetValue(null)!, member.Name)),
        new("Entra group", "A group of people in Microsoft Entra, to give access to", "new EntraGroup(\"operators\") { ObjectId = \"…\" }", EntraIcon, "https://learn.microsoft.com/entra/fundamentals/concept-learn-about-groups"),
        new("Entra application", "An application registered in Microsoft Entra, to give access to", "new EntraApplication(\"pipeline\") { ObjectId = \"…\" }", EntraIcon, "https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals"),
    ];

    private static ExternalKind Of(KnownSystem system, string member) => new(system.Title, system.Definition, $"new ExternalSystem(KnownSystem.{member})", system.Icon, system.Source);
}
