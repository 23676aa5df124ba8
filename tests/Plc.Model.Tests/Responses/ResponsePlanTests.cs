using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Responses.RespondingSchool;

namespace Plc.Model.Tests.Responses;

public sealed class ResponsePlanTests
{
    [Fact, Trait("Practice", "Q-07")]
    public void Every_student_has_a_decision_that_says_by_which_rule_on_which_evidence_and_by_when()
    {
        var plan = School().Respond([Points(First, ("a", 2), ("b", 2), ("c", 5), ("d", 3), ("e", 4)), Points(Second, ("a", 2), ("b", 3), ("c", 5), ("d", -1), ("e", 4))], AsOf);

        Assert.Equal(
            ["a twice Support", "b below Support", "c all Extension", "d no-result GatherEvidence", "e  ContinueInCore"],
            plan.Responses.Select(response => $"{response.Student} {response.Decision.Rule?.Id} {response.Decision.Response.Kind}"));
        var a = plan.Responses[0];
        Assert.Equal((new Id<CommonAssessment>("A2"), SecondDay, 2m, 5m), (a.Evidence.Assessment, a.Evidence.Date, a.Evidence.Earned, a.Evidence.Possible));
        Assert.Equal(["not proficient 2 times in a row", "2 of 5 points on the target (40 %), below 50 %"], a.Decision.Reasons);
        Assert.Equal(new Id<ResponseRuleSet>("rules"), a.RuleSet);
        // Three school days after the 10th, of which the 11th is none.
        Assert.Equal((SecondDay, true, Day(11, 16), true, false), (a.Start!.CountedFrom, a.Start.IsFromEvidence, a.Start.DueOn, a.Start.IsByCalendar, a.Start.IsOverdue));
        Assert.Null(plan.Responses[4].Start);
        Assert.Equal(NotAssessedReason.Absent, plan.Responses[3].Evidence.NotAssessed);
        Assert.Equal(3m, plan.Responses[3].LatestAssessed!.Earned);
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_condition_on_a_level_holds_by_the_scale_of_the_outcome_and_not_where_there_is_none()
    {
        var scale = new ProficiencyScale(new("s"), "Scale", [new(1, "1"), new(2, "2"), new(3, "3"), new(4, "4")], proficientFrom: 3);
        var rules = new ResponseRuleSet(
            new("rules"), "Rules",
            [
                new(new("lowest"), 1, new(levelBelow: 2), new(ResponseKind.Support, tier: 3)),
                new(new("below"), 2, ResponseCondition.BelowProficiency, new(ResponseKind.Support, tier: 2)),
                new(new("highest"), 2, new(levelAtLeast: 4), new(ResponseKind.Extension)),
            ],
            Response.ContinueInCore, levels: LevelRange.Of(scale));
        string Decides(params ProficiencyScale[] scales)
        {
            var evidence = EvidenceOverTime.Of(
                [Second], [Points(Second, ("a", 1), ("b", 2), ("c", 4), ("d", 5))], AsOf,
                outcomes: [new(new("O1"), "Outcome 1", [Target("T1")], scale: new(scale.Id))], scales: [.. scales]);
            return string.Join(" ", ResponsePlan.Of(new([rules], [Second]), evidence).Responses.Select(response => response.Decision.Rule?.Id.Value ?? "-"));
        }

        // Below 80 % the two lower levels share the range: level 2 begins at 40 %.
        Assert.Equal("lowest below - highest", Decides(scale));
        Assert.Equal("below below - -", Decides());
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Without_a_calendar_weekdays_are_counted_and_it_says_so()
    {
        var plan = School(calendars: []).Respond([Points(Second, ("a", 2))], AsOf);

        Assert.Equal((Day(11, 17), false), (plan.Responses[0].Start!.DueOn, plan.Responses[0].Start!.IsByCalendar));
        Assert.True(plan.RestsOnWeekdays);
        Assert.Equal((false, true), Rests(School().Respond([Points(Second, ("a", 2))], AsOf)));
        Assert.Equal((true, false), Rests(plan));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Days_that_no_calendar_covers_are_not_said_to_be_those_of_a_calendar()
    {
        // By the calendar until it ends, and late by weekdays since then.
        var late = School().Respond([Points(Second, ("a", 2))], new(2027, 7, 1));
        Assert.Equal((Day(11, 18), false), (late.Responses[0].Start!.DueOn, late.Responses[0].Start!.IsByCalendar));
        Assert.Equal((true, false), Rests(late));

        // The first and only day of a plan is counted too, and a review by the days since then.
        var begins = Calendar.End.PlusDays(3);
        SupportPlan Plan(LocalDate begin, LocalDate review) => new(new("p"), new("a"), PlanKind.Support, [new("T1")], begin, review);
        Assert.Equal((true, false), Rests(School(plans: [Plan(begins, begins.PlusWeeks(4))]).Respond([], begins)));
        var (untilTheTenth, ended) = (new SchoolCalendar(new(2026), new(2026, 8, 17), Day(11, 10)), Plan(Day(10, 12), Day(11, 13)).With(new PlanEnd(AsOf, PlanEndReason.MetExit)));
        Assert.Equal((true, false), Rests(School(plans: [ended], calendars: [untilTheTenth]).Respond([], AsOf)));

        // At once, on a day of no calendar: nothing is counted but that day.
        var atOnce = new ResponseRuleSet(new("rules"), "Rules", [new(new("below"), 1, ResponseCondition.BelowProficiency, new(ResponseKind.Support, tier: 2, startWithinSchoolDays: 0))], Response.ContinueInCore);
        var summer = Assessment("A2", Day(7, 6));
        Assert.Equal((true, false), Rests(School([atOnce], assessments: [summer]).Respond([Points(summer, ("a", 2))], Day(7, 6))));

        // Nothing is counted where nothing has to begin and no plan runs.
        Assert.Equal((false, false), Rests(School(plans: [Plan(Day(12, 1), Day(12, 20))]).Respond([Points(Second, ("a", 4))], AsOf)));
    }

    private static (bool, bool) Rests(ResponsePlan plan) => (plan.RestsOnWeekdays, plan.RestsOnCalendars);

    [Fact, Trait("Practice", "Q-08")]
    public void What_should_have_begun_is_late_by_so_many_school_days()
    {
        var plan = School().Respond([Points(First, ("a", 2))], Day(10, 20));

        Assert.Equal((Day(10, 13), 5), (plan.Responses[0].Start!.DueOn, plan.Responses[0].Start!.Late.Days));
        Assert.True(Assert.Single(plan.Groups).IsOverdue);
        Assert.Equal((Day(10, 13), Day(11, 17)), (plan.Groups[0].StartBy, plan.Groups[0].Review));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Where_no_day_is_known_it_is_counted_from_the_day_as_of_which_is_asked_and_said()
    {
        var undated = Assessment("A2", null);
        var start = School(assessments: [undated]).Respond([Points(undated, ("a", 2))], AsOf).Responses[0].Start!;

        Assert.Equal((AsOf, false, Day(11, 23), 0), (start.CountedFrom, start.IsFromEvidence, start.DueOn, start.Late.Days));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void The_rules_of_a_course_go_before_those_of_all_and_those_adopted_later_before_earlier_ones()
    {
        var assessment = Assessment("A2", SecondDay, new Reference<Course>("math"));
        ValueList<ResponseRuleSet> sets = [RuleSet(), RuleSet(new("art"), id: "art"), RuleSet(new("math"), Day(9, 1), "math-1"), RuleSet(new("math"), Day(10, 1), "math-2"), RuleSet(new("math"), Day(12, 1), "math-3")];

        string Decides(ValueList<ResponseRuleSet> rules) => School(rules, assessments: [assessment]).Respond([Points(assessment, ("a", 2))], AsOf).Responses[0].RuleSet.Value;

        Assert.Equal("math-2", Decides(sets));
        Assert.Empty(School(sets, assessments: [assessment]).Respond([Points(assessment, ("a", 2))], AsOf).Contested);
        Assert.Equal("rules", Decides([.. sets.Take(2)]));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_course_for_which_several_sets_are_in_force_alike_is_named_with_the_one_that_decided()
    {
        var (math, nowhere) = (Assessment("A2", SecondDay, new Reference<Course>("math")), Assessment("A3", SecondDay));
        string Contested(params ValueList<ResponseRuleSet> sets) => string.Join("; ", School(sets, assessments: [math, nowhere]).Respond([Points(math, ("a", 2)), Points(nowhere, ("b", 2))], AsOf)
            .Contested.Select(course => $"{course.Course?.Id.Value ?? "-"} {string.Join(' ', course.Assessments)}: {string.Join(' ', course.RuleSets)}"));

        Assert.Equal("math A2: one two", Contested(RuleSet(new("math"), Day(9, 1), "one"), RuleSet(new("math"), Day(9, 1), "two"), RuleSet(new("math"), new(2026, 8, 30), "old"), RuleSet(id: "all")));
        Assert.Equal("math A2: z a; - A3: z a", Contested(RuleSet(id: "z"), RuleSet(id: "a")));
        // One that has a day goes before one that has none; one of a later day is not in force; one for the course goes before one for all.
        Assert.Equal("", Contested(RuleSet(id: "none"), RuleSet(adoptedOn: Day(9, 1), id: "one"), RuleSet(adoptedOn: Day(12, 1), id: "later"), RuleSet(new("math"), id: "math")));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void What_the_rules_that_decided_leave_open_is_said_with_an_example()
    {
        var rules = new ResponseRuleSet(new("rules"), "Rules", [new(new("far"), 1, new(percentBelow: new Percent(50)), new(ResponseKind.Support, tier: 2, reviewAfterWeeks: 6))], Response.ContinueInCore);

        var review = Assert.Single(School([rules, RuleSet(new("art"), id: "art")]).Respond([Points(Second, ("a", 2))], AsOf).RuleSets);

        Assert.Equal(rules.Id, review.Set);
        var gap = Assert.Single(review.Findings, finding => finding.Kind == RuleSetFindingKind.BelowProficiencyContinues);
        Assert.Equal(ResponseKind.ContinueInCore, rules.Decide(gap.Example!).Response.Kind);
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_course_without_rules_is_named_and_nothing_is_decided_for_it()
    {
        var assessment = Assessment("A2", SecondDay, new Reference<Course>("math"));
        var nowhere = Assessment("A3", SecondDay);
        var plan = School([RuleSet(new("art"))], assessments: [assessment, nowhere]).Respond([Points(assessment, ("a", 2)), Points(nowhere, ("b", 2))], AsOf);

        Assert.Empty(plan.Responses);
        Assert.Equal([("math", "A2"), (null, "A3")], plan.Unanswered.Select(course => (course.Course?.Id.Value, Assert.Single(course.Assessments).Value)));
    }

    [Fact, Trait("Practice", "Q-04")]
    public void Students_on_a_roster_without_a_row_are_to_be_assessed()
    {
        var section = new Section(new("7-1"), roster: [new("a"), new("b")]);
        var assessment = new CommonAssessment(new("A2"), "A2", Second.Items, administrations: [new(SecondDay, [new("7-1")])]);
        var plan = School(sections: [section], assessments: [assessment]).Respond([Points(assessment, ("a", 2))], AsOf);

        var gather = Assert.Single(plan.ToGather);
        Assert.Equal(("b", "7-1"), (gather.Student.Value, gather.Section?.Value));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void Groups_are_of_one_response_and_one_target_even_and_no_larger_than_the_response_allows()
    {
        var both = Assessment("A2", SecondDay, null, "T1", "T2");
        var blocks = new[] { TimeBlockKind.Core, TimeBlockKind.Support, TimeBlockKind.Extension }
            .Select(kind => new TimeBlock(new($"{kind}"), $"{kind}", kind, [IsoDayOfWeek.Monday], new(9, 0), new(10, 0)));
        (string, int)[] rows = [.. Enumerable.Range(0, 9).Select(i => ($"s{8 - i}", 3)), ("x", 5)];

        var plan = School(assessments: [both], blocks: [.. blocks]).Respond([Points(both, rows)], AsOf);

        Assert.Equal(
            ["1 T1 s0 s1 s2", "2 T1 s3 s4 s5", "3 T1 s6 s7 s8", "4 T2 s0 s1 s2", "5 T2 s3 s4 s5", "6 T2 s6 s7 s8", "7 T1 x", "8 T2 x"],
            plan.Groups.Select(group => $"{group.Number} {group.Target} {string.Join(' ', group.Students.Select(student => student.Student))}"));
        Assert.Equal(["Support", "Extension"], plan.Groups.SelectMany(group => group.Blocks).Select(block => block.Value).Distinct());
        Assert.Equal(10, plan.InSeveralGroups.Count);
    }

    [Fact]
    public void Groups_stand_by_section_and_then_by_student()
    {
        ValueList<Section> sections = [new(new("7-2"), roster: [new("a")]), new(new("7-1"), roster: [new("b"), new("c")])];
        var plan = School(sections: sections).Respond([Points(Second, ("a", 3), ("b", 3), ("c", 3), ("d", 3))], AsOf);

        Assert.Equal(["b", "c", "a", "d"], Assert.Single(plan.Groups).Students.Select(student => student.Student.Value));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Decisions_are_held_against_the_plans_that_run()
    {
        ValueList<SupportPlan> plans = [Plan("same"), Plan("more"), Plan("learned"), Plan("absent"), Plan("other", dosage: Daily)];
        var plan = School(plans: plans).Respond(
            [
                Points(First, ("same", 2), ("more", 2), ("learned", 2), ("absent", 2), ("new", 4), ("other", 2)),
                Points(Second, ("same", 3), ("more", 2), ("learned", 4), ("absent", -1), ("new", 3), ("other", 3)),
            ],
            AsOf);

        Assert.Equal(
            [("absent", PlanChange.Unchanged), ("learned", PlanChange.NoLongerIndicated), ("more", PlanChange.Changed), ("new", PlanChange.New), ("other", PlanChange.Changed), ("same", PlanChange.Unchanged)],
            plan.Responses.Select(response => (response.Student.Value, response.Change)));
        // Who has the plan that is asked for begins nothing; another dosage is said, and is no new group.
        Assert.Equal(["absent", "more", "new"], plan.Responses.Where(response => response.IsToBegin).Select(response => response.Student.Value));
        Assert.Equal(["more", "new"], plan.Groups.SelectMany(group => group.Students).Select(student => student.Student.Value));
        Assert.Equal(PlanRecommendation.Exit, plan.Reviews.Single(review => review.Plan.Student.Value == "learned").Recommendation);
    }

    [Fact, Trait("Practice", "Q-09")]
    public void A_plan_of_the_other_kind_is_not_the_one_that_is_asked_for()
    {
        var plan = School(plans: [Plan("a", kind: PlanKind.Extension)]).Respond([Points(Second, ("a", 3))], AsOf);

        Assert.Equal((PlanChange.New, "Support"), (plan.Responses[0].Change, Assert.Single(plan.Groups).Response.Kind.ToString()));
        Assert.Equal((PlanRecommendation.Exit, PlanReviewReason.NoLongerIndicated), (Assert.Single(plan.Reviews).Recommendation, plan.Reviews[0].Reasons[0]));
    }

    [Fact]
    public void Results_of_later_days_and_their_order_change_nothing()
    {
        ResultSet first = Points(First, ("a", 2), ("b", 5)), second = Points(Second, ("a", 4), ("b", 3));

        ResponsePlan known = School().Respond([first], Day(11, 9)), withLater = School().Respond([second, first], Day(11, 9));
        Assert.Equal((known.Responses, known.Groups, known.Reviews), (withLater.Responses, withLater.Groups, withLater.Reviews));
        Assert.Equal(School().Respond([first, second], AsOf), School().Respond([second, first], AsOf));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void How_many_results_of_which_assessment_were_left_out_as_later_is_said()
    {
        var retake = Points(Second, ("c", 5));
        var plan = School().Respond([Points(First, ("a", 2), ("b", 5)), Points(Second, ("a", 4), ("b", 3), ("c", -1)), retake], Day(11, 9));

        var later = Assert.Single(plan.Later);
        Assert.Equal((new Id<CommonAssessment>("A2"), 4, SecondDay, SecondDay), (later.Assessment, later.Count, later.First, later.Last));
        Assert.Empty(School().Respond([Points(Second, ("a", 4))], SecondDay).Later);
    }

    [Fact, Trait("Practice", "Q-10")]
    public void A_plan_that_has_not_begun_goes_on_and_says_so()
    {
        var goal = new PlanMonitoring("Words", ProgressDirection.Increasing, 90, Day(12, 18));
        SupportPlan Plan(LocalDate begin, PlanKind kind) => new(new($"{kind}"), new("a"), kind, [new("T1")], begin, Day(12, 18), dosage: ThreeTimes, exit: ResponseCondition.ProficientOrBetter, monitoring: goal);

        var plan = School(plans: [Plan(AsOf.PlusDays(1), PlanKind.Support), Plan(AsOf, PlanKind.Extension)]).Respond([Points(Second, ("a", 5))], AsOf);

        Assert.Equal(
            [("Extension", true, "ReviewNotDue"), ("Support", false, "NotBegun")],
            plan.Reviews.Select(review => (review.Plan.Id.Value, review.HasBegun, Assert.Single(review.Reasons).ToString())));
        Assert.All(plan.Reviews, review => Assert.Equal(PlanRecommendation.Continue, review.Recommendation));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void Groups_and_plans_whose_blocks_overlap_are_named_by_student()
    {
        var both = Assessment("A2", SecondDay, null, "T1", "T2");
        string Collides(CommonAssessment assessment, TimeBlock[] blocks, params SupportPlan[] plans) => string.Join("; ",
            School(plans: [.. plans], assessments: [First, assessment], blocks: [.. blocks]).Respond([Points(First, ("a", 2)), Points(assessment, ("a", 2), ("b", 5))], AsOf)
                .Collisions.Select(one => $"{one.Student}: {string.Join(' ', one.Groups)} {string.Join(' ', one.Plans)}"));

        Assert.Equal("a: 1 2 ", Collides(both, [Boost]));
        // Two blocks can be chosen apart, on other days or at another time; without a block nothing is known.
        Assert.Equal("", Collides(both, [Boost, Block("tuesday", 13, 14, IsoDayOfWeek.Tuesday)]));
        Assert.Equal("", Collides(both, [Boost, Block("after", 14, 15, IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday)]));
        Assert.Equal("", Collides(both, []));
        // A group begins in place of the plan on its target, and is beside a plan on another.
        Assert.Equal("", Collides(Second, [Boost], PlanIn(Boost, "a", "p", "T1")));
        Assert.Equal("a: 1 p", Collides(Second, [Boost], PlanIn(Boost, "a", "p", "T2")));
        Assert.Equal("", Collides(Second, [Boost], PlanIn(null, "a", "p", "T2")));
        // Plans of one group work together, and of two that follow each other each has the block to itself.
        Assert.Equal("c:  p q", Collides(Second, [Boost], PlanIn(Boost, "c", "p", "T1"), PlanIn(Boost, "c", "q", "T2")));
        Assert.Equal("", Collides(Second, [Boost], PlanIn(Boost, "c", "p", "T1", group: "Reds"), PlanIn(Boost, "c", "q", "T2", group: "Reds")));
        Assert.Equal("", Collides(Second, [Boost], PlanIn(Boost, "c", "p", "T1", end: Day(11, 30)), PlanIn(Boost, "c", "q", "T2", begin: Day(12, 1))));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void A_plan_that_asks_for_more_than_its_block_has_room_for_is_named()
    {
        string Beyond(int minutes, int times) => string.Join(' ',
            School(plans: [PlanIn(Boost, "a", "p", "T1", new(Duration.FromMinutes(minutes), times))], blocks: [Boost]).Respond([], AsOf).PlansBeyondBlock);

        // Two days of an hour.
        Assert.Equal(("", "", "p", "p"), (Beyond(60, 2), Beyond(30, 4), Beyond(60, 3), Beyond(45, 3)));
        Assert.Equal("p", Beyond(90, 1));
        Assert.Empty(School(plans: [PlanIn(null, "a", "p", "T1", Daily)], blocks: [Boost]).Respond([], AsOf).PlansBeyondBlock);
        Assert.Empty(School(plans: [PlanIn(Boost, "a", "p", "T1")], blocks: [Boost]).Respond([], AsOf).PlansBeyondBlock);
    }

    private static TimeBlock Boost { get; } = Block("boost", 13, 14, IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday);

    private static TimeBlock Block(string id, int begin, int end, params ValueList<IsoDayOfWeek> days) => new(new(id), id, TimeBlockKind.Support, days, new(begin, 0), new(end, 0));

    private static SupportPlan PlanIn(TimeBlock? block, string student, string id, string target, Dosage? dosage = null, string? group = null, LocalDate? begin = null, LocalDate? end = null) => new(
        new(id), new(student), PlanKind.Support, [new(target)], begin ?? Day(10, 12), begin ?? Day(11, 13), end, tier: 2, dosage: dosage, group: group,
        block: block is null ? null : new Reference<TimeBlock>(block.Id));

    [Fact, Trait("Practice", "Q-07")]
    public void Whatever_the_results_each_student_is_decided_once_grouped_at_most_once_a_target_and_never_in_too_large_a_group()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var both = Assessment("A2", random.Next(4) == 0 ? null : SecondDay, null, "T1", "T2");
            var size = random.Next(1, 6);
            (string, int)[] rows = [.. Enumerable.Range(0, random.Next(1, 30)).Select(i => ($"s{i:00}", random.Next(-1, 6)))];
            ValueList<SupportPlan> plans = [.. rows.Where(_ => random.Next(4) == 0).Select(row => Plan(row.Item1, random.Next(2, 4), notHeld: random.Next(0, 15)))];

            var plan = School([RuleSet(groupSize: size)], plans, assessments: [First, both]).Respond([Points(both, rows), Points(First, rows)], AsOf);

            Assert.Equal(2 * rows.Length, plan.Responses.Count);
            Assert.Equal(plan.Responses.Where(response => response.IsToBegin && response.Decision.Response.AddsTime).Select(response => (response.Student, response.Target)).Order(),
                plan.Groups.SelectMany(group => group.Students).Select(student => (student.Student, student.Target)).Order());
            foreach (var group in plan.Groups)
            {
                Assert.InRange(group.Students.Count, 1, group.Response.GroupSize!.Value);
                Assert.Single(group.Students.Select(student => (student.Target, student.Decision.Rule!.Id)).Distinct());
            }
            foreach (var response in plan.Groups.GroupBy(group => (group.Target, group.Decision.Rule!.Id)))
                Assert.True(response.Max(group => group.Students.Count) - response.Min(group => group.Students.Count) <= 1);
            Assert.Equal(plans.Count, plan.Reviews.Count);
            Assert.Equal(Enumerable.Range(1, plan.Groups.Count), plan.Groups.Select(group => group.Number));
        }
    }

    [Fact]
    public void Turned_to_text_nothing_says_anything_of_a_student()
    {
        var plan = School(plans: [Plan("secret")]).Respond([Points(Second, ("secret", 3), ("hidden", 3))], AsOf);

        foreach (var said in new object[] { plan, plan.Responses[0], plan.Groups[0], plan.Reviews[0].Evidence[0], plan.Reviews[0].Delivery })
        {
            Assert.DoesNotContain("secret", said.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("hidden", said.ToString(), StringComparison.Ordinal);
        }
    }
}
