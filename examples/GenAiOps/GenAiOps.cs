using AiFactory.Blueprints;

namespace GenAiOps;

/// <summary>How agents that help field service get from an idea to production, and back when production says they got worse.</summary>
public sealed class GenAiOps : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [Fabrikam.Dev, Fabrikam.Qa, Fabrikam.Prod];

    public void Define(Architecture ops, DeploymentEnvironment env)
    {
        ops.Naming = new("ops");
        ops.Tags["workload"] = "ops";
        ops.Tags["owner"] = Fabrikam.AiEngineering.Name;
        ops.Tags["environment"] = env.Name;
        ops.Tags["costCenter"] = "2040";
        ops.Brief = new("GenAIOps", "Agents reach production through tests and approvals; what is watched there starts their repair.")
        {
            Owner = Fabrikam.AiEngineering, Data = DataClass.Confidential,
            Availability = env.Pick(99.0, prod: 99.5), Rto = Hours(4), Rpo = Hours(1), MonthlyBudget = Euro(env.Pick(2_500, prod: 14_000)),
        };

        ops.AiSystem = new("Proposes to field engineers what to check and repair, from manuals and past visits. Not for work on machines without an engineer.")
        {
            Risk = AiRisk.Limited, Oversight = "An engineer decides about every proposal; AI engineering can send all calls back to the former version.",
            Disclosure = "Every proposal says that a model wrote it, and from which manual.", Feedback = "Two buttons under each proposal", Retention = Days(90),
        };

        // People, and what they work with
        var engineer = new Person("field engineer") { Description = "asks what to check and repair" };
        var dataEngineer = new Person("data engineer") { Description = "keeps the data estate" };
        var scientist = new Person("data scientist") { Description = "chooses models, tries prompts" };
        var aiEngineer = new Person("AI engineer") { Description = "builds agents, releases them" };
        var infrastructure = new Person("infrastructure team") { Description = "sets up and looks after what all run on" };
        var github = new ExternalSystem(KnownSystem.GitHub) { SignIn = SignIn.Entra, Holds = DataClass.Internal, Availability = 99.9, Owner = Fabrikam.AiEngineering };
        var templates = new Feature("templates", github) { Description = "projects, models, connections and roles as code" };
        var repository = new Feature("repository", github) { Description = "code, prompts, evaluation sets, choice of model" };
        var integration = new Feature("continuous integration", github) { Description = "tests, evaluates, builds the image" };
        var delivery = new Feature("continuous delivery", github) { Description = "takes image and agents from one environment to the next" };
        var selection = new Practice("model selection") { Description = "the catalogue is compared on our questions" };
        var prototyping = new Practice("prototyping") { Description = "prompts and tools are tried" };
        var building = new Practice("development or fine-tuning") { Description = "the agent is written, or a model tuned" };
        var evaluation = new Practice("evaluation") { Description = "the evaluation set is answered and scored" };
        var baseline = new Practice("manual and batch tests") { Description = "set the figures that QA must reach" };
        var acceptance = new Practice("A/B and integration tests") { Description = "two versions, under the load of production" };
        var safety = new Practice("safety evaluation") { Description = "quality, risk and safety, and a red team" };
        var smoke = new Practice("smoke tests") { Description = "of the version that nobody is sent to yet" };
        var infrastructureReview = new Practice("infrastructure review") { Description = "the infrastructure team's, every month and after an alert", Owner = Fabrikam.Infrastructure };
        var modelReview = new Practice("model, prompt and flow review") { Description = "AI engineering's, every week and after an alert" };

        // What others run
        var hub = Fabrikam.Hub();

        // Where all of it reports to, before anything that does
        var logs = new LogAnalyticsWorkspace("logs") { RetentionDays = 90, Owner = Fabrikam.Infrastructure };
        var insights = new ApplicationInsights("insights") { Workspace = logs, Owner = Fabrikam.Infrastructure };
        ops.Stack("monitoring", Fabrikam.Infrastructure).Holds(logs, insights);
        ops.Monitoring(insights);

        // Network
        var zone = new LandingZone(ops, "ops", env.AddressSpace!.Value, hub, Room.ContainerApps, Room.Agents);

        var data = new DataEstate(ops, env);

        // Models, and the project that agents are built in
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [.. Categories.SelectMany(category => new[]
            {
                new ContentFilter { Category = category, Source = FilterSource.Prompt, Threshold = FilterThreshold.Low },
                new ContentFilter { Category = category, Source = FilterSource.Completion, Threshold = FilterThreshold.Low },
            })],
        };
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = env.Pick(50, prod: 200), Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var nightly = new ModelDeployment("nightly") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneBatch, Capacity = 100, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var threads = ProjectConnection.To(data.Records);
        var files = ProjectConnection.To(data.Documents);
        var vectors = ProjectConnection.To(data.Passages);
        var project = new FoundryProject("service")
        {
            DisplayName = $"Service agents, {env}", Connections = [threads, files, vectors],
            AgentHost = new ProjectAgentHost("agents") { Threads = threads, Files = files, Vectors = vectors },
        };
        var foundry = new AIServicesAccount("foundry") { AgentSubnet = zone[Room.Agents], ContentFilters = [filter], Deployments = [answering, nightly], Projects = [project] };
        var assistant = new Agent("assistant", project) { Description = "proposes a repair, says from where it knows", Approver = Fabrikam.FieldService };

        var run = new Containers(ops, env, zone[Room.ContainerApps], insights, project, data);
        var (images, agents, batch, deployer) = (run.Images, run.Agents, run.Batch, run.Deployer);
        var watch = new Watch(ops, logs, agents, foundry);
        var plant = env.IsProduction ? Fabrikam.Plant() : null;

        // The two other environments: the same parts, each in a subscription of its own
        var others = Environments.Where(other => other.Name != env.Name).ToDictionary(other => other.Name, other => new ExternalSystem($"{other} environment")
        {
            Description = "the same parts in a subscription of its own", SignIn = SignIn.Entra, Holds = DataClass.Internal, Availability = 99, Owner = Fabrikam.AiEngineering,
        });
        Element In(DeploymentEnvironment place, Element own) => place.Name == env.Name ? own : others[place.Name];
        Element[] All(DeploymentEnvironment place) => place.Name == env.Name ? [project, assistant, agents, batch, nightly] : [others[place.Name]];

        // What is planned and applied together
        ops.Stack("models").Holds(foundry);

        // The map: what stands where
        ops.Zone(zone.Network, Trust.Private).Shows(data.Documents, data.Lake, data.Tables, data.Records, data.Events, data.Passages, foundry, images, agents, batch).Dispose();
        var dataEstate = ops.Layer("Data estate", "one truth for grounding and evaluation").Shows(data.Manuals, data.Captured, data.Curated, data.Released, data.Orders, data.Records, data.Readings, data.Warehouse, data.Passages);
        var administration = ops.Layer("Administration", "sets up each environment alike").Shows(templates, foundry, answering, filter, threads, files, vectors);
        var innerLoop = ops.Layer("Inner loop", "tries, builds, evaluates").Shows(In(Fabrikam.Dev, project), @as: "Foundry DEV project").Shows(selection, prototyping, building, evaluation);
        var pipeline = ops.Layer("CI pipeline", "tests every change").Shows(repository, integration, images);
        var outerLoop = ops.Layer("Outer loop", "brings it outwards").Shows(delivery, deployer);
        var development = ops.Layer("DEV", "sets the base").Shows([.. All(Fabrikam.Dev), baseline]);
        var staging = ops.Layer("Staging", "compares and attacks").Shows([.. All(Fabrikam.Qa), acceptance, safety]);
        var production = ops.Layer("Production", "serves field engineers").Shows([.. All(Fabrikam.Prod), smoke]);
        if (plant is not null) production.Shows(plant);
        var modelWatch = ops.Layer("AI service monitoring", "are answers good?").Shows(insights, @as: "runs, interactions, scores").Shows(modelReview);
        var platformWatch = ops.Layer("Infrastructure monitoring", "does it run?").Shows(insights, @as: "availability, latency, use").Shows(logs, infrastructureReview);
        var alerts = ops.Layer("Alerts", "who is told").Shows(watch.Quality, watch.Runs, watch.Capacity, watch.Failing, watch.Administration, watch.InnerLoop);
        ops.Layer("Network", "where it lies").Shows([hub, .. zone.Parts, run.Environment, run.Identity]);
        ops.PrivateEndpoints(zone.Endpoints, data.Documents, data.Lake, data.Tables, data.Records, data.Events, data.Passages, foundry, images);

        // The eleven steps, numbered as in the reference
        var life = ops.Flow("From data to production and back").For(FlowPurpose.Deployment)
            .Stage("Data estate")
                .Happens(dataEstate, "keeps raw and curated data in governed stores, the one truth for grounding, indexing, building and evaluating")
                .Writes(dataEngineer, [data.Manuals, data.Orders, data.Records, data.Warehouse], "brings in manuals, orders and visits, and refines them")
                .Writes(data.Readings, data.Captured, "captures what machines report")
                .Reads(prototyping, data.Released, "takes extracts without what is confidential").Carries(DataClass.Internal)
            .Stage("Administration and set-up")
                .Happens(administration, "gives every environment its project, models, connections and roles from the same templates")
                .Writes(infrastructure, templates, "changes templates; somebody else of the team reviews")
                .Calls(templates, [In(Fabrikam.Dev, project), In(Fabrikam.Qa, project), In(Fabrikam.Prod, project)], "creates and changes what stands in each environment")
            .Stage("Inner loop")
                .Happens(innerLoop, "goes round quickly until the evaluation is good enough")
                .Calls(scientist, selection, "says what the agent must be able to do")
                .Calls(selection, prototyping, "proposes models")
                .Calls(prototyping, In(Fabrikam.Dev, project), "tries prompts and tools")
                .Calls(prototyping, building, "hands over what worked")
                .Calls(building, evaluation, "answers the evaluation set")
                .LoopsBack("Inner loop", "what scores too low goes round again")
                .Writes(evaluation, repository, "commits code, prompts, evaluation set and the choice of model")
            .Stage("CI pipeline")
                .Happens(pipeline, "tests every change of code, prompt or model")
                .Calls(repository, integration, "hands over the change")
                .Does(integration, "runs tests and a small evaluation, then builds the image")
                .Writes(integration, images, "stores the image, from here on known by its digest")
            .Stage("Outer loop")
                .Happens(outerLoop, "takes image and agents from one environment to the next")
                .Calls(integration, delivery, "hands over digest and agents")
                .Reads(delivery, images, "imports the same digest wherever it goes")
            .Stage("DEV")
                .Happens(development, "runs agents for the first time outside of a notebook")
                .Calls(delivery, In(Fabrikam.Dev, agents), "releases image and agents")
                .Calls(aiEngineer, In(Fabrikam.Dev, agents), "tries them by hand")
                .Calls(baseline, In(Fabrikam.Dev, batch), "answers the whole evaluation set, which sets the base")
            .Stage("Staging").WhenEvaluated("groundedness", 3.5)
                .Happens(staging, "puts the version under the load of production")
                .Calls(delivery, In(Fabrikam.Qa, agents), "releases the same image and agents beside the former version")
                .Calls(acceptance, In(Fabrikam.Qa, agents), "compares both versions, half of the calls each")
                .Calls(safety, In(Fabrikam.Qa, project), "scores quality, risk and safety, and attacks")
                .Calls(acceptance, In(Fabrikam.Qa, batch), "runs a night's batch")
            .Stage("Production").WhenEvaluated("groundedness", 4, Fabrikam.AiEngineering).Gate("field service has tried the version and wants it", Fabrikam.FieldService)
                .Happens(production, "changes versions without a pause")
                .Calls(delivery, In(Fabrikam.Prod, agents), "releases the green version, to which no call goes yet")
                .Calls(smoke, In(Fabrikam.Prod, agents), "asks the green version by its own name")
                .Calls(delivery, In(Fabrikam.Prod, agents), "sends all calls to green; blue stays, to go back to");
        if (plant is not null) life.Writes(delivery, plant, "releases the same image to the plant");
        life.Stage("AI service monitoring")
                .Happens(modelWatch, "shows runs of flows, interactions, and how well models answer")
                .Writes(agents, insights, "reports each run, and the score of a sample of answers")
                .Reads(modelReview, insights, "reads scores, complaints and use of tokens")
            .Stage("Infrastructure monitoring")
                .Happens(platformWatch, "shows availability, latency and use of resources")
                .Reads(infrastructureReview, [insights, logs], "reads what containers and back ends report")
                .LoopsBack("Administration and set-up", "what is too small, slow or dear is changed in the templates")
            .Stage("Alerts and notifications")
                .Happens(alerts, "asks logs by schedule and holds metrics to thresholds")
                .Reads(watch.Quality, logs, "asks every hour whether answers got worse")
                .Reads(watch.Runs, logs, "asks every half hour whether a run failed")
                .Calls(watch.Quality, watch.InnerLoop, "answers got worse")
                .Calls(watch.Runs, watch.InnerLoop, "a run of tests or of a batch failed")
                .Calls(watch.Capacity, watch.Administration, "capacity is used up")
                .Calls(watch.Failing, watch.Administration, "calls fail")
                .Calls(watch.InnerLoop, aiEngineer, "writes to AI engineering")
                .Calls(watch.Administration, infrastructure, "writes to the infrastructure team")
                .LoopsBack("Inner loop", "model, prompt and flow are reviewed, and go round again");

        // The branches of the repository
        ops.Flow("Git flow").For(FlowPurpose.Deployment)
            .Stage("Feature branch")
                .Writes(aiEngineer, repository, "pushes a branch and opens a pull request to develop")
                .Calls(repository, integration, "runs the evaluation pipeline, without which nothing is merged")
            .Stage("Develop")
                .Calls(integration, delivery, "hands over what was merged")
                .Calls(delivery, In(Fabrikam.Dev, agents), "releases develop")
            .Stage("Release branch")
                .Calls(delivery, In(Fabrikam.Qa, agents), "releases the branch for acceptance and the red team")
            .Stage("Main").Gate("the pull request to main is approved", Fabrikam.FieldService)
                .Writes(aiEngineer, repository, "tags what was merged to main")
                .Calls(delivery, In(Fabrikam.Prod, agents), "releases the tag");

        // What all of it is for
        ops.Flow("Propose a repair", Criticality.High)
            .Stage("Ask").Calls(engineer, agents, "says what the machine does")
            .Stage("Find")
                .Calls(agents, assistant, "passes on the question")
                .Reads(assistant, data.Passages, "finds manuals and past visits").OnBehalfOf(engineer)
            .Stage("Propose")
                .Calls(assistant, answering, "writes a proposal from what was found")
                .Writes(assistant, data.Records, "keeps the conversation")
                .Returns("the proposal with its manuals");

        ops.Flow("Work through the night", Criticality.Low).For(FlowPurpose.Batch)
            .Stage("Read").Reads(batch, [data.Manuals, data.Curated, data.Records], "takes new manuals, tables and visits")
            .Stage("Summarise").Calls(batch, nightly, "has each visit summed up")
            .Stage("Index").Writes(batch, data.Passages, "stores passages, summaries and who may read them");

        ops.Waive("AIFA1516").On(answering).Because("a second deployment awaits quota in another region; the engineer has the manuals meanwhile").ApprovedBy(Fabrikam.Security).Until("2027-03-31");
    }

    private static readonly string[] Categories = ["Hate", "Sexual", "Violence", "Selfharm"];
}
