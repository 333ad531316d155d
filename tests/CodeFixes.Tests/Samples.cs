namespace AiFactory.CodeFixes.Tests;

/// <summary>Sources of architectures around a few lines of a test's own.</summary>
internal static class Samples
{
    /// <summary>An architecture with development and production, whose brief has an owner.</summary>
    public static string Architecture(string body, string brief = "Owner = Us, Availability = 99.9, Rto = Hours(4), Rpo = Hours(1)", string members = "") => $$"""
        public sealed class Sample : IArchitecture
        {
            public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development) { AddressSpace = "10.1.0.0/16" };
            public static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/16" };
            private static readonly Owner Us = "us";

            public IReadOnlyList<DeploymentEnvironment> Environments => [Dev, Prod];

            public void Define(Architecture chat, DeploymentEnvironment env)
            {
                chat.Naming = new("x");
                chat.Brief = new("Sample", "A sample.") { {{brief}} };
        {{Indented(body, 8)}}
            }
        {{Indented(members, 4)}}
        }

        """;

    private static string Indented(string text, int by) => string.Join("\n", text.Split('\n').Select(line => line.Trim().Length == 0 ? "" : new string(' ', by) + line));
}
