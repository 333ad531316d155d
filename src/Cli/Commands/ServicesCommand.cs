using System.CommandLine;
using AiFactory.Cli.Catalogue;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory services</c>: which kinds of resource have a class, and what each of its properties is in Azure and Terraform.</summary>
internal static class ServicesCommand
{
    public static Command Create(CliHost host)
    {
        var type = new Argument<string?>("type") { Description = "A class, an ARM type or an azurerm type; all kinds when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var command = new Command("services", "Lists the kinds of resource, or says everything about one.") { type, format };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetRequiredValue(format) == "json";
            if (parsed.GetValue(type) is { } asked) host.Output.Write(isJson ? ServiceList.Json(Found(asked)) : string.Join("\n", Found(asked).Select(ServiceList.Text)));
            else host.Output.Write(isJson ? ServiceList.Json(All) : ServiceList.Text(All));
            return ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<ServiceKind> All => [.. AzureKinds.All.Select(kind => new ServiceKind(kind))];

    /// <summary>One ARM type may be several classes.</summary>
    private static List<ServiceKind> Found(string name)
    {
        var found = All.Where(kind => kind.Names.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new CliException($"There is no kind of resource '{name}'.{Nearest.Question(name, All.SelectMany(kind => kind.Names))} 'aifactory services' lists all.");
    }
}
