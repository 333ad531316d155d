using AiFactory.Model;

namespace AiFactory.Rules.Security;

/// <summary>Nothing gets data that is more sensitive than what it may hold.</summary>
public sealed class DataAboveClass : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2523",
        Title: "Data lands where less sensitive data may be held",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "It is kept, shown and deleted as its new place was made for, by people who were never meant to see it.",
        Fix: "Send the data elsewhere, take out what makes it sensitive and say so with Carries, or protect the place and raise what it Holds.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/data-classification")
    {
        Checklist = "SE:03",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection.Data is not null)
        .SelectMany(connection => new[] { connection.From, connection.To }.Select(end => (end, connection)))
        .Where(met => HeldBy(met.end) < met.connection.Data)
        .GroupBy(met => met.end, met => met.connection)
        .Select(met => Judge(met.Key, [.. met]));

    private static Verdict Judge(Element place, Connection[] connections) => Fails(place, nameof(Element.Holds),
        $"{Named(place)} may hold {Words(HeldBy(place)!.Value)} data at most, and '{connections.OrderByDescending(connection => connection.Data).First()}' carries {Words(connections.Max(connection => connection.Data)!.Value)} data.", Steps(connections));

    /// <summary>What was said of it, else of what it lies in; null where nothing was. The class that the brief names is of the whole, not of each part.</summary>
    private static DataClass? HeldBy(Element element) => element.Holds ?? element.Inside.Select(outer => outer.Holds).FirstOrDefault(held => held is not null);

    private static string Words(DataClass data) => data == DataClass.SpecialCategory ? "special-category" : data.ToString().ToLowerInvariant();
}
