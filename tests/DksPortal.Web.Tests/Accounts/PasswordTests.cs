using DksPortal.Web.Data;
using DksPortal.Web.Features.Accounts;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Tests.Accounts;

public sealed class PasswordTests
{
    private readonly ChoosePasswordFormValidator validator = new();

    [Theory]
    [InlineData(null, null, "Password.Missing")]
    [InlineData("", "", "Password.Missing")]
    [InlineData("elleve tegn", "elleve tegn", "Password.TooShort")]
    [InlineData("hest batteri klips", "hest batteri klip", "Password.NotTheSame")]
    public void A_password_that_does_not_do_is_refused(string? password, string? repeated, string message) =>
        Assert.Contains(message, Messages(new ChoosePasswordForm { Password = password, Repeated = repeated }));

    [Fact]
    public void A_password_beyond_every_measure_is_refused_before_it_is_hashed()
    {
        var password = new string('æ', 10_000_000);

        Assert.Equal(["Text.TooLong"], Messages(new ChoosePasswordForm { Password = password, Repeated = password }));
    }

    [Fact]
    public void Twelve_characters_do() => Assert.Empty(Messages(new ChoosePasswordForm { Password = "tolv tegn nu", Repeated = "tolv tegn nu" }));

    [Theory]
    [InlineData("medlem@dks.example", false)]
    [InlineData("min MEDLEM@dks.example nu", false)]
    [InlineData("hest batteri klips", true)]
    public async Task A_password_does_not_contain_the_e_mail(string password, bool does)
    {
        var result = await new PasswordWithoutEmail().ValidateAsync(null!, new Account { Email = "medlem@dks.example" }, password);

        Assert.Equal(does, result.Succeeded);
    }

    [Fact]
    public void Whatever_Identity_refuses_is_said_in_words()
    {
        var codes = typeof(IdentityErrorDescriber).GetMethods().Where(method => method.ReturnType == typeof(IdentityError)).Select(method => method.Name);

        Assert.All([.. codes, PasswordWithoutEmail.Code], code => Assert.True(Texts.Has(IdentityRefusal.Of(code).Key), code));
    }

    private IEnumerable<string> Messages(ChoosePasswordForm form) => validator.Validate(form).Errors.Select(error => error.ErrorMessage);
}
