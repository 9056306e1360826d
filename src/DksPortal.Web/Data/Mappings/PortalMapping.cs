using DksPortal.Domain;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.Property(e => e.Name).HasMaxLength(AuditEntry.LongestName);
        entry.Property(e => e.Changes).HasMaxLength(AuditEntry.LongestChanges);
        entry.HasIndex(e => e.Path);
        entry.HasIndex(e => new { e.At, e.Id });
    }
}

internal sealed class PortalMapping : IEntityTypeConfiguration<SeedRecord>, IEntityTypeConfiguration<StoredKey>, IEntityTypeConfiguration<StatusVisit>
{
    public void Configure(EntityTypeBuilder<SeedRecord> record)
    {
        record.ToTable("SeedRecords");
        record.HasKey(r => r.Key);
    }

    public void Configure(EntityTypeBuilder<StoredKey> key)
    {
        key.ToTable("StoredKeys");
        key.Property(k => k.Xml).HasMaxLength(TextLimits.Text);
    }

    public void Configure(EntityTypeBuilder<StatusVisit> visit)
    {
        visit.ToTable("StatusVisits");
        visit.HasKey(v => v.AccountId);
        visit.HasOne<Account>().WithOne().HasForeignKey<StatusVisit>(v => v.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
