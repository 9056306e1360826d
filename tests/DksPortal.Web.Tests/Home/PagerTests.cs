using DksPortal.Web.Features;
using Microsoft.AspNetCore.Http;

namespace DksPortal.Web.Tests.Home;

/// <summary>The way to another page of a list keeps all that was asked for.</summary>
public sealed class PagerTests
{
    [Theory]
    [InlineData("", "?side=2")]
    [InlineData("?side=1", "?side=2")]
    [InlineData("?q=k%C3%B8b+%26+salg&side=7&tilstand=Done", "?q=k%C3%B8b%20%26%20salg&tilstand=Done&side=2")]
    [InlineData("?bydel=Valby&bydel=IndreBy", "?bydel=Valby&bydel=IndreBy&side=2")]
    public void Everything_in_the_address_stays_but_the_number(string asked, string address)
    {
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = ("/temaer", new QueryString(asked));

        Assert.Equal($"/temaer{address}", new Pager(1, true).At(request, 2));
    }
}
