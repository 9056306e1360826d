using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Data.Seeding;

internal sealed record DemoEnterpriseSeed(
    string Key, string? Organisation, string? Name, string? Cvr, LegalForm? Form, string? Founded, string? Street, string? PostalCode, string? City,
    District? District, Sector? Sector, EnterpriseKind[] Kinds, string? Purpose, string? Owners, bool? OneMemberOneVote, string? Surplus, string? Sells,
    string? SellsTo, long? LargestOrder, string? CapacityNote, EnterpriseSize? Size, EnterpriseStage? Stage, bool? InNationalRegister, string Contact,
    bool AdProtected, Dictionary<Criterion, string> Criteria, Employment? Figures, string Approved, int ConfirmedDaysAgo, RegistrationStateSeed[]? States) : ISeed;

internal sealed record RegistrationStateSeed(int DaysAgo, RegistrationStep Step, string? Remark);
