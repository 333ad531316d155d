using System.CommandLine;
using AiFactory.Cli.Output;
using AiFactory.Cli.Projects;
using AiFactory.Generators;

namespace AiFactory.Cli.Commands;

/// <summary>Writes generated files, or says under <c>--check</c> what would change.</summary>
internal sealed class OutputRun
{
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<bool> _check = SharedOptions.Check();
    private readonly Option<bool> _force = SharedOptions.Force();

    public OutputRun(Command command)
    {
        foreach (var option in new Option[] { _output, _check, _force }) command.Options.Add(option);
        command.RequireOutput(_output);
    }

    /// <summary>The full path of the output folder.</summary>
    public string Folder(ParseResult parsed, CliHost host) => host.PathOf(parsed.GetValue(_output)!);

    public bool IsCheck(ParseResult parsed) => parsed.GetValue(_check);

    /// <returns>What was, or would be, changed.</returns>
    public OutputPlan Run(ParseResult parsed, CliHost host, IReadOnlyList<GeneratedFile> files, LoadedProject project)
    {
        var folder = new OutputFolder(Folder(parsed, host));
        var isWhole = project.Architectures.All(built => built.Family.IsWhole);
        return IsCheck(parsed) ? folder.Plan(files, isWhole) : folder.Write(files, isWhole, parsed.GetValue(_force));
    }
}
