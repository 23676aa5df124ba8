using System.Buffers;
using Plc.Model.Review;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes community profiles as JSON, for programs.</summary>
public static class ProfileWriter
{
    /// <summary>Writes a profile as one JSON object.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="readiness">How near the community is to being recognized; left out where it is not given.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(CommunityProfile profile, RecognitionReadiness? readiness, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => ProfileShapes.Profile.Write(json, new(profile, readiness)));
    }
}
