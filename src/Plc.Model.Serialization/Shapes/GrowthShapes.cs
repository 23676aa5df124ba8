using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What growth looks like in JSON; only ever written.</summary>
internal static class GrowthShapes
{
    internal static ObjectShape<AssessmentGrowth> Growth { get; } = MakeGrowth();

    private static ObjectShape<AssessmentGrowth> MakeGrowth()
    {
        var target = MakeTarget();
        var shape = new ObjectShape<AssessmentGrowth>("assessmentGrowth", "What the students who were assessed twice gained from the first time to the second, by target.");
        shape.Required("before", Kinds.Id<CommonAssessment>(), growth => growth.Before, "The earlier assessment.");
        shape.Required("after", Kinds.Id<CommonAssessment>(), growth => growth.After, "The later assessment; it may be the same.");
        shape.Required("matchedCount", Kinds.WholeNumber, growth => growth.MatchedCount, "The students who were assessed both times.");
        shape.Required("notEarlierCount", Kinds.WholeNumber, growth => growth.NotEarlierCount, "The students assessed both times whose earlier results are of the day of the later ones, or a later day.");
        shape.Required("onlyBeforeCount", Kinds.WholeNumber, growth => growth.OnlyBeforeCount, "The students who were assessed before alone.");
        shape.Required("onlyAfterCount", Kinds.WholeNumber, growth => growth.OnlyAfterCount, "The students who were assessed after alone.");
        shape.Required("mediumFrom", Kinds.Number, growth => growth.Policy.Growth.MediumFrom, "From which gain on it is called medium.");
        shape.Required("highFrom", Kinds.Number, growth => growth.Policy.Growth.HighFrom, "From which gain on it is called high.");
        shape.Required("total", target, growth => growth.Total, "All compared targets together.");
        shape.List("targets", target, growth => growth.Targets, "Every target that both measure.", isRequired: true);
        return shape;
    }

    private static ObjectShape<TargetGrowth> MakeTarget()
    {
        var shape = new ObjectShape<TargetGrowth>("targetGrowth", "What the students who were assessed twice gained on one target, as a part of what could be gained.");
        shape.Optional("id", Kinds.Reference<LearningTarget>(), growth => growth.Target, "The target; left out for all together.");
        shape.Required("studentCount", Kinds.WholeNumber, growth => growth.StudentCount, "The students for whom it counts both times (N).");
        shape.Required("proficientCountBefore", Kinds.Number, growth => growth.ProficientBefore.Part, "Those who were proficient before.");
        shape.Required("proficientCountAfter", Kinds.Number, growth => growth.ProficientAfter.Part, "Those who were proficient after.");
        shape.Statistic("percentProficientBefore", growth => growth.ProficientBefore.Percent, "The same in percent, before.");
        shape.Statistic("percentProficientAfter", growth => growth.ProficientAfter.Percent, "The same in percent, after.");
        shape.Statistic("meanPercentBefore", growth => growth.MeanBefore, "The mean percent of the points before.");
        shape.Statistic("meanPercentAfter", growth => growth.MeanAfter, "The mean percent of the points after.");
        shape.Statistic("classGain", growth => growth.ClassGain, "The normalized gain of the class: what was gained of what could be gained.");
        shape.Optional("band", Kinds.Word<GrowthBand>(), growth => growth.Band, "How large the class gain is called.");
        shape.Statistic("meanChange", growth => growth.MeanChange, "The mean of the normalized changes of students.");
        shape.Required("changeCount", Kinds.WholeNumber, growth => growth.ChangeCount, "The students on whom the mean of normalized changes rests.");
        return shape;
    }
}
