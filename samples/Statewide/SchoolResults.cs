using System.Text;
using Plc.Model.Assessments;

namespace Statewide;

/// <summary>The results of a school as a file of records, one a line, that is made while it is read: no more of it than a section is ever there.</summary>
internal sealed class SchoolResults(School school) : Stream
{
    private readonly IEnumerator<byte[]> _sections = Sections(school).GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (_rest.IsEmpty)
        {
            if (!_sections.MoveNext()) return 0;
            _rest = _sections.Current;
        }
        var length = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _sections.Dispose();
        base.Dispose(disposing);
    }

    private static IEnumerable<byte[]> Sections(School school)
    {
        var chance = new SplitMix((ulong)school.Number);
        // How well a school does: 50 to 95 percent of what is asked of the first target is answered, and of each further one a little less.
        var strength = 50 + chance.Below(46);
        var text = new StringBuilder();
        foreach (var (grade, assessment) in State.Assessments)
            foreach (var section in school.Sections.Where(section => section.Grade == grade))
            {
                text.Clear();
                var students = 22 + chance.Below(7);
                for (var student = 1; student <= students; student++)
                    AppendRecord(text, $"{school.Number:0000}{section.Id[2..]}{grade}{student:00}", section.Id, Groups[(school.Number + student) % Groups.Length], assessment, strength, chance);
                yield return Encoding.ASCII.GetBytes(text.ToString());
            }
    }

    private static void AppendRecord(StringBuilder text, string student, string section, string groups, CommonAssessment assessment, int strength, SplitMix chance)
    {
        text.Append("{\"assessment\":\"").Append(assessment.Id.Value).Append("\",\"version\":\"").Append(assessment.Version).Append("\",\"student\":\"").Append(student);
        text.Append("\",\"section\":\"").Append(section).Append("\",\"groups\":[").Append(groups).Append("],\"points\":{");
        var isAbsent = chance.Below(40) == 0;
        for (var item = 0; item < assessment.Items.Count; item++)
        {
            if (item > 0) text.Append(',');
            text.Append('"').Append(assessment.Items[item].Id.Value).Append("\":").Append(isAbsent ? "\"absent\"" : Cell((int)assessment.Items[item].Points.Value, strength - 4 * (item / State.ItemsATarget), chance));
        }
        text.Append("}}\n");
    }

    /// <summary>Ten students in order: some belong to a group, one to two of them.</summary>
    private static readonly string[] Groups = ["", "", "", "", "", "", "\"english-learner\"", "\"special-education\"", "\"special-education\"", "\"english-learner\",\"special-education\""];

    /// <summary>Full points as often as the school is strong; else half of them, none, no answer, or now and then an exemption.</summary>
    private static string Cell(int points, int strength, SplitMix chance) => chance.Below(100) < strength ? Whole[points] : chance.Below(20) switch
    {
        0 => "\"exempt\"",
        < 4 => "null",
        < 10 => Half[points],
        _ => "0",
    };

    private static readonly string[] Whole = ["0", "1", "2", "3", "4"];

    private static readonly string[] Half = ["0", "0.5", "1", "1.5", "2"];
}
