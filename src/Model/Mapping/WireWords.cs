using System.Reflection;

namespace AiFactory.Model.Mapping;

/// <summary>Enum members by their ARM word, for converters.</summary>
internal static class WireWords
{
    public static string Of<T>(T member) where T : struct, Enum => typeof(T).GetField(member.ToString())!.GetCustomAttribute<WireAttribute>()?.Arm ?? member.ToString();

    public static bool TryParse<T>(string word, out T member) where T : struct, Enum
    {
        foreach (T candidate in Enum.GetValues(typeof(T)))
        {
            member = candidate;
            if (string.Equals(Of(candidate), word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        member = default;
        return false;
    }
}
