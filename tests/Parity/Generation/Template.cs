using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AiFactory.Parity.Generation;

/// <summary>
/// Makes source of a construct's notation: <c>$x</c> is a name of this construct's own; <c>@int</c>, <c>@text</c> … a random expression of the kind, <c>@@int</c> one without variables;
/// <c>@digit</c>, <c>@small</c>, <c>@word</c>, <c>@lit</c> a literal; <c>@new(Kind)</c> an element with random properties; <c>⟦a¦b⟧</c> one of several; a line <c>show int $x</c> brings a value into the graph and, when it is a name, offers it to later constructs.
/// </summary>
internal sealed partial class Template(Dice dice, Scope scope, int number, Func<string, string, string> show)
{
    private readonly Expressions _open = new(dice, scope);
    private readonly Expressions _closed = new(dice, Scope.None);

    /// <summary>Statements of a method.</summary>
    public string Body(string notation)
    {
        var text = new StringBuilder();
        foreach (var line in Filled(Chosen(notation), _open).Split('\n'))
        {
            if (Show().Match(line) is { Success: true } shown) text.Append(shown.Groups[1].Value).Append(Shown(shown.Groups[2].Value, shown.Groups[3].Value, isOuter: shown.Groups[1].Length == 0));
            else text.Append(line);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Members or types: where no variable is known.</summary>
    public string Apart(string notation) => notation.Length == 0 ? "" : Filled(Chosen(notation), _closed) + "\n";

    private string Shown(string kind, string value, bool isOuter)
    {
        if (isOuter && Name().IsMatch(value)) scope.Add(kind, value);
        return show(kind, value);
    }

    /// <summary>One of each set of alternatives; inner ones first.</summary>
    private string Chosen(string notation)
    {
        while (Choice().Match(notation) is { Success: true } choice)
            notation = string.Concat(notation.AsSpan(0, choice.Index), dice.Of(choice.Groups[1].Value.Split('¦')), notation.AsSpan(choice.Index + choice.Length));
        return notation;
    }

    private string Filled(string notation, Expressions expressions) => Hole().Replace(notation, hole => hole.Groups[1].Success ? hole.Groups[1].Value + number.ToString(CultureInfo.InvariantCulture)
        : hole.Groups[4].Success ? new ElementTexts(dice, expressions, number).New(hole.Groups[4].Value)
        : hole.Groups[3].Value switch
        {
            "digit" => Literal(0, 9),
            "small" => Literal(2, 5),
            "num" => Literal(10, 99),
            "word" => expressions.Word(),
            "lit" => $"\"{expressions.Word()}\"",
            var kind => (hole.Groups[2].Length == 2 ? _closed : expressions).Of(kind, dice.Between(1, 2)),
        });

    private string Literal(int least, int most) => dice.Between(least, most).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$([A-Za-z]+)|(@@?)(int|long|double|decimal|bool|char|texts|text|ints|digit|small|num|word|lit)\b|@new\((\w+)\)")]
    private static partial Regex Hole();

    [GeneratedRegex("⟦([^⟦⟧]*)⟧")]
    private static partial Regex Choice();

    [GeneratedRegex(@"^( *)show (\w+) (.*)$")]
    private static partial Regex Show();

    [GeneratedRegex("^[A-Za-z]+[0-9]+$")]
    private static partial Regex Name();
}
