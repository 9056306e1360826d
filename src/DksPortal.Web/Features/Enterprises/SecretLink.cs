using System.Security.Cryptography;
using System.Text;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>The secret by which an enterprise comes back to its registration. Only its hash is kept, so nobody who reads the database can use it.</summary>
public static class SecretLink
{
    /// <summary>How many random bytes a secret has.</summary>
    private const int Bytes = 24;

    /// <summary>A new secret, for the address alone, and its hash, for the database.</summary>
    public static (string Secret, string Hash) New()
    {
        // The portal's addresses are lower case, and whatever makes one makes it so: a secret must not mean anything else by its case.
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        return (secret, HashOf(secret));
    }

    /// <summary>What a secret hashes to: SHA-256, as 64 hexadecimal digits.</summary>
    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The address that leads back to the registration.</summary>
    public static string Path(string secret) => $"/virksomheder/tilmeld/{secret}";
}
