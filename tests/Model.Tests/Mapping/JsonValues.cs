using AiFactory.Model.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Grows JSON values of any form, with texts that are hard to print.</summary>
internal static class JsonValues
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("", "\"", "\\", "\n\r\t\b\f", "\0\u001f\u007f", "\u2028\u2029", "é\ud83d\ude00", "\ud83d", "</script>", "${a}%{b}", "a.b[]{}", "null", "properties", "id"),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static readonly Gen<Value> Scalars = Gen.OneOf(
        Texts.Select(Value.Of),
        ArbMap.Default.GeneratorFor<int>().Select(Value.Of),
        Gen.Elements("0", "-0", "1.0", "1.50", "-12.5e+10", "1E-7", "99999999999999999999").Select(digits => (Value)new NumberValue(digits)),
        Gen.Elements(Value.Null, Value.Of(true), Value.Of(false)));

    public static Arbitrary<Value> Any { get; } = Gen.Sized(size => Of(Math.Min(size, 4))).ToArbitrary();

    public static Arbitrary<MapValue> Maps { get; } = Gen.Sized(size => MapOf(Math.Min(size, 4))).ToArbitrary();

    private static Gen<Value> Of(int depth) => depth == 0 ? Scalars : Gen.OneOf(
        Scalars,
        Of(depth - 1).ListOf().Select(items => (Value)new ListValue([.. items.Take(4)])),
        MapOf(depth - 1).Select(map => (Value)map));

    private static Gen<MapValue> MapOf(int depth) => Texts.Zip(Of(depth), (name, value) => (Name: name, Value: value)).ListOf().Select(entries =>
    {
        var map = new MapValue();
        foreach (var (name, value) in entries.Take(4)) map[name] = value;
        return map;
    });
}
