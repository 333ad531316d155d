using AiFactory.Model;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.CodeFixes.Tests;

/// <summary>The models that break one rule each, which other tests use too: every offer for them repairs or waives.</summary>
public sealed class BrokenModelTests
{
    private static readonly string Folder = Repository.At("tests", "Interpreter.Tests", "Broken");

    public static TheoryData<string> Rules => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Rules))]
    public void Every_repair_that_is_offered_repairs(string rule)
    {
        var before = Bench(rule);
        foreach (var finding in before.Checked.Findings)
        {
            foreach (var offer in before.Offers(new RepairCodeFixProvider(), finding).Where(_ => RuleCatalogue.Find(finding.Rule.Id)!.Info.Repairs.Count > 0))
            {
                var after = before.After(offer);
                Assert.DoesNotContain(Workbench.Named(finding), after.Found);
                Assert.Empty(after.Found.Except(before.Found));
            }
        }
    }

    [Theory, MemberData(nameof(Rules))]
    public void Every_finding_can_be_waived(string rule)
    {
        var before = Bench(rule);
        foreach (var finding in before.Checked.Findings.Where(finding => RuleCatalogue.Find(finding.Rule.Id) is not RunRule))
        {
            var after = before.After(Assert.Single(before.Offers(new WaiveCodeFixProvider(), finding)));
            Assert.DoesNotContain(Workbench.Named(finding), after.Found);
            Assert.Empty(after.Found.Except(before.Found));
        }
    }

    internal static Workbench Bench(string rule)
    {
        var locked = Path.Combine(Folder, $"{rule}.{LockFile.FileName}");
        return new Workbench(File.ReadAllText(Path.Combine(Folder, rule + ".cs"))) { Lock = File.Exists(locked) ? LockFile.Parse(File.ReadAllText(locked)) : LockFile.Empty };
    }
}
