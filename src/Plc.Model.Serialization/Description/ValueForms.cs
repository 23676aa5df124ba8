using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Description;

/// <summary>The forms of single values.</summary>
internal static class ValueForms
{
    internal static Form Text { get; } = new TextForm("text", "Any text that is well-formed Unicode.", Link.To("text"));

    internal static Form Line { get; } = new TextForm("line",
        "A text of one line: well-formed Unicode without control characters. It has at least one character that can be seen, which white space and characters that only join or direct others (Unicode category Cf, basic plane) are not.",
        Link.To("line"))
    {
        Pattern = Patterns.Line, OwnRules = [PrimitiveRules.TextBlank.Says(), PrimitiveRules.TextForm.Says()],
    };

    internal static Form Prose { get; } = new TextForm("prose",
        "A text of one line or several: as a line, and line feeds, carriage returns and tabs are allowed.", Link.To("prose"))
    {
        Pattern = Patterns.Prose, OwnRules = [PrimitiveRules.TextBlank.Says(), PrimitiveRules.TextForm.Says()],
    };

    internal static Form Id { get; } = new TextForm("id",
        $"Names something: 1 to {Id<Organization>.MaxLength} characters (Unicode code points) without control characters, and without white space at its beginning or end. Compared character by character, never folded, trimmed or normalized.",
        Link.To("id"))
    {
        MaxLength = Id<Organization>.MaxLength, Pattern = Patterns.Id, OwnRules = [PrimitiveRules.IdText.Says(), PrimitiveRules.IdTwice.Unsaid(Why.Ids)],
    };

    internal static Form Date { get; } = new TextForm("date", "A day of the ISO calendar, such as 2026-09-01, of the years -9998 to 9999. A year has four digits, and a minus sign before the year 0; the year 0, also written -0000, is the one before the year 1.", Link.To("date"))
    {
        Pattern = Patterns.Date, Format = "date", FormatUnless = "^-", OwnRules = [FormRules.TextFormat.SaysInPart("It takes days of the year -9999, which readers refuse.", null)],
    };

    internal static Form Time { get; } = new TextForm("time",
        "A time of day of the 24-hour clock, such as 13:05; seconds, and up to nine digits of a fraction of one after a point or comma, may follow.", Link.To("time"))
    {
        Pattern = Patterns.Time, OwnRules = [FormRules.TextFormat.Says()],
    };

    internal static Form Duration { get; } = new TextForm("duration",
        "A length of time by ISO 8601 in hours and minutes, of up to four digits each, such as PT45M or PT1H30M; PT90M is the same as PT1H30M.", Link.To("duration"))
    {
        Pattern = Patterns.Duration, OwnRules = [FormRules.TextFormat.Says()],
    };

    internal static Form Language { get; } = new TextForm("languageTag",
        "A language, as a BCP 47 tag such as en or es-US: 2 to 8 letters, and then any number of parts of a hyphen and 1 to 8 letters or digits. So x-private is none. Case means nothing.", Link.To("languageTag"))
    {
        Pattern = Patterns.Language, OwnRules = [FormRules.TextFormat.Says()],
    };

    internal static Form SchoolYear { get; } = new TextForm("schoolYear",
        "A school year by the two calendar years that it spans, such as 2026-27; the first is 1900 to 2200, the second is the last two digits of the next.", Link.To("schoolYear"))
    {
        Pattern = Patterns.SchoolYear, OwnRules = [FormRules.TextFormat.Says()],
    };

    internal static Form Grade { get; } = new WordForm("gradeLevel", "A grade level: PK for pre-kindergarten, K for kindergarten, or the number of the grade, as text.",
        [.. Enumerable.Range(-1, 15).Select(static number => new GradeLevel(number).ToString())]) { Refusal = FormRules.TextFormat };

    internal static Form Address { get; } = new TextForm("address",
        "An absolute address (URI or IRI), such as https://example.org/standard: a scheme, a colon and the rest. A scheme is a letter and one or more letters, digits, +, - or full stops. What has no " +
        "scheme is relative, and so is what has no // after one of ftp, file, gopher, http, https, ldap, net.pipe, net.tcp, nntp, telnet, ws, wss: PLC1016 in evidence, PLC4001 in a standard. " +
        "White space and control characters anywhere are PLC0008, and so is a host or port after // that is none, such as http://, https://[::1 or http://a:99999/.", Link.To("address"))
    {
        Pattern = Patterns.Address,
        OwnRules =
        [
            FormRules.TextFormat.SaysInPart("It says that there is no white space, and nothing of hosts and ports.", null),
            PrimitiveRules.EvidenceUri.SaysInPart("It says that there is a scheme, and not what each scheme asks for.", null),
            LearningRules.StandardUri.SaysInPart("It says that there is a scheme, and not what each scheme asks for.", null),
        ],
    };

    internal static Form Guid { get; } = new TextForm("guid", "An identifier of 32 hexadecimal digits in five groups, as a UUID is written.", Link.To("guid"))
    {
        Pattern = Patterns.Guid, Format = "uuid", OwnRules = [FormRules.TextFormat.Says()],
    };

    internal static Form Percent { get; } = new NumberForm("percent",
        $"A share in percent, 0 to 100, with at most {Primitives.Percent.MaxDecimalPlaces} decimal places: 80 is 80 percent.", Link.To("percent"), 0, 100)
    {
        OwnRules = [PrimitiveRules.PercentRange.Says(), PrimitiveRules.DecimalPlaces.Unsaid(Why.Places)],
    };

    internal static Form PercentagePoints { get; } = new NumberForm("percentagePoints",
        $"A signed difference of two shares, -100 to 100, with at most {Primitives.Percent.MaxDecimalPlaces} decimal places.", Link.To("percentagePoints"), -100, 100)
    {
        OwnRules = [PrimitiveRules.DifferenceRange.Says(), PrimitiveRules.DecimalPlaces.Unsaid(Why.Places)],
    };

    internal static Form Points { get; } = new NumberForm("points",
        $"Score points, 0 to 100000, with at most {Primitives.Points.MaxDecimalPlaces} decimal places.", Link.To("points"), 0, Primitives.Points.MaxValue)
    {
        OwnRules = [PrimitiveRules.PointsRange.Says(), PrimitiveRules.DecimalPlaces.Unsaid(Why.Places)],
    };

    internal static Form Change { get; } = new NumberForm("relativeChange",
        "A change in percent of a base: 25 is up by a quarter, -10 is down by a tenth.", Link.To("relativeChange"), -Quantity.MaxSize, Quantity.MaxSize)
    {
        OwnRules = [PrimitiveRules.NumberRange.Says()],
    };

    internal static Form Number { get; } = new NumberForm("number",
        $"A number, at most a million million above or below 0, with at most {Primitives.Percent.MaxDecimalPlaces} decimal places.", Link.To("number"), -Quantity.MaxSize, Quantity.MaxSize)
    {
        OwnRules = [PrimitiveRules.NumberRange.Says(), PrimitiveRules.DecimalPlaces.Unsaid(Why.Places)],
    };

    internal static Form WholeNumber { get; } = new NumberForm("wholeNumber", "A number without decimal places, -2147483648 to 2147483647; 3.0 is one too. A number with decimal places or beyond these is PLC0003.", Link.To("wholeNumber"), int.MinValue, int.MaxValue, isWhole: true);

    internal static Form Count { get; } = new NumberForm("count", "How many: a number without decimal places, 0 or more, which may need 64 bits.", Link.To("count"), 0, long.MaxValue, isWhole: true);

    internal static Form Sum { get; } = new NumberForm("sum", "A sum of numbers with decimal places, 0 or more.", Link.To("sum"), 0, decimal.MaxValue);

    internal static Form Statistic { get; } = new StatisticForm();

    internal static Form Truth { get; } = new TruthForm();

    /// <summary>The id by which another organization declares something; one form for the references to things of all kinds.</summary>
    internal static Form IdElsewhere { get; } = new MeaningForm(Id, $"{Link.To("id")} of a thing of the kind that the reference names");

    /// <summary>An id that stands for another object, or for what stands in no document.</summary>
    internal static Form IdOf(Type type) => new MeaningForm(Id, $"{Link.To("id")} of {Names.WithArticle(type)}");

    /// <summary>The id by which an object declares itself.</summary>
    internal static Form DeclaredId(bool isScoped) => new MeaningForm(Id, Link.To("id") + (isScoped ? ", unique within its scope" : ", unique in the community"));
}
