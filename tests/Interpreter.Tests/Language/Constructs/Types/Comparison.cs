// comparison of values of all kinds: numbers of mixed types, characters, texts, enums, dates, versions, tuples

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{1 == 1.0} {1L == 1} {'a' == 97} {1.0f == 1.0} {1m == 1} {(byte)1 == 1u} {0.1f == 0.1} {int.MaxValue == (float)int.MaxValue} {-1 < 0u} {ulong.MaxValue > 0}");
        Say($"{new DateOnly(2026, 1, 2) > new DateOnly(2026, 1, 1)} {TimeSpan.FromHours(1) == TimeSpan.FromMinutes(60)} {new Version(1, 2) == new Version("1.2")} {(1, "a") == (1, "a")} {DayOfWeek.Monday < DayOfWeek.Friday} {Guid.Empty == default} {new DateTime(2026, 1, 1) == new DateTime(2026, 1, 1, 0, 0, 0)}");
        Say($"{1.CompareTo(2)} {2.5.Equals(2.5)} {1.Equals(1L)} {1L.Equals(1)} {((object)1).Equals(1.0)} {'b'.CompareTo('a') > 0} {true.CompareTo(false)} {1m.Equals(1)} {(1, 2).CompareTo((1, 1))}");
    }
}
