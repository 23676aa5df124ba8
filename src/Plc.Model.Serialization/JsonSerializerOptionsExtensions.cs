using System.Text.Json;
using Plc.Model.Serialization.Converters;

namespace Plc.Model.Serialization;

/// <summary>What an app adds to its own JSON so that it can hold values of the model.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds converters for the types of the model, so that they are read and written as in the PLC format wherever they stand in the app's own types: parts and whole documents, ids and references
    /// (ids as keys of dictionaries too), quantities, words of closed lists, and lists of all these. Without it the framework writes what it cannot read again.
    /// </summary>
    /// <remarks>
    /// Settings of the app, such as naming policies, do not change the form of the format; whether a comment or a comma at the end may stand, and what is escaped and indented, is for the app to say.
    /// Works with reflection and with source generation. To add them twice does nothing. What is not of the model, such as the dates of NodaTime in the app's own types, is the app's to configure.
    /// What is computed is only written: <see cref="Goals.GoalEvaluation"/>, <see cref="Diagnostic"/>, <see cref="Rules.Rule"/>.
    /// A value that is wrong throws a <see cref="PlcJsonException"/> with all of its faults.
    /// </remarks>
    /// <param name="options">The options, before they are first used.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions ConfigureForPlc(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // First, since one of the app's that takes all enumerations would else take the words of closed lists too.
        if (!options.Converters.Any(converter => converter is PlcConverterFactory)) options.Converters.Insert(0, new PlcConverterFactory());
        return options;
    }
}
