using System.Text;

namespace Plc.Model.Primitives;

/// <summary>What an id names, as something that tables can be found by: there is one for each type that has ids.</summary>
internal sealed class LinkKind
{
    private static int _count;
    private readonly Type _type;

    private LinkKind(Type type) => (_type, Number) = (type, Interlocked.Increment(ref _count) - 1);

    /// <summary>Counts from 0, in the order in which the kinds are first met.</summary>
    internal int Number { get; }

    /// <summary>The kind in words: <c>LearningTarget</c> is a learning target.</summary>
    internal string Name
    {
        get
        {
            var words = new StringBuilder();
            foreach (var c in _type.Name) words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
            return words.ToString();
        }
    }

    internal static LinkKind Of<T>() => Numbered<T>.Kind;

    private static class Numbered<T>
    {
        internal static readonly LinkKind Kind = new(typeof(T));
    }
}
