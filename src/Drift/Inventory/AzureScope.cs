namespace AiFactory.Drift.Inventory;

/// <summary>Which part of Azure is asked. Never all that one may see: that would take in other tenants.</summary>
/// <param name="Subscriptions">Their GUIDs.</param>
/// <param name="ManagementGroups">Their ids; only one of the two lists is given.</param>
public sealed record AzureScope(IReadOnlyList<string> Subscriptions, IReadOnlyList<string> ManagementGroups);
