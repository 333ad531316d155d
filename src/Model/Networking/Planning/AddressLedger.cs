using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>What a plan has given away. It stands in the lock file; whoever has an entry keeps it, and what is no longer wanted stays taken until its entry is deleted there.</summary>
internal sealed class AddressLedger
{
    private const string NetworksKey = "networks", CommonKey = "common", ProfilesKey = "profiles", ProjectsKey = "projects";
    private const string Slot = "slot", Subnets = "subnets", Profile = "profile";

    /// <summary>The prefixes that each environment's network had.</summary>
    public SortedDictionary<string, IReadOnlyList<Cidr>> Networks { get; } = new(StringComparer.Ordinal);

    /// <summary>The place of each common subnet, by key.</summary>
    public SortedDictionary<string, AddressPlace> Common { get; } = new(StringComparer.Ordinal);

    /// <summary>How a slot is divided, by version of the profile.</summary>
    public SortedDictionary<int, SlotLayout> Profiles { get; } = [];

    /// <summary>By number.</summary>
    public SortedDictionary<int, LedgerEntry> Projects { get; } = [];

    /// <summary>All that is given away, with the words that name it.</summary>
    public IEnumerable<(AddressPlace Place, string Whose)> Given =>
        Common.Select(entry => (entry.Value, $"the common subnet '{entry.Key}'")).Concat(Projects.SelectMany(entry => entry.Value.Given.Select(place => (place, $"project {entry.Key.ToString(CultureInfo.InvariantCulture)}"))));

    /// <param name="value">The plan's section of the lock file; null for a plan that was never built.</param>
    /// <exception cref="ModelException">The section is damaged (AIFA7012), or two have the same addresses in it (AIFA7065).</exception>
    public static AddressLedger Read(string plan, MapValue? value)
    {
        var ledger = new AddressLedger();
        if (value is null) return ledger;

        var read = new Reader(plan);
        foreach (var (environment, prefixes) in read.Maps(value, NetworksKey)) ledger.Networks[environment] = [.. read.Texts(prefixes, environment).OrderBy(entry => read.Number(entry.Key, "network prefix")).Select(entry => read.Range(entry.Value))];
        foreach (var (key, place) in read.Texts(read.Map(value, CommonKey), CommonKey)) ledger.Common[key] = read.Place(place);
        foreach (var (version, layout) in read.Maps(value, ProfilesKey)) ledger.Profiles[read.Number(version, Profile)] = read.Layout(layout, version);
        foreach (var (number, entry) in read.Maps(value, ProjectsKey)) ledger.Projects[read.Number(number, "project")] = read.Entry(entry, number, ledger);
        ledger.MustNotOverlap(plan);
        return ledger;
    }

    public MapValue Write()
    {
        var networks = new MapValue();
        foreach (var network in Networks) networks[network.Key] = Map(network.Value.Select((prefix, index) => (Text(index + 1), prefix.ToString())));
        var profiles = new MapValue();
        foreach (var profile in Profiles) profiles[Text(profile.Key)] = new MapValue { [Slot] = Value.Of(profile.Value.SlotPrefix), [Subnets] = Map(profile.Value.Offsets.Select(offset => (offset.Key, offset.Value.ToString()))) };
        var projects = new MapValue();
        foreach (var project in Projects) projects[Text(project.Key)] = project.Value.Write();
        return new MapValue { [NetworksKey] = networks, [CommonKey] = Map(Common.Select(entry => (entry.Key, entry.Value.ToString()))), [ProfilesKey] = profiles, [ProjectsKey] = projects };
    }

    private void MustNotOverlap(string plan)
    {
        foreach (var space in Given.GroupBy(given => given.Place.Space))
        {
            if (CidrOverlaps.Among(space, given => given.Place.Offset).FirstOrDefault() is { } twice) throw ModelErrors.LedgerOverlaps(plan, twice.Outer.Whose, twice.Inner.Whose, twice.Inner.Place);
        }
    }

    private static MapValue Map(IEnumerable<(string Key, string Text)> entries)
    {
        var map = new MapValue();
        foreach (var (key, text) in entries) map[key] = Value.Of(text);
        return map;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A project's entry.</summary>
    /// <param name="Version">Of the profile that divides its slot.</param>
    /// <param name="Own">Subnets that have a place of their own, by key: what dense plans give.</param>
    internal sealed record LedgerEntry(int Version, AddressPlace? Place, SortedDictionary<string, AddressPlace> Own)
    {
        public IEnumerable<AddressPlace> Given => Place is { } slot ? [slot, .. Own.Values] : Own.Values;

        public MapValue Write() => new()
        {
            [Profile] = Place is null ? null : Value.Of(Version), [Slot] = Place is { } slot ? Value.Of(slot.ToString()) : null,
            [Subnets] = Own.Count == 0 ? null : Map(Own.Select(entry => (entry.Key, entry.Value.ToString()))),
        };
    }

    /// <summary>Reads strictly, and says what is wrong: people edit and merge the file.</summary>
    private sealed class Reader(string plan)
    {
        public MapValue Map(MapValue map, string name) => map[name] switch
        {
            null => new MapValue(),
            MapValue inner => inner,
            _ => throw Damaged($"'{name}' is not an object"),
        };

        public IEnumerable<(string Key, MapValue Map)> Maps(MapValue map, string name) => Map(map, name).Entries.Select(entry => (entry.Key, entry.Value as MapValue ?? throw Damaged($"'{entry.Key}' of '{name}' is not an object")));

        public IEnumerable<(string Key, string Value)> Texts(MapValue map, string name) => map.Entries.Select(entry => (entry.Key, (entry.Value as TextValue)?.Text ?? throw Damaged($"'{entry.Key}' of '{name}' is not a text")));

        public int Number(string text, string what) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Damaged($"'{text}' is not the number of a {what}");

        public Cidr Range(string text) => Cidr.TryParse(text, out var range) ? range : throw Damaged($"'{text}' is not an address range");

        public AddressPlace Place(string text) => AddressPlace.Parse(text) ?? throw Damaged($"'{text}' is not a place such as 1:0.0.4.0/24");

        public SlotLayout Layout(MapValue map, string version)
        {
            var prefix = map[Slot] is NumberValue { Digits: var digits } ? Number(digits, "prefix") : throw Damaged($"profile {version} has no slot");
            if (prefix > 32) throw Damaged($"profile {version} has a slot of /{prefix}");
            var layout = new SlotLayout(prefix);
            foreach (var (key, offset) in Texts(Map(map, Subnets), Subnets))
            {
                if (!layout.TryPut(key, Range(offset))) throw Damaged($"'{key}' of profile {version}, {offset}, lies outside of its slot or in another subnet");
            }

            return layout;
        }

        public LedgerEntry Entry(MapValue map, string project, AddressLedger ledger)
        {
            var own = new SortedDictionary<string, AddressPlace>(StringComparer.Ordinal);
            foreach (var (key, place) in Texts(Map(map, Subnets), Subnets)) own[key] = Place(place);
            if (map[Slot] is null) return new(0, null, own);

            var version = map[Profile] is NumberValue { Digits: var digits } ? Number(digits, Profile) : throw Damaged($"project {project} has a slot and no profile");
            var slot = Place((map[Slot] as TextValue)?.Text ?? "");
            if (!ledger.Profiles.TryGetValue(version, out var layout)) throw Damaged($"project {project} has the profile {version}, which is not there");
            return slot.Offset.Prefix == layout.SlotPrefix ? new(version, slot, own) : throw Damaged($"project {project} has the slot {slot}; those of profile {version} are /{layout.SlotPrefix}");
        }

        private ModelException Damaged(string what) => ModelErrors.DamagedLedger(plan, what);
    }
}
