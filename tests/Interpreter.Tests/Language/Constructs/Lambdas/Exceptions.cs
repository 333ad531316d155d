// exceptions that pass through the library out of a lambda

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            Say(string.Join(",", new[] { 1, 0, 2 }.Select(number => 10 / number)));
        }
        catch (DivideByZeroException)
        {
            Say("divided by zero");
        }

        try
        {
            new List<int> { 1, 2 }.ForEach(number => { if (number == 2) throw new InvalidOperationException("two"); Say($"{number}"); });
        }
        catch (InvalidOperationException thrown)
        {
            Say(thrown.Message);
        }
    }
}
