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
}

/// <summary>One word in ARM; in Terraform an argument for each language.</summary>
internal sealed class RuntimeConverter : Converter<WebRuntime>
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PYTHON"] = "python_version", ["NODE"] = "node_version", ["DOTNETCORE"] = "dotnet_version", ["PHP"] = "php_version", ["GO"] = "go_version",
    };

    protected override Value ToArm(WebRuntime value) => Value.Of($"{value.Language}|{value.Version}");

    protected override Value ToTerraform(WebRuntime value) => new MapValue(isBlock: true) { [Arguments[value.Language]] = Value.Of(value.Version) };

    protected override bool TryFromArm(Value value, ReadContext context, out WebRuntime result)
    {
        var words = ((value as TextValue)?.Text ?? "").Split('|');
        result = new(words[0], words[words.Length - 1]);
        return words.Length == 2 && Arguments.ContainsKey(words[0]);
    }
}
