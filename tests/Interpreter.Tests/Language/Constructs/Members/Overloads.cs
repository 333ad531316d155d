// overloads by type, number, `ref`, optional and generic

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        byte small = 1;
        Say($"{Take(1)} {Take(1L)} {Take(1.5)} {Take("s")} {Take((object)"s")} {Take(small)} {Take(null)} {Take(1, 2)} {Take(new[] { 1 })} {Take(new List<int>())} {Take('c')}");
    }

    private static string Take(int number) => "int";
    private static string Take(long number) => "long";
    private static string Take(double number) => "double";
    private static string Take(string? text) => "string";
    private static string Take(object thing) => "object";
    private static string Take(int one, int two) => "two";
    private static string Take<T>(IEnumerable<T> many) => "many";
}
