using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Tests;

public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] All = [.. new ArchitectureAnalyzer().SupportedDiagnostics];

    [Fact]
    public void Every_rule_has_one() => Assert.Equal(RuleCatalogue.All.Select(rule => rule.Info.Id), All.Select(descriptor => descriptor.Id).Where(id => RuleCatalogue.Find(id) is not null));

    [Fact]
    public void No_id_stands_for_two() => Assert.Distinct(All.Select(descriptor => descriptor.Id));

    [Fact]
    public void What_is_said_of_the_checking_itself_is_known() =>
        Assert.Equal(["AIFA8001", "AIFA9001", "AIFA9002", "AIFA9003", "AIFA9008", "AIFA9009", "AIFA9999"], All.Select(descriptor => descriptor.Id).Where(id => RuleCatalogue.Find(id) is null));

    [Fact]
    public void Each_says_why_and_what_to_do() => Assert.All(RuleCatalogue.All, rule =>
    {
        var descriptor = All.Single(descriptor => descriptor.Id == rule.Info.Id);
        Assert.Equal($"{rule.Info.Why} {rule.Info.Fix}", descriptor.Description.ToString());
        Assert.StartsWith("https://", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal((rule.Info.Title, rule.Info.Pillar.ToString(), true), (descriptor.Title.ToString(), descriptor.Category, descriptor.IsEnabledByDefault));
        Assert.Equal(rule.Info.Severity.ToString(), descriptor.DefaultSeverity.ToString());
    });
}
