using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Whether something that sends calls of its own can send them to any address on the Internet.</summary>
/// <param name="IsOpen">Null where others decide it.</param>
/// <param name="Property">The property of the caller that decides it.</param>
/// <param name="Why">What is so, as the end of a sentence.</param>
internal sealed record Egress(bool? IsOpen, string Property, string Why)
{
    private const string Everywhere = "0.0.0.0/0";
    private static readonly Egress Closed = new(false, nameof(INetworkInjected.Subnet), "");

    public static Egress Of(INetworkInjected caller)
    {
        if (caller.Subnet is not { } subnet) return Open(nameof(INetworkInjected.Subnet), "it calls from outside of every network");
        if (caller is AppServiceApp { RouteAllThroughSubnet: false }) return Open(nameof(AppServiceApp.RouteAllThroughSubnet), "its calls to the Internet do not go through its subnet");
        if (IsRouted(subnet) is { } routed) return routed ? Closed : Unknown($"where {Named(subnet)} sends its calls is decided by others");
        if (subnet.SecurityGroup is not { } group) return Open(nameof(INetworkInjected.Subnet), $"{Named(subnet)} has neither a security group nor a route");
        return TrafficFilter.LetsOutToInternet(group) switch
        {
            FilterAnswer.Unknown => Unknown($"what {Named(group)} lets out is decided by others"),
            FilterAnswer.Allows => Open(nameof(INetworkInjected.Subnet), $"{Named(group)} of {Named(subnet)} lets all calls out"),
            _ => Closed,
        };
    }

    /// <summary>Whether calls to anywhere are sent to something that looks at them, back to the offices, or nowhere; false where others decide it, null where nothing is said.</summary>
    private static bool? IsRouted(Subnet subnet) =>
        subnet.Ownership == Ownership.Observed || subnet.Routes is { Ownership: Ownership.Observed } ? false
        : subnet.Routes?.Routes.Any(route => route.Prefix == Everywhere && route.NextHop is NextHop.VirtualAppliance or NextHop.VirtualNetworkGateway or NextHop.None) == true ? true
        : null;

    private static Egress Open(string property, string why) => new(true, property, why);

    private static Egress Unknown(string why) => new(null, nameof(INetworkInjected.Subnet), why);

    private static string Named(AzureResource resource) => $"{resource.Title} '{resource.Name}'";
}
