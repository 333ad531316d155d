namespace AiFactory.Blueprints;

/// <summary>Who stands around a project.</summary>
internal sealed record ProjectPeople(Person User, Person Analyst, Element Front, ExternalSystem Sources, ExternalSystem Devices);

/// <summary>What happens in a project. Each project has the connections; a flow tells of the first that has them.</summary>
internal sealed partial class SecureProject
{
    private const string Learn = "Learn from data", Answer = "Answer from documents";

    private IEnumerable<ProjectStep> Steps =>
    [
        new(Learn, 1, "Stream", Spark, Verb.Reads, Events, "takes events as they come"),
        new(Learn, 2, "Batch", Ingest, Verb.Writes, Lake, "lands them as they are, in bronze"),
        new(Learn, 3, "Refine", Ingest, Verb.Calls, Spark, "starts the notebooks when all has landed"),
        new(Learn, 3, "Refine", Spark, Verb.Writes, Lake, "makes silver of bronze, and gold of silver"),
        new(Learn, 4, "Train", Learning, Verb.Reads, Lake, "trains on gold"),
        new(Learn, 4, "Train", Learning, Verb.Reads, Uploads, "reads what the team brought"),
        new(Learn, 4, "Train", Learning, Verb.Writes, Files, "keeps models and runs"),
        new(Learn, 5, "Serve", Learning, Verb.Calls, Serving, "serves the model on a cluster of its own") { With = Role.KubernetesWriter },
        new(Learn, 5, "Serve", Learning, Verb.Calls, Scores, "serves the model at an endpoint"),
        new(Learn, 5, "Serve", Learning, Verb.Writes, _ground.Images, "keeps the image that serves"),
        new(Learn, 7, "Warehouse", Warehouse, Verb.Reads, Lake, "offers gold as tables"),
        new(Answer, 1, "Front end", Page, Verb.Calls, Api, "passes the question on"),
        new(Answer, 1, "Front end", Find<UntypedResource>(), Verb.Calls, Api, "passes on what people write in other channels"),
        new(Answer, 1, "Front end", Api is null ? null : Web, Verb.Calls, Api, "passes on what the web app is asked"),
        new(Answer, 2, "Back end", Back, Verb.Calls, Find<SpeechAccount>(), "turns speech into text"),
        new(Answer, 2, "Back end", Back, Verb.Calls, Find<ContentSafetyAccount>(), "looks for harm in what was asked"),
        new(Answer, 2, "Back end", Back, Verb.Reads, Search, "finds passages that this person may see") { ForUser = true },
        new(Answer, 2, "Back end", Back, Verb.Calls, Answering, "asks the model"),
        new(Answer, 2, "Back end", Back, Verb.Calls, Find<OpenAIAccount>(), "asks the models of the second account"),
        new(Answer, 3, "Storage", Back, Verb.Writes, Uploads, "keeps what a user uploads"),
        new(Answer, 3, "Storage", Back, Verb.Writes, Threads, "remembers the conversation"),
        new(Answer, 3, "Storage", Back, Verb.Writes, Find<ManagedRedis>(), "remembers the session"),
        new(Answer, 3, "Storage", Back, Verb.Writes, Find<SqlServer>()?.Databases[0], "keeps its records"),
        new(Answer, 3, "Storage", Back, Verb.Writes, Find<PostgreSqlServer>()?.Databases[0], "keeps its rows"),
        new(Answer, 4, "Index", Worker ?? (Element?)Back, Verb.Reads, Uploads, "fetches what was uploaded"),
        new(Answer, 4, "Index", Worker ?? (Element?)Back, Verb.Calls, Find<DocumentIntelligenceAccount>(), "reads scanned pages"),
        new(Answer, 4, "Index", Worker ?? (Element?)Back, Verb.Calls, Find<VisionAccount>(), "describes pictures"),
        new(Answer, 4, "Index", Search is null ? null : Worker ?? (Element?)Back, Verb.Calls, Embedding, "turns text into vectors"),
        new(Answer, 4, "Index", Worker ?? (Element?)Back, Verb.Writes, Search, "stores text and vectors"),
    ];

    /// <summary>What answers: the programming interface or, without one, the web app.</summary>
    private AzureResource? Back => Api ?? (AzureResource?)Web;

    /// <summary>Tells the flows of all the projects of a landing zone once.</summary>
    public static void Tell(Architecture architecture, IReadOnlyList<SecureProject> projects, ProjectPeople people)
    {
        foreach (var flow in projects.SelectMany(project => project.Around(people).Concat(project.Steps)).Where(step => step.IsWhole).GroupBy(step => step.Flow))
        {
            var told = architecture.Flow(flow.Key, Criticality.Medium).For(flow.Key == Learn ? FlowPurpose.Batch : FlowPurpose.Interactive);
            foreach (var stage in flow.GroupBy(step => (step.Number, step.Stage)).OrderBy(stage => stage.Key.Number))
            {
                var opened = told.Stage(stage.Key.Stage, stage.Key.Number);
                foreach (var step in stage.GroupBy(step => (step.Text, step.From!.Name, step.To!.Name)).Select(alike => alike.First())) step.TellIn(opened, people.User);
            }
        }
    }

    private IEnumerable<ProjectStep> Around(ProjectPeople people) =>
    [
        new(Learn, 1, "Stream", people.Devices, Verb.Writes, Events, "send what happens"),
        new(Learn, 2, "Batch", Ingest, Verb.Reads, people.Sources, "fetches files every night"),
        new(Learn, 6, "Report", people.Analyst, Verb.Reads, Warehouse, "opens reports on gold and scores"),
        new(Answer, 1, "Front end", people.User, Verb.Calls, people.Front, "asks"),
        new(Answer, 1, "Front end", people.User, Verb.Calls, Find<UntypedResource>(), "writes in another channel"),
        new(Answer, 1, "Front end", people.Front, Verb.Calls, Page, "lets the question through to the page"),
        new(Answer, 1, "Front end", people.Front, Verb.Calls, Web, "lets the question through to the web app"),
    ];
}

/// <summary>One step, as far as the project has both of its ends.</summary>
internal sealed record ProjectStep(string Flow, int Number, string Stage, Element? From, Verb Verb, Element? To, string Text)
{
    /// <summary>Another role than the least that the verb asks for.</summary>
    public Role? With { get; init; }

    /// <summary>Asks for what the user may see.</summary>
    public bool ForUser { get; init; }

    public bool IsWhole => From is not null && To is not null;

    public void Connect()
    {
        if (From is null || To is null) return;
        var connection = Verb == Verb.Calls ? From.Calls(To) : Verb == Verb.Reads ? From.Reads(To) : From.Writes(To);
        if (With is { } role) connection.With(role);
    }

    public void TellIn(FlowStage stage, Person user)
    {
        var told = Verb == Verb.Calls ? stage.Calls(From!, To!, Text) : Verb == Verb.Reads ? stage.Reads(From!, To!, Text) : stage.Writes(From!, To!, Text);
        if (ForUser) told.OnBehalfOf(user);
    }
}
