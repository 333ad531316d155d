using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>ARM's word for tier and replication together.</summary>
internal readonly record struct StorageSku(StorageTier Tier, Replication Replication)
{
    public static bool TryParse(string text, out StorageSku sku)
    {
        var words = text.Split('_');
        sku = default;
        if (words.Length != 2 || !Enum.TryParse(words[0], out StorageTier tier) || !WireWords.TryParse(words[1], out Replication replication)) return false;
        sku = new(tier, replication);
        return true;
    }

    public override string ToString() => $"{Tier}_{WireWords.Of(Replication)}";
}
