// what the language and the library throw by themselves: null, bounds, casts, division, keys, parsing, empty sequences

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string? none = null;
        int zero = 0;
        object text = "text";
        int[] two = [1, 2];
        Try(() => none!.Length);
        Try(() => two[2]);
        Try(() => two[^3]);
        Try(() => (int)text);
        Try(() => ((StringBuilder)text).Length);
        Try(() => 1 / zero);
        Try(() => 1 % zero);
        Try(() => (int)(1m / zero));
        Try(() => new Dictionary<string, int>()["missing"]);
        Try(() => int.Parse("x"));
        Try(() => int.Parse("99999999999"));
        Try(() => new List<int>().First());
        Try(() => two.Single());
        Try(() => "abc".Substring(4).Length);
        Try(() => new List<int> { 1 }[5]);
        Try(() => ((int?)null)!.Value);
        Try(() => { var changing = new List<int> { 1, 2 }; foreach (var item in changing) changing.Add(item); return 0; });

        static void Try(Func<int> attempt)
        {
            try
            {
                Say($"{attempt()}");
            }
            catch (Exception thrown)
            {
                Say(thrown.GetType().Name);
            }
        }
    }
}
