using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Something that a flow needs all the time, or several that can each take the other's place.</summary>
/// <param name="Services">One; several where one of them is enough.</param>
/// <param name="Level">What is promised of each.</param>
public sealed record AvailabilityFactor(IReadOnlyList<AzureResource> Services, ServiceLevel Level)
{
    /// <summary>Of one: what is promised. Of several: that not all are down at once. Null where nothing is promised.</summary>
    public decimal? Percent => Level.Percent is not { } percent ? null : Services.Count == 1 ? percent
        : 100 * (1 - Services.Aggregate(1m, (down, _) => down * (1 - (percent / 100))));
}

/// <summary>
/// The availability that follows for a flow from what Microsoft promises of each service on its way: their product, as each must be up for the flow to work.
/// Computed, and no measurement: neither the application's own mistakes nor those of its deployments are in it.
/// </summary>
public sealed class FlowAvailability
{
    private FlowAvailability(IReadOnlyList<AvailabilityFactor> factors, IReadOnlyList<Element> notCounted) => (Factors, NotCounted) = (factors, notCounted);

    /// <summary>In the order in which the flow meets them; private endpoints and DNS after what they lead to.</summary>
    public IReadOnlyList<AvailabilityFactor> Factors { get; }

    /// <summary>What the flow needs too, and of which no promise is known: systems outside, what others run.</summary>
    public IReadOnlyList<Element> NotCounted { get; }

    /// <summary>What the flow needs and of which nothing is promised as it is described.</summary>
    public IEnumerable<AvailabilityFactor> Unpromised => Factors.Where(factor => factor.Percent is null);

    /// <summary>The product over what something is promised of, in per cent; 100 when there is nothing.</summary>
    public decimal Percent => 100 * Factors.Aggregate(1m, (product, factor) => product * ((factor.Percent ?? 100) / 100));

    public static FlowAvailability Of(Flow flow, ArchitectureGraph graph)
    {
        var reach = NetworkReach.Of(graph);
        var needs = flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections.Where(connection => !SecondChoices.IsOne(connection, step)).Select(connection => (Step: step, Connection: connection))).ToList();
        var (factors, others, seen) = (new List<AvailabilityFactor>(), new List<Element>(), new HashSet<Element>());
        foreach (var (step, connection) in needs)
        {
            Add(connection.From, []);
            Add(connection.To, [.. Substitutes(connection, graph).Concat(SecondChoices.Of(connection, step).Select(other => ServiceOf(other.Callee!)).OfType<AzureResource>()).Distinct()]);
        }

        PrivateEndpoint[] endpoints = [.. reach.PrivateCalls.Where(call => needs.Exists(need => need.Connection == call.Connection)).Select(call => call.Endpoints.FirstOrDefault()).OfType<PrivateEndpoint>()];
        foreach (var endpoint in endpoints) Add(endpoint, []);
        if (endpoints.SelectMany(endpoint => endpoint.Zones).FirstOrDefault(zone => ServiceLevels.Of(zone) is not null) is { } zone) Add(zone, []);
        return new(factors, others);

        void Add(Element element, IReadOnlyList<AzureResource> substitutes)
        {
            if (element is Person) return;
            var service = Inner(element) is { } inner ? ServiceOf(inner) : null;
            if (!seen.Add(service ?? element)) return;
            seen.UnionWith(substitutes);
            if (service is null) others.Add(element);
            else factors.Add(new([service, .. substitutes], ServiceLevels.Of(service)!));
        }
    }

    private static AzureResource? ServiceOf(AzureResource inner) => inner.AndEnclosing.FirstOrDefault(candidate => ServiceLevels.Of(candidate) is not null);

    private static AzureResource? Inner(Element element) => element as AzureResource ?? element.Inside.OfType<AzureResource>().FirstOrDefault();

    /// <summary>Accounts with the same model that the same caller calls too.</summary>
    private static IReadOnlyList<AzureResource> Substitutes(Connection connection, ArchitectureGraph graph) => connection.Callee is not ModelDeployment { Model: { } model } deployment ? []
        : [.. graph.Connections.Where(other => ReferenceEquals(other.From, connection.From)).Select(other => other.Callee).OfType<ModelDeployment>().Where(other => other.Model == model)
            .SelectMany(other => other.Enclosing.OfType<ModelAccount>().Take(1)).Distinct().Where(account => !deployment.Enclosing.Contains(account) && account.Ownership != Ownership.Observed)];
}
