using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where a service stands in a network, and the public address that it has there. Of several only the first names the subnet.</summary>
public sealed record AddressInSubnet : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }
}
