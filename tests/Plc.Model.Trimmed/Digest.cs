using System.Security.Cryptography;
using System.Text;

namespace Plc.Model.Trimmed;

/// <summary>Prints what something said: how much it is, a digest of it all, and the first lines for people who look why it differs.</summary>
internal static class Digest
{
    private const int Shown = 6, Width = 200;

    internal static void Print(string name, IEnumerable<string> said)
    {
        string[] lines = [.. said];
        Console.WriteLine($"{name}: {lines.Length} lines, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))}");
        foreach (var line in lines.Take(Shown)) Console.WriteLine($"  {(line.Length > Width ? line[..Width] : line)}");
    }
}
