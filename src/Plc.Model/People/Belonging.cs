using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>The check of who belongs to something, and when.</summary>
internal static class Belonging
{
    /// <summary>Nobody belongs to it twice at once, as far as the days are known (PLC1104).</summary>
    internal static void BelongOnce<T>(
        this ref RuleBreaches breaches, ValueList<T>? terms, Func<T, Reference<Member>> member, Func<T, (LocalDate? Begin, LocalDate? End)> span, string path)
    {
        if (terms is not { Count: > 1 } list) return;
        var before = new Dictionary<Reference<Member>, List<T>>();
        for (var i = 0; i < list.Count; i++)
        {
            var of = member(list[i]);
            if (!before.TryGetValue(of, out var own)) before.Add(of, own = []);
            if (own.Exists(other => DateSpan.Overlap(span(other), span(list[i])))) breaches.Add(PeopleRules.BelongsTwice, $"{path}/{i}/member");
            own.Add(list[i]);
        }
    }
}
