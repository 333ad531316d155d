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
        var templates = new Feature("infrastructure as code", github) { Description = "projects, models, connections and roles as code" };
        var repository = new Feature("repository", github) { Description = "code, prompts, evaluation sets, choice of model" };
        var integration = new Feature("continuous integration", github) { Description = "tests, evaluates, builds the image" };
        var delivery = new Feature("continuous delivery", github) { Description = "takes image and agents from one environment to the next" };
        var selection = new Practice("model selection") { Description = "the catalogue is compared on our questions" };
        var prototyping = new Practice("prototyping") { Description = "prompts and tools are tried" };
        var building = new Practice("development or fine-tuning") { Description = "the agent is written, or a model tuned" };
        var evaluation = new Practice("evaluation") { Description = "the evaluation set is answered and scored" };
        var baseline = new Practice("manual and batch testing") { Description = "sets the figures that QA must reach" };
        var acceptance = new Practice("A/B and integration testing") { Description = "two versions, under the load of production" };
        var safety = new Practice("safety evaluation") { Description = "quality, risk and safety, and a red team" };
        var smoke = new Practice("smoke testing") { Description = "of the version that nobody is sent to yet" };
        var infrastructureReview = new Practice("infrastructure review") { Description = "the infrastructure team's, every month and after an alert", Owner = Fabrikam.Infrastructure };
        var modelReview = new Practice("model, prompt and flow review") { Description = "AI engineering's, every week and after an alert" };

        // What others run
        var hub = Fabrikam.Hub();

        // Where all of it reports to, before anything that does
        var logs = new LogAnalyticsWorkspace("logs") { RetentionDays = 90, DailyGigabytes = env.Pick(2, prod: 20), Owner = Fabrikam.Infrastructure };
        var insights = new ApplicationInsights("insights") { Workspace = logs, Owner = Fabrikam.Infrastructure };
        ops.Stack("monitoring", Fabrikam.Infrastructure).Holds(logs, insights);
        ops.Monitoring(insights);

        // Network
        var zone = new LandingZone(ops, "ops", env.AddressSpace!.Value, hub, Room.ContainerApps, Room.Agents);

        var data = new DataEstate(ops, env);

        var ai = new Intelligence(ops, env, zone[Room.Agents], data);
        var (project, assistant, answering, nightly) = (ai.Project, ai.Assistant, ai.Answering, ai.Nightly);
        var run = new Containers(ops, env, zone[Room.ContainerApps], insights, project, data);
        var (images, agents, batch, deployer) = (run.Images, run.Agents, run.Batch, run.Deployer);
        var watch = new Watch(ops, logs, agents, ai.Foundry);
        var plant = env.IsProduction ? Fabrikam.Plant() : null;

        // The two other environments: the same parts, each in a subscription of its own
        var others = Environments.Where(other => other.Name != env.Name).ToDictionary(other => other.Name, Neighbour);
        var projects = others.ToDictionary(other => other.Key, other => new Feature($"Foundry project of {other.Key}", other.Value) { Description = "models, agents and evaluations of its own" });
        bool Is(DeploymentEnvironment place) => place.Name == env.Name;
        Element Project(DeploymentEnvironment place) => Is(place) ? project : projects[place.Name];
        Element Agents(DeploymentEnvironment place) => Is(place) ? agents : others[place.Name];
        Element Batch(DeploymentEnvironment place) => Is(place) ? batch : others[place.Name];
        Element[] All(DeploymentEnvironment place) => Is(place) ? [project, assistant, agents, batch, nightly] : [projects[place.Name], others[place.Name]];

        // The map: what stands where
        ops.Zone(zone.Network, Trust.Private).Shows(data.Documents, data.Lake, data.Tables, data.Records, data.Events, data.Passages, ai.Foundry, images, agents, batch).Dispose();
        var dataEstate = ops.Layer("Data estate", "one truth for grounding and evaluation").Shows(data.Documents, data.Lake, data.Orders, data.Records, data.Events, data.Warehouse, data.Passages);
        var administration = ops.Layer("Administration", "sets up each environment alike").Shows([templates, ai.Foundry, answering, .. ai.Connections]);
        var innerLoop = ops.Layer("Inner loop", "tries, builds, evaluates").Shows(Project(Fabrikam.Dev), @as: "Foundry DEV project").Shows(selection, prototyping, building, evaluation);
        var pipeline = ops.Layer("CI pipeline", "tests every change").Shows(repository, integration, images);
        var outerLoop = ops.Layer("Outer loop", "brings it outwards").Shows(delivery, deployer);
        var development = ops.Layer("DEV", "sets the base").Shows([.. All(Fabrikam.Dev), baseline]);
        var staging = ops.Layer("Staging", "compares and attacks").Shows([.. All(Fabrikam.Qa), acceptance, safety]);
        var production = ops.Layer("Production", "serves field engineers").Shows([.. All(Fabrikam.Prod), smoke]);
        if (plant is not null) production.Shows(plant);
        var modelWatch = ops.Layer("AI service monitoring", "are answers good?").Shows(insights, @as: "runs, interactions, scores").Shows(modelReview);
        var platformWatch = ops.Layer("Infrastructure monitoring", "does it run?").Shows(insights, @as: "availability, latency, use").Shows(logs, infrastructureReview);
        var alerts = ops.Layer("Alerting", "tells who must act").Shows(watch.Quality, watch.Runs, watch.Capacity, watch.Failing, watch.Administration, watch.InnerLoop);
        ops.Layer("Network", "where it lies").Shows([hub, .. zone.Parts, run.Environment, .. run.Identities]);
        ops.PrivateEndpoints(zone.Endpoints, data.Documents, data.Lake, data.Tables, data.Records, data.Events, data.Passages, ai.Foundry, images);

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
                .Calls(templates, [Project(Fabrikam.Dev), Project(Fabrikam.Qa), Project(Fabrikam.Prod)], "creates and changes what stands in each environment")
            .Stage("Inner loop")
                .Happens(innerLoop, "goes round quickly until the evaluation is good enough")
                .Calls(scientist, selection, "says what the agent must be able to do")
                .Calls(selection, prototyping, "proposes models")
                .Calls(prototyping, Project(Fabrikam.Dev), "tries prompts and tools")
                .Calls(prototyping, building, "hands over what worked")
                .Calls(building, evaluation, "answers the evaluation set")
                .LoopsBack("Inner loop", "what scores too low goes round again")
                .Writes(evaluation, repository, "commits code, prompts, evaluation set and the choice of model")
            .Stage("CI pipeline")
                .Happens(pipeline, "tests every change of code, prompt or model")
                .Calls(repository, integration, "hands over the change")
                .Does(integration, "runs tests and a small evaluation")
                .Writes(integration, images, "has the registry build the image and keep it under its digest")
            .Stage("Outer loop")
                .Happens(outerLoop, "takes image and agents from one environment to the next")
                .Calls(integration, delivery, "hands over digest and agents")
                .Reads(delivery, images, "imports the same digest wherever it goes")
            .Stage("DEV")
                .Happens(development, "runs agents for the first time outside of a notebook")
                .Calls(delivery, Agents(Fabrikam.Dev), "releases image and agents")
                .Calls(aiEngineer, Agents(Fabrikam.Dev), "tries them by hand")
                .Calls(baseline, Batch(Fabrikam.Dev), "answers the whole evaluation set, which sets the base")
            .Stage("Staging").WhenEvaluated("groundedness", 3.5)
                .Happens(staging, "puts the version under the load of production")
                .Calls(delivery, Agents(Fabrikam.Qa), "releases the same image and agents beside the former version")
                .Calls(acceptance, Agents(Fabrikam.Qa), "compares both versions, half of the calls each")
                .Calls(safety, Project(Fabrikam.Qa), "scores quality, risk and safety, and attacks")
                .Calls(acceptance, Batch(Fabrikam.Qa), "runs a night's batch")
            .Stage("Production").WhenEvaluated("groundedness", 4, Fabrikam.AiEngineering).Gate("field service has tried the version and wants it", Fabrikam.FieldService)
                .Happens(production, "changes versions without a pause")
                .Calls(delivery, Agents(Fabrikam.Prod), "releases the green version, to which no call goes yet")
                .Calls(smoke, Agents(Fabrikam.Prod), "asks the green version by its own name")
                .Calls(delivery, Agents(Fabrikam.Prod), "sends all calls to green; blue stays, to go back to");
        if (plant is not null) life.Writes(delivery, plant, "releases the same image to the plant");
        life.Stage("AI service monitoring")
                .Happens(modelWatch, "shows runs of flows, interactions, and how well models answer")
                .Writes(agents, insights, "reports each run of a flow, and what was said")
                .Reads(modelReview, insights, "reads scores, complaints and use of tokens")
            .Stage("Infrastructure monitoring")
                .Happens(platformWatch, "shows availability, latency and use of resources")
                .Writes(agents, insights, "reports each call and how long it took")
                .Writes(batch, insights, "reports each run and how it ended")
                .Reads(infrastructureReview, [insights, logs], "reads what containers and back ends report")
                .Does(infrastructureReview, "finds what is too small, slow or dear")
                .LoopsBack("Administration and set-up", "what the review found is changed in the templates")
            .Stage("Alerts and notifications")
                .Happens(alerts, "asks logs by schedule and holds metrics to thresholds")
                .Reads(watch.Quality, logs, "asks every hour whether answers got worse")
                .Reads(watch.Runs, logs, "asks every half hour whether a run failed")
                .Calls(watch.Quality, watch.InnerLoop, "tells that answers got worse")
                .Calls(watch.Runs, watch.InnerLoop, "tells that a run of tests or of a batch failed")
                .Calls(watch.Capacity, watch.Administration, "tells that capacity is used up")
                .Calls(watch.Failing, watch.Administration, "tells that calls fail")
                .Calls(watch.Administration, infrastructure, "writes to the infrastructure team")
                .Calls(watch.InnerLoop, aiEngineer, "writes to AI engineering")
                .LoopsBack("Inner loop", "model, prompt and flow are reviewed, repaired and evaluated again");

        // The branches of the repository
        ops.Flow("Git flow").For(FlowPurpose.Deployment)
            .Stage("Feature branch")
                .Writes(aiEngineer, repository, "pushes a branch and opens a pull request to develop")
                .Calls(repository, integration, "runs the evaluation pipeline, without which nothing is merged")
            .Stage("Develop")
                .Calls(integration, delivery, "hands over what was merged")
                .Calls(delivery, Agents(Fabrikam.Dev), "releases develop")
            .Stage("Release branch")
                .Calls(delivery, Agents(Fabrikam.Qa), "releases the branch for acceptance and the red team")
            .Stage("Main").Gate("the pull request to main is approved", Fabrikam.FieldService)
                .Writes(aiEngineer, repository, "tags what was merged to main")
                .Calls(delivery, Agents(Fabrikam.Prod), "releases the tag");

        // What all of it is for
        ops.Flow("Propose a repair", Criticality.High)
            .Stage("Ask").Calls(engineer, agents, "says what the machine does")
            .Stage("Find")
                .Calls(agents, assistant, "passes on the question")
                .Reads(assistant, data.Passages, "finds manuals and past visits").OnBehalfOf(engineer)
            .Stage("Propose")
                .Calls(assistant, answering, "writes a proposal from what was found")
                .Writes(assistant, [data.Records, data.Documents, data.Passages], "keeps the conversation, and what was attached to it")
                .Returns("the proposal with its manuals");

        ops.Flow("Work through the night", Criticality.Low).For(FlowPurpose.Batch)
            .Stage("Read").Reads(batch, [data.Manuals, data.Curated, data.Records], "takes new manuals, tables and visits")
            .Stage("Summarise").Calls(batch, nightly, "has each visit summed up")
            .Stage("Index").Writes(batch, data.Passages, "stores passages, summaries and who may read them");

        ops.Flow("Score a sample of answers", Criticality.Low).For(FlowPurpose.Monitoring)
            .Stage("Score")
                .Reads(batch, data.Records, "takes a sample of the day's conversations")
                .Calls(batch, nightly, "has each scored by how well it rests on manuals")
                .Writes(batch, insights, "reports scores, which the alert asks for")
            .Stage("Review").Does(modelReview, "looks at the lowest, and files what to repair");

        // What the reference decides
        ops.Decision("A Foundry account and project for each environment").On(ai.Foundry, project).Because("a trial can neither use up production's quota nor change its models, network or access").Rejected("Three projects in one account", "they share models, quota, network and who administers").By(Fabrikam.Infrastructure, on: "2026-08-10");
        ops.Decision("Images that are built once").On(images, agents, batch).Because("what was tested is, by digest, what runs").Rejected("Build in each environment", "the same source builds differently a week later").By(Fabrikam.AiEngineering, on: "2026-08-10");
        ops.Decision("Everything in Azure comes from templates").On(templates, deployer).Because("three environments stay alike, and a change is reviewed before it is made").Rejected("Set up by hand in the portal", "nobody can say how an environment came to be as it is").By(Fabrikam.Infrastructure, on: "2026-08-10");
        ops.Decision("A person approves before production").On(delivery, agents).Because("scores say that answers rest on manuals, not that they help; field service says that").Rejected("Scores alone", "a set of questions is never all that is asked").Rejected("AI engineering approves its own work", "who builds does not see what is missing").By(Fabrikam.FieldService, on: "2026-08-24");
        ops.Decision("Two loops back, with two owners").On(modelReview, infrastructureReview, watch.InnerLoop, watch.Administration).Because("a slow container and a wrong answer are found, understood and repaired by different people").Rejected("One team for all alerts", "it forwards most of them").By(Fabrikam.AiEngineering, on: "2026-08-24");

        // Where the reference is of two minds
        ops.Decision("9, 10 and 11 as the text has them").On(modelReview, infrastructureReview).Because("the text says of each what it watches; the drawing numbers arrows").Rejected("As drawn", "one number would stand for two things").By(Fabrikam.AiEngineering, on: "2026-09-07");
        ops.Decision("A/B tests in staging").On(acceptance).Because("engineers in the field are not tried upon").Rejected("In production, as drawn", "half of them would get answers that nobody has approved").By(Fabrikam.FieldService, on: "2026-09-07");
        ops.Decision("All stores that text or drawing name, Fabric for Synapse").On(data.Warehouse, data.Readings, data.Passages).Because("one refines, and the newer one shares its lake with reports").Rejected("Synapse beside Fabric", "two places for the same tables").By(Fabrikam.DataEngineering, on: "2026-09-07");
        ops.Decision("Agents in containers call agents of Foundry").On(agents, assistant).Because("versions of containers run side by side; tools, threads and evaluations come with Foundry").Rejected("Agents hosted by Foundry alone", "calls cannot be shared between two versions").By(Fabrikam.AiEngineering, on: "2026-09-07");
        ops.Decision("A registry for each environment").On(images).Because("production pulls from nothing that a trial can write to; the digest is imported on release").Rejected("One registry for all", "who may push in DEV could replace what production runs").By(Fabrikam.Security, on: "2026-09-14");
        if (plant is not null) ops.Decision("Kubernetes by Arc in the plant, none in Azure").On(plant).Because("the plant has a cluster and must go on without its line").Rejected("AKS, as drawn", "Container Apps run the same image without a cluster to look after").By(Fabrikam.Infrastructure, on: "2026-09-14");
        ops.Decision("No public address").On(agents, ai.Foundry, images).Because("who asks is in the company's network, and the pipeline needs Azure's management alone").Rejected("Public end points behind keys", "the reference draws no border, which does not mean that there is none").By(Fabrikam.Security, on: "2026-09-14");
        ops.Decision("Back to blue").On(agents).Because("one change of shares takes a version back; the reference draws no way back").Rejected("Release the former version again", "takes minutes when seconds count").By(Fabrikam.AiEngineering, on: "2026-09-14");
        ops.Decision("Git keeps prompts and agents").On(repository).Because("what is not in the pull request was not reviewed").Rejected("Versions in Foundry", "each environment would count its own").By(Fabrikam.AiEngineering, on: "2026-09-14");
        ops.Decision("Batch as a job with a batch deployment").On(batch, nightly).Because("same image, same identity, half the price of the tokens").Rejected("A batch endpoint of Machine Learning", "a workspace and a cluster for one job a night").By(Fabrikam.AiEngineering, on: "2026-09-21");
        ops.Decision("GitHub").On(integration, delivery).Because("it signs in to Azure without a secret, and code is there").Rejected("Azure DevOps", "the reference takes either").By(Fabrikam.AiEngineering, on: "2026-09-21");
        ops.Decision("The inner loop sees released extracts only").On(data.Released).Because("a notebook is no place for what customers have told us").Rejected("Read production's stores", "every data scientist would have access to them").By(Fabrikam.Security, on: "2026-09-21");

        ops.Waive("AIFA1516").On(answering).In(Fabrikam.Prod).Because("a second deployment awaits quota in another region; the engineer has the manuals meanwhile").ApprovedBy(Fabrikam.Security).Until("2027-03-31");

        ops.Promote(Fabrikam.Dev, Fabrikam.Qa).WhenEvaluated("groundedness", 3.5).When("tests by hand and in batch are as good as the last version's", Fabrikam.AiEngineering);
        ops.Promote(Fabrikam.Qa, Fabrikam.Prod).WhenEvaluated("groundedness", 4).WhenEvaluated("task adherence", 4).When("the red team found nothing severe", Fabrikam.Security).When("field service has tried the version and wants it", Fabrikam.FieldService);
    }

    private static ExternalSystem Neighbour(DeploymentEnvironment place) => new($"{place} environment")
    {
        Description = "agents and batch in a subscription of its own", SignIn = SignIn.Entra, Holds = DataClass.Internal, Availability = 99, Owner = Fabrikam.AiEngineering,
    };
}
