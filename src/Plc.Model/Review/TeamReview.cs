using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>Teams, their meetings and their members (practice rows C-01, C-03, C-05, C-07 to C-09 and C-12).</summary>
internal static partial class TeamReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var (team, place) in scope.Teams)
            if (CalledPlc().IsMatch(team.Name)) scope.Find(TeamPracticeRules.TeamCalledPlc, place.At("name"));
        FindTime(scope);
        FindUnanswered(scope);
    }

    /// <summary>Where no team has protected time, that is one thing to begin and not one a team.</summary>
    private static void FindTime(ReviewScope scope)
    {
        var teams = scope.LiveTeams.ToList();
        if (teams.Count > 0 && teams.All(team => team.Part.ProtectedTime.Count == 0))
        {
            // The time of a network of teachers is in the schedules of their schools.
            if (scope.Teaches) scope.Find(TeamPracticeRules.NoProtectedTime, scope.Place.At("teams"), teams.Count);
            return;
        }
        foreach (var (team, place) in teams)
        {
            var blocks = team.ProtectedTime.Select(scope.Resolve).ToList();
            if (blocks.Contains(null)) continue;
            var minutes = blocks.OfType<TimeBlock>().Aggregate(Duration.Zero, (sum, block) => sum + block.PerWeek).TotalMinutes;
            if (minutes < scope.Policy.Teams.ProtectedMinutes) scope.Find(TeamPracticeRules.LittleProtectedTime, place.At("protectedTime"), minutes, scope.Policy.Teams.ProtectedMinutes);
        }
    }

    /// <summary>A question that is open for each course of several teams is said once: it is not one team that has to begin with it.</summary>
    private static void FindUnanswered(ReviewScope scope)
    {
        var answers = CriticalQuestionAnswers.Of(scope).Answers;
        var open = answers.Where(answer => !answer.IsAnswered).ToLookup(answer => answer.Team);
        var teams = scope.LiveTeams.Where(team => team.Part.Courses.Count > 0).ToList();
        var everywhere = teams.Count < 2 ? [] : answers.GroupBy(answer => answer.Question).Where(question => question.All(answer => !answer.IsAnswered)).Select(question => question.Key).ToHashSet();
        if (everywhere.Count > 0) Report(scope, scope.Place.At("teams"), [.. answers.Where(answer => everywhere.Contains(answer.Question))]);
        foreach (var (team, place) in teams) Report(scope, place, [.. open[team.Id].Where(answer => !everywhere.Contains(answer.Question))]);
    }

    private static void Report(ReviewScope scope, ReviewPlace place, List<CriticalQuestionAnswer> open)
    {
        if (open.Count == 0) return;
        var words = open.Select(answer => answer.Question).Distinct().Order().Select(question => question switch
        {
            CriticalQuestion.WhatToLearn => "what students are to learn",
            CriticalQuestion.HowWeKnow => "how we know that they have learned it",
            CriticalQuestion.WhenNotLearned => "what we do when they have not",
            _ => "what we do when they already have",
        });
        scope.Find(TeamPracticeRules.QuestionUnanswered, place, open.Select(answer => answer.Course).Distinct().Count(), string.Join(", ", words));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\bPLCs?\b|\bprofessional learning communit(y|ies)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex CalledPlc();
}
