using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>A value that is only known when it is deployed.</summary>
/// <param name="IsSensitive">Terraform hides it in its output.</param>
public sealed record Parameter(string Name, string Description, bool IsSensitive, SourcePosition Position)
{
    /// <summary>Stands where the value goes.</summary>
    public Output Value { get; } = new(null, "parameters." + Name, "var." + Name);

    internal static string Checked(string name, SourcePosition position) =>
        name.Length > 0 && name[0] is >= 'a' and <= 'z' && name.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '_') ? name : throw ModelErrors.NotAParameterName(name, position);
}
