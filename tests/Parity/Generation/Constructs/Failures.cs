namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Exceptions: thrown, caught, filtered, passed on.</summary>
internal static class Failures
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("try, catch, finally", """
            var $log = "";
            try
            {
                $log += "try ";
                if (@bool) throw new InvalidOperationException(@text);
                $log += "done ";
            }
            catch (InvalidOperationException wrong)
            {
                $log += wrong.Message;
            }
            finally
            {
                $log += " finally";
            }

            show text $log
            """),
        new("catch with a filter", """
            var $caught = "";
            foreach (var $n in new[] { 1, 2, 3 })
            {
                try
                {
                    throw $n == 2 ? new ArgumentException("argument " + $n) : new InvalidOperationException("state " + $n);
                }
                catch (InvalidOperationException wrong) when (wrong.Message.EndsWith("@small", StringComparison.Ordinal) || $n == 1) { $caught += "first "; }
                catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException) { $caught += wrong.Message + " "; }
            }

            show text $caught
            """),
        new("exception of one's own", """
            try
            {
                $Check(@int);
                show text "passed"
            }
            catch ($Problem problem) when (problem.Code > 5)
            {
                show text $"{problem.Code} {problem.Message}"
            }
            catch (Exception other)
            {
                show text "other " + other.Message
            }
            """) { Members = """
                private static void $Check(int value)
                {
                    if (value % 3 == 0) throw new $Problem(value, $"bad {value}");
                    if (value % 3 == 1) throw new NotSupportedException("not " + value);
                }
            """, Types = """
            internal sealed class $Problem(int code, string message) : Exception(message) { public int Code { get; } = code; }
            """ },
        new("exceptions of the library", """
            string $Try(Func<object?> work)
            {
                try { return $"{work()}"; }
                catch (Exception wrong) { return wrong.Message; }
            }

            var $empty = new List<int>();
            show text $Try(() => int.Parse(@lit)) + $Try(() => $empty[@digit]) + $Try(() => @int / $empty.Count)
            show text $Try(() => $empty.First()) + $Try(() => new Dictionary<string, int>()["none"]) + $Try(() => Cidr.Parse("10.0.0." + @num))
            show text $Try(() => ((string?)null)!.Length) + $Try(() => Enum.Parse<Trust>("Nobody")) + $Try(() => new[] { 1, 2 }[@small]) + $Try(() => "abc".Substring(4))
            """),
        new("rethrow and inner exceptions", """
            var $log = new List<string>();
            try
            {
                try { throw new FormatException(@lit); }
                catch (FormatException wrong) { $log.Add("inner"); throw new InvalidOperationException("outer", wrong); }
                finally { $log.Add("cleanup"); }
            }
            catch (InvalidOperationException wrong) { $log.Add($"{wrong.Message} of {wrong.InnerException?.Message}"); }

            try
            {
                try { $log[9] = ""; }
                catch (ArgumentOutOfRangeException) { $log.Add("again"); throw; }
            }
            catch (Exception wrong) { $log.Add(wrong is ArgumentException ? "argument" : "other"); }
            show texts $log
            """),
        new("finally with return and loops", """
            show text $Run(@digit)
            """) { Members = """
                private static string $Run(int limit)
                {
                    var log = "";
                    for (var i = 0; ; i++)
                    {
                        try
                        {
                            if (i == 1) continue;
                            if (i > limit) return log + "|" + i;
                            if (i == 6) break;
                            log += i;
                        }
                        finally
                        {
                            log += "f";
                        }
                    }

                    return log;
                }
            """ },
        new("throw expressions", """
            string? $given = @bool ? @text : null;
            string $result;
            try { $result = $given ?? throw new ArgumentNullException("given", "nothing"); }
            catch (ArgumentNullException wrong) { $result = wrong.ParamName + wrong.Message.Length; }
            var $checked = $given is null ? "n" : $given.Length < 100 ? $given : throw new InvalidOperationException("long");
            show text $result + $checked
            """),
        new("what the model refuses, caught", """
            var $log = "";
            try { new Subnet("s", prefix: 50 + @digit); $log = "made"; }
            catch (ModelException refused) { $log = refused.Message; }
            try { _ = new Person(@bool ? "" : "someone-$x"); $log += " named"; }
            catch (ModelException) { $log += " unnamed"; }
            show text $log
            show bool Cidr.TryParse("10.0.0.0/" + @num, out _)
            """),
        new("dispose on the way out", """
            var $log = new List<string>();
            try
            {
                using var $one = new $Closing($log);
                if (@int > 0) throw new InvalidOperationException("stop");
                $log.Add("end");
            }
            catch (InvalidOperationException) { $log.Add("caught"); }
            show texts $log
            """) { Types = """
            internal sealed class $Closing(List<string> log) : IDisposable { public void Dispose() => log.Add("closed"); }
            """ },
        new("throws", """
            ⟦throw new InvalidOperationException($"stop {@int}");¦_ = Cidr.Parse("10.0.0.999/24");¦_ = new Person(" ");¦_ = int.Parse("x" + @lit);¦_ = new[] { 1, 2 }[Common.Wrap(@int, 2) + 2];¦_ = @int / Common.Wrap(0, 3);¦_ = new Dictionary<string, int>()[@lit];¦_ = new List<int>().First();¦chat.Waive("AIFA2003").Until("tomorrow");¦_ = checked(int.MaxValue + Common.Wrap(7, 4));¦_ = new Subnet("x", prefix: 77);⟧
            """) { Weight = 0.3 },
    ];
}
