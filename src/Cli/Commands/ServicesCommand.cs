using System.CommandLine;
using AiFactory.Cli.Catalogue;
using AiFactory.Cli.Output;
using AiFactory.Generators;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory services</c>: which kinds of resource have a class, and what each of its properties is in Azure and Terraform.</summary>
internal static class ServicesCommand
{
    public static Command Create(CliHost host)
    {
        var type = new Argument<string?>("type") { Description = "A class, an ARM type or an azurerm type; all kinds when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var output = new Option<string?>("--output", "-o") { Description = "Writes the reference instead: a page for each kind, into this folder.", HelpName = "DIR" };
        var (check, force) = (SharedOptions.Check(), SharedOptions.Force());
        var command = new Command("services", "Lists the kinds of resource, or says everything about one.") { type, format, output, check, force };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } folder) return WritePages(host, folder, parsed.GetValue(check), parsed.GetValue(force));
            var isJson = parsed.GetRequiredValue(format) == "json";
            if (parsed.GetValue(type) is { } asked) host.Output.Write(isJson ? ServiceList.Json(Found(asked), []) : string.Join("\n", Found(asked).Select(ServiceList.Text)));
            else host.Output.Write(isJson ? ServiceList.Json(All, ExternalKind.All) : ServiceList.Text(All, ExternalKind.All));
            return ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<ServiceKind> All => [.. AzureKinds.All.Select(kind => new ServiceKind(kind))];

    private static int WritePages(CliHost host, string folder, bool isCheck, bool force)
    {
        var pages = ServicePages.Of(All);
        var target = new OutputFolder(host.PathOf(folder));
        var plan = isCheck ? target.Plan(pages) : target.Write(pages, force: force);
        foreach (var line in plan.Differences) host.Output.WriteLine(PlainText.Line(line));
        return isCheck && !plan.IsFresh ? ExitCode.Findings : ExitCode.Good;
    }

    /// <summary>One ARM type may be several classes.</summary>
    private static List<ServiceKind> Found(string name)
    {
        var found = All.Where(kind => kind.Names.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new CliException($"There is no kind of resource '{name}'.{Nearest.Question(name, All.SelectMany(kind => kind.Names))} 'aifactory services' lists all.");
    }
}
