using System.Text;
using AiFactory.Model;

namespace AiFactory.Generators.Terraform;

/// <summary>A family as Terraform: one root module for each environment and stack, so that a plan and what it can break stay small.</summary>
public static class TerraformFiles
{
    /// <summary>The files below <c>ENVIRONMENT/STACK/</c>, and a page that says in which order to apply them.</summary>
    public static IReadOnlyList<GeneratedFile> Of(ArchitectureFamily family)
    {
        var modules = family.Graphs.SelectMany(graph => graph.Stacks.Where(stack => graph.ResourcesIn(stack).Any()).Select(stack => new StackModule(graph, stack))).ToList();
        return [.. modules.SelectMany(module => module.Files()), new GeneratedFile("README.md", ReadMe(family))];
    }

    private static string ReadMe(ArchitectureFamily family)
    {
        var text = new StringBuilder();
        text.Append($"# Terraform of {Markdown.Text(family.Leading.Brief.Title)}\n\n");
        text.Append("Generated from the C# model. Change the model, not these files: the next build writes them again.\n\n");
        text.Append("Each folder is a root module with a state of its own. Apply them from top to bottom; a stack uses names and ids of those above it.\n\n");
        foreach (var graph in family.Graphs)
        {
            text.Append($"## {Markdown.Text(graph.Environment.Name)}\n\n| Order | Stack | Resources | Uses | Accountable |\n| --- | --- | --- | --- | --- |\n");
            var order = 0;
            foreach (var (stack, uses) in StackOrder.Of(graph))
            {
                text.Append($"| {++order} | [{Markdown.Text(stack.Name)}]({StackModule.FolderOf(graph, stack)}) | {graph.ResourcesIn(stack).Count()} | {Markdown.Text(string.Join(", ", uses.Select(other => other.Name)))} | {Markdown.Text(stack.Owner?.Name ?? "")} |\n");
            }

            text.Append('\n');
        }

        text.Append("```sh\nterraform -chdir=ENVIRONMENT/STACK init\nterraform -chdir=ENVIRONMENT/STACK plan -out=plan.tfplan\nterraform -chdir=ENVIRONMENT/STACK apply plan.tfplan\n```\n");
        return text.ToString();
    }
}
