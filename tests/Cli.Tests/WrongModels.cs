namespace AiFactory.Cli.Tests;

/// <summary>Architectures that are wrong, each in its own way. The marks say on which line.</summary>
internal static class WrongModels
{
    public const string Source = """
        namespace Wrong;

        public abstract class One : IArchitecture
        {
            protected static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development);
            protected static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production);
            public virtual IReadOnlyList<DeploymentEnvironment> Environments => [Dev];
            public abstract void Define(Architecture a, DeploymentEnvironment env);
        }

        internal sealed class Keys : One
        {
            public override IReadOnlyList<DeploymentEnvironment> Environments => [Dev, Prod];
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                _ = new StorageAccount("data") { SharedKeyAccess = env.IsProduction }; // keys
        }

        public sealed class Throws : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                throw new InvalidOperationException("no \u001b[31mred"); // throws
        }

        public sealed class BadCidr : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                _ = new Subnet("apps") { Range = "10.0.0.5/24" }; // cidr
        }

        public sealed class BadRegion : One
        {
            private static readonly Region Somewhere = Region.Parse("west-europe"); // region
            public override void Define(Architecture a, DeploymentEnvironment env) => _ = Somewhere;
        }

        public sealed class BadDate : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) => a.Waive("AIFA2003").Until("31.12.2027"); // date
        }

        public sealed class BadEnvironments : One
        {
            public override IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { AddressSpace = "10.0.0.0/240" }]; // environments
            public override void Define(Architecture a, DeploymentEnvironment env) { }
        }

        public sealed class NoEnvironments : One
        {
            public override IReadOnlyList<DeploymentEnvironment> Environments => [];
            public override void Define(Architecture a, DeploymentEnvironment env) { }
        }

        public sealed class Twice : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env)
            {
                _ = new StorageAccount("documents");
                _ = new StorageAccount("documents"); // twice
            }
        }

        public sealed class Overlap : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                _ = new VirtualNetwork("main") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("one") { Range = "10.0.0.0/25" }, new Subnet("two") { Range = "10.0.0.64/26" }] };
        }

        public sealed class Circle : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env)
            {
                AppServicePlan one, two;
                using (a.Stack("one")) one = new AppServicePlan("one");
                using (a.Stack("two")) two = new AppServicePlan("two");
                using (a.Stack("one")) _ = new WebApp("first") { Plan = two };
                using (a.Stack("two")) _ = new WebApp("second") { Plan = one };
            }
        }

        public sealed class Unplaced : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env)
            {
                var web = new WebApp("web") { Plan = new AppServicePlan("web") };
                var documents = new StorageAccount("documents");
                a.Layer("Experience").Shows(web);
                a.Flow("Keep").Writes(web, documents, "keeps it");
            }
        }

        public sealed class Table : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) => a.Table<Project>("projects.json"); // table
        }

        public sealed class NoTable : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) => a.Table<Project>("project.json");
        }

        public sealed record Project(string Name, int Size);

        public sealed class Hand : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                _ = new StorageAccount("documents") { AzureName = "stmine" }; // hand
        }

        public sealed class Damaged : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) { }
        }

        public sealed class Expired : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env)
            {
                var data = new StorageAccount("data") { SharedKeyAccess = true };
                a.Waive("AIFA2003").On(data).Because("a partner has no identity yet").OwnedBy("Partner desk").ApprovedBy("Security").Until("2026-12-31");
            }
        }

        public sealed class Hostile : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) =>
                _ = new StorageAccount("da\u001b[2Jta\u202e\"\n</script>\ud800") { SharedKeyAccess = true };
        }

        public sealed class HostileStack : One
        {
            public override IReadOnlyList<DeploymentEnvironment> Environments => [new("../../escaped", EnvironmentKind.Development)];
            public override void Define(Architecture a, DeploymentEnvironment env) => _ = new StorageAccount("data");
        }

        public sealed class Flagged : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env)
            {
                if (a.Flag("second-region", "a second region")) _ = new StorageAccount("data") { SharedKeyAccess = true };
            }
        }

        public sealed class NeedsArguments(string name) : One
        {
            public override void Define(Architecture a, DeploymentEnvironment env) => _ = new Person(name);
        }
        """;

    /// <summary>The line that ends in this mark, from 1.</summary>
    public static int LineOf(string mark) => Array.FindIndex(Source.Split('\n'), line => line.TrimEnd().EndsWith("// " + mark, StringComparison.Ordinal)) + 1;
}
