@echo off
rem Runs Scorebook. In a clone of the sources it builds the program on first use and whenever the
rem sources are newer; in an unpacked distribution it only runs it. Needs a JDK, 17 or newer.
setlocal
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Scorebook needs Java: install a JDK, 17 or newer, and set JAVA_HOME or PATH to it. 1>&2
  exit /b 4
)

if not exist "%HERE%\pom.xml" (
  set "LIB=%HERE%\lib"
  goto :installed
)
set "LIB=%HERE%\target\lib"
if not exist "%LIB%\scorebook.jar" goto :build
rem Are sources newer than the jar, and than the last time Maven was asked? PowerShell compares.
pushd "%HERE%"
powershell -NoProfile -Command "$b=(Get-Item target\lib\scorebook.jar,target\built -ErrorAction SilentlyContinue | Measure-Object LastWriteTime -Maximum).Maximum; if (Get-ChildItem -Recurse -File src\main,pom.xml | Where-Object {$_.LastWriteTime -gt $b} | Select-Object -First 1) {exit 1}"
if errorlevel 1 (popd & goto :build)
popd
if errorlevel 1 goto :build
goto :installed

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo Scorebook has to be built first and needs Maven for it: install Maven 3.8 or newer. 1>&2
  exit /b 4
)
echo Building Scorebook ^(first use^)... 1>&2
pushd "%HERE%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo Scorebook could not be built: Maven's messages are above. 1>&2
  exit /b 70
)
popd
type nul >"%HERE%\target\built"

:installed
if not exist "%LIB%\scorebook.jar" (
  echo Scorebook is not whole: there is no "%LIB%\scorebook.jar". Unpack the distribution again. 1>&2
  exit /b 4
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Djdk.console=java.base "-Dscorebook.home=%HERE%" -cp "%LIB%\scorebook.jar" org.scorebook.cli.Scorebook %*
exit /b %ERRORLEVEL%
