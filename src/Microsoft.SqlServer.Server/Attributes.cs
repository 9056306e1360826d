namespace Microsoft.SqlServer.Server;

/// <summary>A CLR user-defined type that writes and reads itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills the value from what <see cref="Write"/> wrote.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>How a CLR user-defined type is stored.</summary>
public enum Format
{
    /// <summary>Not told.</summary>
    Unknown = 0,
    /// <summary>By SQL Server itself.</summary>
    Native = 1,
    /// <summary>By the type, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

/// <summary>Marks a CLR type as a SQL Server user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How the type is stored.</summary>
    public Format Format { get; } = format;

    /// <summary>The largest size in bytes, -1 for unlimited.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether all values have the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether the bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The name in the database.</summary>
    public string? Name { get; set; }

    /// <summary>The method that validates a value.</summary>
    public string? ValidationMethodName { get; set; }
}

/// <summary>Thrown for a type that is not a valid user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>With the default message.</summary>
    public InvalidUdtException() { }

    /// <summary>With a message.</summary>
    public InvalidUdtException(string message) : base(message) { }

    /// <summary>With a message and what caused it.</summary>
    public InvalidUdtException(string message, Exception innerException) : base(message, innerException) { }
}
