using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A question that machines must answer to get connections.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers/probes", "2025-07-01", Terraform = "azurerm_lb_probe")]
[Service("Load balancer probe", "A question that machines must answer to get connections", Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/load-balancer-custom-probe-overview")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
public sealed class LoadBalancerProbe(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    [Maps("properties.protocol", Terraform = "protocol")]
    public ProbeProtocol Protocol { get; init; } = ProbeProtocol.Tcp;

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;

    /// <summary>What is asked for over HTTP or HTTPS; needed there.</summary>
    [Maps("properties.requestPath", Terraform = "request_path")]
    public string? Path { get; init; }

    /// <summary>Seconds between two questions, 5 or more.</summary>
    [Within(5, int.MaxValue)]
    [Maps("properties.intervalInSeconds", Terraform = "interval_in_seconds")]
    public int EverySeconds { get; init; } = 15;

    /// <summary>Answers that were counted in older versions of Azure, and now are not.</summary>
    [Maps("properties.numberOfProbes", Terraform = "number_of_probes")]
    public int? Probes { get; init; }

    /// <summary>Answers in a row that change a machine's standing, 1 to 100.</summary>
    [Within(1, 100)]
    [Maps("properties.probeThreshold", Terraform = "probe_threshold")]
    public int Threshold { get; init; } = 1;
}
