namespace AiFactory.Tests;

/// <summary>Text that a test writes and a person has looked at.</summary>
internal static class Accepted
{
    private const string Switch = "AIFACTORY_ACCEPT";

    /// <summary>Fails where the file says otherwise, unless AIFACTORY_ACCEPT=1, which writes it: the change then shows in review.</summary>
    public static void MustBe(string text, params string[] path)
    {
        var file = Repository.At(path);
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        if (before == text) return;
        if (Environment.GetEnvironmentVariable(Switch) == "1") File.WriteAllText(file, text);
        else Assert.Fail($"{Path.Combine(path)} is stale. Run the test with {Switch}=1, and look at what changes:\n{Difference(before.Split('\n'), text.Split('\n'))}");
    }

    private static string Difference(string[] before, string[] after) =>
        string.Join("\n", [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)]);
}
