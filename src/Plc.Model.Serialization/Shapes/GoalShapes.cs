using Plc.Model.Assessments;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What goals and what they are measured by look like in JSON.</summary>
internal static class GoalShapes
{
    internal static ObjectShape<Measure> Measure { get; } = MakeMeasure();

    internal static ObjectShape<Measurement> Measurement { get; } = MakeMeasurement();

    internal static ObjectShape<GoalDeadline> GoalDeadline { get; } = MakeGoalDeadline();

    internal static ObjectShape<GoalTarget> GoalTarget { get; } = MakeGoalTarget();

    internal static ObjectShape<GoalResource> GoalResource { get; } = MakeGoalResource();

    internal static ObjectShape<ActionStep> ActionStep { get; } = MakeActionStep();

    internal static ObjectShape<Checkpoint> Checkpoint { get; } = MakeCheckpoint();

    internal static ObjectShape<SmartGoal> SmartGoal { get; } = MakeSmartGoal();

    internal static ObjectShape<Indicator> Indicator { get; } = MakeIndicator();

    internal static ObjectShape<MemberLearningGoal> MemberLearningGoal { get; } = MakeMemberLearningGoal();

    private static Condition IsPercent => Condition.Is("kind", MeasureKind.PercentProficient, MeasureKind.Percent);

    private static Condition IsCount => Condition.Is("kind", MeasureKind.Count);

    /// <summary>What the kind of the measure says of values, whatever its bounds: a percent is 0 to 100, a count a whole number from 0.</summary>
    /// <param name="where">Which values, given how to say it of one.</param>
    private static Clause ValuesOfMeasure(Func<Func<string, Condition>, Condition> where) => Must.Be(Condition.All(
        Condition.If(Condition.HasLike("measure", IsPercent), where(static member => Condition.Number(member, least: 0, most: 100))),
        Condition.If(Condition.HasLike("measure", IsCount), where(static member => Condition.Number(member, least: 0, isWhole: true)))));

    /// <summary>A measurement of another measure is no value of this one.</summary>
    private static Condition OfItsMeasure(Func<string, Condition> value) => Condition.If(Condition.Not(Condition.Has("measure")), value("value"));

    private static ObjectShape<Measure> MakeMeasure()
    {
        var shape = new ObjectShape<Measure>("measure", "What a goal or an indicator is measured by: the instrument, what is counted, its range, and which direction is better.");
        var name = shape.Required("name", Kinds.Line, measure => measure.Name, "What is measured, such as reading at grade level on the state assessment.");
        var kind = shape.Required("kind", Kinds.Word<MeasureKind>(), measure => measure.Kind, "What its values are.");
        var better = shape.Required("better", Kinds.Word<BetterDirection>(), measure => measure.Better, "Whether more or less is better.");
        var minimum = shape.Optional("minimum", Kinds.Number, measure => measure.Minimum, "The least value that it can have; 0 where it is left out and the values are percents or counts.");
        var maximum = shape.Optional("maximum", Kinds.Number, measure => measure.Maximum, "The greatest value that it can have; 100 where it is left out and the values are percents.");
        var edition = shape.Optional("edition", Kinds.Line, measure => measure.Edition, "The edition or scale of the instrument, where it changes over the years.");
        shape.SilentWhileBroken(GoalRules.MeasureRange, minimum, maximum);
        shape.Keeps(() =>
        [
            GoalRules.MeasureRange.SaysInPart(
                Why.Members,
                "The least value is below the greatest: the least is `minimum`, or else 0 where the kind is a percent or a count; the greatest is `maximum`, or else " +
                "100 where it is a percent. A `minimum` of a count below 0 stands for 0. Silent where PLC3102 is broken. At `maximum`, or at `minimum` where there is no `maximum`.",
                Must.If(IsPercent, Condition.All(Condition.Number("minimum", below: 100), Condition.Number("maximum", above: 0))),
                Must.If(IsCount, Condition.Number("maximum", above: 0))),
            GoalRules.MeasurePercent.Says(Must.If(IsPercent, Condition.All(Condition.Number("minimum", least: 0, most: 100), Condition.Number("maximum", least: 0, most: 100)))).At("`minimum`, at `maximum`"),
            GoalRules.MeasureCount.Says(Must.If(IsCount, Condition.Number("minimum", least: 0))).At("`minimum`"),
        ]);
        shape.Reads(
            parts => Goals.Measure.Check(
                parts.Get(name), parts.Get(kind), parts.Get(better), parts.Get(minimum), parts.Get(maximum), parts.Get(edition)),
            parts => new(parts.Of(name), parts.Of(kind), parts.Of(better), parts.Get(minimum), parts.Get(maximum), parts.Get(edition)));
        return shape;
    }

    private static ObjectShape<Measurement> MakeMeasurement()
    {
        var shape = new ObjectShape<Measurement>("measurement", "A value of a measure on a day or for a school year, of all students or of a group.");
        var value = shape.Required("value", Kinds.Number, measurement => measurement.Value, "The value, in the unit of the measure; a percent is 0 to 100.");
        var date = shape.Optional("date", Kinds.Date, measurement => measurement.Date, "The day on which it was measured.");
        var year = shape.Optional("year", Kinds.SchoolYear, measurement => measurement.Year, "The school year, where no day is known.");
        var group = shape.Optional("group", Kinds.Id<StudentGroup>(), measurement => measurement.Group, "The group of students; all where it is left out.");
        var count = shape.Optional("count", Kinds.WholeNumber, measurement => measurement.Count, "How many students were measured (N), 1 or more.");
        var measure = shape.Optional("measure", Measure, measurement => measurement.Measure, "The measure, where it is not that of the goal or indicator.");
        shape.SilentWhileBroken(GoalRules.MeasurementTime, date, year);
        shape.Keeps(() =>
        [
            GoalRules.MeasurementTime.Says(Must.HaveOneOf(date, year)).At("the object where neither is given, at `year` where both are"),
            PeopleRules.CountTooSmall.Says(Must.BeAtLeast(count, 1)),
            GoalRules.ValueOutOfRange.SaysInPart(Why.Members,
                "Where there is a `measure`, `value` is not below its least and not above its greatest value, and is whole where its kind is a count. At `value`.",
                ValuesOfMeasure(static value => value("value"))),
        ]);
        shape.Reads(
            parts => Goals.Measurement.Check(parts.Get(value), parts.Get(date), parts.Get(year), parts.Get(group), parts.Get(count), parts.Get(measure)),
            parts => new(parts.Of(value), parts.Get(date), parts.Get(year), parts.Get(group), parts.Get(count), parts.Get(measure)));
        return shape;
    }

    private static ObjectShape<GoalDeadline> MakeGoalDeadline()
    {
        var shape = new ObjectShape<GoalDeadline>("goalDeadline", "When a goal is to be reached: a day, or the end of a grade.");
        var date = shape.Optional("date", Kinds.Date, deadline => deadline.Date, "The day by which it is to be reached.");
        var endOfGrade = shape.Optional("endOfGrade", Kinds.Grade, deadline => deadline.EndOfGrade, "The grade by whose end every student of it is to have reached it.");
        var year = shape.Optional("year", Kinds.SchoolYear, deadline => deadline.Year, "The school year in which the end of that grade is meant.");
        shape.SilentWhileBroken(GoalRules.DeadlineForm, date, endOfGrade);
        shape.Keeps(() =>
        [
            GoalRules.DeadlineForm.Says(Must.HaveOneOf(date, endOfGrade)).At("the object where neither is given, at `endOfGrade` where both are"),
            GoalRules.DeadlineYear.Says(Must.NotHaveBoth(date, year)).At("`year`"),
        ]);
        shape.Reads(
            parts => Goals.GoalDeadline.Check(parts.Get(date), parts.Get(endOfGrade), parts.Get(year)),
            parts => new(parts.Get(date), parts.Get(endOfGrade), parts.Get(year)));
        return shape;
    }

    private static ObjectShape<GoalTarget> MakeGoalTarget()
    {
        var shape = new ObjectShape<GoalTarget>("goalTarget", "What a goal is to reach: a value, a gain in the unit of the measure, or a change in percent of the baseline.");
        var direction = shape.Required("direction", Kinds.Word<TargetDirection>(), target => target.Direction, "Up, down, or to hold.");
        var value = shape.Optional("value", Kinds.Number, target => target.Value, "The value that is to be reached.");
        var gain = shape.Optional("gain", Kinds.Number, target => target.Gain, "The difference from the baseline, in the unit of the measure; below 0 for a decrease.");
        var change = shape.Optional("change", Kinds.Change, target => target.Change, "The difference in percent of the baseline; below 0 for a decrease.");
        shape.SilentWhileBroken(GoalRules.TargetForm, value, gain, change);
        shape.Keeps(() =>
        [
            GoalRules.TargetForm.Says(Must.HaveOneOf(value, gain, change)).At("the object where none is given; where more are, at the last of them in the order above"),
            GoalRules.TargetSign.Says(
                Must.If(Condition.Is(direction, TargetDirection.Up), Condition.All(Condition.Number("gain", above: 0), Condition.Number("change", above: 0))),
                Must.If(Condition.Is(direction, TargetDirection.Down), Condition.All(Condition.Number("gain", below: 0), Condition.Number("change", below: 0)))).At("`gain`, at `change`"),
        ]);
        shape.Reads(
            parts => Goals.GoalTarget.Check(parts.Get(direction), parts.Get(value), parts.Get(gain), parts.Get(change)),
            parts => new(parts.Of(direction), parts.Get(value), parts.Get(gain), parts.Get(change)));
        return shape;
    }

    private static ObjectShape<GoalResource> MakeGoalResource()
    {
        var shape = new ObjectShape<GoalResource>("goalResource", "Something that a goal needs, and whether the district has it.");
        var name = shape.Required("name", Kinds.Line, resource => resource.Name, "What it is.");
        var status = shape.Required("status", Kinds.Word<ResourceStatus>(), resource => resource.Status, "Whether it is there.");
        shape.Reads(
            parts => Goals.GoalResource.Check(parts.Get(name), parts.Get(status)),
            parts => new(parts.Of(name), parts.Of(status)));
        return shape;
    }

    private static ObjectShape<ActionStep> MakeActionStep()
    {
        var shape = new ObjectShape<ActionStep>("actionStep", "What somebody on the staff does by a day in order to reach a goal or to carry out a strategy.");
        var description = shape.Required("description", Kinds.Prose, step => step.Description, "What is to be done.");
        var owners = shape.List("owners", Kinds.Reference<Member>(), step => step.Owners, "Who does it.", isDistinct: true);
        var begin = shape.Optional("begin", Kinds.Date, step => step.Begin, "The day on which it begins or began.");
        var due = shape.Optional("due", Kinds.Date, step => step.Due, "By when.");
        var completed = shape.Optional("completed", Kinds.Date, step => step.Completed, "The day on which it was done.");
        var evidence = shape.List("evidence", PrimitiveShapes.Evidence, step => step.Evidence, "How one will see that it was effective.");
        shape.Keeps(() =>
        [
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, "`completed` is not before `begin`. At `completed`."),
        ]);
        shape.Reads(
            parts => Goals.ActionStep.Check(
                parts.Get(description), parts.Get(owners), parts.Get(begin), parts.Get(due), parts.Get(completed), parts.Get(evidence)),
            parts => new(parts.Of(description), parts.Of(owners), parts.Get(begin), parts.Get(due), parts.Get(completed), parts.Of(evidence)));
        return shape;
    }

    private static ObjectShape<Checkpoint> MakeCheckpoint()
    {
        var shape = new ObjectShape<Checkpoint>("checkpoint", "A day between baseline and deadline on which a team looks at progress, and where it wants to be by then.");
        var date = shape.Required("date", Kinds.Date, checkpoint => checkpoint.Date, "The day on which progress is looked at.");
        var expected = shape.Optional("expected", Kinds.Number, checkpoint => checkpoint.Expected, "The value that is expected by then; that of the straight line to the target where it is left out.");
        shape.Reads(
            parts => Goals.Checkpoint.Check(parts.Get(date), parts.Get(expected)),
            parts => new(parts.Of(date), parts.Get(expected)));
        return shape;
    }

    private static ObjectShape<SmartGoal> MakeSmartGoal()
    {
        var shape = new ObjectShape<SmartGoal>("smartGoal", "A result that is to be achieved: strategic and specific, measurable, attainable, results-oriented, time-bound.");
        var id = shape.Required("id", Kinds.DeclaredId<SmartGoal>(), goal => goal.Id, "Unique among the goals of the community.");
        var statement = shape.Required("statement", Kinds.Prose, goal => goal.Statement, "Exactly what is to be achieved.");
        var scope = shape.Required("scope", Kinds.Word<GoalScope>(), goal => goal.Scope, "Whose goal it is: the district's, the school's or a team's.");
        var measure = shape.Optional("measure", Measure, goal => goal.Measure, "What it is measured by.");
        var baseline = shape.Optional("baseline", Measurement, goal => goal.Baseline, "The current reality from which it starts.");
        var target = shape.Optional("target", GoalTarget, goal => goal.Target, "What is to be reached.");
        var deadline = shape.Optional("deadline", GoalDeadline, goal => goal.Deadline, "When it is to be reached.");
        var team = shape.Optional("team", Kinds.Reference<Team>(), goal => goal.Team, "The team whose goal it is; given where the scope is a team, and only then.");
        var population = shape.Optional("population", Kinds.Line, goal => goal.Population, "The students whom it is about, such as every student of grade 3.");
        var serves = shape.List("serves", Kinds.Reference<SmartGoal>(), goal => goal.Serves, "The goals, of the same or a wider scope, to which it contributes.", isDistinct: true);
        var commitments = shape.List("commitments", Kinds.Reference<CollectiveCommitment>(), goal => goal.Commitments, "The commitments on which it rests.", isDistinct: true);
        var outcomes = shape.List("outcomes", Kinds.Reference<EssentialOutcome>(), goal => goal.Outcomes, "The essential outcomes that it is about.", isDistinct: true);
        var owners = shape.List("owners", Kinds.Reference<Member>(), goal => goal.Owners, "Who is responsible for it.", isDistinct: true);
        var agreedBy = shape.List("agreedBy", PeopleShapes.Participation, goal => goal.AgreedBy, "Who agreed on it.");
        var steps = shape.List("steps", ActionStep, goal => goal.Steps, "What is done to reach it.");
        var checkpoints = shape.List("checkpoints", Checkpoint, goal => goal.Checkpoints, "When progress is looked at, in the order of the days.", isDistinct: true);
        var measurements = shape.List("measurements", Measurement, goal => goal.Measurements, "What was measured since the baseline.");
        var horizon = shape.Optional("horizon", Kinds.Word<GoalHorizon>(), goal => goal.Horizon, "Whether it is attainable in a short time or a stretch.");
        var learningArea = shape.Optional("learningArea", Kinds.Line, goal => goal.LearningArea, "The area of learning, such as reading.");
        var priority = shape.Optional("priority", Kinds.WholeNumber, goal => goal.Priority, "Its rank among the goals of its scope, 1 for the first.");
        var resources = shape.List("resources", GoalResource, goal => goal.Resources, "What it needs.");
        var sponsor = shape.Optional("sponsor", Kinds.Reference<Member>(), goal => goal.Sponsor, "The leader of the district who wants it reached.");
        var equating = shape.Optional("equating", Kinds.Prose, goal => goal.Equating, "How values of the baseline's measure are made comparable, where that is another measure.");
        shape.SilentWhileBroken(GoalRules.TeamOfScope, scope, team);
        shape.SilentWhileBroken(GoalRules.BaselineMeasure, equating, measure);
        shape.SilentWhileBroken(GoalRules.TargetSide, measure);
        shape.Keeps(() =>
        [
            GoalRules.TeamOfScope.Says(
                Must.If(Condition.Is(scope, GoalScope.Team), Condition.Has(team)),
                Must.If(Condition.Is(scope, GoalScope.District, GoalScope.School), Condition.Not(Condition.Has(team)))).At("`team`, or at the goal where there is none"),
            GoalRules.Direction.Says(
                Must.If(Condition.HasLike("measure", Condition.Is("better", BetterDirection.Higher)), Condition.Like("target", Condition.Not(Condition.Is("direction", TargetDirection.Down)))),
                Must.If(Condition.HasLike("measure", Condition.Is("better", BetterDirection.Lower)), Condition.Like("target", Condition.Not(Condition.Is("direction", TargetDirection.Up))))).At("`direction`"),
            GoalRules.ValueOutOfRange.SaysInPart(
                Why.Members,
                "Where there is a `measure`: the `value` of `baseline` and of each of `measurements` that has no measure of its own, or an equal one, and `expected` of " +
                "each of `checkpoints`, are values that it can have, as a measurement says it. At `value`, at `expected`.",
                ValuesOfMeasure(static value => Condition.Like("baseline", OfItsMeasure(value))),
                ValuesOfMeasure(static value => Condition.Each("measurements", OfItsMeasure(value))),
                ValuesOfMeasure(static value => Condition.Each("checkpoints", value("expected")))),
            GoalRules.TargetRange.SaysInPart(Why.Members,
                "Where there is a `measure`: the value to be reached is not below its least and not above its greatest value, and a `value` of the target is whole " +
                "where it counts. The value to be reached is the `value` of the target, or that of `baseline` plus `gain`, or that of `baseline` plus its `change` in " +
                "percent; the two latter only where the baseline is of the measure and in its range. At the one of the three members that is given.",
                ValuesOfMeasure(static value => Condition.Like("target", value("value")))),
            PeopleRules.CountTooSmall.Says(Must.BeAtLeast(priority, 1)),
            GoalRules.TargetSide.Unsaid(Why.Members,
                "Where there is a `baseline` of the measure and in its range: the value to be reached is above its value where the direction is up, below it where it " +
                "is down, and not better than it, by the `better` of `measure`, where it is hold. Silent where the direction is a fault by PLC3108. At the member at which PLC3103 would be."),
            GoalRules.BaselineMeasure.Unsaid(Why.Members,
                "Where there is a `measure`, and `baseline` has one of its own that does not equal it, there is `equating`. At the `measure` of the baseline."),
            GoalRules.DeadlineOrder.Unsaid(Why.Members,
                "The `date` of `deadline` is after the date of `baseline`, or not before 1 July of the year in which its school year begins; the `year` of `deadline` " +
                "is not before that of `baseline`, and its 31 August not before the date of `baseline`. At `date`, at `year`."),
            GoalRules.CheckpointRange.Unsaid(Why.Members,
                "The `date` of each of `checkpoints` is not before the day of `baseline` (or 1 July of its school year), and not after the date of `deadline` (or 31 " +
                "August of its school year). Where one of the two is left out or not read, the other bound holds alone. Silent where PLC3107 is broken. At `date`."),
            GoalRules.CheckpointOrder.Unsaid(Why.Elements,
                "The `date` of each of `checkpoints` is after that of the one before it; those that break PLC3114 are passed over. At the later `date`."),
            GoalRules.Circle.Unsaid(Why.Elsewhere,
                "From no goal do `serves` lead back to it, over goals of the same document. Walked depth first, goals and references in their order, those of the " +
                "community before those of its schools. References that break PLC3112 are not followed, and no goal is walked that serves itself: each of its references to itself is " +
                "a fault by `id` and `serves` alone. At the reference to a goal from which the walk came, or to the goal itself."),
            GoalRules.ScopeNarrower.Unsaid(Why.Elsewhere,
                "A goal of the same document that `serves` names has the same scope or a wider one; district is wider than school, school than team. At the reference."),
        ]);
        shape.Reads(
            parts => Goals.SmartGoal.Check(
                parts.Get(id), parts.Get(statement), parts.Get(scope), parts.Get(measure), parts.Get(baseline), parts.Get(target),
                parts.Get(deadline), parts.Get(team), parts.Get(population), parts.Get(serves), parts.Get(commitments), parts.Get(outcomes),
                parts.Get(owners), parts.Get(agreedBy), parts.Get(steps), parts.Get(checkpoints), parts.Get(measurements), parts.Get(horizon),
                parts.Get(learningArea), parts.Get(priority), parts.Get(resources), parts.Get(sponsor), parts.Get(equating)),
            parts => new(
                parts.Of(id), parts.Of(statement), parts.Of(scope), parts.Get(measure), parts.Get(baseline), parts.Get(target), parts.Get(deadline),
                parts.Get(team), parts.Get(population), parts.Of(serves), parts.Of(commitments), parts.Of(outcomes), parts.Of(owners),
                parts.Of(agreedBy), parts.Of(steps), parts.Of(checkpoints), parts.Of(measurements), parts.Get(horizon), parts.Get(learningArea),
                parts.Get(priority), parts.Of(resources), parts.Get(sponsor), parts.Get(equating)));
        return shape;
    }

    private static ObjectShape<Indicator> MakeIndicator()
    {
        var shape = new ObjectShape<Indicator>("indicator", "A measure of achievement that is watched year by year, whether or not there is a goal for it.");
        var id = shape.Required("id", Kinds.DeclaredId<Indicator>(), indicator => indicator.Id, "Unique among the indicators of the community.");
        var measure = shape.Required("measure", Measure, indicator => indicator.Measure, "What it is measured by.");
        var measurements = shape.List("measurements", Measurement, indicator => indicator.Measurements, "Its values. One of another measure is a break: the instrument changed.");
        shape.Keeps(() =>
        [
            GoalRules.ValueOutOfRange.SaysInPart(Why.Members,
                "The `value` of each of `measurements` that has no measure of its own, or an equal one, is one that `measure` can have, as a measurement says it. At " +
                "`value`.",
                ValuesOfMeasure(static value => Condition.Each("measurements", OfItsMeasure(value)))),
        ]);
        shape.Reads(
            parts => Goals.Indicator.Check(parts.Get(id), parts.Get(measure), parts.Get(measurements)),
            parts => new(parts.Of(id), parts.Of(measure), parts.Of(measurements)));
        return shape;
    }

    private static ObjectShape<MemberLearningGoal> MakeMemberLearningGoal()
    {
        var shape = new ObjectShape<MemberLearningGoal>("memberLearningGoal", "What one member wants to learn in order to serve a goal that is shared.");
        var id = shape.Required("id", Kinds.DeclaredId<MemberLearningGoal>(), goal => goal.Id, "Unique among the learning goals of members.");
        var member = shape.Required("member", Kinds.Reference<Member>(), goal => goal.Member, "Who wants to learn.");
        var statement = shape.Required("statement", Kinds.Prose, goal => goal.Statement, "What the member wants to learn.");
        var serves = shape.List("serves", Kinds.Reference<SmartGoal>(), goal => goal.Serves, "The goals of team or community that it serves.", isDistinct: true);
        var date = shape.Optional("date", Kinds.Date, goal => goal.Date, "The day on which it was set.");
        shape.Reads(
            parts => Goals.MemberLearningGoal.Check(parts.Get(id), parts.Get(member), parts.Get(statement), parts.Get(serves), parts.Get(date)),
            parts => new(parts.Of(id), parts.Of(member), parts.Of(statement), parts.Of(serves), parts.Get(date)));
        return shape;
    }
}
