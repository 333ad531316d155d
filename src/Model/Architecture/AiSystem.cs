namespace AiFactory.Model;

/// <summary>The classes of risk of the EU's Artificial Intelligence Act, Regulation (EU) 2024/1689.</summary>
public enum AiRisk { Minimal, Limited, High, Prohibited }

/// <summary>What is on record of a system that uses models: what people who are affected, and those who supervise it, may ask.</summary>
/// <param name="Purpose">What it is for and what it is not for, in a sentence or two.</param>
public sealed record AiSystem(string Purpose)
{
    public AiRisk? Risk { get; init; }

    /// <summary>Who answers for it; the brief's owner unless given.</summary>
    public Owner? Owner { get; init; }

    /// <summary>How people watch over it and can stop it.</summary>
    public string? Oversight { get; init; }

    /// <summary>How users are told that they deal with a model.</summary>
    public string? Disclosure { get; init; }

    /// <summary>How users say that an answer was wrong.</summary>
    public string? Feedback { get; init; }

    /// <summary>How long questions and answers are kept.</summary>
    public TimeSpan? Retention { get; init; }
}
