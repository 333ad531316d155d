namespace AiFactory.Model;

/// <summary>A team or a person who must act: who is told, who approves.</summary>
/// <param name="Contact">A mailbox or a channel.</param>
public sealed record Owner(string Name, string? Contact = null)
{
    public static implicit operator Owner(string name) => new(name);

    public override string ToString() => Name;
}
