namespace AiApplicationPlatform;

/// <summary>Models that are paid by the token: the same three in two regions, and nothing that was not approved.</summary>
internal sealed class Models
{
    private static readonly string[] Categories = ["Hate", "Sexual", "Violence", "Selfharm"];

    public Models(Architecture platform, DeploymentEnvironment env)
    {
        using (platform.Stack("models"))
        {
            Near = AccountIn(env, env.Region, "near");
            Far = AccountIn(env, Fabrikam.SecondRegion, "far");
            Approved = new ResourceGroupPolicyAssignment("approved-models")
            {
                Policy = BuiltInPolicy.AllowedModels, Messages = ["Ask Data science to approve the model first."],
                Parameters = { ["allowedAssetIds"] = Near.Deployments.Select(model => $"azureml://registries/azure-openai/models/{model.Model}/versions/{model.Version}").ToArray(), ["effect"] = "Deny" },
                Why = "the allow list of the catalogue: nothing else can be deployed",
            };
        }
    }

    /// <summary>In the platform's own region.</summary>
    public AIServicesAccount Near { get; }

    /// <summary>In a second region of the data zone, for when the first is exhausted or down.</summary>
    public AIServicesAccount Far { get; }

    public ResourceGroupPolicyAssignment Approved { get; }

    /// <summary>Answers most questions, for a fraction of the price.</summary>
    public ModelDeployment[] Small => [Near.Deployments[0], Far.Deployments[0]];

    /// <summary>Is asked when the small one is not sure.</summary>
    public ModelDeployment[] Large => [Near.Deployments[1], Far.Deployments[1]];

    /// <summary>Makes vectors of passages and of questions.</summary>
    public ModelDeployment[] Embedding => [Near.Deployments[2], Far.Deployments[2]];

    private static AIServicesAccount AccountIn(DeploymentEnvironment env, Region region, string name)
    {
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [.. Categories.SelectMany(category => new[]
            {
                new ContentFilter { Category = category, Source = FilterSource.Prompt, Threshold = FilterThreshold.Low },
                new ContentFilter { Category = category, Source = FilterSource.Completion, Threshold = FilterThreshold.Low },
            })],
        };

        ModelDeployment Of(string use, string model, string version, int capacity) => new(use)
        {
            Model = model, Version = version, Capacity = capacity, Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter,
        };

        return new AIServicesAccount(name)
        {
            Location = region, ContentFilters = [filter],
            Deployments =
            [
                Of("small", "gpt-5-mini", "2025-08-07", env.Pick(50, prod: 400)),
                Of("large", "gpt-5.1", "2025-11-13", env.Pick(20, prod: 120)),
                Of("embedding", "text-embedding-3-large", "1", env.Pick(30, prod: 120)),
            ],
        };
    }
}
