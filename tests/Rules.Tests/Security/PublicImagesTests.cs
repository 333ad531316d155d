using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PublicImagesTests : RuleTests<PublicImages>
{
    protected override void Compliant(Architecture design)
    {
        var images = new ContainerRegistry("images");
        Run($"{images.LoginServer}/chat:1.4");
    }

    [Theory]
    [InlineData("nginx:1.27", "docker.io")]
    [InlineData("bitnami/redis:7", "docker.io")]
    [InlineData("ghcr.io/contoso/chat:1.4", "ghcr.io")]
    public void An_image_of_a_public_registry(string image, string host)
    {
        var verdict = Reports(_ => Run(image), on: "ContainerApp/chat", at: nameof(ContainerApp.Containers), says: $"an image of {host}");
        Assert.Equal([$"Image {image} comes from {host}"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void An_image_that_runs_first() => Reports(_ => new ContainerApp("chat") { InitContainers = [new() { Image = "busybox" }] }, on: "ContainerApp/chat", at: nameof(ContainerApp.InitContainers));

    [Fact]
    public void A_job() => Reports(_ => new ContainerJob("nightly") { Containers = [new() { Image = "busybox" }] }, on: "ContainerJob/nightly", at: nameof(ContainerJob.Containers));

    [Theory]
    [InlineData("contoso.azurecr.io/chat:1.4")]
    [InlineData("mcr.microsoft.com/k8se/quickstart:latest")]
    [InlineData("registry.contoso.com:5000/chat")]
    [InlineData("")]
    public void Registries_that_not_everyone_publishes_in(string image) => Silent(_ => Run(image));

    private static void Run(Text image) => new ContainerApp("chat") { Containers = [new() { Image = image }] };
}
