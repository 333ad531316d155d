namespace AiFactory.Parity.Generation;

/// <summary>What every program has: its environments, its beginning, and the functions that keep numbers and texts within bounds.</summary>
internal static class Commons
{
    public static void Write(Draft draft, Dice dice)
    {
        var wrap = dice.Of(
        [
            "public static int Wrap(int value, int size) => ((value % size) + size) % size;",
            "public static int Wrap(int value, int size)\n    {\n        var rest = value % size;\n        if (rest < 0) rest += size;\n        return rest;\n    }",
            "public static int Wrap(int value, int size) => value % size is < 0 and var below ? below + size : value % size;",
        ]);
        var twice = dice.Of(["public static int Twice(int value) => value * 2;", "public static int Twice(int value = 21) { return value << 1; }", "public static T Same<T>(T value) => value;\n    public static int Twice(int value) => Same(value) + Same<int>(value);"]);
        var cut = dice.Of(
        [
            "public static string Cut(this string text, int length = 10) => text.Length <= length ? text : text[..length];",
            "public static string Cut(this string text, int length = 10) => new(text.Take(length).ToArray());",
            "public static string Cut(this string text, int length = 10)\n    {\n        if (text.Length > length) return text.Substring(0, length);\n        return text;\n    }",
        ]);
        draft.Type($"internal static class Common\n{{\n    {wrap}\n    {twice}\n    {cut}\n}}\n");
    }

    public static string Environments(Dice dice)
    {
        string[] all =
        [
            "new(\"dev\", EnvironmentKind.Development) { Subscription = \"11111111-1111-4111-8111-111111111111\", AddressSpace = \"10.1.0.0/20\" }",
            dice.Of(["new(\"test\", EnvironmentKind.Test) { Region = Region.SwedenCentral }", "new(\"stage\", EnvironmentKind.Staging) { AddressSpace = Cidr.Parse(\"10.2.0.0/20\"), Region = Region.Parse(\"West US 2\") }"]),
            "new(\"prod\", EnvironmentKind.Production) { Subscription = \"33333333-3333-4333-8333-333333333333\", Tenant = \"99999999-9999-4999-8999-999999999999\", AddressSpace = \"10.3.0.0/20\", State = new(\"rg-state\", \"ststate\", \"model\") }",
        ];
        string[] used = dice.Chance(60) ? all : [all[dice.Below(2)], all[2]];
        return dice.Below(4) switch
        {
            0 => $"    public IReadOnlyList<DeploymentEnvironment> Environments {{ get; }} =\n    [\n{string.Concat(used.Select(one => $"        {one},\n"))}    ];\n",
            1 => $"    public IReadOnlyList<DeploymentEnvironment> Environments => new DeploymentEnvironment[] {{ {string.Join(", ", used)} }};\n",
            2 => string.Concat(used.Select((one, index) => $"    private static readonly DeploymentEnvironment Env{index} = {one};\n")) + $"    public IReadOnlyList<DeploymentEnvironment> Environments => [{string.Join(", ", used.Select((_, index) => $"Env{index}"))}];\n",
            _ => $"    private static IEnumerable<DeploymentEnvironment> Places()\n    {{\n{string.Concat(used.Select(one => $"        yield return {one};\n"))}    }}\n\n    public IReadOnlyList<DeploymentEnvironment> Environments => Places().ToList();\n",
        };
    }

    public static string Beginning(Dice dice)
    {
        var brief = dice.Of(
        [
            "chat.Brief = new(\"Chat\", \"People ask.\") { Owner = new(\"Team\", \"team@contoso.com\"), Availability = env.Pick(99.0, prod: 99.9), Rto = Hours(4), Rpo = Minutes(90), MonthlyBudget = Euro(env.Pick(900, prod: 7_000)) };",
            "chat.Brief = new Brief(\"Chat\", $\"People in {env} ask.\") with { Data = env.IsProduction ? DataClass.Personal : DataClass.Internal };",
            "chat.Naming = new(\"chat\") { UniqueLength = 5 };",
        ]);
        return $$"""
            {{brief}}
            var who = new Person("employee");
            var web = new WebApp("web") { Plan = new AppServicePlan("web") { Instances = env.Pick(1, prod: 3) } };
            var store = new StorageAccount("documents") { Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
            """;
    }
}
