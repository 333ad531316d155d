namespace AiFactory.Model;

/// <summary>The addresses that the networks of all environments have in common, counted from the start of each prefix. What is taken in one of them is taken in all, so that a place means the same everywhere.</summary>
internal sealed class SharedSpace
{
    private readonly AddressAllocator[] _free;

    public SharedSpace(IReadOnlyList<NetworkSpace> networks)
    {
        var count = networks.Min(network => network.Prefixes.Count);
        _free = [.. Enumerable.Range(0, count).Select(index => new AddressAllocator([Cidr.At(default, networks.Max(network => network.Prefixes[index].Prefix))]))];
    }

    /// <summary>What is free, prefix by prefix, in address order.</summary>
    public IEnumerable<AddressPlace> Free => _free.SelectMany((free, index) => free.Free.Select(block => new AddressPlace(index + 1, block)));

    /// <summary>Withholds a range of one environment's network.</summary>
    public void Reserve(NetworkSpace network, Cidr range)
    {
        foreach (var place in PlacesOf(network, range)) Reserve(place);
    }

    public void Reserve(AddressPlace place)
    {
        if (place.Space <= _free.Length) _free[place.Space - 1].Reserve(place.Offset);
    }

    /// <summary>Where a range lies in a network: nowhere, in one prefix, or over several.</summary>
    public IEnumerable<AddressPlace> PlacesOf(NetworkSpace network, Cidr range)
    {
        for (var index = 0; index < _free.Length; index++)
        {
            var prefix = network.Prefixes[index];
            if (range.Contains(prefix)) yield return new(index + 1, Cidr.At(default, prefix.Prefix));
            else if (prefix.Contains(range)) yield return new(index + 1, new Cidr(new IPv4Address(range.First.Value - prefix.First.Value), range.Prefix));
        }
    }

    /// <summary>Takes the lowest free block, in the first prefix that has one.</summary>
    public AddressPlace? TakeLowest(int prefix)
    {
        for (var index = 0; index < _free.Length; index++)
        {
            if (_free[index].TryAllocate(prefix, out var block)) return new(index + 1, block);
        }

        return null;
    }

    /// <summary>Takes a block out of the smallest free block that holds it, the lowest where several are as small.</summary>
    public AddressPlace? TakeTightest(int prefix)
    {
        var best = -1;
        for (var index = 0; index < _free.Length; index++)
        {
            if (_free[index].Tightest(prefix) is { } gap && (best < 0 || gap.Prefix > _free[best].Tightest(prefix)!.Value.Prefix)) best = index;
        }

        return best >= 0 && _free[best].TryAllocateTightest(prefix, out var block) ? new(best + 1, block) : null;
    }

    /// <summary>How many blocks of that size are free.</summary>
    public int Count(int prefix) => (int)Math.Min(int.MaxValue, Blocks(prefix).Sum(place => 1L << (prefix - place.Offset.Prefix)));

    /// <summary>The first and the last free block of that size; null where there is none.</summary>
    public (AddressPlace First, AddressPlace Last)? Ends(int prefix)
    {
        AddressPlace[] blocks = [.. Blocks(prefix)];
        if (blocks.Length == 0) return null;
        var (first, last) = (blocks[0], blocks[blocks.Length - 1]);
        return (first with { Offset = Cidr.At(first.Offset.First, prefix) }, last with { Offset = Cidr.At(last.Offset.Last, prefix) });
    }

    private IEnumerable<AddressPlace> Blocks(int prefix) => Free.Where(place => place.Offset.Prefix <= prefix);}
