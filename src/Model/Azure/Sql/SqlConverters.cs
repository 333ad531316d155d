using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Gibibytes; ARM counts bytes.</summary>
internal sealed class GibibytesConverter : Converter<int?>
{
    private const long Gibibyte = 1L << 30;

    protected override Value? ToArm(int? value) => value is { } gibibytes ? new NumberValue((gibibytes * Gibibyte).ToString(CultureInfo.InvariantCulture)) : null;
    protected override Value? ToTerraform(int? value) => value is { } gibibytes ? Value.Of(gibibytes) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out int? result)
    {
        result = null;
        if (value is not NumberValue number || !long.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || bytes % Gibibyte != 0 || bytes / Gibibyte > int.MaxValue) return false;
        result = (int)(bytes / Gibibyte);
        return true;
    }
}

/// <summary>Azure's public maintenance schedules lie in every subscription under the same names.</summary>
internal static class SqlMaintenance
{
    public static string Id(AzureResource resource, string name) =>
        $"/subscriptions/{ArmId.TryParse(resource.Id)?.Subscription}/providers/Microsoft.Maintenance/publicMaintenanceConfigurations/{name}";

    public static string? Name(string? id) => id?.Substring(id.LastIndexOf('/') + 1);
}
