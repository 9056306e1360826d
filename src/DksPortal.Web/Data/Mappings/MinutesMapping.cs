using DksPortal.Domain;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class MinutesMapping : IEntityTypeConfiguration<MeetingMinutes>, IEntityTypeConfiguration<ItemMinutes>
{
    public void Configure(EntityTypeBuilder<MeetingMinutes> minutes)
    {
        minutes.ToTable("Minutes");
        minutes.HasOne(m => m.Meeting).WithMany().HasForeignKey(m => m.MeetingId);
        minutes.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.Property(m => m.Correction).HasMaxLength(TextLimits.Remark);
        minutes.HasMany(m => m.Comments).WithOne().HasForeignKey(c => c.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.HasMany(m => m.Attendees).WithOne().HasForeignKey(a => a.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.HasMany(m => m.Speakers).WithOne().HasForeignKey(s => s.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.HasMany(m => m.Movements).WithOne().HasForeignKey(s => s.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.HasMany(m => m.DecidedRecommendations).WithOne().HasForeignKey(a => a.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        minutes.HasMany(m => m.DecidedActions).WithOne().HasForeignKey(a => a.MeetingMinutesId).OnDelete(DeleteBehavior.Cascade);
        // The log tells who approved and who remarked when already.
        minutes.Property(m => m.ApproverName).Metadata.LeaveOutOfLog();
        minutes.Property(m => m.LastCommentAt).Metadata.LeaveOutOfLog();
        // A remark raises no version, so that members remark from pages that are hours old; an approval in the same moment is refused all the same.
        minutes.Property(m => m.LastCommentAt).IsConcurrencyToken();
        minutes.HasIndex(m => new { m.MeetingId, m.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ItemMinutes> item)
    {
        item.ToTable("ItemMinutes");
        item.Property(i => i.Discussion).HasMaxLength(TextLimits.Minutes);
        item.Property(i => i.Conclusion).HasMaxLength(TextLimits.Text);
        item.HasOne(i => i.AgendaItem).WithMany().HasForeignKey(i => i.AgendaItemId);
        item.HasIndex(i => new { i.MeetingMinutesId, i.AgendaItemId }).IsUnique();
    }
}

internal sealed class MinutesCommentMapping : IEntityTypeConfiguration<MinutesComment>
{
    public void Configure(EntityTypeBuilder<MinutesComment> comment)
    {
        comment.ToTable("MinutesComments");
        foreach (var text in new[] { nameof(MinutesComment.Text), nameof(MinutesComment.Passage), nameof(MinutesComment.Wording), nameof(MinutesComment.Reply) })
        {
            comment.Property(text).HasMaxLength(TextLimits.Remark);
        }

        // The log tells what changed in the item itself.
        foreach (var words in new[] { nameof(MinutesComment.Before), nameof(MinutesComment.After) })
        {
            comment.Property(words).HasMaxLength(TextLimits.Minutes + TextLimits.Text + 2).Metadata.LeaveOutOfLog();
        }

        comment.HasOne(c => c.ItemMinutes).WithMany().HasForeignKey(c => c.ItemMinutesId);
        comment.HasOne(c => c.By).WithMany().HasForeignKey(c => c.ById);
    }
}

/// <summary>Copies of what the log told when it was written, so they are not logged again.</summary>
internal sealed class MinutesRecordMapping : IEntityTypeConfiguration<MinutesAttendee>, IEntityTypeConfiguration<DecidedAction>
{
    public void Configure(EntityTypeBuilder<MinutesAttendee> attendee) => attendee.ToTable("MinutesAttendees");

    public void Configure(EntityTypeBuilder<DecidedAction> action)
    {
        action.ToTable("DecidedActions");
        action.Property(a => a.What).HasMaxLength(TextLimits.Remark);
    }
}

internal sealed class MinutesRecordPartsMapping
    : IEntityTypeConfiguration<MinutesSpeaker>, IEntityTypeConfiguration<MinutesMovement>, IEntityTypeConfiguration<DecidedRecommendation>
{
    public void Configure(EntityTypeBuilder<MinutesSpeaker> speaker)
    {
        speaker.ToTable("MinutesSpeakers");
        speaker.Property(s => s.Initials).HasMaxLength(TextLimits.Code);
    }

    public void Configure(EntityTypeBuilder<MinutesMovement> movement) => movement.ToTable("MinutesMovements");

    public void Configure(EntityTypeBuilder<DecidedRecommendation> recommendation)
    {
        recommendation.ToTable("DecidedRecommendations");
        recommendation.Property(r => r.Text).HasMaxLength(TextLimits.Remark);
    }
}

internal sealed class SpeakerMapping : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> speaker)
    {
        speaker.ToTable("Speakers");
        speaker.Property(s => s.Initials).HasMaxLength(TextLimits.Code);
        speaker.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        speaker.HasIndex(s => new { s.MeetingId, s.Initials }).IsUnique();
    }
}
