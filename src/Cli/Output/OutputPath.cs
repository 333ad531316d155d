namespace AiFactory.Cli.Output;

/// <summary>Paths of generated files are made from names in models; none may lead out of the output folder.</summary>
internal static class OutputPath
{
    /// <exception cref="CliException">The path is not relative, or leads elsewhere, or does not exist on every system.</exception>
    public static string Checked(string path) => path.Length > 0 && path.Split('/').All(IsName)
        ? path
        : throw new CliException($"A generated file would have the path '{path}', which is refused: it leads out of the output folder or cannot exist on every system. Rename the environment, stack or architecture that it comes from.");

    private static bool IsName(string part) =>
        part.Length > 0 && part is not ("." or "..") && !part.EndsWith(' ') && !part.EndsWith('.') && !part.Any(letter => char.IsControl(letter) || letter is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
