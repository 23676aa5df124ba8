using System.CommandLine;

namespace Plc.Model.Tool.Help;

/// <summary>The texts of the help.</summary>
internal static class HelpPages
{
    internal const string Where = "Examples (in samples/SampleSchool/data of the repository)";

    internal const string Statuses =
        "A command ends with 0 where nothing is wrong, 1 where there are errors in the data, 2 where it could not run, and 130 where it was interrupted. Results go to standard output, everything else to "
        + "standard error. A file is written whole or not at all.";

    internal const string More = "More: 'plc COMMAND --help' on each command; docs/guide/command.md, a tour; docs/glossary.md, what the words mean.";

    private const string Look = "Look at a school's data", Check = "Check files", Move = "Make, convert and merge files", Rest = "For programs and shells";

    private const string DataErrors = "There are errors in the data: they stand on standard error, and nothing is printed.";

    internal static string[] Introduction { get; } =
    [
        "A professional learning community (PLC) is a school or district whose teachers work in teams: they agree on what students are to learn, look together at the results of common assessments, "
        + "and act on what they see. plc reads the records and results of such a community, as files, and says who needs time, who is ready for more, what is missing and what is wrong: for teams of "
        + "teachers, those who lead them, and makers of school software.",
        "A student is an opaque id everywhere; no file holds a student's name.",
    ];

    internal static Example[] Examples { get; } =
    [
        new("plc analyze school.plc.json --results results.csv", "What do the results of a common assessment say?"),
        new("plc respond school.plc.json --results results.csv --as-of 2026-11-16", "By the school's own rules, who gets which support by when?"),
        new("plc review school.plc.json --as-of 2026-11-16", "What does good practice ask for that the records do not show?"),
        new("plc validate school.plc.json", "Is anything wrong with the file, where, and what is to be done?"),
        new("plc explain PLC5003", "What does a rule mean that was reported?"),
    ];

    private static readonly Dictionary<string, CommandHelp> Pages = new()
    {
        ["analyze"] = new(Look, "what the results of a common assessment say: who needs time, who goes on",
            [
                "A common assessment is one that a team gives to all its students. Its items, targets and cuts stand in the community document; what students earned stands in a file of results, such as a sheet from a gradebook: "
                + "a row a student, a column an item.",
                "What is printed for the team names students by id and sections: it is for the team alone. --audience public gives a table for everybody else, in which small numbers are hidden.",
            ],
            [
                new("plc analyze school.plc.json --results results.csv", "For the team's meeting."),
                new("plc analyze school.plc.json --results results-2.csv --before results.csv", "The same, with what students gained since the fall."),
                new("plc analyze school.plc.json --results results.csv --audience public", "For the board or the web: no student, no section, no small number."),
                new("plc analyze school.plc.json --results results.csv --format csv > analysis.csv", "For a spreadsheet."),
            ],
            "The analysis: students first, then program concerns, practice to learn from, targets, items, and by which rules it was reached. With --format json an object, with csv a row a number.",
            DataErrors, "docs/guide/analysis.md, docs/guide/sharing.md; plc respond, plc track.") { Usage = "COMMUNITY (--results FILE | --choices FILE)" },
        ["respond"] = new(Look, "what to do for whom, by when and why, by the school's own rules",
            [
                "The community document holds the school's rules of support and extension ('responseRuleSets'), its calendar, and the plans that run. respond puts the results beside them: which groups begin, who is to be assessed "
                + "first, and what becomes of each running plan.",
            ],
            [
                new("plc respond school.plc.json --results results.csv --as-of 2026-11-16", "What to do, as of a day."),
                new("plc respond school.plc.json --results results.csv results-2.csv --progress progress.csv --as-of 2026-12-14", "With two assessments and the scores by which running plans are judged."),
                new("plc respond school.plc.json --results results.csv --as-of 2026-11-16 --format csv > plan.csv", "A row a student and target, for whoever makes the lists."),
            ],
            "The plan for the meeting: groups with students and days, students to be assessed, running plans with a recommendation, and what the school should look at in its rules. Students stand in it by id: for the team alone.",
            DataErrors, "docs/guide/responses.md; plc analyze, plc track."),
        ["track"] = new(Look, "the same students over time: who is not proficient again and again",
            ["Each result counts on the day on which the student was assessed, and mastery is one level made of many results by a method that --mastery names."],
            [
                new("plc track school.plc.json --results results.csv results-2.csv --as-of 2026-12-01", "Two assessments of the same targets."),
                new("plc track school.plc.json --results results.csv results-2.csv --progress progress.csv --as-of 2026-12-14", "With the weekly scores of students in support."),
                new("plc track school.plc.json --results results.csv results-2.csv --as-of 2026-12-01 --mastery latest --format json > track.json", "The last result alone makes the level; for a program."),
            ],
            "By target, every student with each result in its order; then every series of progress scores with its baseline and weekly rate. Students stand in it by id: for the team alone.",
            DataErrors, "docs/guide/over-time.md; plc respond."),
        ["report"] = new(Look, "results, goals, progress and review as one page of HTML that opens offline and prints",
            [
                "The page is one file without scripts; nothing in it is loaded from elsewhere. For the team it lists students by id: who needs what by when, a table of students and targets, charts, goals, progress and the practice review.",
                "With --audience public it is a page for everybody of one assessment, in which small numbers are hidden.",
            ],
            [
                new("plc report school.plc.json --results results.csv --out report.html", "A page for the team."),
                new("plc report school.plc.json --results results.csv results-2.csv --progress progress.csv --as-of 2026-12-01 --out report.html --force", "Of several assessments and of progress scores; the page that is there is replaced."),
                new("plc report school.plc.json --results results.csv --audience public --out public.html", "A page for everybody."),
            ],
            "Nothing. The page is written to --out, and a line on standard error says for whom it is.",
            DataErrors, "docs/guide/report.md; plc analyze, plc respond, plc review.") { Usage = "COMMUNITY [--results FILE...] --out FILE" },
        ["review"] = new(Look, "what good practice asks for and the records do not show",
            [
                "Each finding says where, why it matters (the row of docs/practice.md) and what to do. It is about the records as of a day, and never says that a school is, or is not, a professional learning community for good.",
            ],
            [
                new("plc review school.plc.json --as-of 2026-11-16", "All findings, by characteristic of the practice."),
                new("plc review school.plc.json --as-of 2026-11-16 --results results.csv results-2.csv", "Also what only results show, such as absent students whom nobody assessed."),
                new("plc review school.plc.json --as-of 2026-11-16 --severity PLC8304=none --format json > review.json", "Without one of the rules; for a program."),
                new("plc review school.plc.json --as-of 2026-11-16 --format sarif > review.sarif", "For code hosts, editors and dashboards."),
            ],
            "The findings. With --format json or sarif, each with rule, JSON Pointer, line and column.",
            "A finding is an error; with --strict, or is a warning. Or there are errors in the data.", "docs/guide/review.md; plc explain, plc profile."),
        ["profile"] = new(Look, "what the records do show: characteristics, the four questions, recognition",
            ["Where review says what is missing, profile gathers what is there: which records show each characteristic of a professional learning community, and what is still to come by when."],
            [
                new("plc profile school.plc.json --as-of 2026-11-16", "The profile, as of a day."),
                new("plc profile school.plc.json --as-of 2026-12-14 --results results.csv results-2.csv", "With what results show."),
                new("plc profile school.plc.json --as-of 2026-11-16 --format json > profile.json", "For a program."),
            ],
            "The profile, lens by lens: the four questions, six characteristics, Missouri's eight; then how near the community is to recognition.",
            DataErrors, "docs/guide/review.md; plc review."),
        ["validate"] = new(Check, "everything that is wrong with documents or results, with place and remedy",
            [
                "It is what a vendor runs before a file is shipped, and what a build runs on every change. Values are hidden in what it prints, since files are about people; --show-values shows them.",
            ],
            [
                new("plc validate school.plc.json", "A community document."),
                new("plc validate results.csv results-2.csv --community school.plc.json", "Results, by the assessments of their community."),
                new("plc validate . --strict --severity PLC0016=info", "All documents of a folder; warnings are errors, but for those of one rule."),
                new("plc validate school.plc.json --format sarif > plc.sarif", "For code hosts, which show the faults beside the lines of a change."),
            ],
            "A line for each fault as compilers write it, the line of the file below it, what to do, and a verdict on each file. With --format json or sarif, one object.",
            "There are errors in the data.", "docs/guide/validate.md, docs/rules/README.md; plc explain."),
        ["rules"] = new(Check, "all rules that files are checked by",
            ["Rules have permanent ids: PLC0 is form, PLC1 to PLC7 are invariants of the model, and PLC8 is good practice. Each has a page in docs/rules."],
            [
                new("plc rules", "The catalogue."),
                new("plc rules --format json > rules.json", "For a program, with message, remedy and source of each."),
            ],
            "A row a rule: id, severity, the row of the practice that it rests on, and what is right.",
            "Never.", "docs/rules/README.md; plc explain."),
        ["explain"] = new(Check, "one rule: what is right, what is reported, and what to do",
            [],
            [
                new("plc explain PLC5003", "A rule that plc validate reported."),
                new("plc explain plc8304 --format json", "The same for a program; case does not matter."),
            ],
            "The rule in a few lines. With --format json, an object.",
            "Never.", "docs/rules/README.md; plc rules."),
        ["new"] = new(Move, "a community document to begin with, from a sheet of items or empty",
            ["A sheet of items becomes a common assessment with one target a standard. What the sheet does not say has a default, which standard error lists: change it in the document."],
            [
                new("plc new --items items.csv --out mine.plc.json", "From a sheet of items."),
                new("plc new --out empty.plc.json", "With nothing but a community."),
                new("plc validate mine.plc.json empty.plc.json", "Both are valid as they are."),
            ],
            "Nothing, unless --out is -: the document is written to --out.",
            "The sheet of items has errors.", "docs/guide/documents.md, docs/format/README.md; plc validate.")
        {
            File = ("items.csv", ["item,standard,points", "Q1,7.RP.A.1,1", "Q2,7.RP.A.1,2", "Q3,7.NS.A.1,1"]),
        },
        ["convert"] = new(Move, "results in another format, or a document in its canonical form",
            ["Nothing is lost: results that a format cannot hold are refused. A document in canonical form has its members in the order of the reference, and equal documents are equal bytes."],
            [
                new("plc convert results.csv --to ndjson --community school.plc.json --out results.ndjson", "A record a line, for programs."),
                new("plc convert results.ndjson --to tidy --community school.plc.json --out results-tidy.csv", "A row for every student and item, for statistics."),
                new("plc convert school.plc.json --to json --out - > canonical.plc.json", "A document, to standard output."),
            ],
            "Nothing, unless --out is -: the file is written to --out.",
            "There are errors in the data; nothing is written.", "docs/format/results-1.0.md, docs/format/README.md."),
        ["summarize"] = new(Move, "what results add up to: lines without any student, to be sent on",
            ["Results may be of any size. The lines of many schools are added by plc merge; each has a checksum, so that one that is cut off or altered is refused."],
            [
                new("plc summarize school.plc.json --results results.csv > fall.part", "Lines to send on."),
                new("plc summarize school.plc.json --results results.csv --over sections --format text", "A table over all sections."),
                new("plc summarize school.plc.json --results results.csv | plc merge --format csv > fall.csv", "Straight into merge."),
            ],
            "The lines, NDJSON. With --format text a table, with json an object with percents and means, with csv a row a line. Small numbers are written as they are: for those who may see the results.",
            DataErrors, "docs/guide/summaries.md, docs/format/summary-1.0.md; plc merge."),
        ["merge"] = new(Move, "the lines of many schools, added",
            ["Lines may come in any order. The result is the same as if all results had been summarized at once."],
            [
                new("plc summarize school.plc.json --results results.csv > fall.part", "Lines of one assessment,"),
                new("plc summarize school.plc.json --results results-2.csv > winter.part", "and of another."),
                new("plc merge fall.part winter.part --format text", "Both in tables."),
                new("plc merge fall.part winter.part --over sections > school.part", "With the lines of all sections added, to be sent on."),
            ],
            "The merged lines, NDJSON; with --format text, json or csv as plc summarize. Nothing where a line is refused.",
            "A line is cut off, altered, or contradicts another.", "docs/guide/summaries.md, docs/format/summary-1.0.md; plc summarize."),
        ["schema"] = new(Rest, "JSON Schema of documents and of what commands print as JSON",
            ["For validators in other languages, and for editors, which then complete and check a document while it is written."],
            [
                new("plc schema --out plc.schema.json", "Of community documents."),
                new("plc schema --of analysis", "Of what 'plc analyze --format json' prints."),
            ],
            "The schema, draft 2020-12; nothing where --out names a file.",
            "Never.", "docs/format/README.md, docs/format/outputs-1.0.md."),
        ["completion"] = new(Rest, "what makes the tab key complete plc in bash, zsh, fish and PowerShell",
            ["It completes commands, options, words of options, rules, and the assessments of the community that the line names; files are completed by the shell. The first lines of what is printed say where it goes."],
            [
                new("plc completion bash > plc.bash", "Then: source plc.bash. In ~/.bashrc: source <(plc completion bash)"),
                new("plc completion zsh > plc.zsh", "Likewise in ~/.zshrc, after compinit."),
                new("plc completion fish > plc.fish", "Goes to ~/.config/fish/completions/plc.fish."),
                new("plc completion pwsh > plc.ps1", "In $PROFILE: plc completion pwsh | Out-String | Invoke-Expression"),
            ],
            "A script for the shell.",
            "Never.", "docs/guide/command.md."),
    };

    internal static CommandHelp Of(Command command) => Pages[command.Name];
}
