namespace AiFactory.Model.Azure;

/// <summary>What happens to traffic that no rule names.</summary>
public enum NetworkAction { Allow, Deny }
