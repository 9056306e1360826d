using DksPortal.Domain;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class InitiativeMapping : IEntityTypeConfiguration<Initiative>, IEntityTypeConfiguration<InitiativeUpdate>
{
    public void Configure(EntityTypeBuilder<Initiative> initiative)
    {
        initiative.ToTable("Initiatives");
        initiative.Property(i => i.Description).HasMaxLength(TextLimits.Text);
        initiative.Property(i => i.DecisionOutcome).HasMaxLength(TextLimits.Remark);
        initiative.Property(i => i.Evidence).HasMaxLength(TextLimits.Remark);
        initiative.Property(i => i.EvidenceLink).HasMaxLength(TextLimits.Remark);
        initiative.HasOne(i => i.Administration).WithMany().HasForeignKey(i => i.AdministrationId);
        initiative.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId);
        initiative.HasOne(i => i.Committee).WithMany().HasForeignKey(i => i.CommitteeId);
        initiative.HasMany(i => i.Principles).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId).OnDelete(DeleteBehavior.Cascade);
        initiative.HasMany(i => i.Origins).WithOne(o => o.Initiative).HasForeignKey(o => o.InitiativeId).OnDelete(DeleteBehavior.Cascade);
        initiative.HasMany(i => i.Updates).WithOne(u => u.Initiative).HasForeignKey(u => u.InitiativeId).OnDelete(DeleteBehavior.Cascade);
        initiative.HasIndex(i => new { i.Status, i.Funding });
    }

    public void Configure(EntityTypeBuilder<InitiativeUpdate> update)
    {
        update.ToTable("InitiativeUpdates");
        update.Property(u => u.Note).HasMaxLength(TextLimits.Remark);
        foreach (var snapshot in new[] { nameof(InitiativeUpdate.Funding), nameof(InitiativeUpdate.Amount), nameof(InitiativeUpdate.DecisionPath), nameof(InitiativeUpdate.CommitteeId), nameof(InitiativeUpdate.IsDecided) })
        {
            // The initiative's own entry tells of them already.
            update.Property(snapshot).Metadata.LeaveOutOfLog();
        }

        update.HasIndex(u => u.At);
    }
}

internal sealed class InitiativePartsMapping : IEntityTypeConfiguration<InitiativePrinciple>, IEntityTypeConfiguration<InitiativeOrigin>
{
    public void Configure(EntityTypeBuilder<InitiativePrinciple> principle)
    {
        principle.ToTable("InitiativePrinciples");
        principle.HasOne(p => p.VisionPrinciple).WithMany().HasForeignKey(p => p.VisionPrincipleId);
        principle.HasIndex(p => new { p.InitiativeId, p.VisionPrincipleId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InitiativeOrigin> origin)
    {
        origin.ToTable("InitiativeOrigins");
        origin.HasOne(o => o.Recommendation).WithMany().HasForeignKey(o => o.RecommendationId);
        origin.HasOne(o => o.ActionItem).WithMany().HasForeignKey(o => o.ActionItemId);
    }
}
