using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>A document of Azure becomes one class, and always the same.</summary>
public sealed class DiscriminatorTests
{
    public static TheoryData<Type> Kinds() => Made.Kinds();

    /// <summary>Kinds of one ARM type differ by a fixed value, or by where they can lie.</summary>
    [Fact]
    public void No_two_classes_claim_the_same_documents()
    {
        var shared = AzureKinds.All.Select(ResourceShape.Of)
            .GroupBy(shape => (shape.Kind!.Type.ToUpperInvariant(), Discriminator(shape), Place(shape.Type)))
            .Where(group => group.Count() > 1);

        Faults.None(shared.Select(group => $"{string.Join(" and ", group.Select(shape => shape.Type.Name))} both claim {group.First().Kind!.Type} with '{group.Key.Item2}'. Tell them apart with a [Fixed(…, Discriminates = true)]."));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_a_class_writes_it_reads_and_no_other(Type kind)
    {
        var world = new World(1) { IsComplete = true };
        var written = world.Make(kind);
        var document = Made.DocumentsOf(written).Single(one => one.Id == written.Id);

        var read = new ArmReader(world.Context()).Read(document.Body);

        Assert.True(read.GetType() == kind, $"What {kind.Name} writes is read as {read.GetType().Name}: give one of them a [Fixed(…, Discriminates = true)] that the other lacks.");
    }

    [Fact]
    public void An_ARM_type_is_spelt_in_one_way() => Faults.None(AzureKinds.All.Select(kind => ResourceShape.Of(kind).Kind!.Type)
        .GroupBy(type => type, StringComparer.OrdinalIgnoreCase).Where(group => group.Distinct().Count() > 1)
        .Select(group => $"One ARM type is spelt in several ways: {string.Join(", ", group.Distinct())}."));

    private static string Discriminator(ResourceShape shape) => string.Join("; ", shape.Fixed.Where(one => one.Discriminates)
        .Select(one => $"{one.Arm}={string.Join(",", one.Value.ToUpperInvariant().Split(',').Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));

    /// <summary>What a class asks of an id is code: that it overrides <see cref="AzureResource.Place"/> makes it a place of its own.</summary>
    private static Type? Place(Type kind) => kind.GetMethod(nameof(AzureResource.Place), ResourceShape.Everything)!.DeclaringType;
}
