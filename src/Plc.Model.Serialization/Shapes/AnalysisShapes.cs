using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What an analysis looks like in JSON; only ever written. Percents are 0 to 100 and unrounded; a number that is not defined is null, with a reason beside it.</summary>
internal static class AnalysisShapes
{
    internal static ObjectShape<AnalysisPolicy> Policy { get; } = MakePolicy();
    private static ObjectShape<LevelCount> Level { get; } = MakeLevel();

    internal static ObjectShape<AnalysisView> Analysis { get; } = MakeAnalysis();

    private static ObjectShape<LevelCount> MakeLevel()
    {
        var shape = new ObjectShape<LevelCount>("levelCount", "How many students are at one level of a scale on a target.");
        shape.Required("value", Kinds.Number, level => level.Level.Value, "The level's place on its scale.");
        shape.Required("label", Kinds.Text, level => level.Level.Label, "What it is called.");
        shape.Required("count", Kinds.WholeNumber, level => level.Count, "The students.");
        return shape;
    }

    private static ObjectShape<AnalysisPolicy> MakePolicy()
    {
        var shape = new ObjectShape<AnalysisPolicy>("analysisPolicy", "The thresholds and conventions by which results are read, with a name and a version, so that a number can be made again.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What the policy is called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version of it.");
        shape.Required("proficiency", AssessmentShapes.Cut, policy => policy.Proficiency, "From where a student is proficient on a target without a cut of its own.");
        shape.Required("extension", AssessmentShapes.Cut, policy => policy.Extension, "From where a student is ready for extension on a target without a cut of its own.");
        shape.Required("programConcernBelow", Kinds.Percent, policy => policy.ProgramConcernBelow, "The percent of assessed students under which a target is a program concern.");
        shape.Required("blankCells", Kinds.Word<BlankCells>(),
            policy => policy.BlankCells, "What a blank cell of a student who was assessed counts.");
        shape.Required("confidence", Kinds.Percent, policy => policy.Confidence, "The confidence of the intervals of shares (Wilson).");
        shape.Required("decisiveP", Kinds.Word<DecisiveP>(), policy => policy.DecisiveP, "Which p of the exact test (Fisher, two-sided) decides whether a section clearly differs: the adjusted one is Holm's.");
        shape.Required("differenceLevel", Kinds.Percent, policy => policy.DifferenceLevel, "The percent that this p is at most where it does.");
        shape.Required("highestLevel", Kinds.Word<HighestLevel>(), policy => policy.HighestLevel, "Where the highest level of a proficiency scale begins.");
        shape.Required("upperLowerGroups", Kinds.Word<UpperLowerGroups>(), policy => policy.Items.Groups, "Which part of the students makes each group of the discrimination of items.");
        shape.Required("nonFunctionalBelow", Kinds.Percent, policy => policy.Items.NonFunctionalBelow, "The percent of students under which a distractor does not do its work.");
        shape.Required("readAgainBelow", Kinds.Number, policy => policy.Items.ReadAgainBelow, "The corrected point-biserial under which an item is to be read again.");
        shape.Required("noAnswerAtAll", Kinds.Text, static _ => "notAssessed", "What becomes of a student without any scored cell: not assessed, and counted nowhere.");
        shape.Required("absentAndExemptCells", Kinds.Text, static _ => "leftOut", "What an absent or exempt cell of a student who was assessed counts.");
        return shape;
    }

    private static ObjectShape<TotalScore> MakeTotal()
    {
        var shape = new ObjectShape<TotalScore>("totalScore", "The points of students over all items.");
        shape.Required("possible", Kinds.Number, total => total.PointsPossible, "The points of a full total.");
        shape.Statistic("mean", total => total.Mean, "The mean of the totals, in points.");
        shape.Statistic("standardDeviation", total => total.StandardDeviation, "Their standard deviation (n - 1), in points.");
        shape.Required("proficientCount", Kinds.Number, total => total.Proficient.Part, "The students whose total reaches the policy's cut.");
        shape.Statistic("percentProficient", total => total.Proficient.Percent, "The proficient of the assessed, in percent.");
        return shape;
    }

    private static ObjectShape<Reliability> MakeReliability()
    {
        var shape = new ObjectShape<Reliability>("reliability", "How consistent an assessment is in itself, and how far the numbers of students and items let one trust that.");
        shape.Statistic("alpha", reliability => reliability.Alpha, "Cronbach's alpha, or KR-20 where every item has one point.");
        shape.Statistic("sem", reliability => reliability.StandardError, "The standard error of measurement, in points.");
        shape.Required("studentCount", Kinds.WholeNumber, reliability => reliability.StudentCount, "The students on whom this rests (n).");
        shape.Required("itemCount", Kinds.WholeNumber, reliability => reliability.ItemCount, "The items on which this rests (k).");
        shape.Required("trust", Kinds.Word<Trust>(),
            reliability => reliability.Trust, "How far n and k let it be trusted.");
        return shape;
    }

    private static ObjectShape<ItemAnalysis> MakeItem()
    {
        var shape = new ObjectShape<ItemAnalysis>("itemAnalysis", "How one item worked: how hard it was, and whether those who did well on the rest did well on it.");
        shape.Required("id", Kinds.Id<AssessmentItem>(), item => item.Item, "The item.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), item => item.Target, "Its primary target.");
        shape.Required("studentCount", Kinds.WholeNumber, item => item.StudentCount, "The students for whom it counts.");
        shape.Statistic("difficulty", item => item.Difficulty, "The share of the points that were earned, 0 to 1: high is easy.");
        shape.Statistic("discrimination", item => item.Discrimination, "The difficulty in the upper group of totals less that in the lower.");
        shape.Statistic("pointBiserial", item => item.PointBiserial, "The correlation of the item with the total.");
        shape.Statistic("correctedPointBiserial", item => item.CorrectedPointBiserial, "The correlation of the item with the total of the other items.");
        shape.Statistic("alphaIfDeleted", item => item.AlphaIfDeleted, "The alpha of the assessment without the item.");
        shape.List("choices", MakeChoice(), item => item.Choices, "How its choices work; left out where only points are known.");
        shape.Flag("discriminatesBackwards", item => item.DiscriminatesBackwards, "Whether the corrected point-biserial is below what the policy asks for.");
        shape.Flag("keyDoubtful", item => item.IsKeyDoubtful, "Whether a distractor has choosers with a higher mean total than the key.");
        return shape;
    }

    private static ObjectShape<ChoiceAnalysis> MakeChoice()
    {
        var shape = new ObjectShape<ChoiceAnalysis>("choiceAnalysis", "How one choice of an item works: who chose it, how they did on the whole, and whether it asks to read the key again.");
        shape.Required("choice", Kinds.Text, choice => choice.Choice, "The choice.");
        shape.Required("key", Kinds.Truth, choice => choice.IsKey, "Whether it is the right one.");
        shape.Required("count", Kinds.Number, choice => choice.Chosen.Part, "The students who chose it.");
        shape.Statistic("percent", choice => choice.Chosen.Percent, "The students who chose it, in percent.");
        shape.Statistic("meanTotal", choice => choice.MeanTotal, "Their mean total, in points.");
        shape.Statistic("correctedCorrelation", choice => choice.CorrectedCorrelation, "The correlation of choosing it with the total of the other items.");
        shape.Flag("nonFunctional", choice => choice.IsNonFunctional, "Whether it is a distractor that does not do its work.");
        shape.Flag("aboveKey", choice => choice.IsAboveKey, "Whether it is a distractor whose choosers have a higher mean total than those who chose the key.");
        return shape;
    }

    private static void AddResult<T>(ObjectShape<T> shape, Func<T, TargetResult> result) where T : class
    {
        shape.Required("assessedCount", Kinds.Number, owner => result(owner).Proficient.Whole, "The students assessed on the target (N).");
        shape.Required("proficientCount", Kinds.Number, owner => result(owner).Proficient.Part, "The students at or above the cut for proficiency.");
        shape.Required("extensionCount", Kinds.Number, owner => result(owner).Extension.Part, "The students at or above the cut for extension.");
        shape.Statistic("percentCorrect", owner => result(owner).Correct.Percent, "The points earned of the points possible, in percent.");
        shape.Statistic("percentProficient", owner => result(owner).Proficient.Percent, "The proficient of the assessed, in percent.");
        shape.Statistic("percentProficientLow", owner => result(owner).Interval.Low, "The lower end of the interval of that percent.");
        shape.Statistic("percentProficientHigh", owner => result(owner).Interval.High, "The upper end of the interval of that percent.");
        shape.List("levels", Level, owner => result(owner).Levels, "How many are at each level of the target's scale, where one is known.");
    }

    private static ObjectShape<TargetView> MakeTarget()
    {
        var shape = new ObjectShape<TargetView>("targetAnalysis", "How all students of a team stand on one target, by which cut, and whether it is a program concern: one that many have difficulty with, whoever teaches.");
        shape.Required("id", Kinds.Reference<LearningTarget>(), view => view.Analysis.Result.Target, "The target.");
        shape.Optional("standard", Kinds.Text, view => view.Target is { Standards: [var standard, ..] } ? standard.ToString() : null, "The first standard that it comes from.");
        shape.Optional("statement", Kinds.Text, view => view.Target?.Statement, "What a student who has learned it knows or can do.");
        shape.Required("itemCount", Kinds.WholeNumber, view => view.Analysis.ItemCount, "The items that count for it.");
        AddResult(shape, view => view.Analysis.Result);
        shape.Required("proficiency", AssessmentShapes.Cut, view => view.Analysis.ProficiencyCut, "From where a student is proficient.");
        shape.Required("extension", AssessmentShapes.Cut, view => view.Analysis.ExtensionCut, "From where a student is ready for extension.");
        shape.Required("programConcern", Kinds.Truth, view => view.Analysis.IsProgramConcern, "Whether the team as a whole is below the policy's threshold, and no single section carries that.");
        shape.Optional("carriedBy", Kinds.Id<Section>(), view => view.Analysis.CarriedBy, "The one section without which the target would not be below the threshold; then it is no program concern.");
        return shape;
    }

    private static ObjectShape<SectionAnalysis> MakeSection()
    {
        var target = new ObjectShape<TargetResult>("sectionTarget", "How the students of a section stand on one target.");
        target.Required("id", Kinds.Reference<LearningTarget>(), result => result.Target, "The target.");
        AddResult(target, result => result);

        var shape = new ObjectShape<SectionAnalysis>("sectionAnalysis", "How the students of one section stand on every target. For the team alone.");
        shape.Optional("id", Kinds.Id<Section>(), section => section.Section, "The section; left out for students whose results name none.");
        shape.Required("studentCount", Kinds.WholeNumber, section => section.StudentCount, "The students of the section who were assessed.");
        shape.List("targets", target, section => section.Targets, "Its result on every target.", isRequired: true);
        return shape;
    }

    private static ObjectShape<GroupAnalysis> MakeGroup()
    {
        var target = new ObjectShape<TargetResult>("groupTarget", "How the students of a group stand on one target.");
        target.Required("id", Kinds.Reference<LearningTarget>(), result => result.Target, "The target.");
        AddResult(target, result => result);

        var shape = new ObjectShape<GroupAnalysis>("groupAnalysis", "How the students of one group stand on every target.");
        shape.Required("id", Kinds.Id<StudentGroup>(), group => group.Group, "The group.");
        shape.Required("studentCount", Kinds.WholeNumber, group => group.StudentCount, "The students of the group who were assessed.");
        shape.List("targets", target, group => group.Targets, "Its result on every target.", isRequired: true);
        return shape;
    }

    private static ObjectShape<SectionComparison> MakeComparison()
    {
        var shape = new ObjectShape<SectionComparison>("sectionComparison", "A section beside all other students on one target, so that it is known whom to ask. For the team alone: it says whom to ask, never who is better.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), one => one.Target, "The target.");
        shape.Required("section", Kinds.Id<Section>(), one => one.Section, "The section.");
        shape.Required("assessedCount", Kinds.Number, one => one.Proficient.Whole, "Its students assessed on the target (n).");
        shape.Required("proficientCount", Kinds.Number, one => one.Proficient.Part, "Its students who are proficient.");
        shape.Statistic("percentProficient", one => one.Proficient.Percent, "The proficient of the assessed, in percent.");
        shape.Statistic("percentProficientLow", one => one.Interval.Low, "The lower end of the interval of that percent.");
        shape.Statistic("percentProficientHigh", one => one.Interval.High, "The upper end of the interval of that percent.");
        shape.Required("othersAssessedCount", Kinds.Number, one => one.Others.Whole, "All other students assessed on the target.");
        shape.Required("othersProficientCount", Kinds.Number, one => one.Others.Part, "Those of them who are proficient.");
        shape.Statistic("p", one => one.P, "The p of the exact test (Fisher, two-sided).");
        shape.Statistic("adjustedP", one => one.AdjustedP, "The same, adjusted for all comparisons (Holm).");
        return shape;
    }

    private static ObjectShape<StudentNeed> MakeNeed()
    {
        var evidence = new ObjectShape<TargetEvidence>("targetEvidence", "What one student earned on one target, of what was possible.");
        evidence.Required("target", Kinds.Reference<LearningTarget>(), e => e.Target, "The target.");
        evidence.Required("earned", Kinds.Number, e => e.Earned, "The points that were earned.");
        evidence.Required("possible", Kinds.Number, e => e.Possible, "The points that were possible.");
        evidence.Optional("level", Kinds.Number, e => e.Level?.Value, "The student's level on the target, where its scale is known.");

        var shape = new ObjectShape<StudentNeed>("studentNeed", "A student who needs time and support, or is ready for extension, and on which targets.");
        shape.Required("student", Kinds.Id<Student>(), need => need.Student, "The opaque id of the student.");
        shape.Optional("section", Kinds.Id<Section>(), need => need.Section, "The section, where the results name it.");
        shape.List("targets", Kinds.Reference<LearningTarget>(), need => need.Evidence.Select(e => e.Target).ToValueList(), "The targets.", isRequired: true);
        shape.List("evidence", evidence, need => need.Evidence, "What was earned on each.", isRequired: true);
        return shape;
    }

    private static ObjectShape<NotAssessedStudent> MakeNotAssessed()
    {
        var shape = new ObjectShape<NotAssessedStudent>("notAssessedStudent", "A student without a result, who is listed apart and counted nowhere, so that nobody is forgotten.");
        shape.Required("student", Kinds.Id<Student>(), student => student.Student, "The opaque id of the student.");
        shape.Optional("section", Kinds.Id<Section>(), student => student.Section, "The section, where results or roster name it.");
        shape.Required("reason",
            Kinds.Word<NotAssessedReason>(),
            student => student.Reason, "Why.");
        return shape;
    }

    private static ObjectShape<AnalysisView> MakeAnalysis()
    {
        var (need, comparison) = (MakeNeed(), MakeComparison());
        var shape = new ObjectShape<AnalysisView>("assessmentAnalysis", "All that the results of one common assessment say: first who needs time and support, then who is ready to go on, which targets are a concern of the program, and how good the items are.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), view => view.Analysis.Assessment, "The assessment.");
        shape.Required("title", Kinds.Text, view => view.Assessment.Title, "What it is called.");
        shape.List("dates", Kinds.Date, view => view.Analysis.Dates, "The days on which it was taken, where they are known.");
        shape.Required("policies", Policy, view => view.Analysis.Policy, "By what the results were reached.");
        shape.Required("studentCount", Kinds.WholeNumber, view => view.Analysis.StudentCount, "The students who were assessed.");
        shape.Required("itemCount", Kinds.WholeNumber, view => view.Analysis.Items.Count, "The items.");
        shape.List("needsTime", need, view => view.Analysis.NeedsTime, "The students below the cut for proficiency on a target.", isRequired: true);
        shape.List("needsExtension", need, view => view.Analysis.NeedsExtension, "The students at or above the cut for extension on a target.", isRequired: true);
        shape.List("notAssessed", MakeNotAssessed(), view => view.Analysis.NotAssessed, "The students who were not assessed.", isRequired: true);
        shape.List("targets", MakeTarget(), view => view.Targets, "Every target.", isRequired: true);
        shape.List("sections", MakeSection(), view => view.Analysis.Sections, "Every section that the results name.", isRequired: true);
        shape.List("groups", MakeGroup(), view => view.Analysis.Groups, "Every student group that the results name.");
        shape.List("practiceToShare", comparison, view => view.Analysis.PracticeToShare, "Where a section is clearly above the others: ask what was done there.", isRequired: true);
        shape.List("practiceToStrengthen", comparison, view => view.Analysis.PracticeToStrengthen, "Where a section is clearly below the others: ask those who taught it otherwise.", isRequired: true);
        shape.Required("total", MakeTotal(), view => view.Analysis.Total, "The totals over all items.");
        shape.Required("reliability", MakeReliability(), view => view.Analysis.Reliability, "How consistent the assessment is.");
        shape.List("items", MakeItem(), view => view.Analysis.Items, "Every item.", isRequired: true);
        shape.Optional("growth", GrowthShapes.Growth, view => view.Growth, "What students gained since an earlier assessment, where its results are given.");
        return shape;
    }
}

/// <summary>An analysis with what the community says of its parts.</summary>
internal sealed record AnalysisView(AssessmentAnalysis Analysis, CommonAssessment Assessment, CommunityIndex Index, AssessmentGrowth? Growth = null)
{
    internal ValueList<TargetView> Targets => [.. Analysis.Targets.Select(target => new TargetView(target, Index.Find(target.Result.Target)))];
}

/// <summary>A target's analysis with the target itself, where it is of this community.</summary>
internal sealed record TargetView(TargetAnalysis Analysis, LearningTarget? Target);
