using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AppSideDoorsTests : RuleTests<AppSideDoors>
{
    protected override void Compliant(Architecture design) => new WebApp("web") { Cors = new() { Origins = ["https://chat.contoso.com"] } };

    [Fact]
    public void Deployment_with_a_password() => Reports(_ => new WebApp("web") { DeploymentPasswords = true }, on: "WebApp/web", at: nameof(WebApp.DeploymentPasswords));

    [Fact]
    public void Scripts_of_every_site() => Reports(_ => new WebApp("web") { Cors = new() { Origins = ["*"] } }, on: "WebApp/web", at: nameof(WebApp.Cors));

    [Fact]
    public void FTP() => Reports(_ => new WebApp("web") { Ftps = FtpsState.AllAllowed }, on: "WebApp/web", at: nameof(WebApp.Ftps));

    [Fact]
    public void FTP_with_TLS_is_accepted() => Silent(_ => new WebApp("web") { Ftps = FtpsState.FtpsOnly });

    [Fact]
    public void FTP_with_a_password() => Reports(_ => new WebApp("web") { FtpPasswords = true }, on: "WebApp/web", at: nameof(WebApp.FtpPasswords));

    [Fact]
    public void Debuggers() => Reports(_ => new WebApp("web") { RemoteDebugging = true }, on: "WebApp/web", at: nameof(WebApp.RemoteDebugging));
}
