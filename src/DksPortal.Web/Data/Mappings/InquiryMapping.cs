using DksPortal.Domain;
using DksPortal.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class InquiryMapping : IEntityTypeConfiguration<Inquiry>, IEntityTypeConfiguration<InquiryQuestion>, IEntityTypeConfiguration<InquiryEvent>
{
    public void Configure(EntityTypeBuilder<Inquiry> inquiry)
    {
        inquiry.ToTable("Inquiries");
        inquiry.Property(i => i.Background).HasMaxLength(TextLimits.Text);
        inquiry.Property(i => i.PartyLetter).HasMaxLength(TextLimits.Code);
        inquiry.HasOne(i => i.Asker).WithMany().HasForeignKey(i => i.AskerId);
        inquiry.HasOne(i => i.Administration).WithMany().HasForeignKey(i => i.AdministrationId);
        inquiry.HasMany(i => i.Questions).WithOne(q => q.Inquiry).HasForeignKey(q => q.InquiryId).OnDelete(DeleteBehavior.Cascade);
        inquiry.HasMany(i => i.Events).WithOne(e => e.Inquiry).HasForeignKey(e => e.InquiryId).OnDelete(DeleteBehavior.Cascade);
        inquiry.HasMany(i => i.Annexes).WithOne(a => a.Inquiry).HasForeignKey(a => a.InquiryId).OnDelete(DeleteBehavior.Cascade);
        inquiry.HasIndex(i => new { i.Status, i.Deadline });
    }

    public void Configure(EntityTypeBuilder<InquiryQuestion> question)
    {
        question.ToTable("InquiryQuestions");
        question.Property(q => q.Text).HasMaxLength(TextLimits.Remark);
        question.Property(q => q.Answer).HasMaxLength(TextLimits.Text);
        // Longer than what was typed: each live fact becomes its words and its date.
        question.Property(q => q.SentAnswer).HasMaxLength(TextLimits.Minutes);
        question.HasOne(q => q.Responsible).WithMany().HasForeignKey(q => q.ResponsibleId);
    }

    public void Configure(EntityTypeBuilder<InquiryEvent> one)
    {
        one.ToTable("InquiryEvents");
        one.HasIndex(e => e.At);
    }
}

internal sealed class InquiryAnnexMapping : IEntityTypeConfiguration<InquiryAnnex>, IEntityTypeConfiguration<InquiryFile>
{
    public void Configure(EntityTypeBuilder<InquiryAnnex> annex)
    {
        annex.ToTable("InquiryAnnexes");
        annex.HasOne(a => a.File).WithOne(f => f.InquiryAnnex).HasForeignKey<InquiryFile>(f => f.InquiryAnnexId).OnDelete(DeleteBehavior.Cascade);
        annex.HasIndex(a => new { a.InquiryId, a.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InquiryFile> file)
    {
        file.ToTable("InquiryFiles");
        file.HasKey(f => f.InquiryAnnexId);
    }
}
