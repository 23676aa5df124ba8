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
internal static class ListedPrimitives
{
    internal static void AddTo(ConverterList list)
    {
        list.Value(static () => Kinds.Percent);
        list.Value(static () => Kinds.PercentagePoints);
        list.Value(static () => Kinds.Points);
        list.Value(static () => Kinds.Change);
        list.Key(static () => Kinds.Grade, static grade => grade.ToString(), static _ => false);
        list.Key(static () => Kinds.SchoolYear, static year => year.ToString(), static year => year == default);
        list.Key(static () => Kinds.Language, static language => language.Value!, static language => language.Value is null);
        list.Value(static () => PrimitiveShapes.Evidence);
        list.Value(static () => PrimitiveShapes.SchoolClosure);
        list.Value(static () => PrimitiveShapes.SchoolCalendar);
        list.Named(static () => PrimitiveShapes.TimeBlock);

        // These have no form of their own but an id.
        list.Ids<Organization>();
        list.Ids<Student>();
        list.Ids<StudentGroup>();

        // Lists of what is not of the model, as parts of the model have them.
        list.ListOf(static () => Kinds.Text);
        list.ListOf(static () => Kinds.WholeNumber);
        list.ListOf(static () => Kinds.Number);
        list.ListOf(static () => Kinds.Date);
        list.ListOf(static () => Kinds.Weekday);

        list.Add(static () => new DocumentConverter());
        list.WriteOnly<GoalEvaluation>(static (json, evaluation) => EvaluationShapes.Goal.Write(json, evaluation));
        list.WriteOnly<Diagnostic>(DiagnosticWriter.Write);
        list.WriteOnly<Rule>(RuleWriter.Write);
        list.Refused<AssessmentAnalysis>("Write it with AnalysisWriter, which names the targets of its community.");
        list.Refused<ResultSet>("Results of students are exchanged as files: see ResultsCsvReader.");
    }
}
