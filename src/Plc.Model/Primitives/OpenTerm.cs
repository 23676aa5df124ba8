using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A term of a list that may grow: one that the field uses, or another by its name.</summary>
/// <typeparam name="TTerm">The terms that the field uses.</typeparam>
/// <remarks>Equal when term and other name are equal. Made of a term by itself: where it is asked for, <c>TeamKind.Vertical</c> will do.</remarks>
public sealed record OpenTerm<TTerm> where TTerm : struct, Enum
{
    /// <summary>One of the terms that the field uses.</summary>
    /// <param name="term">The term.</param>
    /// <exception cref="RuleException">PLC1015: not a term of the list.</exception>
    public OpenTerm(TTerm term)
    {
        Check(term).ThrowIfBroken(nameof(OpenTerm<TTerm>));
        Term = term;
    }

    /// <summary>Another term.</summary>
    /// <param name="other">What it is called.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public OpenTerm(string other)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckOther(other).ThrowIfBroken(nameof(OpenTerm<TTerm>));
        Other = other;
    }

    /// <summary>The term that the field uses; null where it is another.</summary>
    public TTerm? Term { get; }

    /// <summary>What another term is called; null for one that the field uses.</summary>
    public string? Other { get; }

    /// <summary>Whether it is a term that the field uses.</summary>
    public bool Is(TTerm term) => Term is { } own && EqualityComparer<TTerm>.Default.Equals(own, term);

    /// <summary>All rules that a term breaks.</summary>
    public static RuleBreaches Check(TTerm? term)
    {
        var breaches = new RuleBreaches();
        breaches.Word(term, nameof(term));
        return breaches;
    }

    /// <summary>All rules that the name of another term breaks.</summary>
    public static RuleBreaches CheckOther(string? other)
    {
        var breaches = new RuleBreaches();
        breaches.Line(other, nameof(other));
        return breaches;
    }

    /// <summary>One of the terms that the field uses.</summary>
    public static implicit operator OpenTerm<TTerm>(TTerm term) => new(term);

    /// <summary>One of the terms that the field uses.</summary>
    public static OpenTerm<TTerm> FromTerm(TTerm term) => new(term);

    /// <summary>The term, or the name of another.</summary>
    public override string ToString() => Other ?? Term.ToString()!;
}
