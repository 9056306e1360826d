namespace DksPortal.Web.Tests;

/// <summary>Steps in a row, with one <c>await</c> before them all.</summary>
public static class VisitorSteps
{
    extension(Task<Visitor> steps)
    {
        /// <inheritdoc cref="Visitor.Opens"/>
        public async Task<Visitor> Opens(string address) => await (await steps).Opens(address);

        /// <inheritdoc cref="Visitor.Follows"/>
        public async Task<Visitor> Follows(string link) => await (await steps).Follows(link);

        /// <inheritdoc cref="Visitor.Presses"/>
        public async Task<Visitor> Presses(string button) => await (await steps).Presses(button);

        /// <inheritdoc cref="Visitor.Writes"/>
        public async Task<Visitor> Writes(string label, string text) => (await steps).Writes(label, text);

        /// <inheritdoc cref="Visitor.Chooses"/>
        public async Task<Visitor> Chooses(string label, string option) => (await steps).Chooses(label, option);

        /// <inheritdoc cref="Visitor.Ticks"/>
        public async Task<Visitor> Ticks(string label) => (await steps).Ticks(label);

        /// <inheritdoc cref="Visitor.Unticks"/>
        public async Task<Visitor> Unticks(string label) => (await steps).Unticks(label);

        /// <inheritdoc cref="Visitor.Within"/>
        public async Task<Visitor> Within(string heading) => (await steps).Within(heading);

        /// <inheritdoc cref="Visitor.InEnglish"/>
        public async Task<Visitor> InEnglish() => (await steps).InEnglish();

        /// <inheritdoc cref="Visitor.ShouldSee"/>
        public async Task<Visitor> ShouldSee(string words) => (await steps).ShouldSee(words);

        /// <inheritdoc cref="Visitor.ShouldNotSee"/>
        public async Task<Visitor> ShouldNotSee(string words) => (await steps).ShouldNotSee(words);

        /// <inheritdoc cref="Visitor.ShouldSeeButton"/>
        public async Task<Visitor> ShouldSeeButton(string button) => (await steps).ShouldSeeButton(button);

        /// <inheritdoc cref="Visitor.ShouldNotSeeButton"/>
        public async Task<Visitor> ShouldNotSeeButton(string button) => (await steps).ShouldNotSeeButton(button);

        /// <inheritdoc cref="Visitor.ShouldSeeLink"/>
        public async Task<Visitor> ShouldSeeLink(string link) => (await steps).ShouldSeeLink(link);

        /// <inheritdoc cref="Visitor.ShouldNotSeeLink"/>
        public async Task<Visitor> ShouldNotSeeLink(string link) => (await steps).ShouldNotSeeLink(link);

        /// <inheritdoc cref="Visitor.ShouldFind"/>
        public async Task<Visitor> ShouldFind(string label, string text) => (await steps).ShouldFind(label, text);

        /// <inheritdoc cref="Visitor.ShouldBeThere"/>
        public async Task<Visitor> ShouldBeThere() => (await steps).ShouldBeThere();

        /// <inheritdoc cref="Visitor.ShouldBeNotFound"/>
        public async Task<Visitor> ShouldBeNotFound() => (await steps).ShouldBeNotFound();

        /// <inheritdoc cref="Visitor.ShouldBeAskedToSignIn"/>
        public async Task<Visitor> ShouldBeAskedToSignIn() => (await steps).ShouldBeAskedToSignIn();
    }
}
