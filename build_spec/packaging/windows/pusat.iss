; The office's own server, laid into the counter's folder: ISCC /DVersion=0.1.0 pusat.iss

#include "common.iss"

#define FirewallRule "Loket Linjamsos pusat"
; desktop_app/domain/hub.py: PORT
#define HubPort "8443"

[Setup]
AppId={{5B7B3C52-6E0F-4E2C-8C5D-52D1A6E0F7A4}
AppName=Loket Linjamsos Pusat
AppVerName=Loket Linjamsos Pusat {#Version}
DefaultDirName={code:CounterFolder}
DisableDirPage=yes
UsePreviousAppDir=no
OutputBaseFilename=loket-linjamsos-pusat-{#Version}-pemasang
VersionInfoDescription=Pemasang bagian pusat Loket Linjamsos
; An admin: the firewall is opened for the other counters.
PrivilegesRequired=admin
; The counter's own uninstaller stands in this folder, too.
UninstallFilesDir={app}\pusat

[Files]
Source: "{#Build}\pusat\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Registry]
Root: HKA; Subkey: "Software\Loket Linjamsos\Pusat"; ValueType: string; ValueName: "Version"; ValueData: "{#Version}"; Flags: uninsdeletekey

[Run]
; Only this program, only this port, not from public networks. An old rule goes first: there is one.
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""{#FirewallRule}"""; Flags: runhidden
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""{#FirewallRule}"" dir=in action=allow protocol=TCP localport={#HubPort} program=""{app}\loket.exe"" profile=domain,private"; Flags: runhidden; StatusMsg: "Membuka firewall untuk loket lain..."

[UninstallRun]
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""{#FirewallRule}"""; Flags: runhidden; RunOnceId: "firewall"

[Code]
const
  CounterKey = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{{#CounterId}}_is1';

function CounterValue(Name: String; var Value: String): Boolean;
begin
  Result := RegQueryStringValue(HKLM, CounterKey, Name, Value)
    or RegQueryStringValue(HKCU, CounterKey, Name, Value);
end;

function CounterFolder(Param: String): String;
begin
  if not CounterValue('InstallLocation', Result) then
    Result := ExpandConstant('{autopf}\Loket Linjamsos');
end;

function InitializeSetup(): Boolean;
var
  Found: String;
begin
  Result := CounterValue('DisplayVersion', Found) and (Found = '{#Version}');
  if Result then
    exit;
  if Found = '' then
    SuppressibleMsgBox(
      'Loket Linjamsos belum terpasang di PC ini. Pasang dahulu Loket Linjamsos {#Version}, lalu ' +
      'jalankan pemasang ini lagi.', mbError, MB_OK, IDOK)
  else
    SuppressibleMsgBox(
      'Loket Linjamsos yang terpasang adalah versi ' + Found + '. Pasang dahulu versi {#Version}, ' +
      'lalu jalankan pemasang ini lagi.', mbError, MB_OK, IDOK);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    SuppressibleMsgBox(
      'Bagian pusat sudah dihapus. Data pusat TIDAK dihapus: data itu tetap ada di' + #13#10 +
      ExpandConstant('{localappdata}\LoketLinjamsos-pusat') + #13#10#13#10 +
      'Loket Linjamsos sendiri tetap terpasang.', mbInformation, MB_OK, IDOK);
end;
