using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class ActionItemMapping : IEntityTypeConfiguration<ActionItem>, IEntityTypeConfiguration<ActionItemUpdate>
{
    public void Configure(EntityTypeBuilder<ActionItem> action)
    {
        action.ToTable("ActionItems");
        action.Property(a => a.What).HasMaxLength(TextLimits.Remark);
        action.HasOne(a => a.AgendaItem).WithMany().HasForeignKey(a => a.AgendaItemId);
        action.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        action.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId);
        action.HasOne(a => a.Administration).WithMany().HasForeignKey(a => a.AdministrationId);
        action.HasMany(a => a.Updates).WithOne(u => u.ActionItem).HasForeignKey(u => u.ActionItemId).OnDelete(DeleteBehavior.Cascade);
        action.HasIndex(a => a.MeetingId);
        action.HasIndex(a => new { a.Status, a.Due });
    }

    public void Configure(EntityTypeBuilder<ActionItemUpdate> update)
    {
        update.ToTable("ActionItemUpdates");
        update.Property(u => u.Note).HasMaxLength(TextLimits.Remark);
        update.Property(u => u.WhatBefore).HasMaxLength(TextLimits.Remark);
        update.HasIndex(u => u.At);
    }
}

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("Recommendations");
        recommendation.Property(r => r.Text).HasMaxLength(TextLimits.Remark);
        recommendation.Property(r => r.Answer).HasMaxLength(TextLimits.Text);
        recommendation.HasOne(r => r.AgendaItem).WithMany().HasForeignKey(r => r.AgendaItemId);
        recommendation.HasOne(r => r.Committee).WithMany().HasForeignKey(r => r.CommitteeId);
        recommendation.HasOne(r => r.Administration).WithMany().HasForeignKey(r => r.AdministrationId);
        recommendation.HasIndex(r => r.MeetingId);
        recommendation.HasIndex(r => new { r.Status, r.AnswerExpected });
    }
}

internal sealed class FollowUpNoteMapping : IEntityTypeConfiguration<FollowUpNote>
{
    public void Configure(EntityTypeBuilder<FollowUpNote> note)
    {
        note.ToTable("FollowUpNotes");
        foreach (var text in new[] { nameof(FollowUpNote.Opening), nameof(FollowUpNote.Next), nameof(FollowUpNote.Closing), nameof(FollowUpNote.Recipients) })
        {
            note.Property(text).HasMaxLength(TextLimits.Text);
        }

        note.Property(n => n.Composed).HasMaxLength(TextLimits.Minutes);
        note.HasOne(n => n.Meeting).WithMany().HasForeignKey(n => n.MeetingId);
        note.HasIndex(n => new { n.MeetingId, n.Number }).IsUnique();
    }
}
