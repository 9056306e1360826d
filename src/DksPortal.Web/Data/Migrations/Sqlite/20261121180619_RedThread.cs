using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RedThread : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite adds a column with its reference in one step. The generated two would build the table anew outside the
            // transaction, and a process killed there could not start again.
            migrationBuilder.Sql("""ALTER TABLE "AgendaItems" ADD COLUMN "ThemeId" INTEGER NULL CONSTRAINT "FK_AgendaItems_Themes_ThemeId" REFERENCES "Themes" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.CreateTable(
                name: "Initiatives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    DecisionPath = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    DecisionExpected = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    DecisionOutcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EvidenceLink = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiatives", x => x.Id);
                    table.CheckConstraint("CK_Initiatives_DecisionExpected_Length", "length(\"DecisionExpected\") <= 10");
                    table.CheckConstraint("CK_Initiatives_DecisionOutcome_Length", "length(\"DecisionOutcome\") <= 2000");
                    table.CheckConstraint("CK_Initiatives_DecisionPath_Length", "length(\"DecisionPath\") <= 40");
                    table.CheckConstraint("CK_Initiatives_Description_Length", "length(\"Description\") <= 20000");
                    table.CheckConstraint("CK_Initiatives_Evidence_Length", "length(\"Evidence\") <= 2000");
                    table.CheckConstraint("CK_Initiatives_EvidenceLink_Length", "length(\"EvidenceLink\") <= 2000");
                    table.CheckConstraint("CK_Initiatives_Funding_Length", "length(\"Funding\") <= 40");
                    table.CheckConstraint("CK_Initiatives_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_Initiatives_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_Initiatives_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_Initiatives_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Initiatives_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Initiatives_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inquiries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskerId = table.Column<int>(type: "INTEGER", nullable: false),
                    AskerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PartyLetter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Background = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastAnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerChanges = table.Column<int>(type: "INTEGER", nullable: false),
                    LastAnnexNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiries", x => x.Id);
                    table.CheckConstraint("CK_Inquiries_AskerName_Length", "length(\"AskerName\") <= 200");
                    table.CheckConstraint("CK_Inquiries_Background_Length", "length(\"Background\") <= 20000");
                    table.CheckConstraint("CK_Inquiries_Office_Length", "length(\"Office\") <= 200");
                    table.CheckConstraint("CK_Inquiries_PartyLetter_Length", "length(\"PartyLetter\") <= 40");
                    table.CheckConstraint("CK_Inquiries_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_Inquiries_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_Inquiries_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_Inquiries_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiries_People_AskerId",
                        column: x => x.AskerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatusVisits",
                columns: table => new
                {
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Before = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusVisits", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_StatusVisits_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    ProposerId = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkThemeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MergedIntoId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.CheckConstraint("CK_Themes_Problem_Length", "length(\"Problem\") <= 20000");
                    table.CheckConstraint("CK_Themes_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_Themes_Title_Length", "length(\"Title\") <= 200");
                    table.CheckConstraint("CK_Themes_Wish_Length", "length(\"Wish\") <= 20000");
                    table.ForeignKey(
                        name: "FK_Themes_People_ProposerId",
                        column: x => x.ProposerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Themes_Themes_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Themes_WorkThemes_WorkThemeId",
                        column: x => x.WorkThemeId,
                        principalTable: "WorkThemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeOrigins",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InitiativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActionItemId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeOrigins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InitiativeOrigins_ActionItems_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InitiativeOrigins_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeOrigins_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InitiativePrinciples",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InitiativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    VisionPrincipleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativePrinciples", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InitiativePrinciples_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativePrinciples_VisionPrinciples_VisionPrincipleId",
                        column: x => x.VisionPrincipleId,
                        principalTable: "VisionPrinciples",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeUpdates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InitiativeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    DecisionPath = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDecided = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeUpdates", x => x.Id);
                    table.CheckConstraint("CK_InitiativeUpdates_DecisionPath_Length", "length(\"DecisionPath\") <= 40");
                    table.CheckConstraint("CK_InitiativeUpdates_Funding_Length", "length(\"Funding\") <= 40");
                    table.CheckConstraint("CK_InitiativeUpdates_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_InitiativeUpdates_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_InitiativeUpdates_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryAnnexes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InquiryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryAnnexes", x => x.Id);
                    table.CheckConstraint("CK_InquiryAnnexes_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_InquiryAnnexes_MediaType_Length", "length(\"MediaType\") <= 200");
                    table.CheckConstraint("CK_InquiryAnnexes_Sha256_Length", "length(\"Sha256\") <= 200");
                    table.CheckConstraint("CK_InquiryAnnexes_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_InquiryAnnexes_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InquiryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryEvents", x => x.Id);
                    table.CheckConstraint("CK_InquiryEvents_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_InquiryEvents_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    InquiryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ResponsibleId = table.Column<int>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAnswer = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryQuestions", x => x.Id);
                    table.CheckConstraint("CK_InquiryQuestions_Answer_Length", "length(\"Answer\") <= 20000");
                    table.CheckConstraint("CK_InquiryQuestions_SentAnswer_Length", "length(\"SentAnswer\") <= 100000");
                    table.CheckConstraint("CK_InquiryQuestions_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_InquiryQuestions_Inquiries_InquiryId",
                        column: x => x.InquiryId,
                        principalTable: "Inquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InquiryQuestions_People_ResponsibleId",
                        column: x => x.ResponsibleId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ThemeComments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    HiddenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeComments", x => x.Id);
                    table.CheckConstraint("CK_ThemeComments_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_ThemeComments_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ThemeComments_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OtherId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsApart = table.Column<bool>(type: "INTEGER", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeEvents", x => x.Id);
                    table.CheckConstraint("CK_ThemeEvents_Remark_Length", "length(\"Remark\") <= 2000");
                    table.CheckConstraint("CK_ThemeEvents_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_ThemeEvents_Themes_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ThemeEvents_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemePrinciples",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    VisionPrincipleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemePrinciples", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ThemePrinciples_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ThemePrinciples_VisionPrinciples_VisionPrincipleId",
                        column: x => x.VisionPrincipleId,
                        principalTable: "VisionPrinciples",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ThemeSupports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CarriedFromId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeSupports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ThemeSupports_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ThemeSupports_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InquiryFiles",
                columns: table => new
                {
                    InquiryAnnexId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryFiles", x => x.InquiryAnnexId);
                    table.ForeignKey(
                        name: "FK_InquiryFiles_InquiryAnnexes_InquiryAnnexId",
                        column: x => x.InquiryAnnexId,
                        principalTable: "InquiryAnnexes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_ThemeId",
                table: "AgendaItems",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItemUpdates_At",
                table: "ActionItemUpdates",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeOrigins_ActionItemId",
                table: "InitiativeOrigins",
                column: "ActionItemId");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeOrigins_InitiativeId",
                table: "InitiativeOrigins",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeOrigins_RecommendationId",
                table: "InitiativeOrigins",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativePrinciples_InitiativeId_VisionPrincipleId",
                table: "InitiativePrinciples",
                columns: new[] { "InitiativeId", "VisionPrincipleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InitiativePrinciples_VisionPrincipleId",
                table: "InitiativePrinciples",
                column: "VisionPrincipleId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_AdministrationId",
                table: "Initiatives",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_CommitteeId",
                table: "Initiatives",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_OrganisationId",
                table: "Initiatives",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_Status_Funding",
                table: "Initiatives",
                columns: new[] { "Status", "Funding" });

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeUpdates_At",
                table: "InitiativeUpdates",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeUpdates_InitiativeId",
                table: "InitiativeUpdates",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AdministrationId",
                table: "Inquiries",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_AskerId",
                table: "Inquiries",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiries_Status_Deadline",
                table: "Inquiries",
                columns: new[] { "Status", "Deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_InquiryAnnexes_InquiryId_Number",
                table: "InquiryAnnexes",
                columns: new[] { "InquiryId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InquiryEvents_At",
                table: "InquiryEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryEvents_InquiryId",
                table: "InquiryEvents",
                column: "InquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryQuestions_InquiryId",
                table: "InquiryQuestions",
                column: "InquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_InquiryQuestions_ResponsibleId",
                table: "InquiryQuestions",
                column: "ResponsibleId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeComments_ById",
                table: "ThemeComments",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeComments_ThemeId",
                table: "ThemeComments",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeEvents_At",
                table: "ThemeEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeEvents_OtherId",
                table: "ThemeEvents",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeEvents_ThemeId",
                table: "ThemeEvents",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemePrinciples_ThemeId_VisionPrincipleId",
                table: "ThemePrinciples",
                columns: new[] { "ThemeId", "VisionPrincipleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemePrinciples_VisionPrincipleId",
                table: "ThemePrinciples",
                column: "VisionPrincipleId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_MergedIntoId",
                table: "Themes",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_ProposerId",
                table: "Themes",
                column: "ProposerId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_Status",
                table: "Themes",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_WorkThemeId",
                table: "Themes",
                column: "WorkThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeSupports_PersonId",
                table: "ThemeSupports",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeSupports_ThemeId_PersonId",
                table: "ThemeSupports",
                columns: new[] { "ThemeId", "PersonId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_Themes_ThemeId",
                table: "AgendaItems");

            migrationBuilder.DropTable(
                name: "InitiativeOrigins");

            migrationBuilder.DropTable(
                name: "InitiativePrinciples");

            migrationBuilder.DropTable(
                name: "InitiativeUpdates");

            migrationBuilder.DropTable(
                name: "InquiryEvents");

            migrationBuilder.DropTable(
                name: "InquiryFiles");

            migrationBuilder.DropTable(
                name: "InquiryQuestions");

            migrationBuilder.DropTable(
                name: "StatusVisits");

            migrationBuilder.DropTable(
                name: "ThemeComments");

            migrationBuilder.DropTable(
                name: "ThemeEvents");

            migrationBuilder.DropTable(
                name: "ThemePrinciples");

            migrationBuilder.DropTable(
                name: "ThemeSupports");

            migrationBuilder.DropTable(
                name: "Initiatives");

            migrationBuilder.DropTable(
                name: "InquiryAnnexes");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Inquiries");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_ThemeId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_ActionItemUpdates_At",
                table: "ActionItemUpdates");

            migrationBuilder.DropColumn(
                name: "ThemeId",
                table: "AgendaItems");
        }
    }
}
