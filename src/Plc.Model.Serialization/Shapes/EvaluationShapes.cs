using Plc.Model.Goals;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What the evaluation of a goal looks like in JSON; only ever written, since it is computed and no part of a document.</summary>
internal static class EvaluationShapes
{
    internal static ObjectShape<GoalEvaluation> Goal { get; } = MakeGoal();

    private static ObjectShape<GoalEvaluation> MakeGoal()
    {
        var shape = new ObjectShape<GoalEvaluation>("goalEvaluation", "How a goal stands as of a day: where it started, where it is, where it was to be, where it is headed.");
        shape.Required("goal", Kinds.Id<SmartGoal>(), evaluation => evaluation.Goal, "The goal.");
        shape.Required("asOf", Kinds.Date, evaluation => evaluation.AsOf, "The day.");
        shape.Required("status", Kinds.Word<GoalStatus>(), evaluation => evaluation.Status, "How it stands.");
        shape.Optional("gap", Kinds.Word<GoalDataGap>(), evaluation => evaluation.Gap, "What is missing to say more.");
        shape.Optional("baseline", GoalShapes.Measurement, evaluation => evaluation.Baseline, "Where it started.");
        shape.Optional("latest", GoalShapes.Measurement, evaluation => evaluation.Latest, "The last measurement since then.");
        shape.Optional("target", Kinds.Number, evaluation => evaluation.Target, "The value that is to be reached.");
        shape.Optional("deadline", Kinds.Date, evaluation => evaluation.Deadline, "By when.");
        shape.Optional("expected", Kinds.Number, evaluation => evaluation.Expected, "Where it was to be on the day of the last measurement.");
        return shape;
    }
}
