using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Puts the students who are to begin into groups of one response and one target, evenly, and no larger than the response allows.</summary>
internal sealed class ResponseGrouping(ValueList<TimeBlock> blocks, LocalDate asOf)
{
    /// <summary>Support first, then by the day by which a group has to begin, then by target, rule set and priority.</summary>
    internal ValueList<ResponseGroup> Of(ValueList<StudentResponse> responses)
    {
        var groups = responses.Where(response => response.IsToBegin && response.Decision.Response.AddsTime)
            .GroupBy(response => (response.Target, response.RuleSet, response.Decision.Rule!.Id))
            .Select(group => (group.Key, Students: group.OrderBy(response => response.Section is null).ThenBy(response => response.Section).ThenBy(response => response.Student).ToArray()))
            .OrderBy(group => group.Students[0].Decision.Response.Kind).ThenBy(group => StartBy(group.Students) ?? LocalDate.MaxIsoValue)
            .ThenBy(group => group.Key.Target).ThenBy(group => group.Key.RuleSet).ThenBy(group => group.Students[0].Decision.Rule!.Priority).ThenBy(group => group.Key.Id)
            .SelectMany(group => Split(group.Students));
        return [.. groups.Select((students, index) => GroupOf(index + 1, students))];
    }

    /// <summary>As few groups as the size allows, of which none is larger than another by more than one.</summary>
    private static IEnumerable<StudentResponse[]> Split(StudentResponse[] students)
    {
        var size = students[0].Decision.Response.GroupSize ?? students.Length;
        var count = (students.Length + size - 1) / size;
        for (int group = 0, start = 0; group < count; group++)
        {
            var end = start + students.Length / count + (group < students.Length % count ? 1 : 0);
            yield return students[start..end];
            start = end;
        }
    }

    private ResponseGroup GroupOf(int number, StudentResponse[] students)
    {
        var (response, startBy) = (students[0].Decision.Response, StartBy(students));
        return new(
            number, [.. students], startBy, response.ReviewAfterWeeks is { } weeks ? Later(LocalDate.Max(startBy ?? asOf, asOf), weeks) : null,
            [.. blocks.Where(block => block.Kind.Term == BlockKind(response.Kind)).Select(block => block.Id)]);
    }

    /// <summary>After the last day that there is, that day.</summary>
    private static LocalDate Later(LocalDate day, int weeks) => day > LocalDate.MaxIsoValue.PlusWeeks(-weeks) ? LocalDate.MaxIsoValue : day.PlusWeeks(weeks);

    private static TimeBlockKind BlockKind(ResponseKind kind) => kind == ResponseKind.Support ? TimeBlockKind.Support : TimeBlockKind.Extension;

    private static LocalDate? StartBy(StudentResponse[] students) => students.Min(student => student.Start?.DueOn);
}
