namespace AiFactory.Model;

/// <summary>Hands out aligned blocks of address spaces, the lowest address first. The same calls give the same blocks.</summary>
/// <remarks>
/// A buddy allocator without release: what is free is kept as the fewest, largest blocks, in one sorted set for each prefix. A call costs
/// O(log n) for each of at most 33 prefixes; n calls O(n log n). Not safe for calls from several threads.
/// </remarks>
public sealed class AddressAllocator
{
    private readonly SortedSet<uint>[] _freeByPrefix = new SortedSet<uint>[33];

    /// <summary>Spaces that lie in others count once. Neighbouring spaces stay apart: no block spans two.</summary>
    public AddressAllocator(IEnumerable<Cidr> spaces)
    {
        for (var prefix = 0; prefix < _freeByPrefix.Length; prefix++) _freeByPrefix[prefix] = [];

        Cidr? last = null;
        foreach (var space in spaces.OrderBy(space => space))
        {
            if (last is { } previous && previous.Contains(space)) continue;
            Add(space);
            FreeAddresses += space.Size;
            last = space;
        }
    }

    /// <summary>The number of addresses neither reserved nor allocated.</summary>
    public long FreeAddresses { get; private set; }

    /// <summary>What is neither reserved nor allocated, as the fewest aligned blocks, in address order. O(n log n).</summary>
    public IReadOnlyList<Cidr> Free
    {
        get
        {
            var free = new List<Cidr>();
            for (var prefix = 0; prefix < _freeByPrefix.Length; prefix++)
            {
                foreach (var first in _freeByPrefix[prefix]) free.Add(new(new IPv4Address(first), prefix));
            }

            free.Sort();
            return free;
        }
    }

    /// <summary>Withholds a range from allocation. Parts outside the spaces, or no longer free, change nothing.</summary>
    public void Reserve(Cidr range)
    {
        for (var prefix = 0; prefix <= range.Prefix; prefix++)
        {
            var around = Cidr.At(range.First, prefix);
            if (!_freeByPrefix[prefix].Contains(around.First.Value)) continue;
            Carve(around, range);
            return;
        }

        for (var prefix = range.Prefix + 1; prefix < _freeByPrefix.Length; prefix++) RemoveWithin(range, prefix);
    }

    /// <summary>Takes the lowest free block with this prefix, aligned on its own size.</summary>
    /// <returns><see langword="false"/> where no free block is large enough.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The prefix is not within 0 to 32.</exception>
    public bool TryAllocate(int prefix, out Cidr block)
    {
        block = default;
        CidrText.RequirePrefix(prefix, nameof(prefix));
        if (LowestHolding(prefix) is not { } free) return false;

        block = Cidr.At(free.First, prefix);
        Carve(free, block);
        return true;
    }

    /// <summary>Takes the block from the smallest free block that holds it, the lowest where several are as small: what is large stays whole.</summary>
    /// <inheritdoc cref="TryAllocate"/>
    public bool TryAllocateTightest(int prefix, out Cidr block)
    {
        block = default;
        CidrText.RequirePrefix(prefix, nameof(prefix));
        if (Tightest(prefix) is not { } free) return false;

        block = Cidr.At(free.First, prefix);
        Carve(free, block);
        return true;
    }

    /// <summary>The free block that <see cref="TryAllocateTightest"/> would cut.</summary>
    internal Cidr? Tightest(int prefix)
    {
        for (var size = prefix; size >= 0; size--)
        {
            if (_freeByPrefix[size].Count > 0) return new Cidr(new IPv4Address(_freeByPrefix[size].Min), size);
        }

        return null;
    }

    /// <summary>Free blocks never overlap, so the lowest of those large enough begins with the lowest place of all.</summary>
    private Cidr? LowestHolding(int prefix)
    {
        Cidr? lowest = null;
        for (var size = 0; size <= prefix; size++)
        {
            if (_freeByPrefix[size].Count == 0) continue;
            var candidate = new Cidr(new IPv4Address(_freeByPrefix[size].Min), size);
            if (lowest is not { } best || candidate < best) lowest = candidate;
        }

        return lowest;
    }

    /// <summary>Halves a free block until the wanted part is left; the other halves stay free.</summary>
    private void Carve(Cidr free, Cidr wanted)
    {
        _freeByPrefix[free.Prefix].Remove(free.First.Value);
        FreeAddresses -= wanted.Size;
        for (var prefix = free.Prefix + 1; prefix <= wanted.Prefix; prefix++)
        {
            var half = Cidr.At(wanted.First, prefix);
            Add(Buddy(half));
        }
    }

    private static Cidr Buddy(Cidr half) => new(new IPv4Address(half.First.Value ^ (uint)half.Size), half.Prefix);

    private void RemoveWithin(Cidr range, int prefix)
    {
        var blocks = _freeByPrefix[prefix];
        foreach (var first in blocks.GetViewBetween(range.First.Value, range.Last.Value).ToArray())
        {
            blocks.Remove(first);
            FreeAddresses -= 1L << (32 - prefix);
        }
    }

    private void Add(Cidr block) => _freeByPrefix[block.Prefix].Add(block.First.Value);
}
