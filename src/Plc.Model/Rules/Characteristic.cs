namespace Plc.Model.Rules;

/// <summary>The six characteristics of a professional learning community that a rule serves (practice row C-11).</summary>
public enum Characteristic
{
    /// <summary>A focus on the learning of each student, from which the others flow.</summary>
    FocusOnLearning,

    /// <summary>Teams that work together interdependently, in a collaborative culture.</summary>
    CollaborativeCulture,

    /// <summary>Inquiry by the whole team into best practice and current reality.</summary>
    CollectiveInquiry,

    /// <summary>Learning by doing: inquiry turns into action.</summary>
    ActionOrientation,

    /// <summary>Cycles that never end: evidence, strategy, action, analysis, next cycle.</summary>
    ContinuousImprovement,

    /// <summary>Efforts are judged by results, not by intentions.</summary>
    ResultsOrientation,
}
