using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DksPortal.Web.Tests.EventLog;

/// <summary>Whatever the log can tell, it tells in words: each kind of thing, each of its fields, each value of an enum.</summary>
public sealed class LoggedWordsTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Everything_that_is_logged_has_its_word(string language)
    {
        var texts = Texts.All(language);

        ShouldBeNone(LoggedKeys().Where(key => !texts.ContainsKey(key)));
    }

    private static void ShouldBeNone(IEnumerable<string> keys)
    {
        var all = string.Join(", ", keys);
        Assert.True(all.Length == 0, all);
    }

    private static IEnumerable<string> LoggedKeys()
    {
        using var db = new SqlitePortalDb(
            new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite("Data Source=:memory:").Options, new CurrentUser(), TimeProvider.System);
        var kinds = db.Model.GetEntityTypes().Where(kind => kind.ClrType.IsAssignableTo(typeof(ILogged))).ToList();
        var fields = kinds.SelectMany(kind => kind.GetProperties()).Where(IsLogged).ToList();
        return
        [
            .. kinds.Select(kind => $"Thing.{kind.ClrType.Name}"),
            .. fields.Select(field => $"Field.{field.Name}").Distinct(),
            .. fields.Select(ValueType).Distinct().Where(type => type.IsEnum).SelectMany(Words),
        ];
    }

    private static bool IsLogged(IProperty field) =>
        !field.IsPrimaryKey() && field.Name != nameof(Entity.Version) && field.FindAnnotation("Audit:LeftOut") is null;

    private static Type ValueType(IProperty field) => Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;

    private static IEnumerable<string> Words(Type type) =>
        Enum.GetNames(type).Where(name => !(type.IsDefined(typeof(FlagsAttribute), false) && name == "None")).Select(name => $"{type.Name}.{name}");
}
