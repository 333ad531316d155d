namespace AiFactory.Drift.Inventory;

/// <summary>An inventory that cannot be read at all: a damaged file, an answer that is none of Resource Graph's.</summary>
public sealed class InventoryException(string message) : Exception(message);
