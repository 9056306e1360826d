using DksPortal.Domain;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<Observation>, IEntityTypeConfiguration<SurveyAnswer>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("Indicators");
        indicator.Property(i => i.Unit).HasMaxLength(TextLimits.Code);
        indicator.Property(i => i.Definition).HasMaxLength(TextLimits.Remark);
        indicator.HasOne(i => i.VisionPrinciple).WithMany().HasForeignKey(i => i.VisionPrincipleId);
        indicator.HasMany(i => i.Observations).WithOne(o => o.Indicator).HasForeignKey(o => o.IndicatorId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Observation> observation)
    {
        observation.ToTable("Observations");
        observation.Property(o => o.Note).HasMaxLength(TextLimits.Remark);
        observation.HasIndex(o => new { o.IndicatorId, o.On }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SurveyAnswer> answer)
    {
        answer.ToTable("SurveyAnswers");
        answer.Property(a => a.Row).HasMaxLength(TextLimits.Code);
        answer.Property(a => a.Column).HasMaxLength(TextLimits.Code);
        answer.Property(a => a.Note).HasMaxLength(TextLimits.Remark);
        answer.Property(a => a.At).Metadata.LeaveOutOfLog();
        answer.HasIndex(a => new { a.Table, a.Row, a.Column, a.Year }).IsUnique();
    }
}
