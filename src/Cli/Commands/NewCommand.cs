using System.CommandLine;
using AiFactory.Cli.Output;

namespace AiFactory.Cli.Commands;

/// <summary><c>aifactory new</c>: a project that builds and teaches.</summary>
internal static class NewCommand
{
    public static Command Create(CliHost host)
    {
        var name = new Argument<string>("name") { Description = "The class and the folder, as in GroundedChat." };
        var template = SharedOptions.OneOf("--template", "What to begin with: 'web' is a web app that calls a storage account privately.", [.. ProjectTemplate.Names]);
        var command = new Command("new", "Makes an architecture project in a new folder.") { name, template };
        command.SetAction(parsed => Run(host, ArchitectureName.Checked(parsed.GetRequiredValue(name)), parsed.GetRequiredValue(template)));
        return command;
    }

    private static int Run(CliHost host, string name, string template)
    {
        var folder = host.PathOf(name);
        if (Directory.Exists(folder) || File.Exists(folder)) throw new CliException($"{folder} exists already. Choose another name, or remove it.");

        Directory.CreateDirectory(folder);
        foreach (var file in ProjectTemplate.Files(template, name)) File.WriteAllText(Path.Combine(folder, OutputPath.Checked(file.Path)), file.Text);
        host.Output.WriteLine($"""
            {name}/ is ready. Read {name}/{name}.cs, then:
              cd {name}
              aifactory check
              aifactory build -o generated
            """.ReplaceLineEndings("\n"));
        return ExitCode.Good;
    }
}
