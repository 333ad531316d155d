using System.Globalization;

namespace AiFactory.Parity.Generation;

/// <summary>Where constructs stand: in Define itself, in methods of the class and of others, in local functions, lambdas and scopes.</summary>
internal static class Frames
{
    public static void Write(Draft draft, Dice dice, IReadOnlyList<Construct> constructs, int seed)
    {
        var done = 0;
        while (done < constructs.Count)
        {
            var count = Math.Min(constructs.Count - done, dice.Between(2, 7));
            var first = done;
            Frame(draft, dice, done, () =>
            {
                for (var i = first; i < first + count; i++) draft.Add(constructs[i], Dice.Of(seed, 1000 + i), i);
            });
            done += count;
        }
    }

    private static void Frame(Draft draft, Dice dice, int number, Action write)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        switch (dice.Below(12))
        {
            case 0:
                draft.Member($"    private void Section{id}({Draft.Parameters})\n    {{\n{draft.Aside(write)}    }}");
                draft.Line($"Section{id}({Draft.Arguments});");
                break;
            case 1:
                draft.Member($"    private static bool Section{id}({Draft.Parameters})\n    {{\n{draft.Aside(write)}        return true;\n    }}");
                draft.Line($"if (!Section{id}({Draft.Arguments})) return;");
                break;
            case 2:
                var (body, members) = draft.Elsewhere(write);
                draft.Type($"internal static class Extensions{id}\n{{\n    public static void Section{id}(this {Draft.Parameters})\n    {{\n{body}    }}\n\n{members}}}\n");
                draft.Line($"chat.Section{id}(env, who, web, store);");
                break;
            case 3:
                Enclosed(draft, $"void Section{id}()", write, $"Section{id}();");
                break;
            case 4:
                Enclosed(draft, $"Action section{id} = () =>", write, $"section{id}();", closing: "};");
                break;
            case 5:
                Enclosed(draft, $"using (chat.Stack(\"stack{id}\"))", write);
                break;
            case 6:
                Enclosed(draft, $"using (chat.Zone(\"zone{id}\", env.Pick(Trust.Private, prod: Trust.Management)))", write);
                break;
            case 7:
                Enclosed(draft, $"using (chat.Instance(\"one{id}\"))", write);
                break;
            case 8:
                var (text, more) = draft.Elsewhere(write);
                draft.Type($"internal sealed class Section{id}({Draft.Parameters})\n{{\n    public void Describe()\n    {{\n{text}    }}\n\n{more}}}\n");
                draft.Line($"new Section{id}({Draft.Arguments}).Describe();");
                break;
            default:
                write();
                break;
        }
    }

    private static void Enclosed(Draft draft, string head, Action write, string after = "", string closing = "}")
    {
        draft.Line(head);
        draft.Line("{");
        draft.Within(new Scope(draft.Scope), write);
        draft.Line(closing);
        if (after.Length > 0) draft.Line(after);
    }
}
