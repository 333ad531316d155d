namespace AiFactory.Generators.Views.Layout;

/// <summary>Tells the places on a group's border what the last pass saw outside, for the next one.</summary>
internal static class Outlook
{
    /// <param name="far">Whether borders are ordered by the far end of their lines, or by the next thing outside.</param>
    public static void Note(IEnumerable<Level> levels, bool far)
    {
        foreach (var level in levels)
        {
            foreach (var ((line, right), border) in level.Borders)
            {
                var nextOutside = Outside(level, line, right);
                var leaves = line.From == level.Owner || line.From.AndAround.Contains(level.Owner);
                border.Wish = far || nextOutside is null ? line.Corners[leaves ? line.Corners.Count - 1 : 0].Y : nextOutside.Value;
                border.Anchor = nextOutside is { } y ? Math.Clamp(y - level.Origin.Y, 0, Math.Max(0, level.Height - 4)) : null;
            }
        }
    }

    /// <summary>The height that the line comes from, or goes to, in the drawing around the group.</summary>
    private static int? Outside(Level level, Line line, bool right)
    {
        var ports = right ? level.Owner.Spot?.Right : level.Owner.Spot?.Left;
        if (ports?.Find(port => port.Line == line)?.Other is not { } other) return null;
        return other.Y + level.Owner.Parent!.Inside!.Origin.Y;
    }
}
