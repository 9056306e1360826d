namespace DksPortal.Web.Features.People;

/// <summary>What the pages on people, and those that ask for somebody, need.</summary>
public static class PeopleSetup
{
    /// <summary>Registers it.</summary>
    public static void AddPeople(this IServiceCollection services) => services.AddScoped<PeopleLookup>();
}
