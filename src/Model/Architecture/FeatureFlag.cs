namespace AiFactory.Model;

/// <summary>A part of the architecture that can be left out: the command line turns it on and off.</summary>
public sealed record FeatureFlag(string Name, string Description, bool Default, bool IsOn, SourcePosition Position);
