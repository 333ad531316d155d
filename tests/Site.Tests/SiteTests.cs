using System.Text.RegularExpressions;
using AiFactory.Generators.Documents;
using AiFactory.Generators.Views;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;
using Microsoft.Playwright;

namespace AiFactory.Site.Tests;

/// <summary>The page of an architecture, used as people use it.</summary>
public sealed partial class SiteTests
{
    private static string Example => File.ReadAllText(Repository.At("examples", "GroundedChat", "generated", "site", "index.html"));

    [BrowserFact]
    public async Task A_reader_switches_between_audiences()
    {
        await using var site = await OpenPage.OfAsync(Example);
        var page = site.Page;
        foreach (var audience in new[] { "executive", "architect", "engineer", "network", "identity", "flow-a-answer-a-question" })
        {
            await page.ClickAsync($"[data-picture='{audience}']");
            Assert.Equal([audience], await page.Locator("[data-figure]:visible").EvaluateAllAsync<string[]>("figures => figures.map(figure => figure.dataset.figure)"));
            Assert.True(await page.Locator($"svg#{audience}").IsVisibleAsync());
            Assert.Equal("true", await page.GetAttributeAsync($"[data-picture='{audience}']", "aria-selected"));
            Assert.Equal(1, await page.Locator("details[data-words]:visible").CountAsync());
        }

        Assert.Empty(site.Noise);
    }

    [BrowserFact]
    public async Task A_reader_steps_through_a_flow_by_keyboard()
    {
        await using var site = await OpenPage.OfAsync(Example);
        var page = site.Page;
        await page.ClickAsync("[data-picture='flow-a-answer-a-question']");
        var numbers = await page.Locator("#flow-a-answer-a-question .mark").EvaluateAllAsync<string[]>("marks => [...new Set(marks.map(mark => mark.dataset.step))].sort()");
        Assert.True(numbers.Length > 3);
        await page.FocusAsync(".stage");
        foreach (var number in numbers)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            Assert.StartsWith(number, await page.TextContentAsync(".now"), StringComparison.Ordinal);
            Assert.False(await page.Locator($"#flow-a-answer-a-question .mark[data-step='{number}'].dim").IsVisibleAsync());
            Assert.Equal(numbers.Length - 1, await page.Locator("#flow-a-answer-a-question .mark.dim").CountAsync());
            Assert.True(await page.Locator("#flow-a-answer-a-question .card:not(.dim)").CountAsync() >= 1);
        }

        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.StartsWith(numbers[^2], await page.TextContentAsync(".now"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".dim").CountAsync());
        Assert.Equal("", await page.TextContentAsync(".now"));
        Assert.Empty(site.Noise);
    }

    [BrowserFact]
    public async Task A_click_on_a_number_tells_its_step()
    {
        await using var site = await OpenPage.OfAsync(Example);
        await site.Page.ClickAsync("[data-picture='executive']");
        await site.Page.ClickAsync("#executive .mark[data-step='A2']");
        Assert.StartsWith("A2", await site.Page.TextContentAsync(".now"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_picture_is_enlarged_moved_and_seen_whole_again()
    {
        await using var site = await OpenPage.OfAsync(Example);
        var page = site.Page;
        await page.ClickAsync("[data-picture='architect']");
        var whole = await page.Locator("svg#architect").BoundingBoxAsync();
        await page.Keyboard.PressAsync("+");
        Assert.True((await page.Locator("svg#architect").BoundingBoxAsync())!.Width > whole!.Width * 1.2);
        await page.Mouse.MoveAsync(600, 600);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(660, 640);
        await page.Mouse.UpAsync();
        var moved = await page.GetAttributeAsync("svg#architect", "style");
        await page.Mouse.WheelAsync(0, -100);
        Assert.NotEqual(moved, await page.GetAttributeAsync("svg#architect", "style"));
        await page.Keyboard.PressAsync("0");
        Assert.Equal(whole.Width, (await page.Locator("svg#architect").BoundingBoxAsync())!.Width, 0.5);
        Assert.Empty(site.Noise);
    }

    [BrowserFact]
    public async Task Each_page_shows_its_pictures_and_hands_them_back()
    {
        await using var site = await OpenPage.OfAsync(Example);
        var page = site.Page;
        foreach (var (name, pictures) in new[] { ("executive", 1), ("architecture", 4), ("engineering", 3) })
        {
            await page.ClickAsync($"[data-page='page-{name}']");
            Assert.Equal(pictures, await page.Locator($"#page-{name} svg:visible").CountAsync());
            Assert.Equal(1, await page.Locator("main:visible").CountAsync());
        }

        await page.ClickAsync("[data-page='page-pictures']");
        await page.ClickAsync("[data-picture='executive']");
        Assert.True(await page.Locator("#page-pictures svg#executive").IsVisibleAsync());
        Assert.Empty(site.Noise);
    }

    [BrowserFact]
    public async Task A_step_that_was_shown_leaves_no_trace_in_the_documents()
    {
        await using var site = await OpenPage.OfAsync(Example);
        await site.Page.ClickAsync("[data-picture='flow-a-answer-a-question']");
        await site.Page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(0, await site.Page.Locator(".dim").CountAsync());
        await site.Page.ClickAsync("[data-page='page-architecture']");
        Assert.Equal(0, await site.Page.Locator(".dim").CountAsync());
        await site.Page.ClickAsync("[data-page='page-pictures']");
        Assert.Equal("", await site.Page.TextContentAsync(".now"));
        Assert.Empty(site.Noise);
    }

    [BrowserFact]
    public async Task Tabs_are_reached_by_keyboard()
    {
        await using var site = await OpenPage.OfAsync(Example);
        await site.Page.FocusAsync("[data-page='page-pictures']");
        await site.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await site.Page.Locator("#page-executive").IsVisibleAsync());
        Assert.Equal("page-executive", await site.Page.EvaluateAsync<string>("document.activeElement.dataset.page"));
    }

    [BrowserFact]
    public async Task The_executive_page_is_one_landscape_sheet()
    {
        await using var site = await OpenPage.OfAsync(Example);
        await site.Page.ClickAsync("[data-page='page-executive']");
        Assert.Equal(["841 x 594"], await SheetsAsync(site.Page));
    }

    [BrowserFact]
    public async Task So_it_is_for_an_architecture_with_much_to_tell()
    {
        await using var site = await OpenPage.OfAsync(PageOf((chat, _) =>
        {
            var (clerk, desk) = (new Person("clerk"), new WebApp("desk"));
            for (var i = 0; i < 6; i++)
            {
                var flow = chat.Flow($"Handle matter {i}");
                for (var k = 0; k < 6; k++) flow.Stage($"Part {k}").Calls(clerk, desk, "hands over what was found so that somebody can look at it");
            }
        }));
        await site.Page.ClickAsync("[data-page='page-executive']");
        Assert.Equal(["841 x 594"], await SheetsAsync(site.Page));
    }

    [BrowserFact]
    public async Task Everything_is_readable_in_the_dark()
    {
        await using var site = await OpenPage.OfAsync(Example, ColorScheme.Dark);
        var colours = await site.Page.EvaluateAsync<string[]>("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('svg .paper')).fill, getComputedStyle(document.querySelector('svg .group > .name')).fill, getComputedStyle(document.querySelector('svg g:not(.group) > .name')).fill]");
        Assert.True(Brightness(colours[0]) < 60 && Brightness(colours[1]) < 60 && Brightness(colours[2]) > 150 && Brightness(colours[3]) > 200, string.Join(", ", colours));
    }

    [BrowserFact]
    public async Task Hostile_names_do_nothing()
    {
        const string Hostile = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>]]>--><svg onload=alert(3)>";
        await using var site = await OpenPage.OfAsync(PageOf((chat, _) =>
        {
            chat.Brief = new(Hostile, Hostile) { Owner = new(Hostile, Hostile) };
            var web = new WebApp(Hostile);
            chat.Layer(Hostile, Hostile).Shows(web);
            chat.Flow(Hostile).Stage(Hostile).Calls(new Person(Hostile), web, Hostile);
        }));
        foreach (var tab in await site.Page.Locator("[role=tab]").AllAsync())
        {
            if (await tab.IsVisibleAsync()) await tab.ClickAsync();
        }

        await site.Page.ClickAsync("[data-page='page-pictures']");
        await site.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(1, await site.Page.Locator("script").CountAsync());
        Assert.Equal(0, await site.Page.Locator("img, [onload], [onerror]").CountAsync());
        Assert.Empty(site.Noise);
    }

    private static string PageOf(Action<Model.Architecture, DeploymentEnvironment> define)
    {
        var family = Sketch.Family(define);
        return DocumentFiles.Of(family, RuleRun.Check(family, "2026-11-21"), ViewFiles.Of(family).Pictures).Single(file => file.Path == "site/index.html").Text;
    }

    /// <summary>The size of each sheet of paper, in points; what stands on the page stands on the paper.</summary>
    private static async Task<string[]> SheetsAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("() => { dispatchEvent(new Event('beforeprint')); const sheet = document.querySelector('.sheet'); const whole = sheet.scrollWidth <= sheet.clientWidth + 1; dispatchEvent(new Event('afterprint')); return whole; }"));
        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        return [.. MediaBox().Matches(paper).Select(box => $"{box.Groups[1].Value} x {box.Groups[2].Value}")];
    }

    private static int Brightness(string colour) => (int)Number().Matches(colour).Take(3).Average(part => int.Parse(part.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]")]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
