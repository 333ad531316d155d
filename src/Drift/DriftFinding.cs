using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules;

namespace AiFactory.Drift;

/// <summary>One way in which Azure and the model differ.</summary>
/// <param name="Id">The ARM id.</param>
public sealed record DriftFinding(DriftClass Class, string Id)
{
    /// <summary>What the model has there; null for what only Azure has.</summary>
    public AzureResource? Resource { get; init; }

    /// <summary>What kind of thing it is, for what only Azure has.</summary>
    public string? ArmType { get; init; }

    /// <summary>The place in the ARM document; null where it is about the whole resource.</summary>
    public string? Path { get; init; }

    /// <summary>The property to change in C#; null where no class has it.</summary>
    public PropertyMapping? Property { get; init; }

    /// <summary>What the model states. A secret is never here.</summary>
    public string? Stated { get; init; }

    /// <summary>What Azure has. A secret is never here.</summary>
    public string? Live { get; init; }

    /// <summary>What Azure has, as it would be written in C#; null for what has no short form.</summary>
    public string? LiveInModel { get; init; }

    /// <summary>Why it is unknown, or who made what is the platform's. A sentence without its full stop.</summary>
    public string? Why { get; init; }

    /// <summary>The rules that it breaks, which the model alone keeps.</summary>
    public IReadOnlyList<Finding> Breaks { get; init; } = [];

    /// <summary>What accepts it for a time.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Whether somebody must do something. What is undeclared waits until it breaks a rule.</summary>
    public bool NeedsAction => Waiver is null && Class switch
    {
        DriftClass.Changed or DriftClass.Missing or DriftClass.Unmanaged or DriftClass.Moved => true,
        DriftClass.Undeclared => Breaks.Count > 0,
        _ => false,
    };

    /// <summary>How grave it is: as the rule that it breaks, at least a warning where the model is contradicted.</summary>
    public Severity Severity => Breaks.Select(breach => breach.Rule.Severity).Append(Class is DriftClass.Undeclared or DriftClass.Platform or DriftClass.Unknown ? Severity.Info : Severity.Error).Max();

    public SourcePosition Position => Resource?.Position ?? default;

    /// <summary>As people call it: Storage account 'documents'.</summary>
    public string Title => Resource is { } resource ? $"{resource.Title} '{resource.Name}'" : $"{ArmType} '{Id[(Id.LastIndexOf('/') + 1)..]}'";
}
