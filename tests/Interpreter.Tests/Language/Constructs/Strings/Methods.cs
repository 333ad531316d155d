// the usual methods of texts

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var text = " Hello, World ";
        Say($"[{text.Trim()}] [{text.TrimStart()}] [{text.TrimEnd('d', ' ')}] {text.ToUpperInvariant()} {text.Length} {text.IndexOf('o')} {text.LastIndexOf("o")} {text.Contains("World")} {text.Trim().StartsWith("Hell", StringComparison.Ordinal)} {text.EndsWith(' ')}");
        Say($"{text.Replace("l", "L")} {text.Trim().Substring(7)} {text.Trim().Substring(0, 5)} {text.Trim().Remove(5)} {text.Trim().Insert(5, "!")} {"7".PadLeft(3, '0')} {"7".PadRight(3)}| {string.Join("|", "a,b,,c".Split(','))} {"a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries).Length} {"a b  c".Split(' ', 2)[1]}");
        Say($"{string.IsNullOrEmpty("")} {string.IsNullOrWhiteSpace(" ")} {string.Concat("a", 1, 'c')} {string.Join(", ", new[] { 1, 2 })} {new string('x', 3)} {"abc"[1]} {string.Empty.Length} {"a".CompareTo("b")} {string.Format(null, "{0}-{1:00}", "x", 5)} {"abc".ToCharArray().Length} {new string(['a', 'b'])}");
        Say($"{"Kebab Case Name".ToLowerInvariant().Replace(' ', '-')} {"a-b".Split("-")[1]} {"abc".Any(char.IsDigit)} {string.Concat("abc".Reverse())} {"x".Equals("X", StringComparison.OrdinalIgnoreCase)} {"ab".Aggregate("", (all, letter) => letter + all)} {"line1\nline2".ReplaceLineEndings(" ").Length} {"äöü".Length} {"a,b".IndexOfAny([',', ';'])}");
    }
}
