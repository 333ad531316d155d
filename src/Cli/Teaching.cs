using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AiFactory.Cli;

/// <summary>What help says beside the list of options.</summary>
internal static class Teaching
{
    public const string Root = "Describe an Azure architecture in C#; check it, and generate Terraform and documents from it.";

    /// <summary>By command; the empty name is the tool itself.</summary>
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        [""] = """
            Begin here:
              aifactory new GroundedChat              a project that builds, checks without findings, and shows how
              cd GroundedChat
              aifactory check                         what breaks the Well-Architected Framework, in every environment
              aifactory build -o generated            findings, Terraform, documents and addresses

            PROJECT is a folder, a .csproj or a single .cs file; the current folder when left out. Its C# is read and interpreted, not
            run. MSBuild is asked which files and references a .csproj has, and MSBuild runs what project files tell it to; its analyzers
            and source generators are not loaded. A folder of .cs files and a single .cs file are only read.
              --sources-only    takes a folder of .cs files as it is, though it has a .csproj: starts no other program, for a stranger's pull request
              --execute         builds the project and runs its Define, where reading is not enough; also takes a compiled .dll. Only for models that you trust

            Results go to standard output, talk and errors to standard error.
            """,
        ["new"] = """
            Examples:
              aifactory new GroundedChat

            Makes a folder GroundedChat with GroundedChat.csproj, GroundedChat.cs (begin reading there), README.md and .gitignore.
            """,
        ["build"] = """
            Examples:
              aifactory build -o generated            everything, for all environments
              aifactory build Chat.csproj -o generated --check      in CI: exit 1 when what is committed is stale

            What goes where:
              generated/findings.txt, .json, .sarif   what to change
              generated/site/index.html               all documents, for a browser
              generated/terraform/ENV/STACK/          a Terraform root module each
              generated/addresses.txt, .json          subnets, what lies in them, what is free
              architecture.lock.json (beside the project)   names and addresses that must not move; commit it
            A file that you changed by hand is never overwritten without --force. Other files in the folder are left alone.
            """,
        ["check"] = """
            Examples:
              aifactory check                                   the project in this folder, all environments
              aifactory check --environment prod --fail-on warning
              aifactory check Chat.cs --format json             one file is enough; JSON for programs
              aifactory check --format sarif --source-root ..   for code scanning; also junit, and markdown for a pull request
              aifactory check --write-baseline known.json       writes down what is open today;
              aifactory check --baseline known.json             from then on only what is new counts
              aifactory check --enable second-region --as-of 2027-04-01
              aifactory check --sources-only                    a stranger's pull request: reads .cs and .json files, starts nothing

            What .editorconfig, #pragma warning disable and NoWarn say of a rule holds here as in the compiler, except with --execute,
            which sees no sources. What cannot be known without running is told as AIFA9001, and only findings that hold whatever it is
            are given.
            """,
        ["terraform"] = """
            Examples:
              aifactory terraform -o infra                      infra/ENV/STACK/*.tf
              aifactory terraform -o infra --check              in CI: exit 1 when what is committed is stale
            """,
        ["drift"] = """
            Examples:
              aifactory drift -e prod --subscription 33333333-…       asks Azure through Resource Graph; the Reader role is enough
              aifactory drift -e prod --inventory azure.json          the same from a file, without Azure
              aifactory drift -e prod --inventory azure.json --format sarif > drift.sarif

            Azure is only read. What could not be seen is told, and is neither missing nor in sync: exit 4.
            Values that Azure fills in where the model says nothing are named and need no action, unless they break a rule.
            Drift is accepted for a time in the model:
              chat.Waive("drift:Capacity=80").On(answering).Because("…").ApprovedBy(…).Until("2027-03-31");
              drift, drift:CLASS, drift:PROPERTY, drift:PROPERTY=VALUE, drift:unmanaged=NAME
            """,
        ["inventory"] = """
            Examples:
              aifactory inventory --subscription 33333333-… -o azure.json
              aifactory inventory --management-group platform -o azure.json

            Writes what Resource Graph lists, in its own JSON, without secrets. Child resources that it does not list are read by 'aifactory drift --subscription'.
            """,
        ["services"] = """
            Examples:
              aifactory services                                all kinds of resource that have a class
              aifactory services StorageAccount                 by class,
              aifactory services azurerm_storage_account        by Terraform's name
              aifactory services Microsoft.Storage/storageAccounts   or by Azure's
            """,
        ["rules"] = """
            Examples:
              aifactory rules                                   all rules
              aifactory rules AIFA2003                          why, how to fix it, where it comes from
            """,
        ["facts"] = """
            Examples:
              aifactory facts                                   which tables there are
              aifactory facts regions                           pairs, zones and data boundaries, with the page and its day
              aifactory facts quotas --format json
            """,
        ["explain"] = """
            Examples:
              aifactory explain                                 component by component, for architects
              aifactory explain --audience executive            in groups and people, without products
              aifactory explain -e prod --audience engineer --format markdown > explanation.md
              aifactory explain --flow "Answer a question"      one flow of several; its letter is enough: --flow A

            Says what is in the model and in the catalogue of services, and nothing else: the same model, the same words. The numbers are
            those of the pictures. Where elements appear in several groups, a step says with Between(…) in which it means them.
            Without --environment it tells of production.
            """,
        ["addresses"] = """
            Examples:
              aifactory addresses                               subnets, what lies in them, what is free, and for how many projects there is room
              aifactory addresses --environment prod --format json
            """,
    };

    private const string ExitCodes = """
        Exit codes:
          0  good
          1  findings at or above --fail-on, or stale output under --check
          2  wrong use, a model that cannot be built, a file that cannot be read or must not be overwritten
          3  an expired waiver
          4  an incomplete view of Azure
          70 a mistake of our own
          When several apply: 70, 2, 4, 3, 1.
        """;

    public static string Of(Command command)
    {
        var examples = Examples.GetValueOrDefault(command is RootCommand ? "" : command.Name, "");
        return $"{examples}\n\n{ExitCodes}";
    }
}

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Teaching.Of(parseResult.CommandResult.Command).ReplaceLineEndings("\n"));
        return ExitCode.Good;
    }
}
