namespace AiFactory.Drift.Inventory;

/// <summary>The tables of Resource Graph that are asked.</summary>
internal static class ResourceGraphTable
{
    public const string Resources = "resources";

    /// <summary>Subscriptions and resource groups.</summary>
    public const string Containers = "resourcecontainers";

    /// <summary>Role assignments.</summary>
    public const string Authorization = "authorizationresources";
}
