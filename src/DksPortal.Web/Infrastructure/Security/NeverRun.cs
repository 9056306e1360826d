namespace DksPortal.Web.Infrastructure.Security;

/// <summary>What this action sends was made by somebody else: a browser that shows it all the same runs nothing of it and counts it to no origin.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeverRunAttribute : Attribute;
