using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Converters;

/// <summary>Single values, the document, and what is only written.</summary>
internal static class SingleTypes
{
    internal static Dictionary<Type, Func<ListedType>> All { get; } = new()
    {
        [typeof(Percent)] = static () => new ListedValue<Percent>(Kinds.Percent),
        [typeof(PercentagePoints)] = static () => new ListedValue<PercentagePoints>(Kinds.PercentagePoints),
        [typeof(Points)] = static () => new ListedValue<Points>(Kinds.Points),
        [typeof(RelativeChange)] = static () => new ListedValue<RelativeChange>(Kinds.Change),
        [typeof(GradeLevel)] = static () => new ListedKey<GradeLevel>(Kinds.Grade, static grade => grade.ToString(), static _ => false),
        [typeof(SchoolYear)] = static () => new ListedKey<SchoolYear>(Kinds.SchoolYear, static year => year.ToString(), static year => year == default),
        [typeof(LanguageTag)] = static () => new ListedKey<LanguageTag>(Kinds.Language, static language => language.Value!, static language => language.Value is null),
        [typeof(Evidence)] = static () => new ListedValue<Evidence>(PrimitiveShapes.Evidence),
        [typeof(SchoolClosure)] = static () => new ListedValue<SchoolClosure>(PrimitiveShapes.SchoolClosure),
        [typeof(SchoolCalendar)] = static () => new ListedValue<SchoolCalendar>(PrimitiveShapes.SchoolCalendar),
        [typeof(RuleSuppression)] = static () => new ListedValue<RuleSuppression>(PrimitiveShapes.RuleSuppression),
        [typeof(TimeBlock)] = static () => new ListedPart<TimeBlock>(PrimitiveShapes.TimeBlock),

        // These have no form of their own but an id.
        [typeof(Organization)] = static () => new ListedIds<Organization>(),
        [typeof(Student)] = static () => new ListedIds<Student>(),
        [typeof(StudentGroup)] = static () => new ListedIds<StudentGroup>(),

        // Of what is not of the model only lists are asked for here.
        [typeof(string)] = static () => new ListedValue<string>(Kinds.Text),
        [typeof(int)] = static () => new ListedValue<int>(Kinds.WholeNumber),
        [typeof(decimal)] = static () => new ListedValue<decimal>(Kinds.Number),
        [typeof(LocalDate)] = static () => new ListedValue<LocalDate>(Kinds.Date),
        [typeof(IsoDayOfWeek)] = static () => new ListedValue<IsoDayOfWeek>(Kinds.Weekday),

        [typeof(PlcDocument)] = static () => new ListedConverter<PlcDocument>(new DocumentConverter()),
        [typeof(GoalEvaluation)] = static () => new ListedConverter<GoalEvaluation>(new WriteOnlyConverter<GoalEvaluation>(EvaluationShapes.Goal.Write)),
        [typeof(ShareableTable)] = static () => new ListedConverter<ShareableTable>(new WriteOnlyConverter<ShareableTable>(ShareableShapes.Table.Write)),
        [typeof(Diagnostic)] = static () => new ListedConverter<Diagnostic>(new WriteOnlyConverter<Diagnostic>(DiagnosticShapes.Diagnostic.Write)),
        [typeof(Rule)] = static () => new ListedConverter<Rule>(new WriteOnlyConverter<Rule>(DiagnosticShapes.OneRule.Write)),
        [typeof(AssessmentAnalysis)] = static () => new ListedConverter<AssessmentAnalysis>(
            new RefusingConverter<AssessmentAnalysis>("Write it with AnalysisWriter, which names the targets of its community.")),
        [typeof(ResultSet)] = static () => new ListedConverter<ResultSet>(new RefusingConverter<ResultSet>("Results of students are exchanged as files: see ResultsReader.")),
    };
}
