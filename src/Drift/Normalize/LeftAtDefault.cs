using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>Azure leaves out what is at its own default; the class says what that default is. A switch that is off is left out by most services.</summary>
internal sealed class LeftAtDefault : Noise
{
    public override string Cause => "left out by Azure, being its default";

    public override bool Explains(Leaf leaf) => IsNothing(leaf.Live) && (leaf.Mapping is { Arm: { } route, Maps.Absent: { } absent } mapping
        ? route.Path.Steps == leaf.Path && mapping.Type.IsInstanceOfType(absent) && route.Codec.Write(absent, new WriteContext(Wire.Arm, null)) is { } written && written.Equals(leaf.Stated)
        : leaf.Stated is FlagValue { Flag: false });
}
