namespace DksPortal.Web.Tests.Inquiries;

/// <summary>What people do with an inquiry again and again, page by page.</summary>
internal static class InquirySteps
{
    extension(Visitor visitor)
    {
        /// <summary>Puts an inquiry and tells its address.</summary>
        public async Task<string> Asks(string title, params string[] questions)
        {
            await visitor.Opens("/spoergsmaal").Follows("Nyt politikerspørgsmål").Writes("Titel", title);
            for (var number = 1; number <= questions.Length; number++)
            {
                if (number > 1) await visitor.Presses("Tilføj spørgsmål");
                visitor.Writes($"Spørgsmål {number}", questions[number - 1]);
            }

            await visitor.Presses("Gem").ShouldSee("Spørgsmålet er sendt til sekretariatet");
            return visitor.Address;
        }

        /// <summary>Answers one of its questions.</summary>
        public Task<Visitor> Answers(string inquiry, int number, string question, string answer) => visitor.Opens(inquiry).Within($"{number}. {question}")
            .Writes($"Svar på spørgsmål {number}", answer).Presses("Gem").ShouldSee($"Svar på spørgsmål {number} er gemt");

        /// <summary>Approves the answers that another wrote.</summary>
        public Task<Visitor> ApprovesAnswer(string inquiry) => visitor.Opens(inquiry).Presses("Godkend svar").ShouldSee("Svaret er godkendt");

        /// <summary>Sends the approved answers, today.</summary>
        public Task<Visitor> SendsAnswer(string inquiry) => visitor.Opens(inquiry).Presses("Afsend svar").ShouldSee("Svaret er afsendt 21.11.2026");
    }

    extension(Portal portal)
    {
        /// <summary>An inquiry of one question that was answered and sent.</summary>
        public async Task<string> HasAnswered(string title, string question, string answer)
        {
            var inquiry = await (await portal.Visitor("politiker")).Asks(title, question);
            await (await portal.Visitor("sekretariat")).Answers(inquiry, 1, question, answer);
            var colleague = await portal.Visitor("kollega");
            await colleague.ApprovesAnswer(inquiry);
            await colleague.SendsAnswer(inquiry);
            return inquiry;
        }
    }
}
