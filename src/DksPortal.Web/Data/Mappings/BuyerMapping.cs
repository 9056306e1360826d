using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class BuyerMapping : IEntityTypeConfiguration<BuyerQuestion>, IEntityTypeConfiguration<AskedEnterprise>, IEntityTypeConfiguration<EnterpriseImport>
{
    public void Configure(EntityTypeBuilder<BuyerQuestion> question)
    {
        question.ToTable("BuyerQuestions");
        question.Property(q => q.Need).HasMaxLength(TextLimits.Remark);
        question.Property(q => q.Note).HasMaxLength(TextLimits.Remark);
        question.Property(q => q.Result).HasMaxLength(TextLimits.Remark);
        question.HasMany(q => q.Asked).WithOne(a => a.BuyerQuestion).HasForeignKey(a => a.BuyerQuestionId).OnDelete(DeleteBehavior.Cascade);
        question.HasIndex(q => new { q.IsClosed, q.KeptAt });
    }

    public void Configure(EntityTypeBuilder<AskedEnterprise> asked)
    {
        asked.ToTable("AskedEnterprises");
        asked.Property(a => a.Note).HasMaxLength(TextLimits.Remark);
        asked.HasOne(a => a.Enterprise).WithMany().HasForeignKey(a => a.EnterpriseId);
        asked.HasIndex(a => new { a.BuyerQuestionId, a.EnterpriseId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EnterpriseImport> import)
    {
        import.ToTable("EnterpriseImports");
        import.Property(i => i.Content).Metadata.LeaveOutOfLog();
    }
}
