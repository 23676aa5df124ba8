namespace Plc.Model.Tool;

/// <summary>Why a command cannot run, in a line for the person who typed it.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
