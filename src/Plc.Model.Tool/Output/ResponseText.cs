using System.Globalization;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Responses;
using Plc.Model.Teams;

namespace Plc.Model.Tool.Output;

/// <summary>A response plan as a teacher reads it on Monday: what begins by when for whom and why, who is to be assessed, and what becomes of the plans that run.</summary>
internal sealed class ResponseText
{
    private readonly TextPage _page;
    private readonly ResponsePlan _plan;
    private readonly LearningCommunity _community;
    private readonly CommunityIndex _index;

    private ResponseText(ResponsePlan plan, LearningCommunity community, Ink ink) => (_page, _plan, _community, _index) = (new(ink), plan, community, new(community));

    internal static string Of(ResponsePlan plan, LearningCommunity community, Ink ink)
    {
        var text = new ResponseText(plan, community, ink);
        text.Title();
        text._page.Later(plan.Later);
        text.NothingYet();
        text.Unanswered();
        text.Groups(ResponseKind.Support, "SUPPORT TO BEGIN", "additional time for students who have not learned it yet");
        text.Groups(ResponseKind.Extension, "EXTENSION TO BEGIN", "going deeper, for students who have learned it");
        text.SeveralGroups();
        text.Schedule();
        text.ToGather();
        text.Decide();
        text.GoOn();
        text.RulesToLookAt();
        text.Reached();
        return text._page.ToString();
    }

    private void Title()
    {
        _page.Line(_page.Ink.Bold($"{SafeText.Of(_community.Name)}: what to do for whom, as of {Words.Day(_plan.AsOf)}"));
        _page.Line(Sentences.Responses(_plan));
    }

    private void NothingYet()
    {
        if (_plan.Responses.Count == 0 && _plan.Unanswered.Count == 0)
            _page.Line($"{_page.Ink.Caution("No result is of a day up to then")}, so nothing was decided. Is {Words.Of(_plan.AsOf)} the day that is meant?");
    }

    private void Unanswered()
    {
        if (_plan.Unanswered.Count == 0) return;
        _page.Heading("NO RULE SET", "nothing is decided for these students; add rules for the course");
        foreach (var course in _plan.Unanswered)
            _page.Wrapped($"  {(course.Course is { } named ? _page.Ink.Alert(named.ToString()) : "assessments that name no course")}: ", course.Assessments.Select(assessment => assessment.Value));
    }

    private void Groups(ResponseKind kind, string title, string note)
    {
        _page.Heading(title, note);
        var responses = _plan.Groups.Where(group => group.Response.Kind == kind).GroupBy(group => (group.Target, group.Students[0].RuleSet, group.Decision.Rule!.Id)).ToList();
        if (responses.Count == 0) _page.Line("  None.");
        foreach (var groups in responses) Response([.. groups]);
    }

    /// <summary>The groups of one response and one target: what they share is said once.</summary>
    private void Response(ResponseGroup[] groups)
    {
        var (first, students) = (groups[0], groups.SelectMany(group => group.Students).ToList());
        _page.Line($"  {_page.Ink.Bold($"{By(students)}{Name(first.Target)}")}: {Words.Count(students.Count, "student")}{(groups.Length > 1 ? $" in {groups.Length} groups" : "")}");
        _page.Line($"    What  {SafeText.Of(Words.Of(first.Response))}; {Where(first)}{(first.Review is { } review ? $"; review {Words.Of(review)}" : "")}");
        var rule = first.Decision.Rule!;
        _page.Line($"    Why   {rule.When} (rule {rule.Id}){(rule.Why is { } why ? $". {SafeText.Of(why)}" : "")}");
        var sources = students.Select(student => Words.SourceOf(student.Evidence)).Distinct().ToList();
        if (sources.Count == 1) _page.Line($"          Points on {sources[0]}.");
        foreach (var group in groups)
        {
            _page.Line($"    Group {group.Number}");
            foreach (var section in group.Students.GroupBy(student => student.Section))
                _page.Wrapped($"      {Prefix(section.Key)}", section.Select(student => $"{student.Student} ({Words.Of(student.Evidence)}{(sources.Count == 1 ? "" : $" on {Words.SourceOf(student.Evidence)}")})"));
        }
    }

    private string By(IEnumerable<StudentResponse> students)
    {
        if (students.Min(student => student.Start?.DueOn) is not { } day) return "";
        var late = students.Max(student => student.Start?.Late.Days ?? 0);
        return late == 0 ? $"By {Words.Day(day)}: " : $"{_page.Ink.Alert($"Late by {Words.Count(late, "school day")}, due {Words.Day(day)}")}: ";
    }

    private string Where(ResponseGroup group) => group.Blocks.Count > 0
        ? "in " + string.Join(" or ", group.Blocks.Select(block => SafeText.Of(Words.Of(_index.Find(block)!))))
        : $"the schedule has no block for {(group.Response.Kind == ResponseKind.Support ? "support" : "extension")}";

    /// <summary>Those whose groups cannot but overlap are named with the schedule.</summary>
    private void SeveralGroups()
    {
        var colliding = _plan.Collisions.ToDictionary(collision => collision.Student, collision => collision.Groups.Count);
        var groups = _plan.Groups.SelectMany(group => group.Students, (group, student) => (student.Student, group.Number)).ToLookup(pair => pair.Student, pair => pair.Number);
        var students = _plan.InSeveralGroups.Where(student => colliding.GetValueOrDefault(student) < groups[student].Count()).ToList();
        if (students.Count == 0) return;
        _page.Heading("IN SEVERAL GROUPS", "put these groups at different times, or choose what goes first");
        Listed("", students.ConvertAll(student => (student, groups[student].ToValueList(), default(ValueList<Id<SupportPlan>>))), "in several groups for extension");
    }

    private void Schedule()
    {
        if (_plan.Collisions.Count == 0 && _plan.PlansBeyondBlock.Count == 0) return;
        _page.Heading("THE SCHEDULE", "where time blocks overlap, agree on different days, or choose what goes first");
        if (_plan.Collisions.Count > 0)
            Listed("At the same time: ", [.. _plan.Collisions.Select(collision => (collision.Student, collision.Groups, collision.Plans))], "in groups for extension alone that are at the same time");
        var beyond = _plan.Reviews.Select(review => review.Plan).Where(plan => _plan.PlansBeyondBlock.Contains(plan.Id)).OrderBy(plan => plan.Id);
        foreach (var plan in beyond)
            _page.Line($"  Plan {plan.Id} asks for {plan.Dosage}: more than fits into {SafeText.Of(Words.Of(_index.Find(plan.Block!.Value)!))}.");
    }

    /// <summary>Students with their groups and plans; of those for whom it is extension alone, their number.</summary>
    private void Listed(string title, List<(Id<Student> Student, ValueList<int> Groups, ValueList<Id<SupportPlan>> Plans)> all, string extensionAlone)
    {
        var support = _plan.Groups.Where(group => group.Response.Kind == ResponseKind.Support).Select(group => group.Number).ToHashSet();
        var named = all.Where(one => one.Plans.Count > 0 || one.Groups.Any(support.Contains)).ToList();
        if (named.Count > 0) _page.Wrapped($"  {title}", named.Select(one => $"{one.Student} ({Words.Of(one.Groups, one.Plans)})"));
        var rest = all.Count - named.Count;
        if (rest > 0) _page.Line($"  {Words.Count(rest, "student")} {(rest == 1 ? "is" : "are")} {extensionAlone}.");
    }

    private void ToGather()
    {
        var sources = _plan.ToGather.GroupBy(response => Words.SourceOf(response.Evidence)).ToList();
        if (sources.Count == 0) return;
        _page.Heading("ASSESS FIRST", "there is no current result; find a time");
        foreach (var source in sources)
        {
            _page.Line($"  {By(source)}{_page.Ink.Bold(source.Key)}: {string.Join(", ", source.Select(response => response.Target).Distinct())}");
            foreach (var section in source.GroupBy(response => response.Section).OrderBy(section => section.Key))
                _page.Wrapped($"    {Prefix(section.Key)}", section.Select(response => $"{response.Student} ({Words.Of(response.Evidence)})").Distinct());
        }
    }

    private void Decide()
    {
        var reviews = _plan.Reviews.Where(review => review.Recommendation != PlanRecommendation.Continue).ToList();
        if (reviews.Count == 0) return;
        _page.Heading("PLANS TO DECIDE ON", "recommendations from the evidence, for people who know the student");
        PlanRecommendation[] order = [PlanRecommendation.Exit, PlanRecommendation.Intensify, PlanRecommendation.ChangeInstruction, PlanRecommendation.DeliverAsPlanned, PlanRecommendation.GatherEvidence];
        foreach (var recommendation in order)
        {
            var these = reviews.FindAll(review => review.Recommendation == recommendation);
            if (these.Count > 0) _page.Line($"  {_page.Ink.Bold(Words.Of(recommendation))}");
            foreach (var review in these) Review(review);
        }
    }

    private void Review(PlanReview review)
    {
        var plan = review.Plan;
        var kind = plan.Kind == PlanKind.Extension ? "extension" : plan.Tier is { } tier ? $"tier {tier.ToString(CultureInfo.InvariantCulture)}" : "support";
        _page.Line($"    {plan.Student}, {string.Join(", ", plan.Targets)}, {kind} (plan {plan.Id})");
        _page.Wrapped("      ", Words.Reasons(review));
        _page.Line($"      {Words.Of(review.Delivery)}");
    }

    /// <summary>Plans of which nothing has to be decided, in as few lines as will do.</summary>
    private void GoOn()
    {
        var goOn = _plan.Reviews.Where(review => review.Recommendation == PlanRecommendation.Continue).ToList();
        var begun = goOn.FindAll(review => review.HasBegun);
        if (goOn.Count > 0) _page.Heading("PLANS THAT GO ON", $"{Words.Count(begun.Count, "plan")}{Sentences.BeginLater(goOn.Count - begun.Count)}");
        foreach (var target in begun.GroupBy(review => (Targets: string.Join(", ", review.Plan.Targets), review.Plan.Kind, review.Plan.Review)).OrderBy(group => group.Key.Review).ThenBy(group => group.Key.Targets, StringComparer.Ordinal))
            _page.Wrapped($"  {target.Key.Targets}{(target.Key.Kind == PlanKind.Extension ? ", extension" : "")}, review {Words.Of(target.Key.Review)}: ", target.Select(review => review.Plan.Student.Value).Order(StringComparer.Ordinal));
        foreach (var day in goOn.Except(begun).GroupBy(review => (review.Plan.Begin, Targets: string.Join(", ", review.Plan.Targets), review.Plan.Kind)).OrderBy(group => group.Key.Begin).ThenBy(group => group.Key.Targets, StringComparer.Ordinal))
            _page.Wrapped($"  {day.Key.Targets}{(day.Key.Kind == PlanKind.Extension ? ", extension" : "")}, begins on {Words.Of(day.Key.Begin)}: ", day.Select(review => review.Plan.Student.Value).Order(StringComparer.Ordinal));
        Changed(PlanChange.Changed, "Other tier or time than the rules ask for now");
        Changed(PlanChange.NoLongerIndicated, "Not asked for by the rules any more");
        if (_plan.PlansWithoutResult.Count > 0) _page.Wrapped("  No result for the student: ", _plan.PlansWithoutResult.Select(plan => plan.Value));
    }

    private void Changed(PlanChange change, string title)
    {
        var goOn = _plan.Reviews.Where(review => review.Recommendation == PlanRecommendation.Continue).Select(review => review.Plan.Id).ToHashSet();
        var plans = _plan.Responses.Where(response => response.Change == change && goOn.Contains(response.Plan!.Value)).Select(response => $"{response.Plan} ({response.Student})").Distinct().Order(StringComparer.Ordinal).ToList();
        if (plans.Count > 0) _page.Wrapped($"  {title}: ", plans);
    }

    private void Reached()
    {
        var policy = _plan.Policy;
        _page.Heading("HOW THIS WAS REACHED", $"policy '{SafeText.Of(policy.Name)}', version {SafeText.Of(policy.Version)}");
        foreach (var set in _plan.Responses.Select(response => response.RuleSet).Distinct().Order().Select(_index.Find).OfType<ResponseRuleSet>())
            _page.Line($"  Rules: {SafeText.Of(set.Title)} ({set.Id}{(set.Version is { } version ? $", version {SafeText.Of(version)}" : "")}); who fits no rule: {(set.Otherwise.Kind == ResponseKind.GatherEvidence ? "gather evidence" : "continue in core")}.");
        _page.Line($"  A plan is judged when the student attended {Words.Number(policy.DeliveredAtLeast.Value)} % of its planned time. Support without an exit condition ends at: {policy.SupportExit}.");
        if (_plan.RestsOnWeekdays)
            _page.Line($"  {_page.Ink.Caution($"{(_community.Calendars.Count > 0 ? "Some school" : "School")} days were counted as weekdays")}, since no calendar covers them: add one to 'calendars'.");
        else if (_plan.RestsOnCalendars) _page.Line("  School days are those of the school's calendar.");
        if (_plan.Responses.Any(response => response.Start is { IsFromEvidence: false }))
            _page.Line($"  {_page.Ink.Caution("For some results no day is known")}: what has to begin was counted from {Words.Of(_plan.AsOf)}.");
    }

    /// <summary>For those who keep the rules: an example says no student's result.</summary>
    private void RulesToLookAt()
    {
        var findings = _plan.RuleSets.SelectMany(review => review.Findings.Select(finding => (review.Set, Finding: finding))).ToList();
        if (findings.Count == 0 && _plan.Contested.Count == 0) return;
        _page.Heading("RULES TO LOOK AT", "what the rules leave open, each with an example that is of no student");
        foreach (var course in _plan.Contested)
        {
            _page.Line($"  {(course.Course is { } named ? $"Course {named}" : "Assessments that name no course")}: {Words.Count(course.RuleSets.Count, "rule set")} are in force alike: {string.Join(", ", course.RuleSets)}.");
            _page.Line($"    {course.RuleSets[0]} decided, since it stands first. Give the one that is to decide a later day in 'adoptedOn', or take the others out.");
        }
        foreach (var (set, finding) in findings) _page.Wrapped($"  {set}: ", finding.Message.Split(", "));
    }

    private static string Prefix(Id<Section>? section) => section is { } named ? $"{named}: " : "";

    private string Name(Reference<LearningTarget> target) =>
        _index.Find(target) is { } known && known.Statement != target.Id.Value ? $"{target} {SafeText.Of(known.Statement.TrimEnd('.'))}" : target.ToString();
}
