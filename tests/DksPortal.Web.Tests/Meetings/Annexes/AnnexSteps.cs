namespace DksPortal.Web.Tests.Meetings.Annexes;

/// <summary>What people do with annexes.</summary>
internal static class AnnexSteps
{
    extension(Visitor visitor)
    {
        /// <summary>Adds a file from the page where one stands.</summary>
        public async Task<Visitor> AddsAnnex(string page, string name, byte[] bytes, string title = "", bool closed = false)
        {
            await visitor.Opens(page).Follows("Tilføj bilag").Attaches("Fil", name, bytes).Writes("Titel", title);
            if (closed) visitor.Ticks("Lukket bilag");
            return await visitor.Presses("Gem").ShouldSee("er tilføjet");
        }

        /// <summary>The answer to a request for a file.</summary>
        public Task<HttpResponseMessage> Asks(string address) => visitor.Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));
    }
}
