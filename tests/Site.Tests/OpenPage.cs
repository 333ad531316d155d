using Microsoft.Playwright;

namespace AiFactory.Site.Tests;

/// <summary>A page in a browser that notes whatever a page should not do: ask for anything, complain, or open a dialog.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private OpenPage(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    /// <summary>Requests beyond the page itself, messages of the console, errors and dialogs.</summary>
    public List<string> Noise { get; } = [];

    public static async Task<OpenPage> OfAsync(string html, ColorScheme scheme = ColorScheme.Light)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("aifactory-site-").FullName, "index.html");
        await File.WriteAllTextAsync(file, html);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Executable, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 }, ColorScheme = scheme });
        var open = new OpenPage(playwright, browser, page);
        var address = new Uri(file).AbsoluteUri;
        page.Request += (_, request) => { if (request.Url.Split('#')[0] != address) open.Noise.Add($"request: {request.Url}"); };
        page.Console += (_, message) => open.Noise.Add($"console: {message.Text}");
        page.PageError += (_, error) => open.Noise.Add($"error: {error}");
        page.Dialog += (_, dialog) => { open.Noise.Add($"dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };
        await page.GotoAsync(address);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
