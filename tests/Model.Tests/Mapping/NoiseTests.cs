using System.Globalization;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>What Azure adds, leaves out or spells in its own way is not lost: the document comes back byte for byte.</summary>
public sealed class NoiseTests
{
    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public void Noise_comes_back(Type kind) => Made.ForMany(kind, (world, written) =>
    {
        var documents = Made.DocumentsOf(written);
        foreach (var document in documents) Disturb(document.Body, world, isOutermost: true);
        var before = Made.Printed(documents);

        var read = Made.Read(written, documents, world);

        Assert.Equal(before, Made.Printed(Made.DocumentsOf(read)));
        Assert.Equal(before, Made.Printed(documents)); // reading changes nothing in what was given
        Made.Terraform(read);
    });

    /// <summary>Whatever replaces a value, reading does not fail.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Values_of_any_form_come_back(Type kind) => Made.ForMany(kind, (world, written) =>
    {
        var documents = Made.DocumentsOf(written);
        foreach (var document in documents) Garble(document.Body, world, isOutermost: true);

        var read = Made.Read(written, documents, world);

        Assert.Equal(Made.Printed(documents), Made.Printed(Made.DocumentsOf(read)));
    });

    [Fact]
    public void A_word_in_another_case_is_read_and_keeps_its_letters()
    {
        var read = (StorageAccount)Read("""{ "properties": { "minimumTlsVersion": "tls1_2", "publicNetworkAccess": "DISABLED" }, "sku": { "name": "standard_lrs" } }""", out var before);

        Assert.Equal(StorageTls.Tls12, read.MinimumTls);
        Assert.False(read.PublicNetworkAccess);
        Assert.Equal(before, Written(read));
    }

    [Fact]
    public void An_unknown_word_stays_and_the_property_is_not_known()
    {
        var read = (StorageAccount)Read("""{ "properties": { "minimumTlsVersion": "TLS9_9" } }""", out var before);

        Assert.False(((IMapped)read).Origin!.Knows(read.Shape.Mappings.Single(mapping => mapping.Name == nameof(StorageAccount.MinimumTls))));
        Assert.Equal(before, Written(read));
    }

    [Fact]
    public void One_bad_element_leaves_the_whole_list_as_it_was()
    {
        var read = (StorageAccount)Read("""{ "properties": { "networkAcls": { "ipRules": [{ "value": "203.0.113.0/24", "action": "Allow" }, { "value": "fe80::1" }] } } }""", out var before);

        Assert.Empty(read.AllowedAddresses);
        Assert.Equal(before, Written(read));
    }

    [Fact]
    public void What_Azure_adds_to_the_elements_of_a_list_stays_with_its_element()
    {
        var read = (StorageAccount)Read("""{ "properties": { "networkAcls": { "ipRules": [{ "value": "203.0.113.0/24", "action": "Allow" }, { "value": "198.51.100.7", "x": [null] }] } } }""", out var before);

        Assert.Equal(["203.0.113.0/24", "198.51.100.7"], read.AllowedAddresses.Select(range => range.ToString()));
        Assert.Equal(before, Written(read));
    }

    private static AzureResource Read(string stated, out string before)
    {
        var body = (MapValue)Json.Parse(stated);
        body["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/x");
        before = Json.Print(body);
        return new ArmReader(new ReadContext()).Read(body);
    }

    private static string Written(AzureResource resource) => Json.Print(ArmWriter.Documents(resource).Single().Body);

    /// <summary>Changes that Azure makes: other letters, values of newer versions, nulls, additions.</summary>
    private static void Disturb(Value value, World world, bool isOutermost = false)
    {
        if (value is ListValue list) list.Items.ForEach(item => Disturb(item, world));
        if (value is not MapValue map) return;

        foreach (var (name, entry) in map.Entries.Where(entry => !(isOutermost && TellsWhatItIs(entry.Key))).ToList())
        {
            map[name] = (entry, world.Random.Next(4)) switch
            {
                (TextValue text, 0) => Value.Of(text.Text.ToUpper(CultureInfo.InvariantCulture)),
                (TextValue, 1) => Value.Of("no such value"),
                (FlagValue or TextValue, 2) => Value.Null,
                (NumberValue, 0) => new NumberValue("1.50"),
                _ => entry,
            };
            Disturb(entry, world);
        }

        if (world.Random.Next(2) == 0) map["provisioningState"] = Value.Of("Succeeded");
        if (world.Random.Next(4) == 0) map["internal"] = new MapValue { ["x.y"] = new ListValue([Value.Null, Value.Of(1), new MapValue()]) };
    }

    /// <summary>Puts anything in anything's place.</summary>
    private static void Garble(Value value, World world, bool isOutermost = false)
    {
        if (value is ListValue list)
        {
            for (var i = 0; i < list.Items.Count; i++) list.Items[i] = Garbled(list.Items[i], world);
        }

        if (value is not MapValue map) return;
        foreach (var (name, entry) in map.Entries.Where(entry => !(isOutermost && TellsWhatItIs(entry.Key))).ToList()) map[name] = Garbled(entry, world);
    }

    private static Value Garbled(Value value, World world)
    {
        if (world.Random.Next(6) > 0)
        {
            Garble(value, world);
            return value;
        }

        return world.Random.Next(8) switch
        {
            0 => Value.Null,
            1 => Value.Of(true),
            2 => new NumberValue("99999999999999999999"),
            3 => Value.Of(""),
            4 => new ListValue([]),
            5 => new ListValue([Value.Null, value]),
            6 => new MapValue(),
            _ => new MapValue { ["id"] = value, ["properties"] = new ListValue([Value.Of(1)]) },
        };
    }

    private static bool TellsWhatItIs(string name) => name is "id" or "name" or "type" or "kind";
}
