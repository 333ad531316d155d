using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Views.Printing;

/// <summary>The look of drawings. Colours are custom properties, so that a page can set its own; each has a plain value before it for readers of SVG that know none.</summary>
/// <remarks>The green of numbers, the blue of headings, the greys of boxes and the dashes of subnets are those that drawings of the Azure Architecture Center use.</remarks>
internal static class SvgStyle
{
    /// <summary>Below the drawing: what the signs in it mean, as far as they occur.</summary>
    public static string LegendOf(Scene scene)
    {
        var forms = scene.View.Edges.SelectMany(edge => edge.Marks).Concat(scene.View.All.SelectMany(node => node.Marks)).Select(mark => mark.Form).ToHashSet();
        return string.Join(" · ", new[]
        {
            forms.Contains(MarkForm.Circle) ? "Circle: a step" : "",
            forms.Contains(MarkForm.Reply) ? "Ring: an answer" : "",
            forms.Contains(MarkForm.Square) ? "Square: a step of the whole group" : "",
            forms.Contains(MarkForm.Loop) ? "↺: back to an earlier step" : "",
            scene.View.Edges.Any(edge => edge.Form == EdgeForm.Quiet) ? "Dotted line: belongs together" : "",
        }.Where(text => text.Length > 0));
    }

    public const string Css = """

        .aifactory { --paper: #ffffff; --ink: #1b1b1b; --soft: #565656; --line: #1b1b1b; --quiet: #7a7a7a; --card: #ffffff; --edge: #bfbfbf; --layer: #f7f9fb; --layer-edge: #c8d6e0; --network: #f2f2f2; --heading: #0a609e; --mark: #107c10; --on-mark: #ffffff; font-family: "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        @media (prefers-color-scheme: dark) { .aifactory { --paper: #1b1a19; --ink: #f3f2f1; --soft: #c8c6c4; --line: #d2d0ce; --quiet: #979593; --card: #292827; --edge: #605e5c; --layer: #22262a; --layer-edge: #3b4a55; --network: #252423; --heading: #6cb8f6; --mark: #54b054; --on-mark: #0b1a0b; } }
        .aifactory .paper { fill: #ffffff; fill: var(--paper); }
        .aifactory .heading { font-size: 18px; font-weight: 600; fill: #1b1b1b; fill: var(--ink); }
        .aifactory .legend { font-size: 10px; fill: #565656; fill: var(--soft); }
        .aifactory .box { fill: #ffffff; fill: var(--card); stroke: #bfbfbf; stroke: var(--edge); }
        .aifactory .group > .box { fill: #f7f9fb; fill: var(--layer); stroke: #c8d6e0; stroke: var(--layer-edge); }
        .aifactory .network > .box { fill: #f2f2f2; fill: var(--network); stroke: #bfbfbf; stroke: var(--edge); }
        .aifactory .group.card > .box, .aifactory .segment > .box { fill: #ffffff; fill: var(--card); stroke: #7f7f7f; stroke: var(--quiet); stroke-dasharray: 3.5 2.5; }
        .aifactory .name { font-size: 12px; font-weight: 600; fill: #1b1b1b; fill: var(--ink); }
        .aifactory .group > .name { fill: #0a609e; fill: var(--heading); }
        .aifactory .kind, .aifactory .detail, .aifactory .caption { font-size: 10px; fill: #565656; fill: var(--soft); }
        .aifactory .caption { fill: #1b1b1b; fill: var(--ink); }
        .aifactory .line { fill: none; stroke: #1b1b1b; stroke: var(--line); stroke-width: 1.2; stroke-linecap: round; }
        .aifactory .head { fill: #1b1b1b; fill: var(--line); }
        .aifactory .quiet > .line { stroke: #7a7a7a; stroke: var(--quiet); stroke-dasharray: 2 3; }
        .aifactory .quiet > .head { fill: #7a7a7a; fill: var(--quiet); }
        .aifactory .disc { fill: #107c10; fill: var(--mark); stroke: #107c10; stroke: var(--mark); stroke-width: 1.5; }
        .aifactory .mark text { font-size: 10px; font-weight: 700; text-anchor: middle; fill: #ffffff; fill: var(--on-mark); }
        .aifactory .reply .disc { fill: #ffffff; fill: var(--card); }
        .aifactory .reply text { fill: #107c10; fill: var(--mark); }
        .aifactory .glyph { fill: none; stroke: #69797e; stroke-width: 1.7; stroke-linejoin: round; stroke-linecap: round; }
        .aifactory .ai { stroke: #8661c5; } .aifactory .compute { stroke: #0078d4; } .aifactory .data { stroke: #0f7b8a; } .aifactory .identity { stroke: #b9770e; } .aifactory .integration { stroke: #b146c2; }
        .aifactory .monitoring { stroke: #4f6bed; } .aifactory .network.glyph { stroke: #038387; } .aifactory .person { stroke: #0078d4; } .aifactory .security { stroke: #c4501b; } .aifactory .storage { stroke: #498205; }
        @media (prefers-color-scheme: dark) { .aifactory .glyph { filter: brightness(1.5); } }

        """;
}
