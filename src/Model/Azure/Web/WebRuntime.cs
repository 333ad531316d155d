using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A language and its version, as App Service writes it: <c>PYTHON|3.12</c>.</summary>
public sealed record WebRuntime(string Language, string Version)
{
    public static WebRuntime Python(string version) => new("PYTHON", version);
    public static WebRuntime Node(string version) => new("NODE", version);
    public static WebRuntime DotNet(string version) => new("DOTNETCORE", version);

    /// <summary>For functions: .NET in a process of its own.</summary>
    public static WebRuntime DotNetIsolated(string version) => new("DOTNET-ISOLATED", version);

    /// <summary>For functions.</summary>
    public static WebRuntime PowerShell(string version) => new("POWERSHELL", version);

    /// <summary>An image of a container registry, which the app pulls when it starts.</summary>
    /// <param name="registry">Its host: <c>fabrikam.azurecr.io</c>.</param>
    /// <param name="image">As in <c>scoring:1.4.0</c>.</param>
    public static WebRuntime Container(string registry, string image) => new(Docker, $"{registry}/{image}");

    internal const string Docker = "DOCKER";
}

/// <summary>One word in ARM; in Terraform an argument for each language.</summary>
internal sealed class RuntimeConverter : Converter<WebRuntime>
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PYTHON"] = "python_version", ["NODE"] = "node_version", ["DOTNETCORE"] = "dotnet_version", ["PHP"] = "php_version", ["GO"] = "go_version",
    };

    protected override Value ToArm(WebRuntime value) => Value.Of($"{value.Language}|{value.Version}");

    protected override Value ToTerraform(WebRuntime value) => value.Language == WebRuntime.Docker
        ? OfImage(value.Version.Split(['/'], 2))
        : new MapValue(isBlock: true) { [Arguments[value.Language]] = Value.Of(value.Version) };

    private static MapValue OfImage(string[] place) =>
        new(isBlock: true) { ["docker_image_name"] = Value.Of(place[place.Length - 1]), ["docker_registry_url"] = Value.Of($"https://{place[0]}") };

    protected override bool TryFromArm(Value value, ReadContext context, out WebRuntime result)
    {
        var words = ((value as TextValue)?.Text ?? "").Split('|');
        result = new(words[0], words[words.Length - 1]);
        return words.Length == 2 && (Arguments.ContainsKey(words[0]) || words[0] == WebRuntime.Docker);
    }
}
