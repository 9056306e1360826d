using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("Meetings");
        meeting.Property(m => m.Slug).HasMaxLength(TextLimits.Code);
        meeting.Property(m => m.Remark).HasMaxLength(TextLimits.Remark);
        meeting.Property(m => m.CancelReason).HasMaxLength(TextLimits.Remark);
        meeting.HasOne(m => m.CouncilTerm).WithMany().HasForeignKey(m => m.CouncilTermId);
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.AgendaVersions).WithOne().HasForeignKey(v => v.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.Invitations).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.Movements).WithOne().HasForeignKey(o => o.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.Speakers).WithOne().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.Annexes).WithOne().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.AttendanceFigures).WithOne().HasForeignKey(f => f.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.Property(m => m.LastAnnexNumber).Metadata.LeaveOutOfLog();
        meeting.Ignore(m => m.PublishedAgenda);
        meeting.HasIndex(m => m.Slug).IsUnique();
        meeting.HasIndex(m => new { m.Start, m.Id });
    }

    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId);
        invitation.HasOne(i => i.Membership).WithMany().HasForeignKey(i => i.MembershipId);
        invitation.HasIndex(i => new { i.MeetingId, i.PersonId }).IsUnique();
    }
}

internal sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<Presenter>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("AgendaItems");
        item.Property(i => i.Purpose).HasMaxLength(TextLimits.Remark);
        item.Property(i => i.CaseText).HasMaxLength(TextLimits.Text);
        item.Property(i => i.Recommendation).HasMaxLength(TextLimits.Text);
        item.HasOne(i => i.CarriedFrom).WithMany().HasForeignKey(i => i.CarriedFromId);
        item.HasOne(i => i.Theme).WithMany().HasForeignKey(i => i.ThemeId);
        item.HasOne<ActionItem>().WithMany().HasForeignKey(i => i.CarriedActionItemId);
        item.HasOne<Recommendation>().WithMany().HasForeignKey(i => i.CarriedRecommendationId);
        item.HasOne<MeetingMinutes>().WithMany().HasForeignKey(i => i.CarriedMinutesId);
        item.HasMany(i => i.Concerns).WithOne(c => c.AgendaItem).HasForeignKey(c => c.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        item.HasMany(i => i.Presenters).WithOne(p => p.AgendaItem).HasForeignKey(p => p.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Presenter> presenter)
    {
        presenter.ToTable("Presenters");
        presenter.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
    }
}

internal sealed class AgendaVersionMapping :
    IEntityTypeConfiguration<AgendaVersion>, IEntityTypeConfiguration<PublishedItem>, IEntityTypeConfiguration<AgendaChange>
{
    public void Configure(EntityTypeBuilder<AgendaVersion> version)
    {
        version.ToTable("AgendaVersions");
        version.HasMany(v => v.Items).WithOne().HasForeignKey(i => i.AgendaVersionId).OnDelete(DeleteBehavior.Cascade);
        version.HasMany(v => v.Changes).WithOne().HasForeignKey(c => c.AgendaVersionId).OnDelete(DeleteBehavior.Cascade);
        version.HasIndex(v => new { v.MeetingId, v.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PublishedItem> item)
    {
        item.ToTable("PublishedItems");
        item.Property(i => i.Presenters).HasMaxLength(TextLimits.Text);
        item.Property(i => i.Purpose).HasMaxLength(TextLimits.Remark);
        item.Property(i => i.CaseText).HasMaxLength(TextLimits.Text);
        item.Property(i => i.Recommendation).HasMaxLength(TextLimits.Text);
    }

    public void Configure(EntityTypeBuilder<AgendaChange> change) => change.ToTable("AgendaChanges");
}
