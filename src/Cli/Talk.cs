using AiFactory.Generators;

namespace AiFactory.Cli;

/// <summary>What is said beside the results, to people only.</summary>
internal sealed class Talk(CliHost host, bool quiet)
{
    /// <summary>What is being done, where someone is watching.</summary>
    public void Progress(string text)
    {
        if (host.ShowsProgress && !quiet) host.Error.WriteLine(PlainText.Line(text));
    }

    /// <summary>What one should know.</summary>
    public void Note(string text)
    {
        if (!quiet) host.Error.WriteLine(PlainText.Line(text));
    }
}
