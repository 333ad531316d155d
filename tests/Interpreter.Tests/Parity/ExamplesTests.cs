using AiFactory.Parity;

namespace AiFactory.Interpreter.Tests.Parity;

/// <summary>Interpreting an example gives, byte for byte, what running it gives, in every environment and setting of its flags.</summary>
public sealed class ExamplesTests
{
    public static TheoryData<string> All() => new(Examples.Names);

    [Theory, MemberData(nameof(All))]
    public void Interpreting_gives_what_running_gives(string example)
    {
        var result = Examples.Compare(example);

        Assert.Empty(result.Differences);
        Assert.Equal(0, result.NotKnown);
        Assert.Equal(0, result.Threw);
    }
}
