using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AiFactory.Model.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Model.Tests.Mapping;

public sealed partial class JsonTests
{
    [Fact]
    public void What_is_printed_is_read() =>
        Prop.ForAll(JsonValues.Any, value => Assert.Equal(value, Json.Parse(Json.Print(value)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>The platform's own reader says that it is JSON, and means the same by it.</summary>
    [Fact]
    public void What_is_printed_is_JSON_to_others() =>
        Prop.ForAll(JsonValues.Any.Filter(value => !HalfAPair().IsMatch(Json.Print(value))), value =>
        {
            using var document = JsonDocument.Parse(Json.Print(value), new JsonDocumentOptions { MaxDepth = 100 });
            Same(value, document.RootElement);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Whatever the text, the answer is a value or a <see cref="FormatException"/>; what it takes, others take.</summary>
    [Fact]
    public void No_text_breaks_the_reader() =>
        Prop.ForAll(JsonValues.Any, ArbMap.Default.ArbFor<DoNotSize<int>>(), (value, seed) =>
        {
            var text = Spoiled(Json.Print(value), new System.Random(seed.Item));
            try
            {
                Json.Parse(text);
            }
            catch (FormatException wrong)
            {
                Assert.Matches(@"^line \d+, column \d+: .+\.$", wrong.Message);
                return;
            }

            JsonDocument.Parse(Encoding.UTF8.GetBytes(text), new JsonDocumentOptions { MaxDepth = 300 }).Dispose(); // as bytes, because spoiling may have cut a pair in two
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Members_stand_in_ordinal_order_with_two_spaces()
    {
        var value = new MapValue { ["b"] = new ListValue([Value.Of(1), new ListValue([]), new MapValue()]), ["B"] = Value.Null, ["a"] = Value.Of("é\n") };

        Assert.Equal("{\n  \"B\": null,\n  \"a\": \"é\\n\",\n  \"b\": [\n    1,\n    [],\n    {}\n  ]\n}\n", Json.Print(value));
    }

    [Fact]
    public void Numbers_keep_their_spelling() =>
        Assert.Equal("[\n  1.0,\n  1e5,\n  -0\n]\n", Json.Print(Json.Parse("[1.0, 1e5, -0]")));

    [Theory]
    [InlineData("\"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\\\\\"\"", "é\ud83d\ude00/\b\f\n\r\t\\\"")]
    [InlineData("\"\"", "")]
    [InlineData(" \r\n\t\"a\" ", "a")]
    public void Text_is_read(string json, string text) => Assert.Equal(Value.Of(text), Json.Parse(json));

    /// <summary>Else it would become a question mark in a file.</summary>
    [Fact]
    public void Half_of_a_surrogate_pair_is_printed_as_an_escape() =>
        Assert.Equal("\"\\ud83d é\ud83d\ude00 \\ude00\\ud83d\"\n", Json.Print(Value.Of("\ud83d é\ud83d\ude00 \ude00\ud83d")));

    [Fact]
    public void A_value_knows_its_line()
    {
        var map = (MapValue)Json.Parse("{\n  \"a\": 1,\n\n  \"b\": [\n    \"x\"\n  ]\n}");

        Assert.Equal((1, 2, 4, 5), (map.Line, map["a"]!.Line, map["b"]!.Line, ((ListValue)map["b"]!).Items[0].Line));
    }

    [Theory]
    [InlineData("", "line 1, column 1: the text ends where a value should stand.")]
    [InlineData("{\n  \"a\": 1\n", "line 3, column 1: ',' must stand here.")]
    [InlineData("{\n  \"a\": 1,\n}", "line 3, column 1: there is a comma before the end.")]
    [InlineData("[1,]", "line 1, column 4: there is a comma before the end.")]
    [InlineData("[1 2]", "line 1, column 4: ',' must stand here.")]
    [InlineData("{ a: 1 }", "line 1, column 3: the name of a member must stand here, in double quotes.")]
    [InlineData("{ \"a\" 1 }", "line 1, column 7: ':' must stand here.")]
    [InlineData("{\n \"a\": 1,\n \"a\": 2 }", "line 3, column 6: \"a\" stands twice in one object.")]
    [InlineData("{\"\\n\":1,\"\\n\":2}", "line 1, column 14: \"\\n\" stands twice in one object.")]
    [InlineData("01", "line 1, column 1: '01' is not a number.")]
    [InlineData("[\n  1.\n]", "line 2, column 3: '1.' is not a number.")]
    [InlineData("-", "line 1, column 1: '-' is not a number.")]
    [InlineData("1.e5", "line 1, column 1: '1.e5' is not a number.")]
    [InlineData("1e", "line 1, column 1: '1e' is not a number.")]
    [InlineData("+1", "line 1, column 1: '+1' is not a number.")]
    [InlineData(".5", "line 1, column 1: '.5' is not a number.")]
    [InlineData("truth", "line 1, column 1: no JSON value begins like this.")]
    [InlineData("// no", "line 1, column 1: no JSON value begins like this.")]
    [InlineData("NaN", "line 1, column 1: no JSON value begins like this.")]
    [InlineData("1 2", "line 1, column 3: there is more text after the end of the JSON value.")]
    [InlineData("\"a", "line 1, column 3: a text is not closed with a double quote.")]
    [InlineData("\"\\x\"", "line 1, column 4: '\\x' is not an escape of JSON.")]
    [InlineData("\"\\u00\"", "line 1, column 4: '\\u' is not an escape of JSON.")]
    [InlineData("\"a\nb\"", "line 1, column 4: a text holds a control character; write it as \\u and four digits.")]
    public void What_is_no_JSON_is_refused_with_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Json.Parse(text)).Message);

    [Theory]
    [InlineData(200)]
    [InlineData(1)]
    public void Nesting_is_read_to_a_limit(int depth) => Json.Parse(new string('[', depth) + new string(']', depth));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deeper_nesting_is_refused_instead_of_exhausting_the_stack(char open)
    {
        var text = string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 100_000));

        Assert.EndsWith("values are nested deeper than 200.", Assert.Throws<FormatException>(() => Json.Parse(text)).Message, StringComparison.Ordinal);
    }

    private static string Spoiled(string text, System.Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text.Remove(at),
            1 => text.Remove(at, 1),
            2 => text.Insert(at, "{}[]\",:\\u01e-+.tfn \n\0"[random.Next(21)].ToString()),
            _ => text,
        };
    }

    private static void Same(Value value, JsonElement element)
    {
        switch (value)
        {
            case MapValue map:
                Assert.Equal(map.Entries.Keys.Order(StringComparer.Ordinal), element.EnumerateObject().Select(member => member.Name));
                foreach (var entry in map.Entries) Same(entry.Value, element.GetProperty(entry.Key));
                break;
            case ListValue list:
                Assert.Equal(list.Items.Count, element.GetArrayLength());
                for (var i = 0; i < list.Items.Count; i++) Same(list.Items[i], element[i]);
                break;
            case TextValue text: Assert.Equal(text.Text, element.GetString()); break;
            case NumberValue number: Assert.Equal(number.Digits, element.GetRawText()); break;
            case FlagValue flag: Assert.Equal(flag.Flag, element.GetBoolean()); break;
            default: Assert.Equal(JsonValueKind.Null, element.ValueKind); break;
        }
    }

    /// <summary>The platform's reader gives no text for it.</summary>
    [GeneratedRegex(@"\\ud[89a-f]")]
    private static partial Regex HalfAPair();
}
