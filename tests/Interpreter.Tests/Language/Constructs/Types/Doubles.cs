// `double` and `float`: text, rounding, infinity, NaN

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        double zero = 0;
        Say($"{0.1 + 0.2} {1 / 3.0} {1 / zero} {-1 / zero} {zero / zero} {100.0} {1e20} {1.0E-7} {123456789.125} {float.MaxValue}");
        Say($"{0.1f + 0.2f} {(double)0.1f} {Math.Round(2.5)} {Math.Round(3.5)} {Math.Round(2.345, 2)} {Math.Floor(-1.5)} {Math.Ceiling(1.2)} {Math.Truncate(-1.7)}");
        Say($"{double.IsNaN(zero / zero)} {zero / zero == zero / zero} {5.0 % 3} {Math.Sqrt(2)} {Math.Pow(2, 10)} {(long)1e10} {-0.0}");
    }
}
