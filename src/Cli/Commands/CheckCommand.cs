using System.CommandLine;
using AiFactory.Cli.Projects;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory check</c>: runs the rules over an architecture and prints what they find.</summary>
internal static class CheckCommand
{
    public static Command Create(CliHost host)
    {
        var format = SharedOptions.OneOf("--format", "How results are written: for people, for programs, for code scanning, for build servers, or as a comment on a pull request.", [.. CheckReport.Forms.Keys]);
        var failOn = SharedOptions.FailOn();
        var command = new Command("check", "Checks an architecture against the Well-Architected Framework, in every environment.");
        var model = new ModelOptions(command);
        var root = new Option<string?>("--source-root") { Description = "The folder that paths in the results are relative to; the project's when left out. Code scanning wants the repository's.", HelpName = "DIR" };
        var chosen = new RuleOptions(command);
        var whyPassed = new Option<bool>("--why-passed") { Description = "Tells of each rule that holds what it judged, for auditors; in text and json." };
        foreach (var option in new Option[] { format, failOn, root, whyPassed }) command.Options.Add(option);
        var baseline = new BaselineOptions(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(whyPassed) && result.GetValue(format) is { } word && word is not ("text" or "json")) result.AddError($"--why-passed is for --format text and json; {word} has no place for it.");
        });

        command.SetAction(async (parsed, cancel) =>
        {
            var request = model.Read(parsed, host) with { TakesUnknown = true, Choice = chosen.Read(parsed), Root = parsed.GetValue(root) is { } folder ? host.PathOf(folder) : null };
            var talk = model.Talk(parsed, host);
            var known = baseline.Read(parsed, host);
            using var project = await LoadedProject.OpenAsync(request, host, talk, cancel).ConfigureAwait(false);
            var verdicts = project.Architectures.Select(built => new CheckedArchitecture(built)).ToList();
            known.Use(verdicts, talk);

            var threshold = parsed.GetRequiredValue(failOn);
            host.Output.Write(CheckReport.Forms[parsed.GetRequiredValue(format)](verdicts, new(model.HasColor(parsed, host), threshold, parsed.GetValue(whyPassed))));
            return ExitCode.Of(verdicts.Select(verdict => verdict.ExitCode(threshold)));
        });
        return command;
    }
}
