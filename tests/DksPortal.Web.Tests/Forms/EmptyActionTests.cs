using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Forms;

/// <summary>A form or a link whose route values were forgotten renders with an empty address, and nobody notices: this does.</summary>
public sealed class EmptyActionTests(Portal portal) : IClassFixture<Portal>
{
    public static TheoryData<Who> People => [.. Columns.All];

    [Theory, MemberData(nameof(People))]
    public async Task Every_form_and_every_link_leads_somewhere(Who who)
    {
        var (samples, visitor, wrong) = (await Samples.Of(portal), await portal.Visitor(who), new List<string>());
        var tried = new HashSet<string>();
        foreach (var path in AccessTable.Pages(who).Select(samples.Fill))
        {
            var page = (await visitor.Opens(path)).Page;
            wrong.AddRange(page.QuerySelectorAll("form").Where(form => form.GetAttribute("action") is null or "").Select(form => $"{path}: {form.OuterHtml[..Math.Min(120, form.OuterHtml.Length)]}"));
            wrong.AddRange(page.QuerySelectorAll("[formaction='']").Select(button => $"{path}: {button.OuterHtml}"));
            wrong.AddRange(page.QuerySelectorAll("a").Where(link => link.GetAttribute("href") is null or "").Select(link => $"{path}: {link.OuterHtml}"));
            var links = page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(tried.Add).ToList();
            foreach (var link in links)
            {
                using var answer = await visitor.Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(link, UriKind.Relative)));
                if ((int)answer.StatusCode >= 400) wrong.Add($"{path}: {link} answers {(int)answer.StatusCode}");
            }
        }

        Expect.None(wrong, $"Leads nowhere for {who}");
    }
}
