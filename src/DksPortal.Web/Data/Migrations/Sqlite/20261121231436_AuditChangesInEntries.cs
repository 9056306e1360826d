using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditChangesInEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand: a check added afterwards would have EF make the table anew, outside the transaction.
            migrationBuilder.Sql("""ALTER TABLE "AuditEntries" ADD COLUMN "Changes" TEXT NOT NULL DEFAULT '[]' CONSTRAINT "CK_AuditEntries_Changes_Length" CHECK (length("Changes") <= 4000000);""");
            migrationBuilder.Sql(
                """
                UPDATE "AuditEntries" SET "Changes" = (
                    SELECT json_group_array(json_object('Field', "Field", 'From', "From", 'To', "To"))
                    FROM (SELECT * FROM "AuditChanges" WHERE "AuditEntryId" = "AuditEntries"."Id" ORDER BY "Id"));
                """);

            migrationBuilder.DropTable(
                name: "AuditChanges");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_AuditChanges_AuditEntryId",
                table: "AuditChanges",
                column: "AuditEntryId");

            migrationBuilder.Sql(
                """
                INSERT INTO "AuditChanges" ("AuditEntryId", "Field", "From", "To")
                SELECT entry."Id", json_extract(change.value, '$.Field'), json_extract(change.value, '$.From'), json_extract(change.value, '$.To')
                FROM "AuditEntries" AS entry, json_each(entry."Changes") AS change ORDER BY entry."Id", change.key;
                """);
            migrationBuilder.Sql("""ALTER TABLE "AuditEntries" DROP COLUMN "Changes";""");
        }
    }
}
