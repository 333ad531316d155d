using System.Collections;
using System.Globalization;
using System.Reflection;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

internal sealed class FlagCodec(WirePath path) : Codec
{
    public override Value? Write(object? value, WriteContext context)
    {
        var flag = (bool)value! != path.Negated;
        if (path.Yes is null) return Value.Of(flag);
        return (flag ? path.Yes : path.No!) is { Length: > 0 } word ? Value.Of(word) : null;
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        bool? flag = value switch
        {
            FlagValue plain when path.Yes is null => plain.Flag,
            TextValue word when string.Equals(word.Text, path.Yes, StringComparison.OrdinalIgnoreCase) => true,
            TextValue word when string.Equals(word.Text, path.No, StringComparison.OrdinalIgnoreCase) => false,
            _ => null,
        };
        result = flag is { } known ? known != path.Negated : null;
        return flag is not null;
    }
}

internal sealed class NumberCodec : Codec
{
    public override Value? Write(object? value, WriteContext context) => Value.Of((int)value!);

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        var number = 0;
        var read = value is NumberValue text && int.TryParse(text.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        result = number;
        return read;
    }
}

/// <summary>A fraction, spelled without a locale: 0.5.</summary>
internal sealed class DecimalCodec : Codec
{
    public override Value? Write(object? value, WriteContext context) => new NumberValue(((decimal)value!).ToString(CultureInfo.InvariantCulture));

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        var number = 0m;
        var read = value is NumberValue text && decimal.TryParse(text.Digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        result = number;
        return read;
    }
}

/// <summary>An element of one of the owner's own collections, by its name: a listener names a port. Or one of what the owner lies in.</summary>
internal sealed class SubResourceCodec(string collection) : Codec
{
    private const string Parent = "../";

    public override Value? Write(object? value, WriteContext context) =>
        context.Wire == Wire.Terraform ? Value.Of((string)value!)
        : context is { ForAzapi: true, Owner: { } owner } ? new TemplateValue([Holder(owner).IdOutput, $"/{Collection}/{value}"])
        : Value.Of(PathIn(context.Owner) + value);

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = (value as TextValue)?.Text is { } id && id.StartsWith(PathIn(context.Owner), StringComparison.OrdinalIgnoreCase)
            ? id.Substring(id.LastIndexOf('/') + 1)
            : null;
        return result is not null;
    }

    private bool IsOfParent => collection.StartsWith(Parent, StringComparison.Ordinal);

    private string Collection => IsOfParent ? collection.Substring(Parent.Length) : collection;

    private AzureResource Holder(AzureResource owner) => IsOfParent ? owner.Enclosing.First() : owner;

    private string PathIn(AzureResource? owner) => $"{(owner is null ? null : Holder(owner).Id)}/{Collection}/";
}

internal sealed class TextCodec : Codec
{
    public override Value? Write(object? value, WriteContext context) => Value.Of((string)value!);

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = (value as TextValue)?.Text;
        return result is not null;
    }
}

internal sealed class TemplateCodec : Codec
{
    public override Value? Write(object? value, WriteContext context)
    {
        var text = (Text)value!;
        return context.KeepsReferences && text.Parts.Any(part => part is Output) || text.Parts.Any(part => part is Output { Known: null })
            ? new TemplateValue(text.Parts)
            : Value.Of(text.ToString());
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = value is TextValue text ? (Text)text.Text : (object?)null;
        return result is not null;
    }
}

internal sealed class AsIsCodec : Codec
{
    public override Value? Write(object? value, WriteContext context) => ((Value)value!).Clone();

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = value.Clone();
        return true;
    }
}

/// <summary>An enum by the words of its members.</summary>
internal sealed class WordCodec : Codec
{
    private readonly Dictionary<object, (Value Arm, Value Terraform)> _words = [];
    private readonly Dictionary<string, object> _members = new(StringComparer.OrdinalIgnoreCase);

    public WordCodec(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var word = field.GetCustomAttribute<WireAttribute>();
            var arm = word?.Arm ?? field.Name;
            _words[field.GetValue(null)!] = (Value.Of(arm), Value.Of(word?.Terraform ?? arm));
            _members[Plain(arm)] = field.GetValue(null)!;
        }
    }

    public override Value? Write(object? value, WriteContext context) => context.Wire == Wire.Arm ? _words[value!].Arm : _words[value!].Terraform;

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        return value is TextValue text && _members.TryGetValue(Plain(text.Text), out result);
    }

    /// <summary>Where a word is a list of words, some services put a blank behind the comma.</summary>
    private static string Plain(string word) => word.Contains(',') ? word.Replace(" ", "") : word;
}

/// <summary>Any type that has <c>static bool TryParse(string, out T)</c> and prints itself.</summary>
internal sealed class ParsableCodec(Type type) : Codec
{
    private readonly MethodInfo _parse = type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])
        ?? throw new InvalidOperationException($"{type} is no value of the wire: give it TryParse, or its property a converter.");

    public override Value? Write(object? value, WriteContext context) => Value.Of(value!.ToString()!);

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        var arguments = new object?[] { (value as TextValue)?.Text, null };
        var read = arguments[0] is not null && (bool)_parse.Invoke(null, arguments)!;
        result = arguments[1];
        return read;
    }
}

/// <summary>Another resource: a Terraform reference, an id or a name in ARM.</summary>
internal sealed class ReferenceCodec(Type wanted, Refer by, string? nameIn = null) : Codec
{
    public override Value? Write(object? value, WriteContext context)
    {
        var resource = (AzureResource)value!;
        var output = by == Refer.Name ? resource.NameOutput : resource.IdOutput;
        return context.KeepsReferences ? new TemplateValue([output]) : Value.Of(output.Known!);
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = value is not TextValue text ? null
            : by == Refer.Name ? context.Named(text.Text, wanted, nameIn)
            : ArmId.TryParse(text.Text) is { } id ? context.Resolve(id, wanted)
            : null;
        return result is not null;
    }
}

/// <summary>A nested object, or one of several kinds of it.</summary>
internal sealed class PartCodec : Codec
{
    private readonly Lazy<ResourceShape[]> _variants;

    public PartCodec(Type type) => _variants = new(() => [.. type.Assembly.GetTypes()
        .Where(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate))
        .OrderBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(ResourceShape.Of)]);

    public override Value? Write(object? value, WriteContext context)
    {
        var part = (Part)value!;
        return context.Wire == Wire.Arm || part.IsSaidInTerraform ? Projection.Write(part, context)[""] : null;
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        if (value is not MapValue map || ResourceShape.Fitting(map, _variants.Value).FirstOrDefault() is not { } shape) return false;

        var part = (Part)Activator.CreateInstance(shape.Type, nonPublic: true)!;
        Projection.Read(part, shape, new(StringComparer.Ordinal) { [""] = map }, context);
        result = part;
        return true;
    }
}

internal sealed class ListCodec<T>(Codec item) : Codec
{
    public override Value? Write(object? value, WriteContext context)
    {
        var items = new List<Value>();
        var isSilent = false;
        foreach (var element in (IEnumerable)value!)
        {
            if (item.Write(element, context) is { } written) items.Add(written);
            else isSilent = true; // a part may have nothing to say to one of the wires
        }

        return items.Count == 0 && isSilent ? null : new ListValue(items);
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        if (value is not ListValue list) return false;

        var items = new List<T>(list.Items.Count);
        foreach (var element in list.Items)
        {
            if (!item.TryRead(element, context, out var one)) return false;
            items.Add((T)one!);
        }

        result = items;
        return true;
    }
}

internal sealed class MapCodec<T>(Codec item) : Codec
{
    public override Value? Write(object? value, WriteContext context)
    {
        var map = new MapValue();
        foreach (var entry in (IEnumerable<KeyValuePair<string, T>>)value!) map[entry.Key] = item.Write(entry.Value!, context);
        return map;
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        if (value is not MapValue map) return false;

        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!item.TryRead(entry.Value, context, out var one)) return false;
            entries[entry.Key] = (T)one!;
        }

        result = entries;
        return true;
    }
}
