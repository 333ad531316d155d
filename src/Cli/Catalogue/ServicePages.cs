using System.Globalization;
using System.Reflection;
using System.Text;
using AiFactory.Generators;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>The reference of all kinds: a page for each, and one that lists them.</summary>
internal static class ServicePages
{
    public static IReadOnlyList<GeneratedFile> Of(IReadOnlyList<ServiceKind> kinds) => [new("README.md", List(kinds)), .. kinds.Select(kind => new GeneratedFile($"{kind.Class}.md", Page(kind)))];

    private static string List(IReadOnlyList<ServiceKind> kinds)
    {
        var text = new StringBuilder("# Services\n\nEvery kind of resource that has a class. `aifactory services CLASS` shows the same on a terminal; what has no class is an `UntypedResource`.\n\n");
        Table(text, ["Service", "Class", "ARM type", "Terraform", "Properties", "Depth"], kinds.OrderBy(kind => kind.Title, StringComparer.Ordinal)
            .Select(kind => new[] { $"[{Markdown.Text(kind.Title)}]({kind.Class}.md)", Markdown.Code(kind.Class), Markdown.Code(kind.ArmType), Markdown.Code(kind.TerraformType), kind.MappedProperties.ToString(CultureInfo.InvariantCulture), kind.Depth }));
        text.Append("\nA *deep* kind has a property for nine in ten of the values that recorded documents state; a *usable* one for what a secure set-up needs. What has no property is stated with `With(\"properties.…\", value)`.\n");
        return text.ToString();
    }

    private static string Page(ServiceKind kind)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Markdown.Text(kind.Title)}\n\n{Markdown.Text(kind.Shape.Service!.Definition)}.");
        if (kind.Shape.Service.Source is { } source) text.Append(CultureInfo.InvariantCulture, $" [Microsoft's documentation]({source})");
        text.Append(CultureInfo.InvariantCulture, $"\n\n```csharp\n{ServiceExample.Of(kind.Shape.Type)}```\n\n");
        foreach (var (name, value) in ServiceFacts.Of(kind)) text.Append(CultureInfo.InvariantCulture, $"- **{name}**: {Markdown.Text(value)}\n");

        text.Append("\n## Properties\n\n");
        Table(text, ["Property", "Type", "Default", "Meaning", "ARM", "Terraform"], kind.Properties().Select(Row));
        foreach (var part in kind.Parts())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {part.Class}\n\n{Markdown.Text(ModelSummaries.Of(part.Type))}\n\n");
            Table(text, ["Property", "Type", "Default", "Meaning", "ARM", "Terraform"], part.Properties.Select(Row));
        }

        if (kind.Choices.Any())
        {
            text.Append("\n## Values\n\n");
            foreach (var (type, values) in kind.Choices) text.Append(CultureInfo.InvariantCulture, $"- {Markdown.Code(type)}: {string.Join(", ", values.Select(Markdown.Code))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Raw\n\n{kind.Raw}\n");
        return text.ToString();
    }

    private static string[] Row(ServiceProperty property) =>
        [Markdown.Code(property.Name), Markdown.Code(property.Type), Markdown.Code(property.Default), Markdown.Text(Meaning(property)), Markdown.Code(property.Arm), Markdown.Code(property.Terraform)];

    private static string Meaning(ServiceProperty property) => string.Join(" ", new[]
    {
        property.Summary,
        property.Range is { } range && !property.Summary.Contains(Number(range.Maximum), StringComparison.Ordinal) ? $"{Number(range.Minimum)} to {Number(range.Maximum)}." : "",
        property.IsNeeded ? "Needed." : "",
        property.CreateOnly ? "Changing it replaces the resource." : "",
    }.Where(sentence => sentence.Length > 0));

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        text.Append("| ").Append(string.Join(" | ", head)).Append(" |\n|").Append(string.Concat(head.Select(_ => " --- |"))).Append('\n');
        foreach (var row in rows) text.Append("| ").Append(string.Join(" | ", row)).Append(" |\n");
    }
}
