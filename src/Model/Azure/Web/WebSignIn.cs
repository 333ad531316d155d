using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who may call an app, asked before the app itself sees the call. With <see cref="Entra"/> alone, only who signed in there.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/app-service/overview-authentication-authorization</remarks>
public sealed record WebSignIn : Part
{
    [Maps("platform.enabled", Terraform = "auth_enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>Turns away who did not sign in. Azure's default is off; ours is on.</summary>
    [Maps("globalValidation.requireAuthentication", Terraform = "require_authentication")]
    public bool Required { get; init; } = true;

    /// <summary>What becomes of callers who did not sign in: people are sent to sign in, programs get an error.</summary>
    [Maps("globalValidation.unauthenticatedClientAction", Terraform = "unauthenticated_action")]
    public WebStrangers Strangers { get; init; } = WebStrangers.RedirectToLoginPage;

    /// <summary>Where people are sent to sign in, of several; <c>azureactivedirectory</c> is Microsoft Entra.</summary>
    [Maps("globalValidation.redirectToProvider", Terraform = "default_provider")]
    public string? Provider { get; init; }

    /// <summary>Paths that anyone may call: <c>/health</c>.</summary>
    [Maps("globalValidation.excludedPaths", Terraform = "excluded_paths")]
    public IReadOnlyList<string> OpenPaths { get; init; } = [];

    /// <summary>Takes calls over HTTPS alone. Azure's default, and ours, is on.</summary>
    [Maps("httpSettings.requireHttps", Terraform = "require_https")]
    public bool RequiresHttps { get; init; } = true;

    /// <summary>Whose word counts on where a call came from: none's, a proxy's in the usual headers, or in headers of one's own.</summary>
    [Maps("httpSettings.forwardProxy.convention", Terraform = "forward_proxy_convention")]
    public WebProxy Proxy { get; init; } = WebProxy.NoProxy;

    /// <summary>Keeps people's tokens for the app to use. Azure's default, and ours, is off.</summary>
    [Maps("login.tokenStore.enabled", Terraform = "login.token_store_enabled")]
    public bool KeepsTokens { get; init; }

    /// <summary>Hours that a token is still renewed after it ran out; Azure's 72 when null.</summary>
    [Maps("login.tokenStore.tokenRefreshExtensionHours", Terraform = "login.token_refresh_extension_time")]
    public int? RenewalHours { get; init; }

    /// <summary>Where people sign out: <c>/.auth/logout</c>.</summary>
    [Maps("login.routes.logoutEndpoint", Terraform = "login.logout_endpoint")]
    public string? SignOutPath { get; init; }

    /// <summary>Addresses outside of the app that people may be sent to after they signed in or out.</summary>
    [Maps("login.allowedExternalRedirectUrls", Terraform = "login.allowed_external_redirect_urls")]
    public IReadOnlyList<string> OutsideRedirects { get; init; } = [];

    /// <summary>How long one stays signed in, as <c>hh:mm:ss</c>; Azure's 8 hours when null.</summary>
    [Maps("login.cookieExpiration.timeToExpiration", Terraform = "login.cookie_expiration_time")]
    public string? StaysFor { get; init; }

    /// <summary>Signs in with Microsoft Entra.</summary>
    [Maps("identityProviders.azureActiveDirectory", Terraform = "active_directory_v2")]
    public EntraSignIn? Entra { get; init; }
}

public enum WebStrangers { RedirectToLoginPage, AllowAnonymous, Return401, Return403 }
public enum WebProxy { NoProxy, Standard, Custom }

/// <summary>How an app lets people and programs sign in with Microsoft Entra.</summary>
[Fixed("enabled", "true")]
public sealed record EntraSignIn : Part
{
    /// <summary>The client id of the application that is registered for the app.</summary>
    [Maps("registration.clientId", Needed = true, Terraform = "client_id")]
    public Text? ClientId { get; init; }

    /// <summary>Who issues tokens: <c>https://login.microsoftonline.com/{tenant}/v2.0</c>.</summary>
    [Maps("registration.openIdIssuer", Needed = true, Terraform = "tenant_auth_endpoint")]
    public Text? Issuer { get; init; }

    /// <summary>The setting that holds the application's secret, as a reference to a key vault. Without one, people get no tokens for other services.</summary>
    [Maps("registration.clientSecretSettingName", Terraform = "client_secret_setting_name")]
    public string? SecretSetting { get; init; }

    /// <summary>For whom tokens may be meant; the application itself when empty.</summary>
    [Maps("validation.allowedAudiences", Terraform = "allowed_audiences")]
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>Client ids of the applications that may call; any of the tenant when empty.</summary>
    [Maps("validation.defaultAuthorizationPolicy.allowedApplications", Terraform = "allowed_applications")]
    public IReadOnlyList<string> Applications { get; init; } = [];

    /// <summary>Object ids of the people and identities that may call.</summary>
    [Maps("validation.defaultAuthorizationPolicy.allowedPrincipals.identities", Terraform = "allowed_identities")]
    public IReadOnlyList<string> Identities { get; init; } = [];

    /// <summary>Object ids of the groups whose members may call.</summary>
    [Maps("validation.defaultAuthorizationPolicy.allowedPrincipals.groups", Terraform = "allowed_groups")]
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Does not tell programs how to sign in. Null is Azure's default, it does.</summary>
    [Maps("login.disableWWWAuthenticate", Terraform = "www_authentication_disabled")]
    public bool? Silent { get; init; }
}
