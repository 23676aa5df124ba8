using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>The check of who belongs to something, and when.</summary>
internal static class Belonging
{
    /// <summary>Up to as many, comparing each with each is the fastest way to see that nobody is there twice.</summary>
    private const int Few = 16;

    /// <summary>Nobody surely belongs to it twice at once (PLC1104): an end that is not there means that it lasts, a begin that is not there is not known.</summary>
    internal static void BelongOnce<T>(
        this ref RuleBreaches breaches, ValueList<T>? terms, Func<T, Reference<Member>> member, Func<T, (LocalDate? Begin, LocalDate? End)> span, string path)
    {
        if (terms is not { Count: > 1 } list || (list.Count <= Few && IsEachOnce(list, member))) return;
        var twice = new SortedSet<int>();
        foreach (var own in list.Select((term, index) => (Member: member(term), Span: new Span(span(term).Begin, span(term).End, index))).GroupBy(term => term.Member, term => term.Span))
            if (own.Skip(1).Any()) AddTwice(twice, [.. own]);
        foreach (var index in twice) breaches.Add(PeopleRules.BelongsTwice, $"{path}/{index}/member");
    }

    private static bool IsEachOnce<T>(ValueList<T> terms, Func<T, Reference<Member>> member)
    {
        for (var i = 1; i < terms.Count; i++)
            for (var j = 0; j < i; j++)
                if (member(terms[i]) == member(terms[j])) return false;
        return true;
    }

    /// <summary>Sorted by time, so that a list of any length takes no longer than sorting it.</summary>
    private static void AddTwice(SortedSet<int> twice, List<Span> spans)
    {
        var known = spans.Where(span => span.Begin is not null).OrderBy(span => span.Begin).ToList();
        for (var (i, reach) = (1, known.FirstOrDefault()); i < known.Count; i++)
        {
            if (!(reach.End < known[i].Begin)) twice.Add(Math.Max(reach.Index, known[i].Index));
            if (known[i].Outlasts(reach)) reach = known[i];
        }

        // One without a known begin surely holds on its last day, or today where it lasts.
        var next = 0;
        Span? longest = null;
        foreach (var sameEnd in spans.Where(span => span.Begin is null).GroupBy(span => span.End).OrderBy(group => group.Key ?? LocalDate.MaxIsoValue))
        {
            foreach (var span in sameEnd.Skip(1)) twice.Add(span.Index);
            for (; next < known.Count && !(known[next].Begin > sameEnd.Key); next++)
                if (longest is not { } other || known[next].Outlasts(other)) longest = known[next];
            if (longest is { } held && (sameEnd.Key is null ? held.End is null : !(held.End < sameEnd.Key))) twice.Add(Math.Max(held.Index, sameEnd.First().Index));
        }
    }

    private readonly record struct Span(LocalDate? Begin, LocalDate? End, int Index)
    {
        internal bool Outlasts(Span other) => other.End is not null && !(End <= other.End);
    }
}
