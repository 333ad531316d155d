using System.Globalization;

namespace AiFactory.Parity.Generation;

/// <summary>Random expressions of a kind, over the variables of a scope. All of them can be evaluated without an exception.</summary>
internal sealed class Expressions(Dice dice, Scope scope)
{
    private static readonly string[] Words = ["amber", "basalt", "cedar", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper", "kestrel", "lagoon", "meadow", "nickel", "onyx", "prairie"];

    private readonly bool _isClosed = ReferenceEquals(scope, Scope.None);

    public string Word() => dice.Of(Words);

    public string Of(string kind, int depth = 2) => kind switch
    {
        "int" => Int(depth),
        "long" => Long(depth),
        "double" => Double(depth),
        "decimal" => Decimal(depth),
        "bool" => Bool(depth),
        "char" => Char(depth),
        "text" => Text(depth),
        "ints" => Ints(depth),
        "texts" => Texts(depth),
        _ => throw new ArgumentException($"There is no kind '{kind}'.", nameof(kind)),
    };

    private string Int(int depth)
    {
        if (depth <= 0 || dice.Chance(15)) return Simple("int", () => Number(-40, 99));
        return dice.Below(24) switch
        {
            0 => $"({Int(depth - 1)} + {Int(depth - 1)})",
            1 => $"({Int(depth - 1)} - {Int(depth - 1)})",
            2 => $"({Int(depth - 1)} * {Number(2, 7)})",
            3 => $"({Int(depth - 1)} / {Number(2, 9)})",
            4 => $"({Int(depth - 1)} % {Number(2, 9)})",
            5 => $"({Int(depth - 1)} << {Number(1, 5)})",
            6 => $"({Int(depth - 1)} >> {Number(1, 3)})",
            7 => $"({Int(depth - 1)} >>> {Number(20, 30)})",
            8 => $"({Int(depth - 1)} {dice.Of(["&", "|", "^"])} {Int(depth - 1)})",
            9 => $"(~{Int(depth - 1)})",
            10 => $"(-{Int(depth - 1)})",
            11 => $"({Bool(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})",
            12 => $"{Text(depth - 1)}.Length",
            13 => $"Math.{dice.Of(["Max", "Min"])}({Int(depth - 1)}, {Int(depth - 1)})",
            14 => $"Math.Abs({Int(depth - 1)} % 1000)",
            15 => $"{Ints(depth - 1)}.{dice.Of(["Count()", "Sum(static item => item % 1000)", "FirstOrDefault()", "DefaultIfEmpty(3).Max()"])}",
            16 => $"Common.Wrap({Int(depth - 1)}, {Number(2, 12)})",
            17 => $"(Common.Wrap({Int(depth - 1)}, 3) switch {{ 0 => {Number(0, 9)}, 1 => {Number(10, 19)}, _ => {Int(depth - 1)} }})",
            18 => $"((int){Char(depth - 1)})",
            19 when !_isClosed => $"env.Pick({Int(depth - 1)}, {dice.Of(["dev", "prod"])}: {Int(depth - 1)})",
            20 => $"{Text(depth - 1)}.IndexOf({Literal()}, StringComparison.Ordinal)",
            21 => $"Common.Twice({Int(depth - 1)})",
            22 => $"Math.Sign({Int(depth - 1)})",
            _ => Simple("int", () => Number(0, 9)),
        };
    }

    private string Bool(int depth)
    {
        if (depth <= 0 || dice.Chance(10)) return Simple("bool", () => _isClosed || dice.Chance(50) ? dice.Of(["true", "false"]) : "env.IsProduction");
        return dice.Below(13) switch
        {
            0 or 1 => $"({Int(depth - 1)} {dice.Of(["<", "<=", ">", ">=", "==", "!="])} {Int(depth - 1)})",
            2 => $"({Bool(depth - 1)} && {Bool(depth - 1)})",
            3 => $"({Bool(depth - 1)} || {Bool(depth - 1)})",
            4 => $"({Bool(depth - 1)} {dice.Of(["^", "&", "|", "==", "!="])} {Bool(depth - 1)})",
            5 => $"(!{Bool(depth - 1)})",
            6 => $"({Simple("int", () => $"Common.Twice({Number(0, 9)})")} is {dice.Of(["> 3 and < 90", "< 0 or > 20", "not 7", "1 or 2 or 3 or > 50", ">= 10"])})",
            7 => $"{Text(depth - 1)}.{dice.Of(["StartsWith", "EndsWith", "Contains"])}({Literal()}, StringComparison.Ordinal)",
            8 => $"({Text(depth - 1)} {dice.Of(["==", "!="])} {Text(depth - 1)})",
            9 => $"string.IsNullOrEmpty({Text(depth - 1)})",
            10 => $"{Ints(depth - 1)}.{dice.Of(["Any", "All"])}(static item => item > {Number(0, 20)})",
            11 when !_isClosed => $"(env.Kind {dice.Of(["==", "!="])} EnvironmentKind.{dice.Of(["Production", "Development", "Test"])})",
            _ => $"char.{dice.Of(["IsLetter", "IsDigit", "IsUpper"])}({Char(depth - 1)})",
        };
    }

    private string Text(int depth)
    {
        if (depth <= 0 || dice.Chance(15)) return Short();
        return dice.Below(26) switch
        {
            0 => $"({Text(depth - 1)} + {Text(depth - 1)})",
            1 => $"({Text(depth - 1)} + {Int(depth - 1)})",
            2 => $"$\"{Word()} {{{Int(depth - 1)}}}\"",
            3 => $"$\"{{{Int(depth - 1)}:D{dice.Between(2, 6)}}}|{{{Int(depth - 1)},{dice.Of(["-8", "9", "12"])}}}\"",
            4 => $"$\"{{{Text(depth - 1)}}}/{{{Bool(depth - 1)}}}\"",
            5 => $"{Text(depth - 1)}.{dice.Of(["ToUpperInvariant", "ToLowerInvariant", "Trim", "ToString"])}()",
            6 => $"{Text(depth - 1)}.{dice.Of(["PadLeft", "PadRight"])}({dice.Between(5, 18)}{dice.Of(["", ", '.'", ", '_'"])})",
            7 => $"{Text(depth - 1)}.Replace({Literal("a", "e", "-")}, {Literal()}, StringComparison.Ordinal)",
            8 => $"{Text(depth - 1)}.Replace('e', '{dice.Of(["3", "x", "_"])}')",
            9 => $"string.Join({Literal(", ", "-", "+")}, {Ints(depth - 1)})",
            10 => $"string.Join(\"|\", {Texts(depth - 1)})",
            11 => $"({Bool(depth - 1)} ? {Text(depth - 1)} : {Text(depth - 1)})",
            12 => $"{Int(depth - 1)}.ToString({dice.Of(["", "\"D5\"", "\"X\"", "\"N0\"", "\"000\""])})",
            13 => $"({Int(depth - 1)} switch {{ < 0 => \"negative\", 0 => \"zero\", > 50 => {Text(depth - 1)}, _ => \"small\" }})",
            14 => $"new string('{dice.Of(["a", "#", "z"])}', {dice.Between(1, 5)})",
            15 => $"string.Concat({Text(depth - 1)}, {Text(depth - 1)}, {Literal()})",
            16 => $"Common.Cut({Text(depth - 1)}, {dice.Between(2, 9)})",
            17 => $"{Text(depth - 1)}.Split('a').{dice.Of(["Length.ToString()", "First()", "Last()"])}",
            18 when !_isClosed => $"env.Pick({Text(depth - 1)}, prod: {Text(depth - 1)})",
            19 when !_isClosed => "env.Name",
            20 => $"{Decimal(depth - 1)}.ToString({dice.Of(["\"0.00\"", "\"#,0.##\"", ""])})",
            21 => $"string.Format(\"{{0}}:{{1,6}}\", {Int(depth - 1)}, {Text(depth - 1)})",
            22 => $"({Text(depth - 1)} is {{ Length: > {dice.Between(2, 9)} }} ? \"long\" : \"short\")",
            23 => $"{Char(depth - 1)}.ToString()",
            24 => $"nameof(Common.{dice.Of(["Wrap", "Cut", "Twice"])})",
            _ => Short(),
        };
    }

    private string Long(int depth) => depth <= 0 ? Simple("long", () => $"{Number(1, 999_999)}L") : dice.Below(6) switch
    {
        0 => $"({Long(depth - 1)} + {Int(depth - 1)})",
        1 => $"({Long(depth - 1)} * {Number(2, 9)}L)",
        2 => $"((long){Int(depth - 1)} << {Number(3, 20)})",
        3 => $"({Long(depth - 1)} % {Number(3, 99)})",
        4 => $"({Long(depth - 1)} ^ {Long(depth - 1)})",
        _ => Simple("long", () => $"{Number(1, 9)}_000_000_000L"),
    };

    private string Double(int depth) => depth <= 0 ? Simple("double", () => $"{Number(0, 50)}.{Number(1, 9)}") : dice.Below(7) switch
    {
        0 => $"({Double(depth - 1)} + {Double(depth - 1)})",
        1 => $"({Double(depth - 1)} * {Number(2, 9)})",
        2 => $"({Double(depth - 1)} / {Number(2, 9)})",
        3 => $"Math.{dice.Of(["Floor", "Ceiling", "Truncate"])}({Double(depth - 1)})",
        4 => $"Math.Round({Double(depth - 1)}, {Number(0, 3)})",
        5 => $"Math.Sqrt(Math.Abs({Double(depth - 1)}))",
        _ => $"((double){Int(depth - 1)})",
    };

    private string Decimal(int depth) => depth <= 0 ? Simple("decimal", () => $"{Number(0, 50)}.{Number(10, 99)}m") : dice.Below(6) switch
    {
        0 => $"({Decimal(depth - 1)} + {Decimal(depth - 1)})",
        1 => $"({Decimal(depth - 1)} * {Number(2, 9)})",
        2 => $"({Decimal(depth - 1)} / {Number(2, 9)})",
        3 => $"decimal.Round({Decimal(depth - 1)}, {Number(0, 3)})",
        4 => $"({Decimal(depth - 1)} % {Number(2, 9)}.5m)",
        _ => $"((decimal){Int(depth - 1)})",
    };

    private string Char(int depth) => depth <= 0 ? Simple("char", () => $"'{(char)('a' + dice.Below(26))}'") : dice.Below(3) switch
    {
        0 => $"((char)('a' + Common.Wrap({Int(depth - 1)}, 26)))",
        1 => $"char.ToUpperInvariant({Char(depth - 1)})",
        _ => $"\"{Word()}\"[Common.Wrap({Int(depth - 1)}, 4)]",
    };

    /// <summary>Something that can be asked for its items: a list, an array, a query.</summary>
    private string Ints(int depth)
    {
        var fresh = $"new[] {{ {string.Join(", ", Enumerable.Range(0, dice.Between(2, 5)).Select(_ => Int(depth - 2)))} }}";
        return depth <= 0 ? Simple("ints", () => fresh) : dice.Below(5) switch
        {
            0 => $"Enumerable.Range({Number(0, 9)}, {Number(2, 6)})",
            1 => $"{Ints(depth - 1)}.Where(static item => item % {Number(2, 3)} != 0)",
            2 => $"{Ints(depth - 1)}.Select(static item => item % 1000 + {Number(1, 9)})",
            3 => $"new List<int> {{ {Int(depth - 1)}, {Int(depth - 1)} }}",
            _ => Simple("ints", () => fresh),
        };
    }

    private string Texts(int depth)
    {
        var fresh = $"new[] {{ {string.Join(", ", Enumerable.Range(0, dice.Between(2, 4)).Select(_ => Literal()))} }}";
        return depth <= 0 ? Simple("texts", () => fresh) : dice.Below(4) switch
        {
            0 => $"{Texts(depth - 1)}.Select(static item => item.ToUpperInvariant())",
            1 => $"{Texts(depth - 1)}.OrderBy(static item => item, StringComparer.Ordinal)",
            2 => $"new List<string> {{ {Text(depth - 1)}, {Text(depth - 1)} }}",
            _ => Simple("texts", () => fresh),
        };
    }

    /// <summary>A variable of the kind, or what stands for itself.</summary>
    private string Simple(string kind, Func<string> fresh)
    {
        var known = scope.Of(kind);
        return known.Count > 0 && dice.Chance(65) ? dice.Of(known) : fresh();
    }

    /// <summary>A text of few letters: texts of variables are cut, lest they grow from construct to construct.</summary>
    private string Short()
    {
        var known = scope.Of("text");
        if (known.Count == 0 || dice.Chance(35)) return Literal();
        var name = dice.Of(known);
        return dice.Below(4) switch
        {
            0 => $"Common.Cut({name}, {dice.Between(3, 12)})",
            1 => $"{name}[..Math.Min({dice.Between(2, 9)}, {name}.Length)]",
            2 => $"{name}.Cut()",
            _ => $"({name}.Length > 12 ? {name}.Substring(0, 12) : {name})",
        };
    }

    private string Literal(params string[] among) => $"\"{(among.Length > 0 ? dice.Of(among) : dice.Of(["", "a", "e", Word(), Word(), Word() + "-" + Word(), "é" + Word()]))}\"";

    private string Number(int least, int most)
    {
        var number = dice.Between(least, most).ToString(CultureInfo.InvariantCulture);
        return number[0] == '-' ? $"({number})" : number;
    }
}
