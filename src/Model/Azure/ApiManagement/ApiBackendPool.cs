using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Several backends that share the calls: by priority, then by weight. One that fails is passed over while its circuit breaker is open.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/api-management/backends#load-balanced-pool</remarks>
[AzureResource("Microsoft.ApiManagement/service/backends", "2024-05-01")]
[Service("API backend pool", "Several backends that share calls by priority and weight", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/backends")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[Fixed("properties.type", "Pool", Discriminates = true)]
public sealed class ApiBackendPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <summary>Who takes part. A group of the next priority gets calls only when all of the one before fail.</summary>
    [Maps("properties.pool.services", Needed = true)]
    public IReadOnlyList<PoolMember> Members { get; init; } = [];

    [Maps("properties.description")]
    public string? Description { get; init; }
}

/// <summary>A backend in a pool.</summary>
public sealed record PoolMember : Part
{
    [Maps("id", Needed = true)]
    public ApiBackend? Backend { get; init; }

    /// <summary>The lowest number is called first, 1 to 100: a model that is paid for in advance, then one that is paid by use.</summary>
    [Within(1, 100)]
    [Maps("priority")]
    public int Priority { get; init; } = 1;

    /// <summary>Its share among those of the same priority, 1 to 100.</summary>
    [Within(1, 100)]
    [Maps("weight")]
    public int Weight { get; init; } = 1;

    public static implicit operator PoolMember(ApiBackend backend) => new() { Backend = backend };
}
