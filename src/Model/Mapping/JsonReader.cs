using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AiFactory.Model.Mapping;

/// <summary>Reads JSON by descending into it; remembers the line of every value.</summary>
internal sealed class JsonReader(string text)
{
    private const int DeepestNesting = 200;

    /// <summary>As RFC 8259 has it; the number parsers of .NET take more.</summary>
    private static readonly Regex WellFormedNumber = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _depth;

    public Value Whole()
    {
        var value = Next();
        SkipSpace();
        return _at == text.Length ? value : throw Wrong("there is more text after the end of the JSON value");
    }

    private Value Next()
    {
        SkipSpace();
        if (_at == text.Length) throw Wrong("the text ends where a value should stand");
        return text[_at] switch
        {
            '{' => Nested(Map),
            '[' => Nested(List),
            '"' => new TextValue(Quoted()) { Line = _line },
            't' => Literal("true", Value.Of(true)),
            'f' => Literal("false", Value.Of(false)),
            'n' => Literal("null", Value.Null),
            _ => Number(),
        };
    }

    private Value Nested(Func<Value> read)
    {
        if (++_depth > DeepestNesting) throw Wrong($"values are nested deeper than {DeepestNesting}");
        var value = read();
        _depth--;
        return value;
    }

    private MapValue Map()
    {
        var map = new MapValue { Line = _line };
        _at++;
        for (var isFirst = true; !Ends('}', isFirst); isFirst = false)
        {
            SkipSpace();
            if (_at == text.Length || text[_at] != '"') throw Wrong("the name of a member must stand here, in double quotes");
            var name = Quoted();
            SkipSpace();
            Expect(':');
            if (map.Entries.ContainsKey(name)) throw Wrong($"{Json.Print(new TextValue(name)).TrimEnd()} stands twice in one object");
            map.Entries[name] = Next();
        }

        return map;
    }

    private ListValue List()
    {
        var list = new ListValue([]) { Line = _line };
        _at++;
        for (var isFirst = true; !Ends(']', isFirst); isFirst = false) list.Items.Add(Next());
        return list;
    }

    /// <summary>Whether the collection ends here; otherwise takes the comma that must stand before every item but the first.</summary>
    private bool Ends(char end, bool isFirst)
    {
        SkipSpace();
        if (_at < text.Length && text[_at] == end)
        {
            _at++;
            return true;
        }

        if (isFirst) return false;
        Expect(',');
        SkipSpace();
        return _at < text.Length && text[_at] == end ? throw Wrong("there is a comma before the end") : false;
    }

    private string Quoted()
    {
        var start = ++_at;
        while (_at < text.Length && text[_at] is not ('"' or '\\' or < ' ')) _at++;
        if (_at < text.Length && text[_at] == '"') return text.Substring(start, _at++ - start);

        var result = new StringBuilder(text, start, _at - start, Math.Max(16, _at - start));
        while (true)
        {
            if (_at == text.Length) throw Wrong("a text is not closed with a double quote");
            var letter = text[_at++];
            if (letter == '"') return result.ToString();
            if (letter < ' ') throw Wrong("a text holds a control character; write it as \\u and four digits");
            result.Append(letter == '\\' ? Escaped() : letter);
        }
    }

    private char Escaped()
    {
        if (_at == text.Length) throw Wrong("a text is not closed with a double quote");
        var letter = text[_at++];
        switch (letter)
        {
            case '"' or '\\' or '/': return letter;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _at + 4 <= text.Length && text.Substring(_at, 4) is var digits && digits.All(digit => digit is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F'):
                _at += 4;
                return (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            case < ' ': throw Wrong("a text holds a control character; write it as \\u and four digits");
            default: throw Wrong($"'\\{letter}' is not an escape of JSON");
        }
    }

    private Value Literal(string word, Value value)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0) throw Wrong("no JSON value begins like this");
        _at += word.Length;
        return value;
    }

    private NumberValue Number()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is >= '0' and <= '9' or '-' or '+' or '.' or 'e' or 'E') _at++;
        var digits = text.Substring(start, _at - start);
        if (WellFormedNumber.IsMatch(digits)) return new NumberValue(digits) { Line = _line };
        _at = start;
        throw Wrong(digits.Length == 0 ? "no JSON value begins like this" : $"'{digits}' is not a number");
    }

    private void Expect(char wanted)
    {
        if (_at == text.Length || text[_at] != wanted) throw Wrong($"'{wanted}' must stand here");
        _at++;
    }

    private void SkipSpace()
    {
        for (; _at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n'; _at++)
        {
            if (text[_at] == '\n') (_line, _lineStart) = (_line + 1, _at + 1);
        }
    }

    private FormatException Wrong(string what) => new($"line {_line}, column {_at - _lineStart + 1}: {what}.");
}
