using System.CommandLine;
using AiFactory.Cli.Projects;
using AiFactory.Generators;
using AiFactory.Generators.Documents;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory addresses</c>: who has which addresses, what is free, and for how many projects a plan has room.</summary>
internal static class AddressesCommand
{
    public static Command Create(CliHost host)
    {
        var format = SharedOptions.Format();
        var command = new Command("addresses", "Lists networks, subnets, what lies in them, what is free, and what plans of addresses have room for.");
        var model = new ModelOptions(command);
        command.Options.Add(format);

        command.SetAction(async (parsed, cancel) =>
        {
            using var project = await LoadedProject.OpenAsync(model.Read(parsed, host), host, model.Talk(parsed, host), cancel).ConfigureAwait(false);
            host.Output.Write(parsed.GetRequiredValue(format) == "json" ? Json(project) : Text(project));
            return ExitCode.Good;
        });
        return command;
    }

    private static string Text(LoadedProject project) => string.Join("\n", project.Architectures.Select(built =>
        (project.Architectures.Count > 1 ? PlainText.Line(built.Family.Name) + "\n" : "") + AddressList.Text(built.Family)));

    private static string Json(LoadedProject project) => JsonText.Of(json =>
    {
        if (project.Architectures.Count > 1) json.WriteStartArray();
        foreach (var built in project.Architectures) AddressList.Write(json, built.Family);
        if (project.Architectures.Count > 1) json.WriteEndArray();
    });
}
