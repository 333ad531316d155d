using System.CommandLine;
using AiFactory.Cli.Projects;
using AiFactory.Generators;
using AiFactory.Generators.Documents;
using AiFactory.Model;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory explain</c>: the architecture in numbered steps, for those who hear of it for the first time.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliHost host)
    {
        var audience = SharedOptions.OneOf("--audience", "Who reads it: architects see components, executives groups and people, engineers also names in Azure and how each call is made.", [.. Enum.GetNames<Audience>().Select(name => name.ToLowerInvariant())]);
        var flow = new Option<string?>("--flow") { Description = "Only this flow, by its name or its letter; all when left out.", HelpName = "NAME" };
        var format = SharedOptions.OneOf("--format", "How it is written: for a terminal, for a page, or for programs.", "text", "markdown", "json");
        var command = new Command("explain", "Explains an architecture in numbered steps, from nothing but what its model says.");
        var model = new ModelOptions(command);
        foreach (var option in new Option[] { audience, flow, format }) command.Options.Add(option);

        command.SetAction(async (parsed, cancel) =>
        {
            using var project = await LoadedProject.OpenAsync(model.Read(parsed, host), host, model.Talk(parsed, host), cancel).ConfigureAwait(false);
            var reader = Enum.Parse<Audience>(parsed.GetRequiredValue(audience), ignoreCase: true);
            Explanation[] told = [.. project.Architectures.Select(built => built.Family.Leading).Select(graph => Explanation.Of(graph, reader, Asked(parsed.GetValue(flow), graph)))];
            host.Output.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => Json(told),
                "markdown" => string.Join("\n", told.Select(each => each.ToMarkdown())),
                _ => string.Join("\n", told.Select(each => each.ToText())),
            });
            return ExitCode.Good;
        });
        return command;
    }

    private static Flow? Asked(string? name, ArchitectureGraph graph)
    {
        if (name is null) return null;
        return graph.Flows.FirstOrDefault(flow => name.Equals(flow.Name, StringComparison.OrdinalIgnoreCase) || (flow.Letter.Length > 0 && name.Equals(flow.Letter, StringComparison.OrdinalIgnoreCase)))
            ?? throw new CliException(graph.Flows.Count == 0 ? $"{graph.Name} has no flow." : $"{graph.Name} has no flow '{name}'.{Nearest.Question(name, graph.Flows.Select(flow => flow.Name))} It has {string.Join(", ", graph.Flows.Select(flow => $"'{flow.Name}'"))}.");
    }

    private static string Json(Explanation[] told) => JsonText.Of(json =>
    {
        if (told.Length != 1) json.WriteStartArray();
        foreach (var each in told)
        {
            json.WriteStartObject();
            each.Write(json);
            json.WriteEndObject();
        }

        if (told.Length != 1) json.WriteEndArray();
    });
}
