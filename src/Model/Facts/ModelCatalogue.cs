namespace AiFactory.Model;

/// <summary>How far a version of a model has come: on trial, in full use, superseded, closed to new customers, or gone.</summary>
public enum ModelStage { Preview, Available, Legacy, Deprecated, Retired }

/// <summary>What Microsoft says of one version of a model.</summary>
/// <param name="Publisher">Whose model it is.</param>
/// <param name="Name">Its name in the catalogue: <c>gpt-4.1</c>.</param>
/// <param name="Version">As a deployment names it.</param>
/// <param name="Stage">How far it had come on the day of <paramref name="Read"/>.</param>
/// <param name="Retires">The day from which deployments of it answer no more; null where none is named.</param>
/// <param name="Replacement">The model that Microsoft names instead; null where it names none.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read. Microsoft moves these days; its page decides.</param>
public sealed record ModelFact(string Publisher, string Name, string Version, ModelStage Stage, Date? Retires, string? Replacement, string Source, Date Read)
{
    /// <summary>Whether deployments of it answer no more on that day, as far as was known.</summary>
    public bool IsRetiredOn(Date day) => Stage == ModelStage.Retired || Retires <= day;
}

/// <summary>Models that Azure sells itself: versions, stages and days of retirement, as facts with a source and a day. Where a model is not here, nothing is known of it.</summary>
public static class ModelCatalogue
{
    private const string Schedule = "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/concepts-model-retirement-schedule-content.md";
    private static readonly Date Read = new(2026, 7, 7);

    /// <summary>By publisher, then by name.</summary>
    public static IReadOnlyList<ModelFact> All { get; } =
    [
        Of("OpenAI", "codex-mini", "2025-05-16", ModelStage.Deprecated, "2026-11-15"),
        Of("OpenAI", "gpt-4.1", "2025-04-14", ModelStage.Deprecated, "2026-10-14"),
        Of("OpenAI", "gpt-4.1-mini", "2025-04-14", ModelStage.Deprecated, "2026-10-14"),
        Of("OpenAI", "gpt-4.1-nano", "2025-04-14", ModelStage.Deprecated, "2026-10-14"),
        Of("OpenAI", "gpt-4o", "2024-05-13", ModelStage.Deprecated, "2026-10-01", "gpt-5.1"),
        Of("OpenAI", "gpt-4o", "2024-08-06", ModelStage.Deprecated, "2026-10-01", "gpt-5.1"),
        Of("OpenAI", "gpt-4o", "2024-11-20", ModelStage.Deprecated, "2026-10-01", "gpt-5.1"),
        Of("OpenAI", "gpt-4o-mini", "2024-07-18", ModelStage.Deprecated, "2026-10-01", "gpt-4.1-mini"),
        Of("OpenAI", "gpt-4o-mini-transcribe", "2025-03-20", ModelStage.Available, "2026-10-15"),
        Of("OpenAI", "gpt-4o-mini-transcribe", "2025-12-15", ModelStage.Available, "2026-12-15"),
        Of("OpenAI", "gpt-4o-mini-tts", "2025-03-20", ModelStage.Preview, "2026-10-15"),
        Of("OpenAI", "gpt-4o-mini-tts", "2025-12-15", ModelStage.Available, "2026-12-15"),
        Of("OpenAI", "gpt-4o-transcribe", "2025-03-20", ModelStage.Available, "2026-10-15"),
        Of("OpenAI", "gpt-4o-transcribe-diarize", "2025-10-15", ModelStage.Available, "2026-10-15"),
        Of("OpenAI", "gpt-5", "2025-08-07", ModelStage.Available, "2027-02-06"),
        Of("OpenAI", "gpt-5-chat", "2025-08-07", ModelStage.Retired, "2026-06-29", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5-chat", "2025-10-03", ModelStage.Retired, "2026-05-13", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5-codex", "2025-09-15", ModelStage.Available, "2027-03-17"),
        Of("OpenAI", "gpt-5-mini", "2025-08-07", ModelStage.Available, "2027-02-06"),
        Of("OpenAI", "gpt-5-nano", "2025-08-07", ModelStage.Available, "2027-02-06"),
        Of("OpenAI", "gpt-5-pro", "2025-10-06", ModelStage.Available, "2027-04-07"),
        Of("OpenAI", "gpt-5.1", "2025-11-13", ModelStage.Available, "2027-05-15"),
        Of("OpenAI", "gpt-5.1-chat", "2025-11-13", ModelStage.Retired, "2026-06-29", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5.1-codex", "2025-11-13", ModelStage.Available, "2027-05-15"),
        Of("OpenAI", "gpt-5.1-codex-max", "2025-12-04", ModelStage.Available, "2026-12-05"),
        Of("OpenAI", "gpt-5.1-codex-mini", "2025-11-13", ModelStage.Available, "2027-05-15"),
        Of("OpenAI", "gpt-5.2", "2025-12-11", ModelStage.Available, "2026-12-12"),
        Of("OpenAI", "gpt-5.2-chat", "2025-12-11", ModelStage.Retired, "2026-05-13", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5.2-chat", "2026-02-10", ModelStage.Retired, "2026-06-29", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5.2-codex", "2026-01-14", ModelStage.Available, "2027-01-14"),
        Of("OpenAI", "gpt-5.3-chat", "2026-03-03", ModelStage.Retired, "2026-06-29", "gpt-chat-latest"),
        Of("OpenAI", "gpt-5.3-codex", "2026-02-24", ModelStage.Available, "2027-02-25"),
        Of("OpenAI", "gpt-5.4", "2026-03-05", ModelStage.Available, "2027-03-05"),
        Of("OpenAI", "gpt-5.4-mini", "2026-03-17", ModelStage.Available, "2027-03-18"),
        Of("OpenAI", "gpt-5.4-nano", "2026-03-17", ModelStage.Available, "2027-03-18"),
        Of("OpenAI", "gpt-5.4-pro", "2026-03-05", ModelStage.Available, "2027-03-06"),
        Of("OpenAI", "gpt-5.5", "2026-04-24", ModelStage.Available, "2027-04-23"),
        Of("OpenAI", "gpt-audio", "2025-08-28", ModelStage.Available, "2027-02-28"),
        Of("OpenAI", "gpt-audio-1.5", "2026-02-23", ModelStage.Available, "2027-02-23"),
        Of("OpenAI", "gpt-audio-mini", "2025-10-06", ModelStage.Available, "2026-09-21"),
        Of("OpenAI", "gpt-audio-mini", "2025-12-15", ModelStage.Available, "2026-12-15"),
        Of("OpenAI", "gpt-chat-latest", "2026-05-05", ModelStage.Preview, "2026-11-05"),
        Of("OpenAI", "gpt-image-1", "2025-04-15", ModelStage.Preview, "2026-10-23"),
        Of("OpenAI", "gpt-image-1-mini", "2025-10-06", ModelStage.Available, "2027-04-07"),
        Of("OpenAI", "gpt-image-1.5", "2025-12-16", ModelStage.Available, "2026-12-16"),
        Of("OpenAI", "gpt-image-2", "2026-04-21", ModelStage.Available, "2027-04-21"),
        Of("OpenAI", "gpt-realtime", "2025-08-28", ModelStage.Available, "2027-02-28"),
        Of("OpenAI", "gpt-realtime-1.5", "2026-02-23", ModelStage.Available, "2027-02-23"),
        Of("OpenAI", "gpt-realtime-2", "2026-05-06", ModelStage.Available, "2027-05-06"),
        Of("OpenAI", "gpt-realtime-2.1", "2026-07-07", ModelStage.Available, "2027-06-25"),
        Of("OpenAI", "gpt-realtime-2.1-mini", "2026-07-07", ModelStage.Available, "2027-06-25"),
        Of("OpenAI", "gpt-realtime-mini", "2025-10-06", ModelStage.Available, "2026-07-23"),
        Of("OpenAI", "gpt-realtime-mini", "2025-12-15", ModelStage.Available, "2026-12-15"),
        Of("OpenAI", "o1", "2024-12-17", ModelStage.Deprecated, "2026-09-16"),
        Of("OpenAI", "o1-pro", "2025-03-19", ModelStage.Available, "2026-09-18"),
        Of("OpenAI", "o3", "2025-04-16", ModelStage.Available, "2026-10-16"),
        Of("OpenAI", "o3-deep-research", "2025-06-26", ModelStage.Available, "2026-12-26"),
        Of("OpenAI", "o3-mini", "2025-01-31", ModelStage.Deprecated, "2026-10-01", "o4-mini"),
        Of("OpenAI", "o3-pro", "2025-06-10", ModelStage.Available, "2026-12-10"),
        Of("OpenAI", "o4-mini", "2025-04-16", ModelStage.Deprecated, "2026-10-16"),
        Of("OpenAI", "sora-2", "2025-10-06", ModelStage.Preview, "2026-07-15", "sora-2"),
        Of("OpenAI", "sora-2", "2025-12-08", ModelStage.Preview, "2026-09-15"),
        Of("OpenAI", "text-embedding-3-large", "1", ModelStage.Available, "2027-04-15"),
        Of("OpenAI", "text-embedding-3-small", "1", ModelStage.Available, "2027-04-15"),
        Of("OpenAI", "text-embedding-ada-002", "1", ModelStage.Available, "2027-04-15"),
        Of("OpenAI", "text-embedding-ada-002", "2", ModelStage.Available, "2027-04-15"),
        Of("OpenAI", "tts", "001", ModelStage.Preview, "2026-12-15"),
        Of("OpenAI", "tts-hd", "001", ModelStage.Available, "2026-12-15"),
        Of("OpenAI", "whisper", "001", ModelStage.Available, "2026-12-15"),
        Of("Cohere", "Cohere-rerank-v4.0-fast", "1", ModelStage.Available),
        Of("Cohere", "Cohere-rerank-v4.0-pro", "1", ModelStage.Available),
        Of("Cohere", "cohere-command-a", "1", ModelStage.Available),
        Of("Cohere", "embed-v-4-0", "1", ModelStage.Available),
        Of("DeepSeek", "DeepSeek-R1", "1", ModelStage.Legacy, "2026-08-13", "DeepSeek-V4-Pro"),
        Of("DeepSeek", "DeepSeek-R1-0528", "1", ModelStage.Legacy, "2026-07-13", "DeepSeek-V4-Pro"),
        Of("DeepSeek", "DeepSeek-V3-0324", "1", ModelStage.Legacy, "2026-07-13", "DeepSeek-V4-Flash"),
        Of("DeepSeek", "DeepSeek-V3.1", "1", ModelStage.Legacy, "2026-07-13", "DeepSeek-V4-Flash"),
        Of("DeepSeek", "DeepSeek-V3.2", "1", ModelStage.Available),
        Of("DeepSeek", "DeepSeek-V4-Flash", "2026-04-23", ModelStage.Preview, "2026-08-20"),
        Of("DeepSeek", "DeepSeek-V4-Pro", "2026-04-23", ModelStage.Preview, "2026-08-20"),
        Of("Microsoft", "model-router", "2025-05-19", ModelStage.Preview, "2026-08-30"),
        Of("Microsoft", "model-router", "2025-08-07", ModelStage.Preview, "2026-08-30"),
        Of("Microsoft", "model-router", "2025-11-18", ModelStage.Available, "2027-05-20"),
        Of("Mistral AI", "Mistral-Large-3", "1", ModelStage.Available),
        Of("Mistral AI", "mistral-document-ai-2505", "1", ModelStage.Available, "2026-07-15", "mistral-document-ai-2512"),
        Of("Mistral AI", "mistral-document-ai-2512", "1", ModelStage.Available, replacement: "mistral-ocr-4-0"),
        Of("MoonshotAI", "Kimi-K2.5", "1", ModelStage.Preview, "2027-01-26"),
        Of("MoonshotAI", "Kimi-K2.6", "2026-04-20", ModelStage.Preview, "2027-04-16"),
        Of("OpenAI-OSS", "gpt-oss-120b", "1", ModelStage.Available),
        Of("xAI", "grok-3", "1", ModelStage.Retired, "2026-05-01", "grok-4"),
        Of("xAI", "grok-3-mini", "1", ModelStage.Retired, "2026-05-01", "grok-4-1-fast-reasoning"),
        Of("xAI", "grok-4", "1", ModelStage.Available),
        Of("xAI", "grok-4-1-fast-non-reasoning", "1", ModelStage.Available),
        Of("xAI", "grok-4-1-fast-reasoning", "1", ModelStage.Available),
        Of("xAI", "grok-code-fast-1", "1", ModelStage.Available),
    ];

    /// <summary>What is known of a version of a model; null where nothing is.</summary>
    public static ModelFact? Find(string model, string version) => All.FirstOrDefault(fact => fact.Name == model && fact.Version == version);

    /// <summary>All versions of a model that are known.</summary>
    public static IEnumerable<ModelFact> VersionsOf(string model) => All.Where(fact => fact.Name == model);

    private static ModelFact Of(string publisher, string name, string version, ModelStage stage, string? retires = null, string? replacement = null) =>
        new(publisher, name, version, stage, retires is null ? (Date?)null : Date.Parse(retires), replacement, Schedule, Read);
}
