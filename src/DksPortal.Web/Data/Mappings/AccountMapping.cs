using DksPortal.Domain;
using DksPortal.Web.Data.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DksPortal.Web.Data.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.Roles).HasConversion<int>().Metadata.SetMaxLength(null);
        account.Property(a => a.PasswordHash).HasMaxLength(400);
        account.Property(a => a.Language).HasMaxLength(2);
        account.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        account.HasIndex(a => a.PersonId).IsUnique();
        string[] logged = [nameof(Account.Email), nameof(Account.Roles), nameof(Account.PersonId), nameof(Account.IsLocked)];
        foreach (var property in account.Metadata.GetProperties().Where(property => !logged.Contains(property.Name))) property.LeaveOutOfLog();
    }
}

internal sealed class IdentityTables :
    IEntityTypeConfiguration<IdentityUserClaim<int>>, IEntityTypeConfiguration<IdentityUserLogin<int>>, IEntityTypeConfiguration<IdentityUserToken<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> claim)
    {
        claim.ToTable("AccountClaims");
        claim.Property(c => c.ClaimValue).HasMaxLength(TextLimits.Remark);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> login) => login.ToTable("AccountLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> token)
    {
        token.ToTable("AccountTokens");
        token.Property(t => t.Value).HasMaxLength(TextLimits.Remark);
    }
}
