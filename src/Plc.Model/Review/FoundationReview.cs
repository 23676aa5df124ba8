using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>Mission, vision and commitments as steps: their order, who took part, and whether they are lived (practice rows F-01, F-04 and F-05, F-11 to F-13 and C-12).</summary>
internal static class FoundationReview
{
    private static readonly StakeholderGroup[] UsualGroups = Enum.GetValues<StakeholderGroup>();

    internal static void Add(ReviewScope scope)
    {
        var steps = Steps(scope);
        AddNotBegun(scope, steps);
        AddOrder(scope, steps);
        var (foundation, place) = (scope.Community.Foundation ?? new(), scope.Place.At("foundation"));
        AddQuestions(scope, foundation, place);
        AddAbsentGroups(scope, foundation, place);
        AddCommitments(scope, foundation, place);
        AddPledges(scope, foundation, place);
        AddAgreements(scope, foundation, place);
        foreach (var (workshop, at) in place.Each(foundation.Workshops, "workshops")) AddWorkshop(scope, workshop, at);
    }

    /// <summary>Mission, vision and commitments, each with what is recorded of it by the day.</summary>
    private static List<Step> Steps(ReviewScope scope)
    {
        var (foundation, place) = (scope.Community.Foundation ?? new(), scope.Place.At("foundation"));
        return
        [
            Step.Of(scope, FoundationPart.Mission, place.At("mission"), [foundation.Mission?.Versions ?? []]),
            Step.Of(scope, FoundationPart.Vision, place.At("vision"), [foundation.Vision?.Versions ?? []]),
            Step.Of(scope, FoundationPart.Commitments, place.At("commitments"), [.. foundation.Commitments.Select(commitment => commitment.Versions)]),
        ];
    }

    private static void AddNotBegun(ReviewScope scope, List<Step> steps)
    {
        // A later step that is adopted is a finding of the order: the one before it is missing.
        var next = steps.FindIndex(step => !step.IsBegun);
        if (next >= 0 && steps.Skip(next).All(step => !step.IsAdopted)) scope.Find(FoundationPracticeRules.StepNotBegun, scope.Place, TermWords.Of(steps[next].Part));
        else if (next < 0 && !scope.HasGoals) scope.Find(FoundationPracticeRules.StepNotBegun, scope.Place, TermWords.Of(FoundationPart.Goals));
    }

    private static void AddOrder(ReviewScope scope, List<Step> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            if (!step.IsAdopted) continue;
            if (step.FirstAdoption is null) scope.Find(FoundationPracticeRules.AdoptionUndated, step.Place, TermWords.Of(step.Part));
            if (i == 0) continue;
            var before = steps[i - 1];
            if (!before.IsAdopted) scope.Find(FoundationPracticeRules.AdoptedWithoutPredecessor, step.Place, TermWords.Of(step.Part), TermWords.Of(before.Part));
            else if (step.FirstAdoption < before.FirstAdoption)
                scope.Find(FoundationPracticeRules.AdoptedBeforePredecessor, step.Place, TermWords.Of(step.Part), Iso(step.FirstAdoption.Value), TermWords.Of(before.Part), Iso(before.FirstAdoption.Value));
        }
    }

    private static void AddQuestions(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        if (foundation.Mission is not { } mission || !IsBegun(scope, mission.Versions)) return;
        var answered = mission.Questions.Where(question => question.Answer is not null && !(question.Date > scope.AsOf)).Select(question => question.Topic).ToHashSet();
        var usual = Enum.GetValues<DeeperQuestionTopic>();
        var open = usual.Count(topic => !answered.Contains(topic));
        if (open > 0) scope.Find(FoundationPracticeRules.QuestionsUnanswered, place.At("mission").At("questions"), open, usual.Length);
    }

    private static void AddAbsentGroups(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        if (InForce(scope, foundation.Mission?.Versions) is { } mission) AddAbsentGroups(scope, FoundationPart.Mission, place.At("mission"), mission.Participation);
        if (InForce(scope, foundation.Vision?.Versions) is { } vision)
            AddAbsentGroups(scope, FoundationPart.Vision, place.At("vision"), [.. vision.Participation, .. foundation.Vision!.Steps.SelectMany(step => step.Participation)]);
        var commitments = foundation.Commitments.Where(commitment => InForce(scope, commitment.Versions) is not null).ToList();
        if (commitments.Count > 0)
            AddAbsentGroups(
                scope, FoundationPart.Commitments, place.At("commitments"), [.. commitments.SelectMany(commitment => InForce(scope, commitment.Versions)!.Participation)],
                [.. commitments.SelectMany(commitment => commitment.Groups), .. foundation.Workshops.Select(workshop => workshop.Group)]);
        var goals = scope.Community.Goals.Where(goal => goal.Scope != Goals.GoalScope.Team).SelectMany(goal => goal.AgreedBy).ToList();
        if (goals.Count > 0) AddAbsentGroups(scope, FoundationPart.Goals, scope.Place.At("goals"), [.. goals]);
    }

    private static void AddAbsentGroups(
        ReviewScope scope, FoundationPart part, ReviewPlace place, ValueList<Participation> participation, ValueList<OpenTerm<StakeholderGroup>> makers = default)
    {
        var took = participation.Where(entry => !(entry.Date > scope.AsOf)).Select(entry => entry.Group).Concat(makers);
        var absent = Missing(took);
        if (absent.Count > 0) scope.Find(FoundationPracticeRules.GroupAbsent, place, absent.Count, UsualGroups.Length, TermWords.Of(part), TermWords.Of(absent));
    }

    private static void AddCommitments(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        var commitments = foundation.Commitments.Where(commitment => IsBegun(scope, commitment.Versions)).ToList();
        if (commitments.Count == 0) return;
        var missing = Missing(commitments.SelectMany(commitment => commitment.Groups));
        if (missing.Count > 0) scope.Find(FoundationPracticeRules.GroupWithoutCommitment, place.At("commitments"), missing.Count, UsualGroups.Length, TermWords.Of(missing));
        var thresholds = scope.Policy.Foundation;
        foreach (var group in commitments.SelectMany(commitment => commitment.Groups).GroupBy(static group => group))
            if (group.Count() > thresholds.StatementsPerGroupAtMost)
                scope.Find(FoundationPracticeRules.TooManyCommitments, place.At("commitments"), Named(group.Key), group.Count(), thresholds.StatementsPerGroupAtMost);
            else if (group.Count() > thresholds.StatementsPerGroup)
                scope.Find(FoundationPracticeRules.ManyCommitments, place.At("commitments"), Named(group.Key), group.Count(), thresholds.StatementsPerGroup);
        if (scope.VisionElements == 0) return;
        foreach (var (commitment, at) in place.Each(foundation.Commitments, "commitments", static commitment => commitment.Id))
            if (commitment.VisionElements.Count == 0 && IsBegun(scope, commitment.Versions)) scope.Find(FoundationPracticeRules.CommitmentWithoutVision, at);
    }

    /// <summary>Members of the staff who pledged nothing, where all pledges of the staff say who pledged.</summary>
    private static void AddPledges(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        if (!foundation.Commitments.Any(commitment => InForce(scope, commitment.Versions) is not null)) return;
        var pledges = foundation.Commitments.SelectMany(commitment => commitment.Pledges).Where(pledge => !(pledge.Date > scope.AsOf)).ToList();
        if (pledges.Any(pledge => pledge.HeadCount > pledge.Members.Count && !IsOfPeopleOutside(pledge.Group))) return;
        var pledged = pledges.SelectMany(pledge => pledge.Members).Where(member => member.IsLocal || member.Organization == scope.Community.Id).Select(member => member.Id).ToHashSet();
        var staff = scope.Staff.ToList();
        var missing = staff.Count(member => !pledged.Contains(member.Id));
        if (missing > 0) scope.Find(FoundationPracticeRules.StaffWithoutPledge, place.At("commitments"), missing, staff.Count);
    }

    private static bool IsOfPeopleOutside(OpenTerm<StakeholderGroup> group) =>
        group.Term is StakeholderGroup.BoardOfEducation or StakeholderGroup.Students or StakeholderGroup.Parents or StakeholderGroup.CommunityMembers;

    private static void AddAgreements(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        var isBegun = IsBegun(scope, foundation.Mission?.Versions) || IsBegun(scope, foundation.Vision?.Versions) || foundation.Commitments.Count + foundation.Adopted.Count > 0;
        var all = foundation.Agreements.Concat(scope.Around?.Community.Foundation?.Agreements ?? []).Where(agreement => !(agreement.Date > scope.AsOf)).ToList();
        var tight = all.Count(agreement => agreement.Latitude == Latitude.Tight);
        if (tight == 0 && (isBegun || all.Count > 0)) scope.Find(FoundationPracticeRules.NothingTight, place.At("agreements"));
        else if (tight > 0 && tight == all.Count) scope.Find(FoundationPracticeRules.NothingLoose, place.At("agreements"), tight);
    }

    private static void AddWorkshop(ReviewScope scope, ValuesWorkshop workshop, ReviewPlace place)
    {
        if (workshop.Steps.Count > 0 && workshop.Steps.All(step => step.Date > scope.AsOf)) return;
        if (workshop.VisionVersion is null) scope.Find(FoundationPracticeRules.WorkshopWithoutVision, place);
        if (workshop.TeamSizes is { Count: > 0 and not 2 } teams) scope.Find(FoundationPracticeRules.WorkshopTeams, place, teams.Count);
        var others = workshop.TeamSizes.Count(static size => size != 5);
        if (others > 0) scope.Find(FoundationPracticeRules.WorkshopTeamSize, place, others, workshop.TeamSizes.Count);
        var taken = workshop.Steps.Where(step => !(step.Date > scope.AsOf)).Select(step => step.Kind).ToHashSet();
        // While the group is still listing and reviewing ideas, the time for sharing them has not come.
        if (taken.Contains(WorkshopStepKind.SortIntoThemes) && !taken.Contains(WorkshopStepKind.ShareIdeas)) scope.Find(FoundationPracticeRules.IdeasNotShared, place);
        if (workshop.Themes.Count is > 0 and (< 4 or > 6)) scope.Find(FoundationPracticeRules.ThemesNotFourToSix, place.At("themes"), workshop.Themes.Count);
    }

    private static List<StakeholderGroup> Missing(IEnumerable<OpenTerm<StakeholderGroup>> groups)
    {
        var named = groups.Select(static group => group.Term).ToHashSet();
        return [.. UsualGroups.Where(group => !named.Contains(group))];
    }

    /// <summary>A group as messages say it; what somebody called a group of their own is not said.</summary>
    private static string Named(OpenTerm<StakeholderGroup> group) => group.Term is { } term ? TermWords.Of(term) : "that is not a usual one";

    private static StatementVersion? InForce(ReviewScope scope, ValueList<StatementVersion>? versions) => versions?.InForceOn(scope.AsOf);

    private static bool IsBegun(ReviewScope scope, ValueList<StatementVersion>? versions) => versions?.Any(version => !(version.Date > scope.AsOf)) == true;

    /// <summary>A step as of the day: begun with a draft, and adopted, be it another organization's.</summary>
    private sealed record Step(FoundationPart Part, ReviewPlace Place, bool IsBegun, bool IsAdopted, LocalDate? FirstAdoption)
    {
        internal static Step Of(ReviewScope scope, FoundationPart part, ReviewPlace place, List<ValueList<StatementVersion>> own)
        {
            var others = scope.Community.Foundation?.Adopted.Where(adopted => adopted.Part == part && !(adopted.Date > scope.AsOf)).ToList() ?? [];
            var first = own.Select(versions => versions.FirstOrDefault(version => version.IsAdopted && !(version.Date > scope.AsOf))).OfType<StatementVersion>().ToList();
            return new(
                part, place, others.Count > 0 || own.Any(versions => FoundationReview.IsBegun(scope, versions)), others.Count + first.Count > 0,
                first.Select(version => version.Date).Concat(others.Select(adopted => adopted.Date)).Min());
        }
    }
}
