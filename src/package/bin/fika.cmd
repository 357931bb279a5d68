@echo off
rem Starts Fika on the Java of JAVA_HOME, or else on the one on the path.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --module-path "%home%\lib\javafx" --add-modules @javafx.modules@ @jvm.options@ @memory.options@ -cp "%home%\lib\*" io.fika.app.Main %*
exit /b %errorlevel%
