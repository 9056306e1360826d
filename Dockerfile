# Builds from the repository alone; the lock files say which packages come.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Restored before the source is copied, so that a change of code does not fetch the packages again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Directory.Build.props src/
COPY src/DksPortal.Domain/DksPortal.Domain.csproj src/DksPortal.Domain/packages.lock.json src/DksPortal.Domain/
COPY src/DksPortal.Web/DksPortal.Web.csproj src/DksPortal.Web/packages.lock.json src/DksPortal.Web/
COPY src/Microsoft.SqlServer.Server/Microsoft.SqlServer.Server.csproj src/Microsoft.SqlServer.Server/packages.lock.json src/Microsoft.SqlServer.Server/
RUN dotnet restore src/DksPortal.Web -r linux-x64 -p:PublishReadyToRun=true --locked-mode

COPY seeds/ seeds/
COPY src/ src/
# For this platform alone and compiled ahead of time: a smaller image that is ready sooner.
RUN dotnet publish src/DksPortal.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS portal
LABEL org.opencontainers.image.title="DksPortal" org.opencontainers.image.licenses="AGPL-3.0-only"
WORKDIR /app
COPY --from=build /app ./
COPY LICENSE NOTICE ./

# Only the data folder can be written to; it holds the SQLite file and is unused with SQL Server.
RUN mkdir data && chown $APP_UID data
VOLUME /app/data
USER $APP_UID

EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["dotnet", "DksPortal.Web.dll", "--check-health"]
ENTRYPOINT ["dotnet", "DksPortal.Web.dll"]
