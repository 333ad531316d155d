using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class RegistryFarFromPullTests : RuleTests<RegistryFarFromPull>
{
    protected override void Compliant(Architecture design) => Pull(new ContainerRegistry("images") { Location = Region.WestEurope, Replicas = ["northeurope"] });

    [Fact]
    public void No_copy_where_a_step_pulls()
    {
        var verdict = Reports(_ => Pull(new ContainerRegistry("images") { Location = Region.WestEurope }), on: "ContainerRegistry/images", at: nameof(ContainerRegistry.Replicas), says: "pulls images in northeurope");
        Assert.Equal(["web reads images"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void No_copy_where_an_image_is_named() => Reports(_ =>
    {
        var images = new ContainerRegistry("images") { Location = Region.WestEurope };
        new ContainerApp("chat") { Location = Region.NorthEurope, Containers = [new() { Image = $"{images.LoginServer}/chat:1.4" }] };
    }, on: "ContainerRegistry/images", at: nameof(ContainerRegistry.Replicas), says: "'chat' pulls images in northeurope");

    [Fact]
    public void In_the_same_region() => Silent(_ => Pull(new ContainerRegistry("images") { Location = Region.NorthEurope }));

    [Fact]
    public void A_build_that_pushes_from_elsewhere() => Silent(_ => new WebApp("build") { Location = Region.NorthEurope }.Writes(new ContainerRegistry("images") { Location = Region.WestEurope }));

    [Fact]
    public void A_registry_that_others_run() => Silent(_ => Pull(new ContainerRegistry("images") { Location = Region.WestEurope, Ownership = Ownership.Observed }));

    private static void Pull(ContainerRegistry images) => new WebApp("web") { Location = Region.NorthEurope }.Reads(images);
}
