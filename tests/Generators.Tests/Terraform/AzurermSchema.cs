using System.Text.Json;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Terraform;

/// <summary>The provider's schema of the types that the model writes, as eng/azurerm-schema derives it.</summary>
internal sealed class AzurermSchema
{
    private readonly JsonElement _root = JsonDocument.Parse(File.ReadAllText(Repository.At("tests", "Generators.Tests", "Data", "azurerm-schema.json"))).RootElement;

    public AzurermBlock? Type(string name) => _root.TryGetProperty(name, out var block) ? new AzurermBlock(block) : null;
}

/// <summary>A block of the schema: a resource type, or a block in one.</summary>
internal readonly record struct AzurermBlock(JsonElement Json)
{
    public JsonElement? Attribute(string name) => Member("attributes", name);

    public AzurermBlock? Block(string name) => Member("blocks", name) is { } block ? new AzurermBlock(block) : null;

    /// <summary>More than one of it may stand in its place.</summary>
    public bool Repeats => !(Json.TryGetProperty("max", out var most) && most.GetInt32() == 1) && Json.TryGetProperty("nesting", out var nesting) && nesting.GetString() != "single";

    /// <summary>The attributes and blocks that must be written.</summary>
    public IEnumerable<string> Required => Members("attributes").Where(member => Flag(member.Value, "required"))
        .Concat(Members("blocks").Where(member => member.Value.TryGetProperty("min", out var least) && least.GetInt32() > 0))
        .Select(member => member.Name);

    private static bool Flag(JsonElement member, string name) => member.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private JsonElement? Member(string section, string name) => Json.TryGetProperty(section, out var members) && members.TryGetProperty(name, out var found) ? found : null;

    private List<JsonProperty> Members(string section) => Json.TryGetProperty(section, out var members) ? [.. members.EnumerateObject()] : [];
}
