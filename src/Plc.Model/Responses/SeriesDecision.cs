namespace Plc.Model.Responses;

/// <summary>What a decision rule of progress monitoring says of a series that it can decide on (practice row Q-02).</summary>
public enum SeriesDecision
{
    /// <summary>Growth is as planned: go on with the instruction and the goal.</summary>
    Continue,

    /// <summary>The student does better than planned: raise the goal.</summary>
    RaiseGoal,

    /// <summary>The student falls behind what was planned: change the instruction.</summary>
    ChangeInstruction,
}
