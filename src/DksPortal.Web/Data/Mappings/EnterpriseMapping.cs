using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class EnterpriseMapping : IEntityTypeConfiguration<Enterprise>, IEntityTypeConfiguration<EmploymentFigures>
{
    public void Configure(EntityTypeBuilder<Enterprise> enterprise)
    {
        enterprise.ToTable("Enterprises");
        EnterpriseProfileMapping.Of(enterprise);
        enterprise.Property(e => e.SortKey).HasMaxLength(DanishOrder.Longest).Metadata.LeaveOutOfLog();
        enterprise.Property(e => e.ListedRemark).HasMaxLength(TextLimits.Remark);
        enterprise.Property(e => e.ChangedAt).Metadata.LeaveOutOfLog();
        enterprise.HasOne(e => e.Organisation).WithMany().HasForeignKey(e => e.OrganisationId);
        enterprise.HasMany(e => e.Figures).WithOne(f => f.Enterprise).HasForeignKey(f => f.EnterpriseId).OnDelete(DeleteBehavior.Cascade);
        enterprise.HasIndex(e => e.Cvr).IsUnique();
        enterprise.HasIndex(e => e.OrganisationId).IsUnique();
        enterprise.HasIndex(e => e.ChangedAt);
        enterprise.HasIndex(e => e.ConfirmedAt);
    }

    public void Configure(EntityTypeBuilder<EmploymentFigures> figures)
    {
        figures.ToTable("EmploymentFigures");
        figures.Property(f => f.ToldAt).Metadata.LeaveOutOfLog();
        figures.HasIndex(f => new { f.EnterpriseId, f.Year }).IsUnique();
        figures.HasIndex(f => f.Year);
    }
}

internal sealed class RegistrationMapping
    : IEntityTypeConfiguration<EnterpriseRegistration>, IEntityTypeConfiguration<RegistrationCriterion>, IEntityTypeConfiguration<RegistrationEvent>
{
    public void Configure(EntityTypeBuilder<EnterpriseRegistration> registration)
    {
        registration.ToTable("EnterpriseRegistrations");
        EnterpriseProfileMapping.Of(registration);
        // Whoever reads the log must not be able to guess at a link.
        registration.Property(r => r.SecretHash).Metadata.LeaveOutOfLog();
        registration.HasOne(r => r.Enterprise).WithMany().HasForeignKey(r => r.EnterpriseId);
        registration.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId);
        registration.HasMany(r => r.Criteria).WithOne(c => c.Registration).HasForeignKey(c => c.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        registration.HasMany(r => r.Events).WithOne(e => e.Registration).HasForeignKey(e => e.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        registration.HasIndex(r => r.SecretHash).IsUnique();
        registration.HasIndex(r => new { r.Status, r.SubmittedAt });
        registration.HasIndex(r => r.Cvr);
    }

    public void Configure(EntityTypeBuilder<RegistrationCriterion> criterion)
    {
        criterion.ToTable("RegistrationCriteria");
        criterion.Property(c => c.Evidence).HasMaxLength(TextLimits.Remark);
        criterion.Property(c => c.Note).HasMaxLength(TextLimits.Remark);
        criterion.HasIndex(c => new { c.RegistrationId, c.Criterion }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RegistrationEvent> happening)
    {
        happening.ToTable("RegistrationEvents");
        happening.Property(e => e.Remark).HasMaxLength(TextLimits.Remark);
        happening.HasIndex(e => e.At);
    }
}

/// <summary>The facts that an enterprise and its registration tell in the same words.</summary>
internal static class EnterpriseProfileMapping
{
    public static void Of<T>(EntityTypeBuilder<T> profile) where T : EnterpriseProfile
    {
        profile.Property(p => p.Cvr).HasMaxLength(8);
        profile.Property(p => p.PostalCode).HasMaxLength(4);
        profile.Property(p => p.Telephone).HasMaxLength(TextLimits.Code);
        foreach (var text in new[] { nameof(EnterpriseProfile.Purpose), nameof(EnterpriseProfile.Owners), nameof(EnterpriseProfile.Surplus), nameof(EnterpriseProfile.Sells), nameof(EnterpriseProfile.SellsTo), nameof(EnterpriseProfile.CapacityNote) })
        {
            profile.Property(text).HasMaxLength(TextLimits.Remark);
        }

        // The entry of the fact itself tells who said it and when.
        profile.Property(p => p.Origins).Metadata.LeaveOutOfLog();
        profile.Property(p => p.CvrAskedAt).Metadata.LeaveOutOfLog();
    }
}
