namespace AiFactory.Model;

/// <summary>How many graphics processors a machine of a size has.</summary>
/// <param name="Size">As Azure writes it: Standard_NC64as_T4_v3.</param>
/// <param name="Count">In one machine.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day on which it was read.</param>
public sealed record GraphicsFact(string Size, int Count, string Source, Date Read);

/// <summary>The larger machines with graphics processors: facts with a source and a day. Of a size that is not here, nothing is known.</summary>
public static class GraphicsProcessors
{
    private const string Family = "https://learn.microsoft.com/azure/virtual-machines/sizes/gpu-accelerated/";
    private const string Aspire = "https://aspire.dev/reference/api/csharp/aspire.hosting.azure.kubernetes/"; // what Azure's own list of sizes says, as constants
    private static readonly Date Read = new(2026, 11, 21);

    /// <summary>From four processors on, the fewest first.</summary>
    public static IReadOnlyList<GraphicsFact> All { get; } =
    [
        new("Standard_NC64as_T4_v3", 4, "https://huggingface.co/docs/microsoft-azure/azure-ai/hardware", Read),
        new("Standard_NC96ads_A100_v4", 4, Aspire + "standardncadsa100v4/fields", Read),
        new("Standard_ND40rs_v2", 8, Aspire + "standardndsv2/fields", Read),
        new("Standard_ND96asr_v4", 8, Family + "ndasra100v4-series", Read),
        new("Standard_ND96amsr_A100_v4", 8, Aspire + "standardndamsv4a100/fields", Read),
        new("Standard_ND96isr_H100_v5", 8, Family + "ndh100v5-series", Read),
        new("Standard_ND96isr_H200_v5", 8, Aspire + "standardndisrh200v5/fields", Read),
    ];

    /// <summary>In any case of letters; null where nothing is known of the size.</summary>
    public static GraphicsFact? Of(string size) => All.FirstOrDefault(fact => fact.Size.Equals(size, StringComparison.OrdinalIgnoreCase));
}
