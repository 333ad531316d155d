using System.CommandLine;
using AiFactory.Cli.Projects;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory check</c>: runs the rules over an architecture and prints what they find.</summary>
internal static class CheckCommand
{
    public static Command Create(CliHost host)
    {
        var (format, failOn) = (SharedOptions.Format(), SharedOptions.FailOn());
        var command = new Command("check", "Checks an architecture against the Well-Architected Framework, in every environment.");
        var model = new ModelOptions(command);
        foreach (var option in new Option[] { format, failOn }) command.Options.Add(option);

        command.SetAction(async (parsed, cancel) =>
        {
            var request = model.Read(parsed, host) with { TakesUnknown = true };
            using var project = await LoadedProject.OpenAsync(request, host, model.Talk(parsed, host), cancel).ConfigureAwait(false);
            var verdicts = project.Architectures.Select(built => new CheckedArchitecture(built)).ToList();
            host.Output.Write(parsed.GetRequiredValue(format) == "json"
                ? CheckReport.Json(verdicts)
                : CheckReport.Text(verdicts, model.HasColor(parsed, host)));
            return ExitCode.Of(verdicts.Select(verdict => verdict.ExitCode(parsed.GetRequiredValue(failOn))));
        });
        return command;
    }
}
