using Plc.Model.Goals;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Goals;

public sealed class IndicatorTests
{
    [Fact, Trait("Practice", "I-11")]
    public void An_indicator_has_a_value_for_each_year_and_breaks_where_the_instrument_changes()
    {
        var newTest = new Measure(Reading.Name, MeasureKind.Mean, BetterDirection.Higher, 100, 900);
        var indicator = new Indicator(new("i"), Reading, [new(60, year: new SchoolYear(2024), count: 120), new(64, year: new SchoolYear(2025), count: 131)])
            .WithMeasurement(new(610, year: new SchoolYear(2026), count: 125, measure: newTest));

        Assert.Equal([new(2025, 6, 30), new(2026, 6, 30), new(2027, 6, 30)], indicator.Measurements.Select(measurement => measurement.When));
        Assert.Equal(["PLC3105 /measurements/3/value"], Places(Broken(() => indicator.WithMeasurement(new(610, Day(9, 1))))));
        Assert.Empty(new Indicator(new("i"), Reading).Measurements);
    }
}
