// iterators run when they are asked, once for each `foreach`, and stop where their reader stops

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var numbers = Told();
        Say("nothing yet");
        foreach (var number in numbers)
        {
            Say($"got {number}");
            if (number == 2) break;
        }

        Say($"{numbers.Count()}");
        Say($"{numbers.Take(1).Single()}");
        var endless = Endless();
        Say(string.Join(",", endless.Skip(3).Take(2)));
        Say($"{endless.First(number => number > 50)}");
    }

    private static IEnumerable<int> Told()
    {
        Say("begin");
        for (var i = 1; i <= 3; i++)
        {
            Say($"give {i}");
            yield return i;
        }

        Say("end");
    }

    private static IEnumerable<int> Endless()
    {
        var number = 0;
        while (true) yield return number++;
    }
}
