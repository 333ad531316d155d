namespace AiFactory.Model;

/// <summary>A range that the plan must keep free, in every environment whose network has it.</summary>
/// <example><c>Reserved = [new("10.0.0.0/22", RangeUse.Hub)]</c></example>
public sealed record TakenRange(Cidr Range, RangeUse Use = RangeUse.Other);

/// <summary>Who uses a range. A hub, on-premises networks and other spokes are reached by routes, so that no network of the plan may overlap them at all.</summary>
public enum RangeUse
{
    /// <summary>Kept free for any reason.</summary>
    Other,
    Hub,
    OnPremises,
    OtherSpoke,

    /// <summary>The service range of an AKS cluster: 10.0.0.0/16 when it is not told otherwise.</summary>
    KubernetesServices,

    /// <summary>The pod range of an AKS cluster with overlay networking: 10.244.0.0/16 when it is not told otherwise.</summary>
    KubernetesPods,

    /// <summary>What a VPN gateway hands out to single machines.</summary>
    PointToSite,
}
