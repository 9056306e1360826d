using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Telephone).HasMaxLength(TextLimits.Code);
        person.Property(p => p.Initials).HasMaxLength(TextLimits.Code);
        person.Property(p => p.PartyLetter).HasMaxLength(TextLimits.Code);
        person.HasOne(p => p.Administration).WithMany().HasForeignKey(p => p.AdministrationId);
        person.HasMany(p => p.Affiliations).WithOne().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Cascade);
        person.Property(p => p.NameKey).HasMaxLength(NameKey.Longest).Metadata.LeaveOutOfLog();
        person.HasIndex(p => p.Name);
        person.HasIndex(p => p.NameKey);
    }
}

internal sealed class AffiliationMapping : IEntityTypeConfiguration<Affiliation>
{
    public void Configure(EntityTypeBuilder<Affiliation> affiliation)
    {
        affiliation.ToTable("Affiliations");
        affiliation.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId);
        affiliation.HasIndex(a => new { a.PersonId, a.OrganisationId }).IsUnique();
    }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations");
        organisation.Property(o => o.Cvr).HasMaxLength(8);
        organisation.HasMany(o => o.Spellings).WithOne().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        organisation.HasMany(o => o.Remarks).WithOne().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        organisation.Property(o => o.NameKey).HasMaxLength(NameKey.Longest).Metadata.LeaveOutOfLog();
        organisation.HasIndex(o => o.NameKey).IsUnique();
    }
}

internal sealed class OrganisationRemarkMapping : IEntityTypeConfiguration<OrganisationRemark>
{
    public void Configure(EntityTypeBuilder<OrganisationRemark> remark)
    {
        remark.ToTable("OrganisationRemarks");
        remark.Property(r => r.Text).HasMaxLength(TextLimits.Remark);
    }
}

internal sealed class SpellingMapping : IEntityTypeConfiguration<Spelling>
{
    public void Configure(EntityTypeBuilder<Spelling> spelling)
    {
        spelling.ToTable("Spellings");
        spelling.Property(s => s.NameKey).HasMaxLength(NameKey.Longest).Metadata.LeaveOutOfLog();
        spelling.HasIndex(s => s.NameKey).IsUnique();
    }
}

internal sealed class BodiesMapping : IEntityTypeConfiguration<Administration>, IEntityTypeConfiguration<Committee>, IEntityTypeConfiguration<VisionPrinciple>
{
    public void Configure(EntityTypeBuilder<Administration> administration)
    {
        administration.ToTable("Administrations");
        administration.Property(a => a.ShortName).HasMaxLength(TextLimits.Code);
        administration.HasIndex(a => a.ShortName).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Committee> committee)
    {
        committee.ToTable("Committees");
        committee.Property(c => c.ShortName).HasMaxLength(TextLimits.Code);
        committee.HasIndex(c => c.ShortName).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VisionPrinciple> principle)
    {
        principle.ToTable("VisionPrinciples");
        principle.Property(p => p.Summary).HasMaxLength(TextLimits.Remark);
        principle.HasIndex(p => p.Number).IsUnique();
    }
}
