using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>
/// What someone may do in a folder of a Data Lake, beside Azure roles, which count for the whole account or file system and are asked first: who has one needs no entry.
/// To come to a folder one must be able to enter each one above it, from the root on. Azure takes 32 entries a folder, so name groups rather than people.
/// </summary>
/// <remarks>Source: https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-access-control</remarks>
public sealed record LakeAccess : Part
{
    /// <summary>
    /// Whom it is for: an <see cref="EntraGroup"/>, a <see cref="UserAssignedIdentity"/>, <c>service.Principal()</c>, or an <see cref="OutsidePrincipal"/> by its object id, which of an application is that of its service principal.
    /// Null for those whom <see cref="Who"/> names.
    /// </summary>
    [Maps(Terraform = "id", Using = typeof(PrincipalConverter))]
    public IPrincipal? Principal { get; init; }

    /// <summary>Follows from <see cref="Principal"/>. Without one: the folder's owner (User) or owning group (Group), all others (Other), or the most that anyone but owner and others may (Mask).</summary>
    [Maps(Terraform = "type")]
    public LakeWho Who { get => _who ?? (Principal?.PrincipalType is PrincipalType.Group or PrincipalType.ForeignGroup ? LakeWho.Group : LakeWho.User); init => _who = value; }

    private readonly LakeWho? _who;

    /// <summary>Reads files; of a folder, lists what is in it, which asks for <see cref="Enters"/> too.</summary>
    public bool Reads { get; init; }

    /// <summary>Writes files; of a folder, makes and deletes what is in it, which asks for <see cref="Enters"/> too.</summary>
    public bool Writes { get; init; }

    /// <summary>Passes through the folder to what is in it. Means nothing for a file.</summary>
    public bool Enters { get; init; }

    /// <summary>Not for the folder itself, but for what is made in it from now on. State both where both are meant: what is there already does not change.</summary>
    public bool Inherited { get; init; }

    [Maps(Terraform = "permissions")]
    internal string Permissions => $"{(Reads ? 'r' : '-')}{(Writes ? 'w' : '-')}{(Enters ? 'x' : '-')}";

    [Maps(Terraform = "scope")]
    internal string Scope => Inherited ? "default" : "access";

    /// <summary>
    /// A list as Azure keeps it, which always speaks of the owner, its group and all others, and where anyone is named has a mask. What is not stated is as Azure makes folders: the owner may all, its group reads,
    /// others nothing; and the mask takes nothing away.
    /// </summary>
    internal static IReadOnlyList<LakeAccess> Whole(IReadOnlyList<LakeAccess> stated) =>
        stated.Count == 0 ? [] : [.. Whole(stated, isInherited: false), .. stated.Any(entry => entry.Inherited) ? Whole(stated, isInherited: true) : []];

    private static IEnumerable<LakeAccess> Whole(IReadOnlyList<LakeAccess> stated, bool isInherited)
    {
        LakeAccess[] meant = [.. stated.Where(entry => entry.Inherited == isInherited)];
        LakeAccess[] always =
        [
            new() { Who = LakeWho.User, Reads = true, Writes = true, Enters = true, Inherited = isInherited },
            new() { Who = LakeWho.Group, Reads = true, Enters = true, Inherited = isInherited },
            new() { Who = LakeWho.Other, Inherited = isInherited },
            .. meant.Any(entry => entry.Principal is not null) ? new[] { new LakeAccess { Who = LakeWho.Mask, Reads = true, Writes = true, Enters = true, Inherited = isInherited } } : [],
        ];
        return [.. always.Where(one => !Array.Exists(meant, entry => entry.Principal is null && entry.Who == one.Who)), .. meant];
    }
}

/// <summary>The kinds of whom an entry is for; a service principal or managed identity is a user.</summary>
public enum LakeWho { [Wire("user")] User, [Wire("group")] Group, [Wire("mask")] Mask, [Wire("other")] Other }

/// <summary>Azurerm wants to hear of every entry that there is, else it takes the others away at each plan.</summary>
internal sealed class LakeAccessCodec : Codec
{
    private readonly PartCodec _part = new(typeof(LakeAccess));

    public override Value? Write(object? value, WriteContext context) =>
        new ListValue([.. LakeAccess.Whole((IReadOnlyList<LakeAccess>)value!).Select(entry => _part.Write(entry, context)!)]);

    /// <summary>ARM says nothing of it.</summary>
    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        return false;
    }
}
