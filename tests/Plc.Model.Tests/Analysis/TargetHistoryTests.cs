using NodaTime;
using Plc.Model.Analysis;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

public sealed class TargetHistoryTests
{
    /// <summary>Oracle MA-8: of scores without a date, of now and of yesterday, the latest is that of now (published: a learning platform's tests of its roll-ups).</summary>
    [Fact]
    public void Evidence_without_a_day_is_never_the_newest()
    {
        var history = History(Piece("A1", null, 4), Piece("A2", Day(11, 2), 3), Piece("A3", Day(11, 1), 1));

        Assert.Equal(3, history.LatestAssessed!.Earned);
        Assert.Equal([4, 1, 3], history.Evidence.Select(piece => piece.Earned));
    }

    [Fact]
    public void Evidence_of_one_day_stands_by_the_id_of_its_assessment_and_a_retake_after_the_first()
    {
        var history = History(Piece("A2", Day(9, 1), 1), Piece("A1", Day(9, 1), 2), Piece("A2", Day(9, 1), 3));

        Assert.Equal([2, 1, 3], history.Evidence.Select(piece => piece.Earned));
    }

    [Fact, Trait("Practice", "Q-04")]
    public void How_often_a_student_was_not_proficient_in_a_row_passes_over_what_was_missed()
    {
        Assert.Equal(0, History().TimesNotProficientInARow);
        Assert.Equal(0, History(Piece("A1", Day(9, 1), 1), Piece("A2", Day(9, 8), 5)).TimesNotProficientInARow);
        Assert.Equal(2, History(Piece("A1", Day(9, 1), 5), Piece("A2", Day(9, 8), 1), Missed("A3", Day(9, 15)), Piece("A4", Day(9, 22), 2)).TimesNotProficientInARow);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Current_evidence_is_missing_where_the_newest_assessment_was_missed()
    {
        Assert.True(History().IsCurrentEvidenceMissing);
        Assert.True(History(Piece("A1", Day(9, 1), 5), Missed("A2", Day(9, 8))).IsCurrentEvidenceMissing);
        Assert.False(History(Missed("A1", Day(9, 1)), Piece("A2", Day(9, 8), 1)).IsCurrentEvidenceMissing);
        Assert.True(History(Piece("A1", Day(9, 8), 1)).IsAssessedSince(Day(9, 8)));
        Assert.False(History(Piece("A1", Day(9, 8), 1), Piece("A2", null, 1), Missed("A3", Day(9, 20))).IsAssessedSince(Day(9, 9)));
    }

    [Fact]
    public void Nothing_of_a_student_or_of_points_is_turned_to_text()
    {
        Assert.Equal("Evidence on T1 of 1 assessments", History(Piece("A1", Day(9, 8), 3)).ToString());
        Assert.Equal("Evidence of A1", Piece("A1", Day(9, 8), 3).ToString());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Piece("A1", null, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Piece("A1", null, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceOfEvidence(new("A1"), null, 0, 0, 1, 0, false, false));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceOfEvidence(new("A1"), null, 0, 1, 1, 2, false, false));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PieceOfEvidence(new("A1"), null, (NotAssessedReason)9));
        Assert.Throws<ArgumentException>(() => new PieceOfEvidence(default, null, NotAssessedReason.Absent));
        Assert.Throws<ArgumentException>(() => new TargetHistory(default, new("T1"), Day(12, 1)));
        Assert.Throws<ArgumentException>(() => new TargetHistory(new("s"), default, Day(12, 1)));
    }

    private static TargetHistory History(params PieceOfEvidence[] pieces) => new(new("s"), new("T1"), Day(12, 1), [.. pieces]);

    private static PieceOfEvidence Piece(string assessment, LocalDate? date, decimal earned) => new(new(assessment), date, earned, 5, 1, earned == 5 ? 1 : 0, earned >= 4, earned == 5);

    private static PieceOfEvidence Missed(string assessment, LocalDate date) => new(new(assessment), date, NotAssessedReason.Absent);
}
