using AiFactory.Model;

namespace AiFactory.Cli.Commands;

/// <summary>The name of a new architecture: of its class, its namespace and its folder.</summary>
internal static class ArchitectureName
{
    private static readonly string[] Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double", "else", "enum",
        "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace",
        "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "record", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>Namespaces that a model needs, and folders that Windows refuses.</summary>
    private static readonly string[] Reserved = ["System", "Microsoft", "AiFactory", "Con", "Prn", "Aux", "Nul"];

    /// <exception cref="CliException">It is no name of a C# class, or one that stands for something else.</exception>
    public static string Checked(string name)
    {
        if (!IsIdentifier(name)) throw new CliException($"'{name}' cannot name a C# class.{Suggestion(name)} Use letters and digits, beginning with a letter.");
        return IsTaken(name) ? throw new CliException($"'{name}' stands for something else already. Take '{name}Platform', or another name.") : name;
    }

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= 100 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !Keywords.Contains(name, StringComparer.Ordinal);

    private static bool IsTaken(string name) =>
        Reserved.Contains(name, StringComparer.OrdinalIgnoreCase) || typeof(Architecture).Assembly.GetExportedTypes().Any(type => type.Name == name);

    /// <summary>The words of the name with capitals: "grounded-chat" becomes "GroundedChat".</summary>
    private static string Suggestion(string name)
    {
        var words = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var suggestion = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return IsIdentifier(suggestion) && !IsTaken(suggestion) ? $" Did you mean '{suggestion}'?" : "";
    }
}
