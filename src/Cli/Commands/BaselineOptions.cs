using System.CommandLine;
using AiFactory.Generators.Findings;

namespace AiFactory.Cli.Commands;

/// <summary>The options that say which findings are known already, and where to write down those of today.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> _read = new("--baseline") { Description = "Findings that this file knows do not count, and are told in a line; only new ones do.", HelpName = "FILE" };
    private readonly Option<string?> _write = new("--write-baseline") { Description = "Writes what is open now to this file, with the day and who has to act. Later runs with --baseline count only what is new. A file that is there already only shrinks: what is new stays open.", HelpName = "FILE" };

    public BaselineOptions(Command command)
    {
        command.Options.Add(_read);
        command.Options.Add(_write);
    }

    /// <summary>Before the model is opened: a damaged file is said at once.</summary>
    /// <exception cref="CliException">A file cannot be read as a baseline.</exception>
    public BaselineRun Read(ParseResult parsed, CliHost host)
    {
        var (read, write) = (parsed.GetValue(_read), parsed.GetValue(_write));
        if (read is not null && !File.Exists(host.PathOf(read))) throw new CliException($"There is no baseline {read}. Write one with --write-baseline {read}, or leave --baseline out.");
        return new(
            read is null ? null : Parse(read, host),
            write is null || !File.Exists(host.PathOf(write)) ? null : Parse(write, host),
            read, write is null ? null : host.PathOf(write), write);
    }

    private static Baseline Parse(string file, CliHost host)
    {
        try
        {
            return Baseline.Parse(File.ReadAllText(host.PathOf(file)));
        }
        catch (FormatException wrong)
        {
            throw new CliException($"{file} is no baseline. {wrong.Message} Restore it from version control, or delete it and write it anew with --write-baseline {file}.");
        }
    }
}

/// <summary>The baselines of one run.</summary>
/// <param name="Known">What does not count; null without <c>--baseline</c>.</param>
/// <param name="Before">What the file to be written said: its days are kept, and it takes in nothing more. Null where there is none yet.</param>
internal sealed record BaselineRun(Baseline? Known, Baseline? Before, string? Name, string? Target, string? TargetName)
{
    /// <summary>Writes what is open, then sets aside what is known.</summary>
    public void Use(IReadOnlyList<CheckedArchitecture> verdicts, Talk talk)
    {
        List<CheckedFamily> all = [.. verdicts.Select(verdict => verdict.Family)];
        if (Target is not null)
        {
            var open = Baseline.Of(all, Before ?? Baseline.Empty);
            var written = Before?.ShrunkTo(open) ?? open;
            Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
            File.WriteAllText(Target, written.Print());
            talk.Note($"{TargetName}: {written.Count} {(written.Count == 1 ? "finding" : "findings")}. Commit it, and check with --baseline {TargetName}.");
            if (open.Count > written.Count) talk.Note($"{TargetName} only shrinks: {open.Count - written.Count} new {(open.Count - written.Count == 1 ? "finding stays" : "findings stay")} open. Repair or waive them; to begin anew, delete the file first.");
        }

        if (Known is null) return;
        foreach (var verdict in verdicts) verdict.SetAside(Known);
        var gone = Known.Gone(all);
        if (gone.Count == 0) return;
        foreach (var entry in gone) talk.Note($"{Name}: gone: {entry.Rule} {entry.Message} [{string.Join(", ", entry.Since.Keys.Order(StringComparer.Ordinal))}]");
        talk.Note($"{Name} can shrink by {gone.Count}: write it anew with --write-baseline {Name}.");
    }
}
