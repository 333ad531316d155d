using System.CommandLine;
using AiFactory.Cli.Projects;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory build</c>: checks, then writes every output that needs no Azure.</summary>
internal static class BuildCommand
{
    public static Command Create(CliHost host)
    {
        var (format, failOn) = (SharedOptions.Format(), SharedOptions.FailOn());
        var command = new Command("build", "Checks an architecture, then writes findings, Terraform, documents and addresses.");
        var model = new ModelOptions(command);
        var output = new OutputRun(command);
        foreach (var option in new Option[] { format, failOn }) command.Options.Add(option);

        command.SetAction(async (parsed, cancel) =>
        {
            var request = model.Read(parsed, host, output.Folder(parsed, host));
            var talk = model.Talk(parsed, host);
            using var project = await LoadedProject.OpenAsync(request, host, talk, cancel).ConfigureAwait(false);
            var verdicts = project.Architectures.Select(built => new CheckedArchitecture(built)).ToList();
            talk.Progress(output.IsCheck(parsed) ? "Comparing ..." : "Writing ...");
            var plan = output.Run(parsed, host, BuildOutputs.OfAll(verdicts, BuildOutputs.Of), project);
            var locks = new LockUpdate(verdicts, output.IsCheck(parsed), talk);

            var report = new BuildReport(verdicts, plan, locks.Stale, Shown(output.Folder(parsed, host), host), output.IsCheck(parsed));
            host.Output.Write(parsed.GetRequiredValue(format) == "json" ? report.Json() : report.Text(model.HasColor(parsed, host)));
            return ExitCode.Of([.. verdicts.Select(verdict => verdict.ExitCode(parsed.GetRequiredValue(failOn))), report.IsStale ? ExitCode.Findings : ExitCode.Good]);
        });
        return command;
    }

    /// <summary>As a person at the terminal would write it.</summary>
    internal static string Shown(string folder, CliHost host) => Path.GetRelativePath(host.Folder, folder).Replace('\\', '/');
}
