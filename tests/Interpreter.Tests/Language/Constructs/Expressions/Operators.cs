// arithmetic, comparison, logic and their precedence

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var (a, b) = (7, 2);
        Say($"{a + b} {a - b} {a * b} {a / b} {a % b} {-a} {+a} {-a / b} {-a % b}");
        Say($"{a > b} {a >= 7} {a < b} {a <= b} {a == b} {a != b} {!(a == b)}");
        Say($"{a + b * a - (a + b) * 2} {a > 1 && b > 5 || a == 7} {true ^ true} {true & false | true}");
        var (t, f) = (True("t"), False("f"));
        Say($"{f && True("short")} {t || True("short")} {f & True("both")} {t | False("both")}");
    }

    private static bool True(string name)
    {
        Say(name);
        return true;
    }

    private static bool False(string name) => !True(name);
}
