namespace AiFactory.Model;

/// <summary>How a slot is divided among the subnets of a project: offsets that every project of the same profile version has, and that never change.</summary>
internal sealed class SlotLayout
{
    private readonly AddressAllocator _free;
    private readonly SortedDictionary<string, Cidr> _offsets = new(StringComparer.Ordinal);

    public SlotLayout(int slotPrefix)
    {
        SlotPrefix = slotPrefix;
        _free = new([Cidr.At(default, slotPrefix)]);
    }

    public int SlotPrefix { get; }

    /// <summary>The range of each subnet, counted from the start of the slot.</summary>
    public IReadOnlyDictionary<string, Cidr> Offsets => _offsets;

    /// <summary>A layout for subnets of these sizes: the biggest first, then by key. Since sizes are powers of two, no hole is left between them.</summary>
    /// <param name="slotPrefix">The size of the slot; the smallest that holds them when null.</param>
    /// <returns>Null where the stated slot does not hold them.</returns>
    public static SlotLayout? Of(IReadOnlyDictionary<string, int> prefixes, int? slotPrefix)
    {
        var sum = prefixes.Values.Sum(prefix => 1L << (32 - prefix));
        var smallest = 32;
        while (1L << (32 - smallest) < sum) smallest--;
        if (slotPrefix > smallest) return null;

        var layout = new SlotLayout(slotPrefix ?? smallest);
        foreach (var entry in Ordered(prefixes)) layout.TryAppend(entry.Key, entry.Value);
        return layout;
    }

    /// <summary>The biggest first, then by key in ordinal order.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Ordered(IEnumerable<KeyValuePair<string, int>> prefixes) => prefixes.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Puts another subnet where the slot is free.</summary>
    /// <returns><see langword="false"/> where it has no room: then nothing changes.</returns>
    public bool TryAppend(string key, int prefix)
    {
        if (!_free.TryAllocate(prefix, out var offset)) return false;
        _offsets.Add(key, offset);
        return true;
    }

    /// <summary>Puts a subnet where it was before.</summary>
    public bool TryPut(string key, Cidr offset)
    {
        if (!Cidr.At(default, SlotPrefix).Contains(offset) || _offsets.Values.Any(other => other.Overlaps(offset))) return false;
        _free.Reserve(offset);
        _offsets.Add(key, offset);
        return true;
    }
}
