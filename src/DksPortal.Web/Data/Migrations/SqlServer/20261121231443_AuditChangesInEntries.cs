using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AuditChangesInEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Changes",
                table: "AuditEntries",
                type: "nvarchar(max)",
                maxLength: 4000000,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AuditEntries_Changes_Length",
                table: "AuditEntries",
                sql: "DATALENGTH([Changes]) <= 8000000");

            migrationBuilder.Sql(
                """
                UPDATE entry SET [Changes] = COALESCE((
                    SELECT change.[Field], change.[From], change.[To] FROM [AuditChanges] AS change
                    WHERE change.[AuditEntryId] = entry.[Id] ORDER BY change.[Id] FOR JSON PATH), '[]')
                FROM [AuditEntries] AS entry;
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AuditEntryId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: true),
                    To = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditChanges", x => x.Id);
                    table.CheckConstraint("CK_AuditChanges_Field_Length", "DATALENGTH([Field]) <= 400");
                    table.CheckConstraint("CK_AuditChanges_From_Length", "DATALENGTH([From]) <= 200000");
                    table.CheckConstraint("CK_AuditChanges_To_Length", "DATALENGTH([To]) <= 200000");
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
                INSERT INTO [AuditChanges] ([AuditEntryId], [Field], [From], [To])
                SELECT entry.[Id], change.[Field], change.[From], change.[To]
                FROM [AuditEntries] AS entry
                CROSS APPLY OPENJSON(entry.[Changes]) WITH ([Field] nvarchar(200), [From] nvarchar(max), [To] nvarchar(max)) AS change;
                """);

            migrationBuilder.DropCheckConstraint(
                name: "CK_AuditEntries_Changes_Length",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Changes",
                table: "AuditEntries");
        }
    }
}
