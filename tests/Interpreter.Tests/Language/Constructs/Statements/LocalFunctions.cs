// local functions: static, recursive, generic, capturing, declared after use, expression-bodied

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var total = 0;
        Add(3);
        Add(4);
        Say($"{total} {Factorial(5)} {Twice("x")} {Twice(2).First}");
        Say(string.Join(",", Numbers(3)));

        void Add(int number) => total += number;
        static int Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);
        static (T First, T Second) Twice<T>(T value) => (value, value);

        IEnumerable<int> Numbers(int count)
        {
            for (var i = 0; i < count; i++) yield return i + total;
        }
    }
}
