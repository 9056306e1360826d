namespace DksPortal.Web.Infrastructure.Security;

/// <summary>Whoever knows the address of this action may use it: no other site, search engine or cache is told of it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SecretAddressAttribute : Attribute;
