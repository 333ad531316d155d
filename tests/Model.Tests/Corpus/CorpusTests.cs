using System.Globalization;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Catalogue;
using AiFactory.Tests;
using Xunit.Abstractions;

namespace AiFactory.Model.Tests.Corpus;

/// <summary>Real documents are read and written without loss, and most of what they say has a property: <c>AIFACTORY_ARM_SAMPLES=DIR dotnet test tests/Model.Tests --filter Corpus</c>.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const double LeastOfDeep = 0.90, LeastOfAll = 0.75;

    [CorpusFact]
    public void Nothing_is_lost()
    {
        var wrong = new List<string>();
        foreach (var sample in ArmSamples.In(CorpusFactAttribute.Folder!))
        {
            if (sample.Read() is not { } read) continue;
            var again = ArmWriter.Documents(read).First().Body;
            if (!again.Equals(sample.Body)) wrong.Add($"{sample.File}: {read.GetType().Name} writes\n{Json.Print(again)}\nof\n{Json.Print(sample.Body)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [CorpusFact]
    public void Most_of_what_is_compared_is_typed()
    {
        var measured = ArmSamples.In(CorpusFactAttribute.Folder!)
            .Select(sample => (sample.File, Resource: sample.Read(), sample.Body)).Where(sample => sample.Resource is not null)
            .Select(sample => (Kind: sample.Resource!.GetType(), IsDeep: sample.Resource.Shape.Service!.Deep, Coverage: Coverage.Of(sample.Resource, sample.Body)))
            .ToList();

        foreach (var kind in measured.GroupBy(one => one.Kind).OrderBy(kind => kind.Key.Name, StringComparer.Ordinal))
        {
            var untyped = kind.SelectMany(one => one.Coverage.Untyped).GroupBy(path => path.Key).OrderByDescending(path => path.Sum(one => one.Value)).ThenBy(path => path.Key, StringComparer.Ordinal);
            Print(kind.First().IsDeep ? kind.Key.Name + " (deep)" : kind.Key.Name, [.. kind.Select(one => one.Coverage)], string.Join(", ", untyped.Take(8).Select(path => path.Key)));
        }

        var deep = Print("deep kinds", [.. measured.Where(one => one.IsDeep).Select(one => one.Coverage)]);
        var all = Print("all kinds", [.. measured.Select(one => one.Coverage)]);
        Assert.True(deep >= LeastOfDeep && all >= LeastOfAll, string.Create(CultureInfo.InvariantCulture, $"{deep:P1} of what deep kinds compare is typed, wanted {LeastOfDeep:P0}; {all:P1} of all, wanted {LeastOfAll:P0}. Map the paths that the test's output names."));
    }

    /// <summary>What a kind promises with <c>Deep</c>, each holds by itself: over its documents, or over what Azure describes where there is none.</summary>
    [CorpusFact]
    public void A_deep_kind_is_deep_by_itself()
    {
        var measured = ArmSamples.In(CorpusFactAttribute.Folder!).Select(sample => (Resource: sample.Read(), sample.Body)).Where(sample => sample.Resource is not null)
            .GroupBy(sample => sample.Resource!.GetType(), sample => Coverage.Of(sample.Resource!, sample.Body)).ToDictionary(kind => kind.Key, kind => Share(kind.Sum(one => one.Typed), kind.Sum(one => one.Compared)));

        foreach (var kind in AzureKinds.All.Where(kind => !measured.ContainsKey(kind)).OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            if (measured.Keys.FirstOrDefault(other => IsSibling(kind, other)) is { } sibling)
            {
                measured[kind] = measured[sibling]; // Azure has one type for both, and describes all of it for each
                continue;
            }

            var (typed, untyped) = Coverage.Described(kind);
            measured[kind] = Share(typed, typed + untyped.Count);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Name,-40} described {typed,5} of {typed + untyped.Count,5} {measured[kind],7:P1}  {string.Join(", ", untyped.Take(8))}"));
        }

        Faults.None(measured.Where(kind => ResourceShape.Of(kind.Key).Service!.Deep && kind.Value < LeastOfDeep).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key.Name}: {kind.Value:P1} is typed. Map what the output of the tests beside names, or take Deep from its [Service].")));
    }

    private static bool IsSibling(Type one, Type other) => one.BaseType == other.BaseType && ResourceShape.Of(one).Kind!.Type == ResourceShape.Of(other).Kind!.Type;

    private static double Share(int typed, int all) => all == 0 ? 1 : (double)typed / all;

    private double Print(string name, IReadOnlyList<Coverage> measured, string untyped = "")
    {
        var (typed, compared) = (measured.Sum(one => one.Typed), measured.Sum(one => one.Compared));
        var share = Share(typed, compared);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {measured.Count,4} documents {typed,5} of {compared,5} {share,7:P1}  {untyped}"));
        return share;
    }
}
