using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests;

/// <summary>Generates valid documents by construction: any text, any number that a type holds, references that resolve.</summary>
internal static class Communities
{
    private static readonly Gen<string> Words = Gen.Elements("a", "B-7", "CC.6.RP.3c", "7, \"honors\"", "½ año", "数学", "שלום", "🎓", "back\\slash", "</script>", "\u2028 é", "x y");

    private static readonly Gen<string> Prose = Gen.OneOf(Words, Words.Select(word => word + "\r\n\tand\n" + word));

    private static readonly Gen<decimal> Decimals = Gen.Choose(0, 1_000_000).Select(number => number / 10_000m);

    private static readonly Gen<LocalDate> Dates = Gen.Choose(0, 20_000).Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    internal static Arbitrary<PlcDocument> Documents { get; } = (
        from outcomeCount in Gen.Choose(0, 3)
        from outcomes in Gen.Choose(0, 3).ListOf(outcomeCount)
        from texts in Prose.ListOf(40)
        from numbers in Decimals.ListOf(40)
        from dates in Dates.ListOf(6)
        from seed in Gen.Choose(0, int.MaxValue)
        select Make([.. outcomes], [.. texts], [.. numbers], [.. dates], seed)).ToArbitrary();

    private static PlcDocument Make(int[] targetCounts, string[] texts, decimal[] numbers, LocalDate[] dates, int seed)
    {
        var text = 0;
        var bits = seed;
        string Line() => Prose().ReplaceLineEndings(" ").Replace("\t", " ", StringComparison.Ordinal);
        string Prose() => texts[text++ % texts.Length];
        bool Coin() => ((bits = int.RotateRight(bits, 1)) & 1) == 1;
        Id<T> NewId<T>(int number) => new($"{Line().Trim()}{number}");

        ValueList<Course> courses = [.. Enumerable.Range(0, 2).Select(i => new Course(NewId<Course>(i), Line(), Coin() ? [new(-1), new(7)] : []))];
        ValueList<Member> members = [.. Enumerable.Range(0, 2).Select(i => new Member(NewId<Member>(i), Line()))];
        ValueList<ProficiencyScale> scales = [new(NewId<ProficiencyScale>(0), Line(), [new(numbers[0], Line()), new(numbers[0] + 0.5m, Line(), Prose())], numbers[0] + 0.5m)];
        var number = 0;
        ValueList<EssentialOutcome> outcomes =
        [
            .. targetCounts.Select((count, i) => new EssentialOutcome(
                NewId<EssentialOutcome>(i), Prose(),
                [.. Enumerable.Range(0, count).Select(_ => new LearningTarget(NewId<LearningTarget>(number++), Prose(), Coin() ? [new(Line(), new("https://a.example/ä?b=1"), new Guid(number, 2, 3, new byte[8]))] : []))],
                Coin() ? [OutcomeKind.Skill, OutcomeKind.Knowledge] : [], Coin() ? courses[0].Id : null, Coin() ? new GradeLevel(7) : null, Coin() ? scales[0].Id : null)),
        ];
        ValueList<Team> teams = [new(NewId<Team>(0), Line(), [new(members[0].Id, dates[0], dates[0].PlusDays(1)), new(members[0].Id)], [courses[1].Id])];
        ValueList<Section> sections = [new(NewId<Section>(0)), new(NewId<Section>(1), courses[1].Id, members[1].Id, new SchoolYear(2026), [NewId<Student>(0), NewId<Student>(1)])];
        LearningTarget[] targets = [.. outcomes.SelectMany(outcome => outcome.Targets)];
        var foreign = new Reference<LearningTarget>(NewId<LearningTarget>(99), new Id<Organization>("district"));
        ValueList<AssessmentItem> items =
        [
            new(NewId<AssessmentItem>(0), new(1), foreign),
            .. targets.Select((target, i) => new AssessmentItem(NewId<AssessmentItem>(i + 1), new(numbers[i] + 0.0001m), target.Id, [foreign])),
        ];
        ValueList<TargetCut> cuts = [new(foreign, Coin() ? Cut.AtCount(1) : new(new Percent(numbers[9] % 100 + 0.000001m)), Coin() ? Cut.AtPercent(100) : null)];
        ValueList<CommonAssessment> assessments =
        [
            new(NewId<CommonAssessment>(0), Line(), items, cuts, courses[0].Id, teams[0].Id, [new(dates[1]), new(dates[2], [sections[0].Id])]),
        ];
        var kind = Coin() ? OrganizationKind.School : Coin() ? OrganizationKind.District : Coin() ? OrganizationKind.Other() : OrganizationKind.Other(Line());
        return new(
            new(
                NewId<Organization>(0), Line(), kind, members: members, courses: courses, scales: scales, outcomes: outcomes, teams: teams, sections: sections, assessments: assessments),
            Coin() ? "en" : "es-US", Coin() ? "https://a.example/schema" : null);
    }
}
