using System.CommandLine;
using AiFactory.Cli.Projects;
using AiFactory.Drift;
using AiFactory.Drift.Report;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory drift</c>: compares an architecture with Azure and says what to do where they differ.</summary>
internal static class DriftCommand
{
    public static Command Create(CliHost host)
    {
        var format = SharedOptions.OneOf("--format", "How results are written: for people, for programs, for a pull request, for code scanning.", "text", "json", "markdown", "sarif");
        var failOn = SharedOptions.FailOn();
        var command = new Command("drift", "Compares an architecture with Azure, or with an inventory of it; reads only.");
        var model = new ModelOptions(command);
        var azure = new AzureOptions(command);
        foreach (var option in new Option[] { format, failOn }) command.Options.Add(option);

        command.SetAction(async (parsed, cancel) =>
        {
            var talk = model.Talk(parsed, host);
            using var project = await LoadedProject.OpenAsync(model.Read(parsed, host), host, talk, cancel).ConfigureAwait(false);
            var compared = new List<ComparedEnvironment>();
            foreach (var built in project.Architectures)
            {
                foreach (var graph in built.Family.Graphs)
                {
                    var desired = Drift.Compare.Desired.Of(graph);
                    talk.Progress($"Comparing {graph.Environment.Name} ...");
                    var live = await azure.ReadAsync(parsed, host, desired, talk, cancel).ConfigureAwait(false);
                    compared.Add(new(built, DriftRun.Compare(graph, desired, live, built.Request.AsOf!.Value)));
                }
            }

            host.Output.Write(DriftReport.Of(parsed.GetRequiredValue(format), compared, model.HasColor(parsed, host)));
            return ExitCode.Of(compared.Select(one => one.ExitCode(parsed.GetRequiredValue(failOn))));
        });
        return command;
    }
}
