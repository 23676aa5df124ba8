namespace Plc.Model.Assessments;

/// <summary>Names the ids of student groups, such as students who learn English, by which results are also reported.</summary>
public sealed class StudentGroup
{
    private StudentGroup() { }
}
