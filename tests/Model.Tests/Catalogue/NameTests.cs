using System.Globalization;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>Whatever a workload and its parts are called, Azure takes the names that the convention makes.</summary>
public sealed class NameTests
{
    private static readonly string[] Workloads = ["x", "chat", "the-enterprise-knowledge-assistant-of-all-subsidiaries"];
    private static readonly string[] Names = ["a", "web", "documents-of-the-human-resources-department-and-of-everyone-else-in-it"];
    private static readonly string[] Environments = ["p", "preproduction-europe"];

    public static TheoryData<Type> Kinds() => [.. AzureKinds.All.Where(kind => ResourceShape.Of(kind).Naming is not null)];

    [Theory, MemberData(nameof(Kinds))]
    public void Made_names_are_within_Azures_limits(Type kind)
    {
        var naming = ResourceShape.Of(kind).Naming!;
        if (IsAPersons(naming)) return;

        Faults.None(
            from workload in Workloads from environment in Environments from name in Names
            let made = Name(kind, name, workload, environment)
            let fault = Fault(naming, made)
            where fault is not null
            select $"{kind.Name} '{name}' of '{workload}' in '{environment}' is named '{made}', which {fault}. Correct its [Named], or the naming convention.");
    }

    /// <summary>A name that is the only one in the world must not depend on the logical name alone.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void What_must_be_alone_differs_by_subscription_and_by_what_was_cut(Type kind)
    {
        var naming = ResourceShape.Of(kind).Naming!;
        if (IsAPersons(naming) || naming.Scope != NameScope.Global) return;

        Assert.True(Name(kind, "web", "chat", "p", "1") != Name(kind, "web", "chat", "p", "2"), $"{kind.Name} has the same name in two subscriptions, and {naming.Scope} names are the only ones.");
        Assert.True(Name(kind, Names[2] + "-1", Workloads[2], "p") != Name(kind, Names[2] + "-2", Workloads[2], "p"), $"Two of {kind.Name} have one name after cutting.");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_limits_are_limits(Type kind)
    {
        var naming = ResourceShape.Of(kind).Naming!;
        Assert.True(naming.Minimum >= 1 && naming.Maximum >= naming.Minimum, string.Create(CultureInfo.InvariantCulture, $"{kind.Name}: no name has from {naming.Minimum} to {naming.Maximum} letters. Correct its [Named]."));
        Assert.True(IsAPersons(naming) || naming.Abbreviation.Length > 0, $"{kind.Name} has no abbreviation for its names. Add the one of the Cloud Adoption Framework to its [Named].");
        Assert.True(naming.Scope != NameScope.Parent || typeof(IChildResource).IsAssignableFrom(kind) || naming.Verbatim, $"{kind.Name} says that its name is the only one in its parent, and it has none. Correct the scope of its [Named].");
    }

    private static bool IsAPersons(NamedAttribute naming) => naming.Verbatim || naming.Scope == NameScope.Parent;

    private static string? Fault(NamedAttribute naming, string name) =>
        name.Length < naming.Minimum ? $"is shorter than {naming.Minimum}"
        : name.Length > naming.Maximum ? $"is longer than {naming.Maximum}"
        : !char.IsAsciiLetter(name[0]) ? "does not begin with a letter"
        : !char.IsAsciiLetterOrDigit(name[^1]) ? "does not end with a letter or digit"
        : name.Contains("--", StringComparison.Ordinal) ? "has two hyphens in a row"
        : name.FirstOrDefault(letter => !IsAllowed(naming.Characters, letter)) is var wrong and not '\0' ? $"has the letter '{wrong}'"
        : null;

    private static bool IsAllowed(NameCharacters allowed, char letter) => allowed switch
    {
        NameCharacters.LowerAlphanumeric => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter),
        NameCharacters.Alphanumeric => char.IsAsciiLetterOrDigit(letter),
        NameCharacters.LowerAlphanumericHyphen => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-',
        NameCharacters.AlphanumericHyphen => char.IsAsciiLetterOrDigit(letter) || letter == '-',
        NameCharacters.AlphanumericHyphenUnderscoreDot => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.',
        _ => true,
    };

    private static string Name(Type kind, string name, string workload, string environment, string subscription = "1") =>
        new NamingConvention(workload).NameOf(AzureKinds.Create(kind, name), new DeploymentEnvironment(environment, EnvironmentKind.Production) { Subscription = $"00000000-0000-4000-8000-00000000000{subscription}" });
}
