using AiFactory.Cli;
using AiFactory.Model;

var output = Console.Out;
// What a model prints while it is built must not end up among our results.
Console.SetOut(Console.Error);

var now = DateTime.UtcNow;
var host = new CliHost(output, Console.Error, Environment.CurrentDirectory, new Date(now.Year, now.Month, now.Day))
{
    HasColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    ShowsProgress = !Console.IsErrorRedirected,
};
return await CommandLine.RunAsync(args, host, CancellationToken.None);
