namespace AiFactory.Model.Tests.Catalogue;

/// <summary>What a check found, each on a line that says what is wrong and what to do; xunit would cut a list short.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string?> found)
    {
        var faults = found.OfType<string>().Distinct().ToList();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
