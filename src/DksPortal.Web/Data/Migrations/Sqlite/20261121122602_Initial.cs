using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Administrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Administrations", x => x.Id);
                    table.CheckConstraint("CK_Administrations_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Administrations_OtherName_Length", "length(\"OtherName\") <= 200");
                    table.CheckConstraint("CK_Administrations_ShortName_Length", "length(\"ShortName\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                    table.CheckConstraint("CK_AuditEntries_Act_Length", "length(\"Act\") <= 40");
                    table.CheckConstraint("CK_AuditEntries_Name_Length", "length(\"Name\") <= 300");
                    table.CheckConstraint("CK_AuditEntries_Path_Length", "length(\"Path\") <= 200");
                    table.CheckConstraint("CK_AuditEntries_Thing_Length", "length(\"Thing\") <= 200");
                    table.CheckConstraint("CK_AuditEntries_Who_Length", "length(\"Who\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Committees",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Committees", x => x.Id);
                    table.CheckConstraint("CK_Committees_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Committees_ShortName_Length", "length(\"ShortName\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Cvr = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.CheckConstraint("CK_Organisations_Cvr_Length", "length(\"Cvr\") <= 8");
                    table.CheckConstraint("CK_Organisations_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_Organisations_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Organisations_NameKey_Length", "length(\"NameKey\") <= 600");
                });

            migrationBuilder.CreateTable(
                name: "SeedRecords",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ThingId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeedRecords", x => x.Key);
                    table.CheckConstraint("CK_SeedRecords_Key_Length", "length(\"Key\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "StoredKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredKeys", x => x.Id);
                    table.CheckConstraint("CK_StoredKeys_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_StoredKeys_Xml_Length", "length(\"Xml\") <= 20000");
                });

            migrationBuilder.CreateTable(
                name: "VisionPrinciples",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisionPrinciples", x => x.Id);
                    table.CheckConstraint("CK_VisionPrinciples_Summary_Length", "length(\"Summary\") <= 2000");
                    table.CheckConstraint("CK_VisionPrinciples_Title_Length", "length(\"Title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "CouncilTerms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SetUpBy = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    F2Case = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    F2Document = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EDocCase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MeetingsEachYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UsualPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CouncilTerms", x => x.Id);
                    table.CheckConstraint("CK_CouncilTerms_EDocCase_Length", "length(\"EDocCase\") <= 40");
                    table.CheckConstraint("CK_CouncilTerms_F2Case_Length", "length(\"F2Case\") <= 40");
                    table.CheckConstraint("CK_CouncilTerms_F2Document_Length", "length(\"F2Document\") <= 40");
                    table.CheckConstraint("CK_CouncilTerms_From_Length", "length(\"From\") <= 10");
                    table.CheckConstraint("CK_CouncilTerms_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_CouncilTerms_Office_Length", "length(\"Office\") <= 200");
                    table.CheckConstraint("CK_CouncilTerms_Purpose_Length", "length(\"Purpose\") <= 20000");
                    table.CheckConstraint("CK_CouncilTerms_SetUpBy_Length", "length(\"SetUpBy\") <= 2000");
                    table.CheckConstraint("CK_CouncilTerms_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_CouncilTerms_To_Length", "length(\"To\") <= 10");
                    table.CheckConstraint("CK_CouncilTerms_UsualPlace_Length", "length(\"UsualPlace\") <= 200");
                    table.ForeignKey(
                        name: "FK_CouncilTerms_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Initials = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PartyLetter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.CheckConstraint("CK_People_Email_Length", "length(\"Email\") <= 200");
                    table.CheckConstraint("CK_People_Initials_Length", "length(\"Initials\") <= 40");
                    table.CheckConstraint("CK_People_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_People_NameKey_Length", "length(\"NameKey\") <= 600");
                    table.CheckConstraint("CK_People_PartyLetter_Length", "length(\"PartyLetter\") <= 40");
                    table.CheckConstraint("CK_People_Telephone_Length", "length(\"Telephone\") <= 40");
                    table.CheckConstraint("CK_People_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_People_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AuditEntryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditChanges", x => x.Id);
                    table.CheckConstraint("CK_AuditChanges_Field_Length", "length(\"Field\") <= 200");
                    table.CheckConstraint("CK_AuditChanges_From_Length", "length(\"From\") <= 100000");
                    table.CheckConstraint("CK_AuditChanges_To_Length", "length(\"To\") <= 100000");
                    table.ForeignKey(
                        name: "FK_AuditChanges_AuditEntries_AuditEntryId",
                        column: x => x.AuditEntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Spellings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Spellings", x => x.Id);
                    table.CheckConstraint("CK_Spellings_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Spellings_NameKey_Length", "length(\"NameKey\") <= 600");
                    table.ForeignKey(
                        name: "FK_Spellings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Continuations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Continuations", x => x.Id);
                    table.CheckConstraint("CK_Continuations_Date_Length", "length(\"Date\") <= 10");
                    table.CheckConstraint("CK_Continuations_DecidedBy_Length", "length(\"DecidedBy\") <= 200");
                    table.CheckConstraint("CK_Continuations_Decision_Length", "length(\"Decision\") <= 40");
                    table.CheckConstraint("CK_Continuations_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_Continuations_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Continuations_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Start = table.Column<DateTime>(type: "TEXT", nullable: false),
                    End = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConvenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.CheckConstraint("CK_Meetings_CancelReason_Length", "length(\"CancelReason\") <= 2000");
                    table.CheckConstraint("CK_Meetings_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_Meetings_Place_Length", "length(\"Place\") <= 200");
                    table.CheckConstraint("CK_Meetings_Remark_Length", "length(\"Remark\") <= 2000");
                    table.CheckConstraint("CK_Meetings_Slug_Length", "length(\"Slug\") <= 40");
                    table.CheckConstraint("CK_Meetings_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_Meetings_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_Meetings_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RequiredSeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequiredSeats", x => x.Id);
                    table.CheckConstraint("CK_RequiredSeats_Kind_Length", "length(\"Kind\") <= 40");
                    table.ForeignKey(
                        name: "FK_RequiredSeats_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Seats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsProposed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seats", x => x.Id);
                    table.CheckConstraint("CK_Seats_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_Seats_Label_Length", "length(\"Label\") <= 200");
                    table.CheckConstraint("CK_Seats_Size_Length", "length(\"Size\") <= 40");
                    table.ForeignKey(
                        name: "FK_Seats_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TermTasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermTasks", x => x.Id);
                    table.CheckConstraint("CK_TermTasks_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_TermTasks_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkThemes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CouncilTermId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkThemes", x => x.Id);
                    table.CheckConstraint("CK_WorkThemes_Text_Length", "length(\"Text\") <= 2000");
                    table.CheckConstraint("CK_WorkThemes_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_WorkThemes_CouncilTerms_CouncilTermId",
                        column: x => x.CouncilTermId,
                        principalTable: "CouncilTerms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Roles = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    IsLocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.CheckConstraint("CK_Accounts_ConcurrencyStamp_Length", "length(\"ConcurrencyStamp\") <= 200");
                    table.CheckConstraint("CK_Accounts_Email_Length", "length(\"Email\") <= 256");
                    table.CheckConstraint("CK_Accounts_Language_Length", "length(\"Language\") <= 2");
                    table.CheckConstraint("CK_Accounts_NormalizedEmail_Length", "length(\"NormalizedEmail\") <= 256");
                    table.CheckConstraint("CK_Accounts_NormalizedUserName_Length", "length(\"NormalizedUserName\") <= 256");
                    table.CheckConstraint("CK_Accounts_PasswordHash_Length", "length(\"PasswordHash\") <= 400");
                    table.CheckConstraint("CK_Accounts_PhoneNumber_Length", "length(\"PhoneNumber\") <= 200");
                    table.CheckConstraint("CK_Accounts_SecurityStamp_Length", "length(\"SecurityStamp\") <= 200");
                    table.CheckConstraint("CK_Accounts_UserName_Length", "length(\"UserName\") <= 256");
                    table.ForeignKey(
                        name: "FK_Accounts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Affiliations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Affiliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Affiliations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Affiliations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    FixedStart = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CaseText = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.CheckConstraint("CK_AgendaItems_CaseText_Length", "length(\"CaseText\") <= 20000");
                    table.CheckConstraint("CK_AgendaItems_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_AgendaItems_Purpose_Length", "length(\"Purpose\") <= 2000");
                    table.CheckConstraint("CK_AgendaItems_Recommendation_Length", "length(\"Recommendation\") <= 20000");
                    table.CheckConstraint("CK_AgendaItems_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_AgendaItems_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedById = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetingStart = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MeetingEnd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MeetingPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaVersions", x => x.Id);
                    table.CheckConstraint("CK_AgendaVersions_MeetingPlace_Length", "length(\"MeetingPlace\") <= 200");
                    table.ForeignKey(
                        name: "FK_AgendaVersions_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Minutes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentForReviewById = table.Column<int>(type: "INTEGER", nullable: true),
                    SentForReviewAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedById = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Minutes", x => x.Id);
                    table.CheckConstraint("CK_Minutes_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_Minutes_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SeatId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    SubstituteId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                    table.CheckConstraint("CK_Memberships_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_Memberships_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_Memberships_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_People_SubstituteId",
                        column: x => x.SubstituteId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.CheckConstraint("CK_AccountClaims_ClaimType_Length", "length(\"ClaimType\") <= 200");
                    table.CheckConstraint("CK_AccountClaims_ClaimValue_Length", "length(\"ClaimValue\") <= 2000");
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.CheckConstraint("CK_AccountLogins_LoginProvider_Length", "length(\"LoginProvider\") <= 200");
                    table.CheckConstraint("CK_AccountLogins_ProviderDisplayName_Length", "length(\"ProviderDisplayName\") <= 200");
                    table.CheckConstraint("CK_AccountLogins_ProviderKey_Length", "length(\"ProviderKey\") <= 200");
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.CheckConstraint("CK_AccountTokens_LoginProvider_Length", "length(\"LoginProvider\") <= 200");
                    table.CheckConstraint("CK_AccountTokens_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_AccountTokens_Value_Length", "length(\"Value\") <= 2000");
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItems", x => x.Id);
                    table.CheckConstraint("CK_ActionItems_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_ActionItems_What_Length", "length(\"What\") <= 2000");
                    table.ForeignKey(
                        name: "FK_ActionItems_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionItems_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Presenters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Presenters", x => x.Id);
                    table.CheckConstraint("CK_Presenters_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_Presenters_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Presenters_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaVersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaChanges", x => x.Id);
                    table.CheckConstraint("CK_AgendaChanges_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_AgendaChanges_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_AgendaChanges_AgendaVersions_AgendaVersionId",
                        column: x => x.AgendaVersionId,
                        principalTable: "AgendaVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublishedItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaVersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Presenters = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CaseText = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedItems", x => x.Id);
                    table.CheckConstraint("CK_PublishedItems_CaseText_Length", "length(\"CaseText\") <= 20000");
                    table.CheckConstraint("CK_PublishedItems_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_PublishedItems_Presenters_Length", "length(\"Presenters\") <= 20000");
                    table.CheckConstraint("CK_PublishedItems_Purpose_Length", "length(\"Purpose\") <= 2000");
                    table.CheckConstraint("CK_PublishedItems_Recommendation_Length", "length(\"Recommendation\") <= 20000");
                    table.CheckConstraint("CK_PublishedItems_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_PublishedItems_AgendaVersions_AgendaVersionId",
                        column: x => x.AgendaVersionId,
                        principalTable: "AgendaVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ItemMinutes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Discussion = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReferredTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemMinutes", x => x.Id);
                    table.CheckConstraint("CK_ItemMinutes_Conclusion_Length", "length(\"Conclusion\") <= 20000");
                    table.CheckConstraint("CK_ItemMinutes_Discussion_Length", "length(\"Discussion\") <= 100000");
                    table.CheckConstraint("CK_ItemMinutes_Outcome_Length", "length(\"Outcome\") <= 40");
                    table.CheckConstraint("CK_ItemMinutes_ReferredTo_Length", "length(\"ReferredTo\") <= 200");
                    table.ForeignKey(
                        name: "FK_ItemMinutes_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItemMinutes_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    MembershipId = table.Column<int>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubstituteName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    Attendance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.CheckConstraint("CK_Invitations_Answer_Length", "length(\"Answer\") <= 40");
                    table.CheckConstraint("CK_Invitations_Attendance_Length", "length(\"Attendance\") <= 40");
                    table.CheckConstraint("CK_Invitations_SubstituteName_Length", "length(\"SubstituteName\") <= 200");
                    table.ForeignKey(
                        name: "FK_Invitations_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Invitations_Memberships_MembershipId",
                        column: x => x.MembershipId,
                        principalTable: "Memberships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_PersonId",
                table: "Accounts",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_AdministrationId",
                table: "ActionItems",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_AgendaItemId",
                table: "ActionItems",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_MeetingId",
                table: "ActionItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_OrganisationId",
                table: "ActionItems",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_PersonId",
                table: "ActionItems",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Administrations_ShortName",
                table: "Administrations",
                column: "ShortName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Affiliations_OrganisationId",
                table: "Affiliations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Affiliations_PersonId_OrganisationId",
                table: "Affiliations",
                columns: new[] { "PersonId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaChanges_AgendaVersionId",
                table: "AgendaChanges",
                column: "AgendaVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetingId",
                table: "AgendaItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaVersions_MeetingId_Number",
                table: "AgendaVersions",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditChanges_AuditEntryId",
                table: "AuditChanges",
                column: "AuditEntryId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Id",
                table: "AuditEntries",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Path",
                table: "AuditEntries",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_Committees_ShortName",
                table: "Committees",
                column: "ShortName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Continuations_CouncilTermId",
                table: "Continuations",
                column: "CouncilTermId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CouncilTerms_AdministrationId",
                table: "CouncilTerms",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_MeetingId_PersonId",
                table: "Invitations",
                columns: new[] { "MeetingId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_MembershipId",
                table: "Invitations",
                column: "MembershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PersonId",
                table: "Invitations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemMinutes_AgendaItemId",
                table: "ItemMinutes",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemMinutes_MeetingMinutesId_AgendaItemId",
                table: "ItemMinutes",
                columns: new[] { "MeetingMinutesId", "AgendaItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_CouncilTermId",
                table: "Meetings",
                column: "CouncilTermId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Slug",
                table: "Meetings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Start_Id",
                table: "Meetings",
                columns: new[] { "Start", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_AdministrationId",
                table: "Memberships",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganisationId",
                table: "Memberships",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_PersonId",
                table: "Memberships",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_SeatId",
                table: "Memberships",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_SubstituteId",
                table: "Memberships",
                column: "SubstituteId");

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_MeetingId_Number",
                table: "Minutes",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_NameKey",
                table: "Organisations",
                column: "NameKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AdministrationId",
                table: "People",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_People_NameKey",
                table: "People",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Presenters_AgendaItemId",
                table: "Presenters",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Presenters_PersonId",
                table: "Presenters",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedItems_AgendaVersionId",
                table: "PublishedItems",
                column: "AgendaVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_RequiredSeats_CouncilTermId",
                table: "RequiredSeats",
                column: "CouncilTermId");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_CouncilTermId",
                table: "Seats",
                column: "CouncilTermId");

            migrationBuilder.CreateIndex(
                name: "IX_Spellings_NameKey",
                table: "Spellings",
                column: "NameKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Spellings_OrganisationId",
                table: "Spellings",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TermTasks_CouncilTermId",
                table: "TermTasks",
                column: "CouncilTermId");

            migrationBuilder.CreateIndex(
                name: "IX_VisionPrinciples_Number",
                table: "VisionPrinciples",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkThemes_CouncilTermId",
                table: "WorkThemes",
                column: "CouncilTermId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "ActionItems");

            migrationBuilder.DropTable(
                name: "Affiliations");

            migrationBuilder.DropTable(
                name: "AgendaChanges");

            migrationBuilder.DropTable(
                name: "AuditChanges");

            migrationBuilder.DropTable(
                name: "Committees");

            migrationBuilder.DropTable(
                name: "Continuations");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "ItemMinutes");

            migrationBuilder.DropTable(
                name: "Presenters");

            migrationBuilder.DropTable(
                name: "PublishedItems");

            migrationBuilder.DropTable(
                name: "RequiredSeats");

            migrationBuilder.DropTable(
                name: "SeedRecords");

            migrationBuilder.DropTable(
                name: "Spellings");

            migrationBuilder.DropTable(
                name: "StoredKeys");

            migrationBuilder.DropTable(
                name: "TermTasks");

            migrationBuilder.DropTable(
                name: "VisionPrinciples");

            migrationBuilder.DropTable(
                name: "WorkThemes");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "Minutes");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "AgendaVersions");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Seats");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "CouncilTerms");

            migrationBuilder.DropTable(
                name: "Administrations");
        }
    }
}
