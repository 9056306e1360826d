using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>An empty list with all its columns, or one with enterprises in it: what it writes can be read back.</summary>
public static class ImportTemplate
{
    /// <summary>The list as a file.</summary>
    public static byte[] Write(IEnumerable<EnterpriseProfile> enterprises) => DanishCsv.Write(
        enterprises.Select(one => ImportColumns.All.Select(column => column.Of(one))).Prepend(ImportColumns.All.Select(column => column.Name)));
}
