using System.Globalization;
using System.Text;

namespace AiFactory.Parity.Generation;

/// <summary>A program while it is being put together: its files, and what each construct added where.</summary>
internal sealed class Draft(Dice dice)
{
    private readonly StringBuilder _define = new();
    private readonly StringBuilder[] _members = [new(), new()];
    private readonly StringBuilder[] _types = [new(), new(), new()];
    private readonly Dictionary<string, string> _inputs = [];
    private readonly int _files = dice.Between(1, 3);
    private int _shown;
    private StringBuilder? _host;

    public Scope Scope { get; private set; } = new();

    /// <summary>What every method that describes a part of the architecture is given.</summary>
    public const string Parameters = "Architecture chat, DeploymentEnvironment env, Person who, WebApp web, StorageAccount store";
    public const string Arguments = "chat, env, who, web, store";

    public void Line(string line) => _define.Append("        ").Append(line).Append('\n');

    /// <summary>Adds statements where the draft stands, indented below what it opened.</summary>
    public void Block(string statements)
    {
        foreach (var line in statements.TrimEnd('\n').Split('\n')) _define.Append(line.Length == 0 ? "" : "        ").Append(line).Append('\n');
    }

    /// <summary>Adds a member to the class that the statements stand in.</summary>
    public void Member(string text) => Append(_host ?? _members[_files == 1 ? 0 : dice.Below(2)], text);

    public void Type(string text) => Append(_types[dice.Below(_files)], text);

    public void Input(string name, string text) => _inputs[name] = text;

    /// <summary>Runs with a scope of its own: what is declared meanwhile is not known afterwards.</summary>
    public void Within(Scope scope, Action write)
    {
        var outer = Scope;
        Scope = scope;
        write();
        Scope = outer;
    }

    /// <summary>What was written to Define while the action ran, taken out of it: the body of another method.</summary>
    public string Aside(Action write)
    {
        var before = _define.Length;
        Within(new Scope(), write);
        var text = _define.ToString(before, _define.Length - before);
        _define.Length = before;
        return text;
    }

    /// <summary>The same for a method of another class, and the members that belong there.</summary>
    public (string Body, string Members) Elsewhere(Action write)
    {
        var outer = _host;
        _host = new();
        var body = Aside(write);
        var members = _host.ToString();
        _host = outer;
        return (body, members);
    }

    public void Add(Construct construct, Dice own, int number)
    {
        var template = new Template(own, Scope, number, (kind, value) => Sink(own, kind, value));
        Line($"// {construct.Name}");
        Block(template.Body(construct.Body));
        Member(template.Apart(construct.Members));
        Type(template.Apart(construct.Types));
        if (construct.Input is var (name, text)) Input(name.Replace("$", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), text);
    }

    public IReadOnlyDictionary<string, string> Inputs => _inputs;

    public IReadOnlyList<(string Path, string Text)> Sources(string name, string environments)
    {
        var partial = _files > 1 ? "partial " : "";
        var first = $"namespace Generated;\n\npublic sealed {partial}class {name} : IArchitecture\n{{\n{environments}\n    public void Define(Architecture chat, DeploymentEnvironment env)\n    {{\n{_define}    }}\n{_members[0]}}}\n\n{_types[0]}";
        if (_files == 1) return [("Model.cs", first)];

        var second = $"namespace Generated;\n\n{_types[1]}\npartial class {name}\n{{\n{_members[1]}}}\n";
        if (_files == 2) return dice.Chance(50) ? [("Model.cs", first), ("Parts.cs", second)] : [("A/Parts.cs", second), ("Model.cs", first)];
        return [("Model.cs", first), ("Parts/Parts.cs", second), ("Parts/Types.cs", $"namespace Generated\n{{\n{_types[2]}}}\n")];
    }

    /// <summary>A statement that puts the value where the graph shows it.</summary>
    private string Sink(Dice own, string kind, string value)
    {
        var number = (_shown++).ToString(CultureInfo.InvariantCulture);
        var text = kind switch
        {
            "text" => value,
            "ints" or "texts" => $"string.Join(\",\", {value})",
            _ => $"$\"{{{(Plain(value) ? value : $"({value})")}}}\"",
        };
        return (kind, own.Below(10)) switch
        {
            ("int", 0) when Plain(value) => $"new SearchService(\"s{number}\") {{ Replicas = Common.Wrap({value}, 12) + 1, Why = {text} }};",
            ("int", 1) when Plain(value) => $"new LogAnalyticsWorkspace(\"w{number}\") {{ RetentionDays = 30 + Common.Wrap({value}, 700), Why = {text} }};",
            ("bool", 0) => $"new KeyVault(\"v{number}\") {{ PurgeProtection = {value} }};",
            ("bool", 1) when Plain(value) => $"new StorageAccount(\"st{number}\") {{ SharedKeyAccess = {value}, Replication = {value} ? Replication.Zrs : Replication.Lrs }};",
            ("bool", 2) => $"if ({value}) new Practice(\"b{number}\");",
            (_, <= 4) => $"chat.Tags[\"k{number}\"] = {text};",
            (_, 5 or 6) => $"new Person(\"p{number}\") {{ Description = {text} }};",
            (_, 7) => $"chat.Decision(\"d{number}\").Because({text}).On(who);",
            (_, 8) => $"chat.Layer(\"l{number}\", {text}).Shows(who);",
            _ => $"_ = new ExternalSystem(\"x{number}\") {{ Why = {text}, Description = $\"{{env}}\" }};",
        };
    }

    private static bool Plain(string value) => value.All(char.IsLetterOrDigit);

    private static void Append(StringBuilder text, string more)
    {
        if (more.Length > 0) text.Append(more).Append('\n');
    }
}
