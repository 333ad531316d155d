using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Reflection;
using AiFactory.Cli.Commands;
using AiFactory.Drift.Inventory;
using AiFactory.Generators;

namespace AiFactory.Cli;

/// <summary>The whole tool: reads the arguments, runs one command, turns what went wrong into words and an exit code.</summary>
internal static class CommandLine
{
    public static string Version { get; } =
        (typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];

    public static RootCommand Create(CliHost host)
    {
        var root = new RootCommand(Teaching.Root)
        {
            NewCommand.Create(host), BuildCommand.Create(host), CheckCommand.Create(host), TerraformCommand.Create(host),
            DriftCommand.Create(host), InventoryCommand.Create(host),
            ServicesCommand.Create(host), RulesCommand.Create(host), FactsCommand.Create(host), AddressesCommand.Create(host), ExplainCommand.Create(host),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    public static async Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancel)
    {
        try
        {
            var parsed = Create(host).Parse(args.Length == 0 ? ["--help"] : args);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not TeachingHelp) return WrongUse(parsed, host);

            var code = await parsed.InvokeAsync(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false }, cancel).ConfigureAwait(false);
            return args.Length == 0 ? ExitCode.Unusable : code;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine("Stopped.");
            return ExitCode.Interrupted;
        }
        catch (Exception wrong) when (wrong is CliException or InventoryException or IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(wrong.Message);
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // the last stop: whatever is left is our own mistake, and must be reported as one
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            host.Error.WriteLine($"""
                This is a mistake in aifactory {Version}, not in your model. Please report it to the maintainers with the
                command line, the lines below and, if you may share it, the model.

                {wrong}
                """);
            return ExitCode.OurFault;
        }
    }

    private static int WrongUse(ParseResult parsed, CliHost host)
    {
        var command = parsed.CommandResult.Command;
        var words = parsed.UnmatchedTokens.Concat(parsed.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value));
        var unknown = words.FirstOrDefault(word => word.StartsWith('-')) ?? parsed.UnmatchedTokens.FirstOrDefault();
        if (unknown is not null) host.Error.WriteLine(PlainText.Line(Unknown(unknown, command)));
        else foreach (var message in parsed.Errors.Select(error => error.Message).Distinct()) host.Error.WriteLine(PlainText.Line(message));

        host.Error.WriteLine($"'{Path(parsed.CommandResult)} --help' says what there is.");
        return ExitCode.Unusable;
    }

    /// <summary>What to say of a word that is no part of the command.</summary>
    internal static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var known = isOption ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)) : command.Subcommands.Select(sub => sub.Name);
        return (isOption ? $"There is no option '{word}'." : command.Subcommands.Count > 0 ? $"There is no command '{word}'." : $"'{word}' is one argument too many.") + Nearest.Question(word, known);
    }

    private static string Path(CommandResult? result) => result?.Parent is CommandResult ? "aifactory " + result.Command.Name : "aifactory";
}
