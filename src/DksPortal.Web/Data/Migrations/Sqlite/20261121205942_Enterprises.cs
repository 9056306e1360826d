using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DksPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Enterprises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BuyerQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Buyer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Need = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    NeededBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    KeptById = table.Column<int>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuyerQuestions", x => x.Id);
                    table.CheckConstraint("CK_BuyerQuestions_Buyer_Length", "length(\"Buyer\") <= 200");
                    table.CheckConstraint("CK_BuyerQuestions_Need_Length", "length(\"Need\") <= 2000");
                    table.CheckConstraint("CK_BuyerQuestions_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_BuyerQuestions_Result_Length", "length(\"Result\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "EnterpriseImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BroughtById = table.Column<int>(type: "INTEGER", nullable: false),
                    BroughtAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnterpriseImports", x => x.Id);
                    table.CheckConstraint("CK_EnterpriseImports_FileName_Length", "length(\"FileName\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Enterprises",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IsListed = table.Column<bool>(type: "INTEGER", nullable: false),
                    ListedRemark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Cvr = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LegalForm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Founded = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    District = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDemocratic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsCooperative = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSocialEconomy = table.Column<bool>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Owners = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OneMemberOneVote = table.Column<bool>(type: "INTEGER", nullable: true),
                    Surplus = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Sells = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SellsTo = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LargestOrder = table.Column<long>(type: "INTEGER", nullable: true),
                    CapacityNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InNationalRegister = table.Column<bool>(type: "INTEGER", nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ShowsContactName = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsEmail = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsTelephone = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAdProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInCvr = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsActiveInCvr = table.Column<bool>(type: "INTEGER", nullable: true),
                    CvrAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Origins = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enterprises", x => x.Id);
                    table.CheckConstraint("CK_Enterprises_CapacityNote_Length", "length(\"CapacityNote\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_City_Length", "length(\"City\") <= 200");
                    table.CheckConstraint("CK_Enterprises_ContactName_Length", "length(\"ContactName\") <= 200");
                    table.CheckConstraint("CK_Enterprises_Cvr_Length", "length(\"Cvr\") <= 8");
                    table.CheckConstraint("CK_Enterprises_District_Length", "length(\"District\") <= 40");
                    table.CheckConstraint("CK_Enterprises_Email_Length", "length(\"Email\") <= 200");
                    table.CheckConstraint("CK_Enterprises_Founded_Length", "length(\"Founded\") <= 10");
                    table.CheckConstraint("CK_Enterprises_LegalForm_Length", "length(\"LegalForm\") <= 40");
                    table.CheckConstraint("CK_Enterprises_ListedRemark_Length", "length(\"ListedRemark\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Enterprises_Origins_Length", "length(\"Origins\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_Owners_Length", "length(\"Owners\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_PostalCode_Length", "length(\"PostalCode\") <= 4");
                    table.CheckConstraint("CK_Enterprises_Purpose_Length", "length(\"Purpose\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_Sector_Length", "length(\"Sector\") <= 40");
                    table.CheckConstraint("CK_Enterprises_Sells_Length", "length(\"Sells\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_SellsTo_Length", "length(\"SellsTo\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_Size_Length", "length(\"Size\") <= 40");
                    table.CheckConstraint("CK_Enterprises_SortKey_Length", "length(\"SortKey\") <= 400");
                    table.CheckConstraint("CK_Enterprises_Stage_Length", "length(\"Stage\") <= 40");
                    table.CheckConstraint("CK_Enterprises_Street_Length", "length(\"Street\") <= 200");
                    table.CheckConstraint("CK_Enterprises_Surplus_Length", "length(\"Surplus\") <= 2000");
                    table.CheckConstraint("CK_Enterprises_Telephone_Length", "length(\"Telephone\") <= 40");
                    table.CheckConstraint("CK_Enterprises_Website_Length", "length(\"Website\") <= 200");
                    table.ForeignKey(
                        name: "FK_Enterprises_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Definition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Computation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Baseline = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    BaselineYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Target = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    TargetYear = table.Column<int>(type: "INTEGER", nullable: true),
                    VisionPrincipleId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.CheckConstraint("CK_Indicators_Computation_Length", "length(\"Computation\") <= 40");
                    table.CheckConstraint("CK_Indicators_Definition_Length", "length(\"Definition\") <= 2000");
                    table.CheckConstraint("CK_Indicators_Direction_Length", "length(\"Direction\") <= 40");
                    table.CheckConstraint("CK_Indicators_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_Indicators_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_Indicators_Unit_Length", "length(\"Unit\") <= 40");
                    table.ForeignKey(
                        name: "FK_Indicators_VisionPrinciples_VisionPrincipleId",
                        column: x => x.VisionPrincipleId,
                        principalTable: "VisionPrinciples",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationRemarks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationRemarks", x => x.Id);
                    table.CheckConstraint("CK_OrganisationRemarks_Source_Length", "length(\"Source\") <= 200");
                    table.CheckConstraint("CK_OrganisationRemarks_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_OrganisationRemarks_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Table = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyAnswers", x => x.Id);
                    table.CheckConstraint("CK_SurveyAnswers_Column_Length", "length(\"Column\") <= 40");
                    table.CheckConstraint("CK_SurveyAnswers_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_SurveyAnswers_Row_Length", "length(\"Row\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "AskedEnterprises",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BuyerQuestionId = table.Column<int>(type: "INTEGER", nullable: false),
                    EnterpriseId = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskedEnterprises", x => x.Id);
                    table.CheckConstraint("CK_AskedEnterprises_Answer_Length", "length(\"Answer\") <= 40");
                    table.CheckConstraint("CK_AskedEnterprises_Note_Length", "length(\"Note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_AskedEnterprises_BuyerQuestions_BuyerQuestionId",
                        column: x => x.BuyerQuestionId,
                        principalTable: "BuyerQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AskedEnterprises_Enterprises_EnterpriseId",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EmploymentFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EnterpriseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Employees = table.Column<int>(type: "INTEGER", nullable: false),
                    FlexJobs = table.Column<int>(type: "INTEGER", nullable: false),
                    SmallJobs = table.Column<int>(type: "INTEGER", nullable: false),
                    LeisureJobs = table.Column<int>(type: "INTEGER", nullable: false),
                    Internships = table.Column<int>(type: "INTEGER", nullable: false),
                    FromUnemployment = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ToldById = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmploymentFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmploymentFigures_Enterprises_EnterpriseId",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EnterpriseRegistrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnterpriseId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<int>(type: "INTEGER", nullable: true),
                    HasConsented = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HasAccount = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Cvr = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LegalForm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Founded = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    District = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDemocratic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsCooperative = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSocialEconomy = table.Column<bool>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Owners = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OneMemberOneVote = table.Column<bool>(type: "INTEGER", nullable: true),
                    Surplus = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Sells = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SellsTo = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LargestOrder = table.Column<long>(type: "INTEGER", nullable: true),
                    CapacityNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InNationalRegister = table.Column<bool>(type: "INTEGER", nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ShowsContactName = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsEmail = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsTelephone = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAdProtected = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInCvr = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsActiveInCvr = table.Column<bool>(type: "INTEGER", nullable: true),
                    CvrAskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Origins = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnterpriseRegistrations", x => x.Id);
                    table.CheckConstraint("CK_EnterpriseRegistrations_CapacityNote_Length", "length(\"CapacityNote\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_City_Length", "length(\"City\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_ContactName_Length", "length(\"ContactName\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Cvr_Length", "length(\"Cvr\") <= 8");
                    table.CheckConstraint("CK_EnterpriseRegistrations_District_Length", "length(\"District\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Email_Length", "length(\"Email\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Founded_Length", "length(\"Founded\") <= 10");
                    table.CheckConstraint("CK_EnterpriseRegistrations_LegalForm_Length", "length(\"LegalForm\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Origins_Length", "length(\"Origins\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Owners_Length", "length(\"Owners\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_PostalCode_Length", "length(\"PostalCode\") <= 4");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Purpose_Length", "length(\"Purpose\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_SecretHash_Length", "length(\"SecretHash\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Sector_Length", "length(\"Sector\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Sells_Length", "length(\"Sells\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_SellsTo_Length", "length(\"SellsTo\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Size_Length", "length(\"Size\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Stage_Length", "length(\"Stage\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Status_Length", "length(\"Status\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Street_Length", "length(\"Street\") <= 200");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Surplus_Length", "length(\"Surplus\") <= 2000");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Telephone_Length", "length(\"Telephone\") <= 40");
                    table.CheckConstraint("CK_EnterpriseRegistrations_Website_Length", "length(\"Website\") <= 200");
                    table.ForeignKey(
                        name: "FK_EnterpriseRegistrations_Enterprises_EnterpriseId",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnterpriseRegistrations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.CheckConstraint("CK_Observations_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Observations_Source_Length", "length(\"Source\") <= 200");
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationCriteria",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegistrationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Criterion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    FoundById = table.Column<int>(type: "INTEGER", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationCriteria", x => x.Id);
                    table.CheckConstraint("CK_RegistrationCriteria_Criterion_Length", "length(\"Criterion\") <= 40");
                    table.CheckConstraint("CK_RegistrationCriteria_Evidence_Length", "length(\"Evidence\") <= 2000");
                    table.CheckConstraint("CK_RegistrationCriteria_Finding_Length", "length(\"Finding\") <= 40");
                    table.CheckConstraint("CK_RegistrationCriteria_Note_Length", "length(\"Note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_RegistrationCriteria_EnterpriseRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "EnterpriseRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegistrationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationEvents", x => x.Id);
                    table.CheckConstraint("CK_RegistrationEvents_Remark_Length", "length(\"Remark\") <= 2000");
                    table.CheckConstraint("CK_RegistrationEvents_Status_Length", "length(\"Status\") <= 40");
                    table.ForeignKey(
                        name: "FK_RegistrationEvents_EnterpriseRegistrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "EnterpriseRegistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskedEnterprises_BuyerQuestionId_EnterpriseId",
                table: "AskedEnterprises",
                columns: new[] { "BuyerQuestionId", "EnterpriseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AskedEnterprises_EnterpriseId",
                table: "AskedEnterprises",
                column: "EnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_BuyerQuestions_IsClosed_KeptAt",
                table: "BuyerQuestions",
                columns: new[] { "IsClosed", "KeptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EmploymentFigures_EnterpriseId_Year",
                table: "EmploymentFigures",
                columns: new[] { "EnterpriseId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EmploymentFigures_Year",
                table: "EmploymentFigures",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_EnterpriseRegistrations_Cvr",
                table: "EnterpriseRegistrations",
                column: "Cvr");

            migrationBuilder.CreateIndex(
                name: "IX_EnterpriseRegistrations_EnterpriseId",
                table: "EnterpriseRegistrations",
                column: "EnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_EnterpriseRegistrations_OrganisationId",
                table: "EnterpriseRegistrations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_EnterpriseRegistrations_SecretHash",
                table: "EnterpriseRegistrations",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnterpriseRegistrations_Status_SubmittedAt",
                table: "EnterpriseRegistrations",
                columns: new[] { "Status", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_ChangedAt",
                table: "Enterprises",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_ConfirmedAt",
                table: "Enterprises",
                column: "ConfirmedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_Cvr",
                table: "Enterprises",
                column: "Cvr",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Enterprises_OrganisationId",
                table: "Enterprises",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_VisionPrincipleId",
                table: "Indicators",
                column: "VisionPrincipleId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorId_On",
                table: "Observations",
                columns: new[] { "IndicatorId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationRemarks_OrganisationId",
                table: "OrganisationRemarks",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationCriteria_RegistrationId_Criterion",
                table: "RegistrationCriteria",
                columns: new[] { "RegistrationId", "Criterion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationEvents_At",
                table: "RegistrationEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationEvents_RegistrationId",
                table: "RegistrationEvents",
                column: "RegistrationId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAnswers_Table_Row_Column_Year",
                table: "SurveyAnswers",
                columns: new[] { "Table", "Row", "Column", "Year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskedEnterprises");

            migrationBuilder.DropTable(
                name: "EmploymentFigures");

            migrationBuilder.DropTable(
                name: "EnterpriseImports");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "OrganisationRemarks");

            migrationBuilder.DropTable(
                name: "RegistrationCriteria");

            migrationBuilder.DropTable(
                name: "RegistrationEvents");

            migrationBuilder.DropTable(
                name: "SurveyAnswers");

            migrationBuilder.DropTable(
                name: "BuyerQuestions");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "EnterpriseRegistrations");

            migrationBuilder.DropTable(
                name: "Enterprises");
        }
    }
}
