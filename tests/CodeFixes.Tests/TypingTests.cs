using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes.Tests;

/// <summary>An editor asks for offers while a file is being written, about findings of a moment ago.</summary>
public sealed class TypingTests
{
    private static readonly string[] Written = ["", "{", "}", ";", "new ", "(", ", Why = ", "=> "];

    [Theory]
    [InlineData("AIFA2003")]
    [InlineData("AIFA1004")]
    [InlineData("AIFA6001")]
    [InlineData("AIFA2504")]
    [InlineData("AIFA7501")]
    [InlineData("AIFA7523")]
    public void Offers_bear_code_that_is_being_written(string rule)
    {
        var random = new Random(11);
        foreach (var model in RepairCases.All.Where(model => model.Rule == rule))
        {
            var underline = new Workbench(model.Source).Underlined.First(diagnostic => diagnostic.Id == rule);
            for (var edit = 0; edit < 25; edit++)
            {
                var at = random.Next(model.Source.Length);
                var cut = random.Next(3) == 0 ? model.Source.Length - at : random.Next(Math.Min(40, model.Source.Length - at));
                var bench = new Workbench(model.Source.Remove(at, cut).Insert(at, Written[random.Next(Written.Length)]));
                var tree = bench.Root("One.cs").SyntaxTree;
                var span = new TextSpan(Math.Min(underline.Location.SourceSpan.Start, tree.Length), Math.Max(0, Math.Min(underline.Location.SourceSpan.Length, tree.Length - underline.Location.SourceSpan.Start)));
                var now = Diagnostic.Create(underline.Descriptor, Location.Create(tree, span), underline.Properties);
                foreach (var provider in new CodeFixProvider[] { new RepairCodeFixProvider(), new WaiveCodeFixProvider() })
                    Assert.All(bench.Offers(provider, now), offer => Assert.NotEmpty(bench.After(offer).Text()));
            }
        }
    }
}
