using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Minutes;
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

internal sealed class ActionItemMapping : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> action)
    {
        action.ToTable("ActionItems");
        action.Property(a => a.What).HasMaxLength(TextLimits.Remark);
        action.HasOne(a => a.AgendaItem).WithMany().HasForeignKey(a => a.AgendaItemId);
        action.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        action.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId);
        action.HasOne(a => a.Administration).WithMany().HasForeignKey(a => a.AdministrationId);
        action.HasIndex(a => a.MeetingId);
    }
}
