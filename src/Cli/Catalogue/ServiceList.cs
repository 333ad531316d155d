using System.Globalization;
using System.Text;
using System.Text.Json;
using AiFactory.Generators;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>Kinds of resource as their classes describe themselves.</summary>
internal static class ServiceList
{
    public static string Text(IReadOnlyList<ServiceKind> kinds) =>
        TextTable.Print([["title", "class", "ARM type", "azurerm type", "properties", "depth"], .. kinds.Select(kind => new[] { kind.Title, kind.Class, kind.ArmType, kind.TerraformType, kind.MappedProperties.ToString(CultureInfo.InvariantCulture), kind.Depth })])
        + $"\nDeep: {Names(Deep(kinds))}\n";

    /// <summary>All of the catalogue: what is deployed, and what is only named.</summary>
    public static string Text(IReadOnlyList<ServiceKind> kinds, IReadOnlyList<ExternalKind> external) =>
        Text(kinds) + "\nExternal: named in a model, never deployed\n" + TextTable.Print([["title", "in a model", "what it does"], .. external.Select(kind => new[] { kind.Title, kind.Use, kind.Definition })]);

    private static IEnumerable<string> Deep(IEnumerable<ServiceKind> kinds) => kinds.Where(kind => kind.Depth == "deep").Select(kind => kind.Class);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));

    public static string Text(ServiceKind kind)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{kind.Title}: {kind.Shape.Service?.Definition ?? kind.Class}.\n\n");
        foreach (var (name, value) in ServiceFacts.Of(kind)) Fact(name, value);
        if (kind.Shape.Service?.Source is { } source) Fact("source", source);

        text.Append('\n').Append(TextTable.Print([["property", "type", "default", "ARM", "azurerm", "replaces"], .. kind.Properties().Select(Cells)]));
        if (kind.Choices.Any()) text.Append("\nValues\n");
        foreach (var (type, values) in kind.Choices) text.Append(CultureInfo.InvariantCulture, $"  {type}: {string.Join(", ", values)}\n");
        return text.ToString();

        void Fact(string name, string value) => text.Append("  ").Append(name.PadRight(14)).Append(value).Append('\n');
    }

    /// <param name="external">What is only named, of the whole catalogue; none where one kind was asked for.</param>
    public static string Json(IReadOnlyList<ServiceKind> kinds, IReadOnlyList<ExternalKind> external) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.List("services", kinds, kind => Write(json, kind));
        json.List("externals", external, kind => Write(json, kind));
        json.List("deep", [.. Deep(kinds)]);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ExternalKind kind)
    {
        json.WriteString("title", kind.Title);
        json.WriteString("definition", kind.Definition);
        json.WriteString("use", kind.Use);
        json.WriteString("icon", kind.Icon);
        json.WriteString("source", kind.Source);
        json.WriteBoolean("external", true);
    }

    private static void Write(Utf8JsonWriter json, ServiceKind kind)
    {
        json.WriteString("class", kind.Class);
        json.WriteString("title", kind.Title);
        json.WriteString("definition", kind.Shape.Service?.Definition);
        json.WriteString("arm", kind.ArmType);
        json.WriteString("apiVersion", kind.Shape.Kind!.ApiVersion);
        json.WriteString("terraform", kind.TerraformType);
        json.WriteNumber("mappedProperties", kind.MappedProperties);
        json.WriteString("depth", kind.Depth);
        json.WriteBoolean("external", false);
        json.List("has", kind.Traits);
        json.WriteString("name", kind.Shape.Naming is { } naming ? NameRules(naming) : null);
        json.List("privateLinks", kind.Shape.PrivateLinks, link =>
        {
            json.WriteString("group", link.Group);
            json.List("zones", link.Zones);
            json.WriteString("when", link.When);
        });
        json.List("grants", kind.Grants, grant =>
        {
            json.WriteString("verb", grant.Verb);
            json.WriteString("role", grant.Role);
        });
        json.List("properties", kind.Properties(), property =>
        {
            json.WriteString("name", property.Name);
            json.WriteString("type", property.Type);
            json.WriteString("default", property.Default);
            json.WriteString("summary", property.Summary);
            json.WriteString("arm", property.Arm);
            json.WriteString("terraform", property.Terraform);
            json.WriteBoolean("createOnly", property.CreateOnly);
        });
    }

    private static string[] Cells(ServiceProperty property) => [property.Name, property.Type, property.Default, property.Arm, property.Terraform, property.CreateOnly ? "yes" : ""];

    internal static string NameRules(NamedAttribute naming)
    {
        if (naming.Verbatim) return "fixed: the logical name is the Azure name";

        var letters = naming.Characters switch
        {
            NameCharacters.LowerAlphanumeric => "lower-case letters and digits",
            NameCharacters.Alphanumeric => "letters and digits",
            NameCharacters.LowerAlphanumericHyphen => "lower-case letters, digits and hyphens",
            NameCharacters.AlphanumericHyphen => "letters, digits and hyphens",
            NameCharacters.AlphanumericHyphenUnderscoreDot => "letters, digits, hyphens, underscores and full stops",
            _ => "any letters",
        };
        var scope = naming.Scope switch { NameScope.Global => "in the world", NameScope.Subscription => "in its subscription", NameScope.ResourceGroup => "in its resource group", _ => "in its parent" };
        var prefix = naming.Abbreviation.Length > 0 ? $"; abbreviated {naming.Abbreviation}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{naming.Minimum} to {naming.Maximum} {letters}, the only one {scope}{prefix}");
    }
}
