namespace AiFactory.Model.Azure;

/// <summary>Subnets that Azure knows by their name.</summary>
internal static class SubnetNames
{
    /// <summary>The subnet itself.</summary>
    /// <exception cref="ModelException">It has another name than the service demands.</exception>
    public static Subnet? Named(this Subnet? subnet, string wanted, AzureResource service) =>
        subnet is null || string.Equals(subnet.Name, wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(subnet.AzureName, wanted, StringComparison.OrdinalIgnoreCase) ? subnet : throw ModelErrors.SubnetNotNamed(service, subnet, wanted);
}
