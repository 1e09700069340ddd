; The counter: ISCC /DVersion=0.1.0 loket.iss

#include "common.iss"

[Setup]
AppId={{{#CounterId}}
AppName=Loket Linjamsos
AppVerName=Loket Linjamsos {#Version}
DefaultDirName={autopf}\Loket Linjamsos
OutputBaseFilename=loket-linjamsos-{#Version}-pemasang
VersionInfoDescription=Pemasang Loket Linjamsos
; For everybody on the PC with an admin's word, else for this account alone; /ALLUSERS and
; /CURRENTUSER say it without asking.
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=dialog commandline

[Tasks]
Name: "desktopicon"; Description: "Buat ikon di desktop"; GroupDescription: "Ikon tambahan:"

[InstallDelete]
; What an older version had and this one has not must not be found by this one. The server's part
; is replaced by its own installer, of the same version.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Build}\loket-linjamsos\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Loket Linjamsos"; Filename: "{app}\loket.exe"; Comment: "Antrean, pemeriksaan data, dan surat di loket dinas sosial"
Name: "{autoprograms}\Loket Linjamsos (data contoh)"; Filename: "{app}\loket.exe"; Parameters: "demo"; Comment: "Coba dengan data rekaan"
Name: "{autodesktop}\Loket Linjamsos"; Filename: "{app}\loket.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\loket.exe"; Description: "Buka Loket Linjamsos sekarang"; Flags: nowait postinstall skipifsilent runasoriginaluser

[Code]
{ The server's part lies in the same folder and must be of the same version. }
procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and RegKeyExists(HKA, 'Software\Loket Linjamsos\Pusat') then
    SuppressibleMsgBox(
      'PC ini juga menjadi pusat kantor. Jalankan pemasang "Loket Linjamsos Pusat" versi {#Version} ' +
      'sekarang, supaya pusat kembali berjalan.', mbInformation, MB_OK, IDOK);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    SuppressibleMsgBox(
      'Program sudah dihapus. Data kantor TIDAK dihapus: data tiap petugas tetap ada di' + #13#10 +
      ExpandConstant('{localappdata}\LoketLinjamsos') + #13#10#13#10 +
      'Hapus sendiri hanya bila sudah ada cadangannya.', mbInformation, MB_OK, IDOK);
end;
