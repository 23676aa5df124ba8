using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What support plans and their sessions look like in JSON.</summary>
internal static class SupportPlanShapes
{
    internal static ObjectShape<DeliveredSession> DeliveredSession { get; } = MakeDeliveredSession();

    internal static ObjectShape<PlanMonitoring> PlanMonitoring { get; } = MakePlanMonitoring();

    internal static ObjectShape<PlanEnd> PlanEnd { get; } = MakePlanEnd();

    internal static ObjectShape<SupportPlan> SupportPlan { get; } = MakeSupportPlan();

    private static ObjectShape<DeliveredSession> MakeDeliveredSession()
    {
        var shape = new ObjectShape<DeliveredSession>("deliveredSession", "A session of a plan that was held: on which day, how long, in which block of the schedule, and whether the student was there.");
        var date = shape.Required("date", Kinds.Date, session => session.Date, "The day on which it was held.");
        var begin = shape.Optional("begin", Kinds.Time, session => session.Begin, "When it began.");
        var end = shape.Optional("end", Kinds.Time, session => session.End, "When it ended, on the same day.");
        var length = shape.Optional("length", Kinds.Duration, session => session.Length, "How long it was, in place of beginning and end: whole minutes, from one minute to 8 hours.");
        var block = shape.Optional("block", Kinds.Reference<TimeBlock>(), session => session.Block, "The time block of the schedule in which it was held.");
        var absent = shape.Flag("absent", session => session.Absent, "Whether the student was not there.");
        shape.SilentWhileBroken(SupportPlanRules.SessionLength, begin, end, length);
        shape.Keeps(() =>
        [
            SupportPlanRules.SessionLength.Says(Must.Be(Condition.One(Condition.All(Condition.Has(begin), Condition.Has(end)), Condition.Has(length))), Must.HaveWith(begin, end), Must.HaveWith(end, begin))
                .At("`length` where there is a beginning or an end too, else the object"),
            SupportPlanRules.SessionRange.Unsaid(Why.Durations, "`length` is from one minute to 8 hours. At `length`."),
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, "`end` is later than `begin`. At `end`."),
        ]);
        shape.Reads(
            parts => Responses.DeliveredSession.Check(parts.Get(date), parts.Get(begin), parts.Get(end), parts.Get(length), parts.Get(block), parts.Get(absent)),
            parts => new(parts.Of(date), parts.Get(begin), parts.Get(end), parts.Get(length), parts.Get(block), parts.Of(absent)));
        return shape;
    }

    private static ObjectShape<PlanMonitoring> MakePlanMonitoring()
    {
        var shape = new ObjectShape<PlanMonitoring>("planMonitoring", "By what progress is measured while a plan runs: the measure, the goal and its day, and the decision rule.");
        var measure = shape.Required("measure", Kinds.Line, monitoring => monitoring.Measure, "What is measured, as the sheet of progress scores calls it.");
        var direction = shape.Required("direction", Kinds.Word<ProgressDirection>(), monitoring => monitoring.Direction, "Whether scores are to rise or to fall.");
        var goal = shape.Required("goal", Kinds.Number, monitoring => monitoring.Goal, "The score that is to be reached.");
        var goalDate = shape.Required("goalDate", Kinds.Date, monitoring => monitoring.GoalDate, "The day by which it is to be reached; after the first day of the plan.");
        var rule = shape.Optional("rule", Kinds.Word<MonitoringRule>(), monitoring => monitoring.Rule, "The decision rule by which the scores are judged; four points in a row where it is left out.");
        shape.Reads(
            parts => Responses.PlanMonitoring.Check(parts.Get(measure), parts.Get(direction), parts.Get(goal), parts.Get(goalDate), parts.Get(rule)),
            parts => new(parts.Of(measure), parts.Of(direction), parts.Of(goal), parts.Of(goalDate), parts.Get(rule)));
        return shape;
    }

    private static ObjectShape<PlanEnd> MakePlanEnd()
    {
        var shape = new ObjectShape<PlanEnd>("planEnd", "That a plan ended, on which day and why.");
        var date = shape.Required("date", Kinds.Date, end => end.Date, "The last day on which it ran.");
        var reason = shape.Required("reason", Kinds.Term<PlanEndReason>(), end => end.Reason, "Why it ended.");
        shape.Reads(parts => Responses.PlanEnd.Check(parts.Get(date), parts.Get(reason)), parts => new(parts.Of(date), parts.Of(reason)));
        return shape;
    }

    private static ObjectShape<SupportPlan> MakeSupportPlan()
    {
        var shape = new ObjectShape<SupportPlan>("supportPlan", "Additional time for one student on named targets, on top of core instruction: support or extension, with a review and, where it is agreed, an exit. It names the student by an opaque id.");
        var id = shape.Required("id", Kinds.DeclaredId<SupportPlan>(), plan => plan.Id, "Unique among the support plans of the community.");
        var student = shape.Required("student", Kinds.Id<Student>(), plan => plan.Student, "The opaque id of the student.");
        var kind = shape.Required("kind", Kinds.Word<PlanKind>(), plan => plan.Kind, "Support or extension.");
        var targets = shape.List("targets", Kinds.Reference<LearningTarget>(), plan => plan.Targets, "The learning targets that it is for; at least one.", isRequired: true, isDistinct: true);
        var begin = shape.Required("begin", Kinds.Date, plan => plan.Begin, "The first day on which it runs.");
        var review = shape.Required("review", Kinds.Date, plan => plan.Review, "The day on which the team looks at it again, while it runs.");
        var end = shape.Optional("end", Kinds.Date, plan => plan.End, "The last day for which it is planned.");
        var tier = shape.Optional("tier", Kinds.WholeNumber, plan => plan.Tier, "The tier of support, 1 to 3; left out for extension.");
        var ruleSet = shape.Optional("ruleSet", Kinds.Reference<ResponseRuleSet>(), plan => plan.RuleSet, "The rule set by which it was opened.");
        var rule = shape.Optional("rule", Kinds.Id<ResponseRule>(), plan => plan.Rule, "The rule of that set which asked for it. It need not be in the set any more.");
        var reason = shape.Optional("reason", Kinds.Prose, plan => plan.Reason, "Why it was opened, where no rule asked for it.");
        var dosage = shape.Optional("dosage", ResponseShapes.Dosage, plan => plan.Dosage, "How much time is planned, and how often.");
        var group = shape.Optional("group", Kinds.Line, plan => plan.Group, "What the group is called in which the student works.");
        var owner = shape.Optional("owner", Kinds.Reference<Member>(), plan => plan.Owner, "The member who sees to it.");
        var block = shape.Optional("block", Kinds.Reference<TimeBlock>(), plan => plan.Block, "The time block of the schedule in which its sessions are held.");
        var exit = shape.Optional("exit", ResponseShapes.Condition, plan => plan.Exit, "What the student's results have to show so that it can end.");
        var monitoring = shape.Optional("monitoring", PlanMonitoring, plan => plan.Monitoring, "By what progress is measured while it runs.");
        var sessions = shape.List("sessions", DeliveredSession, plan => plan.Sessions, "The sessions that were held.");
        var ended = shape.Optional("ended", PlanEnd, plan => plan.Ended, "When it ended and why; left out while it runs.");
        shape.SilentWhileBroken(SupportPlanRules.NoTarget, targets);
        shape.SilentWhileBroken(SupportPlanRules.RuleOfSet, ruleSet);
        shape.Keeps(() =>
        [
            SupportPlanRules.NoTarget.Says(Must.HoldAtLeast(targets, 1)),
            ResponseRules.Tier.Says(Must.BeWithin(tier, 1, 3)),
            SupportPlanRules.PlanTier.Says(Must.If(Condition.Is(kind, PlanKind.Extension), Condition.Not(Condition.Has(tier)))).At("`tier`"),
            SupportPlanRules.RuleOfSet.Says(Must.HaveWith(rule, ruleSet)).At("`rule`"),
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval),
            SupportPlanRules.ReviewOutside.Unsaid(Why.Members, "`review` is not before `begin` and not after `end`. Silent about `end` where that is before `begin`. At `review`."),
            SupportPlanRules.SessionOutside.Unsaid(Why.Members, "The `date` of each of `sessions` is not before `begin`, and not after the `date` of `ended` where that is not before `begin`. At that `date`."),
            SupportPlanRules.EndedBefore.Unsaid(Why.Members, "The `date` of `ended` is not before `begin`. At that `date`."),
            SupportPlanRules.GoalBefore.Unsaid(Why.Members, "The `goalDate` of `monitoring` is after `begin`. At that `goalDate`."),
        ]);
        shape.Reads(
            parts => Responses.SupportPlan.Check(
                parts.Get(id), parts.Get(student), parts.Get(kind), parts.GetGiven(targets), parts.Get(begin), parts.Get(review), parts.Get(end), parts.Get(tier),
                parts.Get(ruleSet), parts.Get(rule), parts.Get(reason), parts.Get(dosage), parts.Get(group), parts.Get(owner), parts.Get(block), parts.Get(exit),
                parts.Get(monitoring), parts.Get(sessions), parts.Get(ended)),
            parts => new(
                parts.Of(id), parts.Of(student), parts.Of(kind), parts.Of(targets), parts.Of(begin), parts.Of(review), parts.Get(end), parts.Get(tier),
                parts.Get(ruleSet), parts.Get(rule), parts.Get(reason), parts.Get(dosage), parts.Get(group), parts.Get(owner), parts.Get(block), parts.Get(exit),
                parts.Get(monitoring), parts.Of(sessions), parts.Get(ended)));
        return shape;
    }
}
