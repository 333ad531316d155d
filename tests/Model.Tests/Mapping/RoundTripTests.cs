using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Reading what was written gives what there was, for every kind: a new one is tested without a line here.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public void What_is_written_is_read(Type kind) => Made.ForMany(kind, (world, written) =>
    {
        var documents = Made.DocumentsOf(written);
        var read = Made.Read(written, documents, world);

        Assert.IsType(kind, read);
        Assert.Equal(Made.Printed(documents), Made.Printed(Made.DocumentsOf(read)));
        foreach (var mapping in written.Shape.Mappings.Where(mapping => IsKnown(read, mapping)))
            Assert.Equal($"{mapping.Name}: {Made.Show(mapping.ValueIn(written))}", $"{mapping.Name}: {Made.Show(mapping.ValueIn(read))}");
        if (!written.Shape.NotInArmOf(written).Any()) Assert.Equal(Made.Terraform(written), Made.Terraform(read)); // what ARM does not show is not read
    });

    /// <summary>Made-up models say something about every property: no mapping goes untested.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Every_property_is_stated_by_some_seed(Type kind)
    {
        var unstated = ResourceShape.Of(kind).Mappings.Where(mapping => mapping.Arm is not null).ToList();
        for (var seed = 0; seed < 100 && unstated.Count > 0; seed++)
        {
            var world = new World(seed);
            var written = world.Make(kind);
            var origin = ((IMapped)Made.Read(written, Made.DocumentsOf(written), world)).Origin!;
            unstated.RemoveAll(mapping => origin.StatedAt(mapping) is not null);
        }

        Assert.Empty(unstated.Select(mapping => mapping.Name));
    }

    /// <summary>All that is written is taken by some property: none is written twice or read by halves.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_that_is_written_stays_unread(Type kind) => Made.ForMany(kind, (world, written) =>
    {
        var read = (IMapped)Made.Read(written, Made.DocumentsOf(written), world);

        foreach (var (document, rest) in read.Origin!.Remainder)
        {
            string[] identity = document.Length == 0 ? [] : ["id", "name", "type"]; // a child document names itself
            Assert.Empty(rest.Entries.Keys.Except(identity));
        }
    });

    public static TheoryData<Type> Parents() => [.. AzureKinds.All.Where(kind => ResourceShape.Of(kind).Children.Count > 0)];

    /// <summary>A parent's documents with those of its children give the same resources, whichever comes first.</summary>
    [Theory, MemberData(nameof(Parents))]
    public void Children_come_back_with_their_parent(Type kind)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var world = new World(seed);
            var parent = world.Make(kind);
            foreach (var (_, child, accessor) in parent.Shape.Children.Where(held => held.Accessor.CanSet)) // a single child is shown as a list too
            {
                var children = Array.CreateInstance(child, 2);
                for (var i = 0; i < children.Length; i++) children.SetValue(world.MakeIn(parent, child), i);
                accessor.Set(parent, children);
            }

            var documents = ArmWriter.Documents(parent).ToList();
            var read = new ArmReader(world.Context()).ReadAll(documents.Select(document => document.Body).Reverse());

            Assert.Equal(Made.Printed(documents), Made.Printed(read.SelectMany(ArmWriter.Documents)));
            Assert.All(parent.Shape.ChildrenOf(parent), child => Assert.Contains(read, one => one.GetType() == child.GetType() && one.Id == child.Id));
        }
    }

    /// <summary>Else a way of writing values stands untested, or for nothing.</summary>
    [Fact]
    public void Every_codec_serves_some_property()
    {
        var parts = typeof(Part).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Part).IsAssignableFrom(type));
        var used = AzureKinds.All.Concat(parts).Append(typeof(UntypedResource)).SelectMany(type => ResourceShape.Of(type).Mappings)
            .SelectMany(mapping => new[] { mapping.Arm, mapping.Alternative, mapping.Terraform }).OfType<WireRoute>().Select(route => Plain(route.Codec.GetType())).ToHashSet();
        var known = typeof(Codec).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Codec).IsAssignableFrom(type));

        Assert.Empty(known.Where(codec => !used.Contains(codec) && !known.Any(other => other.BaseType == codec && used.Contains(other))).Select(codec => $"{codec.Name} serves no property: map one with it, or remove it."));

        static Type Plain(Type codec) => codec.IsGenericType ? codec.GetGenericTypeDefinition() : codec;
    }

    private static bool IsKnown(IMapped read, PropertyMapping mapping) =>
        mapping.Maps.Via is not null || mapping.Maps.Arm is not null && read.Origin!.Knows(mapping);
}
