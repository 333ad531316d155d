using System.Text.Json;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

public sealed class MermaidTests
{
    private const string Parse = """
        const { JSDOM } = require('jsdom');
        const { readFileSync } = require('fs');
        (async () => {
          const dom = new JSDOM('<textarea></textarea>');
          globalThis.window = dom.window;
          globalThis.document = dom.window.document;
          const mermaid = (await import('mermaid')).default;
          mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5, logLevel: 5 });
          const refused = await mermaid.parse('flowchart LR\n n1["a" -->', { suppressErrors: true });
          if (refused !== false) throw new Error('the parser refuses nothing');
          const area = dom.window.document.querySelector('textarea');
          const shown = text => { area.innerHTML = text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';').replace(/<br>/g, '\n'); return area.value; };
          const results = [];
          for (const text of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
            try {
              await mermaid.parse(text);
              const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
              if (type === 'sequence') {
                results.push({ type, nodes: [...db.getActors().values()].map(actor => shown(actor.description)), groups: [], edges: db.getMessages().map(message => shown(message.message)), style: false });
              } else {
                const groups = new Set(db.getSubGraphs().map(group => group.id));
                const nodes = [...db.getVertices().values()].filter(node => !groups.has(node.id)); // a line to a group makes one too
                results.push({
                  type, nodes: nodes.map(node => shown(node.text)), groups: db.getSubGraphs().map(group => shown(group.title)), edges: db.getEdges().map(edge => shown(edge.text ?? '')),
                  style: db.getClasses().size > 0 || nodes.some(node => node.styles.length > 0 || node.link || node.haveCallback),
                });
              }
            } catch (error) {
              results.push({ type: String(error), nodes: [], groups: [], edges: [], style: false });
            }
          }
          process.stdout.write(JSON.stringify(results));
        })();
        """;

    [Fact]
    public void A_sequence_has_each_step_of_its_flow()
    {
        var flows = Example.Family.Graphs.Concat(Enumerable.Range(0, 200).SelectMany(seed => RandomArchitectures.Of(seed).Graphs)).SelectMany(graph => graph.Flows);

        Assert.All(flows, flow =>
        {
            var text = Mermaid.Sequence(flow);
            Assert.All(flow.Steps.Select(step => step.Number).Concat(flow.Stages.Select(stage => stage.Number)), number => Assert.Contains($": {number} ", text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void What_stands_aside_is_left_out_of_a_flowchart() =>
        Assert.Equal("flowchart LR\n  n1[[\"web\"]]\n", Mermaid.Flowchart(new View("v", "", "", "", [new("n-1", "web"), new("n-2", "logs") { IsAside = true }], [])));

    [NodeFact]
    public async Task Mermaid_reads_every_file_as_it_was_meant()
    {
        List<Chart> charts = [.. Example.Family.Graphs.SelectMany(Charts)];
        for (var seed = 0; seed < 40; seed++) charts.AddRange(RandomArchitectures.Of(seed).Graphs.SelectMany(Charts));
        for (var i = 0; i < HostilePicturesTests.Known.Count; i++)
        {
            var name = HostilePicturesTests.Known[i];
            charts.AddRange(RandomArchitectures.Of(i, word => name + word).Graphs.SelectMany(Charts));
            charts.AddRange(RandomArchitectures.Of(i, word => word + name).Graphs.SelectMany(Charts));
        }

        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(charts.Select(chart => chart.Text)));
            using var read = JsonDocument.Parse(await NodeClient.RunAsync("mermaid", Parse, ["mermaid@11.17.2", "jsdom@26.1.0"], file));
            Assert.Equal(charts.Count, read.RootElement.GetArrayLength());
            foreach (var (chart, seen) in charts.Zip(read.RootElement.EnumerateArray())) MustBe(chart, seen);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void MustBe(Chart chart, JsonElement seen)
    {
        Assert.True(seen.GetProperty("type").GetString() == chart.Type, $"{seen.GetProperty("type")}\n{chart.Text}");
        Assert.False(seen.GetProperty("style").GetBoolean(), chart.Text);
        foreach (var (part, meant) in new[] { ("nodes", chart.Nodes), ("groups", chart.Groups), ("edges", chart.Edges) })
            Assert.Equal(meant.Order(StringComparer.Ordinal), seen.GetProperty(part).EnumerateArray().Select(text => text.GetString()).Order(StringComparer.Ordinal));
    }

    /// <summary>What a file says, for whoever reads it.</summary>
    private sealed record Chart(string Text, string Type, IReadOnlyList<string> Nodes, IReadOnlyList<string> Groups, IReadOnlyList<string> Edges);

    private static IEnumerable<Chart> Charts(ArchitectureGraph graph) => ViewFiles.ViewsOf(graph).Select(Flowchart).Concat(graph.Flows.Select(Sequence));

    private static Chart Flowchart(View view)
    {
        ViewNode[] shown = [.. view.Nodes.Where(node => !node.IsAside).SelectMany(node => node.AndBelow)];
        return new(Mermaid.Flowchart(view), "flowchart-v2",
            [.. shown.Where(node => node.Children.Count == 0).Select(Label)],
            [.. shown.Where(node => node.Children.Count > 0).Select(Label)],
            [.. view.Edges.Select(edge => Shown(string.Join(", ", edge.Marks.Select(mark => mark.Number).Append(edge.Label).Where(word => word.Length > 0))))]);
    }

    private static string Label(ViewNode node)
    {
        string[] marks = node.Marks.Count == 0 ? [] : [string.Join(", ", node.Marks.Select(mark => mark.Number))];
        return string.Join('\n', new[] { Shown(node.Title) }.Concat(node.IsGroup || node.Subtitle.Length == 0 ? [] : [Shown(node.Subtitle)]).Concat(marks));
    }

    private static Chart Sequence(Flow flow)
    {
        var parts = flow.Steps.SelectMany(step => step.Connections.SelectMany(connection => new[] { connection.From, connection.To }).Concat(step.Place is { } place ? [place] : [])).Distinct().Select(element => Shown(element.Name)).ToList();
        return new(Mermaid.Sequence(flow), "sequence", parts.Count == 0 ? [Shown(flow.Name)] : parts, [],
            [.. flow.Stages.SelectMany(stage => stage.Steps.SelectMany(step => Enumerable.Repeat(Shown($"{step.Number} {step.Text}"), Math.Max(1, step.Connections.Count))).Prepend(Shown($"{stage.Number} {stage.Name}")))]);
    }

    /// <summary>The first letters of what is left of a text without what no picture can show.</summary>
    private static string Shown(string text) => string.Concat(TextMeasure.Clean(text).EnumerateRunes().Take(400)).Trim();
}
