using System.Globalization;
using System.Text.RegularExpressions;

namespace AiFactory.Drift.Normalize;

/// <summary>Moments in another zone or with fewer digits: Resource Graph keeps milliseconds.</summary>
internal sealed partial class TimeSpelling : Noise
{
    public override string Cause => "spelling of a time";

    public override bool Explains(Leaf leaf) => leaf.Texts is { } texts && Moment(texts.Stated) is { } stated && Moment(texts.Live) == stated;

    private static long? Moment(string text) =>
        Form().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUnixTimeMilliseconds() : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d")]
    private static partial Regex Form();
}
