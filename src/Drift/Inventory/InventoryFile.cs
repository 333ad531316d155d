using System.IO.Compression;
using System.Text.Json;

namespace AiFactory.Drift.Inventory;

/// <summary>Reads an inventory from a file: Resource Graph's answer, an array or JSON lines, each also compressed with gzip.</summary>
public static class InventoryFile
{
    /// <param name="taken">When the file was written; what the file says of itself counts first.</param>
    /// <exception cref="InventoryException">The file is damaged or holds something else.</exception>
    internal static async Task<LiveAzure> ReadAsync(Stream file, DateTimeOffset? taken, Func<RowHead, bool>? wanted, CancellationToken cancel)
    {
        var live = new LiveAzure(wanted) { Taken = taken };
        live.Tables.Add(ResourceGraphTable.Resources);
        try
        {
            var start = new byte[2];
            var read = await file.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
            if (read == 0) throw new InventoryException("The inventory is empty.");
            file.Position = 0;
            var isPacked = start is [0x1f, 0x8b];
            var text = isPacked ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
            await new JsonRows(live).ReadAsync(text, cancel).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidDataException or InvalidCastException)
        {
            throw new InventoryException($"The inventory cannot be read: {wrong.Message.TrimEnd('.')}. It must be Resource Graph's JSON, an array of resources, or one resource a line; each may be packed with gzip.");
        }

        live.Close();
        return live;
    }
}
