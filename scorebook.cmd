@echo off
rem Runs Scorebook. In a clone of the sources it builds the program on first use and whenever the
rem sources are newer; in an unpacked distribution it only runs it. Needs a JDK, 17 or newer.
setlocal
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

rem Started by a double click, or by workbooks dragged onto it? Then the interpreter was started for
rem this file alone, and its own command line has the names as they are: with & in them, those given
rem here are cut short.
set "SCOREBOOK_DROPPED="
set DROPPED=
if "%~1"=="" goto :started
if /i not "%~f1"=="%~1" goto :typed
:started
set "LINE=%CMDCMDLINE:"=%"
if "%LINE:scorebook.cmd=%"=="%LINE%" goto :typed
rem A script that starts it so says --no-open, and nobody is there to press a key.
if not "%LINE:--no-open=%"=="%LINE%" goto :typed
set "SCOREBOOK_DROPPED=%LINE%"
set DROPPED=-Dscorebook.dropped=true
:typed

rem Java, that of the distribution where it has one, and what it says of itself: a class-data archive
rem serves one build of Java only.
set "JAVA=%HERE%\runtime\bin\java.exe"
if exist "%JAVA%" goto :java
set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not exist "%JAVA%" (
  >&2 echo Scorebook needs Java: install a JDK, 17 or newer, and set JAVA_HOME or PATH to it.
  set CODE=4
  goto :leave
)
:java
for %%J in ("%JAVA%") do set "BIN=%%~dpJ"
set "VERSION="
set "RUNTIME="
set "MAKER="
if exist "%BIN%..\release" for /f "usebackq tokens=1* delims==" %%A in ("%BIN%..\release") do (
  if "%%A"=="JAVA_VERSION" set VERSION=%%B
  if "%%A"=="JAVA_RUNTIME_VERSION" set RUNTIME=%%B
  if "%%A"=="IMPLEMENTOR" set MAKER=%%B
)
rem Not %%~B, which some interpreters take for a path, and complain of the long list of modules.
if defined VERSION set "VERSION=%VERSION:"=%"
if defined RUNTIME set "RUNTIME=%RUNTIME:"=%"
if defined MAKER set "MAKER=%MAKER:"=%"
if defined VERSION goto :known
pushd "%BIN%"
for /f "tokens=2,3" %%A in ('.\java.exe -version 2^>^&1') do if "%%A"=="version" set "VERSION=%%~B"
popd
:known
set "MAJOR="
for /f "delims=.+-" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR (
  >&2 echo Scorebook cannot tell how old "%JAVA%" is. Set JAVA_HOME to a JDK, 17 or newer.
  set CODE=4
  goto :leave
)
if %MAJOR% LSS 17 (
  >&2 echo Scorebook needs Java 17 or newer; "%JAVA%" is %VERSION%. Set JAVA_HOME to a newer JDK.
  set CODE=4
  goto :leave
)

if not exist "%HERE%\pom.xml" (
  set "LIB=%HERE%\lib"
  goto :built
)
set "LIB=%HERE%\target\lib"
if not exist "%LIB%\scorebook.jar" goto :build
rem Are sources newer than the jar, and than the last time Maven was asked? PowerShell compares.
pushd "%HERE%"
powershell -NoProfile -Command "$b=(Get-Item target\lib\scorebook.jar,target\built -ErrorAction SilentlyContinue | Measure-Object LastWriteTime -Maximum).Maximum; if (Get-ChildItem -Recurse -File src\main,pom.xml | Where-Object {$_.LastWriteTime -gt $b} | Select-Object -First 1) {exit 1}"
if errorlevel 1 (popd & goto :build)
popd
goto :built

:build
where mvn >nul 2>&1
if errorlevel 1 (
  >&2 echo Scorebook has to be built first and needs Maven for it: install Maven 3.8 or newer.
  set CODE=4
  goto :leave
)
>&2 echo Building Scorebook ^(first use^)...
pushd "%HERE%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  >&2 echo Scorebook could not be built: Maven's messages are above.
  set CODE=70
  goto :leave
)
popd
type nul >"%HERE%\target\built"
del "%LIB%\classes.jsa.key" 2>nul

:built
set "JAR=%LIB%\scorebook.jar"
if not exist "%JAR%" (
  >&2 echo Scorebook is not whole: there is no "%JAR%". Unpack the distribution again.
  set CODE=4
  goto :leave
)

rem The class-data archive: the program's classes as Java wants them in memory, made by trying
rem commands on an example. It serves one build of Java and one of Scorebook. Whatever goes wrong
rem with it, the program runs without. Its key says what it was made for and how long it is: Java
rem would die of one that was cut short. With Java inside, the distribution brings an archive that was
rem made when it was packed.
set "FLAGS=-XX:+UseSerialGC -Xms160m -Xmn48m -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=15 -Xlog:disable"
set "CACHE=%LIB%\classes.jsa"
call :measure
set SHARE=
set "KNOWN=none"
if exist "%CACHE%.key" set /p KNOWN=<"%CACHE%.key"
if %KNOWN%=="%KEY% %SIZE%" goto :prepared
rem As it was packed? Java wants the jars' times of then, and what unpacks here takes the times in a
rem zip for local ones: they are set right. A folder that cannot be written to stays as it is: Java
rem looks whether the archive fits.
set "PACKED="
if exist "%HERE%\runtime\bin\java.exe" if exist "%CACHE%.packed" for /f "usebackq tokens=1,2,3" %%A in ("%CACHE%.packed") do if "%%A %%B"=="%BYTES% %SIZE%" set "PACKED=%%C"
if not defined PACKED goto :make
copy /y nul "%CACHE%.key" >nul 2>&1
if errorlevel 1 goto :prepared
"%JAVA%" %FLAGS% -cp "%JAR%" org.scorebook.cli.PackedTimes "%LIB%" %PACKED% <nul >nul 2>&1
if errorlevel 1 goto :make
call :measure
>"%CACHE%.key" echo "%KEY% %SIZE%"
goto :prepared

:make
rem A folder that cannot be written to goes without.
copy /y nul "%CACHE%.key" >nul 2>&1
if errorlevel 1 goto :unprepared
set "SCRATCH=%TEMP%\scorebook-%RANDOM%%RANDOM%"
mkdir "%SCRATCH%" 2>nul
if errorlevel 1 goto :unprepared
call :say 2>nul
set "TRIED="
call :prepare <nul >nul 2>&1
call :measure
if defined TRIED >"%CACHE%.key" echo "%KEY% %SIZE%"
:prepared
if "%SIZE%"=="0" goto :unprepared
set SHARE="-XX:SharedArchiveFile=%CACHE%"
if %MAJOR% GEQ 25 set SHARE="-XX:AOTCache=%CACHE%"
rem Mapped as it is on disk: to move it elsewhere, Java writes to all of it at every start. And no
rem looking through it for notes of what was compiled, which it does not have.
set SHARE=%SHARE% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining
:unprepared

rem Checking takes little memory however long the workbook is, and however large the machine; a long
rem one is read faster where more methods are copied, as Java does of itself. A copy for --annotate
rem takes more memory: how much, Java decides.
set "CHECKING="
if not "%~1"=="validate" goto :start
:words
shift /1
if "%~1"=="--annotate" goto :start
if not "%~1"=="" goto :words
set "CHECKING=-Xmx512m -Xmn32m -XX:C1MaxInlineSize=35"

rem Short work: the simple collector and the quick compiler start fastest, and that is quicker still
rem where it copies only the shortest methods into those that call them. What was just made is mostly
rem of no use a moment later, and the rest stays: little room for the new, on every machine the same,
rem and what stays is copied once.
:start
"%JAVA%" %SHARE% %FLAGS% %CHECKING% %DROPPED% -Djdk.console=java.base "-Dscorebook.home=%HERE%" -cp "%JAR%" org.scorebook.cli.Scorebook %*
set CODE=%ERRORLEVEL%

:leave
if not defined SCOREBOOK_DROPPED exit /b %CODE%
pause
rem Not /b: what follows an & in a name would be run as a command.
exit %CODE%

:prepare
del /f "%CACHE%"
set "LIST=-XX:DumpLoadedClassList=%SCRATCH%\classes"
set "NOTE=-Xshare:off "%LIST%""
rem Without notes of what was compiled: Java would compile more for them at every start.
if %MAJOR% GEQ 25 set "NOTE=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "-XX:AOTCacheOutput=%SCRATCH%\classes.jsa""
"%JAVA%" %NOTE% %FLAGS% "-Dscorebook.home=%HERE%" -cp "%JAR%" org.scorebook.cli.Rehearsal "%HERE%\examples\cabinet-december-2020\input.xlsx" "%SCRATCH%"
if errorlevel 1 goto :none
rem Not ArchiveClassesAtExit: it leaves out Picocli, whose classes are of an old format.
if %MAJOR% LSS 25 "%JAVA%" -Xshare:dump "-XX:SharedClassListFile=%SCRATCH%\classes" "-XX:SharedArchiveFile=%SCRATCH%\classes.jsa" -XX:+UseSerialGC -Xlog:disable -cp "%JAR%"
if not exist "%SCRATCH%\classes.jsa" goto :none
rem Where only the room for it is missing, the next start tries again.
move /y "%SCRATCH%\classes.jsa" "%CACHE%"
if errorlevel 1 (
  del /f "%CACHE%"
  goto :swept
)
rem Where none could be made, that is remembered too.
:none
set "TRIED=1"
:swept
rmdir /s /q "%SCRATCH%"
exit /b

rem Without the folder of Java: its name may have letters that cannot be written into a file here.
:measure
for %%F in ("%JAR%") do set "BYTES=%%~zF"
for %%F in ("%JAR%") do set "KEY=%VERSION% %RUNTIME% %MAKER% %%~zF %%~tF"
set "SIZE=0"
if exist "%CACHE%" for %%F in ("%CACHE%") do set "SIZE=%%~zF"
exit /b

rem To the window, where there is one, and never into a file that takes the messages.
:say
echo Preparing Scorebook for quick starts ^(first use^)...>con
exit /b
