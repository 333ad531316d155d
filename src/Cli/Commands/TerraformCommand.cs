using System.CommandLine;
using System.Globalization;
using AiFactory.Cli.Projects;
using AiFactory.Generators;
using AiFactory.Generators.Findings;
using AiFactory.Generators.Terraform;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory terraform</c>: writes Terraform and nothing else.</summary>
internal static class TerraformCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("terraform", "Writes the architecture as Terraform: a root module for each environment and stack.");
        var model = new ModelOptions(command);
        var output = new OutputRun(command);

        command.SetAction(async (parsed, cancel) =>
        {
            var folder = output.Folder(parsed, host);
            var request = model.Read(parsed, host, folder);
            var talk = model.Talk(parsed, host);
            using var project = await LoadedProject.OpenAsync(request, host, talk, cancel).ConfigureAwait(false);
            var verdicts = project.Architectures.Select(built => new CheckedArchitecture(built)).ToList();
            var plan = output.Run(parsed, host, BuildOutputs.OfAll(verdicts, verdict => TerraformFiles.Of(verdict.Built.Family)), project);
            foreach (var verdict in verdicts.Where(verdict => verdict.Result.Findings.Any(finding => finding.Rule.Severity.Fails("error")))) talk.Note($"{verdict.Built.Family.Name}: {FindingText.Summary(verdict.Result)} 'aifactory check' says more.");
            foreach (var built in project.Architectures.Where(built => built.Lock.IsStale(built.LockAfter))) talk.Note($"{built.Lock.Name} does not know all of the model yet; 'aifactory build' brings it up to date.");

            foreach (var line in plan.Differences) host.Output.WriteLine(PlainText.Line(line));
            if (plan.IsFresh) host.Output.WriteLine(PlainText.Line($"{BuildCommand.Shown(folder, host)} is up to date."));
            else if (!output.IsCheck(parsed)) host.Output.WriteLine(PlainText.Line(string.Create(CultureInfo.InvariantCulture, $"{BuildCommand.Shown(folder, host)}: {plan.Manifest.Hashes.Count} files.")));
            return output.IsCheck(parsed) && !plan.IsFresh ? ExitCode.Findings : ExitCode.Good;
        });
        return command;
    }
}
