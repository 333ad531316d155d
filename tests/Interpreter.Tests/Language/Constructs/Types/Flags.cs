// `[Flags]` enums: combination, `HasFlag`, text, `~`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var access = Access.Read | Access.Write;
        Say($"{access} {access.HasFlag(Access.Read)} {access.HasFlag(Access.Delete)} {(access & Access.Write) != 0} {access ^ Access.Read} {access & ~Access.Read} {Access.None} {Access.All} {(Access)8} {(Access)9} {(int)access}");
        access |= Access.Delete;
        access &= ~Access.Write;
        Say($"{access} {Enum.Parse<Access>("Read, Write")} {access == (Access.Read | Access.Delete)}");
    }
}

[Flags]
enum Access : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 4,
    All = Read | Write | Delete,
}
