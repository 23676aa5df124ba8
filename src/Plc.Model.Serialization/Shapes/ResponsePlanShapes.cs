using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a response plan looks like in JSON; only ever written. It names students by their opaque ids: for the team alone.</summary>
internal static class ResponsePlanShapes
{
    private static readonly ObjectShape<PieceOfEvidence> Evidence = MakeEvidence();

    internal static ObjectShape<ResponsePlanView> Plan { get; } = MakePlan();

    private static ObjectShape<PieceOfEvidence> MakeEvidence()
    {
        var shape = new ObjectShape<PieceOfEvidence>("responseEvidence", "What one assessment says of a student on one target: points, items at full points, and whether the cuts are reached; or why the student was not assessed.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), piece => piece.Assessment, "The assessment.");
        shape.Optional("date", Kinds.Date, piece => piece.Date, "The day on which the student was assessed, or the assessment was given; left out where it is not known.");
        shape.Optional("notAssessed", Kinds.Word<NotAssessedReason>(), piece => piece.NotAssessed, "Why the student was not assessed.");
        shape.Optional("earned", Kinds.Number, piece => piece.IsAssessed ? piece.Earned : null, "The points that were earned.");
        shape.Optional("possible", Kinds.Number, piece => piece.IsAssessed ? piece.Possible : null, "The points that were possible.");
        shape.Optional("itemsAtFullPoints", Kinds.WholeNumber, piece => piece.IsAssessed ? piece.ItemsAtFullPoints : null, "The items at full points.");
        shape.Optional("itemCount", Kinds.WholeNumber, piece => piece.IsAssessed ? piece.ItemCount : null, "The items that counted.");
        shape.Flag("proficient", piece => piece.IsProficient, "Whether the student reaches the cut for proficiency.");
        shape.Flag("readyForExtension", piece => piece.IsForExtension, "Whether the student reaches the cut for extension.");
        return shape;
    }

    private static ObjectShape<ResponsePolicy> MakePolicy()
    {
        var shape = new ObjectShape<ResponsePolicy>("responsePolicy", "By what plans are reviewed where they are silent: how much of the planned time has to have reached the student, and when support ends.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What the policy is called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version of it.");
        shape.Required("deliveredAtLeast", Kinds.Percent, policy => policy.DeliveredAtLeast, "The percent of the planned time that a student has to have attended before a plan is judged.");
        shape.Required("supportExit", ResponseShapes.Condition, policy => policy.SupportExit, "What exits a plan of support without an exit condition.");
        return shape;
    }

    private static ObjectShape<ResponsePlanView> MakePolicies()
    {
        var shape = new ObjectShape<ResponsePlanView>("responsePolicies", "By what everything was reached.");
        shape.Required("responses", MakePolicy(), view => view.Plan.Policy, "By what plans were reviewed.");
        shape.Required("analysis", AnalysisShapes.Policy, view => view.Plan.AnalysisPolicy, "By what students are proficient where an assessment is silent.");
        return shape;
    }

    private static ObjectShape<ResponseTargetView> MakeTarget()
    {
        var shape = new ObjectShape<ResponseTargetView>("responseTarget", "A target on which something was decided.");
        shape.Required("id", Kinds.Reference<LearningTarget>(), view => view.Reference, "The target.");
        shape.Optional("statement", Kinds.Text, view => view.Target?.Statement, "What a student who has learned it knows or can do.");
        return shape;
    }

    private static ObjectShape<ResponseGroup> MakeGroup()
    {
        var shape = new ObjectShape<ResponseGroup>("responseGroup", "Students who are to begin one response on one target together: never of two targets, never more than the response allows.");
        shape.Required("number", Kinds.WholeNumber, group => group.Number, "Its number, in the order in which groups have to begin.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), group => group.Target, "The target.");
        shape.Required("ruleSet", Kinds.Id<ResponseRuleSet>(), group => group.Students[0].RuleSet, "The rule set that asks for it.");
        shape.Optional("rule", Kinds.Id<ResponseRule>(), group => group.Decision.Rule?.Id, "The rule of that set.");
        shape.Optional("why", Kinds.Text, group => group.Decision.Rule?.Why, "Why the school has that rule.");
        shape.Required("response", ResponseShapes.Response, group => group.Response, "What is done.");
        shape.Optional("startBy", Kinds.Date, group => group.StartBy, "The earliest day by which one of the students has to begin.");
        shape.Required("overdue", Kinds.Truth, group => group.IsOverdue, "Whether a student should have begun before.");
        shape.Optional("review", Kinds.Date, group => group.Review, "The day of the review where the group begins on that day.");
        shape.List("blocks", Kinds.Id<TimeBlock>(), group => group.Blocks, "The time blocks that the schedule sets aside for it; none where it has none.", isRequired: true);
        shape.List("students", Kinds.Id<Student>(), group => group.Students.Select(student => student.Student).ToValueList(), "The students; why stands in the responses.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ResponseStart> MakeStart()
    {
        var shape = new ObjectShape<ResponseStart>("responseStart", "By when a response has to begin, from which day that is counted, and how late it is.");
        shape.Required("dueOn", Kinds.Date, start => start.DueOn, "The last day on which it is in time to begin.");
        shape.Required("countedFrom", Kinds.Date, start => start.CountedFrom, "The day from which school days are counted.");
        shape.Required("fromEvidence", Kinds.Truth, start => start.IsFromEvidence, "Whether that is the day of the evidence; otherwise none is known, and it is the day as of which was asked.");
        shape.Required("byCalendar", Kinds.Truth, start => start.IsByCalendar, "Whether a calendar covers all days that were counted; otherwise weekdays were.");
        shape.Required("schoolDaysLate", Kinds.WholeNumber, start => start.Late.Days, "How many school days it is late; 0 while it is in time.");
        return shape;
    }

    private static ObjectShape<StudentResponse> MakeResponse()
    {
        var shape = new ObjectShape<StudentResponse>("studentResponse", "What the rules ask for, for one student on one target: by which rule, on which evidence, by when, and what that means for the plans that run.");
        shape.Required("student", Kinds.Id<Student>(), response => response.Student, "The opaque id of the student.");
        shape.Optional("section", Kinds.Id<Section>(), response => response.Section, "The section, where results or rosters say it.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), response => response.Target, "The target.");
        shape.Required("ruleSet", Kinds.Id<ResponseRuleSet>(), response => response.RuleSet, "The rule set that decided.");
        shape.Optional("rule", Kinds.Id<ResponseRule>(), response => response.Decision.Rule?.Id, "The rule that decided; left out where none held and it is what the set says otherwise.");
        shape.Required("kind", Kinds.Word<ResponseKind>(), response => response.Decision.Response.Kind, "What is done.");
        shape.Optional("tier", Kinds.WholeNumber, response => response.Decision.Response.Tier, "The tier of support.");
        shape.List("reasons", Kinds.Text, response => response.Decision.Reasons, "The tests of the rule that held, each with what it found.", isRequired: true);
        shape.Required("evidence", Evidence, response => response.Evidence, "The newest evidence, of an assessment that the student took or missed.");
        shape.Optional("latestAssessed", Evidence, response => response.LatestAssessed == response.Evidence ? null : response.LatestAssessed, "The newest evidence of an assessment that the student took, where that is another.");
        shape.Required("notProficientInARow", Kinds.WholeNumber, response => response.Decision.Outcome.TimesNotProficient, "How many of the latest assessed results are below proficiency, one after the other.");
        shape.Optional("series", Kinds.Word<SeriesDecision>(), response => response.Decision.Outcome.Series, "What progress scores say.");
        shape.Required("change", Kinds.Word<PlanChange>(), response => response.Change, "What this means for the plans of the student.");
        shape.Optional("plan", Kinds.Id<SupportPlan>(), response => response.Plan, "The open plan that it is about.");
        shape.Required("toBegin", Kinds.Truth, response => response.IsToBegin, "Whether something has to begin for the student.");
        shape.Optional("start", MakeStart(), response => response.Start, "By when.");
        return shape;
    }

    private static ObjectShape<PlanDelivery> MakeDelivery()
    {
        var shape = new ObjectShape<PlanDelivery>("planDelivery", "What was delivered of a plan against what was planned by a day, in sessions and in time (fidelity): what was held, and what the student attended.");
        shape.Required("schoolDays", Kinds.WholeNumber, delivery => delivery.SchoolDays.Days, "The school days that the plan has run.");
        shape.Required("byCalendar", Kinds.Truth, delivery => delivery.SchoolDays.IsByCalendar, "Whether a calendar covers all of them; otherwise weekdays were counted.");
        shape.Optional("plannedSessions", Kinds.WholeNumber, delivery => delivery.PlannedSessions, "The sessions that were planned; left out where the plan has no dosage.");
        shape.Required("heldSessions", Kinds.WholeNumber, delivery => delivery.HeldSessions, "The sessions that were held.");
        shape.Required("attendedSessions", Kinds.WholeNumber, delivery => delivery.AttendedSessions, "The sessions that the student attended.");
        shape.Optional("planned", Kinds.Duration, delivery => delivery.PlannedTime, "The time that was planned.");
        shape.Required("held", Kinds.Duration, delivery => delivery.HeldTime, "The time of the sessions that were held.");
        shape.Required("attended", Kinds.Duration, delivery => delivery.AttendedTime, "The time of those that the student attended.");
        shape.Optional("percentHeld", Kinds.Number, delivery => delivery.PercentHeld, "The time held in percent of that planned, unrounded; left out where nothing was planned.");
        shape.Optional("percentAttended", Kinds.Number, delivery => delivery.PercentAttended, "The time attended in percent of that planned, unrounded; left out where nothing was planned.");
        return shape;
    }

    private static ObjectShape<PlanEvidence> MakePlanEvidence()
    {
        var shape = new ObjectShape<PlanEvidence>("planEvidence", "What was assessed on a target of a plan since the plan began, and whether that meets its exit condition.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), evidence => evidence.Target, "The target.");
        shape.Optional("latest", Evidence, evidence => evidence.Latest, "The newest evidence; left out where there is none.");
        shape.Optional("meetsExit", Kinds.Truth, evidence => evidence.MeetsExit, "Whether it meets the exit condition; left out where that is not known.");
        return shape;
    }

    private static ObjectShape<PlanReview> MakeReview()
    {
        var shape = new ObjectShape<PlanReview>("planReview", "What is recommended for a plan as of a day, and all that this rests on.");
        shape.Required("plan", Kinds.Id<SupportPlan>(), review => review.Plan.Id, "The plan.");
        shape.Required("student", Kinds.Id<Student>(), review => review.Plan.Student, "The opaque id of the student.");
        shape.Required("kind", Kinds.Word<PlanKind>(), review => review.Plan.Kind, "Support or extension.");
        shape.Optional("tier", Kinds.WholeNumber, review => review.Plan.Tier, "The tier of support.");
        shape.Required("begin", Kinds.Date, review => review.Plan.Begin, "The first day on which it runs.");
        shape.Required("begun", Kinds.Truth, review => review.HasBegun, "Whether that day is there; a plan that has not begun goes on, whatever is known.");
        shape.Required("review", Kinds.Date, review => review.Plan.Review, "The day of its review.");
        shape.Required("schoolDaysSinceReview", Kinds.WholeNumber, review => review.SinceReview.Days, "How many school days ago that was; 0 where it is not yet.");
        shape.Required("recommendation", Kinds.Word<PlanRecommendation>(), review => review.Recommendation, "What is recommended.");
        shape.List("reasons", Kinds.Word<PlanReviewReason>(), review => review.Reasons, "Why, the weightiest first.", isRequired: true);
        shape.Required("delivery", MakeDelivery(), review => review.Delivery, "What was delivered against what was planned.");
        shape.List("evidence", MakePlanEvidence(), review => review.Evidence, "What was assessed on each target since the plan began.", isRequired: true);
        shape.Optional("next", ResponseShapes.Response, review => review.Next?.Response, "What the rules ask for now, on the target on which they ask for most.");
        shape.Optional("nextRule", Kinds.Id<ResponseRule>(), review => review.Next?.Rule?.Id, "By which rule.");
        shape.Optional("scores", Kinds.Word<SeriesDecision>(), review => review.Monitored?.Decision, "What its progress scores say.");
        return shape;
    }

    private static ObjectShape<UnansweredCourse> MakeUnanswered()
    {
        var shape = new ObjectShape<UnansweredCourse>("unansweredCourse", "A course with evidence for which no rule set is in force, so that nothing is decided for its students.");
        shape.Optional("course", Kinds.Reference<Course>(), course => course.Course, "The course; left out for assessments that name none.");
        shape.List("assessments", Kinds.Id<CommonAssessment>(), course => course.Assessments, "Its assessments.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ContestedCourse> MakeContested()
    {
        var shape = new ObjectShape<ContestedCourse>("contestedCourse", "A course with evidence for which several rule sets are in force alike: the order of the document alone says which of them decides.");
        shape.Optional("course", Kinds.Reference<Course>(), course => course.Course, "The course; left out for assessments that name none.");
        shape.List("assessments", Kinds.Id<CommonAssessment>(), course => course.Assessments, "Its assessments.", isRequired: true);
        shape.List("ruleSets", Kinds.Id<ResponseRuleSet>(), course => course.RuleSets, "The rule sets, in the order of the document: the first of them decided.", isRequired: true);
        return shape;
    }

    private static ObjectShape<BlockCollision> MakeCollision()
    {
        var shape = new ObjectShape<BlockCollision>("blockCollision", "A student whose groups and plans have time blocks that overlap on the same day of the week, so that people have to agree on days or choose what goes first.");
        shape.Required("student", Kinds.Id<Student>(), collision => collision.Student, "The opaque id of the student.");
        shape.List("groups", Kinds.WholeNumber, collision => collision.Groups, "The numbers of the groups.", isRequired: true);
        shape.List("plans", Kinds.Id<SupportPlan>(), collision => collision.Plans, "The plans.", isRequired: true);
        return shape;
    }

    private static ObjectShape<RuleSetReview> MakeRuleSet()
    {
        var finding = new ObjectShape<RuleSetFinding>("ruleSetFinding", "Something that a school should look at in its rule set, shown by an outcome that can be.");
        finding.Required("kind", Kinds.Word<RuleSetFindingKind>(), found => found.Kind, "What it is.");
        finding.Optional("rule", Kinds.Id<ResponseRule>(), found => found.Rule, "The rule; left out where it is about the whole set or its otherwise.");
        finding.List("others", Kinds.Id<ResponseRule>(), found => found.Others, "Other rules that have to do with it.");
        finding.Required("message", Kinds.Text, found => found.Message, "What was found, in words, with an example that is of no student.");

        var shape = new ObjectShape<RuleSetReview>("ruleSetReview", "All that is found in a rule set, read as a decision table and asked of every outcome that can be by the cuts in use.");
        shape.Required("id", Kinds.Id<ResponseRuleSet>(), review => review.Set, "The rule set.");
        shape.List("findings", finding, review => review.Findings, "What was found.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ResponsePlanView> MakePlan()
    {
        var shape = new ObjectShape<ResponsePlanView>("responsePlan", "What to do for whom, by when and why, as of a day: the rules of a school applied to the evidence on every student and target.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("community", Kinds.Id<Organization>(), view => view.Community.Id, "The community.");
        shape.Required("asOf", Kinds.Date, view => view.Plan.AsOf, "The day as of which it was made.");
        shape.Required("policies", MakePolicies(), view => view, "By what everything was reached.");
        shape.Required("restsOnWeekdays", Kinds.Truth, view => view.Plan.RestsOnWeekdays, "Whether any school days were counted as weekdays, since no calendar covers them.");
        shape.Required("restsOnCalendars", Kinds.Truth, view => view.Plan.RestsOnCalendars, "Whether any school days were counted by a calendar; neither where none were counted.");
        shape.List("laterResults", TrackShapes.Later, view => view.Plan.Later, "The results that were left out, since they are of later days.", isRequired: true);
        shape.List("targets", MakeTarget(), view => view.Targets, "The targets on which something was decided.", isRequired: true);
        shape.List("groups", MakeGroup(), view => view.Plan.Groups, "The groups that have to begin: support first, then by the day by which they have to.", isRequired: true);
        shape.List("inSeveralGroups", Kinds.Id<Student>(), view => view.Plan.InSeveralGroups, "The students in several of them.", isRequired: true);
        shape.List("collisions", MakeCollision(), view => view.Plan.Collisions, "The students of whose groups and plans the time blocks overlap.", isRequired: true);
        shape.List("responses", MakeResponse(), view => view.Plan.Responses, "The decision for every student and target with evidence.", isRequired: true);
        shape.List("reviews", MakeReview(), view => view.Plan.Reviews, "The review of every plan that has not ended.", isRequired: true);
        shape.List("plansWithoutResult", Kinds.Id<SupportPlan>(), view => view.Plan.PlansWithoutResult, "The plans of students about whom no result says anything.", isRequired: true);
        shape.List("plansBeyondBlock", Kinds.Id<SupportPlan>(), view => view.Plan.PlansBeyondBlock, "The plans that ask for more sessions a week than their time block has room for.", isRequired: true);
        shape.List("unanswered", MakeUnanswered(), view => view.Plan.Unanswered, "The courses without a rule set: nothing was decided for their students.", isRequired: true);
        shape.List("contested", MakeContested(), view => view.Plan.Contested, "The courses for which several rule sets are in force alike.", isRequired: true);
        shape.List("ruleSets", MakeRuleSet(), view => view.Plan.RuleSets, "The rule sets that decided, and what the school should look at in them.", isRequired: true);
        return shape;
    }
}

/// <summary>A response plan with the community that it is of.</summary>
internal sealed record ResponsePlanView(ResponsePlan Plan, LearningCommunity Community)
{
    internal ValueList<ResponseTargetView> Targets
    {
        get
        {
            var index = new CommunityIndex(Community);
            return [.. Plan.Responses.Select(response => response.Target).Distinct().Select(target => new ResponseTargetView(target, index.Find(target)))];
        }
    }
}

/// <summary>A target with what the community says of it, where it is of this community.</summary>
internal sealed record ResponseTargetView(Reference<LearningTarget> Reference, LearningTarget? Target);
