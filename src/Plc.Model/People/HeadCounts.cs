using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>The check of a head count.</summary>
internal static class HeadCounts
{
    /// <summary>A head count is 1 or more (PLC1101) and at least the number of those who are named (PLC1102).</summary>
    internal static void HeadCount(this ref RuleBreaches breaches, int? headCount, int? named, string path)
    {
        if (headCount is < 1) breaches.Add(PeopleRules.CountTooSmall, path);
        else if (headCount < named) breaches.Add(PeopleRules.HeadCount, path, headCount, named);
    }
}
