namespace AiFactory.Model;

/// <summary>A project that gets addresses. A number alone will do: <c>Projects = [1, 2, 3]</c>.</summary>
public sealed record PlannedProject
{
    /// <param name="number">1 to 999; what it is known by for ever.</param>
    /// <exception cref="ModelException">The number is another (AIFA7061).</exception>
    public PlannedProject(int number) => Number = number is >= 1 and <= Last ? number : throw ModelErrors.NotAProjectNumber(number);

    internal const int Last = 999;

    public int Number { get; }

    /// <summary>The keys of those subnets of the profile that it has now; <see langword="null"/> for all. The place of the others is kept, so that one which is wanted later moves nothing.</summary>
    public IReadOnlyList<string>? Subnets { get; init; }

    /// <summary>As it goes into names: <c>prj007</c>.</summary>
    public string Name => "prj" + Number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);

    public static implicit operator PlannedProject(int number) => new(number);

    /// <summary>The projects 1 to <paramref name="count"/>.</summary>
    /// <exception cref="ModelException">The count is above 999 (AIFA7061).</exception>
    public static IReadOnlyList<PlannedProject> UpTo(int count) => [.. Enumerable.Range(1, Math.Max(0, count)).Select(number => new PlannedProject(number))];

    internal bool Wants(string key) => Subnets is null || Subnets.Contains(key, StringComparer.Ordinal);
}
