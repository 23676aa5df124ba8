using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>The rules of form: what a file has to be before its content can be right (0xxx).</summary>
public static class FormRules
{
    private const string Json = "RFC 8259", Format = "PLC format 1.0", Csv = "RFC 4180", Results = "PLC results 1.0", Progress = "PLC progress 1.0", Summary = "PLC summary 1.0";

    /// <summary>PLC0001: not JSON.</summary>
    public static Rule Syntax { get; } = Error("PLC0001", "A document is JSON",
        "Expected JSON, found {0}.{1}", Json, "Do what the message says; where it does not say what to do, look for a missing comma, quote or bracket here or just before.");

    /// <summary>PLC0002: not UTF-8.</summary>
    public static Rule Encoding { get; } = Error("PLC0002", "A file is text in UTF-8", "Found {0}.", Json,
        "Save the file as UTF-8. Unpack a compressed file; save a spreadsheet as CSV UTF-8.");

    /// <summary>PLC0003: a value of another kind.</summary>
    public static Rule ValueKind { get; } = Error("PLC0003", "A value is of the kind that its member has", "Expected {0}, found {1}.", Format,
        "Write what the message expects. Text stands in double quotes; numbers, true and false do not.");

    /// <summary>PLC0004: a member that is missing.</summary>
    public static Rule MemberMissing { get; } = Error("PLC0004", "Required members are there", "The member '{0}' is missing.", Format, "Add the member.");

    /// <summary>PLC0005: a member that the format does not know.</summary>
    public static Rule MemberUnknown { get; } = Error("PLC0005", "Members are those of the format", "The format does not know this member here.{0}", Format,
        "Correct the name, or take the member out.");

    /// <summary>PLC0006: a member twice in one object.</summary>
    public static Rule MemberTwice { get; } = Error("PLC0006", "A member stands once in an object", "This member stands in this object already.", Json,
        "Keep the one that is meant.");

    /// <summary>PLC0007: null.</summary>
    public static Rule Null { get; } = Error("PLC0007", "A member that has no value is left out", "Expected a value, found null.", Format, "Leave the member out, or give a value.");

    /// <summary>PLC0008: a text that is not of its form.</summary>
    public static Rule TextFormat { get; } = Error("PLC0008", "A text has the form that its member asks for", "Expected {0}, found {1}.", Format,
        "Write it in the form of the example in the message. A day or a year that does not exist has to be corrected.");

    /// <summary>PLC0009: a word that is not in a closed list.</summary>
    public static Rule ClosedList { get; } = Error("PLC0009", "A word of a closed list is one of it", "Expected {0}; found {1}.{2}", Format,
        "Use one of the words as the message writes them; where it shows an object, write another word in that.");

    /// <summary>PLC0010: a number that cannot be kept exactly.</summary>
    public static Rule NumberDigits { get; } = Error("PLC0010", "A number has no more than 28 digits", "The number has more digits than can be kept exactly.", Format,
        "Round the number where it is made; it is never rounded silently.");

    /// <summary>PLC0011: text that is no Unicode.</summary>
    public static Rule TextUnicode { get; } = Error("PLC0011", "A text is Unicode", "The text holds {0}.", Json,
        "Write the whole character; a file that is not in UTF-8 has to be saved as UTF-8.");

    /// <summary>PLC0012: a version that this reader cannot read.</summary>
    public static Rule Version { get; } = Error("PLC0012", "A document is of a version that its reader knows",
        "This reader knows version 1 of the format; the document is of {0}.", Format, "Use a reader of the version of the document, or have the document written in version 1.0.");

    /// <summary>PLC0013: nested too deeply.</summary>
    public static Rule Depth { get; } = Error("PLC0013", "A document is not nested more deeply than its reader allows",
        "The document is nested more than {0} deep; nothing after this was read.", Format, "No document of this format is that deep: look for repeated brackets.");

    /// <summary>PLC0014: too large.</summary>
    public static Rule Size { get; } = Error("PLC0014", "A file and its texts are not larger than its reader allows", "{0} is longer than {1}.", Format,
        "Make it shorter; results can be split into several files. A program that trusts the source can set a higher limit (ReadOptions).");

    /// <summary>PLC0015: more faults than are listed.</summary>
    public static Rule Stopped { get; } = Error("PLC0015", "All faults fit into the list", "There are more faults than the {0} that are listed here.", Format,
        "Mend these first, and read again.");

    /// <summary>PLC0016: a member of a newer version.</summary>
    public static Rule MemberNewer { get; } = new("PLC0016", RuleSeverity.Info, "Members are those of the reader's version",
        "The document is of a newer minor version; this member is kept as it is, unread.", Format, "Use a newer version of the reader to read it.");

    /// <summary>PLC0101: a sheet without a column that it needs.</summary>
    public static Rule ColumnMissing { get; } = Error("PLC0101", "A sheet has the columns that it needs", "There is no column '{0}'.{1}", Csv,
        "Add the column; names are in the first row, spelled exactly so.");

    /// <summary>PLC0102: a column that means nothing.</summary>
    public static Rule ColumnUnknown { get; } = new("PLC0102", RuleSeverity.Warning, "The columns of a sheet are known",
        "The column is not known here, and was not read.{0}", Csv, "Correct the name, or leave the column out of what you export.");

    /// <summary>PLC0103: an item without a column.</summary>
    public static Rule ItemWithoutColumn { get; } = Error("PLC0103", "Every item of the assessment has a column", "The item '{0}' has no column.{1}", Csv,
        "Add the column; its name is the id of the item.");

    /// <summary>PLC0104: one column name twice.</summary>
    public static Rule ColumnTwice { get; } = Error("PLC0104", "A column stands once", "An earlier column has the same name.", Csv, "Keep the one that is meant.");

    /// <summary>PLC0105: a row of another length.</summary>
    public static Rule RowLength { get; } = Error("PLC0105", "A row has as many cells as the header", "The row has {0}, the header {1}.", Csv,
        "Look for a missing or unquoted comma; a cell with a comma stands in quotes.");

    /// <summary>PLC0106: a cell that is no result.</summary>
    public static Rule CellForm { get; } = Error("PLC0106", "A cell with points is a number with a decimal point; in results it may also be empty, absent or exempt",
        "Expected {0}, found {1}.{2}", Csv, "Write points as digits, with a decimal point where they need one, and no other signs or spaces.");

    /// <summary>PLC0107: quotes that do not match.</summary>
    public static Rule Quoting { get; } = Error("PLC0107", "Quotes enclose a whole cell", "Found {0}.", Csv, "Put the whole cell into quotes and write a quote inside it twice.");

    /// <summary>PLC0108: results whose assessment is not clear.</summary>
    public static Rule AssessmentUnclear { get; } = Error("PLC0108", "It is clear to which assessment results belong",
        "The community has {0}.", Format, "Name the assessment (--assessment ID, where the command has it), leave out the columns that are not its items, or use records, which name it.");

    /// <summary>PLC0109: a sheet without rows.</summary>
    public static Rule NoRows { get; } = new("PLC0109", RuleSeverity.Warning, "A sheet has rows", "There is no row below the header.", Csv, "Export the sheet with its rows.");

    /// <summary>PLC0110: a cell that has to say something.</summary>
    public static Rule CellBlank { get; } = Error("PLC0110", "A cell that is needed is filled", "The cell is empty.", Csv, "Fill the cell, or leave out the row.");

    /// <summary>PLC0111: a sheet without a header.</summary>
    public static Rule NoHeader { get; } = Error("PLC0111", "The first row of a sheet names its columns", "The file is empty.", Csv, "Export the sheet with its header, or the records.");

    /// <summary>PLC0112: an item that is called like a column with a meaning.</summary>
    public static Rule ItemIsColumn { get; } = Error("PLC0112", "No item is called like a column that means something else, in a sheet with a column an item",
        "The item '{0}' has the name of a column that means something else.", Format, "Give the item another id, in the document and in the sheet.");

    /// <summary>PLC0113: a student who is not on the roster of the section.</summary>
    public static Rule NotOnRoster { get; } = new("PLC0113", RuleSeverity.Warning, "A student is on the roster of the section that results name",
        "The section has a roster, and this student is not on it.", Format, "Correct the student or the section; if the student is new, put the student on the roster.");

    /// <summary>PLC0114: a line that is no record.</summary>
    public static Rule RecordForm { get; } = Error("PLC0114", "A record of results is a JSON object on one line",
        "Expected a JSON object on one line, found {0}.{1}", Json, "Write each record as one JSON object on a line of its own, with nothing between lines.");

    /// <summary>PLC0115: results of an assessment that is not declared.</summary>
    public static Rule AssessmentUnknown { get; } = Error("PLC0115", "Results name an assessment of the community",
        "No assessment of the community has this id.{0}", Results, "Correct the id, or declare the assessment in the community document.");

    /// <summary>PLC0116: records of two assessments where one is expected.</summary>
    public static Rule AssessmentOther { get; } = Error("PLC0116", "Results that are read together are of one assessment",
        "The records before are of another assessment.", Results, "Name the assessment that is meant (--assessment ID), or split the file.");

    /// <summary>PLC0117: a member that means nothing in a record.</summary>
    public static Rule MemberNotRead { get; } = new("PLC0117", RuleSeverity.Warning, "The members of a record are known",
        "The member is not known here, and was not read in any record.{0}", Results, "Correct the name, or leave the member out of what you export.");

    /// <summary>PLC0118: results of an item that the assessment does not have.</summary>
    public static Rule ItemUnknown { get; } = Error("PLC0118", "Results are of items of their assessment",
        "The assessment has no item of this id.{0}", Results, "Correct the id, or add the item to the assessment in the community document.");

    /// <summary>PLC0119: an item without a row.</summary>
    public static Rule ItemWithoutRow { get; } = Error("PLC0119", "Every item of the assessment has a row in a sheet with a row an item",
        "The item '{0}' has no row.", Results, "Export the results of all items; an item without an answer is an empty cell.");

    /// <summary>PLC0120: two results of a student for one item.</summary>
    public static Rule ResultTwice { get; } = Error("PLC0120", "A student has one result an item",
        "This student already has a result for this item.", Results, "Keep one row; a retake is another set of results.");

    /// <summary>PLC0121: rows of one student that contradict each other.</summary>
    public static Rule RowsDisagree { get; } = Error("PLC0121", "The rows of one student say the same of the student",
        "The {0} of this student differs from that in an earlier row.", Results, "Correct it in one of the rows, or leave it empty in all but one.");

    /// <summary>PLC0122: rows of one student that do not stand together.</summary>
    public static Rule RowsScattered { get; } = Error("PLC0122", "The rows of one student stand together in a sheet that is summarized",
        "This student already has rows, and rows of others stand between.", Results, "Sort the sheet by student.");

    /// <summary>PLC0123: more students than are kept in mind.</summary>
    public static Rule StudentsNotKept { get; } = new("PLC0123", RuleSeverity.Info, "Students who stand twice are found while results are summarized",
        "From here on a student who stands twice is found only where the first row is one of the {0} before.", Results, "Summarize a part of the results at a time, such as a school, and merge the summaries.");

    /// <summary>PLC0124: records of assessments that were not asked for.</summary>
    public static Rule OtherAssessments { get; } = new("PLC0124", RuleSeverity.Info, "Records are of the assessment that was named",
        "From here on {0} of other assessments, and not read.", Results, "Nothing, where the file holds several assessments.");

    /// <summary>PLC0125: no record of the assessment that was asked for.</summary>
    public static Rule NoRecords { get; } = Error("PLC0125", "There are records of the assessment that was named",
        "No record is of the assessment '{0}'.", Results, "Name the assessment of which the records are, or export those of this one.");

    /// <summary>PLC0126: choices of an assessment without any.</summary>
    public static Rule NoChoices { get; } = Error("PLC0126", "A sheet of choices is of an assessment whose items have choices",
        "No item of the assessment '{0}' has choices and a key.", Results, "Give choices and key to the items in the community document, or read the sheet as results.");

    /// <summary>PLC0130: a line that is no line of a summary, or not all of one.</summary>
    public static Rule SummaryLine { get; } = Error("PLC0130", "A line of a summary is a JSON object that ends with its checksum",
        "Expected a JSON object that ends with its checksum, found {0}.", Summary,
        "Have the line written again: what is cut off, or was never all written, has no checksum. Lines are made by 'plc summarize' and 'plc merge'.");

    /// <summary>PLC0131: a line that was altered.</summary>
    public static Rule SummaryChecksum { get; } = Error("PLC0131", "The checksum of a line of a summary is that of its bytes",
        "The line was altered after it was written.", Summary,
        "Have the line written again, and pass lines on byte for byte: no program between may change their spaces, numbers or escapes.");

    /// <summary>PLC0132: more merged lines than are held.</summary>
    public static Rule SummaryKeys { get; } = Error("PLC0132", "A merged summary has no more lines than its reader allows",
        "The merged summary has more than the {0} lines that are held.", Summary,
        "Merge fewer communities at a time, or add their sections first (--over sections). A program can set a higher limit (ReadOptions).");

    /// <summary>PLC0140: two scores of a student on a measure of one day.</summary>
    public static Rule ScoreTwice { get; } = Error("PLC0140", "A student has one score a day on a measure",
        "This student already has a score of this day on this measure.", Progress, "Keep one score, or ask for the median of the scores of one day; a day belongs to one phase.");

    /// <summary>PLC0141: progress scores of a student of whom nothing else is known.</summary>
    public static Rule StudentElsewhere { get; } = new("PLC0141", RuleSeverity.Warning, "Progress scores are of students of the community",
        "No result, roster or support plan has this student.", Progress, "Correct the id of the student; if the student is new, put the student on the roster of a section.");

    /// <summary>PLC0142: scores of one day that became one.</summary>
    public static Rule MedianTaken { get; } = new("PLC0142", RuleSeverity.Info, "Scores of one day are those of one occasion",
        "The student has another score of this day on this measure, and their median was taken; so it is for {0} of the sheet.", Progress,
        "Nothing, where several probes were taken on one occasion; else keep one score a day.");

    /// <summary>All rules of form.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        Syntax, Encoding, ValueKind, MemberMissing, MemberUnknown, MemberTwice, Null, TextFormat, ClosedList, NumberDigits, TextUnicode, Version, Depth,
        Size, Stopped, MemberNewer, ColumnMissing, ColumnUnknown, ItemWithoutColumn, ColumnTwice, RowLength, CellForm, Quoting, AssessmentUnclear,
        NoRows, CellBlank, NoHeader, ItemIsColumn, NotOnRoster, RecordForm, AssessmentUnknown, AssessmentOther, MemberNotRead, ItemUnknown,
        ItemWithoutRow, ResultTwice, RowsDisagree, RowsScattered, StudentsNotKept, OtherAssessments, NoRecords, NoChoices, SummaryLine, SummaryChecksum, SummaryKeys, ScoreTwice,
        StudentElsewhere, MedianTaken,
    ];

    private static Rule Error(string id, string title, string message, string standard, string fix) =>
        new(id, RuleSeverity.Error, title, message, standard, fix);
}
