// query syntax: `from`, `where`, `let`, `orderby`, `group`, `join`, `into`, `select`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [5, 1, 4, 2];
        string[] letters = ["a", "b"];
        Say(string.Join(",", from number in numbers where number > 1 let square = number * number orderby square descending select $"{number}:{square}"));
        Say(string.Join(",", from number in numbers.Take(2) from letter in letters select letter + number));
        Say(string.Join(",", from number in numbers group number by number % 2 into halves orderby halves.Key select $"{halves.Key}={halves.Sum()}"));
        Say(string.Join(",", from number in numbers join pair in new[] { (Key: 1, Text: "one"), (Key: 2, Text: "two") } on number equals pair.Key select pair.Text));
        Say(string.Join(",", from number in numbers join letter in letters on number equals letter[0] - 'a' into found select found.Count()));
        Say(string.Join(",", from int number in new object[] { 1, 2 } orderby number % 2, number descending select number));
    }
}
