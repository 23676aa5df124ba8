using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>That a body recognized the community for its practice (practice row C-09).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Recognition
{
    /// <summary>Makes a recognition.</summary>
    /// <param name="kind">What it recognizes, such as exemplary school.</param>
    /// <param name="body">Who recognized it, such as a state department of education.</param>
    /// <param name="year">The school year for which it was recognized: an award of spring 2014 is one of 2013-14.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1010.</exception>
    public Recognition(string kind, string body, SchoolYear year)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(body);
        Check(kind, body, year).ThrowIfBroken(nameof(Recognition));
        (Kind, Body, Year) = (kind, body, year);
    }

    /// <summary>What it recognizes, such as exemplary school.</summary>
    public string Kind { get; }

    /// <summary>Who recognized it, such as a state department of education.</summary>
    public string Body { get; }

    /// <summary>The school year for which it was recognized: an award of spring 2014 is one of 2013-14.</summary>
    public SchoolYear Year { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? kind = null, string? body = null, SchoolYear? year = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(kind, nameof(kind));
        breaches.Line(body, nameof(body));
        breaches.Year(year, nameof(year));
        return breaches;
    }
}
