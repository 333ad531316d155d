namespace AiFactory.Parity.Generation.Constructs;

/// <summary>Arithmetic of every kind of number.</summary>
internal static class Numbers
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("integer arithmetic that wraps", """
            var $big = int.MaxValue - @digit;
            $big += @num;
            var $hash = 17;
            foreach (var $c in @text) $hash = $hash * 31 + $c;
            show text $"{$big} {$hash} {unchecked((byte)(@int + 300))} {unchecked((short)($hash))} {(int)(uint)int.MaxValue} {-7 / 2} {-7 % 3} {unchecked(int.MinValue - $hash / 2)}"
            """),
        new("checked arithmetic", """
            string $result;
            try
            {
                var $value = int.MaxValue - 20;
                $result = checked($value + @num).ToString();
                checked
                {
                    $value += @digit;
                    $result += (byte)(@digit + 250 + ($value > 0 ? 1 : 0));
                }
            }
            catch (OverflowException wrong)
            {
                $result = wrong.Message;
            }

            show text $result
            """),
        new("long and unsigned", """
            var $l = @long * 1_000_003L + @int;
            ulong $u = (ulong)Math.Abs($l % 1_000_000) << 20;
            uint $w = (uint)Common.Wrap(@int, 1000);
            $w -= 2000;
            show long $l
            show text $"{$u} {$w} {$u % 97} {(long)$w} {$l >> 5} {$l & 0xFFFF} {(int)($l % 1000)} {ulong.MaxValue} {(uint)5 + 3}"
            """),
        new("bytes and shorts", """
            byte $b = 250;
            $b += @small;
            $b++;
            short $s = (short)(@digit * 100);
            sbyte $n = -5;
            ushort $u = (ushort)($s + $b);
            show text $"{$b} {$s * $s} {$n >> 1} {$u} {(byte)($n & 0x7F)} {$b ^ 0x0F} {~$b}"
            """),
        new("decimal arithmetic", """
            var $price = @decimal + 1.10m;
            var $tax = decimal.Round($price * 0.19m, 2, MidpointRounding.AwayFromZero);
            show text $"{$price} {$tax} {$price + $tax:0.00} {1.0m + 2.00m} {10m / 3} {decimal.Truncate($price)} {(int)$price} {Math.Round(2.5m)} {$price > 5 && $tax != 0}"
            """),
        new("floating arithmetic", """
            var $d = @double / 3 + 0.1;
            float $f = 1.1f * @small;
            show text $"{$d} {$f} {$d:R} {(int)$d} {Math.Round($d, 2)} {Math.Pow(2, @small)} {1 / 3.0} {0.1 + 0.2} {(float)0.1 + $f} {$d % 1.5 >= 0} {(long)1e10} {double.MaxValue > $d}"
            """),
        new("infinite and undefined", """
            var $zero = @int * 0.0;
            show text $"{1 / ($zero + 0.0 * 2)} {double.IsNaN($zero / ($zero * 1))} {Math.Max(double.NaN, 1)} {double.IsInfinity(1 / $zero)} {(double.NaN == double.NaN)}"
            """),
        new("increments and compound assignments", """
            var $i = @int;
            var $j = $i++ + ++$i;
            $j <<= 2;
            $j |= $i;
            $j %= 1000;
            $i -= $j--;
            $i ^= 0x55;
            $i >>>= 3;
            var $k = $j;
            $k *= $k + 1;
            $k /= 3;
            show text $"{$i} {$j} {$k}"
            """),
        new("bits", """
            var $bits = @int;
            show text $"{$bits & 0xF} {$bits | 0b1010} {$bits ^ ~0} {$bits << 33} {$bits >> 2} {$bits >>> 28} {1 << @digit} {(@bool ^ @bool)}"
            """),
        new("widening and narrowing", """
            int $i = 'a' + @digit;
            long $l = $i;
            double $d = $l;
            decimal $m = $i;
            object $box = $i;
            show text $"{$l + 1} {$d / 2} {$m / 4} {(int)$box} {(char)$i} {(int)3.99} {(int)-3.99} {Convert.ToInt32(2.5)} {Convert.ToInt32(3.5)} {$box is int} {$box.Equals($i)} {(short)$i}"
            """),
        new("mathematics", """
            show text $"{Math.Clamp(@int, 0, 50)} {Math.DivRem(@num, @small).Remainder} {Math.Ceiling(@double)} {Math.Floor(-2.5)} {Math.Sign(@int)} {Math.Round(0.5)} {Math.Round(1.5)} {Math.Round(2.5, MidpointRounding.AwayFromZero)} {Math.Max(1, @long)} {Math.Log2(8)} {int.Max(@digit, 4)}"
            """),
        new("nullable numbers", """
            int? $maybe = @bool ? @int : null;
            int? $sum = $maybe + 5;
            int? $other = @digit;
            $other ??= 9;
            show text $"{$maybe} {$sum} {$maybe.HasValue} {$maybe ?? -1} {$maybe.GetValueOrDefault()} {$maybe > 3} {$maybe == null} {$other * 2} {$maybe is > 0} {($maybe, $other) is (null, _)} {(bool?)null == true}"
            show int $maybe is { } $value ? $value : $other.Value
            """),
        new("nullable logic", """
            bool? $a = @bool ? true : null;
            bool? $b = @bool ? false : null;
            show text $"[{$a & $b}] [{$a | $b}] [{!$a}] [{$a == $b}] [{$a ?? false}]"
            """),
        new("constants", """
            const int $Local = 7 * 6;
            const string $Text = "c" + nameof($Local) + "d";
            show text $"{$Local} {$Text} {$Limit} {$Name} {$Share}"
            """) { Members = """
                private const int $Limit = @@num << 2;
                private const string $Name = $"const {nameof($Limit)}";
                private const double $Share = @@num / 8.0;
            """ },
        new("defaults and sizes", """
            show text $"{default(int)} {default(string) is null} {default(bool)} {default((int, string)).Item1} {sizeof(int)} {int.MaxValue} {long.MinValue} {byte.MaxValue} {decimal.MaxValue} {default(Date)} {char.MaxValue - 1}"
            """),
        new("conditional expressions of mixed types", """
            var $number = @bool ? 1 : 2.5;
            object $either = @bool ? @int : @lit;
            long $long = @bool ? @int : @long;
            int? $none = @bool ? 1 : null;
            show text $"{$number} {$either} {$long} {$none} {(@bool ? 'x' : 120)}"
            """),
    ];
}
