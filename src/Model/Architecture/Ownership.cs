namespace AiFactory.Model;

/// <summary>How far this architecture answers for a resource.</summary>
public enum Ownership
{
    /// <summary>Others own it: documented, checked and compared, never written.</summary>
    Observed,

    /// <summary>It exists in another Terraform state and is being taken over: written with an import block.</summary>
    Adopted,

    /// <summary>Ours: written and deployed from here.</summary>
    Emitted,
}
