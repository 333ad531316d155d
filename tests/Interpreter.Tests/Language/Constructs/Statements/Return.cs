// early `return` from nested loops, with `finally`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{FirstEven([3, 5, 8, 10])}");
        Say($"{FirstEven([1])}");
    }

    private static int FirstEven(int[] numbers)
    {
        try
        {
            foreach (var number in numbers)
            {
                if (number % 2 == 0) return number;
            }

            return -1;
        }
        finally
        {
            Say("looked");
        }
    }
}
