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
    internal static ObjectShape<AnalysisView> Analysis { get; } = MakeAnalysis();

    private static ObjectShape<AnalysisPolicy> MakePolicy()
    {
        var shape = new ObjectShape<AnalysisPolicy>("analysisPolicy", "By what the results were reached, where the assessment is silent.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What the policy is called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version of it.");
        shape.Required("proficiency", AssessmentShapes.Cut, policy => policy.Proficiency, "From where a student is proficient on a target without a cut of its own.");
        shape.Required("extension", AssessmentShapes.Cut, policy => policy.Extension, "From where a student is ready for extension on a target without a cut of its own.");
        shape.Required("programConcernBelow", Kinds.Percent, policy => policy.ProgramConcernBelow, "The percent of assessed students under which a target is a program concern.");
        shape.Required("blankCells", Kinds.Word<BlankCells>(),
            policy => policy.BlankCells, "What a blank cell of a student who was assessed counts.");
        shape.Required("noAnswerAtAll", Kinds.Text, static _ => "notAssessed", "What becomes of a student without any scored cell: not assessed, and counted nowhere.");
        shape.Required("absentAndExemptCells", Kinds.Text, static _ => "leftOut", "What an absent or exempt cell of a student who was assessed counts.");
        return shape;
    }

    private static ObjectShape<TotalScore> MakeTotal()
    {
        var shape = new ObjectShape<TotalScore>("totalScore", "The totals over all items, in points.");
        shape.Required("possible", Kinds.Number, total => total.PointsPossible, "The points of a full total.");
        shape.Statistic("mean", total => total.Mean);
        shape.Statistic("standardDeviation", total => total.StandardDeviation);
        shape.Required("proficientCount", Kinds.Number, total => total.Proficient.Part, "The students whose total reaches the policy's cut.");
        shape.Statistic("percentProficient", total => total.Proficient.Percent);
        return shape;
    }

    private static ObjectShape<Reliability> MakeReliability()
    {
        var shape = new ObjectShape<Reliability>("reliability", "How consistent the assessment is, and how far that can be trusted.");
        shape.Statistic("alpha", reliability => reliability.Alpha);
        shape.Statistic("sem", reliability => reliability.StandardError);
        shape.Required("studentCount", Kinds.WholeNumber, reliability => reliability.StudentCount, "The students on whom this rests (n).");
        shape.Required("itemCount", Kinds.WholeNumber, reliability => reliability.ItemCount, "The items on which this rests (k).");
        shape.Required("trust", Kinds.Word<Trust>(),
            reliability => reliability.Trust, "How far n and k let it be trusted.");
        return shape;
    }

    private static ObjectShape<ItemAnalysis> MakeItem()
    {
        var shape = new ObjectShape<ItemAnalysis>("itemAnalysis", "What classical test theory says of one item.");
        shape.Required("id", Kinds.Id<AssessmentItem>(), item => item.Item, "The item.");
        shape.Required("target", Kinds.Reference<LearningTarget>(), item => item.Target, "Its primary target.");
        shape.Required("studentCount", Kinds.WholeNumber, item => item.StudentCount, "The students for whom it counts.");
        shape.Statistic("difficulty", item => item.Difficulty);
        shape.Statistic("pointBiserial", item => item.PointBiserial);
        shape.Statistic("correctedPointBiserial", item => item.CorrectedPointBiserial);
        shape.Statistic("alphaIfDeleted", item => item.AlphaIfDeleted);
        return shape;
    }

    private static void AddResult<T>(ObjectShape<T> shape, Func<T, TargetResult> result) where T : class
    {
        shape.Required("assessedCount", Kinds.Number, owner => result(owner).Proficient.Whole, "The students assessed on the target (N).");
        shape.Required("proficientCount", Kinds.Number, owner => result(owner).Proficient.Part, "The students at or above the cut for proficiency.");
        shape.Required("extensionCount", Kinds.Number, owner => result(owner).Extension.Part, "The students at or above the cut for extension.");
        shape.Statistic("percentCorrect", owner => result(owner).Correct.Percent);
        shape.Statistic("percentProficient", owner => result(owner).Proficient.Percent);
    }

    private static ObjectShape<TargetView> MakeTarget()
    {
        var shape = new ObjectShape<TargetView>("targetAnalysis", "How the team's students stand on one target.");
        shape.Required("id", Kinds.Reference<LearningTarget>(), view => view.Analysis.Result.Target, "The target.");
        shape.Optional("standard", Kinds.Text, view => view.Target is { Standards: [var standard, ..] } ? standard.ToString() : null, "The first standard that it comes from.");
        shape.Optional("statement", Kinds.Text, view => view.Target?.Statement, "What a student who has learned it knows or can do.");
        shape.Required("itemCount", Kinds.WholeNumber, view => view.Analysis.ItemCount, "The items that count for it.");
        AddResult(shape, view => view.Analysis.Result);
        shape.Required("proficiency", AssessmentShapes.Cut, view => view.Analysis.ProficiencyCut, "From where a student is proficient.");
        shape.Required("extension", AssessmentShapes.Cut, view => view.Analysis.ExtensionCut, "From where a student is ready for extension.");
        shape.Required("programConcern", Kinds.Truth, view => view.Analysis.IsProgramConcern, "Whether the team as a whole is below the policy's threshold.");
        return shape;
    }

    private static ObjectShape<SectionAnalysis> MakeSection()
    {
        var target = new ObjectShape<TargetResult>("sectionTarget", "How the students of a section stand on one target.");
        target.Required("id", Kinds.Reference<LearningTarget>(), result => result.Target, "The target.");
        AddResult(target, result => result);

        var shape = new ObjectShape<SectionAnalysis>("sectionAnalysis", "How one section stands on every target. For the team alone.");
        shape.Optional("id", Kinds.Id<Section>(), section => section.Section, "The section; left out for students whose results name none.");
        shape.Required("studentCount", Kinds.WholeNumber, section => section.StudentCount, "The students of the section who were assessed.");
        shape.List("targets", target, section => section.Targets, "Its result on every target.", isRequired: true);
        return shape;
    }

    private static ObjectShape<StudentNeed> MakeNeed()
    {
        var evidence = new ObjectShape<TargetEvidence>("targetEvidence", "What the student earned on a target.");
        evidence.Required("target", Kinds.Reference<LearningTarget>(), e => e.Target, "The target.");
        evidence.Required("earned", Kinds.Number, e => e.Earned, "The points that were earned.");
        evidence.Required("possible", Kinds.Number, e => e.Possible, "The points that were possible.");

        var shape = new ObjectShape<StudentNeed>("studentNeed", "A student, and the targets on which there is a need.");
        shape.Required("student", Kinds.Id<Student>(), need => need.Student, "The opaque id of the student.");
        shape.Optional("section", Kinds.Id<Section>(), need => need.Section, "The section, where the results name it.");
        shape.List("targets", Kinds.Reference<LearningTarget>(), need => need.Evidence.Select(e => e.Target).ToValueList(), "The targets.", isRequired: true);
        shape.List("evidence", evidence, need => need.Evidence, "What was earned on each.", isRequired: true);
        return shape;
    }

    private static ObjectShape<NotAssessedStudent> MakeNotAssessed()
    {
        var shape = new ObjectShape<NotAssessedStudent>("notAssessedStudent", "A student who was not assessed.");
        shape.Required("student", Kinds.Id<Student>(), student => student.Student, "The opaque id of the student.");
        shape.Optional("section", Kinds.Id<Section>(), student => student.Section, "The section, where results or roster name it.");
        shape.Required("reason",
            Kinds.Word<NotAssessedReason>(),
            student => student.Reason, "Why.");
        return shape;
    }

    private static ObjectShape<AnalysisView> MakeAnalysis()
    {
        var need = MakeNeed();
        var shape = new ObjectShape<AnalysisView>("assessmentAnalysis", "What the results of one common assessment say.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), view => view.Analysis.Assessment, "The assessment.");
        shape.Required("title", Kinds.Text, view => view.Assessment.Title, "What it is called.");
        shape.List("dates", Kinds.Date, view => view.Analysis.Dates, "The days on which it was taken, where they are known.");
        shape.Required("policies", MakePolicy(), view => view.Analysis.Policy, "By what the results were reached.");
        shape.Required("studentCount", Kinds.WholeNumber, view => view.Analysis.StudentCount, "The students who were assessed.");
        shape.Required("itemCount", Kinds.WholeNumber, view => view.Analysis.Items.Count, "The items.");
        shape.List("needsTime", need, view => view.Analysis.NeedsTime, "The students below the cut for proficiency on a target.", isRequired: true);
        shape.List("needsExtension", need, view => view.Analysis.NeedsExtension, "The students at or above the cut for extension on a target.", isRequired: true);
        shape.List("notAssessed", MakeNotAssessed(), view => view.Analysis.NotAssessed, "The students who were not assessed.", isRequired: true);
        shape.List("targets", MakeTarget(), view => view.Targets, "Every target.", isRequired: true);
        shape.List("sections", MakeSection(), view => view.Analysis.Sections, "Every section that the results name.", isRequired: true);
        shape.Required("total", MakeTotal(), view => view.Analysis.Total, "The totals over all items.");
        shape.Required("reliability", MakeReliability(), view => view.Analysis.Reliability, "How consistent the assessment is.");
        shape.List("items", MakeItem(), view => view.Analysis.Items, "Every item.", isRequired: true);
        return shape;
    }
}

/// <summary>An analysis with what the community says of its parts.</summary>
internal sealed record AnalysisView(AssessmentAnalysis Analysis, CommonAssessment Assessment, CommunityIndex Index)
{
    internal ValueList<TargetView> Targets => [.. Analysis.Targets.Select(target => new TargetView(target, Index.Find(target.Result.Target)))];
}

/// <summary>A target's analysis with the target itself, where it is of this community.</summary>
internal sealed record TargetView(TargetAnalysis Analysis, LearningTarget? Target);
