using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A question by which the faculty makes its mission relevant, with the answer when there is one (practice row F-04).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record DeeperQuestion
{
    /// <summary>Makes a deeper question.</summary>
    /// <param name="topic">What it asks.</param>
    /// <param name="answer">What the faculty answers.</param>
    /// <param name="date">The day of the answer.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public DeeperQuestion(OpenTerm<DeeperQuestionTopic> topic, string? answer = null, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(topic);
        Check(topic, answer, date).ThrowIfBroken(nameof(DeeperQuestion));
        (Topic, Answer, Date) = (topic, answer, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What it asks.</summary>
    public OpenTerm<DeeperQuestionTopic> Topic { get; }

    /// <summary>What the faculty answers; null while it has not.</summary>
    public string? Answer { get; }

    /// <summary>The day of the answer; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Deeper question: {Topic}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(OpenTerm<DeeperQuestionTopic>? topic = null, string? answer = null, LocalDate? date = null)
    {
        _ = (topic, date);
        var breaches = new RuleBreaches();
        breaches.Prose(answer, nameof(answer));
        return breaches;
    }
}

/// <summary>What the deeper questions ask; a list that may grow.</summary>
public enum DeeperQuestionTopic
{
    /// <summary>Why do we exist?</summary>
    WhyWeExist,

    /// <summary>What do we expect, if all students can learn?</summary>
    WhatWeExpect,

    /// <summary>How do we respond when students do not learn?</summary>
    HowWeRespond,

    /// <summary>What does it mean to help students learn how to learn?</summary>
    LearningHowToLearn,

    /// <summary>How do students organize their time and their materials?</summary>
    OrganizingTimeAndMaterials,

    /// <summary>How do students work together?</summary>
    WorkingTogether,

    /// <summary>How do students understand themselves and their own learning?</summary>
    UnderstandingThemselves,

    /// <summary>How well can students evaluate themselves?</summary>
    EvaluatingThemselves,

    /// <summary>How well do students apply their learning in other contexts?</summary>
    ApplyingLearning,

    /// <summary>How do students use technology to learn on their own?</summary>
    UsingTechnology,
}
