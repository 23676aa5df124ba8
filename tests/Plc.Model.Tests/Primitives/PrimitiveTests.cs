using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Tests.Primitives;

public sealed class PrimitiveTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("CC.6.RP.3c")]
    [InlineData("7, \"honors\"; ½ año 数学 🎓")]
    public void An_id_is_any_text_and_stays_as_it_is(string text)
    {
        var id = new Id<Team>(text);

        Assert.Equal(text, id.Value);
        Assert.Equal(id, Id<Team>.Parse(text, null));
        Assert.NotEqual(id, new Id<Team>(text + "x"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a\u00A0")]
    [InlineData("a\tb")]
    [InlineData("a\u0000")]
    public void An_id_refuses_what_cannot_be_seen(string text)
    {
        Assert.Equal("PLC1001", Assert.Single(Assert.Throws<RuleException>(() => new Id<Team>(text)).Breaches).Rule.Id);
        Assert.False(Id<Team>.TryParse(text, null, out _));
    }

    [Fact]
    public void An_id_refuses_half_a_character() => Assert.NotEmpty(Id<Team>.Check("\uD83D"));

    [Fact]
    public void An_id_has_at_most_200_characters_counted_as_people_do()
    {
        Assert.Empty(Id<Team>.Check(string.Concat(Enumerable.Repeat("🎓", 200))));
        Assert.NotEmpty(Id<Team>.Check(new string('a', 201)));
    }

    [Fact]
    public void Defaults_neither_throw_nor_mean_anything()
    {
        Assert.Equal("", default(Id<Team>).ToString());
        Assert.True(default(Id<Team>).IsDefault);
        Assert.True(default(Reference<Team>).IsDefault);
        Assert.Equal("", default(Reference<Team>).ToString());
        Assert.Empty(default(ValueList<int>));
        Assert.Equal(default, default(ValueList<int>));
        Assert.Equal("0000-01", default(SchoolYear).ToString());
        Assert.Equal("0", default(Percent).ToString());
        Assert.Equal("K", default(GradeLevel).ToString());
        Assert.Throws<RuleException>(() => new Team(default, "Team"));
        Assert.Throws<RuleException>(() => new Section(new("7-1"), year: default(SchoolYear)));
    }

    [Fact]
    public void A_list_compares_by_its_elements_and_prints_only_its_count()
    {
        ValueList<string> list = ["a", "b"];

        Assert.Equal<ValueList<string>>(["a", "b"], list);
        Assert.Equal(((ValueList<string>)["a", "b"]).GetHashCode(), list.GetHashCode());
        Assert.NotEqual<ValueList<string>>(["b", "a"], list);
        Assert.Equal("2 elements", list.ToString());
        Assert.Throws<ArgumentNullException>(() => { ValueList<string> _ = ["a", null!]; });
    }

    [Fact]
    public void A_loop_over_a_list_may_yield()
    {
        Assert.Equal(["A", "B"], Upper(["a", "b"]));
        Assert.Empty(Upper(default));

        static IEnumerable<string> Upper(ValueList<string> list)
        {
            foreach (var text in list) yield return text.ToUpperInvariant();
        }
    }

    [Fact]
    public void Up_ten_percent_and_up_ten_points_are_not_the_same()
    {
        PercentagePoints points = new Percent(70) - new Percent(60);

        Assert.Equal(new PercentagePoints(10), points);
        Assert.Equal("+10", points.ToString());
        Assert.Equal("+16.666667", new RelativeChange(10m / 60 * 100).ToString());
    }

    [Fact]
    public void Equal_numbers_are_equal_however_they_were_written()
    {
        Assert.Equal(new Percent(80), new Percent(80.000m));
        Assert.Equal("0.5", new Points(0.5000m).ToString());
        Assert.Equal(new Points(1.5m), Points.Parse("1.50", null));
        Assert.False(Points.TryParse("1,5", null, out _));
        Assert.False(Points.TryParse("0.00000000000000000000000000000000000001", null, out _));
    }

    [Theory]
    [InlineData("2026-27", 2026)]
    [InlineData("1999-00", 1999)]
    public void A_school_year_is_named_by_both_its_years(string text, int startYear)
    {
        Assert.Equal(new SchoolYear(startYear), SchoolYear.Parse(text, null));
        Assert.Equal(text, new SchoolYear(startYear).ToString());
    }

    [Theory]
    [InlineData("2026-28")]
    [InlineData("2026")]
    [InlineData("2026-2027")]
    [InlineData("٢٠٢٦-٢٧")]
    public void A_school_year_refuses_years_that_do_not_follow(string text) => Assert.False(SchoolYear.TryParse(text, null, out _));

    [Fact]
    public void Grades_are_ordered_from_pre_kindergarten_upward()
    {
        string[] names = ["PK", "K", "1", "9", "10", "13"];

        Assert.Equal(names, names.Reverse().Select(name => GradeLevel.Parse(name, null)).Order().Select(grade => grade.ToString()));
        Assert.All(["k", "0", "14", "-1", "01", ""], text => Assert.False(GradeLevel.TryParse(text, null, out _)));
    }

    [Fact]
    public void Nothing_of_a_student_gets_into_a_text()
    {
        var section = new Section(new("7-1"), roster: [new("S-1"), new("S-2")]);

        Assert.DoesNotContain("S-1", section.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lee", new Member(new("m1"), "Ms. Lee").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/standards#1", "https://a.example/standards#2")]
    [InlineData("https://a.example/x", "https://b@a.example/x")]
    [InlineData("https://a.example/x", "HTTPS://a.example/x")]
    public void Addresses_that_are_written_differently_are_different(string first, string second)
    {
        Assert.NotEqual(new Evidence("Shown", source: new(first)), new Evidence("Shown", source: new(second)));
        Assert.NotEqual(new StandardReference(uri: new(first)), new StandardReference(uri: new(second)));
    }

    [Theory]
    [InlineData(" https://a.example/", "PLC1016")]
    [InlineData("https://a.example/ ", "PLC1005")]
    [InlineData("https://a.example/b c", "PLC1005")]
    [InlineData("urn:a\u00a0b", "PLC1005")]
    public void An_address_has_no_white_space(string address, string rule) => Assert.Equal(rule, Assert.Single(Evidence.Check("Shown", source: new(address))).Rule.Id);
}
