using DksPortal.Web.Tests.Documents;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>What people do with a meeting again and again, page by page.</summary>
internal static class MeetingSteps
{
    extension(Visitor visitor)
    {
        /// <summary>Makes a meeting from 14.00 to 16.00 and tells its address.</summary>
        public async Task<string> MakesMeeting(string title, string date = "2027-02-10")
        {
            await visitor.Opens("/moeder").Follows("Nyt møde")
                .Writes("Titel", title).Writes("Dato", date).Writes("Starttidspunkt", "14:00").Writes("Sluttidspunkt", "16:00")
                .Writes("Sted", "Københavns Rådhus").Presses("Gem").ShouldSee("Mødet er oprettet");
            return visitor.Address;
        }

        /// <summary>Adds an item for discussion, of 20 minutes unless told.</summary>
        public Task<Visitor> AddsItem(string meeting, string title, int minutes = 20) => visitor.Opens(meeting).Follows("Tilføj punkt")
            .Writes("Titel", title).Writes("Varighed (minutter)", $"{minutes}").Presses("Gem").ShouldSee($"»{title}« er tilføjet");

        /// <summary>Adds an item that only members and secretariat may read.</summary>
        public Task<Visitor> AddsClosedItem(string meeting, string title) => visitor.Opens(meeting).Follows("Tilføj punkt")
            .Writes("Titel", title).Writes("Varighed (minutter)", "10").Ticks("Lukket punkt").Presses("Gem").ShouldSee($"»{title}« er tilføjet");

        /// <summary>Sends the invitation, by way of the page that asks for a last look.</summary>
        public Task<Visitor> Convenes(string meeting) => visitor.Opens(meeting)
            .Follows("Send indkaldelse").Presses("Send indkaldelse").ShouldSee("Mødet er indkaldt");

        /// <summary>Makes and convenes a meeting with one item, <c>Ejerskifte</c>.</summary>
        public async Task<string> HasConvened(string title, string date = "2027-02-10")
        {
            var meeting = await visitor.MakesMeeting(title, date);
            await visitor.AddsItem(meeting, "Ejerskifte");
            await visitor.Convenes(meeting);
            return meeting;
        }

        /// <summary>Writes what was concluded on an item, which is named with its number.</summary>
        public Task<Visitor> WritesConclusion(string meeting, string item, string conclusion) => visitor.Opens($"{meeting}/moedetilstand").Within(item)
            .Writes("Konklusion", conclusion).Chooses("Resultat", "Tiltrådt").Presses("Gem").ShouldSee("er gemt");

        /// <summary>Sends the minutes to the members.</summary>
        public Task<Visitor> SendsForReview(string meeting) =>
            visitor.Opens($"{meeting}/referat").Presses("Send til bemærkninger").ShouldSee("Referatet er sendt til bemærkninger");

        /// <summary>Approves minutes that another sent.</summary>
        public Task<Visitor> Approves(string meeting) =>
            visitor.Opens($"{meeting}/referat").Presses("Godkend referat").ShouldSee("Referatet er godkendt");

        /// <summary>Publishes approved minutes, by way of the page that shows what the public gets.</summary>
        public Task<Visitor> Publishes(string meeting) => visitor.Opens($"{meeting}/referat")
            .Follows("Offentliggør referat").Presses("Offentliggør referat").ShouldSee("Referatet er offentliggjort");

        /// <summary>Remarks something on an item of minutes in review.</summary>
        public Task<Visitor> Remarks(string meeting, string item, string remark) => visitor.Opens($"{meeting}/referat").Within(item)
            .Writes("Din bemærkning", remark).Presses("Send bemærkning").ShouldSee("Din bemærkning er sendt");

        /// <summary>Where the link with that text leads.</summary>
        public async Task<string> AddressOf(string page, string link) => (await visitor.Opens(page)).Page.DocumentElement.Link(link).GetAttribute("href")!;

        /// <summary>Opens a PDF and reads its words.</summary>
        public async Task<string> ReadsPdf(string address)
        {
            using var answer = await visitor.Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));
            Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
            return PdfTools.Text(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }
}
