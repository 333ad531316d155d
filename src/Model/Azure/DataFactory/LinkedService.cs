using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A store or a machine as a Data Factory's pipelines know it.</summary>
[Named("", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DataFactory), "data_factory_id")]
public abstract class LinkedService : ChildResource<DataFactory>
{
    private protected LinkedService(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The runtime that reaches it, by its name; Azure's own when null.</summary>
    [Maps("properties.connectVia.referenceName", Terraform = "integration_runtime_name", By = Refer.Name)]
    public IntegrationRuntime? Through { get; init; }

    [Maps("properties.connectVia.type")]
    internal string? ThroughType { get => Through is null ? null : "IntegrationRuntimeReference"; init { } }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }
}
