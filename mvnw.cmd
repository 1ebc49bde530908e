@echo off
rem Builds Naru on a machine that has a JDK somewhere and nothing else: finds a JDK that is new enough, brings the Maven
rem that .mvn\wrapper\maven-wrapper.properties pins, and hands all arguments to it. mvnw is the same for everyone else.
setlocal EnableExtensions DisableDelayedExpansion

set "OLDEST=25"
set "SETTINGS=%~dp0.mvn\wrapper\maven-wrapper.properties"

rem What somebody chose comes before what happens to be installed.
set "NEWEST="
set /a NEWEST_VERSION=OLDEST*1000000-1
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined NEWEST call :consider_path
if not defined NEWEST for %%p in (
    "%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks"
) do for /f "delims=" %%d in ('dir /b /ad %%p 2^>nul') do call :consider "%%~p\%%d"
if not defined NEWEST (
    echo mvnw: no JDK %OLDEST% or newer found; install one, such as Eclipse Temurin %OLDEST% from https://adoptium.net, or point JAVA_HOME to it>&2
    exit /b 1
)
set "JAVA_HOME=%NEWEST%"

for /f "usebackq tokens=1,* delims==" %%k in ("%SETTINGS%") do (
    if "%%k"=="distributionUrl" set "NAME=%%~nl"
    if "%%k"=="distributionSha512" set "SHA512=%%l"
)
rem With a piece of the checksum in its name, another pin never meets what an earlier one unpacked.
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MAVEN=%MAVEN_USER_HOME%\wrapper\dists\%NAME%-%SHA512:~0,12%"
if not exist "%MAVEN%\bin\mvn.cmd" (
    "%JAVA_HOME%\bin\java.exe" "%~dp0.mvn\wrapper\Wrapper.java" "%SETTINGS%" "%MAVEN%" || exit /b 1
)

rem Called from any directory, it builds Naru; Maven obeys the first -f, so a caller who gives one still decides.
call "%MAVEN%\bin\mvn.cmd" %* -f "%~dp0pom.xml"
exit /b %ERRORLEVEL%

rem Makes the JDK in %1 the NEWEST if it is newer than that one. The release file tells its version without starting
rem Java, which would cost a moment for every JDK on the machine. 25.0.3 compares as 25000003.
:consider
if not exist "%~1\bin\javac.exe" exit /b
set "VERSION="
if exist "%~1\release" for /f "usebackq tokens=1,* delims==" %%k in ("%~1\release") do (
    if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
)
if not defined VERSION call :property "%~1\bin\java.exe" java.version VERSION
for /f "tokens=1-3 delims=.-+_" %%a in ("%VERSION%.0.0.0") do set /a NUMBER=%%a*1000000+%%b*1000+%%c
if %NUMBER% gtr %NEWEST_VERSION% (
    set "NEWEST=%~1"
    set "NEWEST_VERSION=%NUMBER%"
)
exit /b

rem The java on the PATH usually lies in its home. Where it only starts another, Java itself knows where that one is.
:consider_path
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA exit /b
for %%h in ("%JAVA%\..\..") do set "HOME_ON_PATH=%%~fh"
if not exist "%HOME_ON_PATH%\release" call :property "%JAVA%" java.home HOME_ON_PATH
call :consider "%HOME_ON_PATH%"
exit /b

rem Sets the variable %3 to what the Java that %1 starts says of its system property %2.
:property
for /f "tokens=1,* delims== " %%k in ('call "%~1" -XshowSettings:properties -version 2^>^&1') do (
    if "%%k"=="%~2" set "%~3=%%l"
)
exit /b
