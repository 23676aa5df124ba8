using Plc.Model.Responses;

namespace Plc.Model.Reports;

/// <content>What is to be done for whom.</content>
public static partial class Sentences
{
    /// <summary>How many students a plan is about, and how many plans of theirs.</summary>
    public static string Responses(ResponsePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var gather = plan.ToGather.Select(response => response.Student).Distinct().Count();
        var toDecide = plan.Reviews.Count(review => review.Recommendation != PlanRecommendation.Continue);
        var running = plan.Reviews.Count(review => review.HasBegun);
        return $"Support begins for {Words.Count(StudentsIn(plan, ResponseKind.Support), "student")}, extension for {StudentsIn(plan, ResponseKind.Extension)}; {gather} to be assessed; " +
            $"{Words.Count(running, "plan")} {(running == 1 ? "runs" : "run")}, {toDecide} to decide on{BeginLater(plan.Reviews.Count - running)}.";
    }

    /// <summary>How many plans begin later, to be read on after what runs; empty where none does.</summary>
    public static string BeginLater(int plans) => plans == 0 ? "" : $"; {Words.Count(plans, "plan")} {(plans == 1 ? "begins" : "begin")} later";

    private static int StudentsIn(ResponsePlan plan, ResponseKind kind) =>
        plan.Groups.Where(group => group.Response.Kind == kind).SelectMany(group => group.Students).Select(student => student.Student).Distinct().Count();
}
