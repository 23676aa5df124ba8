using System.Buffers;
using Plc.Model.Analysis;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes the analysis of an assessment as JSON for programs. It names students by their opaque ids: for the team alone.</summary>
public static class AnalysisWriter
{
    /// <summary>Writes an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="community">The community whose assessment was analysed; its targets are named in the result.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="growth">What students gained since an earlier assessment, where its results are known.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment.</exception>
    public static void Write(AssessmentAnalysis analysis, LearningCommunity community, IBufferWriter<byte> output, AssessmentGrowth? growth = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        var index = new CommunityIndex(community);
        var assessment = index.Find(analysis.Assessment) ?? throw new ArgumentException("The community does not have the assessment.", nameof(community));
        JsonOutput.Write(output, json => AnalysisShapes.Analysis.Write(json, new(analysis, assessment, index, growth)));
    }
}
