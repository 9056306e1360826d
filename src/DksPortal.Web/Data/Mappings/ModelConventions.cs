using DksPortal.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DksPortal.Web.Data.Mappings;

/// <summary>What holds for every table.</summary>
public static class ModelConventions
{
    /// <summary>The version of each thing guards against a lost update.</summary>
    public static void VersionEveryThing(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(ILogged))))
        {
            builder.Entity(entity.ClrType).Property<int>(nameof(Entity.Version)).IsConcurrencyToken();
        }
    }

    /// <summary>What is referred to cannot be deleted, unless a mapping says that a part goes with its whole.</summary>
    public static void KeepWhatIsReferredTo(this ModelBuilder builder)
    {
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
        {
            if (((IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != ConfigurationSource.Explicit)
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    /// <summary>Every text has a maximum that the database itself refuses to exceed.</summary>
    public static void LimitTexts(this ModelBuilder builder, Func<string, int, string> noLongerThan)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var text in entity.GetProperties().Where(property => property.GetMaxLength() is not null))
            {
                var name = $"CK_{entity.GetTableName()}_{text.Name}_Length";
                var condition = noLongerThan(text.GetColumnName(), text.GetMaxLength()!.Value);
                builder.Entity(entity.ClrType).ToTable(table => table.HasCheckConstraint(name, condition));
            }
        }
    }
}
