using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Values;

/// <summary>A value of an enum that a person declared.</summary>
/// <param name="number">Of the enum's underlying type.</param>
internal sealed class UserEnum(UserEnumType type, object number) : IComparable, IFormattable
{
    public UserEnumType Type { get; } = type;
    public object Number { get; } = number;

    public override bool Equals(object? obj) => obj is UserEnum other && other.Type == Type && other.Number.Equals(Number);
    public override int GetHashCode() => Number.GetHashCode();
    public int CompareTo(object obj) => ((IComparable)Number).CompareTo(((UserEnum)obj).Number);
    public override string ToString() => Type.NameOf(Number) ?? Convert.ToString(Number, CultureInfo.InvariantCulture);

    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" or "F" or "f" => ToString(),
        "D" or "d" => Convert.ToString(Number, CultureInfo.InvariantCulture),
        _ => ((IFormattable)Number).ToString(format == "X" || format == "x" ? "X8" : format, CultureInfo.InvariantCulture),
    };

    public bool HasFlag(UserEnum flag) => (Bits(Number) & Bits(flag.Number)) == Bits(flag.Number);

    internal static ulong Bits(object number) => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture));
}

/// <summary>An enum that a person declared.</summary>
internal sealed class UserEnumType
{
    private readonly List<KeyValuePair<string, object>> _members;
    private readonly bool _isFlags;

    public UserEnumType(INamedTypeSymbol symbol, Type underlying)
    {
        (Symbol, Underlying) = (symbol, underlying);
        _isFlags = symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute));
        _members = [.. symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => new KeyValuePair<string, object>(field.Name, field.ConstantValue!)).OrderBy(member => Bits(member.Value))];
        Zero = new(this, Convert.ChangeType(0, underlying, CultureInfo.InvariantCulture));
    }

    public INamedTypeSymbol Symbol { get; }
    public Type Underlying { get; }
    public UserEnum Zero { get; }
    public IEnumerable<string> Names => _members.Select(member => member.Key);
    public IEnumerable<UserEnum> Values => _members.Select(member => new UserEnum(this, member.Value));

    public UserEnum Of(object number) => new(this, number.GetType() == Underlying ? number : Wrapped(number));

    public UserEnum? Parse(string text, bool ignoreCase)
    {
        ulong bits = 0;
        foreach (var part in text.Split(',').Select(part => part.Trim()))
        {
            var found = _members.FindIndex(member => string.Equals(member.Key, part, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
            if (found >= 0) bits |= Bits(_members[found].Value);
            else if (long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) bits |= unchecked((ulong)number);
            else return null;
        }

        return Of(unchecked((long)bits));
    }

    public bool IsDefined(object value) => value switch
    {
        UserEnum member => _members.Exists(known => known.Value.Equals(member.Number)),
        string name => _members.Exists(known => known.Key == name),
        _ => _members.Exists(known => Bits(known.Value) == Bits(value)),
    };

    /// <summary>As <see cref="Enum.ToString()"/>: the name, the names of flags, or null for a number without a name.</summary>
    public string? NameOf(object number)
    {
        var bits = Bits(number);
        var exact = _members.FindIndex(member => Bits(member.Value) == bits);
        if (exact >= 0) return _members[exact].Key;
        if (!_isFlags || bits == 0) return null;

        var names = new List<string>();
        for (var index = _members.Count - 1; index >= 0; index--)
        {
            var flag = Bits(_members[index].Value);
            if (flag == 0 || (bits & flag) != flag) continue;
            bits &= ~flag;
            names.Insert(0, _members[index].Key);
        }

        return bits == 0 ? string.Join(", ", names) : null;
    }

    private static ulong Bits(object number) => UserEnum.Bits(number);

    private object Wrapped(object number)
    {
        var bits = Bits(number is UserEnum other ? other.Number : number);
        return unchecked(Type.GetTypeCode(Underlying) switch
        {
            TypeCode.SByte => (sbyte)bits, TypeCode.Byte => (byte)bits, TypeCode.Int16 => (short)bits, TypeCode.UInt16 => (ushort)bits,
            TypeCode.UInt32 => (uint)bits, TypeCode.Int64 => (long)bits, TypeCode.UInt64 => bits, _ => (object)(int)bits,
        });
    }
}

/// <summary>What <c>typeof</c> and <c>GetType</c> say of a type that a person declared: its name, and whether it is the same.</summary>
internal sealed class UserTypeName(ITypeSymbol symbol)
{
    public ITypeSymbol Symbol { get; } = symbol;
    public string Name => Symbol.MetadataName;
    public override bool Equals(object? obj) => obj is UserTypeName other && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);
    public override int GetHashCode() => Symbol.Name.GetHashCode();
}
