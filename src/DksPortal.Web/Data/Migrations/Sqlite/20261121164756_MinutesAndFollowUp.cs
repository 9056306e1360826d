using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MinutesAndFollowUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite adds a column with its reference or its check in one step. The generated two would build the table anew
            // outside the transaction, and a process killed there could not start again.
            migrationBuilder.Sql("""ALTER TABLE "Minutes" ADD COLUMN "ApproverName" TEXT NULL CONSTRAINT "CK_Minutes_ApproverName_Length" CHECK (length("ApproverName") <= 200);""");
            migrationBuilder.Sql("""ALTER TABLE "Minutes" ADD COLUMN "Correction" TEXT NULL CONSTRAINT "CK_Minutes_Correction_Length" CHECK (length("Correction") <= 2000);""");
            migrationBuilder.Sql("""ALTER TABLE "AgendaItems" ADD COLUMN "CarriedActionItemId" INTEGER NULL CONSTRAINT "FK_AgendaItems_ActionItems_CarriedActionItemId" REFERENCES "ActionItems" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "AgendaItems" ADD COLUMN "CarriedFromId" INTEGER NULL CONSTRAINT "FK_AgendaItems_AgendaItems_CarriedFromId" REFERENCES "AgendaItems" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "AgendaItems" ADD COLUMN "CarriedMinutesId" INTEGER NULL CONSTRAINT "FK_AgendaItems_Minutes_CarriedMinutesId" REFERENCES "Minutes" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "AgendaItems" ADD COLUMN "CarriedRecommendationId" INTEGER NULL CONSTRAINT "FK_AgendaItems_Recommendations_CarriedRecommendationId" REFERENCES "Recommendations" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<int>(
                name: "CorrectedById",
                table: "Minutes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastCommentAt",
                table: "Minutes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastAnnexNumber",
                table: "Meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ActionItemUpdates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ActionItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WhatBefore = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ResponsibleBefore = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DueBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAfter = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionItemUpdates", x => x.Id);
                    table.CheckConstraint("CK_ActionItemUpdates_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_ActionItemUpdates_ResponsibleBefore_Length", "length(\"ResponsibleBefore\") <= 200");
                    table.CheckConstraint("CK_ActionItemUpdates_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_ActionItemUpdates_WhatBefore_Length", "length(\"WhatBefore\") <= 2000");
                    table.ForeignKey(
                        name: "FK_ActionItemUpdates_ActionItems_ActionItemId",
                        column: x => x.ActionItemId,
                        principalTable: "ActionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Annexes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: true),
                    MinutesNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedById = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Annexes", x => x.Id);
                    table.CheckConstraint("CK_Annexes_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_Annexes_MediaType_Length", "length(\"MediaType\") <= 200");
                    table.CheckConstraint("CK_Annexes_Sha256_Length", "length(\"Sha256\") <= 200");
                    table.CheckConstraint("CK_Annexes_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_Annexes_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Annexes_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AttendanceFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Registered = table.Column<int>(type: "INTEGER", nullable: true),
                    Present = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceFigures", x => x.Id);
                    table.CheckConstraint("CK_AttendanceFigures_Group_Length", "length(\"Group\") <= 200");
                    table.ForeignKey(
                        name: "FK_AttendanceFigures_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concerns_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Concerns_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecidedActions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Responsible = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecidedActions", x => x.Id);
                    table.CheckConstraint("CK_DecidedActions_Responsible_Length", "length(\"Responsible\") <= 200");
                    table.CheckConstraint("CK_DecidedActions_What_Length", "length(\"What\") <= 2000");
                    table.ForeignKey(
                        name: "FK_DecidedActions_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DecidedRecommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecidedRecommendations", x => x.Id);
                    table.CheckConstraint("CK_DecidedRecommendations_Addressee_Length", "length(\"Addressee\") <= 200");
                    table.CheckConstraint("CK_DecidedRecommendations_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_DecidedRecommendations_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Opening = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Next = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Closing = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Recipients = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentById = table.Column<int>(type: "INTEGER", nullable: true),
                    Composed = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpNotes", x => x.Id);
                    table.CheckConstraint("CK_FollowUpNotes_Closing_Length", "length(\"Closing\") <= 20000");
                    table.CheckConstraint("CK_FollowUpNotes_Composed_Length", "length(\"Composed\") <= 100000");
                    table.CheckConstraint("CK_FollowUpNotes_Next_Length", "length(\"Next\") <= 20000");
                    table.CheckConstraint("CK_FollowUpNotes_Opening_Length", "length(\"Opening\") <= 20000");
                    table.CheckConstraint("CK_FollowUpNotes_Recipients_Length", "length(\"Recipients\") <= 20000");
                    table.ForeignKey(
                        name: "FK_FollowUpNotes_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesAttendees",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsGuest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attendance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Substitute = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesAttendees", x => x.Id);
                    table.CheckConstraint("CK_MinutesAttendees_Attendance_Length", "length(\"Attendance\") <= 40");
                    table.CheckConstraint("CK_MinutesAttendees_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_MinutesAttendees_Organisation_Length", "length(\"Organisation\") <= 200");
                    table.CheckConstraint("CK_MinutesAttendees_Substitute_Length", "length(\"Substitute\") <= 200");
                    table.ForeignKey(
                        name: "FK_MinutesAttendees_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinutesComments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Passage = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", maxLength: 120002, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 120002, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesComments", x => x.Id);
                    table.CheckConstraint("CK_MinutesComments_After_Length", "length(\"After\") <= 120002");
                    table.CheckConstraint("CK_MinutesComments_Answer_Length", "length(\"Answer\") <= 40");
                    table.CheckConstraint("CK_MinutesComments_Before_Length", "length(\"Before\") <= 120002");
                    table.CheckConstraint("CK_MinutesComments_Passage_Length", "length(\"Passage\") <= 2000");
                    table.CheckConstraint("CK_MinutesComments_Reply_Length", "length(\"Reply\") <= 2000");
                    table.CheckConstraint("CK_MinutesComments_Text_Length", "length(\"Text\") <= 2000");
                    table.CheckConstraint("CK_MinutesComments_Wording_Length", "length(\"Wording\") <= 2000");
                    table.ForeignKey(
                        name: "FK_MinutesComments_ItemMinutes_ItemMinutesId",
                        column: x => x.ItemMinutesId,
                        principalTable: "ItemMinutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesComments_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MinutesComments_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesMovements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesMovements", x => x.Id);
                    table.CheckConstraint("CK_MinutesMovements_Kind_Length", "length(\"Kind\") <= 40");
                    table.CheckConstraint("CK_MinutesMovements_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_MinutesMovements_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinutesSpeakers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingMinutesId = table.Column<int>(type: "INTEGER", nullable: false),
                    Initials = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesSpeakers", x => x.Id);
                    table.CheckConstraint("CK_MinutesSpeakers_Initials_Length", "length(\"Initials\") <= 40");
                    table.CheckConstraint("CK_MinutesSpeakers_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_MinutesSpeakers_Organisation_Length", "length(\"Organisation\") <= 200");
                    table.ForeignKey(
                        name: "FK_MinutesSpeakers_Minutes_MeetingMinutesId",
                        column: x => x.MeetingMinutesId,
                        principalTable: "Minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Movements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    InvitationId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Movements", x => x.Id);
                    table.CheckConstraint("CK_Movements_Kind_Length", "length(\"Kind\") <= 40");
                    table.ForeignKey(
                        name: "FK_Movements_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Movements_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Movements_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonalNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalNotes", x => x.Id);
                    table.CheckConstraint("CK_PersonalNotes_Text_Length", "length(\"Text\") <= 20000");
                    table.ForeignKey(
                        name: "FK_PersonalNotes_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalNotes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    AdministrationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerExpected = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Followed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.CheckConstraint("CK_Recommendations_Answer_Length", "length(\"Answer\") <= 20000");
                    table.CheckConstraint("CK_Recommendations_Followed_Length", "length(\"Followed\") <= 40");
                    table.CheckConstraint("CK_Recommendations_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_Recommendations_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Recommendations_Administrations_AdministrationId",
                        column: x => x.AdministrationId,
                        principalTable: "Administrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Speakers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Initials = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Speakers", x => x.Id);
                    table.CheckConstraint("CK_Speakers_Initials_Length", "length(\"Initials\") <= 40");
                    table.CheckConstraint("CK_Speakers_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Speakers_Organisation_Length", "length(\"Organisation\") <= 200");
                    table.ForeignKey(
                        name: "FK_Speakers_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Speakers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnexContents",
                columns: table => new
                {
                    AnnexId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnexContents", x => x.AnnexId);
                    table.ForeignKey(
                        name: "FK_AnnexContents_Annexes_AnnexId",
                        column: x => x.AnnexId,
                        principalTable: "Annexes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_CarriedActionItemId",
                table: "AgendaItems",
                column: "CarriedActionItemId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_CarriedFromId",
                table: "AgendaItems",
                column: "CarriedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_CarriedMinutesId",
                table: "AgendaItems",
                column: "CarriedMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_CarriedRecommendationId",
                table: "AgendaItems",
                column: "CarriedRecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionItems_Status_Due",
                table: "ActionItems",
                columns: new[] { "Status", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionItemUpdates_ActionItemId",
                table: "ActionItemUpdates",
                column: "ActionItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Annexes_AgendaItemId",
                table: "Annexes",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Annexes_MeetingId_Number",
                table: "Annexes",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceFigures_MeetingId",
                table: "AttendanceFigures",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AgendaItemId_OrganisationId",
                table: "Concerns",
                columns: new[] { "AgendaItemId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_OrganisationId",
                table: "Concerns",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_DecidedActions_MeetingMinutesId",
                table: "DecidedActions",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_DecidedRecommendations_MeetingMinutesId",
                table: "DecidedRecommendations",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpNotes_MeetingId_Number",
                table: "FollowUpNotes",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesAttendees_MeetingMinutesId",
                table: "MinutesAttendees",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesComments_ById",
                table: "MinutesComments",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesComments_ItemMinutesId",
                table: "MinutesComments",
                column: "ItemMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesComments_MeetingMinutesId",
                table: "MinutesComments",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesMovements_MeetingMinutesId",
                table: "MinutesMovements",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesSpeakers_MeetingMinutesId",
                table: "MinutesSpeakers",
                column: "MeetingMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_Movements_AgendaItemId_InvitationId",
                table: "Movements",
                columns: new[] { "AgendaItemId", "InvitationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Movements_InvitationId",
                table: "Movements",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Movements_MeetingId",
                table: "Movements",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalNotes_AgendaItemId_PersonId",
                table: "PersonalNotes",
                columns: new[] { "AgendaItemId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalNotes_PersonId",
                table: "PersonalNotes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_AdministrationId",
                table: "Recommendations",
                column: "AdministrationId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_AgendaItemId",
                table: "Recommendations",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_CommitteeId",
                table: "Recommendations",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_MeetingId",
                table: "Recommendations",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Status_AnswerExpected",
                table: "Recommendations",
                columns: new[] { "Status", "AnswerExpected" });

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_MeetingId_Initials",
                table: "Speakers",
                columns: new[] { "MeetingId", "Initials" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_PersonId",
                table: "Speakers",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_ActionItems_CarriedActionItemId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_AgendaItems_CarriedFromId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_Minutes_CarriedMinutesId",
                table: "AgendaItems");

            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_Recommendations_CarriedRecommendationId",
                table: "AgendaItems");

            migrationBuilder.DropTable(
                name: "ActionItemUpdates");

            migrationBuilder.DropTable(
                name: "AnnexContents");

            migrationBuilder.DropTable(
                name: "AttendanceFigures");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "DecidedActions");

            migrationBuilder.DropTable(
                name: "DecidedRecommendations");

            migrationBuilder.DropTable(
                name: "FollowUpNotes");

            migrationBuilder.DropTable(
                name: "MinutesAttendees");

            migrationBuilder.DropTable(
                name: "MinutesComments");

            migrationBuilder.DropTable(
                name: "MinutesMovements");

            migrationBuilder.DropTable(
                name: "MinutesSpeakers");

            migrationBuilder.DropTable(
                name: "Movements");

            migrationBuilder.DropTable(
                name: "PersonalNotes");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "Speakers");

            migrationBuilder.DropTable(
                name: "Annexes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Minutes_ApproverName_Length",
                table: "Minutes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Minutes_Correction_Length",
                table: "Minutes");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_CarriedActionItemId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_CarriedFromId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_CarriedMinutesId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_CarriedRecommendationId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_ActionItems_Status_Due",
                table: "ActionItems");

            migrationBuilder.DropColumn(
                name: "ApproverName",
                table: "Minutes");

            migrationBuilder.DropColumn(
                name: "CorrectedById",
                table: "Minutes");

            migrationBuilder.DropColumn(
                name: "Correction",
                table: "Minutes");

            migrationBuilder.DropColumn(
                name: "LastCommentAt",
                table: "Minutes");

            migrationBuilder.DropColumn(
                name: "LastAnnexNumber",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "CarriedActionItemId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "CarriedFromId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "CarriedMinutesId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "CarriedRecommendationId",
                table: "AgendaItems");
        }
    }
}
