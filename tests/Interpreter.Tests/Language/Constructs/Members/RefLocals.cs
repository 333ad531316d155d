// `ref` locals and `ref` returns
// said: 'ref'

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int[] numbers = [1, 2, 3];
        ref var second = ref numbers[1];
        second = 20;
        ref int last = ref Last(numbers);
        last += 5;
        Say(string.Join(",", numbers));
    }

    private static ref int Last(int[] numbers) => ref numbers[^1];
}
