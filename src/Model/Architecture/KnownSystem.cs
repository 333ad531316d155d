using System.Reflection;

namespace AiFactory.Model;

/// <summary>A system that many architectures use and none of them deploys: <c>new ExternalSystem(KnownSystem.GitHub)</c>.</summary>
/// <param name="Name">What it is called in a model, unless a model calls it otherwise.</param>
/// <param name="Title">As its maker writes it.</param>
/// <param name="Definition">One sentence of what it does, without a full stop.</param>
/// <param name="Icon">The key of its picture in the icon catalogue.</param>
/// <param name="Source">The page that tells of it.</param>
public sealed record KnownSystem(string Name, string Title, string Definition, string Icon, string Source)
{
    public static readonly KnownSystem
        AzureDevOps = new("azure-devops", "Azure DevOps", "Keeps code and work items and runs pipelines that deploy", "azure-devops", "https://learn.microsoft.com/azure/devops/user-guide/what-is-azure-devops"),
        GitHub = new("github", "GitHub", "Keeps code, reviews changes and runs workflows that deploy", "github", "https://docs.github.com/get-started/start-your-journey/about-github-and-git"),
        Oryx = new("oryx", "Oryx", "Builds an application from its source while it is deployed to App Service", "app-service", "https://learn.microsoft.com/azure/app-service/configure-language-python#customize-build-automation"),
        EntraId = new("entra-id", "Microsoft Entra ID", "Signs people and programs in and says which groups they are in", "entra-id", "https://learn.microsoft.com/entra/fundamentals/whatis"),
        CostManagement = new("cost-management", "Microsoft Cost Management", "Shows what was spent, by whom and for what", "cost-management", "https://learn.microsoft.com/azure/cost-management-billing/costs/overview-cost-management"),
        PowerBi = new("power-bi", "Power BI", "Shows data in reports and dashboards", "power-bi", "https://learn.microsoft.com/power-bi/fundamentals/power-bi-overview"),
        OneLake = new("onelake", "OneLake", "Keeps the data of all of Microsoft Fabric in one lake", "fabric", "https://learn.microsoft.com/fabric/onelake/onelake-overview"),
        BingGrounding = new("bing", "Grounding with Bing Search", "Searches the public web for agents; what they ask leaves Azure", "bing-search", "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding"),
        DeltaSharing = new("delta-sharing", "Delta Sharing", "Lends tables to other companies without copying them", "databricks", "https://learn.microsoft.com/azure/databricks/delta-sharing/");

    /// <summary>All that this class names, in the order of their names here.</summary>
    public static IReadOnlyList<KnownSystem> All { get; } = [.. typeof(KnownSystem).GetFields(BindingFlags.Public | BindingFlags.Static)
        .OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => field.GetValue(null)).OfType<KnownSystem>()];

    public override string ToString() => Title;
}
