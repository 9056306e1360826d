using System.Linq.Expressions;
using System.Text.RegularExpressions;
using DksPortal.Domain;
using DksPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace DksPortal.Web.Features.People;

/// <summary>A word that somebody searches for.</summary>
/// <param name="Key">As names are compared.</param>
/// <param name="Anywhere">A pattern for <c>LIKE</c>: the word in small letters, anywhere. SQLite takes capitals as small letters in English alone: see <see cref="Searches.Holding"/>.</param>
public sealed record SearchWord(string Key, string Anywhere)
{
    private const int Most = 8;

    /// <summary>The words of what was typed; the first eight of them.</summary>
    public static IReadOnlyList<SearchWord> Of(string? typed) =>
    [
        .. (Cleaned.Line(typed) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Most)
            .Select(word => new SearchWord(NameKey.Of(word), $"%{Literal(word.ToLowerInvariant())}%")),
    ];

    private static string Literal(string word) => Regex.Replace(word, @"[%_\[\\]", @"\$0");
}

/// <summary>Finds people and organisations by what a reader would call them.</summary>
public static class Searches
{
    /// <summary>Those in whose name, organisations' names or e-mail address every word stands, or who work in such an administration.</summary>
    public static IQueryable<Person> Matching(this IQueryable<Person> people, IReadOnlyList<SearchWord> words, IReadOnlyList<Administration> administrations)
    {
        foreach (var (key, anywhere) in words)
        {
            var places = administrations.Where(body => IsCalled(body, key)).Select(body => (int?)body.Id).ToList();
            people = people.Where(person =>
                EF.Functions.Like(person.Email!, anywhere, @"\")
                || places.Contains(person.AdministrationId)
                || (key != "" && (person.NameKey.Contains(key) || person.Affiliations.Any(where =>
                    where.Organisation!.NameKey.Contains(key) || where.Organisation.Spellings.Any(spelling => spelling.NameKey.Contains(key))))));
        }

        return people;
    }

    /// <summary>Those in whose name, other spelling or CVR number every word stands.</summary>
    public static IQueryable<Organisation> Matching(this IQueryable<Organisation> organisations, IReadOnlyList<SearchWord> words)
    {
        foreach (var (key, _) in words)
        {
            organisations = organisations.Where(one => key != ""
                && (one.NameKey.Contains(key) || one.Cvr!.Contains(key) || one.Spellings.Any(spelling => spelling.NameKey.Contains(key))));
        }

        return organisations;
    }

    /// <summary>Those in whose text every word stands, in small letters or capitals.</summary>
    public static IQueryable<T> Holding<T>(this IQueryable<T> all, Expression<Func<T, string>> text, IReadOnlyList<SearchWord> words)
    {
        foreach (var anywhere in words.Select(word => word.Anywhere))
        {
            // LIKE takes the letters of English in both sizes as one; those that Danish has besides are made small by hand.
            Expression<Func<string, bool>> holds = told => EF.Functions.Like(told.Replace("Æ", "æ").Replace("Ø", "ø").Replace("Å", "å").Replace("É", "é"), anywhere, @"\");
            all = all.Where(Expression.Lambda<Func<T, bool>>(ReplacingExpressionVisitor.Replace(holds.Parameters[0], text.Body, holds.Body), text.Parameters));
        }

        return all;
    }

    private static bool IsCalled(Administration body, string key) =>
        key.Length > 1 && new[] { body.ShortName, body.Name, body.OtherName ?? "" }.Any(name => NameKey.Of(name).Contains(key, StringComparison.Ordinal));
}
