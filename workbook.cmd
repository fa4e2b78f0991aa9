@echo off
rem Finds a JDK 25, builds what is stale, and runs the tool: the steps of the script "workbook" beside this one.
rem Delayed expansion stays off: with it an exclamation mark in a path or in an argument would be lost.
setlocal enableextensions disabledelayedexpansion
for %%I in ("%~dp0.") do set "home=%%~fI"
set "target=%home%\conformance\workbook\target"

set "found="
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\*" "%LOCALAPPDATA%\Programs\*") do for /d %%J in ("%%~D\*jdk*" "%%~D\zulu*") do call :try "%%~J"
for /d %%J in ("%USERPROFILE%\.jdks\*") do call :try "%%~J"
if defined found goto jdk
echo workbook: no JDK 25 or newer was found. Install one, from https://adoptium.net for example, or set JAVA_HOME to it. 1>&2
exit /b 2

:jdk
set "JAVA_HOME=%found%"
set "writable=yes"
set "arguments=%target%\arguments.txt"
if not exist "%target%\" md "%target%" 2>nul
set "try=%target%\try%RANDOM%"
md "%try%" 2>nul
if exist "%try%\" (rd "%try%") else set "writable="
if not defined writable set "arguments=%TEMP%\workbook-arguments.txt"

call :look
if not errorlevel 1 goto run
if defined writable goto build
if exist "%target%\classpath.txt" goto run
echo workbook: nothing is built yet, and "%home%" cannot be written to. Copy it to a folder of your own. 1>&2
exit /b 2

:build
set "maven=%home%\mvnw.cmd"
call "%maven%" --version >nul 2>&1 || set "maven=mvn"
echo workbook: building what has changed; the first time Maven also downloads what it needs, which takes some minutes. 1>&2
pushd "%home%"
call "%maven%" -B -ntp package -Dmaven.test.skip=true -pl conformance/workbook -am 1>&2
set "status=%errorlevel%"
popd
if "%status%"=="0" goto built
echo workbook: the tool could not be built; the reason stands above. 1>&2
exit /b 2

:built
call :look

:run
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul
"%JAVA_HOME%\bin\java" "@%arguments%" realtime.workbook.Workbook %*
set "status=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %status%

rem Writes the options of Java into a file, which may be longer than a command line; 0 if what is built is fresh.
:look
if not exist "%target%\workbook-1.0.0.jar" exit /b 1
"%JAVA_HOME%\bin\java" -XX:TieredStopAtLevel=1 -cp "%target%\workbook-1.0.0.jar" realtime.workbook.launch.Launch "%home%" "%arguments%"
exit /b %errorlevel%

rem Takes this folder if it is a JDK 25 or newer, and none is found yet.
:try
if defined found exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==." %%V in ("%~1\release") do if "%%V"=="JAVA_VERSION" set "version=%%W"
if not defined version exit /b 0
set "version=%version:"=%"
if %version% GEQ 25 set "found=%~1"
exit /b 0
