using System.Buffers;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes practice reviews as JSON, for programs. <see cref="SarifWriter"/> writes them for code hosts and editors.</summary>
public static class ReviewWriter
{
    /// <summary>Writes a review as one JSON object.</summary>
    /// <param name="review">The review, with its places.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(LocatedReview review, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => ReviewShapes.Review.Write(json, review));
    }
}
