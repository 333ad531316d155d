namespace AiFactory.Generators.Tests.Findings;

/// <summary>Names that would leave their place in a format, or steer what shows them, if they were taken as they are.</summary>
internal static class HostileNames
{
    public static readonly string[] All =
    [
        "\"quoted\" 'twice' `thrice`", "${danger} {{more}} {0}", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "two\nlines\r\nand more\u2028too", "]]> --> <![CDATA[",
        new string('x', 5_000), "😀👩‍💻", "\u202Eright to left\u202C שלום", "half \uD800 a pair", "nul \0 bell \a escape \u001b[31m", "| a | table |\n|---|---|", "[link](javascript:alert(1)) ![image](x)",
        "@everyone #1 https://example.com www.example.com", "%SRCROOT%/../../etc", "\\\\server\\share", "&amp; &lt; &#x3c;", "\uFFFE\uFFFF", "</details></summary>", "# heading",
    ];
}
