using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>A list by which a program says what a professional learning community looks like, with its edition: such lists change, and are data (practice rows C-11 and F-18).</summary>
/// <remarks>Equal when all facts are equal. The wording of the lists that are given here is this library's.</remarks>
public sealed record CharacteristicList
{
    /// <summary>Makes a list.</summary>
    /// <param name="name">Whose list it is.</param>
    /// <param name="version">Its edition.</param>
    /// <param name="characteristics">The characteristics in their order.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public CharacteristicList(string name, string version, ValueList<string> characteristics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(version);
        Check(name, version, characteristics).ThrowIfBroken(nameof(CharacteristicList));
        (Name, Version, Characteristics) = (name, version, characteristics);
    }

    /// <summary>The six characteristics that the authors of the practice name; the first one leads to the others.</summary>
    public static CharacteristicList Six { get; } = new("Professional Learning Communities at Work", "1998",
    [
        "Everything serves the learning of each student.",
        "People work in teams, in a culture of collaboration.",
        "Teams inquire together into best practice and into what is.",
        "People learn by doing and act on what they learn.",
        "Nobody is content with how things are: improvement never ends.",
        "What counts are results.",
    ]);

    /// <summary>The eight characteristics of a school that is a professional learning community, as the program of the state of Missouri lists them.</summary>
    public static CharacteristicList Missouri { get; } = new("Missouri Professional Learning Communities Project", "2014",
    [
        "Purpose, vision and commitments that all share drive the daily work.",
        "The staff expects much of students and takes responsibility for their learning.",
        "Each student's learning is followed in time, by a common curriculum and common assessments that fit the state's standards.",
        "The structures of the school give time and support to students who do not succeed at first.",
        "As part of their daily work the staff find, reflect on and put to use what works best.",
        "The staff work together to improve all indicators of achievement.",
        "Data lead to action and turn eyes to results.",
        "The leadership of improvement is shared by many.",
    ]);

    /// <summary>Whose list it is.</summary>
    public string Name { get; }

    /// <summary>Its edition.</summary>
    public string Version { get; }

    /// <summary>The characteristics in their order.</summary>
    public ValueList<string> Characteristics { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? name = null, string? version = null, ValueList<string>? characteristics = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Line(version, nameof(version));
        breaches.EachLine(characteristics, nameof(characteristics));
        return breaches;
    }
}
