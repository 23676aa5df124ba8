namespace Plc.Model.People;

/// <summary>Names the opaque ids of students. Nothing else about a student is ever in the model: no name, no birth date, no address.</summary>
public sealed class Student
{
    private Student() { }
}
