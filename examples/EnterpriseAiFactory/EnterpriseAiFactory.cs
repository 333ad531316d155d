using AiFactory.Blueprints;

namespace EnterpriseAiFactory;

/// <summary>Landing zones that many teams share, each with a project of its own: its services, addresses, access and budget. Teams, their flags and the landing zones are data.</summary>
public sealed class EnterpriseAiFactory : IArchitecture
{
    private static readonly Owner Platform = new("AI platform", "ai-platform@contoso.com");
    private static readonly Owner Security = new("Information security", "security@contoso.com");
    private static readonly DeploymentEnvironment Connectivity = new("hub", EnvironmentKind.Production)
    {
        Subscription = "44444444-4444-4444-8444-444444444444", Tenant = TenantId, Region = Region.SwedenCentral, AddressSpace = "10.0.0.0/22", Shared = true, State = new("rg-tfstate-hub", "sttfstatecontosohub", "factory"),
    };

    private const string TenantId = "99999999-9999-4999-8999-999999999999";

    private static IReadOnlyList<LandingZoneRow> Rows => Inputs.Table<LandingZoneRow>("landing-zones.json");

    public IReadOnlyList<DeploymentEnvironment> Environments => [.. Rows.Select(EnvironmentOf), .. Rows[0].Topology == Topology.Standalone ? [] : new[] { Connectivity }];

    public void Define(Architecture factory, DeploymentEnvironment env)
    {
        factory.Naming = new("aif");
        factory.Brief = new("Enterprise AI factory", "Teams get a secure project for data and AI in days, on landing zones that the platform team runs.") { Owner = Platform, Data = DataClass.Confidential, Availability = env.Pick(99.0, prod: 99.5), Rto = Hours(8), Rpo = Hours(4) };
        factory.Tags["workload"] = "ai-factory";
        factory.Tags["environment"] = env.Name;
        factory.Tags["owner"] = Platform.Name;

        var hub = new Hub("aif", Rows[0].Topology, Connectivity.Subscription, Connectivity.AddressSpace!.Value, Connectivity.Region);
        if (env.Name == Connectivity.Name) DefineHub(factory, hub);
        else DefineLandingZone(factory, env, hub, Rows.First(row => row.Name == env.Name));
    }

    private static DeploymentEnvironment EnvironmentOf(LandingZoneRow row) => new(row.Name, row.Kind)
    {
        Subscription = row.Subscription, Tenant = TenantId, Region = Region.SwedenCentral, AddressSpace = row.Addresses, State = new($"rg-tfstate-{row.Name}", $"sttfstateaif{row.Stage}{row.ScaleSet}", "factory"),
    };

    private static void DefineHub(Architecture factory, Hub hub)
    {
        using var stack = factory.Stack("logs");
        var logs = new LogAnalyticsWorkspace("logs") { RetentionDays = 90 };
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        factory.Monitoring(insights);
        var parts = hub.Define(factory, logs, [.. Rows.Select(row => new VirtualNetwork($"spoke-{row.Name}") { ExistingId = row.NetworkId, AddressSpace = [row.Addresses], Owner = Platform })]);
        factory.Layer("Connectivity", "the way to offices, names and the Internet").Shows([.. parts, logs, insights]);
    }

    private static void DefineLandingZone(Architecture factory, DeploymentEnvironment env, Hub hub, LandingZoneRow row)
    {
        var rows = factory.Table<ProjectRow>("projects.json").Where(project => project.ScaleSet == row.ScaleSet).OrderBy(project => project.Number).ToList();
        var members = rows.Select(project => Personas.Members(project, env)).ToList();
        var networks = Rows.Where(other => other.ScaleSet == row.ScaleSet).Select(other => new NetworkSpace(other.Name, other.Addresses)).ToList();
        var zone = new SharedLandingZone(factory, env, hub, Platform, $"projects-{row.ScaleSet}", networks, [.. rows.Select((project, i) => new PlannedTeam(project.Number, project.Services, members[i]))], row.Extras, row.ExistingNetwork);

        var ground = new ProjectGround(factory, env, zone.Plan, zone.Logs, zone.Images) { Exposure = row.Exposure, AllowedAddresses = row.AllowedAddresses };
        var projects = rows.Select((project, i) => Make(ground, zone, project, members[i])).ToList();

        factory.AiSystem = new("Projects for teams that build with data and models. What each is for, its team records.")
        {
            Risk = AiRisk.Limited, Oversight = "Each team names who reads a sample of answers every week, and who can switch its project off.", Disclosure = "Every page says that a model writes.", Feedback = "Each page has a button for it", Retention = Days(90),
        };
        var common = factory.Layer("Common", "what all projects share").Shows([.. zone.Parts]);
        var learning = factory.Layer("A project that learns", "ESML: from data to models").Shows([.. projects.Where((_, i) => rows[i].Learns).SelectMany(project => project.Parts)]);
        var answering = factory.Layer("A project that answers", "GenAI-1: retrieval and agents").Shows([.. projects.Where((_, i) => !rows[i].Learns).SelectMany(project => project.Parts)]);
        factory.Layer("Network", "where it lies").Shows([.. zone.NetworkParts]);
        SecureProject.Tell(factory, projects, new(new Person("user"), new Person("analyst"), new ExternalSystem("front") { Description = "the company's application gateway", SignIn = SignIn.Entra, Availability = 99.9, Holds = DataClass.Internal },
            new ExternalSystem("sources") { Description = "systems of the business", SignIn = SignIn.Entra, Availability = 99.5, Holds = DataClass.Confidential }, new ExternalSystem("devices") { Description = "what sends events", SignIn = SignIn.Entra, Holds = DataClass.Internal }));
        TellPlatform(factory, env, zone, common, learning, answering);
        Decide(factory, zone, projects);
        Promote(factory, row.ScaleSet);
    }

    /// <summary>The numbers of the landing zone drawing: 1 is over all, 2 to 10 are common and two kinds of projects in dev, stage and prod, 11 is the team.</summary>
    private static void TellPlatform(Architecture factory, DeploymentEnvironment env, SharedLandingZone zone, Layer common, Layer learning, Layer answering)
    {
        var team = new Practice("platform team") { Description = "repository, pipelines, definitions of roles and policies" };
        factory.Layer("Team", "who runs the platform").Shows(team);
        var first = env.Pick(2, staging: 5, prod: 8);
        factory.Flow("Run the platform", Criticality.Low).For(FlowPurpose.Deployment)
            .Stage("Govern", 1).Does(team, "reads dashboards, costs and backups of all landing zones")
            .Stage("Common", first).Happens(common, "offers the lake, images, logs and addresses")
            .Stage("Learn", first + 1).Happens(learning, "stands here, behind access and a budget of its own")
            .Stage("Answer", first + 2).Happens(answering, "stands here, behind access and a budget of its own")
            .Stage("Deploy", 11).Does(team, "changes the registry of projects, and lets pipelines plan and apply what follows");
    }

    private static void Decide(Architecture factory, SharedLandingZone zone, IReadOnlyList<SecureProject> projects)
    {
        factory.Decision("One type of project, and presets").On([.. projects.Select(project => project.Vault)]).Because("ESML and GenAI-1 differ in flags alone, so one description serves both").Rejected("A template for each type", "what is fixed in one is forgotten in the other").By(Platform, "2026-10-05");
        factory.Decision("Scale sets of ten projects").On(zone.Logs).Because("quota for models runs out first, long before addresses").Rejected("As many projects as addresses", "the eleventh team would wait for tokens, the twenty-third for role assignments").By(Platform, "2026-10-05");
        factory.Decision("Private unless a landing zone says otherwise").On(zone.NetworkParts[0]).Because("a default that is public is what audits find").Rejected("Public with a perimeter", "no private endpoints exist when the perimeter is taken away").By(Security, "2026-10-12");
        factory.Decision("A file system for each project").On(zone.Lake).Because("Azure takes 32 entries a folder, and a project's access is planned with the project").Rejected("One file system with a folder for each", "its root would need entries for all of them").By(Platform, "2026-10-12");
        factory.Decision("Names resolve in the hub").On(zone.NetworkParts[0]).Because("a zone of a name can be linked to a network once").Rejected("Zones in each landing zone", "offices would have to ask each of them").By(Platform, "2026-10-12");
    }

    private static void Promote(Architecture factory, string scaleSet)
    {
        var zones = Rows.Where(row => row.ScaleSet == scaleSet).Select(EnvironmentOf).ToList();
        if (zones.Count < 3) return;
        factory.Promote(zones[0], zones[1]).When("the team's tests pass").WhenEvaluated("groundedness", 3.5);
        factory.Promote(zones[1], zones[2]).When("the pipeline ran in stage", Platform).WhenEvaluated("groundedness", 4, Platform);
    }

    private static SecureProject Make(ProjectGround ground, SharedLandingZone zone, ProjectRow row, EntraPrincipal members)
    {
        var budget = Math.Round(row.MonthlyBudget / ground.Environment.Pick(3, prod: 1));
        var project = new SecureProject(ground, row.Number, row.Learns ? "ESML" : "GenAI-1", row.Owner, row.CostCenter, budget, zone.LakeOf(row.Number), row.Services);
        using (ground.Architecture.Stack(project.Name, row.Owner)) Personas.Grant(row, project, members, ground.Environment);
        return project;
    }
}
