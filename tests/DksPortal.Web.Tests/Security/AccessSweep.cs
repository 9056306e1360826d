using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DksPortal.Web.Tests.Security;

/// <summary>Every address of the portal, as the six kinds of people meet it.</summary>
public sealed partial class AccessSweep(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] OtherMethods = ["PUT", "DELETE", "PATCH", "POST", "GET"];

    public static TheoryData<Who> People => [.. Columns.All];

    [Fact]
    public void Every_address_stands_in_the_table()
    {
        var known = AccessTable.All.Select(address => address.Shape).ToHashSet();
        Expect.None(Shapes().Where(shape => !known.Contains(shape)), "Not in the access table");
    }

    [Fact]
    public void The_table_names_no_address_that_is_not_there()
    {
        var there = Shapes().ToHashSet();
        Expect.None(AccessTable.All.Select(address => address.Shape).Where(shape => !there.Contains(shape)), "No such address");
    }

    [Theory, MemberData(nameof(People))]
    public async Task Each_address_is_open_to_those_in_the_table_alone(Who who)
    {
        var visitor = await portal.Visitor(who);
        var token = Token(visitor);
        var missing = await Body(visitor, "/findes-ikke");
        var samples = await Samples.Of(portal);
        var wrong = new List<string>();
        foreach (var address in AccessTable.All)
        {
            var path = samples.Fill(address.Template);
            var may = address.Open.HasFlag(who);
            using var answer = await visitor.Asks(Request(address.Method, path, may ? null : token));
            var problem = may ? AsOpen(address, answer) : await AsHidden(who, address, answer, missing);
            if (problem is not null) wrong.Add($"{address.Method} {path}: {problem}");
        }

        Expect.None(wrong, $"Wrong for {who}");
    }

    [Theory, MemberData(nameof(People))]
    public async Task An_address_answers_to_its_own_methods_alone(Who who)
    {
        var visitor = await portal.Visitor(who);
        var token = Token(visitor);
        var samples = await Samples.Of(portal);
        var shapes = Shapes().ToHashSet();
        var wrong = new List<string>();
        foreach (var address in AccessTable.All.Where(address => !address.Template.StartsWith("/health", StringComparison.Ordinal)))
        {
            foreach (var method in OtherMethods.Where(method => !shapes.Contains(address.Shape.Replace(address.Method, method, StringComparison.Ordinal))))
            {
                using var answer = await visitor.Asks(Request(method, samples.Fill(address.Template), token));
                if (!(answer.StatusCode == HttpStatusCode.NotFound || (who == Who.Public && IsLedToSignIn(answer)))) wrong.Add($"{method} {address.Template}: {(int)answer.StatusCode}");
            }
        }

        Expect.None(wrong, $"Wrong for {who}");
    }

    // Without a token an open form answers 400 and changes nothing; without the right one never gets so far.
    private static string? AsOpen(Address address, HttpResponseMessage answer) => (address, answer.StatusCode) switch
    {
        ({ Method: "POST" }, HttpStatusCode.BadRequest) => null,
        ({ Method: "POST" }, _) => $"{(int)answer.StatusCode}, not 400 for a form without its token",
        ({ Kind: Answer.Refusal }, HttpStatusCode.NotFound or HttpStatusCode.Redirect) => null,
        (_, HttpStatusCode.OK) => null,
        _ => $"{(int)answer.StatusCode}, not 200",
    };

    private static async Task<string?> AsHidden(Who who, Address address, HttpResponseMessage answer, string missing)
    {
        if (who == Who.Public && !address.HasPublicRow) return IsLedToSignIn(answer) ? null : $"{(int)answer.StatusCode}, not led to sign in";
        if (answer.StatusCode != HttpStatusCode.NotFound) return $"{(int)answer.StatusCode}, not 404";
        if (who == Who.Public) return null;
        return Plain(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)) == missing ? null : "another page than for what does not exist";
    }

    private static bool IsLedToSignIn(HttpResponseMessage answer) =>
        answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } location }
        && location.ToString().Contains("/konto/log-ind", StringComparison.Ordinal);

    private static HttpRequestMessage Request(string method, string path, string? token) => new(new(method), new Uri(path, UriKind.Relative))
    {
        Content = method is "GET" ? null : new FormUrlEncodedContent(token is null ? [] : [new("__RequestVerificationToken", token)]),
    };

    private static string Token(Visitor visitor) => visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<string> Body(Visitor visitor, string path)
    {
        using var answer = await visitor.Asks(Request("GET", path, null));
        return Plain(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The page without what differs each time: the hidden fields' values.</summary>
    private static string Plain(string page) => HiddenField().Replace(page, "");

    private IEnumerable<string> Shapes() => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: not "Errors" }
            || endpoint.RoutePattern.RawText?.StartsWith("/health", StringComparison.Ordinal) == true)
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => Address.ShapeOf(method, endpoint.RoutePattern.RawText)))
        .Distinct();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenField();
}
