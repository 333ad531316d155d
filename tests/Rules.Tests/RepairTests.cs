using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Tests;

/// <summary>What holds of the repairs of all rules: they speak of properties and methods that there are.</summary>
public sealed partial class RepairTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (id, title) in RuleCatalogue.All.SelectMany(rule => rule.Info.Repairs.Select(repair => (rule.Info.Id, repair.Title)).Distinct())) all.Add(id, title);
            return all;
        }
    }

    [Fact]
    public void Twenty_rules_have_repairs() => Assert.InRange(RuleCatalogue.All.Count(rule => rule.Info.Repairs.Count > 0), 20, RuleCatalogue.All.Count);

    [Theory, MemberData(nameof(All))]
    public void A_title_is_what_a_light_bulb_says(string id, string title)
    {
        Assert.Matches("^[A-Z].*[^.]$", title);
        Assert.All(Repairs(id, title), repair => Assert.NotEmpty(repair.Edits));
    }

    [Theory, MemberData(nameof(All))]
    public void Its_properties_are_there_and_can_be_set(string id, string title) => Assert.All(Repairs(id, title), repair =>
    {
        if (RuleCatalogue.Find(id) is RunRule)
        {
            Assert.True(repair.At is null || typeof(Waiver).GetProperty(repair.At) is not null);
            return;
        }

        var kinds = Kinds(RuleCatalogue.Find(id)!, repair);
        Assert.All(Own(repair).Append(repair.At).OfType<string>().Where(name => name[0] != '{'), name =>
        {
            Assert.NotEmpty(kinds);
            Assert.All(kinds, kind => Assert.True(kind.GetProperty(name)?.SetMethod?.IsPublic, $"{kind.Name} has no {name} to set."));
        });
    });

    [Theory, MemberData(nameof(All))]
    public void What_a_removed_property_then_is_is_its_default(string id, string title) => Assert.All(Repairs(id, title), repair =>
    {
        foreach (var removed in repair.Edits.OfType<RemoveProperty>().Where(removed => removed.Property[0] != '{' && removed.Property != nameof(AzureResource.AzureName)))
            Assert.All(Kinds(RuleCatalogue.Find(id)!, repair), kind => Assert.Equal(removed.Default, Written(kind.GetProperty(removed.Property)!.GetValue(AzureKinds.Create(kind, "x")))));
    });

    [Fact]
    public void Key_access_is_off_by_default() => Assert.All(Kinds(RuleCatalogue.Find("AIFA2003")!), kind =>
    {
        var resource = AzureKinds.Create(kind, "x");
        Assert.False((bool)kind.GetProperty(((IKeyAuthentication)resource).KeySetting)!.GetValue(resource)!);
    });

    [Theory, MemberData(nameof(All))]
    public void Its_lists_are_lists(string id, string title) => Assert.All(Repairs(id, title).SelectMany(repair => repair.Edits), edit =>
    {
        if (edit is SetInItems items)
            Assert.NotNull(Kinds(RuleCatalogue.Find(id)!).Single().GetProperty(items.List)!.PropertyType.GetGenericArguments()[0].GetProperty(items.Property));
        if (edit is AddItem { Of: { } whole } item) Assert.True(typeof(IEnumerable).IsAssignableFrom(whole.GetProperty(item.Property)!.PropertyType));
        if (edit is AddItem { OfWhatHasItIn: { } list } other)
            Assert.Contains(AzureKinds.All, kind => kind.GetProperty(list) is not null && kind.GetProperty(other.Property) is not null);
    });

    [Theory, MemberData(nameof(All))]
    public void Its_methods_are_there(string id, string title) => Assert.All(Repairs(id, title).SelectMany(repair => repair.Edits), edit =>
    {
        if (edit is ChainCall chained) Assert.Single(typeof(Waiver).GetMethods(), method => method.Name == chained.Method && method.GetParameters().Length == 1);
        if (edit is AddStatement added) Assert.Contains(typeof(Architecture).GetMethods(), method => method.Name == Called().Match(added.Statement).Groups[1].Value);
        if (edit is AddStatement { Joins: { } joined }) Assert.Contains(typeof(Architecture).GetMethods().Concat(typeof(Layer).GetMethods()), method => method.Name == joined && method.GetParameters()[^1].IsDefined(typeof(ParamArrayAttribute)));
    });

    [Fact]
    public void A_repair_suits_the_classes_that_it_names_and_what_derives_from_them()
    {
        var repair = new Repair("Repair", new RemoveStatement()) { At = "Subnet", Kinds = [typeof(AppServiceApp)] };
        Assert.True(repair.Suits("Subnet", "WebApp"));
        Assert.False(repair.Suits("Subnet", "StorageAccount"));
        Assert.False(repair.Suits("Plan", "WebApp"));
        Assert.True(new Repair("Repair", new RemoveStatement()).Suits(null, null));
    }

    private static IEnumerable<Repair> Repairs(string id, string title) => RuleCatalogue.Find(id)!.Info.Repairs.Where(repair => repair.Title == title);

    /// <summary>The properties that it changes of the element itself.</summary>
    private static IEnumerable<string> Own(Repair repair) => repair.Edits.Select(edit => edit switch
    {
        SetProperty set => set.Property,
        RemoveProperty removed => removed.Property,
        SetInItems items => items.List,
        AddItem { Of: null, OfWhatHasItIn: null } item => item.Property,
        _ => null,
    }).OfType<string>();

    /// <summary>The classes of the elements that a repair is offered for.</summary>
    private static Type[] Kinds(Rule rule, Repair? repair = null)
    {
        IReadOnlyList<Type> named = repair?.Kinds is { Count: > 0 } kinds ? kinds : rule.GetType().BaseType is { IsGenericType: true } judging ? [judging.GetGenericArguments()[0]] : [];
        return [.. AzureKinds.All.Where(kind => named.Any(type => type.IsAssignableFrom(kind)))];
    }

    private static string? Written(object? value) => value switch
    {
        null or ICollection { Count: 0 } => null,
        bool flag => flag ? "true" : "false",
        Enum member => $"{member.GetType().Name}.{member}",
        _ => value.ToString(),
    };

    [GeneratedRegex(@"^\{architecture\}\.(\w+)")]
    private static partial Regex Called();
}
