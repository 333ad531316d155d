// `switch` over numbers, text, enums, types, with `when`, shared labels, `goto case` and `default`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var value in new object?[] { 1, 2, 3, "x", "long text", EnvironmentKind.Production, null, 2.5 }) Say(Name(value));
        Walk(1);
    }

    private static string Name(object? value)
    {
        switch (value)
        {
            case 1:
            case 2:
                return "one or two";
            case int number when number > 2:
                return $"more: {number}";
            case string { Length: > 5 } text:
                return "long " + text;
            case string:
                return "text";
            case EnvironmentKind.Production:
                return "production";
            case null:
                return "nothing";
            default:
                return "else";
        }
    }

    private static void Walk(int start)
    {
        switch (start)
        {
            case 1:
                Say("case 1");
                goto case 3;
            case 2:
                Say("case 2");
                break;
            case 3:
                Say("case 3");
                goto default;
            default:
                Say("default");
                break;
        }
    }
}
