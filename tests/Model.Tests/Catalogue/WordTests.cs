using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;
using AiFactory.Tests;
using Xunit.Abstractions;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>Where Azure takes one of several words, the class writes no other.</summary>
public sealed class WordTests(ITestOutputHelper output)
{
    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public void Every_word_is_known_to_Azure(Type kind)
    {
        var spoken = ArmProperty.Of(kind).Select(property => (Property: property, Words: Spoken(property))).Where(found => found.Words.Count > 0).ToList();

        Faults.None(spoken.SelectMany(found => Known(found.Property) is { } known ? found.Words.Where(word => !known.Any(one => IsSame(one, word.Text))).Select(word => Fault(found.Property, word, known)) : []));
        foreach (var (property, words) in spoken)
        {
            if (Known(property) is not { } known) output.WriteLine($"Not checked, as no words are known: {property.Member}, {property.Path}: {string.Join(", ", words.Select(word => word.Text))}");
            else if (property.Mapping.Words is not null && known.Except(words.Select(word => word.Text)).ToList() is { Count: > 0 } more) output.WriteLine($"{property.Member}: Azure also knows {string.Join(", ", more)}");
        }
    }

    private static string Fault(ArmProperty property, (string Member, string Text) word, HashSet<string> known) =>
        known.FirstOrDefault(one => one.Equals(word.Text, StringComparison.OrdinalIgnoreCase)) is { } spelt
            ? $"{property.Member}: Azure spells {word.Text} as {spelt}. Spell {word.Member} so, with a [Wire] where it is an enum's."
            : $"{property.Member}: Azure does not know {word.Text} at {property.Path}, only {string.Join(", ", known)}. Correct or remove {word.Member}.";

    private static bool IsSame(string one, string other) => one.Replace(" ", "", StringComparison.Ordinal) == other.Replace(" ", "", StringComparison.Ordinal);

    private static HashSet<string>? Known(ArmProperty property) => property.Facts?.Words.GetValueOrDefault(property.Path.EndsWith("[]", StringComparison.Ordinal) ? property.Path[..^2] : property.Path);

    /// <summary>What the property can write there, with what says so: a member of an enum, one of two words for a flag, a fixed value.</summary>
    private static List<(string Member, string Text)> Spoken(ArmProperty property)
    {
        if (property.Mapping.Maps.Using is not null) return [];
        if (property.Mapping.Arm!.Path is { Yes: { } yes, No: { } no }) return [.. new[] { yes, no }.Where(word => word.Length > 0).Select(word => ($"the path of {property.Member}", word))];
        if (property.Mapping.Type == typeof(IdentityType)) return [.. WordsOf(typeof(IdentityType)).Where(word => (word.Text is "SystemAssigned" or "UserAssigned") && !Refuses(property.Kind, word.Text))]; // None is never written, and not every service takes both
        if (Enum(property.Mapping.Type) is { } words) return [.. WordsOf(words)];
        var isFixed = !property.Mapping.CanSet && property.Mapping.Name == property.Mapping.Maps.Arm;
        return isFixed && property.Mapping.ValueIn(null!) is string text ? [($"the [Fixed] of {property.Path}", text)] : [];
    }

    /// <summary>Whether an architecture cannot give the resource that kind of identity.</summary>
    private static bool Refuses(Type kind, string type)
    {
        var refused = false;
        Sketch.Graph((_, _) =>
        {
            var identity = type == "SystemAssigned" ? ManagedIdentity.System : ManagedIdentity.Of(new UserAssignedIdentity("reader"));
            refused = Record.Exception(() => kind.GetProperty(nameof(IHasIdentity.Identity))!.SetValue(AzureKinds.Create(kind, "tested"), identity)) is TargetInvocationException { InnerException: ModelException };
        });
        return refused;
    }

    private static IEnumerable<(string Member, string Text)> WordsOf(Type words) => words.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => ($"{words.Name}.{field.Name}", field.GetCustomAttribute<WireAttribute>()?.Arm ?? field.Name));

    private static Type? Enum(Type type)
    {
        var item = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType ? type.GetGenericArguments()[^1] : type);
        return item.IsEnum ? item : null;
    }
}
