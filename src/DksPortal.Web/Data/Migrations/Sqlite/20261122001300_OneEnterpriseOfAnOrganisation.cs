using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneEnterpriseOfAnOrganisation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Where two had one organisation, the one that bears its number keeps it, or else the first; the other has none until somebody ties it.
            migrationBuilder.Sql(
                """
                UPDATE "Enterprises" SET "OrganisationId" = NULL WHERE EXISTS (
                    SELECT 1 FROM "Enterprises" AS other INNER JOIN "Organisations" AS organisation ON organisation."Id" = other."OrganisationId"
                    WHERE other."OrganisationId" = "Enterprises"."OrganisationId" AND other."Id" <> "Enterprises"."Id" AND (other."Cvr" = organisation."Cvr"
                        OR (other."Id" < "Enterprises"."Id" AND (organisation."Cvr" IS NULL OR organisation."Cvr" <> "Enterprises"."Cvr"))));
                """);

            migrationBuilder.DropIndex(
                name: "IX_Enterprises_OrganisationId",
                table: "Enterprises");

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_OrganisationId",
                table: "Enterprises",
                column: "OrganisationId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Enterprises_OrganisationId",
                table: "Enterprises");

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_OrganisationId",
                table: "Enterprises",
                column: "OrganisationId");
        }
    }
}
