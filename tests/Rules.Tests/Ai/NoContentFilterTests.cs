using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class NoContentFilterTests : RuleTests<NoContentFilter>
{
    protected override void Compliant(Architecture design)
    {
        var strict = new ContentFilterPolicy("strict");
        Deploy(new ModelDeployment("answering") { Model = "gpt-5", Version = "1", ContentFilter = strict }, strict);
    }

    [Fact]
    public void None() => Reports(_ => Deploy(new ModelDeployment("answering") { Model = "gpt-5", Version = "1" }), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.ContentFilter));

    [Theory]
    [InlineData("text-embedding-3-large")]
    [InlineData("whisper")]
    public void Where_nothing_is_filtered(string model) => Silent(_ => Deploy(new ModelDeployment("embedding") { Model = model, Version = "1" }));

    private static void Deploy(ModelDeployment deployment, params ContentFilterPolicy[] filters) => new AIServicesAccount("models") { ContentFilters = filters, Deployments = [deployment] };
}
