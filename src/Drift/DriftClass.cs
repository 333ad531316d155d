namespace AiFactory.Drift;

/// <summary>How a resource in Azure and the model differ.</summary>
public enum DriftClass
{
    /// <summary>Azure has another value than the model states.</summary>
    Changed,

    /// <summary>The model has it, Azure has not.</summary>
    Missing,

    /// <summary>Azure has it in a resource group of the model, and nothing explains it.</summary>
    Unmanaged,

    /// <summary>It is in another place of Azure than the model says.</summary>
    Moved,

    /// <summary>Azure has a value, other than its default, where the model says nothing.</summary>
    Undeclared,

    /// <summary>Azure or one of its services made it, and looks after it.</summary>
    Platform,

    /// <summary>It could not be seen.</summary>
    Unknown,
}
