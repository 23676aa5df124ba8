using Plc.Model.Learning;
using Plc.Model.Responses;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What conditions, responses and rule sets look like in JSON.</summary>
internal static class ResponseShapes
{
    internal static ObjectShape<ResponseCondition> Condition { get; } = MakeCondition();

    internal static ObjectShape<Dosage> Dosage { get; } = MakeDosage();

    internal static ObjectShape<LevelRange> LevelRange { get; } = MakeLevelRange();

    internal static ObjectShape<Response> Response { get; } = MakeResponse();

    internal static ObjectShape<ResponseRule> ResponseRule { get; } = MakeResponseRule();

    internal static ObjectShape<ResponseRuleSet> ResponseRuleSet { get; } = MakeResponseRuleSet();

    private static ObjectShape<ResponseCondition> MakeCondition()
    {
        var shape = new ObjectShape<ResponseCondition>("responseCondition", "What has to hold of a student's outcome on a target: one test, such as below a percent or not proficient several times in a row, or several tests of which all or any have to hold.");
        var percentBelow = shape.Optional("percentBelow", Kinds.Percent, condition => condition.PercentBelow, "Less than this share of the points on the target; above 0.");
        var percentAtLeast = shape.Optional("percentAtLeast", Kinds.Percent, condition => condition.PercentAtLeast, "This share of the points on the target, or more; above 0.");
        var levelBelow = shape.Optional("levelBelow", Kinds.Number, condition => condition.LevelBelow, "A level below this one.");
        var levelAtLeast = shape.Optional("levelAtLeast", Kinds.Number, condition => condition.LevelAtLeast, "This level or a higher one.");
        var countBelow = shape.Optional("countBelow", Kinds.WholeNumber, condition => condition.CountBelow, "Fewer items of the target at full points, 1 or more; all of them are never too few.");
        var countAtLeast = shape.Optional("countAtLeast", Kinds.WholeNumber, condition => condition.CountAtLeast, "As many items of the target at full points, 1 or more; where fewer count for the student, all of them.");
        var standing = shape.List("standing", Kinds.Word<TargetStanding>(), condition => condition.Standing, "One of these standings by the cuts of the target; who is ready for extension is not called proficient.", isDistinct: true);
        var notProficientInARow = shape.Optional("notProficientInARow", Kinds.WholeNumber, condition => condition.NotProficientInARow, "The latest so many assessed results are below proficiency; 2 or more.");
        var series = shape.Optional("series", Kinds.Word<SeriesDecision>(), condition => condition.Series, "What the decision rule of progress monitoring says.");
        var missing = shape.Flag("missing", condition => condition.Missing, "True: there is no result for the target.");
        var all = shape.List("all", shape, condition => condition.All, "Conditions that all have to hold.");
        var any = shape.List("any", shape, condition => condition.Any, "Conditions of which one or more have to hold.");
        shape.SilentWhileBroken(
            ResponseRules.ConditionKind, percentBelow, percentAtLeast, levelBelow, levelAtLeast, countBelow, countAtLeast, standing, notProficientInARow, series, missing, all, any);
        shape.Keeps(() =>
        [
            ResponseRules.ConditionKind.Says(Must.Be(Description.Condition.One(
            [
                .. new ShapeMember[] { percentBelow, percentAtLeast, levelBelow, levelAtLeast, countBelow, countAtLeast, notProficientInARow, series }.Select(Description.Condition.Has),
                Description.Condition.IsTrue(missing), .. new ShapeMember[] { standing, all, any }.Select(list => Description.Condition.Filled(list.Name)),
            ]))).At("the object where none is given; where more are, at the second of them in the order above"),
            ResponseRules.ConditionThreshold.Says(
                Must.BeAbove(percentBelow, 0), Must.BeAbove(percentAtLeast, 0), Must.BeAtLeast(countBelow, 1), Must.BeAtLeast(countAtLeast, 1), Must.BeAtLeast(notProficientInARow, 2)),
            ResponseRules.ConditionDepth.Unsaid(Why.Elements,
                $"A condition without `all` and `any` is 1 deep, any other 1 deeper than the deepest of its conditions: {ResponseCondition.MaxDepth} at most. At the list."),
            ResponseRules.ConditionSize.Unsaid(Why.Elements,
                $"A condition and all conditions within it are {ResponseCondition.MaxSize} at most. At the list; silent where they are too deep."),
        ]);
        shape.Reads(
            parts => ResponseCondition.Check(
                parts.Get(percentBelow), parts.Get(percentAtLeast), parts.Get(levelBelow), parts.Get(levelAtLeast), parts.Get(countBelow), parts.Get(countAtLeast),
                parts.Get(standing), parts.Get(notProficientInARow), parts.Get(series), parts.Get(missing), parts.Get(all), parts.Get(any)),
            parts => new(
                parts.Get(percentBelow), parts.Get(percentAtLeast), parts.Get(levelBelow), parts.Get(levelAtLeast), parts.Get(countBelow), parts.Get(countAtLeast),
                parts.Of(standing), parts.Get(notProficientInARow), parts.Get(series), parts.Of(missing), parts.Of(all), parts.Of(any)));
        return shape;
    }

    private static ObjectShape<Dosage> MakeDosage()
    {
        var shape = new ObjectShape<Dosage>("dosage", "How much time a response adds to core instruction: how long a session is, how many there are a week, and for how many weeks.");
        var session = shape.Required("session", Kinds.Duration, dosage => dosage.Session, "How long one session is: whole minutes, from PT1M to PT8H.");
        var sessionsPerWeek = shape.Required("sessionsPerWeek", Kinds.WholeNumber, dosage => dosage.SessionsPerWeek, "1 to 20.");
        var weeks = shape.Optional("weeks", Kinds.WholeNumber, dosage => dosage.Weeks, "For how many weeks of school, 1 to 60.");
        shape.Keeps(() =>
        [
            ResponseRules.Dosage.SaysInPart(Why.Durations, "`session` is 1 minute to 8 hours, `sessionsPerWeek` 1 to 20, `weeks` 1 to 60. At the member.",
                Must.BeWithin(sessionsPerWeek, 1, 20), Must.BeWithin(weeks, 1, 60)),
        ]);
        shape.Reads(
            parts => Responses.Dosage.Check(parts.Get(session), parts.Get(sessionsPerWeek), parts.Get(weeks)),
            parts => new(parts.Of(session), parts.Of(sessionsPerWeek), parts.Get(weeks)));
        return shape;
    }

    private static ObjectShape<LevelRange> MakeLevelRange()
    {
        var shape = new ObjectShape<LevelRange>("levelRange", "Which levels a result can have where a rule set speaks of levels: from the lowest to the highest, in steps or anywhere between, and from which on they are proficient.");
        var lowest = shape.Required("lowest", Kinds.Number, levels => levels.Lowest, "The lowest level.");
        var highest = shape.Required("highest", Kinds.Number, levels => levels.Highest, "The highest level.");
        var proficientFrom = shape.Required("proficientFrom", Kinds.Number, levels => levels.ProficientFrom, "The lowest level that counts as proficient; above the lowest one.");
        var step = shape.Optional("step", Kinds.Number, levels => levels.Step, "From one level to the next, such as 0.5; left out where levels may lie anywhere between.");
        shape.Keeps(() =>
        [
            ResponseRules.Levels.SaysInPart(Why.Members,
                "`highest` is above `lowest`, `step` above 0, and whole steps lead from `lowest` to `highest` and to `proficientFrom`, which is above `lowest` and not above `highest`. At the later member.",
                Must.BeAbove(step, 0)),
        ]);
        shape.Reads(
            parts => Responses.LevelRange.Check(parts.Get(lowest), parts.Get(highest), parts.Get(proficientFrom), parts.Get(step)),
            parts => new(parts.Of(lowest), parts.Of(highest), parts.Of(proficientFrom), parts.Get(step)));
        return shape;
    }

    private static ObjectShape<Response> MakeResponse()
    {
        var shape = new ObjectShape<Response>("response", "What a school does for a student on a target: support, extension, core instruction as it is, or the gathering of evidence, with time, group, start, review and exit. Support and extension are added to core instruction: nothing here takes a student out of it.");
        var kind = shape.Required("kind", Kinds.Word<ResponseKind>(), response => response.Kind, "What is done.");
        var title = shape.Optional("title", Kinds.Line, response => response.Title, "What it is called in the school.");
        var tier = shape.Optional("tier", Kinds.WholeNumber, response => response.Tier, "How intensive support is: 1 within core instruction, 2 supplemental, 3 intensive.");
        var dosage = shape.Optional("dosage", Dosage, response => response.Dosage, "How much time it adds.");
        var groupSize = shape.Optional("groupSize", Kinds.WholeNumber, response => response.GroupSize, "The most students in a group, 1 or more.");
        var provider = shape.Optional("provider", Kinds.Term<People.StaffRole>(), response => response.Provider, "Who provides it, by the role.");
        var start = shape.Optional("startWithinSchoolDays", Kinds.WholeNumber, response => response.StartWithinSchoolDays, "In how many school days after the result it begins, 0 to 200.");
        var review = shape.Optional("reviewAfterWeeks", Kinds.WholeNumber, response => response.ReviewAfterWeeks, "After how many weeks it is reviewed, 1 to 60.");
        var exit = shape.Optional("exit", Condition, response => response.Exit, "What ends it before.");
        shape.Keeps(() =>
        [
            ResponseRules.Tier.Says(Must.BeWithin(tier, 1, 3)),
            ResponseRules.ResponseNumber.Says(Must.BeAtLeast(groupSize, 1), Must.BeWithin(start, 0, 200), Must.BeWithin(review, 1, 60)),
            ResponseRules.ResponseParts.Says(
                Must.If(Description.Condition.Is(kind, ResponseKind.Extension), Without(tier)),
                Must.If(Description.Condition.Is(kind, ResponseKind.GatherEvidence), Without(tier, dosage, groupSize, review, exit)),
                Must.If(Description.Condition.Is(kind, ResponseKind.ContinueInCore), Without(tier, dosage, groupSize, provider, start, review, exit))).At("each such member"),
        ]);
        shape.Reads(
            parts => Responses.Response.Check(
                parts.Get(kind), parts.Get(title), parts.Get(tier), parts.Get(dosage), parts.Get(groupSize), parts.Get(provider), parts.Get(start), parts.Get(review), parts.Get(exit)),
            parts => new(
                parts.Of(kind), parts.Get(title), parts.Get(tier), parts.Get(dosage), parts.Get(groupSize), parts.Get(provider), parts.Get(start), parts.Get(review), parts.Get(exit)));
        return shape;
    }

    private static ObjectShape<ResponseRule> MakeResponseRule()
    {
        var shape = new ObjectShape<ResponseRule>("responseRule", "When a condition holds, and no rule before it does, then this is the response.");
        var id = shape.Required("id", Kinds.DeclaredId<ResponseRule>(isScoped: true), rule => rule.Id, "Unique among the rules of the set.");
        var priority = shape.Required("priority", Kinds.WholeNumber, rule => rule.Priority, "1 or more; rules of a lower number go before.");
        var when = shape.Required("when", Condition, rule => rule.When, "What has to hold.");
        var then = shape.Required("then", Response, rule => rule.Then, "What is done.");
        var why = shape.Optional("why", Kinds.Prose, rule => rule.Why, "Why the school has this rule.");
        shape.Keeps(() => [ResponseRules.Priority.Says(Must.BeAtLeast(priority, 1))]);
        shape.Reads(
            parts => Responses.ResponseRule.Check(parts.Get(id), parts.Get(priority), parts.Get(when), parts.Get(then), parts.Get(why)),
            parts => new(parts.Of(id), parts.Of(priority), parts.Of(when), parts.Of(then), parts.Get(why)));
        return shape;
    }

    private static ObjectShape<ResponseRuleSet> MakeResponseRuleSet()
    {
        var shape = new ObjectShape<ResponseRuleSet>("responseRuleSet",
            "The rules of the school of who gets time and support, who gets extension and who goes on, the same for every student. Of the rules that hold the one of the lowest priority number decides, and of those of one " +
            "priority the first.", opensScope: true);
        var id = shape.Required("id", Kinds.DeclaredId<ResponseRuleSet>(), set => set.Id, "Unique among the rule sets of the community.");
        var title = shape.Required("title", Kinds.Line, set => set.Title, "What it is called.");
        var rules = shape.List("rules", ResponseRule, set => set.Rules, "The rules, in any order; at least one.", isRequired: true, isDistinct: true);
        var otherwise = shape.Required("otherwise", Response, set => set.Otherwise, "What is done where no rule holds: to continue in core, or to gather evidence.");
        var courses = shape.List("courses", Kinds.Reference<Course>(), set => set.Courses, "The courses for which it is; all where none is named.", isDistinct: true);
        var levels = shape.Optional("levels", LevelRange, set => set.Levels, "Which levels results can have; given where a condition asks for a level.");
        var adoptedOn = shape.Optional("adoptedOn", Kinds.Date, set => set.AdoptedOn, "The day on which the school adopted it.");
        var version = shape.Optional("version", Kinds.Line, set => set.Version, "Which version of it.");
        shape.SilentWhileBroken(ResponseRules.NoRules, rules);
        shape.SilentWhileBroken(ResponseRules.LevelsMissing, levels);
        shape.SilentWhileBroken(ResponseRules.Contradiction, rules, levels);
        shape.SilentWhileBroken(ResponseRules.TooComplicated, rules, levels);
        shape.Keeps(() =>
        [
            ResponseRules.Otherwise.Says(Must.Be(Description.Condition.Like("otherwise", Description.Condition.Is("kind", ResponseKind.ContinueInCore, ResponseKind.GatherEvidence)))).At("the `kind` of `otherwise`"),
            ResponseRules.NoRules.Says(Must.HoldAtLeast(rules, 1)),
            ResponseRules.LevelsMissing.Unsaid(Why.Elements, "Where a `levelBelow` or `levelAtLeast` stands anywhere in `rules`, there are `levels`. At the object."),
            ResponseRules.Contradiction.Unsaid(Why.Elements,
                "No outcome that can be is one on which no rule of a lower `priority` number holds, and two rules of one `priority` hold whose `then` differs; the guide says which outcomes can be. At the later of the two rules."),
            ResponseRules.TooComplicated.Unsaid(Why.Limit, "Whether rules contradict each other is looked for in a bounded number of steps. At `rules`."),
        ]);
        shape.Reads(
            parts => Responses.ResponseRuleSet.Check(
                parts.Get(id), parts.Get(title), parts.GetGiven(rules), parts.Get(otherwise), parts.Get(courses), parts.Get(levels), parts.Get(adoptedOn), parts.Get(version)),
            parts => new(
                parts.Of(id), parts.Of(title), parts.Of(rules), parts.Of(otherwise), parts.Of(courses), parts.Get(levels), parts.Get(adoptedOn), parts.Get(version)));
        return shape;
    }

    private static Description.Condition Without(params ShapeMember[] members) => Description.Condition.All([.. members.Select(member => Description.Condition.Not(Description.Condition.Has(member)))]);
}
