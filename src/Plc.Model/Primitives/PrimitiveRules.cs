using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>The rules of ids, texts, quantities and references (10xx).</summary>
public static class PrimitiveRules
{
    /// <summary>PLC1001: the text of an id.</summary>
    public static Rule IdText { get; } = new("PLC1001", RuleSeverity.Error,
        "An id is 1 to 200 characters without control characters or outer white space",
        "Expected an id of 1 to 200 characters, found {0}.", "Q-11",
        "Give the id as it is used everywhere else: 1 to 200 characters, with no white space around it and no control character in it.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1002: an id that names nothing.</summary>
    public static Rule IdMissing { get; } = new("PLC1002", RuleSeverity.Error,
        "An id names something", "The id names nothing.", "Q-11", "Make the id from a text.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1003: one id for two things of a kind.</summary>
    public static Rule IdTwice { get; } = new("PLC1003", RuleSeverity.Error,
        "An id is used once among its kind", "This id is already used, for another of the same kind.", "Q-11",
        "Give each its own id; where both mean the same thing, leave one out.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1004: a text that says nothing.</summary>
    public static Rule TextBlank { get; } = new("PLC1004", RuleSeverity.Error,
        "A text says something", "The text is blank.", "C-13", "Write the text, or leave the member out where it is optional.", Characteristic.FocusOnLearning);

    /// <summary>PLC1005: a text that is not clean.</summary>
    public static Rule TextForm { get; } = new("PLC1005", RuleSeverity.Error,
        "A text is well-formed Unicode without control characters", "Expected clean text, found {0}.", "C-13",
        "Remove the characters that cannot be seen; longer texts may have line breaks and tabs.", Characteristic.FocusOnLearning);

    /// <summary>PLC1006: a share outside 0 to 100.</summary>
    public static Rule PercentRange { get; } = new("PLC1006", RuleSeverity.Error,
        "A percent is a share from 0 to 100", "The percent is {0}.", "G-05",
        "Write 80 for 80 percent; a difference of two shares is in percentage points, which may be negative.", Characteristic.ResultsOrientation);

    /// <summary>PLC1007: a quantity with too many decimal places.</summary>
    public static Rule DecimalPlaces { get; } = new("PLC1007", RuleSeverity.Error,
        "A quantity has no more decimal places than its type keeps", "At most {0} decimal places are kept exactly; this number has more.", "G-05",
        "Round the number where it is made; it is never rounded silently.", Characteristic.ResultsOrientation);

    /// <summary>PLC1008: points outside their range.</summary>
    public static Rule PointsRange { get; } = new("PLC1008", RuleSeverity.Error,
        "Points are 0 to 100,000", "The points are {0}.", "Q-02", "Give points from 0 to 100,000.", Characteristic.ResultsOrientation);

    /// <summary>PLC1009: a grade that does not exist.</summary>
    public static Rule GradeRange { get; } = new("PLC1009", RuleSeverity.Error,
        "A grade level is PK, K or 1 to 13", "The grade level is outside PK, K, 1 to 13.", "Q-01", "Write PK, K or the number of the grade.", Characteristic.FocusOnLearning);

    /// <summary>PLC1010: a school year that does not exist.</summary>
    public static Rule SchoolYearRange { get; } = new("PLC1010", RuleSeverity.Error,
        "A school year begins in 1900 to 2200", "The school year begins before 1900 or after 2200.", "I-11", "Write the year in which the school year begins.", Characteristic.ContinuousImprovement);

    /// <summary>PLC1011: a reference to nothing.</summary>
    public static Rule ReferenceDangling { get; } = new("PLC1011", RuleSeverity.Error,
        "A local reference names something that this community declares", "No {0} of this community has this id.", "Q-11",
        "Declare it, correct the id, or name the organization that declares it: { \"organization\": \"…\", \"id\": \"…\" }.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1012: a difference out of any range.</summary>
    public static Rule DifferenceRange { get; } = new("PLC1012", RuleSeverity.Error,
        "A difference of two shares is -100 to 100 percentage points", "The difference is {0}.", "G-05",
        "Take the difference of two shares that are each 0 to 100 percent.", Characteristic.ResultsOrientation);

    /// <summary>PLC1013: an interval that ends before it begins.</summary>
    public static Rule IntervalOrder { get; } = new("PLC1013", RuleSeverity.Error,
        "An interval does not end before it begins", "{0}.", "Q-10", "Correct whichever of the two is wrong.", Characteristic.ContinuousImprovement);

    /// <summary>PLC1014: one thing twice in a list.</summary>
    public static Rule ListedTwice { get; } = new("PLC1014", RuleSeverity.Error,
        "A list names each thing once", "This already stands in the list.", "Q-11", "Keep it once.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1015: a word that is not in its list.</summary>
    public static Rule WordUnknown { get; } = new("PLC1015", RuleSeverity.Error,
        "A word is one of its list", "This is none of the words of the list.", "C-13",
        "Use one of the words; where the list may grow, give another by its name.", Characteristic.FocusOnLearning);

    /// <summary>PLC1016: the address of evidence.</summary>
    public static Rule EvidenceUri { get; } = new("PLC1016", RuleSeverity.Error,
        "The address of evidence is absolute", "The address is relative.", "I-03",
        "Write the whole address, with its scheme.", Characteristic.CollectiveInquiry);

    /// <summary>PLC1017: a calendar of other years.</summary>
    public static Rule CalendarYear { get; } = new("PLC1017", RuleSeverity.Error,
        "The calendar of a school year lies within its two calendar years", "The day is in another calendar year.", "Q-02",
        "Correct the year or the day: school year 2026-27 begins in 2026 and ends in 2027, as a rule.", Characteristic.FocusOnLearning);

    /// <summary>PLC1018: a closure outside the school year.</summary>
    public static Rule ClosureOutside { get; } = new("PLC1018", RuleSeverity.Error,
        "A closure lies between the first and the last day of school", "This day is outside the school year.", "Q-02",
        "Leave out closures before the first and after the last day of school: there is no school anyway.", Characteristic.FocusOnLearning);

    /// <summary>PLC1019: a time block on no day.</summary>
    public static Rule NoDays { get; } = new("PLC1019", RuleSeverity.Error,
        "A time block is on at least one day of the week", "No day is named.", "C-08",
        "Name the days of the week.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1020: a text that is no language tag.</summary>
    public static Rule Language { get; } = new("PLC1020", RuleSeverity.Error,
        "A language is named by a tag of BCP 47", "Expected a language tag such as en or es-US.", "BCP 47",
        "Write the tag of the language, such as en for English or es for Spanish.");

    /// <summary>PLC1021: a number out of bounds.</summary>
    public static Rule NumberRange { get; } = new("PLC1021", RuleSeverity.Error,
        "A number is at most a million million above or below 0", "The number is {0}.", "G-05",
        "Choose a larger unit.", Characteristic.ResultsOrientation);

    /// <summary>PLC1022: a reference to the community itself as if it were another.</summary>
    public static Rule OwnOrganization { get; } = new("PLC1022", RuleSeverity.Error,
        "A reference that names an organization names another one", "The organization is the community itself.", "Q-11",
        "Write the id alone: then it is one of this community.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1023: a suppression of something that is no rule of the practice review.</summary>
    public static Rule SuppressedRule { get; } = new("PLC1023", RuleSeverity.Error,
        "A suppression names a rule of the practice review", "Expected the id of a rule of the practice review: PLC8 and three digits.", "C-11",
        "Write the id of the finding. What breaks any other rule makes no sense and cannot be let stand.", Characteristic.ResultsOrientation);

    /// <summary>PLC1024: a suppression for no place.</summary>
    public static Rule SuppressedPlace { get; } = new("PLC1024", RuleSeverity.Error,
        "The place of a suppression is a path of members and ids", "Expected a path such as /teams/math-7.", "C-11",
        "Copy the place of the finding, or leave it out for the whole community.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        IdText, IdMissing, IdTwice, TextBlank, TextForm, PercentRange, DecimalPlaces, PointsRange, GradeRange, SchoolYearRange,
        ReferenceDangling, DifferenceRange, IntervalOrder, ListedTwice, WordUnknown, EvidenceUri, CalendarYear, ClosureOutside,
        NoDays, Language, NumberRange, OwnOrganization, SuppressedRule, SuppressedPlace,
    ];
}
