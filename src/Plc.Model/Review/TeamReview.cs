using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>Teams, their meetings and their members (practice rows C-01, C-03, C-05, C-07 to C-09 and C-12).</summary>
internal static partial class TeamReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var (team, place) in scope.Teams)
            if (CalledPlc().IsMatch(team.Name)) scope.Find(TeamPracticeRules.TeamCalledPlc, place.At("name"));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\bPLCs?\b|\bprofessional learning communit(y|ies)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex CalledPlc();
}
