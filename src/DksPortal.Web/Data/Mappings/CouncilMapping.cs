using DksPortal.Domain;
using DksPortal.Domain.Council;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class CouncilTermMapping : IEntityTypeConfiguration<CouncilTerm>
{
    public void Configure(EntityTypeBuilder<CouncilTerm> term)
    {
        term.ToTable("CouncilTerms");
        term.Property(t => t.SetUpBy).HasMaxLength(TextLimits.Remark);
        term.Property(t => t.F2Case).HasMaxLength(TextLimits.Code);
        term.Property(t => t.F2Document).HasMaxLength(TextLimits.Code);
        term.Property(t => t.EDocCase).HasMaxLength(TextLimits.Code);
        term.Property(t => t.Purpose).HasMaxLength(TextLimits.Text);
        term.HasOne(t => t.Administration).WithMany().HasForeignKey(t => t.AdministrationId);
        term.HasOne(t => t.Continuation).WithOne().HasForeignKey<Continuation>(c => c.CouncilTermId).OnDelete(DeleteBehavior.Cascade);
        term.HasMany(t => t.Tasks).WithOne().HasForeignKey(t => t.CouncilTermId).OnDelete(DeleteBehavior.Cascade);
        term.HasMany(t => t.WorkThemes).WithOne().HasForeignKey(t => t.CouncilTermId).OnDelete(DeleteBehavior.Cascade);
        term.HasMany(t => t.RequiredSeats).WithOne().HasForeignKey(r => r.CouncilTermId).OnDelete(DeleteBehavior.Cascade);
        term.HasMany(t => t.Seats).WithOne().HasForeignKey(s => s.CouncilTermId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TermsOfReferenceMapping :
    IEntityTypeConfiguration<TermTask>, IEntityTypeConfiguration<WorkTheme>, IEntityTypeConfiguration<RequiredSeats>, IEntityTypeConfiguration<Continuation>
{
    public void Configure(EntityTypeBuilder<TermTask> task)
    {
        task.ToTable("TermTasks");
        task.Property(t => t.Text).HasMaxLength(TextLimits.Remark);
    }

    public void Configure(EntityTypeBuilder<WorkTheme> theme)
    {
        theme.ToTable("WorkThemes");
        theme.Property(t => t.Text).HasMaxLength(TextLimits.Remark);
    }

    public void Configure(EntityTypeBuilder<RequiredSeats> required) => required.ToTable("RequiredSeats");

    public void Configure(EntityTypeBuilder<Continuation> continuation)
    {
        continuation.ToTable("Continuations");
        continuation.Property(c => c.Text).HasMaxLength(TextLimits.Remark);
    }
}

internal sealed class SeatMapping : IEntityTypeConfiguration<Seat>, IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.ToTable("Seats");
        seat.HasMany(s => s.Memberships).WithOne(m => m.Seat).HasForeignKey(m => m.SeatId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId);
        membership.HasOne(m => m.Organisation).WithMany().HasForeignKey(m => m.OrganisationId);
        membership.HasOne(m => m.Administration).WithMany().HasForeignKey(m => m.AdministrationId);
        membership.HasOne(m => m.Substitute).WithMany().HasForeignKey(m => m.SubstituteId);
    }
}
