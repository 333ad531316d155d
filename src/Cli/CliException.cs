namespace AiFactory.Cli;

/// <summary>Something that the person at the terminal must put right: printed without a stack trace, exit code 2.</summary>
internal sealed class CliException(string message) : Exception(message);
