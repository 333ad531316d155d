namespace AiFactory.Cli;

/// <summary>What a caller learns without reading.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>Findings at or above the threshold, or stale output under <c>--check</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, a model that cannot be built, a file that cannot be read or must not be overwritten.</summary>
    public const int Unusable = 2;

    public const int ExpiredWaiver = 3;

    /// <summary>We could not see all of Azure.</summary>
    public const int Incomplete = 4;

    public const int OurFault = 70;

    /// <summary>Ctrl+C, as shells count it.</summary>
    public const int Interrupted = 130;

    private static readonly int[] Precedence = [OurFault, Unusable, Incomplete, ExpiredWaiver, Findings, Good];

    /// <summary>The one to return when several apply.</summary>
    public static int Of(params IEnumerable<int> codes) => codes.DefaultIfEmpty(Good).MinBy(code => Array.IndexOf(Precedence, code));
}
