using System.Globalization;

namespace AiFactory.Model;

/// <summary>Numbers stages and steps. What the lock file or the author numbered stays; what is new in between takes a letter: 2.1a.</summary>
internal static class NumberPlan
{
    public static void Number(IReadOnlyList<Flow> flows, StepNumbers known)
    {
        for (var i = 0; i < flows.Count; i++)
        {
            var flow = flows[i];
            flow.Letter = flows.Count > 1 ? LetterOf(i) : "";
            var keys = new StepKeys();
            Assign(flow.Stages, stage => stage.Asked?.ToString(CultureInfo.InvariantCulture) ?? known.Of(flow, keys.Of(stage)), (stage, number) => stage.Number = number);
            foreach (var stage in flow.Stages)
            {
                Assign(stage.Steps, step => step.Asked ?? Tail(known.Of(flow, keys.Of(step)), stage.Number), (step, number) => step.Number = $"{flow.Letter}{stage.Number}.{number}");
            }

            foreach (var stage in flow.Stages) stage.Number = flow.Letter + stage.Number;
            foreach (var (key, number) in KeysOf(flow)) known.Note(flow, key, number);
        }
    }

    /// <summary>What the lock file keeps of a flow: a key for each stage and step, and its number without the flow's letter.</summary>
    public static IEnumerable<(string Key, string Number)> KeysOf(Flow flow)
    {
        var keys = new StepKeys();
        foreach (var stage in flow.Stages) yield return (keys.Of(stage), stage.Number.Substring(flow.Letter.Length));
        foreach (var step in flow.Steps.Where(step => step.Asked is null)) yield return (keys.Of(step), step.Number.Substring(flow.Letter.Length));
    }

    private static void Assign<T>(IReadOnlyList<T> items, Func<T, string?> given, Action<T, string> set)
    {
        string?[] numbers = [.. items.Select(given)];
        var used = new HashSet<string>(numbers.OfType<string>(), StringComparer.Ordinal);
        var lastGiven = Array.FindLastIndex(numbers, number => number is not null);
        var highest = numbers.OfType<string>().Select(Whole).DefaultIfEmpty(0).Max();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] ??= i > lastGiven ? (++highest).ToString(CultureInfo.InvariantCulture) : Between(i == 0 ? "0" : numbers[i - 1]!, used);
            used.Add(numbers[i]!);
            set(items[i], numbers[i]!);
        }
    }

    /// <summary>After 2 comes 2a, after 2a 2b.</summary>
    private static string Between(string before, HashSet<string> used)
    {
        var whole = Whole(before).ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, int.MaxValue).Select(i => whole + LetterOf(i).ToLowerInvariant()).First(number => !used.Contains(number));
    }

    private static int Whole(string number)
    {
        var digits = new string([.. number.TakeWhile(letter => letter is >= '0' and <= '9')]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;
    }

    /// <summary>The step's part of "2.1a", as long as its stage is still number 2.</summary>
    private static string? Tail(string? number, string stage) =>
        number is not null && number.StartsWith(stage + ".", StringComparison.Ordinal) ? number.Substring(stage.Length + 1) : null;

    /// <summary>A to Z, then AA, AB and on.</summary>
    private static string LetterOf(int index) => (index >= 26 ? LetterOf(index / 26 - 1) : "") + (char)('A' + index % 26);

    /// <summary>Keys that stay the same when sentences are reworded.</summary>
    private sealed class StepKeys
    {
        private readonly Dictionary<object, string> _keys = [];
        private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

        public string Of(FlowStage stage) => Once(stage, stage.Name);

        public string Of(FlowStep step) => Once(step, StageOf(step).Name + "/" + step switch
        {
            { Direction: StepDirection.Reply } => "returns",
            { BackTo: { } stage } => "back to " + stage.Name,
            { Place: { } place } => "in " + place.Name,
            { Group: { } group } => "in " + group.Name,
            _ => string.Join(", ", step.Connections),
        });

        private static FlowStage StageOf(FlowStep step) => step.Flow.Stages.First(stage => stage.Steps.Contains(step));

        private string Once(object what, string key)
        {
            if (_keys.TryGetValue(what, out var known)) return known;
            var times = _times[key] = _times.TryGetValue(key, out var before) ? before + 1 : 1;
            return _keys[what] = times == 1 ? key : $"{key} ({times})";
        }
    }
}

/// <summary>The numbers of steps that are given away: those of the lock file, and those of the environments before. A step has one number in all environments, from the first build on.</summary>
internal sealed class StepNumbers(LockFile locked)
{
    private readonly Dictionary<(string Flow, string Key), string> _given = [];

    public string? Of(Flow flow, string key) => locked.NumberOf(flow.Name, key) ?? (_given.TryGetValue((flow.Name, key), out var number) ? number : null);

    public void Note(Flow flow, string key, string number)
    {
        if (!_given.ContainsKey((flow.Name, key))) _given[(flow.Name, key)] = number;
    }
}
