namespace AiFactory.Examples.Tests;

public sealed class GroundedChatTests : ExampleTests<GroundedChat.GroundedChat>;
