using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rubrics;
using Plc.Model.Teams;

namespace Plc.Model.TestSupport;

/// <summary>How the parts of one value hang together: one is drawn with a view to another. Types that are not here have parts that are free.</summary>
internal static class Coherence
{
    private static readonly Dictionary<Type, Action<Maker, Draft>> ByType = new()
    {
        [typeof(Id<>)] = (make, parts) => parts["value"] = make.Chance.IdText(),
        [typeof(LanguageTag)] = (make, parts) => parts["value"] = make.Chance.One(["en", "es-US", "zh-Hant-TW"]),
        [typeof(SchoolCalendar)] = Calendar,
        [typeof(RuleSuppression)] = Suppression,
        [typeof(GuidingCoalition)] = (make, parts) => parts["members"] = OnceEach<CoalitionMember>(make),
        [typeof(Participation)] = HeadCount,
        [typeof(Pledge)] = HeadCount,
        [typeof(CollectiveCommitment)] = Commitment,
        [typeof(ValuesWorkshop)] = Workshop,
        [typeof(SharedFoundation)] = Foundation,
        [typeof(StandardReference)] = (make, parts) => OneAtLeast(make, parts, "code", "uri", "caseGuid"),
        [typeof(Pacing)] = (make, parts) => OneAtLeast(make, parts, "unit", "begin", "end"),
        [typeof(ProficiencyScale)] = Scale,
        [typeof(EssentialOutcome)] = Outcome,
        [typeof(Team)] = Team,
        [typeof(AssessmentItem)] = Item,
        [typeof(Cut)] = (make, parts) => OneOf(make, parts, "percent", "count"),
        [typeof(TargetCut)] = TargetCut,
        [typeof(CommonAssessment)] = Assessment,
        [typeof(DeliveredSession)] = SupportPlanCoherence.Session,
        [typeof(SupportPlan)] = SupportPlanCoherence.Plan,
        [typeof(Measure)] = GoalCoherence.Measure,
        [typeof(Measurement)] = (make, parts) => GoalCoherence.Measurement(make, parts, null),
        [typeof(GoalTarget)] = (make, parts) => GoalCoherence.Target(make, parts, null),
        [typeof(GoalDeadline)] = GoalCoherence.Deadline,
        [typeof(DataTeamGroups)] = (make, parts) => parts["close"] = make.Chance.Between(1, 1_000),
        [typeof(Indicator)] = GoalCoherence.Indicator,
        [typeof(SmartGoal)] = GoalCoherence.Goal,
        [typeof(CurrentReality)] = (make, parts) => parts["weaknesses"] = make.Chance.Some(["Signs", "Units", "Words"], 1).ToValueList(),
        [typeof(Finding)] = Finding,
        [typeof(ImprovementCycle)] = Cycle,
        [typeof(PracticeExchange)] = Exchange,
        [typeof(Celebration)] = Celebration,
        [typeof(ImplementationRubric)] = Rubric,
        [typeof(RubricRating)] = Rating,
        [typeof(ResponseCondition)] = ResponseCoherence.Condition,
        [typeof(LevelRange)] = ResponseCoherence.Levels,
        [typeof(Response)] = ResponseCoherence.Response,
        [typeof(ResponseRuleSet)] = ResponseCoherence.RuleSet,
        [typeof(TargetScore)] = ResponseCoherence.Score,
        [typeof(StudentOutcome)] = ResponseCoherence.Outcome,
        [typeof(LearningCommunity)] = Community,
        [typeof(SummaryKey)] = SummaryCoherence.Key,
        [typeof(CompleteRows)] = SummaryCoherence.Complete,
        [typeof(SummaryCounts)] = SummaryCoherence.Counts,
    };

    internal static Action<Maker, Draft>? Of(Type type) => ByType.GetValueOrDefault(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    /// <summary>Exactly one of these parts is there.</summary>
    internal static void OneOf(Maker make, Draft parts, params string[] names)
    {
        var there = make.Chance.One(names);
        foreach (var name in names) parts[name] = name == there ? make.Given(parts, name) : null;
    }

    /// <summary>One of these parts is there, and perhaps others. All are drawn in their order, which is that of time.</summary>
    private static void OneAtLeast(Maker make, Draft parts, params string[] names)
    {
        var there = make.Chance.One(names);
        foreach (var name in names) parts[name] = name == there ? make.Given(parts, name) : parts[name];
    }

    private static void Calendar(Maker make, Draft parts)
    {
        var begin = new LocalDate(parts.Of<SchoolYear>("year").StartYear, 8, 1).PlusDays(make.Chance.Between(0, 40));
        parts["begin"] = begin.WithCalendar(CalendarSystem.Julian);
        parts["end"] = begin.PlusDays(300);
        parts["closures"] = make.Several(() => begin.PlusDays(make.Chance.Between(0, 290)) is var day && make.Chance.Coin
            ? new SchoolClosure(day)
            : new SchoolClosure(day, day.PlusDays(make.Chance.Between(0, 10)), make.Chance.Line()));
    }

    private static void HeadCount(Maker make, Draft parts) =>
        parts["headCount"] = !make.Chance.Takes ? null : Math.Max(1, parts.Of<ValueList<Reference<Member>>>("members").Count) + make.Chance.Between(0, 30);

    private static void Commitment(Maker make, Draft parts)
    {
        var groups = parts.Of<ValueList<OpenTerm<StakeholderGroup>>>("groups");
        parts["pledges"] = make.Several(() => make.Make<Pledge>(("group", make.Chance.One(groups))));
    }

    /// <summary>Each idea lies in one theme at most.</summary>
    private static void Workshop(Maker make, Draft parts)
    {
        var ideas = parts.Of<ValueList<WorkshopIdea>>("ideas").Select(idea => idea.Id).ToList();
        parts["visionVersion"] = make.Chance.Takes ? 1 : null;
        parts["themes"] = make.Chance.Some(ideas, 0)
            .Select(idea => make.Make<WorkshopTheme>(("ideas", (ValueList<Id<WorkshopIdea>>)[idea]))).ToValueList();
    }

    /// <summary>What is one's own is not adopted. There is a vision where elements of it can be referred to.</summary>
    private static void Foundation(Maker make, Draft parts)
    {
        parts["vision"] = make.Own.Of(typeof(VisionElement)).Length > 0 ? make.Make<Vision>() : null;
        List<FoundationPart> adoptable = [FoundationPart.Goals];
        if (parts["mission"] is null) adoptable.Add(FoundationPart.Mission);
        if (parts["vision"] is null) adoptable.Add(FoundationPart.Vision);
        if (parts.Of<ValueList<CollectiveCommitment>>("commitments").Count == 0) adoptable.Add(FoundationPart.Commitments);
        parts["adopted"] = make.Chance.Some(adoptable, 0).Select(part => make.Make<AdoptedPart>(("part", part))).ToValueList();
    }

    private static void Scale(Maker make, Draft parts)
    {
        var lowest = make.Chance.Number();
        var levels = Enumerable.Range(0, make.Chance.Between(2, 4))
            .Select(step => make.Make<ProficiencyLevel>(("value", lowest + step * 0.5m))).ToValueList();
        parts["levels"] = levels;
        parts["proficientFrom"] = make.Chance.One(levels).Value;
    }

    private static void Outcome(Maker make, Draft parts) =>
        parts["targets"] = make.Each<LearningTarget>(make.Own.Share<LearningTarget, EssentialOutcome>(parts.Of<Id<EssentialOutcome>>("id")));

    private static void Team(Maker make, Draft parts)
    {
        parts["home"] = make.Chance.Takes ? make.Chance.One([make.Own, .. make.Schools]).Organization : null;
        parts["links"] = Without<Team>(make, parts.Of<Id<Team>>("id"));
        parts["memberships"] = OnceEach<Membership>(make);
    }

    /// <summary>Members who belong to something, each once.</summary>
    private static ValueList<T> OnceEach<T>(Maker make) => [.. make.Chance.Some(make.Known<Member>(), 0).Select(member => make.Make<T>(("member", member)))];

    /// <summary>Some references, none of them this one.</summary>
    private static ValueList<Reference<T>> Without<T>(Maker make, Reference<T> one) =>
        [.. make.Chance.Some(make.Known<T>().FindAll(other => other != one), 0)];

    private static void Item(Maker make, Draft parts)
    {
        parts["secondaryTargets"] = Without(make, parts.Of<Reference<LearningTarget>>("target"));
        var choices = make.Chance.Takes ? make.Chance.Some(["A", "B", "C", "D", "½", "none of these"], 1).ToValueList() : [];
        (parts["choices"], parts["key"]) = (choices, choices.Count == 0 ? null : make.Chance.One(choices));
    }

    private static void TargetCut(Maker make, Draft parts)
    {
        var proficiency = parts.Of<Cut>("proficiency");
        parts["extension"] = make.Perhaps(() => make.Chance.Coin ? Cut.AtPercent(100) : Cut.AtCount((proficiency.Count ?? 0) + 1));
    }

    /// <summary>A cut is for a target that items measure, and asks for no more of them than there are.</summary>
    private static void Assessment(Maker make, Draft parts)
    {
        var targets = parts.Of<ValueList<AssessmentItem>>("items").Select(item => item.Target).Distinct().ToList();
        parts["cuts"] = make.Chance.Some(targets, 0).Select(target => make.Make<TargetCut>(
            ("target", target),
            ("proficiency", make.Chance.Coin ? Cut.AtCount(1) : make.Make<Cut>(("percent", new Percent(0.000001m)), ("count", null))),
            ("extension", make.Perhaps(() => make.Chance.Coin ? Cut.AtCount(1) : Cut.AtPercent(100))))).ToValueList();
    }

    /// <summary>What was found rests on evidence from after the strategy began, as what is made later is later.</summary>
    private static void Finding(Maker make, Draft parts)
    {
        ValueList<LearningEvidence> Dated() => [make.Make<LearningEvidence>(("date", make.Chance.Day()))];
        if (parts.Of<FindingVerdict>("verdict") == FindingVerdict.Inconclusive) parts["reason"] = make.Chance.Prose();
        else parts["evidence"] = Dated();
    }

    /// <summary>Goes forward: to a choice before its analysis, and to a later cycle.</summary>
    private static void Cycle(Maker make, Draft parts)
    {
        foreach (var product in new[] { "begin", "reality", "choice", "implementation" }) _ = parts[product];
        if (parts["choice"] is null) parts["analysis"] = null;
        _ = (parts["analysis"], parts["knowledge"]);
        var isAbandoned = parts["analysis"] is null || make.Chance.Coin;
        parts["end"] = make.Perhaps(() => make.Make<CycleEnd>(("abandonedBecause", isAbandoned ? make.Chance.Prose() : null)));
        var later = make.Own.Of(typeof(ImprovementCycle)).SkipWhile(other => other != parts.Of<Id<ImprovementCycle>>("id").Value).Skip(1).ToList();
        List<Reference<ImprovementCycle>> known = [.. later.Select(id => new Reference<ImprovementCycle>(id)), make.Unheld<ImprovementCycle>()];
        parts["successor"] = make.Chance.Takes ? make.Chance.One(known) : null;
    }

    private static void Exchange(Maker make, Draft parts)
    {
        var members = make.Chance.Some(make.Known<Member>(), 2);
        (parts["learners"], parts["hosts"]) = (members[..1].ToValueList(), members[1..].ToValueList());
    }

    private static void Celebration(Maker make, Draft parts)
    {
        parts["evaluatedOn"] = parts["goal"] is null || !make.Chance.Takes ? null : make.Chance.Day();
        parts["date"] = make.Chance.Day();
    }

    private static void Rubric(Maker make, Draft parts)
    {
        var id = parts.Of<Id<ImplementationRubric>>("id");
        var levels = make.Own.Levels(id.Value);
        parts["levels"] = levels;
        parts["strands"] = make.Own.Share<RubricIndicator, ImplementationRubric>(id)
            .Select(indicator => make.Make<RubricStrand>(("indicators", (ValueList<RubricIndicator>)[Indicator(indicator)]))).ToValueList();

        RubricIndicator Indicator(string indicator) => make.Make<RubricIndicator>(
            ("id", new Id<RubricIndicator>(indicator)),
            ("descriptors", make.Perhaps(() => levels.Select(_ => make.Chance.Prose()).ToValueList())));
    }

    /// <summary>A rating of a rubric of one's own gives one of its indicators and levels.</summary>
    private static void Rating(Maker make, Draft parts)
    {
        if (parts.Of<Reference<ImplementationRubric>>("rubric") is { IsLocal: true, Id: var rubric })
        {
            if (make.Own.Share<RubricIndicator, ImplementationRubric>(rubric) is { Length: > 0 } indicators)
            {
                parts["indicator"] = new Id<RubricIndicator>(make.Chance.One(indicators));
                parts["level"] = make.Chance.One(make.Own.Levels(rubric.Value));
            }
            else parts["rubric"] = make.Unheld<ImplementationRubric>();
        }
        else parts["rubric"] = make.Unheld<ImplementationRubric>();
        parts[make.Chance.Coin ? "rater" : "externalRater"] = null;
    }

    private static void Suppression(Maker make, Draft parts)
    {
        parts["rule"] = $"PLC8{make.Chance.Between(0, 999):000}";
        if (parts["place"] is not null) parts["place"] = make.Chance.One(["/teams/math-7", "/foundation/mission", "/goals/a~1b/steps/0"]);
    }

    private static void Community(Maker make, Draft parts)
    {
        var own = make.Own;
        var firstYear = make.Chance.Between(1900, 2190);
        parts["id"] = own.Organization;
        if (make.Schools.Length == 0 && make.Chance.Coin) parts["kind"] = OrganizationKind.School;
        parts["schools"] = make.Schools.Select(school => make.Within(school, () => make.Make<LearningCommunity>())).ToValueList();
        if (own.Of(typeof(VisionElement)).Length + own.Of(typeof(CollectiveCommitment)).Length > 0) parts["foundation"] = make.Make<SharedFoundation>();
        parts["labels"] = make.Chance.Some(Enum.GetValues<LabelTerm>().Select(term => new OpenTerm<LabelTerm>(term)).ToList(), 0)
            .Select(term => make.Make<VocabularyLabel>(("term", term))).ToValueList();
        parts["calendars"] = Enumerable.Range(firstYear, make.Chance.Between(0, 2))
            .Select(year => make.Make<SchoolCalendar>(("year", new SchoolYear(year)))).ToValueList();
    }
}
