using System.Text;

namespace Plc.Model.Serialization.Results;

/// <summary>Finds a text in a set by its bytes.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private readonly Utf8Hash _hash = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => GetHashCode(Encoding.UTF8.GetBytes(obj));

    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        Ascii.Equals(alternate, other) || (!Ascii.IsValid(alternate) && alternate.SequenceEqual(Encoding.UTF8.GetBytes(other)));

    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)(_hash.Of(alternate) >> 32);

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
