using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>What must be done before a flow works again.</summary>
internal static class Recovery
{
    /// <summary>Within less, nobody restores a backup or builds something up in another zone: a person has to notice, decide and act.</summary>
    public static readonly TimeSpan ByHand = TimeSpan.FromHours(1);

    /// <summary>What decides in which zones it is: itself, what it lies in, or the machines it runs on.</summary>
    public static IZoneRedundant? Spread(AzureResource? resource) =>
        resource?.AndEnclosing.Select(place => place as IZoneRedundant ?? (place as AppServiceApp)?.Plan ?? (IZoneRedundant?)(place as ContainerApp)?.Environment).FirstOrDefault(place => place is not null);

    /// <summary>Whether the loss of one zone takes it away. Of what others run it is not known, and some regions have no zones to choose from.</summary>
    public static bool StandsInOneZone(AzureResource? resource) => Spread(resource) is { IsZoneRedundant: false } place
        && ((AzureResource)place).Ownership != Ownership.Observed && !(Places.Of((AzureResource)place) is { } region && Regions.Of(region) is { HasZones: false });

    /// <summary>The stores that a flow uses on its way forward, each with the connections that tell of it.</summary>
    public static IEnumerable<(AzureResource Store, IReadOnlyList<Connection> Calls)> StoresOf(Flow flow) => Forward(flow)
        .Where(connection => connection.Callee is { } callee && Copies.IsOriginal(callee))
        .GroupBy(connection => Exposure.StoreOf(connection.Callee!)!)
        .Where(calls => calls.Key.Ownership != Ownership.Observed)
        .Select(calls => (calls.Key, (IReadOnlyList<Connection>)[.. calls]));

    /// <summary>What a flow calls, in its order; answers and loops left out.</summary>
    public static IEnumerable<Connection> Forward(Flow flow) => flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections);

    /// <summary>As people say it: 30 minutes, 4 hours.</summary>
    public static string Say(TimeSpan time) => time.TotalHours >= 1 ? Count(time.TotalHours, "hour") : time.TotalMinutes >= 1 ? Count(time.TotalMinutes, "minute") : Count(time.TotalSeconds, "second");

    private static string Count(double number, string unit) => $"{number.ToString("0.##", CultureInfo.InvariantCulture)} {unit}{(number == 1 ? "" : "s")}";
}
