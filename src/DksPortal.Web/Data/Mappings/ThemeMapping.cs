using DksPortal.Domain;
using DksPortal.Domain.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class ThemeMapping : IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<ThemeEvent>
{
    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("Themes");
        theme.Property(t => t.Problem).HasMaxLength(TextLimits.Text);
        theme.Property(t => t.Wish).HasMaxLength(TextLimits.Text);
        theme.HasOne(t => t.Proposer).WithMany().HasForeignKey(t => t.ProposerId);
        theme.HasOne(t => t.WorkTheme).WithMany().HasForeignKey(t => t.WorkThemeId);
        theme.HasOne(t => t.MergedInto).WithMany().HasForeignKey(t => t.MergedIntoId);
        theme.HasMany(t => t.Events).WithOne(e => e.Theme).HasForeignKey(e => e.ThemeId).OnDelete(DeleteBehavior.Cascade);
        theme.HasMany(t => t.Supports).WithOne(s => s.Theme).HasForeignKey(s => s.ThemeId).OnDelete(DeleteBehavior.Cascade);
        theme.HasMany(t => t.Comments).WithOne(c => c.Theme).HasForeignKey(c => c.ThemeId).OnDelete(DeleteBehavior.Cascade);
        theme.HasMany(t => t.Principles).WithOne(p => p.Theme).HasForeignKey(p => p.ThemeId).OnDelete(DeleteBehavior.Cascade);
        theme.HasIndex(t => t.Status);
    }

    public void Configure(EntityTypeBuilder<ThemeEvent> one)
    {
        one.ToTable("ThemeEvents");
        one.Property(e => e.Remark).HasMaxLength(TextLimits.Remark);
        one.HasOne(e => e.Other).WithMany().HasForeignKey(e => e.OtherId);
        one.HasIndex(e => e.At);
    }
}

internal sealed class ThemePartsMapping
    : IEntityTypeConfiguration<ThemeSupport>, IEntityTypeConfiguration<ThemeComment>, IEntityTypeConfiguration<ThemePrinciple>
{
    public void Configure(EntityTypeBuilder<ThemeSupport> support)
    {
        support.ToTable("ThemeSupports");
        support.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        support.HasIndex(s => new { s.ThemeId, s.PersonId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ThemeComment> comment)
    {
        comment.ToTable("ThemeComments");
        comment.Property(c => c.Text).HasMaxLength(TextLimits.Remark);
        comment.HasOne(c => c.By).WithMany().HasForeignKey(c => c.ById);
    }

    public void Configure(EntityTypeBuilder<ThemePrinciple> principle)
    {
        principle.ToTable("ThemePrinciples");
        principle.HasOne(p => p.VisionPrinciple).WithMany().HasForeignKey(p => p.VisionPrincipleId);
        principle.HasIndex(p => new { p.ThemeId, p.VisionPrincipleId }).IsUnique();
    }
}
