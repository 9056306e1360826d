using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class MovementMapping : IEntityTypeConfiguration<Movement>, IEntityTypeConfiguration<AttendanceFigure>
{
    public void Configure(EntityTypeBuilder<Movement> movement)
    {
        movement.ToTable("Movements");
        movement.HasOne(m => m.Invitation).WithMany().HasForeignKey(m => m.InvitationId);
        movement.HasOne(m => m.AgendaItem).WithMany().HasForeignKey(m => m.AgendaItemId);
        movement.HasIndex(m => new { m.AgendaItemId, m.InvitationId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AttendanceFigure> figure) => figure.ToTable("AttendanceFigures");
}

internal sealed class AnnexMapping : IEntityTypeConfiguration<Annex>, IEntityTypeConfiguration<AnnexContent>
{
    public void Configure(EntityTypeBuilder<Annex> annex)
    {
        annex.ToTable("Annexes");
        annex.HasOne(a => a.AgendaItem).WithMany().HasForeignKey(a => a.AgendaItemId);
        annex.HasOne(a => a.Content).WithOne().HasForeignKey<AnnexContent>(c => c.AnnexId).OnDelete(DeleteBehavior.Cascade);
        annex.HasIndex(a => new { a.MeetingId, a.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AnnexContent> content)
    {
        content.ToTable("AnnexContents");
        content.HasKey(c => c.AnnexId);
    }
}

internal sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.ToTable("Concerns");
        concern.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId);
        concern.HasIndex(c => new { c.AgendaItemId, c.OrganisationId }).IsUnique();
    }
}

internal sealed class PersonalNoteMapping : IEntityTypeConfiguration<PersonalNote>
{
    public void Configure(EntityTypeBuilder<PersonalNote> note)
    {
        note.ToTable("PersonalNotes");

        // Nobody else sees a note: the log tells that it changed, under the person, and nothing of it.
        note.Property(n => n.Text).HasMaxLength(TextLimits.Text).Metadata.LeaveOutOfLog();
        note.Property(n => n.AgendaItemId).Metadata.LeaveOutOfLog();
        note.HasOne(n => n.AgendaItem).WithMany().HasForeignKey(n => n.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        note.HasOne(n => n.Person).WithMany().HasForeignKey(n => n.PersonId);
        note.HasIndex(n => new { n.AgendaItemId, n.PersonId }).IsUnique();
    }
}
