using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A folder in the file system of a Data Lake account, and who may what in it: <c>new LakeFolder("raw/sales") { Access = [new() { Principal = analysts, Reads = true, Enters = true }] }</c>.</summary>
/// <remarks>
/// Azure Resource Manager knows no folders: Terraform makes them at the account's data endpoint, where it must be Storage Blob Data Owner, and no comparison with Azure sees them.
/// A folder that leaves the model is deleted with all that is in it; where it holds data, let Terraform forget it first. Its path is its name there: another path is another folder.
/// Source: https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-access-control
/// </remarks>
[Fixed(null, "directory", Terraform = "resource")]
public sealed record LakeFolder : Part
{
    public LakeFolder()
    {
    }

    /// <inheritdoc cref="LakeFolder"/>
    public LakeFolder(string path) => Path = path;

    /// <summary>Its path from the root, without a slash at either end: <c>raw/sales</c>. Those above it are made with it, or before it where they are stated.</summary>
    [Maps(Terraform = "path", CreateOnly = true)]
    public string Path { get; init; } = "";

    /// <summary>Who may what in it. When empty it is left as Azure makes it: like the folder above, where that passes access on, else open to its owner and the deployer's group.</summary>
    [Maps(Terraform = "ace", Using = typeof(LakeAccessCodec))]
    public IReadOnlyList<LakeAccess> Access { get; init; } = [];

    public static implicit operator LakeFolder(string path) => new(path);
}
