using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Data.Mappings;
using DksPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data;

/// <summary>Everything the portal keeps. One model for both databases; each has its own derived type and migrations.</summary>
public abstract class PortalDb(DbContextOptions options, CurrentUser user, TimeProvider clock) : IdentityUserContext<Account, int>(options)
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Administration> Administrations => Set<Administration>();
    public DbSet<Committee> Committees => Set<Committee>();
    public DbSet<CouncilTerm> CouncilTerms => Set<CouncilTerm>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<AgendaVersion> AgendaVersions => Set<AgendaVersion>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<MeetingMinutes> Minutes => Set<MeetingMinutes>();
    public DbSet<ItemMinutes> ItemMinutes => Set<ItemMinutes>();
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();
    public DbSet<ActionItemUpdate> ActionItemUpdates => Set<ActionItemUpdate>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<FollowUpNote> FollowUpNotes => Set<FollowUpNote>();
    public DbSet<MinutesComment> MinutesComments => Set<MinutesComment>();
    public DbSet<Speaker> Speakers => Set<Speaker>();
    public DbSet<Annex> Annexes => Set<Annex>();
    public DbSet<AnnexContent> AnnexContents => Set<AnnexContent>();
    public DbSet<PersonalNote> PersonalNotes => Set<PersonalNote>();
    public DbSet<VisionPrinciple> VisionPrinciples => Set<VisionPrinciple>();
    public DbSet<Theme> Themes => Set<Theme>();
    public DbSet<ThemeEvent> ThemeEvents => Set<ThemeEvent>();
    public DbSet<ThemeSupport> ThemeSupports => Set<ThemeSupport>();
    public DbSet<ThemeComment> ThemeComments => Set<ThemeComment>();
    public DbSet<Initiative> Initiatives => Set<Initiative>();
    public DbSet<InitiativeUpdate> InitiativeUpdates => Set<InitiativeUpdate>();
    public DbSet<InitiativeOrigin> InitiativeOrigins => Set<InitiativeOrigin>();
    public DbSet<Inquiry> Inquiries => Set<Inquiry>();
    public DbSet<InquiryQuestion> InquiryQuestions => Set<InquiryQuestion>();
    public DbSet<InquiryEvent> InquiryEvents => Set<InquiryEvent>();
    public DbSet<InquiryAnnex> InquiryAnnexes => Set<InquiryAnnex>();
    public DbSet<InquiryFile> InquiryFiles => Set<InquiryFile>();
    public DbSet<Enterprise> Enterprises => Set<Enterprise>();
    public DbSet<EmploymentFigures> EmploymentFigures => Set<EmploymentFigures>();
    public DbSet<EnterpriseRegistration> EnterpriseRegistrations => Set<EnterpriseRegistration>();
    public DbSet<EnterpriseImport> EnterpriseImports => Set<EnterpriseImport>();
    public DbSet<BuyerQuestion> BuyerQuestions => Set<BuyerQuestion>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<SeedRecord> SeedRecords => Set<SeedRecord>();
    public DbSet<StatusVisit> StatusVisits => Set<StatusVisit>();
    public DbSet<StoredKey> StoredKeys => Set<StoredKey>();

    /// <summary>A condition in the database's own SQL that a column's text is no longer than so many characters.</summary>
    protected abstract string NoLongerThan(string column, int length);

    /// <summary>Saves every change together with its entry in the event log, in one transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved a change to the same thing since it was read.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var log = AuditLog.Of(this, user, clock);
        log.RaiseVersions();
        if (!log.HasNew)
        {
            AddRange(await log.EntriesAsync(cancellationToken));
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // What is new has no number yet, and its log entry needs it: save it first, then the entries, in one transaction.
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        AddRange(await log.EntriesAsync(cancellationToken));
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>Not offered: the log is written by the asynchronous one.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(TextLimits.Line);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
        configurationBuilder.Properties<FactOrigins>().HaveConversion<FactOriginsConverter>().HaveMaxLength(TextLimits.Remark);
        configurationBuilder.Properties<IReadOnlyList<AuditChange>>().HaveConversion<AuditChangesConverter, AuditChangesComparer>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(TextLimits.Code);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Ignore<IdentityUserPasskey<int>>().Ignore<IdentityPasskeyData>();
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        builder.VersionEveryThing();
        builder.KeepWhatIsReferredTo();
        builder.LimitTexts(NoLongerThan);
    }
}
