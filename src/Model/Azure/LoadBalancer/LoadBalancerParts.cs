using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

public enum PoolSync { Automatic, Manual }

/// <summary>A tunnel to an appliance.</summary>
public sealed record LoadBalancerTunnel : Part
{
    [Maps("identifier", Terraform = "identifier")]
    public int Identifier { get; init; } = 800;

    [Maps("port", Terraform = "port")]
    public int Port { get; init; } = 10800;

    [Maps("protocol", Terraform = "protocol")]
    public TunnelProtocol Protocol { get; init; } = TunnelProtocol.Vxlan;

    [Maps("type", Terraform = "type")]
    public TunnelSide Side { get; init; }
}

public enum TunnelProtocol { None, Native, [Wire("VXLAN")] Vxlan }
public enum TunnelSide { None, Internal, External }

public enum ProbeProtocol { Tcp, Http, Https }

public enum LoadBalancerProtocol { Tcp, Udp, All }

/// <summary>To any machine; from one address to the same machine; from one address and protocol to the same.</summary>
public enum LoadDistribution { Default, [Wire("SourceIP")] ByAddress, [Wire("SourceIPProtocol")] ByAddressAndProtocol }
