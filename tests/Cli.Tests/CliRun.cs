using AiFactory.Model;

namespace AiFactory.Cli.Tests;

/// <summary>What a run of the tool said and returned.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public static readonly Date Today = new(2026, 11, 21);

    public static Task<CliRun> In(string folder, params string[] args) => In(folder, Today, args);

    public static async Task<CliRun> In(string folder, Date today, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new CliHost(output, error, folder, today), CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Fails with all that was said when the code is another.</summary>
    public CliRun Exits(int code)
    {
        Assert.True(Code == code, $"Exit code {Code}, not {code}.\n--- output\n{Output}\n--- error\n{Error}");
        return this;
    }

    public CliRun Says(string text)
    {
        Assert.Contains(text, Output, StringComparison.Ordinal);
        return this;
    }

    public CliRun Complains(string text)
    {
        Assert.Contains(text, Error, StringComparison.Ordinal);
        return this;
    }
}
