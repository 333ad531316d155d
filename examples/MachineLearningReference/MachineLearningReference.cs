using AiFactory.Blueprints;

namespace MachineLearningReference;

/// <summary>Demand is forecast: data is collected, refined and staged, models are trained, kept and served, and what they foresee is shown. Six steps, as the reference numbers them.</summary>
public sealed class MachineLearningReference : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [Fabrikam.Dev, Fabrikam.Test, Fabrikam.Prod];

    public void Define(Architecture ml, DeploymentEnvironment env)
    {
        ml.Naming = new("demand");
        ml.Tags["workload"] = "demand";
        ml.Tags["owner"] = Fabrikam.Planning.Name;
        ml.Tags["environment"] = env.Name;
        ml.Tags["costCenter"] = "6120";
        ml.Brief = new("Demand forecast", "Forecasts demand with machine learning, from data of the company and of others.")
        {
            Owner = Fabrikam.Planning, Data = DataClass.Confidential,
            Availability = env.Pick(98.0, prod: 99.0), Rto = Hours(24), Rpo = Hours(24), MonthlyBudget = Euro(env.Pick(3_000, prod: 18_000)),
        };
        ml.AiSystem = new("Forecasts how much of each article will be asked for. Not for decisions about people.")
        {
            Risk = AiRisk.Minimal, Oversight = "Planners release every order; a forecast alone orders nothing, and last week's can be put back.",
            Disclosure = "Reports and the app mark what a model has foreseen.", Feedback = "Planners overwrite a forecast and say why", Retention = Days(730),
        };

        // People and systems around it
        var planner = new Person("planner") { Description = "decides what to order" };
        var enterprise = new ExternalSystem("enterprise data") { Description = "what was sold and what is in stock", Holds = DataClass.Confidential, SignIn = SignIn.Entra, Availability = 99.5 };
        var thirdParty = new ExternalSystem("third-party metadata") { Description = "calendars, weather and article catalogues of others", Holds = DataClass.Public, SignIn = SignIn.Certificate, Availability = 99 };
        var powerBi = new ExternalSystem(KnownSystem.PowerBi) { Description = "shows forecasts beside what was sold", Holds = DataClass.Confidential, SignIn = SignIn.Entra };
        var sources = new Practice("model repository") { Description = "notebooks, pipelines and the code that serves, reviewed before they run" };

        // What the platform team runs, and the network
        var (hub, logs) = (Fabrikam.Hub(), Fabrikam.Logs(env));
        var network = new LandingZone(ml, "demand", env.AddressSpace!.Value, hub, Room.Databricks, Room.Kubernetes, Room.WebApps);

        // The stores: one lake, one warehouse, one database, for what is staged and for what is foreseen
        var synapseFiles = new BlobContainer("synapse");
        var stores = new Lakehouse(ml, network, table: new("planning", Fabrikam.Administrators, "sql-administrators", SqlSku.GeneralPurpose(env.Pick(2, prod: 4))), more: synapseFiles);
        var (lake, staged, foreseen, databricks) = (stores.Lake, stores.Silver, stores.Gold, stores.Databricks);
        var (server, database) = (stores.Server!, stores.Table!);
        var tables = new SynapseSqlPool("history") { Sku = env.Pick("DW100c", prod: "DW500c") };
        var warehouse = new SynapseWorkspace("warehouse")
        {
            Lake = lake, FileSystem = synapseFiles.NameOutput, StopsExfiltration = true, SqlPools = [tables], Repository = env.Pick<SynapseRepository?>(null, dev: Fabrikam.Synapse),
        };

        // Collecting
        var runtime = new IntegrationRuntime("private") { Description = "Collects from inside of the factory's own network" };
        var factory = new DataFactory("ingest")
        {
            Runtimes = [runtime], Repository = env.Pick<FactoryRepository?>(null, dev: Fabrikam.Pipelines),
            ManagedEndpoints = [new ManagedPrivateEndpoint("databricks") { Target = databricks }],
            LinkedDatabricks = [new DatabricksLinkedService("databricks") { Workspace = databricks, Through = runtime }],
        };

        // Training and serving
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        var vault = new KeyVault("vault") { Why = "what the learning workspace keeps secret" };
        var files = new StorageAccount("experiments") { Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), Why = "logs and outputs of experiments" };
        var images = new ContainerRegistry("images") { ZoneRedundant = env.IsProduction, UntaggedDays = 30, Why = "the images that serve models" };
        var learning = new MachineLearningWorkspace("learning")
        {
            Storage = files, Vault = vault, Insights = insights, Images = images, ImageBuilder = "training",
            Clusters = [new ComputeCluster("training") { Size = "Standard_DS3_v2", Maximum = env.Pick(2, prod: 8) }],
            PrivateEndpointRules = [new PrivateEndpointRule("lake") { Target = lake, PartOfService = "dfs" }, new PrivateEndpointRule("warehouse") { Target = warehouse }, new PrivateEndpointRule("planning") { Target = server }],
        };
        var keeper = new UserAssignedIdentity("serving") { Why = "what the cluster is, and pulls images as" };
        var cluster = new KubernetesCluster("serving")
        {
            SystemPool = new() { Subnet = network[Room.Kubernetes], Disk = NodeDisk.Ephemeral, Zones = env.IsProduction ? ["1", "2", "3"] : ["1"], MinimumNodes = env.Pick(1, prod: 3) },
            Pools = [new AgentPool("models") { MinimumNodes = env.Pick(1, prod: 3), MaximumNodes = env.Pick(2, prod: 9) }],
            Identity = ManagedIdentity.Of(keeper), NodeIdentity = keeper, ContainerLogs = logs, Tier = env.Pick(ClusterTier.Free, prod: ClusterTier.Standard),
        };
        using (ml.Stack("data"))
        {
            new RoleAssignment("serving-is-itself") { Scope = keeper, Principal = keeper, Role = Role.ManagedIdentityOperator };
            new RoleAssignment("serving-joins-subnet") { Scope = network[Room.Kubernetes], Principal = keeper, Role = Role.NetworkContributor };
        }

        var endpoint = new Feature("forecast endpoint", cluster) { Description = "where a forecast is asked for" };

        // Showing
        var plan = new AppServicePlan("app") { Size = env.Pick("B1", prod: "P1v3"), Instances = env.Pick(1, prod: 2), ZoneRedundant = env.IsProduction };
        var app = new WebApp("app")
        {
            Plan = plan, Subnet = network[Room.WebApps], Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health",
            Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString, ["PLANNING_HOST"] = server.Host },
        };

        var watch = new Watch(ml, app, factory, cluster);

        // What is planned and applied together: who learns writes where who serves reads, and the reverse
        ml.Stack("data").Holds(warehouse, learning, vault, files, images, insights, cluster, keeper);
        ml.Stack("ingest").Holds(factory);
        ml.Stack("app").Holds(plan, app);
        ml.PrivateEndpoints(network.Endpoints, warehouse, factory, vault, files, images, learning, app);
        ml.Monitoring(insights);

        // The map: what the reference groups, one workspace in three places, three stores in two
        var outside = ml.Layer("Model data", "what models learn from").Shows(enterprise, thirdParty);
        Layer ingest, staging, training, inference, deployment, analytical, front;
        using (ml.Zone(network.Network, Trust.Private))
        {
            ingest = ml.Layer("Data workload", "what collects and refines").Shows(factory, @as: "ingestion").Shows(databricks, @as: "preparation");
            staging = ml.Layer("Staging area", "what is ready to learn from").Shows(lake, @as: "staged files").Shows(warehouse, @as: "staged history").Shows(database, @as: "staged tables");
            training = ml.Layer("Training", "what learns").Shows(databricks, @as: "training compute").Shows(learning, @as: "ML lifecycle");
            inference = ml.Layer("Inference", "what forecasts").Shows(databricks, @as: "scoring").Shows(endpoint);
            deployment = ml.Layer("Deployment", "how inference is put online").Shows(learning, @as: "packaging").Shows(images, cluster);
            analytical = ml.Layer("Analytical workload", "what was foreseen").Shows(lake, @as: "files of forecasts").Shows(warehouse, @as: "history of forecasts").Shows(database, @as: "tables of forecasts");
            front = ml.Layer("Front end", "what people see").Shows(powerBi, @as: "Power BI").Shows(app, @as: "planning app");
        }

        ml.Layer("Care", "what the others need").Shows(sources, vault).Shows(files, @as: "files of experiments").Shows(server, @as: "SQL server")
            .Shows(plan, @as: "machines of the app").Shows(keeper, @as: "identity of serving").Shows(stores.Connector, @as: "identity of Databricks");
        ml.Layer("Network", "where it lies").Shows(hub).Shows(network.Parts);
        ml.Layer("Watch", "who sees and is told").Shows(logs, insights).Shows(watch.Parts);

        // What happens, by the numbers of the reference
        ml.Flow("Forecast demand", Criticality.Medium).For(FlowPurpose.Training)
            .Stage("Collect and prepare the data", 1)
                .Reads(factory, [enterprise, thirdParty], "collects what the company and others have")
                .Calls(factory, databricks, "starts the first processing of it").Between(ingest, ingest)
                .Writes(databricks, [staged, tables, database], "puts what is prepared into the staging area").Between(ingest, staging)
            .Stage("Train and track the models", 2)
                .Reads(databricks, [staged, tables, database], "takes the training set").Between(training, staging)
                .Reads(learning, [staged, tables, database], "takes the same set for experiments of its own").Between(training, staging)
                .Writes(databricks, learning, "registers each model with its results").Between(training, training)
            .Stage("Feed training and scoring from one place", 3)
                .Reads(databricks, [staged, tables, database], "takes in bulk what models are trained with: the batch path").Between(training, staging)
                .Reads(databricks, [staged, tables, database], "takes what has just arrived: the near-real-time path").Between(inference, staging)
            .Stage("Load the models and open the endpoint", 4)
                .Reads(databricks, learning, "loads the trained models").Between(inference, training)
                .Writes(learning, endpoint, "deploys the endpoint").Between(deployment, inference)
            .Stage("Package and serve the models", 5)
                .Writes(learning, images, "packages the model as an image").Between(deployment, deployment)
                .Writes(learning, cluster, "rolls out the service").Between(deployment, deployment)
                .Reads(cluster, images, "fetches the image")
            .Stage("Keep and show the predictions", 6)
                .Writes(databricks, [foreseen, tables, database], "keeps what it predicts").Between(inference, analytical)
                .Reads(powerBi, [foreseen, tables], "reads predictions for reports").Between(front, analytical).Through(NetworkPath.VirtualNetwork)
                .Reads(app, database, "reads predictions by article").Between(front, analytical)
                .Calls(app, endpoint, "asks for a forecast while somebody waits")
                .Reads(planner, [powerBi, app], "looks at what is foreseen").Through(NetworkPath.OnPremises);

        ml.Promote(Fabrikam.Dev, Fabrikam.Test).When("training and serving have run from end to end");
        ml.Promote(Fabrikam.Test, Fabrikam.Prod).WhenEvaluated("forecast accuracy in per cent", 85).When("planners have compared a week of forecasts with what was sold", Fabrikam.Planning);

        Choices.Record(ml, databricks, learning, lake, warehouse, database, cluster, endpoint, factory, thirdParty, powerBi, app);
    }
}
