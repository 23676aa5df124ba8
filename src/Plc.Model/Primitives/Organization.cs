namespace Plc.Model.Primitives;

/// <summary>Names the ids of organizations: schools, districts and others. What an organization is stands in its community.</summary>
public sealed class Organization
{
    private Organization() { }
}
