namespace Plc.Model.Serialization.Json;

/// <summary>Reads the number of a JSON text exactly, or not at all: a decimal's own parser rounds what it cannot hold.</summary>
internal static class ExactDecimal
{
    /// <summary>The most digits of a decimal, if not of every number of as many.</summary>
    private const int MaxDigits = 29;

    private const int MaxPlaces = 28;

    /// <summary>As many digits go into 32 bits.</summary>
    private const int ShortLength = 9;

    /// <summary>The digits of a decimal are kept in 96 bits.</summary>
    private static readonly UInt128 MaxSignificand = (UInt128.One << 96) - 1;

    /// <summary>Reads a number that is well-formed JSON; false where no decimal is exactly that number.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        if (TryShort(number, out value)) return true;
        value = 0;
        var negative = number[0] == '-';
        var exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = number[(negative ? 1 : 0)..(exponentAt < 0 ? number.Length : exponentAt)];
        var places = 0L;
        var digits = 0;
        var pendingZeros = 0;
        var afterPoint = false;
        UInt128 significand = 0;
        foreach (var b in mantissa)
        {
            if (b == '.')
            {
                afterPoint = true;
                continue;
            }
            if (afterPoint) places++;
            if (b == '0')
            {
                if (digits > 0) pendingZeros++;
                continue;
            }
            digits += pendingZeros + 1;
            if (digits > MaxDigits) return false;
            for (; pendingZeros > 0; pendingZeros--) significand *= 10;
            significand = significand * 10 + (uint)(b - '0');
        }
        if (digits == 0) return true;
        places -= pendingZeros;
        if (exponentAt >= 0 && !TryAddExponent(number[(exponentAt + 1)..], ref places)) return false;
        if (places is > MaxPlaces or < -MaxPlaces || digits - places > MaxDigits) return false;
        for (; places < 0; places++) significand *= 10;
        if (significand > MaxSignificand) return false;
        value = new((int)(uint)significand, (int)(uint)(significand >> 32), (int)(uint)(significand >> 64), negative, (byte)places);
        return true;
    }

    /// <summary>Reads a number of a few digits, which nearly every number is.</summary>
    private static bool TryShort(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        if (number.Length > ShortLength) return false;
        var significand = 0;
        byte places = 0;
        var afterPoint = false;
        var negative = number[0] == '-';
        foreach (var b in negative ? number[1..] : number)
        {
            if (b == '.')
            {
                afterPoint = true;
                continue;
            }
            if (b is < (byte)'0' or > (byte)'9') return false;
            significand = significand * 10 + (b - '0');
            if (afterPoint) places++;
        }
        for (; places > 0 && significand % 10 == 0; places--) significand /= 10;
        value = new(significand, 0, 0, negative && significand != 0, places);
        return true;
    }

    private static bool TryAddExponent(ReadOnlySpan<byte> exponent, ref long places)
    {
        var down = exponent[0] == '-';
        if (exponent[0] is (byte)'-' or (byte)'+') exponent = exponent[1..];
        exponent = exponent.TrimStart((byte)'0');
        if (exponent.Length > 9) return false;
        var value = 0L;
        foreach (var b in exponent) value = value * 10 + (b - '0');
        places += down ? value : -value;
        return true;
    }
}
