@echo off
rem Finds a JDK 25, builds what is stale, and runs the tool.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "target=%home%conformance\workbook\target"
chcp 65001 >nul

set "found="
for %%J in ("%JAVA_HOME%") do call :try "%%~J"
for /d %%J in ("%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined found (
    echo workbook: no JDK 25 or newer was found. Install one, from https://adoptium.net for example, or set JAVA_HOME to it. 1>&2
    exit /b 2
)
set "JAVA_HOME=%found%"

rem Whether a source is newer than the class path's file: asked of PowerShell, which every Windows has.
set "stale=yes"
if exist "%target%\classpath.txt" for /f %%S in ('powershell -NoProfile -Command "$t=(Get-Item -LiteralPath '%target%\classpath.txt').LastWriteTime; if (Get-ChildItem -Path '%home%pom.xml','%home%conformance\*\pom.xml','%home%conformance\*\src\main' -Recurse | Where-Object LastWriteTime -gt $t | Select-Object -First 1) {'yes'} else {'no'}"') do set "stale=%%S"
if "%stale%"=="yes" (
    echo workbook: building what has changed; the first time Maven also downloads what it needs, which takes some minutes. 1>&2
    pushd "%home%"
    call mvnw.cmd -q -B package -Dmaven.test.skip=true -pl conformance/workbook -am 1>&2
    if errorlevel 1 (
        popd
        echo workbook: the tool could not be built; the reason stands above. 1>&2
        exit /b 2
    )
    popd
)

set "path_="
for %%M in (contracts suite reference zoo workbook) do set "path_=!path_!%home%conformance\%%M\target\%%M-1.0.0.jar;"
set /p libraries=<"%target%\classpath.txt"
>"%target%\arguments.txt" echo -cp "!path_:\=\\!!libraries:\=\\!"
"%JAVA_HOME%\bin\java" -Xlog:disable -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED "-Dworkbook.home=%home%." "@%target%\arguments.txt" realtime.workbook.Workbook %*
exit /b %errorlevel%

:try
if defined found exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
set "version=%version:"=%"
if %version% GEQ 25 set "found=%~1"
exit /b
