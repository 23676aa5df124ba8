using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What calendars, time blocks, evidence and suppressions look like in JSON.</summary>
internal static class PrimitiveShapes
{
    internal static ObjectShape<Evidence> Evidence { get; } = MakeEvidence();

    internal static ObjectShape<SchoolClosure> SchoolClosure { get; } = MakeSchoolClosure();

    internal static ObjectShape<SchoolCalendar> SchoolCalendar { get; } = MakeSchoolCalendar();

    internal static ObjectShape<TimeBlock> TimeBlock { get; } = MakeTimeBlock();

    internal static ObjectShape<RuleSuppression> RuleSuppression { get; } = MakeRuleSuppression();

    private static ObjectShape<Evidence> MakeEvidence()
    {
        var shape = new ObjectShape<Evidence>("evidence", "Shared knowledge on which a decision, an inquiry or a rating rests, in place of opinions.");
        var description = shape.Required("description", Kinds.Prose, evidence => evidence.Description, "What it shows; never a student's name.");
        var kind = shape.Optional("kind", Kinds.Word<EvidenceKind>(), evidence => evidence.Kind, "What it is about.");
        var date = shape.Optional("date", Kinds.Date, evidence => evidence.Date, "The day on which it was gathered.");
        var source = shape.Optional("source", Kinds.Uri, evidence => evidence.Source, "Where it can be read, as an absolute address.");
        shape.Reads(
            parts => Primitives.Evidence.Check(parts.Get(description), parts.Get(kind), parts.Get(date), parts.Get(source)),
            parts => new(parts.Of(description), parts.Get(kind), parts.Get(date), parts.Get(source)));
        return shape;
    }

    private static ObjectShape<SchoolClosure> MakeSchoolClosure()
    {
        var shape = new ObjectShape<SchoolClosure>("schoolClosure", "One or more days of a school year on which there is no school.");
        var begin = shape.Required("begin", Kinds.Date, closure => closure.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, closure => closure.End, "The last day; the first one where it is left out.");
        var name = shape.Optional("name", Kinds.Line, closure => closure.Name, "What it is, such as spring break.");
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => Primitives.SchoolClosure.Check(parts.Get(begin), parts.Get(end), parts.Get(name)),
            parts => new(parts.Of(begin), parts.Get(end), parts.Get(name)));
        return shape;
    }

    private static ObjectShape<SchoolCalendar> MakeSchoolCalendar()
    {
        var shape = new ObjectShape<SchoolCalendar>("schoolCalendar", "The days of one school year on which there is school.");
        var year = shape.Required("year", Kinds.SchoolYear, calendar => calendar.Year, "The school year.");
        var begin = shape.Required("begin", Kinds.Date, calendar => calendar.Begin, "The first day of school.");
        var end = shape.Required("end", Kinds.Date, calendar => calendar.End, "The last day of school.");
        var closures = shape.List("closures", SchoolClosure, calendar => calendar.Closures, "The days between on which there is no school.");
        var weekdays = shape.List("weekdays", Kinds.Weekday, calendar => calendar.Weekdays, "The days of the week on which there is school; Monday to Friday where none is named.", isDistinct: true);
        shape.Keeps(() =>
        [
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval),
            PrimitiveRules.CalendarYear.Unsaid(Why.Members,
                "`begin` lies in one of the two calendar years of `year`, `end` not after the second. At `begin`, at `end`."),
            PrimitiveRules.ClosureOutside.Unsaid(Why.Members,
                "The days of each of `closures` lie between `begin` and `end`, or are one of them. Silent where `end` is before `begin`. At the `begin` of " +
                "the closure where that is outside, else at its `end`."),
        ]);
        shape.Reads(
            parts => Primitives.SchoolCalendar.Check(parts.Get(year), parts.Get(begin), parts.Get(end), parts.Get(closures), parts.Get(weekdays)),
            parts => new(parts.Of(year), parts.Of(begin), parts.Of(end), parts.Of(closures), parts.Of(weekdays)));
        return shape;
    }

    private static ObjectShape<TimeBlock> MakeTimeBlock()
    {
        var shape = new ObjectShape<TimeBlock>("timeBlock", "A time that the schedule of the school sets aside every week.");
        var id = shape.Required("id", Kinds.DeclaredId<TimeBlock>(), block => block.Id, "Unique among the time blocks of the community.");
        var name = shape.Required("name", Kinds.Line, block => block.Name, "What it is called.");
        var kind = shape.Required("kind", Kinds.Term<TimeBlockKind>(), block => block.Kind, "What the time is for.");
        var days = shape.List("days", Kinds.Weekday, block => block.Days, "The days of the week; at least one.", isRequired: true, isDistinct: true);
        var begin = shape.Required("begin", Kinds.Time, block => block.Begin, "When it begins.");
        var end = shape.Required("end", Kinds.Time, block => block.End, "When it ends, on the same day.");
        shape.SilentWhileBroken(PrimitiveRules.NoDays, days);
        shape.Keeps(() =>
        [
            PrimitiveRules.NoDays.Says(Must.HoldAtLeast(days, 1)),
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, "`end` is later than `begin`. At `end`."),
        ]);
        shape.Reads(
            parts => Primitives.TimeBlock.Check(parts.Get(id), parts.Get(name), parts.Get(kind), parts.GetGiven(days), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(kind), parts.Of(days), parts.Of(begin), parts.Of(end)));
        return shape;
    }

    private static ObjectShape<RuleSuppression> MakeRuleSuppression()
    {
        var shape = new ObjectShape<RuleSuppression>("ruleSuppression", "That a community has looked at what a rule of the practice review finds, and why it lets it stand until a day.");
        var rule = shape.Required("rule", Kinds.Line, suppression => suppression.Rule, "The id of a rule of the practice review, such as PLC8201.");
        var justification = shape.Required("justification", Kinds.Line, suppression => suppression.Justification, "Why.");
        var until = shape.Required("until", Kinds.Date, suppression => suppression.Until, "The last day on which it holds.");
        var place = shape.Optional("place", Kinds.Line, suppression => suppression.Place,
            "The members and ids that lead to the object for which it holds, with all within it, such as /teams/math-7; the whole community where it is left out.");
        shape.Keeps(() =>
        [
            PrimitiveRules.SuppressedRule.Says(Must.Be(Condition.Pattern("rule", "^PLC8[0-9]{3}$"))).At("`rule`"),
            PrimitiveRules.SuppressedPlace.Says(Must.Be(Condition.Pattern("place", "^/(.*[^/])$"))).At("`place`"),
        ]);
        shape.Reads(
            parts => Primitives.RuleSuppression.Check(parts.Get(rule), parts.Get(justification), parts.Get(until), parts.Get(place)),
            parts => new(parts.Of(rule), parts.Of(justification), parts.Of(until), parts.Get(place)));
        return shape;
    }
}
