; What both installers share. Built by Inno Setup 6.3 or newer (windows.md says how).
;
; Silent: Setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/ALLUSERS | /CURRENTUSER] [/DIR="..."]
;         [/TASKS="desktopicon"] [/LOG="..."]; exit code 0 is done, 1-8 are Inno Setup's own.

#ifndef Version
  #error Say the version: ISCC /DVersion=0.1.0 loket.iss
#endif
#ifndef Build
  #define Build "..\..\..\build\package"
#endif

#define Publisher "Loket Linjamsos"
; The counter's own number. It is the same for ever: by it an upgrade finds what is installed, and
; the server's part finds the counter.
#define CounterId "9D0E4C1B-7A4C-4A0B-9B52-3C1F6B8E5D21"

[Setup]
AppVersion={#Version}
AppPublisher={#Publisher}
VersionInfoVersion={#Version}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
OutputDir=..\..\..\dist
WizardStyle=modern
ShowLanguageDialog=no
SetupIconFile={#Build}\icons\loket-linjamsos.ico
UninstallDisplayIcon={app}\loket.exe
; An upgrade in place: the running program is asked to close, and its files are replaced.
CloseApplications=yes
RestartApplications=no
SetupMutex=LoketLinjamsosSetup
UsePreviousAppDir=yes
UsePreviousPrivileges=yes
UsePreviousTasks=yes
DisableProgramGroupPage=yes
DisableDirPage=auto

[Languages]
Name: "id"; MessagesFile: "compiler:Default.isl,Indonesian.isl"
