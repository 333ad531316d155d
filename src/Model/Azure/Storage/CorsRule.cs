using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Web pages that may call a storage service from a browser.</summary>
public sealed record CorsRule : Part
{
    /// <summary>Where pages come from: <c>https://chat.contoso.com</c>.</summary>
    [Maps("allowedOrigins", Terraform = "allowed_origins", Ordered = true)]
    public IReadOnlyList<string> Origins { get; init; } = [];

    [Maps("allowedMethods", Terraform = "allowed_methods", Ordered = true)]
    public IReadOnlyList<string> Methods { get; init; } = ["GET"];

    [Maps("allowedHeaders", Terraform = "allowed_headers", Ordered = true)]
    public IReadOnlyList<string> Headers { get; init; } = ["*"];

    [Maps("exposedHeaders", Terraform = "exposed_headers", Ordered = true)]
    public IReadOnlyList<string> ExposedHeaders { get; init; } = ["*"];

    /// <summary>Seconds that a browser remembers the answer, 0 to 2,000,000,000.</summary>
    [Within(0, 2000000000)]
    [Maps("maxAgeInSeconds", Terraform = "max_age_in_seconds")]
    public int Seconds { get; init; } = 3600;
}
