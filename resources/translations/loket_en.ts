<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name></name>
    <message>
        <source>(catatan dihapus)</source>
        <translation>(record erased)</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aturan penasihat</source>
        <translation>Adviser rules</translation>
    </message>
    <message>
        <source>Berkas PDF ke sebuah folder</source>
        <translation>PDF files into a folder</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>tidak ditunggu lagi ({note})</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>, masih diproses</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>, belum</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>, batas {when}</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>, LEWAT batas {when}</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>sudah diserahkan</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>dientri {day}</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>belum ada</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>NIK</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Desa</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Telepon</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Dibawa oleh</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Surat</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Diambil oleh</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Tanda terima</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Berkas kurang</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>CaseWords</source>
        <comment>Lampiran</comment>
        <translation>CaseWords</translation>
    </message>
    <message>
        <source>Cek kolektif</source>
        <translation>Batch check</translation>
    </message>
    <message>
        <source>Daftar nonaktif</source>
        <translation>Inactive list</translation>
    </message>
    <message>
        <source>Data per tanggal</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Data {label}</source>
        <translation>{label} data</translation>
    </message>
    <message>
        <source>Denting saja</source>
        <translation>Chime only</translation>
    </message>
    <message>
        <source>Dipilih</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Dua kali</source>
        <translation>Twice</translation>
    </message>
    <message>
        <source>Faskes</source>
        <translation>Health facilities</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Baris</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>NIK</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Nama</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>No. KK</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Lahir</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Desa</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Jadinya</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>disisihkan</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>dipakai</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FaultyRow</source>
        <comment>Mengapa</comment>
        <translation>FaultyRow</translation>
    </message>
    <message>
        <source>FollowUp</source>
        <translation>FollowUp</translation>
    </message>
    <message>
        <source>Frasa sandi dan kunci</source>
        <translation>Passphrase and keys</translation>
    </message>
    <message>
        <source>Hanya loket ini</source>
        <translation>This counter only</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Izin &amp;&amp; STOP</source>
        <translation>Consent &amp;&amp; STOP</translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kantor dan kop surat</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Keaslian surat</source>
        <translation>Genuineness of letters</translation>
    </message>
    <message>
        <source>Kemampuan</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Kesehatan program</source>
        <translation>Health of the program</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Langkah penting</source>
        <translation>Important steps</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Lembar dan poster</source>
        <translation>Sheets and poster</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Luar jam</source>
        <translation>Outside hours</translation>
    </message>
    <message>
        <source>Masa pengajuan</source>
        <translation>Proposal periods</translation>
    </message>
    <message>
        <source>Mutu data</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Naskah pesan</source>
        <translation>Message wording</translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Letter wording</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Penandatangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Penasihat</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Pencarian</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pencetak biasa komputer ini</source>
        <translation>This computer&apos;s ordinary printer</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pengganti supervisor</source>
        <translation>Acting supervisor</translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Penyaluran</source>
        <translation>Disbursement</translation>
    </message>
    <message>
        <source>Periode &amp;&amp; program</source>
        <translation>Periods &amp;&amp; programmes</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pusat kantor</source>
        <translation>Office hub</translation>
    </message>
    <message>
        <source>Rekapitulasi</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Ruang tunggu</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Satu kali</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Semua batas</source>
        <translation>Every limit</translation>
    </message>
    <message>
        <source>Semua kabar</source>
        <translation>Every notice</translation>
    </message>
    <message>
        <source>Semua loket</source>
        <translation>All counters</translation>
    </message>
    <message>
        <source>Semua orang</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Siapa boleh apa</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Situs pengecekan</source>
        <translation>Checking sites</translation>
    </message>
    <message>
        <source>Suara komputer ini</source>
        <translation>This computer&apos;s voice</translation>
    </message>
    <message>
        <source>Suara rekaman, bahasa Indonesia</source>
        <translation>Recorded voice, Indonesian</translation>
    </message>
    <message>
        <source>Sumber daring</source>
        <translation>Online sources</translation>
    </message>
    <message>
        <source>Survei kepuasan</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>Tak berlanjut</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Tampilan dan pencetak</source>
        <translation>Display and printers</translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Tanda terima</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Tanpa suara</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Tanya jawab</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Termal lewat Windows</source>
        <translation>Thermal through Windows</translation>
    </message>
    <message>
        <source>Termal lewat berkas perangkat</source>
        <translation>Thermal through a device file</translation>
    </message>
    <message>
        <source>Termal lewat jaringan</source>
        <translation>Thermal over the network</translation>
    </message>
    <message>
        <source>Termal lewat port serial</source>
        <translation>Thermal over a serial port</translation>
    </message>
    <message>
        <source>Tidak dicetak</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Tiga kali</source>
        <translation>Three times</translation>
    </message>
    <message>
        <source>Tumpang tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>belum dikabari</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>belum kembali</source>
        <translation>not back yet</translation>
    </message>
    <message>
        <source>dihubungi langsung</source>
        <translation>contacted directly</translation>
    </message>
    <message>
        <source>sudah kembali</source>
        <translation>came back</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Kepala dinas</source>
        <translation>Head of office</translation>
    </message>
    <message>
        <source>Magang</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Melihat NIK dan No. KK tanpa samaran</source>
        <translation>See NIK and KK numbers unmasked</translation>
    </message>
    <message>
        <source>Melihat angka laporan dan arsip surat</source>
        <translation>See the figures of the reports and the archive of letters</translation>
    </message>
    <message>
        <source>Melihat jejak audit</source>
        <translation>See the audit trail</translation>
    </message>
    <message>
        <source>Membatalkan dan mengganti surat</source>
        <translation>Void and replace letters</translation>
    </message>
    <message>
        <source>Memberi dan memanggil nomor, mencari pemohon, menyiapkan konsep</source>
        <translation>Issue and call numbers, look up applicants, prepare drafts</translation>
    </message>
    <message>
        <source>Membetulkan NIK, menyatukan, dan menghapus data pemohon</source>
        <translation>Correct NIKs, merge and erase applicants&apos; data</translation>
    </message>
    <message>
        <source>Memulihkan data dari cadangan</source>
        <translation>Restore data from a backup</translation>
    </message>
    <message>
        <source>Memutuskan lain dari aturan, dengan alasan</source>
        <translation>Decide otherwise than the rules, with a reason</translation>
    </message>
    <message>
        <source>Memutuskan permohonan, menerbitkan, mencetak, dan menyerahkan surat</source>
        <translation>Decide applications; issue, print and hand over letters</translation>
    </message>
    <message>
        <source>Menandatangani lembar harian, menutup bulan</source>
        <translation>Sign the daily sheet, close the month</translation>
    </message>
    <message>
        <source>Mencabut kunci tanda tangan komputer</source>
        <translation>Revoke this computer&apos;s signing key</translation>
    </message>
    <message>
        <source>Mengatur akun petugas</source>
        <translation>Manage officers&apos; accounts</translation>
    </message>
    <message>
        <source>Mengatur kantor, loket, surat, dan kemampuan program</source>
        <translation>Set up the office, counters, letters and the program&apos;s capabilities</translation>
    </message>
    <message>
        <source>Mengatur program, mengimpor daftar penerima, membuat berkas transfer</source>
        <translation>Set up programmes, import lists of beneficiaries, make transfer files</translation>
    </message>
    <message>
        <source>Mengimpor daftar nonaktif dan tunggakan, mengirim pesan</source>
        <translation>Import lists of inactive members and arrears, send messages</translation>
    </message>
    <message>
        <source>Mengimpor data DTKS/DTSEN</source>
        <translation>Import DTKS/DTSEN data</translation>
    </message>
    <message>
        <source>Mengubah layanan, aturan, dan masa pengajuan</source>
        <translation>Change services, rules and proposal periods</translation>
    </message>
    <message>
        <source>Menunjuk pengganti supervisor</source>
        <translation>Appoint an acting supervisor</translation>
    </message>
    <message>
        <source>Menyetujui permohonan</source>
        <translation>Approve applications</translation>
    </message>
    <message>
        <source>Menyimpan laporan dan daftar sebagai berkas</source>
        <translation>Save reports and lists as files</translation>
    </message>
    <message>
        <source>Petugas loket</source>
        <translation>Counter officer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>AdvicePart</name>
    <message>
        <source>&amp;Cari pemohon untuk diberi saran</source>
        <translation>&amp;Find the applicant to advise</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Beri saran  Enter</source>
        <translation>Advise  Enter</translation>
    </message>
    <message>
        <source>Beri saran (Enter)</source>
        <translation>Advise (Enter)</translation>
    </message>
    <message>
        <source>Cari pemohon untuk diberi saran</source>
        <translation>Find the applicant to advise</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Kesesuaian saran</source>
        <translation>Agreement with the advice</translation>
    </message>
    <message>
        <source>Laporan kesesuaian saran</source>
        <translation>Report on agreement with the advice</translation>
    </message>
    <message>
        <source>Laporan tersimpan di {path}.</source>
        <translation>The report is saved in {path}.</translation>
    </message>
    <message>
        <source>Masih ada yang lain. Ketik lebih lengkap.</source>
        <translation>There are more. Type more of it.</translation>
    </message>
    <message>
        <source>NIK, No. KK, nama, atau telepon</source>
        <translation>NIK, KK number, name or phone</translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pemohon yang ditemukan; Enter membuka penasihat</source>
        <translation>Applicants found; Enter opens the adviser</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Saran terakhir</source>
        <translation>Latest advice</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Simpan sebagai Excel (Ctrl+S)</source>
        <translation>Save as Excel (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF (Ctrl+Shift+S)</source>
        <translation>Save as PDF (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>sa&amp;mpai</source>
        <translation>&amp;to</translation>
    </message>
</context>
<context>
    <name>AdviceRulesPage</name>
    <message>
        <source>&amp;Berlaku sejak</source>
        <translation>&amp;In force since</translation>
    </message>
    <message>
        <source>&amp;Dasar hukum</source>
        <translation>&amp;Legal basis</translation>
    </message>
    <message>
        <source>&amp;Fakta per baris: umur = 27, hamil, bukan napza</source>
        <translation>&amp;Facts, one per line: umur = 27, hamil, bukan napza</translation>
    </message>
    <message>
        <source>&amp;Gunanya</source>
        <translation>&amp;What it is for</translation>
    </message>
    <message>
        <source>&amp;Langkah per baris</source>
        <translation>&amp;Steps, one per line</translation>
    </message>
    <message>
        <source>&amp;Maka</source>
        <translation>&amp;Then</translation>
    </message>
    <message>
        <source>&amp;Nama program</source>
        <translation>&amp;Name of the programme</translation>
    </message>
    <message>
        <source>&amp;Penjelasan untuk orang</source>
        <translation>&amp;Explanation for people</translation>
    </message>
    <message>
        <source>&amp;Syarat, satu baris satu syarat; semua harus terpenuhi</source>
        <translation>&amp;Conditions, one per line; all must hold</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aturan (*.toml)</source>
        <translation>Rules (*.toml)</translation>
    </message>
    <message>
        <source>Aturan ini berlaku</source>
        <translation>This rule is in force</translation>
    </message>
    <message>
        <source>Aturan mulai {since} dibatalkan.</source>
        <translation>The rules from {since} were cancelled.</translation>
    </message>
    <message>
        <source>Aturan penasihat tersimpan dan berlaku sejak {day}.</source>
        <translation>The adviser rules are saved and in force since {day}.</translation>
    </message>
    <message>
        <source>Aturan tersimpan di {path}.</source>
        <translation>The rules are saved in {path}.</translation>
    </message>
    <message>
        <source>Bagian aturan penasihat</source>
        <translation>Parts of the adviser rules</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Batalkan versi ini</source>
        <translation>Cancel this version</translation>
    </message>
    <message>
        <source>Belum ada aturan penasihat. Impor berkasnya.</source>
        <translation>There are no adviser rules yet. Import their file.</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Bi&amp;dang</source>
        <translation>&amp;Field</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Cari aturan</source>
        <translation>Search rules</translation>
    </message>
    <message>
        <source>Cari kode, syarat, atau penjelasan</source>
        <translation>Search code, condition or explanation</translation>
    </message>
    <message>
        <source>Contoh orang</source>
        <translation>Sample persons</translation>
    </message>
    <message>
        <source>Daftar aturan</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>Daftar contoh orang</source>
        <translation>List of sample persons</translation>
    </message>
    <message>
        <source>Daftar pertanyaan dan fakta</source>
        <translation>List of questions and facts</translation>
    </message>
    <message>
        <source>Daftar program</source>
        <translation>List of programmes</translation>
    </message>
    <message>
        <source>Dampak menurut program</source>
        <translation>Effect by programme</translation>
    </message>
    <message>
        <source>Dampak pada 500 permohonan terakhir  Ctrl+U</source>
        <translation>Effect on the last 500 applications  Ctrl+U</translation>
    </message>
    <message>
        <source>Dampak pada 500 permohonan terakhir (Ctrl+U)</source>
        <translation>Effect on the last 500 applications (Ctrl+U)</translation>
    </message>
    <message>
        <source>Dasar &amp;hukum</source>
        <translation>Legal &amp;basis</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Disebut bila tidak; kosong: tidak …</source>
        <translation>Said if no; empty: not …</translation>
    </message>
    <message>
        <source>Disebut bila ya, misalnya: sedang hamil</source>
        <translation>Said if yes, for example: is pregnant</translation>
    </message>
    <message>
        <source>Ekspor …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Fakta per baris: umur = 27, hamil, bukan napza</source>
        <translation>Facts, one per line: umur = 27, hamil, bukan napza</translation>
    </message>
    <message>
        <source>Gunanya</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Impor berkas …</source>
        <translation>Import a file …</translation>
    </message>
    <message>
        <source>Isinya sama dengan aturan yang berlaku; tidak ada yang diubah.</source>
        <translation>The content is the same as the rules in force; nothing was changed.</translation>
    </message>
    <message>
        <source>Ke&amp;terangan untuk petugas</source>
        <translation>&amp;Note for the officer</translation>
    </message>
    <message>
        <source>Ke&amp;yakinan</source>
        <translation>Ce&amp;rtainty</translation>
    </message>
    <message>
        <source>Kesimpulan yang ditampilkan</source>
        <translation>Conclusions shown</translation>
    </message>
    <message>
        <source>Keterangan untuk petugas</source>
        <translation>Note for the officer</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Langkah per baris</source>
        <translation>Steps, one per line</translation>
    </message>
    <message>
        <source>Maka</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Mulai {since} (akan datang)</source>
        <translation>From {since} (to come)</translation>
    </message>
    <message>
        <source>Nama contoh (rekaan)</source>
        <translation>Name of the sample (invented)</translation>
    </message>
    <message>
        <source>Nama program</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Penjelasan untuk orang</source>
        <translation>Explanation for people</translation>
    </message>
    <message>
        <source>Per&amp;tanyaan; kosong bila disimpulkan aturan</source>
        <translation>&amp;Question; empty where rules conclude it</translation>
    </message>
    <message>
        <source>Permohonan yang disarankan lain</source>
        <translation>Applications advised otherwise</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Pertanyaan; kosong bila disimpulkan aturan</source>
        <translation>Question; empty where rules conclude it</translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan ditinggalkan.</source>
        <translation>Changes that were not saved were dropped.</translation>
    </message>
    <message>
        <source>Pilih berkas aturan</source>
        <translation>Choose the file of rules</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program yang &amp;tidak boleh sesuai</source>
        <translation>Programmes that must &amp;not fit</translation>
    </message>
    <message>
        <source>Program yang harus se&amp;suai, satu baris satu kode</source>
        <translation>Programmes that must f&amp;it, one code per line</translation>
    </message>
    <message>
        <source>Program yang harus sesuai, satu baris satu kode</source>
        <translation>Programmes that must fit, one code per line</translation>
    </message>
    <message>
        <source>Program yang tidak boleh sesuai</source>
        <translation>Programmes that must not fit</translation>
    </message>
    <message>
        <source>S&amp;yarat per baris; [berkas kk] atau [fakta hamil]</source>
        <translation>&amp;Requirements, one per line; [berkas kk] or [fakta hamil]</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sejak {since}</source>
        <translation>Since {since}</translation>
    </message>
    <message>
        <source>Sejak {since} (berlaku)</source>
        <translation>Since {since} (in force)</translation>
    </message>
    <message>
        <source>Simpan berkas aturan</source>
        <translation>Save the file of rules</translation>
    </message>
    <message>
        <source>Simpan sebagai versi baru  Ctrl+S</source>
        <translation>Save as a new version  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan sebagai versi baru (Ctrl+S)</source>
        <translation>Save as a new version (Ctrl+S)</translation>
    </message>
    <message>
        <source>Syarat per baris; [berkas kk] atau [fakta hamil]</source>
        <translation>Requirements, one per line; [berkas kk] or [fakta hamil]</translation>
    </message>
    <message>
        <source>Syarat, satu baris satu syarat; semua harus terpenuhi</source>
        <translation>Conditions, one per line; all must hold</translation>
    </message>
    <message>
        <source>Tinggalkan perubahan</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>Uji coba</source>
        <translation>Try out</translation>
    </message>
    <message>
        <source>Versi aturan penasihat</source>
        <translation>Version of the adviser rules</translation>
    </message>
    <message>
        <source>dan {more} kesalahan lain.</source>
        <translation>and {more} other mistakes.</translation>
    </message>
    <message>
        <source>{count} saran memakai versi ini.</source>
        <translation>{count} pieces of advice use this version.</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>&amp;Yang diketahui</source>
        <translation>&amp;What is known</translation>
    </message>
    <message>
        <source>(belum bernama)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Alasan, yang kurang, dan langkah</source>
        <translation>Reasons, what is missing, and steps</translation>
    </message>
    <message>
        <source>Backspace  Jawab ulang</source>
        <translation>Backspace  Answer again</translation>
    </message>
    <message>
        <source>Ca&amp;tatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Catatan petugas</source>
        <translation>The officer&apos;s note</translation>
    </message>
    <message>
        <source>Cetak lembar  Ctrl+P</source>
        <translation>Print the sheet  Ctrl+P</translation>
    </message>
    <message>
        <source>Cetak lembar (Ctrl+P)</source>
        <translation>Print the sheet (Ctrl+P)</translation>
    </message>
    <message>
        <source>Jawab ulang (Backspace)</source>
        <translation>Answer again (Backspace)</translation>
    </message>
    <message>
        <source>Jawaban wawancara yang belum disimpan ditinggalkan.</source>
        <translation>Interview answers that were not saved were dropped.</translation>
    </message>
    <message>
        <source>Kembali  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Kembali (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Mengumpulkan data …</source>
        <translation>Collecting data …</translation>
    </message>
    <message>
        <source>Menjawab ulang</source>
        <translation>Answer again</translation>
    </message>
    <message>
        <source>Misalnya: keluarga setuju diusulkan PKH</source>
        <translation>For example: the family agrees to be proposed for PKH</translation>
    </message>
    <message>
        <source>Pertanyaan {number}, paling banyak {left} lagi yang dapat mengubah saran</source>
        <translation>Question {number}, at most {left} more that can change the advice</translation>
    </message>
    <message>
        <source>Program dan keyakinannya; Spasi memilih</source>
        <translation>Programmes and their confidence; Space chooses</translation>
    </message>
    <message>
        <source>Saran dan pilihan tersimpan.</source>
        <translation>The advice and the choice are saved.</translation>
    </message>
    <message>
        <source>Saran tersimpan; tidak ada program yang dipilih.</source>
        <translation>The advice is saved; no programme was chosen.</translation>
    </message>
    <message>
        <source>Semua yang menentukan sudah terjawab.</source>
        <translation>Everything that decides has been answered.</translation>
    </message>
    <message>
        <source>Simpan PDF  Ctrl+E</source>
        <translation>Save PDF  Ctrl+E</translation>
    </message>
    <message>
        <source>Simpan PDF (Ctrl+E)</source>
        <translation>Save PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Simpan pilihan  Ctrl+S</source>
        <translation>Save the choice  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan pilihan (Ctrl+S)</source>
        <translation>Save the choice (Ctrl+S)</translation>
    </message>
    <message>
        <source>T  Tidak</source>
        <translation>T  No</translation>
    </message>
    <message>
        <source>Tidak (T)</source>
        <translation>No (T)</translation>
    </message>
    <message>
        <source>Tidak tahu (X)</source>
        <translation>Don&apos;t know (X)</translation>
    </message>
    <message>
        <source>Wawancara selesai</source>
        <translation>Interview finished</translation>
    </message>
    <message>
        <source>X  Tidak tahu</source>
        <translation>X  Don&apos;t know</translation>
    </message>
    <message>
        <source>Y  Ya</source>
        <translation>Y  Yes</translation>
    </message>
    <message>
        <source>Ya (Y)</source>
        <translation>Yes (Y)</translation>
    </message>
    <message>
        <source>Yang diketahui dan dijawab</source>
        <translation>What is known and was answered</translation>
    </message>
    <message>
        <source>tanpa NIK</source>
        <translation>without NIK</translation>
    </message>
    <message>
        <source>✔ Tersimpan {when}</source>
        <translation>✔ Saved {when}</translation>
    </message>
</context>
<context>
    <name>Adviser</name>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tidak tahu</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>belum jelas</source>
        <translation>not clear yet</translation>
    </message>
    <message>
        <source>kurang sesuai</source>
        <translation>hardly fits</translation>
    </message>
    <message>
        <source>mungkin sesuai</source>
        <translation>may fit</translation>
    </message>
    <message>
        <source>sangat sesuai</source>
        <translation>fits very well</translation>
    </message>
    <message>
        <source>sesuai</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>tidak sesuai</source>
        <translation>does not fit</translation>
    </message>
</context>
<context>
    <name>ApprovalScreen</name>
    <message>
        <source>Ctrl+F9  Dengan catatan</source>
        <translation>Ctrl+F9  With a remark</translation>
    </message>
    <message>
        <source>Ctrl+P  Cetak surat</source>
        <translation>Ctrl+P  Print letter</translation>
    </message>
    <message>
        <source>F10  Centang yang tanpa catatan</source>
        <translation>F10  Tick those without remarks</translation>
    </message>
    <message>
        <source>F4  Isi verifikasi</source>
        <translation>F4  Fill in the verification</translation>
    </message>
    <message>
        <source>F4  Ubah verifikasi</source>
        <translation>F4  Change the verification</translation>
    </message>
    <message>
        <source>F6  Kembalikan</source>
        <translation>F6  Return</translation>
    </message>
    <message>
        <source>F7  Tolak</source>
        <translation>F7  Reject</translation>
    </message>
    <message>
        <source>F8  Berikutnya</source>
        <translation>F8  Next</translation>
    </message>
    <message>
        <source>F9  Setujui</source>
        <translation>F9  Approve</translation>
    </message>
    <message>
        <source>Hanya supervisor yang memutuskan di sini. Anda boleh melihat.</source>
        <translation>Only a supervisor decides here. You may look.</translation>
    </message>
    <message>
        <source>Layanan ini meminta verifikasi dahulu. Isi, lalu tekan F9.</source>
        <translation>This service asks for a verification first. Fill it in, then press F9.</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Menunggu persetujuan ({count})</source>
        <translation>Waiting for approval ({count})</translation>
    </message>
    <message>
        <source>Menurut data hari ini tidak lagi boleh. Kembalikan atau tolak.</source>
        <translation>By today&apos;s data it is no longer allowed. Return it or reject it.</translation>
    </message>
    <message>
        <source>Menyetujui {number} dari {count} … Esc menghentikan sisanya.</source>
        <translation>Approving {number} of {count} … Esc stops the rest.</translation>
    </message>
    <message>
        <source>Permohonan yang menunggu persetujuan</source>
        <translation>Applications that wait for approval</translation>
    </message>
    <message>
        <source>Shift+F9  Setujui yang dicentang</source>
        <translation>Shift+F9  Approve what is ticked</translation>
    </message>
    <message>
        <source>Shift+F9  Setujui yang dicentang ({count})</source>
        <translation>Shift+F9  Approve what is ticked ({count})</translation>
    </message>
    <message>
        <source>Surat yang akan terbit (DRAF)</source>
        <translation>The letter that will be issued (DRAFT)</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu persetujuan. Permohonan sampai di sini dari Loket dengan F9, untuk layanan yang memintanya.</source>
        <translation>Nothing waits for approval. Applications come here from the Counter with F9, for services that ask for it.</translation>
    </message>
    <message>
        <source>Verifikasi tersimpan.</source>
        <translation>The verification is saved.</translation>
    </message>
    <message>
        <source>Yang menjadi dasar keputusan</source>
        <translation>What the decision rests on</translation>
    </message>
    <message>
        <source>{count} permohonan disetujui.</source>
        <translation>{count} applications approved.</translation>
    </message>
    <message>
        <source>{name} disetujui.</source>
        <translation>{name} approved.</translation>
    </message>
    <message>
        <source>{name} disetujui: surat {number} terbit.</source>
        <translation>{name} approved: letter {number} issued.</translation>
    </message>
    <message>
        <source>{name}: lembar pengembalian dibuat dengan nomor {number}.</source>
        <translation>{name}: a return slip was made with number {number}.</translation>
    </message>
</context>
<context>
    <name>ArchiveFilter</name>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Indeks {n} surat dikeluarkan ke {path}. NIK ditutup dan PDF tidak disertakan, karena Anda tidak berwenang melihat NIK lengkap.</source>
        <translation>An index of {n} letters was exported to {path}. NIKs are masked and PDFs left out, because you are not entitled to see full NIKs.</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Mengeluarkan surat</source>
        <translation>Exporting letters</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Nama folder baru untuk surat dan indeksnya</source>
        <translation>Name of a new folder for the letters and their index</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Status surat</source>
        <translation>State of the letter</translation>
    </message>
    <message>
        <source>dari tgl.</source>
        <translation>from</translation>
    </message>
    <message>
        <source>s.d. tgl.</source>
        <translation>to</translation>
    </message>
    <message>
        <source>surat</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>{n} surat dikeluarkan ke {path}: indeks Excel dan {files} PDF.</source>
        <translation>{n} letters exported to {path}: an Excel index and {files} PDFs.</translation>
    </message>
    <message>
        <source>{n} surat hilang atau berubah di arsip: {numbers}.</source>
        <translation>{n} letters are missing or changed in the archive: {numbers}.</translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message>
        <source>Berkas ini adalah</source>
        <translation>These papers are</translation>
    </message>
    <message>
        <source>Berkas yang akan dilampirkan</source>
        <translation>Files to attach</translation>
    </message>
    <message>
        <source>Ctrl+O  Pilih berkas</source>
        <translation>Ctrl+O  Choose files</translation>
    </message>
    <message>
        <source>Enter  Lampirkan</source>
        <translation>Enter  Attach</translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Folder pemindai</source>
        <translation>Scanner&apos;s folder</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach papers</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Del  Hapus</source>
        <translation>Del  Delete</translation>
    </message>
    <message>
        <source>Esc  Kembali ke isian</source>
        <translation>Esc  Back to the form</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Membuka …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>R  Putar</source>
        <translation>R  Rotate</translation>
    </message>
    <message>
        <source>{count} halaman</source>
        <translation>{count} pages</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Berkas (F10: semua yang * ada)</source>
        <translation>Papers (F10: all with * are there)</translation>
    </message>
    <message>
        <source>Berkas ({count})</source>
        <translation>Papers ({count})</translation>
    </message>
    <message>
        <source>Ctrl+L  Lampirkan</source>
        <translation>Ctrl+L  Attach</translation>
    </message>
    <message>
        <source>Lampiran: {count}</source>
        <translation>Attachments: {count}</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Belum ada cadangan</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Cadangan {when}</source>
        <translation>Backup {when}</translation>
    </message>
    <message>
        <source>hari ini {clock}</source>
        <translation>today {clock}</translation>
    </message>
    <message>
        <source>kemarin {clock}</source>
        <translation>yesterday {clock}</translation>
    </message>
    <message>
        <source>{n} berkas arsip rusak di komputer ini; cadangan yang lama tetap menyimpannya. Lihat Pengaturan, Kesehatan program.</source>
        <translation>{n} archive files on this computer are damaged; older backups still hold them. See Settings, Health of the program.</translation>
    </message>
    <message>
        <source>{words}, folder kedua tertinggal</source>
        <translation>{words}, second folder is behind</translation>
    </message>
    <message>
        <source>{words}: perlu diperbarui</source>
        <translation>{words}: should be renewed</translation>
    </message>
    <message>
        <source>{words}: terlalu lama</source>
        <translation>{words}: too long ago</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source> hari</source>
        <translation> days</translation>
    </message>
    <message>
        <source> jam</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>&amp;Setiap berapa jam</source>
        <translation>&amp;Every how many hours</translation>
    </message>
    <message>
        <source>0: hanya dengan tombol dan saat ditutup.</source>
        <translation>0: only by the button and on closing.</translation>
    </message>
    <message>
        <source>Belum ada cadangan. Cadangan pertama dibuat sendiri dalam hari kerja ini.</source>
        <translation>There is no backup yet. The first is made by itself within this working day.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cadangan itu utuh: {n} berkas dibaca.</source>
        <translation>That backup is whole: {n} files were read.</translation>
    </message>
    <message>
        <source>Cadangan selesai dan sudah diperiksa.</source>
        <translation>The backup is done and was checked.</translation>
    </message>
    <message>
        <source>Cadangan selesai di komputer ini saja.</source>
        <translation>The backup is done on this computer only.</translation>
    </message>
    <message>
        <source>Cadangan selesai, sudah diperiksa, dan tersalin.</source>
        <translation>The backup is done, was checked, and copied.</translation>
    </message>
    <message>
        <source>Cadangan selesai; folder kedua sedang tidak terpasang.</source>
        <translation>The backup is done; the second folder is not connected.</translation>
    </message>
    <message>
        <source>Cadangan terakhir: {when}.</source>
        <translation>Last backup: {when}.</translation>
    </message>
    <message>
        <source>Cadangan yang ada</source>
        <translation>Backups there are</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Dua kali selama itu: merah.</source>
        <translation>Twice as long: red.</translation>
    </message>
    <message>
        <source>Folder ke&amp;dua, sebaiknya di cakram USB (hanya komputer ini)</source>
        <translation>Secon&amp;d folder, best on a USB disk (this computer only)</translation>
    </message>
    <message>
        <source>Folder kedua</source>
        <translation>Second folder</translation>
    </message>
    <message>
        <source>Folder kedua sedang tidak terpasang; terakhir disalin {when}. Cadangan berikutnya sesudah dipasang akan disalin sendiri.</source>
        <translation>The second folder is not connected; last copied {when}. The next backup after it is connected is copied by itself.</translation>
    </message>
    <message>
        <source>Folder kedua terpasang; terakhir disalin {when}.</source>
        <translation>The second folder is connected; last copied {when}.</translation>
    </message>
    <message>
        <source>Juga saat jendela &amp;ditutup</source>
        <translation>Also when the window is &amp;closed</translation>
    </message>
    <message>
        <source>Juga saat jendela ditutup</source>
        <translation>Also when the window is closed</translation>
    </message>
    <message>
        <source>Kemajuan pencadangan</source>
        <translation>Progress of the backup</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Ku&amp;ning sesudah</source>
        <translation>&amp;Amber after</translation>
    </message>
    <message>
        <source>Kuning sesudah berapa hari</source>
        <translation>Amber after how many days</translation>
    </message>
    <message>
        <source>Memulihkan dari cadangan</source>
        <translation>Restoring from a backup</translation>
    </message>
    <message>
        <source>Pengaturan cadangan tersimpan.</source>
        <translation>The backup settings are saved.</translation>
    </message>
    <message>
        <source>Periksa yang dipilih</source>
        <translation>Check the chosen one</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Pilih folder kedua untuk cadangan</source>
        <translation>Choose the second folder for backups</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pulihkan…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Semuanya di satu cakram: bila cakramnya rusak, cadangannya ikut. Pilih folder kedua di bawah.</source>
        <translation>All on one disk: if it breaks, the backups go with it. Choose a second folder below.</translation>
    </message>
    <message>
        <source>Setiap berapa jam</source>
        <translation>Every how many hours</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>✘ Rusak, tidak dapat dipakai</source>
        <translation>✘ Damaged, cannot be used</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Pengaturan bank tersimpan.</source>
        <translation>The bank settings are saved.</translation>
    </message>
    <message>
        <source>Yang dapat diisikan: {gaps}.</source>
        <translation>What can be filled in: {gaps}.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Berkas dikembalikan</source>
        <translation>Papers returned</translation>
    </message>
    <message>
        <source>Berkas dititipkan</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Boleh diproses.</source>
        <translation>May be processed.</translation>
    </message>
    <message>
        <source>Diajukan, menunggu persetujuan</source>
        <translation>Submitted, waiting for approval</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>ID surat desa (Ctrl+I)</source>
        <translation>ID of the village letter (Ctrl+I)</translation>
    </message>
    <message>
        <source>Lengkapi: {fields}</source>
        <translation>Complete: {fields}</translation>
    </message>
    <message>
        <source>Mencari di data …</source>
        <translation>Searching the data …</translation>
    </message>
    <message>
        <source>NIK dan layanan sama dengan baris {row}: tidak diproses.</source>
        <translation>Same NIK and service as row {row}: not processed.</translation>
    </message>
    <message>
        <source>berkas (F10)</source>
        <translation>papers (F10)</translation>
    </message>
    <message>
        <source>{files} berkas diperiksa, {good} disetujui, {left} dikembalikan tanpa diperiksa.</source>
        <translation>{files} sets of papers checked, {good} approved, {left} returned unchecked.</translation>
    </message>
</context>
<context>
    <name>BatchDone</name>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Ctrl+P  Cetak daftar dan surat</source>
        <translation>Ctrl+P  Print list and letters</translation>
    </message>
    <message>
        <source>Ctrl+T  Cetak tanda terima</source>
        <translation>Ctrl+T  Print receipt</translation>
    </message>
    <message>
        <source>Daftar nomor {number} sudah terbit.</source>
        <translation>The list with number {number} is issued.</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Esc  Kembali ke Loket</source>
        <translation>Esc  Back to the Counter</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hasil tiap berkas</source>
        <translation>Result of each set of papers</translation>
    </message>
    <message>
        <source>Kolektif {number} selesai</source>
        <translation>Batch {number} done</translation>
    </message>
    <message>
        <source>Mengambil daftar dari arsip …</source>
        <translation>Fetching the list from the archive …</translation>
    </message>
    <message>
        <source>Menyiapkan tanda terima …</source>
        <translation>Preparing the receipt …</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Pembawa berkas terbanyak bulan ini</source>
        <translation>Who brought the most papers this month</translation>
    </message>
    <message>
        <source>Tanda terima untuk pembawa: {number}.</source>
        <translation>Receipt for the bringer: {number}.</translation>
    </message>
    <message>
        <source>Tanpa surat kuasa</source>
        <translation>Without power of attorney</translation>
    </message>
    <message>
        <source>Tidak diperiksa, dikembalikan</source>
        <translation>Not checked, returned</translation>
    </message>
    <message>
        <source>{count} berkas diputuskan.</source>
        <translation>{count} sets of papers decided.</translation>
    </message>
    <message>
        <source>{title} belum tercetak; menunggu di Surat.</source>
        <translation>{title} is not printed yet; it waits in Letters.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Berkas dititip</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Enter  Simpan</source>
        <translation>Enter  Save</translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Kolektif {number}</source>
        <translation>Batch {number}</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu di sini</source>
        <translation>Nobody is waiting here</translation>
    </message>
    <message>
        <source>Untuk berapa orang</source>
        <translation>For how many people</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>Hubungan *</source>
        <translation>Relation *</translation>
    </message>
    <message>
        <source>Layanan baris baru</source>
        <translation>Service of new rows</translation>
    </message>
    <message>
        <source>Nomor surat pengantar</source>
        <translation>Number of the covering letter</translation>
    </message>
    <message>
        <source>Pembawa berkas *</source>
        <translation>Bringer *</translation>
    </message>
    <message>
        <source>Surat kuasa dilihat</source>
        <translation>Power of attorney seen</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>ID surat desa</source>
        <translation>Village letter ID</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>berkas belum lengkap</source>
        <translation>papers not complete</translation>
    </message>
    <message>
        <source>berkas lengkap</source>
        <translation>papers complete</translation>
    </message>
</context>
<context>
    <name>BatchScreen</name>
    <message>
        <source>Baris {row} dihapus.</source>
        <translation>Row {row} deleted.</translation>
    </message>
    <message>
        <source>Baris {row}: {words}</source>
        <translation>Row {row}: {words}</translation>
    </message>
    <message>
        <source>Belum ada baris yang siap diputuskan.</source>
        <translation>No row is ready to be decided.</translation>
    </message>
    <message>
        <source>F9  Putuskan</source>
        <translation>F9  Decide</translation>
    </message>
    <message>
        <source>F9  Selesaikan nomor</source>
        <translation>F9  Finish the number</translation>
    </message>
    <message>
        <source>F9 sekali lagi memutuskan {count} berkas.</source>
        <translation>F9 once more decides {count} sets of papers.</translation>
    </message>
    <message>
        <source>Kolektif {number}</source>
        <translation>Batch {number}</translation>
    </message>
    <message>
        <source>Kolektif, baris {row}: {name} · Esc kembali ke daftar</source>
        <translation>Batch, row {row}: {name} · Esc back to the list</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx *.xls *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Membaca {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>Memutuskan {count} berkas …</source>
        <translation>Deciding {count} sets of papers …</translation>
    </message>
    <message>
        <source>Nomor ini belum dilayani di loket.</source>
        <translation>This number is not being served at a counter yet.</translation>
    </message>
    <message>
        <source>Periksa dahulu, lalu tekan F9 sekali lagi.</source>
        <translation>Check first, then press F9 once more.</translation>
    </message>
    <message>
        <source>Pilih daftar dari desa</source>
        <translation>Choose the village&apos;s list</translation>
    </message>
    <message>
        <source>Tidak ada NIK atau nama yang dapat dibaca di sana.</source>
        <translation>There is no NIK or name there that can be read.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>{count} ID-DTKS dilengkapi dari data.</source>
        <translation>{count} DTKS IDs completed from the data.</translation>
    </message>
    <message>
        <source>{count} baris belum diputuskan. F9 sekali lagi mengembalikannya dan menyelesaikan nomor ini.</source>
        <translation>{count} rows are not decided. F9 once more returns them and finishes this number.</translation>
    </message>
    <message>
        <source>{count} belum lengkap</source>
        <translation>{count} incomplete</translation>
    </message>
    <message>
        <source>{count} berkas sudah diputuskan.</source>
        <translation>{count} sets of papers are decided.</translation>
    </message>
    <message>
        <source>{count} boleh</source>
        <translation>{count} allowed</translation>
    </message>
    <message>
        <source>{count} dikembalikan</source>
        <translation>{count} returned</translation>
    </message>
    <message>
        <source>{count} ditolak</source>
        <translation>{count} rejected</translation>
    </message>
    <message>
        <source>{count} gagal; lihat barisnya.</source>
        <translation>{count} failed; see their rows.</translation>
    </message>
    <message>
        <source>{count} ganda</source>
        <translation>{count} duplicates</translation>
    </message>
    <message>
        <source>{count} orang ditambahkan.</source>
        <translation>{count} people added.</translation>
    </message>
    <message>
        <source>{count} orang ditambahkan; sisanya melebihi batas.</source>
        <translation>{count} people added; the rest exceeds the limit.</translation>
    </message>
    <message>
        <source>{count} orang: {told}</source>
        <translation>{count} people: {told}</translation>
    </message>
    <message>
        <source>{count} perlu dipastikan</source>
        <translation>{count} to be made sure of</translation>
    </message>
    <message>
        <source>{count} sedang dicari</source>
        <translation>{count} being looked up</translation>
    </message>
    <message>
        <source>{count} selesai</source>
        <translation>{count} done</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Berkas kolektif</source>
        <translation>Papers of the batch</translation>
    </message>
</context>
<context>
    <name>BoardStage</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
</context>
<context>
    <name>Bringer</name>
    <message>
        <source>Kuasa: {who}</source>
        <translation>Through: {who}</translation>
    </message>
    <message>
        <source>surat kuasa dilihat</source>
        <translation>power of attorney seen</translation>
    </message>
    <message>
        <source>tanpa surat kuasa</source>
        <translation>no power of attorney</translation>
    </message>
</context>
<context>
    <name>BringerPanel</name>
    <message>
        <source>Enter  Simpan</source>
        <translation>Enter  Save</translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Hubungan dengan pemohon</source>
        <translation>Relation to the applicant</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Pembawa berkas (kuasa)</source>
        <translation>Who brings the papers</translation>
    </message>
    <message>
        <source>Surat kuasa dilihat</source>
        <translation>Power of attorney seen</translation>
    </message>
    <message>
        <source>Tanpa kuasa</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>mis. {one}</source>
        <translation>e.g. {one}</translation>
    </message>
</context>
<context>
    <name>BringersTable</name>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Daftar pembawa berkas tersimpan di {path}.</source>
        <translation>The list of bringers is saved in {path}.</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pembawa berkas</source>
        <translation>Bringer</translation>
    </message>
    <message>
        <source>Tanpa kuasa</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Terbanyak sebulan</source>
        <translation>Most in a month</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang dibawa orang lain pada rentang ini.</source>
        <translation>Nobody brought another person&apos;s papers in this range.</translation>
    </message>
    <message>
        <source>{people} pembawa, {files} berkas. {many} membawa lebih dari {least} sebulan.</source>
        <translation>{people} bringers, {files} sets of papers. {many} brought more than {least} in a month.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Cuti bersama</source>
        <translation>Collective leave</translation>
    </message>
    <message>
        <source>Hari kantor sendiri</source>
        <translation>The office&apos;s own day</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Libur nasional</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Belum ada periode untuk {names}.</source>
        <translation>There is no period for {names} yet.</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Memberi pengecualian</source>
        <translation>Granting an exception</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Setelah saran penasihat, petugas memilih: {names}.</source>
        <translation>After the adviser&apos;s advice the officer chose: {names}.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak ada permohonan disetujui yang cocok.</source>
        <translation>No approved application fits.</translation>
    </message>
    <message>
        <source>{name} diusulkan ke {period}.</source>
        <translation>{name} is proposed for {period}.</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Berkas dikembalikan</source>
        <translation>Papers returned</translation>
    </message>
    <message>
        <source>Berkas dititipkan di kantor</source>
        <translation>Papers left at the office</translation>
    </message>
    <message>
        <source>Diajukan, menunggu persetujuan</source>
        <translation>Submitted, waiting for approval</translation>
    </message>
    <message>
        <source>Dihapus bersama data pribadi pemohon</source>
        <translation>Erased together with the applicant&apos;s personal data</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ditunggu: {what}</source>
        <translation>Awaited: {what}</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Lampiran “{name}” dilihat</source>
        <translation>Attachment “{name}” looked at</translation>
    </message>
    <message>
        <source>Lampiran “{name}” ditambahkan</source>
        <translation>Attachment “{name}” added</translation>
    </message>
    <message>
        <source>Penyerahan {number} dicatat sebagai keliru</source>
        <translation>Handing over {number} recorded as a mistake</translation>
    </message>
    <message>
        <source>Permohonan dilihat</source>
        <translation>Application looked at</translation>
    </message>
    <message>
        <source>Riwayat permohonan</source>
        <translation>History of the application</translation>
    </message>
    <message>
        <source>Tanda terima {number} diberikan</source>
        <translation>Receipt {number} given</translation>
    </message>
    <message>
        <source>baris perintah</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>{number} dibatalkan</source>
        <translation>{number} voided</translation>
    </message>
    <message>
        <source>{number} dicetak</source>
        <translation>{number} printed</translation>
    </message>
    <message>
        <source>{number} dilihat</source>
        <translation>{number} looked at</translation>
    </message>
    <message>
        <source>{number} diserahkan kepada {taker}</source>
        <translation>{number} handed to {taker}</translation>
    </message>
    <message>
        <source>{number} ditandatangani</source>
        <translation>{number} signed</translation>
    </message>
    <message>
        <source>{number} menunggu tanda tangan</source>
        <translation>{number} waits for signature</translation>
    </message>
    <message>
        <source>{subject} terbit dengan nomor {number}</source>
        <translation>{subject} issued with number {number}</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dititipkan</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Diverifikasi</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Surat diserahkan</source>
        <translation>Letter handed over</translation>
    </message>
    <message>
        <source>Surat ditandatangani</source>
        <translation>Letter signed</translation>
    </message>
    <message>
        <source>Surat terbit</source>
        <translation>Letter issued</translation>
    </message>
</context>
<context>
    <name>CaseOnShow</name>
    <message>
        <source>Esc  Kembali ke surat</source>
        <translation>Esc  Back to the letter</translation>
    </message>
    <message>
        <source>Layanan ini tidak berakhir dengan surat.</source>
        <translation>This service does not end with a letter.</translation>
    </message>
    <message>
        <source>Menyusun pratinjau …</source>
        <translation>Preparing the preview …</translation>
    </message>
</context>
<context>
    <name>CasePagePart</name>
    <message>
        <source>Ctrl+D  Serahkan surat</source>
        <translation>Ctrl+D  Hand over the letter</translation>
    </message>
    <message>
        <source>Ctrl+H  Pemohon</source>
        <translation>Ctrl+H  Applicant</translation>
    </message>
    <message>
        <source>Ctrl+L  Lanjutkan di Loket</source>
        <translation>Ctrl+L  Go on at the Counter</translation>
    </message>
    <message>
        <source>Ctrl+P  Tanda terima</source>
        <translation>Ctrl+P  Receipt</translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan PDF</source>
        <translation>Ctrl+S  Save PDF</translation>
    </message>
    <message>
        <source>Ctrl+T  Catat</source>
        <translation>Ctrl+T  Record</translation>
    </message>
    <message>
        <source>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)</source>
        <translation>Pictures and PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)</translation>
    </message>
    <message>
        <source>Pilih pindaian berkas</source>
        <translation>Choose scans of papers</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat permohonan</source>
        <translation>History of the application</translation>
    </message>
    <message>
        <source>Surat {number} diserahkan.</source>
        <translation>Letter {number} handed over.</translation>
    </message>
    <message>
        <source>Tercatat: {what}.</source>
        <translation>Recorded: {what}.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditunggu pada permohonan ini.</source>
        <translation>Nothing is awaited in this application.</translation>
    </message>
    <message>
        <source>Yang masih ditunggu</source>
        <translation>Still awaited</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Belum ada permohonan. Layani yang pertama di Loket dengan F8.</source>
        <translation>There are no applications yet. Serve the first at the Counter with F8.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cari permohonan</source>
        <translation>Search applications</translation>
    </message>
    <message>
        <source>Ctrl+E  Simpan daftar</source>
        <translation>Ctrl+E  Save list</translation>
    </message>
    <message>
        <source>Daftar permohonan</source>
        <translation>List of applications</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Masa pengajuan dibuka: {count} berkas titipan siap diajukan.</source>
        <translation>The proposal period has opened: {count} sets of papers left here are ready to be submitted.</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nama, NIK, nomor surat, atau pindai tanda terima</source>
        <translation>Name, NIK, letter number, or scan a receipt</translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Pilih permohonan di daftar, atau pindai tanda terima. F4 memilih saringan, Ctrl+E menyimpan daftar sebagai Excel atau CSV.</source>
        <translation>Choose an application in the list, or scan a receipt. F4 chooses a filter, Ctrl+E saves the list as Excel or CSV.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Simpan daftar permohonan</source>
        <translation>Save the list of applications</translation>
    </message>
    <message>
        <source>Tampilkan titipan</source>
        <translation>Show papers left here</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang cocok. Esc menampilkan semuanya lagi.</source>
        <translation>No application fits. Esc shows all again.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu di sini.</source>
        <translation>Nothing waits here.</translation>
    </message>
    <message>
        <source>{count} permohonan tersimpan di {path}.</source>
        <translation>{count} applications saved in {path}.</translation>
    </message>
    <message>
        <source>{shown} permohonan</source>
        <translation>{shown} applications</translation>
    </message>
    <message>
        <source>{shown} yang terbaru; cari untuk menemukan yang lain.</source>
        <translation>{shown} latest; search to find others.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Alamat dan kontak</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Belum ada aturan yang berlaku pada {day}. Minta admin menambahkannya di Pengaturan, Aturan.</source>
        <translation>No rules are in force on {day} yet. Ask an admin to add them in Settings, Rules.</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>{place}, “{key}” baris {line}: {why}</source>
        <translation>{place}, “{key}” line {line}: {why}</translation>
    </message>
    <message>
        <source>{place}: isian “{key}” baris {line}: {why}</source>
        <translation>{place}: entry “{key}” line {line}: {why}</translation>
    </message>
    <message>
        <source>{place}: isian “{key}” belum ada. Tambahkan {kind}, lalu muat ulang.</source>
        <translation>{place}: the entry “{key}” is missing. Add {kind}, then load it again.</translation>
    </message>
    <message>
        <source>{place}: isian “{key}” harus berupa {kind}. Perbaiki, lalu muat ulang.</source>
        <translation>{place}: the entry “{key}” must be {kind}. Correct it, then load it again.</translation>
    </message>
    <message>
        <source>{place}: isian “{key}” tidak dikenal. Hapus atau perbaiki namanya.</source>
        <translation>{place}: the entry “{key}” is unknown. Delete it or correct its name.</translation>
    </message>
</context>
<context>
    <name>CentralPage</name>
    <message>
        <source>1. Bungkus pusat menjadi satu berkas</source>
        <translation>1. Pack the hub into one file</translation>
    </message>
    <message>
        <source>192.168.1.10:8443</source>
        <translation>192.168.1.10:8443</translation>
    </message>
    <message>
        <source>192.168.1.11:8443</source>
        <translation>192.168.1.11:8443</translation>
    </message>
    <message>
        <source>2. Di PC yang baru: ambil alih</source>
        <translation>2. On the new PC: take over</translation>
    </message>
    <message>
        <source>3. Sambungkan loket-loket ke alamat baru</source>
        <translation>3. Connect the counters to the new address</translation>
    </message>
    <message>
        <source>33 atau 3317</source>
        <translation>33 or 3317</translation>
    </message>
    <message>
        <source>4. Lepaskan pusat dari PC ini</source>
        <translation>4. Release the hub from this PC</translation>
    </message>
    <message>
        <source>Alamat pusat yang baru</source>
        <translation>New address of the hub</translation>
    </message>
    <message>
        <source>Ambil alih pusat</source>
        <translation>Take over the hub</translation>
    </message>
    <message>
        <source>Ambil alih pusat ke PC ini…</source>
        <translation>Take over the hub to this PC…</translation>
    </message>
    <message>
        <source>Bagian pusat tidak ikut terpasang di PC ini. Pasang paket “pusat” di PC yang akan menjadi pusat; loket lain cukup dengan paket biasa.</source>
        <translation>The hub&apos;s part is not installed on this PC. Install the package “pusat” on the PC that is to be the hub; the ordinary package is enough for the other counters.</translation>
    </message>
    <message>
        <source>Belum ada PC yang bergabung.</source>
        <translation>No PC has joined yet.</translation>
    </message>
    <message>
        <source>Bergabung ke pusat dan mengambil data kantor…</source>
        <translation>Joining the hub and fetching the office&apos;s data…</translation>
    </message>
    <message>
        <source>Bergabung ke {office}</source>
        <translation>Joining {office}</translation>
    </message>
    <message>
        <source>Berkas pusat</source>
        <translation>The hub&apos;s file</translation>
    </message>
    <message>
        <source>Buat kode</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>Bungkus…</source>
        <translation>Pack…</translation>
    </message>
    <message>
        <source>Ctrl+S  Pakai alamat ini</source>
        <translation>Ctrl+S  Use this address</translation>
    </message>
    <message>
        <source>Data yang banyak memerlukan beberapa menit. Terputus di tengah tidak apa-apa.</source>
        <translation>Much data takes some minutes. It does no harm if it is cut off half-way.</translation>
    </message>
    <message>
        <source>Di PC baru (sudah bergabung ke pusat ini) buka Pengaturan, Pusat kantor, “Ambil alih pusat ke PC ini…”, pilih berkasnya, ketik frasa sandinya. Catat alamat baru yang tampil.</source>
        <translation>On the new PC (already joined to this hub) open Settings, Office hub, “Take over the hub to this PC…”, choose the file, type its passphrase. Write down the new address shown.</translation>
    </message>
    <message>
        <source>Di PC ini ketik di bawah; di tiap loket lain lewat “Ubah alamat pusat…”.</source>
        <translation>On this PC type it below; on each other counter through “Change the hub&apos;s address…”.</translation>
    </message>
    <message>
        <source>Esc  Batal</source>
        <translation>Esc  Cancel</translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Frasa sandi berkas</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>Frasa sandi berkas (paling sedikit 12 huruf)</source>
        <translation>Passphrase of the file (at least 12 letters)</translation>
    </message>
    <message>
        <source>Frasa sandi, paling sedikit 12 huruf</source>
        <translation>Passphrase, at least 12 letters</translation>
    </message>
    <message>
        <source>Gabungkan PC ini</source>
        <translation>Join this PC</translation>
    </message>
    <message>
        <source>Gabungkan PC ini lagi</source>
        <translation>Join this PC again</translation>
    </message>
    <message>
        <source>Gabungkan lagi</source>
        <translation>Join again</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Jadikan PC ini pusat kantor</source>
        <translation>Make this PC the office hub</translation>
    </message>
    <message>
        <source>Kantor dengan satu PC tidak memerlukan pusat. Dengan beberapa PC, satu menjadi pusat: data semua loket disatukan di sana, dan tiap loket tetap bekerja bila pusat mati.</source>
        <translation>An office with one PC needs no hub. With several PCs one becomes the hub: the data of all counters are joined there, and each counter goes on working when the hub is off.</translation>
    </message>
    <message>
        <source>Keluar dari pusat</source>
        <translation>Leave the hub</translation>
    </message>
    <message>
        <source>Keluar dari pusat…</source>
        <translation>Leave the hub…</translation>
    </message>
    <message>
        <source>Keluarkan PC yang dipilih…</source>
        <translation>Remove the chosen PC…</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Ketik sekali lagi</source>
        <translation>Type it once more</translation>
    </message>
    <message>
        <source>Kode untuk</source>
        <translation>Code for</translation>
    </message>
    <message>
        <source>Kode untuk siapa</source>
        <translation>Whom the code is for</translation>
    </message>
    <message>
        <source>Kode wilayah pengawas</source>
        <translation>Code of the supervisor&apos;s area</translation>
    </message>
    <message>
        <source>Lepaskan pusat dari PC ini…</source>
        <translation>Release the hub from this PC…</translation>
    </message>
    <message>
        <source>Masuk lagi</source>
        <translation>Log in again</translation>
    </message>
    <message>
        <source>Memeriksa pusat kantor…</source>
        <translation>Checking the office hub…</translation>
    </message>
    <message>
        <source>Menjadikan PC ini pusat kantor</source>
        <translation>Making this PC the office hub</translation>
    </message>
    <message>
        <source>Menyiapkan pusat di PC ini: basis data, kunci, dan sertifikatnya…</source>
        <translation>Preparing the hub on this PC: database, keys and its certificate…</translation>
    </message>
    <message>
        <source>Minta alamat dan kode di PC pusat (Pengaturan, Pusat kantor, Buat kode). Data yang sudah ada di PC ini ditawarkan ke kantor; tidak ada yang hilang.</source>
        <translation>Ask for the address and code at the hub PC (Settings, Office hub, Make a code). Data already on this PC are offered to the office; nothing is lost.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Mulai sendiri bersama PC ini</source>
        <translation>Start by itself with this PC</translation>
    </message>
    <message>
        <source>PC ini loket {letter}. Data PC ini menjadi data kantor di pusat.</source>
        <translation>This PC is counter {letter}. This PC&apos;s data become the office&apos;s data at the hub.</translation>
    </message>
    <message>
        <source>PC ini loket {letter}. {received} data kantor diambil, {offered} catatan PC ini dikirim. Akun petugas sekarang milik kantor: masuk lagi dengan akun kantor.</source>
        <translation>This PC is counter {letter}. {received} rows of the office were fetched, {offered} entries of this PC sent. Officers&apos; accounts now belong to the office: log in again with an account of the office.</translation>
    </message>
    <message>
        <source>PC ini melihat kantor-kantor wilayahnya; buka layar Kantor.</source>
        <translation>This PC sees the offices of its area; open the screen Offices.</translation>
    </message>
    <message>
        <source>PC ini menjadi pusat kantor dengan isi berkas yang dibungkus di PC pusat yang lama.</source>
        <translation>This PC becomes the office hub with the content of the file packed at the old hub PC.</translation>
    </message>
    <message>
        <source>PC ini menyimpan gabungan data semua loket dan menerima loket lain; pilih PC yang selalu menyala pada jam kerja.</source>
        <translation>This PC keeps the joint data of all counters and admits the others; choose a PC that is always on during working hours.</translation>
    </message>
    <message>
        <source>PC ini sekarang pusat kantor. Buat kode untuk tiap PC lain.</source>
        <translation>This PC is the office hub now. Make a code for each other PC.</translation>
    </message>
    <message>
        <source>PC lain: gabung ke pusat dengan kode</source>
        <translation>Other PCs: join the hub with a code</translation>
    </message>
    <message>
        <source>PC pertama: jadikan PC ini pusat kantor</source>
        <translation>First PC: make this PC the office hub</translation>
    </message>
    <message>
        <source>PC yang dicuri atau tidak dipakai lagi dikeluarkan di sini; apa yang sudah dikirimnya tetap ada.</source>
        <translation>A PC that was stolen or is no longer used is removed here; what it sent already stays.</translation>
    </message>
    <message>
        <source>PC yang sudah bergabung</source>
        <translation>PCs that have joined</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Perintah untuk firewall</source>
        <translation>Command for the firewall</translation>
    </message>
    <message>
        <source>Pertama kali sampai dua menit. Loket dapat terus dipakai selama ini.</source>
        <translation>The first time takes up to two minutes. The counter can be used meanwhile.</translation>
    </message>
    <message>
        <source>Pilih berkas yang dibungkus di pusat lama</source>
        <translation>Choose the file packed at the old hub</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Pindahkan pusat ke PC lain tanpa kehilangan data. Loket-loket tetap melayani selama dipindahkan.</source>
        <translation>Move the hub to another PC without losing data. The counters go on serving meanwhile.</translation>
    </message>
    <message>
        <source>Pindahkan pusat…</source>
        <translation>Move the hub…</translation>
    </message>
    <message>
        <source>Pusat di PC ini berhenti; berkasnya disandikan dengan frasa sandi ini. Simpan di cakram USB.</source>
        <translation>The hub on this PC stops; the file is encrypted with this passphrase. Keep it on a USB disk.</translation>
    </message>
    <message>
        <source>Pusat dipindahkan ke PC lain atau ke server kabupaten? Ketik alamatnya; hanya pusat yang sama yang diterima.</source>
        <translation>Was the hub moved to another PC or to the regency&apos;s server? Type its address; only the same hub is accepted.</translation>
    </message>
    <message>
        <source>Pusat kantor</source>
        <translation>Office hub</translation>
    </message>
    <message>
        <source>Salin perintah</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Sambungkan PC ini</source>
        <translation>Connect this PC</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Sesudah pusat baru berjalan. Data lama disisihkan, tidak dihapus.</source>
        <translation>After the new hub runs. The old data are put aside, not erased.</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Ubah alamat pusat…</source>
        <translation>Change the hub&apos;s address…</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;ke</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>. ⚠ Asalnya berbeda: masuk dan keluar dapat karena itu saja.</source>
        <translation>. ⚠ Their origins differ: arrivals and departures may come from that alone.</translation>
    </message>
    <message>
        <source>Belum ada di data yang lama.</source>
        <translation>Not yet in the old data.</translation>
    </message>
    <message>
        <source>Berikutnya  Alt+→ ›</source>
        <translation>Next  Alt+→ ›</translation>
    </message>
    <message>
        <source>Berikutnya (Alt+→)</source>
        <translation>Next (Alt+→)</translation>
    </message>
    <message>
        <source>Data yang baru</source>
        <translation>New data</translation>
    </message>
    <message>
        <source>Data yang lama</source>
        <translation>Old data</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Decile</translation>
    </message>
    <message>
        <source>Desil lama dan baru berbeda.</source>
        <translation>Old and new decile differ.</translation>
    </message>
    <message>
        <source>Jenis perubahan</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Kartunya aktif kembali.</source>
        <translation>Their cards are active again.</translation>
    </message>
    <message>
        <source>Kartunya dinonaktifkan: mereka dapat diajak reaktivasi.</source>
        <translation>Their cards were switched off: they can be invited for reactivation.</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Membandingkan {older} dengan {newer}</source>
        <translation>Comparing {older} with {newer}</translation>
    </message>
    <message>
        <source>Menulis {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK-nya rusak di salah satu berkas, jadi belum tentu masuk atau keluar.</source>
        <translation>Their NIK is damaged in one of the files, so they may not really have come or gone.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Orang yang berubah</source>
        <translation>People who changed</translation>
    </message>
    <message>
        <source>PBI</source>
        <translation>PBI</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Perubahan terlihat setelah ada dua data. Impor data berikutnya di bagian Impor; yang sekarang tetap disimpan.</source>
        <translation>Changes are seen once there are two sets of data. Import the next in the part Import; the present one is kept.</translation>
    </message>
    <message>
        <source>Sebelumnya (Alt+←)</source>
        <translation>Previous (Alt+←)</translation>
    </message>
    <message>
        <source>Simpan daftar perubahan</source>
        <translation>Save the list of changes</translation>
    </message>
    <message>
        <source>Simpan semua ke Excel (Ctrl+S)</source>
        <translation>Save all to Excel (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan semua ke Excel…  Ctrl+S</source>
        <translation>Save all to Excel…  Ctrl+S</translation>
    </message>
    <message>
        <source>Tidak ada lagi di data yang baru.</source>
        <translation>No longer in the new data.</translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Ulangi  F5</source>
        <translation>Repeat  F5</translation>
    </message>
    <message>
        <source>{first}–{last} dari {total}</source>
        <translation>{first}–{last} of {total}</translation>
    </message>
    <message>
        <source>{older} → {newer} baris</source>
        <translation>{older} → {newer} rows</translation>
    </message>
    <message>
        <source>{rows} perubahan tersimpan di {path}.</source>
        <translation>{rows} changes saved in {path}.</translation>
    </message>
    <message>
        <source>‹ Sebelumnya  Alt+←</source>
        <translation>‹ Previous  Alt+←</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Pilih dengan ← dan → untuk membaca satu per satu.</source>
        <translation>Choose with ← and → to read one by one.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Lewati ›</source>
        <translation>Skip ›</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Bantuan tidak tepat sasaran</source>
        <translation>Aid for the wrong people</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Data tidak sesuai</source>
        <translation>Wrong data</translation>
    </message>
    <message>
        <source>Diproses</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Kartu KIS nonaktif</source>
        <translation>KIS card inactive</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Pelayanan di faskes</source>
        <translation>Service at the health facility</translation>
    </message>
    <message>
        <source>Pelayanan di loket</source>
        <translation>Service at the counter</translation>
    </message>
    <message>
        <source>Pungutan</source>
        <translation>Illegal fees</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waktu tunggu</source>
        <translation>Waiting time</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Desa (boleh kosong)</source>
        <translation>&amp;Village (may be empty)</translation>
    </message>
    <message>
        <source>&amp;Isi pengaduan *</source>
        <translation>C&amp;ontent of the complaint *</translation>
    </message>
    <message>
        <source>&amp;Jawaban</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Kategori *</source>
        <translation>&amp;Category *</translation>
    </message>
    <message>
        <source>&amp;Nama pelapor (boleh kosong)</source>
        <translation>Complainant&apos;s &amp;name (may be empty)</translation>
    </message>
    <message>
        <source>&amp;Tahun</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Telepon (boleh kosong)</source>
        <translation>&amp;Phone (may be empty)</translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Batas jawaban</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Cari pengaduan</source>
        <translation>Search complaints</translation>
    </message>
    <message>
        <source>Catat  Ctrl+S</source>
        <translation>Record  Ctrl+S</translation>
    </message>
    <message>
        <source>Daftar pengaduan</source>
        <translation>List of complaints</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desa: {village}</source>
        <translation>Village: {village}</translation>
    </message>
    <message>
        <source>Diterima {when}.</source>
        <translation>Received {when}.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Hanya yang &amp;belum selesai</source>
        <translation>Only those &amp;not done</translation>
    </message>
    <message>
        <source>Hanya yang belum selesai</source>
        <translation>Only those not done</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Isi pengaduan</source>
        <translation>Content of the complaint</translation>
    </message>
    <message>
        <source>Jawab dan selesaikan  Ctrl+S</source>
        <translation>Answer and finish  Ctrl+S</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ketik nama desa</source>
        <translation>Type the village&apos;s name</translation>
    </message>
    <message>
        <source>Laporan Excel…</source>
        <translation>Excel report…</translation>
    </message>
    <message>
        <source>Mulai &amp;proses</source>
        <translation>Be&amp;gin work on it</translation>
    </message>
    <message>
        <source>Mulai proses</source>
        <translation>Begin work on it</translation>
    </message>
    <message>
        <source>Nama pelapor</source>
        <translation>Complainant&apos;s name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor &amp;surat terkait (boleh kosong)</source>
        <translation>Number of the &amp;letter concerned (may be empty)</translation>
    </message>
    <message>
        <source>Nomor surat terkait</source>
        <translation>Number of the letter concerned</translation>
    </message>
    <message>
        <source>Nomor, isi, atau nama pelapor</source>
        <translation>Number, content or complainant&apos;s name</translation>
    </message>
    <message>
        <source>Pelapor: {who}</source>
        <translation>Complainant: {who}</translation>
    </message>
    <message>
        <source>Pengaduan baru</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Pengaduan baru  Ctrl+N</source>
        <translation>New complaint  Ctrl+N</translation>
    </message>
    <message>
        <source>Pengaduan {number} tercatat. Jawaban paling lambat {day}.</source>
        <translation>Complaint {number} is recorded. Answer due {day}.</translation>
    </message>
    <message>
        <source>Pengaduan {number}: {state}.</source>
        <translation>Complaint {number}: {state}.</translation>
    </message>
    <message>
        <source>Pilih pengaduan di daftar, atau catat yang baru dengan Ctrl+N. Nama pelapor tampil hanya bila pengaduannya dibuka.</source>
        <translation>Choose a complaint in the list, or record a new one with Ctrl+N. The complainant&apos;s name is shown only when the complaint is open.</translation>
    </message>
    <message>
        <source>Selesai, dijawab {when}.</source>
        <translation>Done, answered {when}.</translation>
    </message>
    <message>
        <source>Simpan laporan pengaduan</source>
        <translation>Save the report on complaints</translation>
    </message>
    <message>
        <source>Surat terkait: {number}</source>
        <translation>Letter concerned: {number}</translation>
    </message>
    <message>
        <source>Tahun laporan</source>
        <translation>Year of the report</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tidak ada pengaduan yang cocok dengan pencarian ini.</source>
        <translation>No complaint fits this search.</translation>
    </message>
    <message>
        <source>Tidak ada pengaduan yang menunggu. Catat yang baru dengan Ctrl+N.</source>
        <translation>No complaint is waiting. Record a new one with Ctrl+N.</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tidak menyebut nama</source>
        <translation>gave no name</translation>
    </message>
    <message>
        <source>{count} pengaduan tahun {year} tersimpan di {path}.</source>
        <translation>{count} complaints of {year} saved in {path}.</translation>
    </message>
    <message>
        <source>{days} hari kerja lagi</source>
        <translation>{days} working days left</translation>
    </message>
    <message>
        <source>{state}. Jawaban paling lambat {day}.</source>
        <translation>{state}. Answer due {day}.</translation>
    </message>
    <message>
        <source>⚠ lewat {days} hari kerja</source>
        <translation>⚠ {days} working days late</translation>
    </message>
    <message>
        <source>⚠ {state}, jawabannya terlambat: batasnya {day}.</source>
        <translation>⚠ {state}, the answer is late: it was due {day}.</translation>
    </message>
    <message>
        <source>✔ dijawab</source>
        <translation>✔ answered</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Esc  Batal</source>
        <translation>Esc  Cancel</translation>
    </message>
    <message>
        <source>Isi nama pengguna dan kata sandi.</source>
        <translation>Fill in user name and password.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Konfirmasi dengan kata sandi</source>
        <translation>Confirm with a password</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>{deed} tidak dapat diurungkan. Ketik kata sandi Anda untuk melanjutkan.</source>
        <translation>{deed} cannot be undone. Type your password to go on.</translation>
    </message>
    <message>
        <source>{deed} tidak dapat diurungkan. Mintalah supervisor mengetik di sini.</source>
        <translation>{deed} cannot be undone. Ask a supervisor to type here.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Data pemohon ini baru saja diubah petugas lain</source>
        <translation>Another officer has just changed this applicant&apos;s data</translation>
    </message>
    <message>
        <source>Enter  Pakai yang tersimpan</source>
        <translation>Enter  Use what is saved</translation>
    </message>
    <message>
        <source>Isian Anda</source>
        <translation>What you filled in</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Tetap pakai isian saya</source>
        <translation>Keep what I filled in</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Belum ada catatan tentang nomor ini di sini.</source>
        <translation>There is no record of this number here yet.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Dikatakan</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Diketahui dari</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>Persetujuan dicatat.</source>
        <translation>Consent is recorded.</translation>
    </message>
    <message>
        <source>Persetujuan {count} nomor dicatat; yang pernah berkata lain tetap.</source>
        <translation>Consent of {count} numbers is recorded; those that once said otherwise stay.</translation>
    </message>
    <message>
        <source>STOP dicatat; pesan yang menunggu dibatalkan.</source>
        <translation>STOP is recorded; messages that waited are cancelled.</translation>
    </message>
    <message>
        <source>STOP: tidak dikirimi apa pun lagi.</source>
        <translation>STOP: is sent nothing any more.</translation>
    </message>
    <message>
        <source>Setuju dikirimi pesan.</source>
        <translation>Agrees to be sent messages.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>✔ setuju</source>
        <translation>✔ agrees</translation>
    </message>
    <message>
        <source>✖ STOP</source>
        <translation>✖ STOP</translation>
    </message>
</context>
<context>
    <name>CounterPart</name>
    <message>
        <source>Bergabung lagi ke pusat…</source>
        <translation>Joining the hub again…</translation>
    </message>
    <message>
        <source>Data di PC ini tetap ada dan PC bekerja sendiri lagi. Yang ditulis sesudah ini tidak sampai ke loket lain. Nomor surat sewaan yang belum dipakai dibatalkan.</source>
        <translation>The data stay on this PC and it works alone again. What is written after this does not reach other counters. Leased letter numbers not used yet are voided.</translation>
    </message>
    <message>
        <source>Isi alamat pusat yang baru.</source>
        <translation>Fill in the hub&apos;s new address.</translation>
    </message>
    <message>
        <source>Keluar dari pusat</source>
        <translation>Leave the hub</translation>
    </message>
    <message>
        <source>Menggabungkan PC ini lagi</source>
        <translation>Joining this PC again</translation>
    </message>
    <message>
        <source>Mengirim yang masih menunggu, lalu keluar dari pusat…</source>
        <translation>Sending what still waits, then leaving the hub…</translation>
    </message>
    <message>
        <source>PC ini PC pengawas di pusat {address}, sejak {since}.</source>
        <translation>This PC is a supervising PC at the hub {address}, since {since}.</translation>
    </message>
    <message>
        <source>PC ini bergabung lagi: {received} data diterima, {offered} dikirim.</source>
        <translation>This PC has joined again: {received} rows received, {offered} sent.</translation>
    </message>
    <message>
        <source>PC ini loket {letter} di pusat {address}, sejak {since}.</source>
        <translation>This PC is counter {letter} at the hub {address}, since {since}.</translation>
    </message>
    <message>
        <source>PC ini tidak lagi bergabung ke pusat; semua datanya tetap ada.</source>
        <translation>This PC no longer belongs to a hub; all its data stay.</translation>
    </message>
    <message>
        <source>PC ini tidak lagi bergabung ke pusat; {n} catatan tidak sempat terkirim.</source>
        <translation>This PC no longer belongs to a hub; {n} entries could not be sent in time.</translation>
    </message>
    <message>
        <source>Pusat sekarang di {address}.</source>
        <translation>The hub is at {address} now.</translation>
    </message>
    <message>
        <source>Yang pernah dikirim PC ini diambil kembali, yang belum terkirim dikirim.</source>
        <translation>What this PC once sent is fetched back, what was not sent is sent.</translation>
    </message>
    <message>
        <source>▲ {n} catatan belum terkirim; keluar sesudah terkirim lebih baik.</source>
        <translation>▲ {n} entries are not sent yet; leaving after they are sent is better.</translation>
    </message>
</context>
<context>
    <name>CounterStrip</name>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>CountersPage</name>
    <message>
        <source>&amp;Kode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Nama loket</source>
        <translation>&amp;Name of the counter</translation>
    </message>
    <message>
        <source>Bila ada lebih dari satu loket, huruf kode loket ikut dalam nomor antrean, misalnya UA001.</source>
        <translation>With more than one counter, the counter&apos;s letter is part of the queue number, for example UA001.</translation>
    </message>
    <message>
        <source>Daftar loket</source>
        <translation>List of counters</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Hanya yang dicentang.</source>
        <translation>Only what is ticked.</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Layanan yang dicentang, dari semua jalur.</source>
        <translation>The ticked services, of all lanes.</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket baru</source>
        <translation>New counter</translation>
    </message>
    <message>
        <source>Loket ini &amp;dipakai</source>
        <translation>This counter is in &amp;use</translation>
    </message>
    <message>
        <source>Loket ini dipakai</source>
        <translation>This counter is in use</translation>
    </message>
    <message>
        <source>Melayani</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama loket</source>
        <translation>Name of the counter</translation>
    </message>
    <message>
        <source>Satu atau dua huruf, misalnya A.</source>
        <translation>One or two letters, for example A.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua layanan, dari jalur yang dicentang.</source>
        <translation>All services, of the ticked lanes.</translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Tidak ada yang dicentang: semua layanan dan semua jalur.</source>
        <translation>Nothing is ticked: all services and all lanes.</translation>
    </message>
    <message>
        <source>{counter} sedang memegang {number}. Setelah disimpan, nomor itu kembali ke antrean; bila sedang dilayani, ditunda dengan isiannya.</source>
        <translation>{counter} holds {number} now. Once this is saved that number goes back to the queue; if it is being served it is put on hold with what was filled in.</translation>
    </message>
    <message>
        <source>{name} tersimpan.</source>
        <translation>{name} is saved.</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>Laporan harian belum tersimpan</source>
        <translation>The daily report is not saved yet</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Tanggal paling akhir {latest}.</source>
        <translation>The date is {latest} at the latest.</translation>
    </message>
    <message>
        <source>Tanggal paling awal {first}.</source>
        <translation>The date is {first} at the earliest.</translation>
    </message>
    <message>
        <source>Tulis tanggal sebagai hari-bulan-tahun, misalnya 05-01-1990.</source>
        <translation>Write the date as day-month-year, for example 05-01-1990.</translation>
    </message>
    <message>
        <source>hh-bb-tttt</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayFramePage</name>
    <message>
        <source>&amp;Nama pengguna supervisor</source>
        <translation>Supervisor&apos;s user &amp;name</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alt+→ ›</source>
        <translation>Alt+→ ›</translation>
    </message>
    <message>
        <source>Angka berubah setelah ditandatangani. Tutup sekali lagi, lalu mintakan tanda tangan lagi.</source>
        <translation>Figures changed after the signature. Close once more, then ask for the signature again.</translation>
    </message>
    <message>
        <source>Angka berubah setelah ditutup. Tutup sekali lagi.</source>
        <translation>Figures changed after closing. Close once more.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Belum dapat dilayani</source>
        <translation>Could not be served yet</translation>
    </message>
    <message>
        <source>Belum ditandatangani.</source>
        <translation>Not signed yet.</translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Cetak lembar (Ctrl+P)</source>
        <translation>Print the sheet (Ctrl+P)</translation>
    </message>
    <message>
        <source>Cetak lembarnya untuk ditandatangani. Bila ada yang dilayani lagi, tutup sekali lagi.</source>
        <translation>Print the sheet to have it signed. If somebody is served after this, close once more.</translation>
    </message>
    <message>
        <source>Ctrl+P  Cetak</source>
        <translation>Ctrl+P  Print</translation>
    </message>
    <message>
        <source>Dengan ini angka di sebelah kiri dinyatakan sudah diperiksa.</source>
        <translation>The figures on the left are hereby declared checked.</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ditandatangani {at} oleh {name}.</source>
        <translation>Signed {at} by {name}.</translation>
    </message>
    <message>
        <source>Dititipkan</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Ditutup {at} oleh {name}</source>
        <translation>Closed {at} by {name}</translation>
    </message>
    <message>
        <source>Entri susulan: {late} · waktu tidak akurat: {inaccurate}</source>
        <translation>Late entries: {late} · inaccurate times: {inaccurate}</translation>
    </message>
    <message>
        <source>Esc  Ke laporan</source>
        <translation>Esc  To the reports</translation>
    </message>
    <message>
        <source>F9  Tutup hari</source>
        <translation>F9  Close the day</translation>
    </message>
    <message>
        <source>Hari berikutnya (Alt+panah kanan)</source>
        <translation>Next day (Alt+right arrow)</translation>
    </message>
    <message>
        <source>Hari ini  Alt+T</source>
        <translation>Today  Alt+T</translation>
    </message>
    <message>
        <source>Hari ini (Alt+T)</source>
        <translation>Today (Alt+T)</translation>
    </message>
    <message>
        <source>Hari sebelumnya (Alt+panah kiri)</source>
        <translation>Previous day (Alt+left arrow)</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Isi nama pengguna dan kata sandi supervisor.</source>
        <translation>Fill in the supervisor&apos;s user name and password.</translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Kata &amp;sandi</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Kata sandi supervisor</source>
        <translation>Supervisor&apos;s password</translation>
    </message>
    <message>
        <source>Kembali ke laporan (Esc)</source>
        <translation>Back to the reports (Esc)</translation>
    </message>
    <message>
        <source>Kolektif: {batches} · titipan dibawa ke hari lain: {carried} · titipan hari lain selesai: {taken}</source>
        <translation>Batches: {batches} · left papers carried to another day: {carried} · left papers of other days done: {taken}</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Lembar dikirim ke pencetak.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>Lembar ditandatangani oleh {name}.</source>
        <translation>Sheet signed by {name}.</translation>
    </message>
    <message>
        <source>Lembar tersimpan di {path}.</source>
        <translation>The sheet is saved in {path}.</translation>
    </message>
    <message>
        <source>Menutup hari mengakhiri nomor yang masih terbuka, membuat semua loket tutup, dan mencatat angka di sebelah kiri. Surat yang belum diambil tetap menunggu; titipan dilanjutkan hari berikutnya.</source>
        <translation>Closing the day ends numbers still open, closes all counters, and records the figures on the left. Letters not fetched go on waiting; papers left here go on the next day.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pengguna supervisor</source>
        <translation>Supervisor&apos;s user name</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Nomor antrean menurut jalur</source>
        <translation>Queue numbers by lane</translation>
    </message>
    <message>
        <source>Nomor batal: {numbers}</source>
        <translation>Voided numbers: {numbers}</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Nomor surat yang dipakai</source>
        <translation>Letter numbers used</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Permohonan yang belum dapat dilayani</source>
        <translation>Applications that could not be served yet</translation>
    </message>
    <message>
        <source>Permohonan yang disetujui</source>
        <translation>Approved applications</translation>
    </message>
    <message>
        <source>Pertama</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Petugas: {names}</source>
        <translation>Officers: {names}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Seri</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Simpan lembar</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Simpan lembar sebagai PDF</source>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <source>Supervisor dapat menandatangani di sini, tanpa mengganti petugas.</source>
        <translation>A supervisor can sign here without changing officers.</translation>
    </message>
    <message>
        <source>Surat yang belum diambil</source>
        <translation>Letters not fetched yet</translation>
    </message>
    <message>
        <source>Surat yang belum diambil ({count})</source>
        <translation>Letters not fetched yet ({count})</translation>
    </message>
    <message>
        <source>Tanda tangan supervisor</source>
        <translation>Supervisor&apos;s signature</translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Tandatangani sebagai {name}</source>
        <translation>Sign as {name}</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Terbuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Tutup hari</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Tutup hari (F9)</source>
        <translation>Close the day (F9)</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>{counter} masih memegang {number}: selesaikan atau tunda dahulu.</source>
        <translation>{counter} still holds {number}: finish it or put it on hold first.</translation>
    </message>
    <message>
        <source>{count} nomor masih terbuka dan akan diakhiri tanpa jam selesai. Bila benar, tekan F9 sekali lagi.</source>
        <translation>{count} numbers are still open and will be ended without a finishing time. If that is right, press F9 once more.</translation>
    </message>
    <message>
        <source>{count} nomor masih terbuka.</source>
        <translation>{count} numbers are still open.</translation>
    </message>
    <message>
        <source>{count} nomor surat hilang di antara yang dipakai.</source>
        <translation>{count} letter numbers are missing among those used.</translation>
    </message>
    <message>
        <source>{day} ditutup.</source>
        <translation>{day} closed.</translation>
    </message>
    <message>
        <source>‹ Alt+←</source>
        <translation>‹ Alt+←</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source> Karena darurat, berkas boleh menyusul paling lambat {hours} jam.</source>
        <translation> As this is an emergency, papers may follow within {hours} hours.</translation>
    </message>
    <message>
        <source>Ada baris yang mungkin milik pemohon, sehingga pemohon mungkin sudah terdaftar.</source>
        <translation>There are rows that may belong to the applicant, who may therefore be registered already.</translation>
    </message>
    <message>
        <source>Ada data pada NIK yang perlu dipastikan.</source>
        <translation>There is something about the NIK that must be made sure of.</translation>
    </message>
    <message>
        <source>Berkas belum lengkap. Yang belum ada: {missing}.</source>
        <translation>The papers are incomplete. Missing: {missing}.</translation>
    </message>
    <message>
        <source>Berkas yang menyusul: {missing}.</source>
        <translation>Papers to follow: {missing}.</translation>
    </message>
    <message>
        <source>Bila keadaan sebenarnya berbeda, silakan ajukan sanggahan lewat desa/kelurahan atau Cek Bansos. Jalan lain adalah PBPU Pemda, yaitu iuran yang dibayar pemerintah daerah.</source>
        <translation>If the real situation differs, please object through the village or Cek Bansos. Another way is PBPU Pemda, contributions paid by the regional government.</translation>
    </message>
    <message>
        <source>Bila ragu, cek lagi di SIKS-NG atau Cek Bansos.</source>
        <translation>If in doubt, check again in SIKS-NG or Cek Bansos.</translation>
    </message>
    <message>
        <source>Boleh diproses</source>
        <translation>May be processed</translation>
    </message>
    <message>
        <source>Boleh diproses, dengan catatan</source>
        <translation>May be processed, with remarks</translation>
    </message>
    <message>
        <source>Cek dahulu di Mobile JKN; bila memang aktif, surat tidak diperlukan.</source>
        <translation>Check in Mobile JKN first; if it is indeed active, no letter is needed.</translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN belum dimuat ke komputer ini.</source>
        <translation>The DTKS/DTSEN data have not been loaded onto this computer.</translation>
    </message>
    <message>
        <source>Data {data} dan hasil pengecekan di {source} pada {seen} tidak sama.</source>
        <translation>The {data} data and the check in {source} on {seen} do not agree.</translation>
    </message>
    <message>
        <source>Data {data} mencatat desil {desil}, di atas batas desil {limit}, tetapi data itu sudah lama atau tidak sama dengan pengecekan kedua.</source>
        <translation>The {data} data show decile {desil}, above the limit of decile {limit}, but they are old or do not agree with the second check.</translation>
    </message>
    <message>
        <source>Data {data} sudah lebih lama dari batas yang ditetapkan kantor.</source>
        <translation>The {data} data are older than the limit set by the office.</translation>
    </message>
    <message>
        <source>Dikembalikan setelah diperiksa supervisor:</source>
        <translation>Returned after the supervisor&apos;s check:</translation>
    </message>
    <message>
        <source>Dikembalikan: {reason}</source>
        <translation>Returned: {reason}</translation>
    </message>
    <message>
        <source>Ditolak setelah diperiksa supervisor:</source>
        <translation>Rejected after the supervisor&apos;s check:</translation>
    </message>
    <message>
        <source>Ditolak: {reason}</source>
        <translation>Rejected: {reason}</translation>
    </message>
    <message>
        <source>Enam angka pertama NIK bukan kode kecamatan yang dikenal.</source>
        <translation>The first six digits of the NIK are not a known subdistrict code.</translation>
    </message>
    <message>
        <source>ID-DTKS pada surat pengantar desa berbeda satu huruf atau angka dari data pemohon.</source>
        <translation>The DTKS ID on the village&apos;s covering letter differs by one letter or digit from the applicant&apos;s data.</translation>
    </message>
    <message>
        <source>ID-DTKS pada surat pengantar desa tidak cocok dengan data pemohon.</source>
        <translation>The DTKS ID on the village&apos;s covering letter does not match the applicant&apos;s data.</translation>
    </message>
    <message>
        <source>ID-DTKS pada surat pengantar desa tidak cocok dengan data, tetapi data itu lama atau belum pasti milik pemohon.</source>
        <translation>The DTKS ID on the village&apos;s covering letter does not match the data, but those are old or not certainly the applicant&apos;s.</translation>
    </message>
    <message>
        <source>ID-DTKS pada surat pengantar tidak dapat dicocokkan karena data tidak memuatnya.</source>
        <translation>The DTKS ID on the covering letter cannot be compared because the data do not hold it.</translation>
    </message>
    <message>
        <source>ID-DTKS yang belum tercantum di surat pengantar dilengkapi di loket.</source>
        <translation>The DTKS ID missing on the covering letter is completed at the counter.</translation>
    </message>
    <message>
        <source>Isi NIK 16 angka, pencarian berjalan sendiri.</source>
        <translation>Fill in the NIK of 16 digits, the look-up starts by itself.</translation>
    </message>
    <message>
        <source>Jenis kelamin di dalam NIK berbeda dengan yang diisikan.</source>
        <translation>The sex within the NIK differs from the one filled in.</translation>
    </message>
    <message>
        <source>Karena darurat, pemohon dapat meminta pembebasan biaya.</source>
        <translation>As this is an emergency, the applicant may ask for a fee waiver.</translation>
    </message>
    <message>
        <source>Kartu nonaktif sejak {deactivated}; batas {months} bulan untuk reaktivasi berakhir pada {deadline}.</source>
        <translation>Card inactive since {deactivated}; the limit of {months} months for reactivation ends on {deadline}.</translation>
    </message>
    <message>
        <source>Keluarga dengan No. KK ini sudah tercatat, tetapi pemohon belum.</source>
        <translation>The family with this KK number is on record, but not the applicant.</translation>
    </message>
    <message>
        <source>Lengkapi hal tersebut, lalu datang lagi dengan lembar ini.</source>
        <translation>Complete this, then come again with this sheet.</translation>
    </message>
    <message>
        <source>Masa pengajuan baru sedang ditutup. {opening}</source>
        <translation>The period for new proposals is closed now. {opening}</translation>
    </message>
    <message>
        <source>Menurut data {data} kartunya masih aktif.</source>
        <translation>By the {data} data the card is still active.</translation>
    </message>
    <message>
        <source>Menurut data {data}, keluarga ini berada di desil {desil}, sedangkan batas untuk bantuan iuran adalah desil {limit}.</source>
        <translation>By the {data} data this family is in decile {desil}, while the limit for paid contributions is decile {limit}.</translation>
    </message>
    <message>
        <source>Mohon desa/kelurahan memperbaiki surat pengantar dengan ID-DTKS {own_id}, lalu silakan kembali.</source>
        <translation>The village should correct the covering letter with DTKS ID {own_id}; then please come back.</translation>
    </message>
    <message>
        <source>Mohon desa/kelurahan menambahkan ID-DTKS {own_id} pada surat pengantar, lalu silakan kembali.</source>
        <translation>The village should add DTKS ID {own_id} to the covering letter; then please come back.</translation>
    </message>
    <message>
        <source>Mohon dilengkapi, lalu silakan kembali.{deferral}</source>
        <translation>Please complete them, then come back.{deferral}</translation>
    </message>
    <message>
        <source>Mohon diserahkan paling lambat {deadline}.</source>
        <translation>Please hand them in by {deadline}.</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar, ada yang perlu kami pastikan dahulu.</source>
        <translation>Please wait a moment, there is something we must make sure of first.</translation>
    </message>
    <message>
        <source>NIK ini tercatat di data dengan nama dan tanggal lahir yang berbeda.</source>
        <translation>This NIK is on record in the data with a different name and date of birth.</translation>
    </message>
    <message>
        <source>NIK ini tercatat lebih dari satu kali dengan data berbeda.</source>
        <translation>This NIK is on record more than once with different data.</translation>
    </message>
    <message>
        <source>NIK ini tidak ditemukan, tetapi ada baris yang mungkin milik pemohon atau keluarganya.</source>
        <translation>This NIK was not found, but there are rows that may belong to the applicant or the family.</translation>
    </message>
    <message>
        <source>NIK pertama kali terbit di kabupaten lain. Itu wajar bila pemohon pernah pindah.</source>
        <translation>The NIK was first issued in another regency. That is normal if the applicant has moved.</translation>
    </message>
    <message>
        <source>NIK {fault}.</source>
        <translation>The NIK {fault}.</translation>
    </message>
    <message>
        <source>Pemohon belum dicari di data DTKS/DTSEN.</source>
        <translation>The applicant has not been looked up in the DTKS/DTSEN data.</translation>
    </message>
    <message>
        <source>Pemohon dapat langsung dilayani untuk pengajuan baru dengan nomor antrean yang sama.</source>
        <translation>The applicant can be served at once for a new proposal with the same queue number.</translation>
    </message>
    <message>
        <source>Pemohon ditemukan saat dicek di {source} pada {seen}.</source>
        <translation>The applicant was found when checked in {source} on {seen}.</translation>
    </message>
    <message>
        <source>Pemohon mempunyai kartu yang nonaktif.</source>
        <translation>The applicant has an inactive card.</translation>
    </message>
    <message>
        <source>Pemohon sudah terdaftar menurut {origin}.</source>
        <translation>The applicant is already registered according to {origin}.</translation>
    </message>
    <message>
        <source>Pemohon tercatat di daftar kartu nonaktif sejak {deactivated}.</source>
        <translation>The applicant is on the list of inactive cards since {deactivated}.</translation>
    </message>
    <message>
        <source>Pemohon tercatat di data {older}, tetapi tidak ada lagi di data {data}.</source>
        <translation>The applicant is on record in the {older} data, but no longer in the {data} data.</translation>
    </message>
    <message>
        <source>Pemohon tercatat di data, tetapi belum diketahui apakah PBI-nya aktif.</source>
        <translation>The applicant is on record in the data, but it is not known whether the PBI is active.</translation>
    </message>
    <message>
        <source>Pemohon terdaftar di data {data}, tetapi data itu sudah lebih lama dari batas yang ditetapkan kantor.</source>
        <translation>The applicant is registered in the {data} data, but they are older than the limit set by the office.</translation>
    </message>
    <message>
        <source>Pemohon tidak ditemukan di data {data}.</source>
        <translation>The applicant was not found in the {data} data.</translation>
    </message>
    <message>
        <source>Pemohon tidak ditemukan di data, tetapi membawa surat keterangan faskes, sehingga tetap dapat diusulkan untuk direaktivasi.</source>
        <translation>The applicant was not found in the data but brings a health facility&apos;s statement, and can therefore still be proposed for reactivation.</translation>
    </message>
    <message>
        <source>Pemohon tidak ditemukan saat dicek di {source} pada {seen}.</source>
        <translation>The applicant was not found when checked in {source} on {seen}.</translation>
    </message>
    <message>
        <source>Pemohon tidak terdaftar di DTKS/DTSEN, juga tidak ditemukan saat dicek di {source} pada {seen}, sehingga kartunya belum dapat direaktivasi.</source>
        <translation>The applicant is not registered in DTKS/DTSEN and was not found either when checked in {source} on {seen}, so the card cannot be reactivated yet.</translation>
    </message>
    <message>
        <source>Pengajuan diproses sebagai tambah anggota keluarga.</source>
        <translation>The proposal is processed as adding a member of the family.</translation>
    </message>
    <message>
        <source>Periksa isian, lalu selesaikan dan cetak suratnya.</source>
        <translation>Check the form, then finish and print the letter.</translation>
    </message>
    <message>
        <source>Periksa isian, lalu selesaikan.</source>
        <translation>Check the form, then finish.</translation>
    </message>
    <message>
        <source>Perlu dipastikan dahulu</source>
        <translation>To be made sure of first</translation>
    </message>
    <message>
        <source>Permohonan Bapak/Ibu dapat diproses. Mohon tunggu suratnya.</source>
        <translation>Your application can be processed. Please wait for the letter.</translation>
    </message>
    <message>
        <source>Permohonan tetap dapat diajukan, tetapi mungkin tidak diterima BPJS Kesehatan. Jalan lain adalah PBPU Pemda, yaitu iuran yang dibayar pemerintah daerah.</source>
        <translation>The application may still be made, but BPJS Kesehatan may not accept it. Another way is PBPU Pemda, contributions paid by the regional government.</translation>
    </message>
    <message>
        <source>Petugas memastikan alamat sekarang pada KK asli, lalu mencatat hasilnya.</source>
        <translation>The officer makes sure of the present address on the original KK, then records the result.</translation>
    </message>
    <message>
        <source>Petugas memastikan mana yang benar, lalu mencatatnya.</source>
        <translation>The officer makes sure which is right, then records it.</translation>
    </message>
    <message>
        <source>Petugas membaca lagi surat pengantar. Bila hanya salah tulis, catat bahwa sudah dipastikan.</source>
        <translation>The officer reads the covering letter again. If it is only a slip of the pen, record that it was made sure of.</translation>
    </message>
    <message>
        <source>Petugas mencocokkan KTP dan KK asli, lalu mencatat hasilnya.</source>
        <translation>The officer compares the original KTP and KK, then records the result.</translation>
    </message>
    <message>
        <source>Petugas mencocokkan baris itu dengan KTP dan KK, lalu mencatat hasilnya.</source>
        <translation>The officer compares those rows with KTP and KK, then records the result.</translation>
    </message>
    <message>
        <source>Petugas mengecek di sumber kedua (SIKS-NG atau Cek Bansos), lalu mencatat hasilnya.</source>
        <translation>The officer checks a second source (SIKS-NG or Cek Bansos), then records the result.</translation>
    </message>
    <message>
        <source>Petugas mengecek status kartu di SIKS-NG atau BPJS, lalu mencatatnya.</source>
        <translation>The officer checks the card&apos;s status in SIKS-NG or at BPJS, then records it.</translation>
    </message>
    <message>
        <source>Reaktivasi dapat langsung dilayani dengan nomor antrean yang sama.</source>
        <translation>Reactivation can be served at once with the same queue number.</translation>
    </message>
    <message>
        <source>Silakan datang lagi mulai {day}, saat pengajuan dibuka.</source>
        <translation>Please come again from {day} on, when proposals are open.</translation>
    </message>
    <message>
        <source>Silakan menunggu pengumuman kantor atau menanyakannya di desa/kelurahan.</source>
        <translation>Please wait for the office&apos;s announcement or ask at the village.</translation>
    </message>
    <message>
        <source>Silakan sampaikan kepada petugas loket sekarang juga.</source>
        <translation>Please tell the counter officer right now.</translation>
    </message>
    <message>
        <source>Silakan urus dahulu di Disdukcapil, lalu kembali membawa KTP atau KK yang sudah benar.</source>
        <translation>Please settle this at Disdukcapil (the civil registry) first, then come back with a correct KTP or KK.</translation>
    </message>
    <message>
        <source>Surat pengantar desa belum mencantumkan ID-DTKS, dan ID-DTKS pemohon hanya ada di data yang sudah lama.</source>
        <translation>The village&apos;s covering letter does not give the DTKS ID yet, and the applicant&apos;s DTKS ID is only in data that are old.</translation>
    </message>
    <message>
        <source>Surat pengantar desa belum mencantumkan ID-DTKS.</source>
        <translation>The village&apos;s covering letter does not give the DTKS ID yet.</translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK berbeda dengan yang diisikan.</source>
        <translation>The date of birth within the NIK differs from the one filled in.</translation>
    </message>
    <message>
        <source>Tanggal pembukaannya belum ditetapkan.</source>
        <translation>Its opening date has not been set.</translation>
    </message>
    <message>
        <source>Terima kasih, sudah kami catat. Layanan ini tidak memerlukan surat.</source>
        <translation>Thank you, we have recorded it. This service needs no letter.</translation>
    </message>
    <message>
        <source>Tidak perlu mengajukan lagi. Perubahan data diurus petugas (operator) desa/kelurahan, jadi tidak perlu datang ke kantor ini.</source>
        <translation>There is no need to propose again. Changes of data are made by the village&apos;s operator, so there is no need to come to this office.</translation>
    </message>
    <message>
        <source>Tuliskan ID-DTKS {own_id} pada surat pengantar desa dan beri paraf.</source>
        <translation>Write DTKS ID {own_id} on the village&apos;s covering letter and initial it.</translation>
    </message>
    <message>
        <source>belum ada, padahal layanan ini memerlukannya</source>
        <translation>missing, while this service needs it</translation>
    </message>
    <message>
        <source>belum benar</source>
        <translation>not right yet</translation>
    </message>
    <message>
        <source>berakhir dengan 0000, dan itu tidak mungkin</source>
        <translation>ends with 0000, which is impossible</translation>
    </message>
    <message>
        <source>bermasalah menurut keterangan Disdukcapil</source>
        <translation>is faulty according to Disdukcapil (the civil registry)</translation>
    </message>
    <message>
        <source>data {data}</source>
        <translation>{data} data</translation>
    </message>
    <message>
        <source>memuat tanggal lahir yang tidak mungkin ada</source>
        <translation>contains an impossible date of birth</translation>
    </message>
    <message>
        <source>pemohon</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>pengecekan di {source} pada {seen}</source>
        <translation>check in {source} on {seen}</translation>
    </message>
    <message>
        <source>tidak terdiri dari 16 angka</source>
        <translation>does not consist of 16 digits</translation>
    </message>
    <message>
        <source>yang ada</source>
        <translation>the present ones</translation>
    </message>
    <message>
        <source>{document} (boleh diganti {substitutes})</source>
        <translation>{document} (may be replaced by {substitutes})</translation>
    </message>
    <message>
        <source>{return_when} Berkas boleh dititipkan di loket supaya tidak perlu dibawa lagi.</source>
        <translation>{return_when} The papers may be left at the counter so that they need not be brought again.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Digantikan oleh</source>
        <translation>Su&amp;bstitute</translation>
    </message>
    <message>
        <source>&amp;Mulai</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Pukul</source>
        <translation>A&amp;t</translation>
    </message>
    <message>
        <source>&amp;Supervisor yang pergi</source>
        <translation>&amp;Supervisor who is away</translation>
    </message>
    <message>
        <source>Akhiri sekarang</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan: {reason}. Ditunjuk oleh {name}.</source>
        <translation>Reason: {reason}. Appointed by {name}.</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not begun yet</translation>
    </message>
    <message>
        <source>Belum pernah ada pengganti. Isi di sebelah kanan untuk menunjuk.</source>
        <translation>There has never been a substitute. Fill in the right side to appoint one.</translation>
    </message>
    <message>
        <source>Ctrl+S  Tunjuk</source>
        <translation>Ctrl+S  Appoint</translation>
    </message>
    <message>
        <source>Daftar pengganti</source>
        <translation>List of substitutes</translation>
    </message>
    <message>
        <source>Digantikan oleh</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Kantor ini belum punya supervisor; wewenangnya ada pada admin.</source>
        <translation>This office has no supervisor yet; the admin holds that authority.</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>P&amp;ukul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Pengganti supervisor</source>
        <translation>Acting supervisor</translation>
    </message>
    <message>
        <source>Penunjukan {name} diakhiri.</source>
        <translation>The appointment of {name} has ended.</translation>
    </message>
    <message>
        <source>Pukul berakhir</source>
        <translation>Time of end</translation>
    </message>
    <message>
        <source>Pukul mulai</source>
        <translation>Time of begin</translation>
    </message>
    <message>
        <source>Sam&amp;pai</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Selama supervisor tidak di tempat, orang yang ditunjuk memegang wewenangnya. Mulai dan berakhir dengan sendirinya, tampil di baris bawah layarnya, dan tercatat di jejak audit.</source>
        <translation>While a supervisor is away, the appointed person holds that authority. It begins and ends by itself, is shown at the foot of that person&apos;s screen, and is recorded in the audit trail.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Supervisor yang pergi</source>
        <translation>Supervisor who is away</translation>
    </message>
    <message>
        <source>Tunjuk pengganti</source>
        <translation>Appoint a substitute</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{name} ditunjuk sebagai pengganti.</source>
        <translation>{name} is appointed acting supervisor.</translation>
    </message>
    <message>
        <source>✔ Berlaku</source>
        <translation>✔ In force</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Ambil nomor antrean,
lalu tunggu sampai dipanggil.</source>
        <translation>Take a queue number,
then wait until you are called.</translation>
    </message>
    <message>
        <source>Layar antrean</source>
        <translation>Queue display</translation>
    </message>
    <message>
        <source>Loket sedang tutup</source>
        <translation>The counter is closed</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>&amp;Besar tulisan</source>
        <translation>Size of &amp;text</translation>
    </message>
    <message>
        <source>&amp;Rangkap surat asli</source>
        <translation>&amp;Copies of an original letter</translation>
    </message>
    <message>
        <source>&amp;Warna layar</source>
        <translation>&amp;Colours of the screen</translation>
    </message>
    <message>
        <source>Belum ada pencetak di komputer ini. Surat tetap dapat disimpan sebagai PDF.</source>
        <translation>There is no printer on this computer yet. Letters can still be saved as PDF.</translation>
    </message>
    <message>
        <source>Besar tulisan</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Mengikuti komputer ini</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <source>Pencetak &amp;lembar pengembalian</source>
        <translation>Printer of return &amp;slips</translation>
    </message>
    <message>
        <source>Pencetak &amp;surat</source>
        <translation>Printer of &amp;letters</translation>
    </message>
    <message>
        <source>Pencetak bawaan komputer ini</source>
        <translation>This computer&apos;s default printer</translation>
    </message>
    <message>
        <source>Pencetak la&amp;poran dan panduan</source>
        <translation>Printer of &amp;reports and guides</translation>
    </message>
    <message>
        <source>Pencetak surat</source>
        <translation>Printer of letters</translation>
    </message>
    <message>
        <source>Pengaturan ini hanya untuk komputer ini dan langsung dipakai.</source>
        <translation>These settings are for this computer only and are used at once.</translation>
    </message>
    <message>
        <source>Sama dengan pencetak surat</source>
        <translation>Same as the printer of letters</translation>
    </message>
    <message>
        <source>Tampilan dan pencetak</source>
        <translation>Display and printers</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Warna layar</source>
        <translation>Colours of the screen</translation>
    </message>
    <message>
        <source>{name} (sedang tidak ada)</source>
        <translation>{name} (not there now)</translation>
    </message>
    <message>
        <source>{n} lembar</source>
        <translation>{n} sheets</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Wajib</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Belum ada surat untuk dicetak. Selesaikan permohonan dengan F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas disimpan di kantor; belum ada keputusan dan surat.</source>
        <translation>The papers are kept at the office; there is no decision and no letter yet.</translation>
    </message>
    <message>
        <source>Berkas sudah kami simpan dan kami ajukan begitu waktunya tiba. Simpan tanda terimanya; dengan itu berkas ini langsung ditemukan kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {done} dari {people} selesai. F8 memanggil yang menunggu; bila tidak ada, berkas berikutnya.</source>
        <translation>{done} of {people} sets of papers done. F8 calls who is waiting; if nobody is, the next set.</translation>
    </message>
    <message>
        <source>Catat sebagai pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak tanda terima (Ctrl+E)</source>
        <translation>Print a receipt (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E  Tanda terima</source>
        <translation>Ctrl+E  Receipt</translation>
    </message>
    <message>
        <source>Ctrl+P  Cetak</source>
        <translation>Ctrl+P  Print</translation>
    </message>
    <message>
        <source>F8  Lanjut: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8  Panggil berikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini tidak menghasilkan surat.</source>
        <translation>This service makes no letter.</translation>
    </message>
    <message>
        <source>Layanan lain untuk orang ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan lain untuk orang ini (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil surat dari arsip …</source>
        <translation>Fetching the letter from the archive …</translation>
    </message>
    <message>
        <source>Menyiapkan tanda terima …</source>
        <translation>Preparing the receipt …</translation>
    </message>
    <message>
        <source>Minta orangnya menunggu: setelah disetujui, nomornya dipanggil dari daftar di kiri.</source>
        <translation>Ask the person to wait: after approval the number is called from the list on the left.</translation>
    </message>
    <message>
        <source>Minta orangnya menunggu: suratnya ditandatangani dahulu, lalu nomornya dipanggil dari daftar di kiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang ini masih punya layanan: {service}.</source>
        <translation>This person has one more service: {service}.</translation>
    </message>
    <message>
        <source>Orang ini menunggu lagi untuk {service}, di loket yang melayaninya.</source>
        <translation>This person waits again for {service}, at a counter that serves it.</translation>
    </message>
    <message>
        <source>PDF disimpan: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan sudah kami terima dan menunggu persetujuan. Bawa tanda terimanya saat mengambil surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer surat belum dipilih di Pengaturan. PDF tersimpan di arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampaikan kepada pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suratnya terbit setelah disetujui supervisor.</source>
        <translation>The letter is issued after the supervisor&apos;s approval.</translation>
    </message>
    <message>
        <source>Tanda terima {number}.</source>
        <translation>Receipt {number}.</translation>
    </message>
    <message>
        <source>berkas dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas dititipkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dikirim ke printer {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} selesai: {state}</source>
        <translation>{number} done: {state}</translation>
    </message>
    <message>
        <source>{number}: PDF tersimpan di arsip. Printer surat belum dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} nomor {number} sudah terbit dan tersimpan di arsip.</source>
        <translation>{subject} number {number} is issued and kept in the archive.</translation>
    </message>
</context>
<context>
    <name>DoublesDesk</name>
    <message>
        <source>⚠ Mungkin orang ini pernah datang dengan NIK lain ({nik}): nama, tanggal lahir, dan desanya sama. Ctrl+D membandingkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ NIK ini masih punya permohonan yang belum diputuskan: {service}, {day}, {state}. Ctrl+D membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Pratinjau surat tampak di sini setelah isian diketik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryRunPanel</name>
    <message>
        <source>Beri nama pengirimannya dahulu, misalnya Nonaktif November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centang sedikitnya satu batas waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 menunjukkan siapa mendapat apa, sebelum ada yang dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karakter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memasukkan ke antrean…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa tidak: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghitung…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {title} · {people} orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} pesan untuk {people} orang · {characters} karakter ({parts} SMS) · biaya {cost} · {out} orang tidak dikirimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmblemBox</name>
    <message>
        <source>&amp;Ganti lambang…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg);;Semua berkas (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang bawaan dicetak di kop surat. Pilih gambar PNG atau JPEG lambang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang kantor ini dicetak di kop surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai lambang &amp;bawaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih gambar lambang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EsignPage</name>
    <message>
        <source>Alamat server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat server (kosongkan untuk menghapus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kata sandi di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba sambungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi tersimpan di komputer ini; kosongkan bila tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan tanda tangan elektronik tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Surat dapat ditandatangani secara elektronik oleh pejabat melalui server BSrE (eSign) milik daerah. Passphrase pejabat ditanyakan setiap kali dan tidak pernah disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Tanyakan status seorang pejabat. Tidak ada surat yang dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan, tetapi komputer ini tidak punya penyimpanan rahasia: kata sandinya berlaku sampai program ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://esign.contoh.go.id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Server menjawab. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Server menjawab: pejabat ini dapat menandatangani ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EsignPanel</name>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Menandatangani surat ke-{n} dari {of}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase pejabat (tidak disimpan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangani {n} surat secara elektronik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>{n} surat ditandatangani secara elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} {n} surat belum ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Bantuan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Decile</translation>
    </message>
    <message>
        <source>ID-DTKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonaktif sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status PBI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Belum diverifikasi; layanan ini memintanya (F4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Permohonan sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} · {village} · diajukan {when} oleh {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionsPage</name>
    <message>
        <source>Akhiri pasangan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bersamaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat programnya dahulu pada bagian “Program dan kegiatan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pasangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tabel tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa baris di sini, satu orang tidak boleh menerima dua bantuan pada waktu yang sama. Baris yang mulai paling akhir yang berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak boleh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>{score}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesPage</name>
    <message>
        <source>Isi survei lengkap, 9 pertanyaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewati ›</source>
        <translation>Skip ›</translation>
    </message>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
</context>
<context>
    <name>FacilitiesPage</name>
    <message>
        <source>&amp;Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Ditawarkan pada isian faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Nama faskes *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris yang tidak dimasukkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditawarkan pada isian faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes</source>
        <translation>Health facilities</translation>
    </message>
    <message>
        <source>Faskes baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil impor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor dari Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>K&amp;ecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lembar kerja ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, jenis, kecamatan, atau kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih daftar faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sakit, puskesmas, dan klinik yang ditawarkan saat petugas mengisi nama faskes. Nama di luar daftar tetap boleh diketik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tutup  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah faskes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} faskes baru, {changed} diperbarui, {same} sudah sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris tidak dimasukkan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facility</name>
    <message>
        <source>Klinik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sakit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>Anggota keluarga belum disimpan. Tekan Enter, atau Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F  Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F  Keluarga: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi No. KK dahulu, lalu buka keluarganya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat mencakup {count} orang: pemohon, {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, dan {more} lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaqPage</name>
    <message>
        <source>&amp;Dipakai di loket dan dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jawaban *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pertanyaan *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tanya jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Dipakai di loket dan dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari kerja untuk menjawab pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen&amp;gaduan dijawab paling lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan berikutnya dijawab dalam {days} hari kerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Pertanyaan yang sering diajukan, dicari petugas di Panduan dan dapat dicetak. Urutannya sama dengan di kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua tanya jawab bawaan sudah ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>T&amp;opik *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan yang bawaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Tanya jawab baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanya jawab dan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanya jawab tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah tanya jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{count} tanya jawab bawaan ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarCalls</name>
    <message>
        <source>Panggil juga</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultyRow</name>
    <message>
        <source>nama, tanggal lahir, dan No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama, tanggal lahir, dan ibu sama</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Buka dan tutup loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari orang, impor, mutu data, perubahan, dan cek kolektif dari desa di satu layar. Tanpa ini, F3 di Loket dan impor di Pengaturan tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar permohonan dengan yang masih ditunggu: berkas titipan dan menyusul, entri SIKS-NG, jawaban BPJS. Tanda terima dicetak dan dipindai kembali di Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar peserta nonaktif atau menunggak diimpor, dan yang setuju dikabari lewat WhatsApp atau SMS dengan data disamarkan. Penyedianya diatur di bagian Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar Antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar Data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar antrean dan suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar panduan tiap layanan, poster, tanya jawab untuk dibacakan di loket, dan catatan pengaduan dengan batas waktu jawabannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil besar di layar kedua dan disebut dengan suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panduan dan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan sebelum nomor pertama dipanggil, dan lembar penutupan harian yang ditandatangani supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima tiap program dan periode, valiveri, tumpang tindih bantuan, penetapan, berkas transfer untuk bank, rekapitulasi, dan penasihat program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung mengambil nomor sendiri di layar sentuh dekat pintu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung menilai pelayanan di layar sentuh, tanpa nama; IKM tiap triwulan di Laporan, kuesioner kertas dapat disusulkan. Diatur di bagian Survei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan dan tindak lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan yang boleh diproses menunggu supervisor sebelum suratnya terbit, untuk layanan yang memintanya (Pengaturan, Layanan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan dan daftar nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan penerima manfaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu halaman untuk setiap orang yang pernah dilayani: kunjungan, surat, data, siapa yang melihat; catatan ganda dibandingkan dan data yang salah dikoreksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua nomor hari itu di satu layar: dicari, dialihkan, dipulihkan, dan entri susulan setelah listrik padam. Untuk kantor dengan beberapa loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah F9 pemohon menunggu sampai suratnya ditandatangani, lalu dipanggil lagi untuk mengambilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa melakukan dan melihat apa, kapan; untuk supervisor dan admin. Kepala dinas dan auditor selalu melihatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ditandatangani pejabat melalui server BSrE milik daerah, dari daftar surat yang menunggu tanda tangan. Alamat server diisi di bagian Tanda tangan elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei kepuasan (SKM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Kemampuan</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Yang mati tidak tampil di mana pun. Nyalakan hanya yang dipakai; berlaku saat itu juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dimatikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dinyalakan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian pemohon: sama untuk semua layanan, hanya cara bertanya yang diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wajib</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor {name} ke {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul kolom dicari sendiri, juga bila ada dua baris judul. Semua orang masuk sebagai usulan; NIK ganda, NIK yang rusak, dan rekening yang salah tidak diimpor dan dilaporkan dengan nomor barisnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaca {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak diimpor karena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} orang dibaca: {taken} masuk sebagai usulan ({warned} dengan catatan), {out} tidak diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Cari di antara yang pernah dilayani (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3  Pernah dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke Loket (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Loket  Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingBox</name>
    <message>
        <source>Cara memastikan: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara memastikannya, misalnya KTP asli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipastikan: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dipastikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixForm</name>
    <message>
        <source>Isi nomor penetapannya, misalnya nomor SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa dan menetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menetapkan daftar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} orang sudah diverifikasi dan akan ditetapkan. Sampai sekarang {fixed} orang ditetapkan ({spent}); kuota {quota}, anggaran {budget}. Seluruh daftar diperiksa sekali lagi sebelum ditetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDoor</name>
    <message>
        <source>Membuat cadangan sebelum ditutup. Tutup sekali lagi bila tidak mau menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Tutup sekali lagi untuk keluar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dientri SIKS-NG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas menyusul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Entri SIKS-NG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih diproses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Menyusul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa jawaban BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titipan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Alasannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+O  Lampirkan pindaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Simpan</source>
        <translation>Enter  Save</translation>
    </message>
    <message>
        <source>Enter  Sudah diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nomor rujukan (bila ada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditunggu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source> hari</source>
        <translation> days</translation>
    </message>
    <message>
        <source>&amp;Jawaban BPJS dianggap terlambat sesudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lampiran tanpa permohonan disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagaimana tanda terima dicetak, berapa lama lampiran disimpan, dan apa yang ditunggu sesudah permohonan disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari nomor yang berakhir tanpa permohonan; sesudahnya dihapus dan dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dientri ke SIKS-NG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijawab BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunggu untuk layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulungan memakai pencetak nomor antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulungan pencetak nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban BPJS dianggap terlambat sesudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran tanpa permohonan disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan tindak lanjut tersimpan dan berlaku sejak sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seperti surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudahnya permohonan masuk daftar “Tanpa jawaban BPJS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setengah lembar F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima dan tindak lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk kertas A5 dan setengah F4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>* wajib diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris data terkait: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K  Pembawa berkas (kuasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5  Cari lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik atau pindai NIK; pencarian berjalan sendiri. Tanpa NIK: isi No. KK, atau F3 untuk mencari nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan ke-{next}; terakhir {day}: {service}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencari di data {label} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK ada di {data}: pilih pemohon dari daftar, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa berkas (kuasa)</source>
        <translation>Who brings the papers</translation>
    </message>
    <message>
        <source>Tidak ada di {data}, tetapi ada baris yang mirip: cocokkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada di {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
* wajib diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} per {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Ada di {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Terdaftar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Ctrl+Enter  Isian penuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I  Lengkapi ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O  Impor daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V  Tempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: ke bawah · Tab: ke kanan · Spasi: berkas lengkap · Ctrl+Del: hapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>F10  Semua berkas ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9  Putuskan</source>
        <translation>F9  Decide</translation>
    </message>
</context>
<context>
    <name>GuidanceScreen</name>
    <message>
        <source>Bagian panduan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Diambil oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Serahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Hubungan (kosong bila pemohon sendiri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serahkan surat {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Cari surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari surat: nomor, nama, atau pindai kode QR-nya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari suratnya, periksa identitas pengambilnya, lalu serahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diserahkan kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 / Enter  Serahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan dengan pemohon</source>
        <translation>Relation to the applicant</translation>
    </message>
    <message>
        <source>Mencari surat nomor ini …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih suratnya dahulu: ketik nomor atau nama, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serahkan surat yang sudah ditandatangani, lalu tekan Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang menunggu diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat yang menunggu dengan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat yang menunggu dengan nomor atau nama itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama orang yang mengambil surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} ({ticket})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Datang (nomor kertas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialihkan, menunggu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil untuk mengambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipulihkan, menunggu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda karena loketnya ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup pada akhir hari; jamnya tidak pasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan, dilayani lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan, dipanggil lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan, ditunda lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan, menunggu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolektif memberi giliran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan berikutnya dimulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loketnya ditutup, menunggu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil nomor di kios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu layanan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu surat ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Arsip surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka pengaturannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Catatan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperiksa lengkap seminggu sekali dengan sendirinya, dan sebagian setiap kali program dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperiksa {when}: {bad} rusak, {watch} perlu perhatian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Jam komputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kemajuan pemeriksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan program</source>
        <translation>Health of the program</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Mesin basis data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyandian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang cakram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang memeriksa; pelayanan dapat diteruskan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Perhatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Diperiksa {when}: semuanya baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Rusak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Bantuan — Loket Linjamsos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari dalam bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada halaman yang memuat kata itu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>&amp;Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar hari libur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari kantor sendiri</source>
        <translation>The office&apos;s own day</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kalender nasional {year} sudah yang terbaru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender nasional {year}: {count} hari diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor t&amp;utup pada hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor tutup pada hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libur nasional dan cuti bersama sudah terisi. Bila kantor tetap melayani pada hari itu, hilangkan tandanya. Nama yang berakhir (perkiraan) belum ditetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Perbarui dari kalender nasional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: kantor buka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: kantor tutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dihapus dari hari libur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>&amp;Mulai tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Daftar jam layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus jam khusus ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam khusus baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam khusus dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jam layanan biasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan tersimpan. Perkiraan tunggu dan laporan memakainya mulai kini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan baris hari yang tutup, dan kosongkan istirahat bila tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Na&amp;ma, misalnya Ramadan 1448 H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama jam khusus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan tunggu, batas waktu dan laporan menghitung jam buka saja. Untuk sementara waktu, misalnya Ramadan, tambahkan jam khusus; jam biasa berlaku lagi sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ampai tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Setiap minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>{name} dihapus; jam biasa berlaku lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdModel</name>
    <message>
        <source>Kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK dan tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dan hubungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pemohon</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>tercakup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak tercakup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>A  Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Pilih pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus anggota yang ditambahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga No. KK {kk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P  Jadi pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa pemohonnya? Enter memilih. Belum ada di daftar: A, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasi: ikut tercakup surat atau tidak. Surat mencakup {count} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah anggota keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U  Ubah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Anggota keluarga</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubPart</name>
    <message>
        <source>Bergabung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Isi kode wilayah: 2 angka untuk provinsi, 4 untuk kabupaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Mengeluarkan PC {name} dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghentikan pusat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjalankan pusat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC itu dikeluarkan; kuncinya tidak berlaku lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC loket baru (huruf berikutnya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC loket {letter} sudah bergabung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC pengawas: kantor ini saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC pengawas: satu wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengawas {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perintah tersalin. Tempelkan di jendela administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir terlihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loket {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (huruf {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Firewall PC ini menyala dan mungkin menolak loket lain. Bila loket lain tidak dapat bergabung, jalankan perintah ini sebagai administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Pusat sedang tidak berjalan. Loket-loket tetap bekerja sendiri; data mereka dikirim bila pusat berjalan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Ikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Pusat berjalan di {address}. Loket ini berhuruf {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Dikeluarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Firewall PC ini menolak loket lain. Jalankan perintah ini sebagai administrator (Start, ketik cmd, klik kanan, Run as administrator), lalu Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Alamat pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku {minutes}:{seconds:02} menit lagi, untuk satu PC saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kode untuk {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin alamat dan kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Sekitar dua menit, tanpa nama. Jawaban Anda membantu memperbaiki pelayanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih! Bersediakah menjawab 9 pertanyaan lagi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak, terima kasih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, saya bersedia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>(belum bernama)</source>
        <translation>(no name yet)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Alamat pusat, seperti tampil di PC pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila PC pusat menyala dan alamatnya benar, mungkin firewall PC pusat menolaknya: di PC pusat buka Pengaturan, Pusat kantor, lalu jalankan perintah yang tampil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf besar atau kecil sama saja; tanda hubung muncul sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi alamat pusat, misalnya 192.168.1.10:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode belum lengkap atau salah ketik. Bandingkan huruf demi huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode bergabung (ketik, atau pindai kode QR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dari {all} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Kode lengkap dan benar tulisannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Ada huruf yang salah ketik. Bandingkan huruf demi huruf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinOfficeScreen</name>
    <message>
        <source>Bergabung ke pusat dan mengambil data kantor…</source>
        <translation>Joining the hub and fetching the office&apos;s data…</translation>
    </message>
    <message>
        <source>Bergabung ke {office}, loket {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang banyak memerlukan beberapa menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabung ke kantor yang sudah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabungkan PC ini</source>
        <translation>Join this PC</translation>
    </message>
    <message>
        <source>Kedua frasa sandi tidak sama. Ketik sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan bergabung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik frasa sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik sekali lagi</source>
        <translation>Type it once more</translation>
    </message>
    <message>
        <source>Masuk dengan akun kantor yang sudah ada. Simpan dahulu lembar pemulihan PC ini: tanpa lembar itu dan frasa sandi, data PC ini tidak dapat dibuka di PC lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melindungi data di PC ini; paling sedikit 10 huruf, misalnya empat kata. Diperlukan bila PC ini rusak atau datanya dipindahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC baru ini diisi dengan data kantor dari pusat: pemohon, surat, antrean, dan akun petugas. Minta alamat dan kode di PC pusat (Pengaturan, Pusat kantor, Buat kode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lembar-pemulihan-loket.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila frasa sandi dan lembar pemulihannya jatuh ke tangan orang lain, ganti juga kuncinya: semua data ditulis ulang, dan yang lama tidak membuka apa pun lagi. Jendela ditutup dan dibuka kembali; pelayanan berhenti beberapa menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat kunci baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor disandikan. Frasa sandi membukanya di komputer lain dan membuka cadangannya; ingatlah, karena tidak ada jalan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi &amp;baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi &amp;sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi baru sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi dan kunci</source>
        <translation>Passphrase and keys</translation>
    </message>
    <message>
        <source>Frasa sandi diganti. Simpan lembar pemulihan yang baru sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi se&amp;karang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi sekarang untuk kunci baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci baru dipakai. Simpan lembar pemulihan yang baru, musnahkan yang lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan lama tetap membuka data bila dipakai bersama frasa lama: musnahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan tersimpan di {path}. Cetak dan simpan di lemari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat kunci baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menulis ulang data dengan kunci baru…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekali &amp;lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lembar-pemulihan-loket.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>(tidak tercatat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} program contoh ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Kios nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean sedang tidak dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor belum dapat diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dibagikan lagi {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan langsung ke petugas loket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneCard</name>
    <message>
        <source>menunggu · {lane}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneChoice</name>
    <message>
        <source>D  Darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor baru, jalur mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P  Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R  Rincian …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U / Enter  Umum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanePage</name>
    <message>
        <source>Ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan darurat, misalnya pasien rawat inap? Langsung ke petugas loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lansia 60 tahun ke atas, penyandang disabilitas, ibu hamil atau menyusui, anak-anak, korban bencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai pelayanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ambil nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dilayani? Sentuh satu wajah, tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat Anda sudah selesai dan tinggal diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk semua keperluan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatePanel</name>
    <message>
        <source>&amp;Datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jalur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ca&amp;tatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipan&amp;ggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ha&amp;ri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Isi hari pada kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jam datang pada kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nomor pada kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Jam datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik 815 untuk 08.15. Kosongkan bila tidak tertulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Masih menunggu (hanya hari ini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kertas dari saat listrik padam. Ditandai S dan disebut dalam laporan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor pada kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesa&amp;i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Tidak tertulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sudah dimasukkan. Isi kertas berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterBook</name>
    <message>
        <source>Seri {series} tahun {year}: nomor {span} batal, karena disewa dari pusat dan tidak terpakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} tahun {year}: nomor {span} belum dipakai; mungkin dipegang loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} {year}: nomor {span} dilewati saat cadangan dipulihkan, karena mungkin sudah tertulis di surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} {year}: nomor {span} sudah diambil tetapi tidak ada suratnya. Periksa jejak audit dan cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} {year}: nomor {span} tidak ada suratnya. Periksa jejak audit dan cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} {year}: nomor {span} tidak dipakai, karena kantor menaikkan nomor awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seri {series} {year}: penghitung akan memberi lagi nomor {span} yang sudah dipakai. Pulihkan basis data dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Belum tercetak. Lihat Surat, bagian Cetakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan contoh surat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {numbers}. Arsipnya ada di Surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terbitkan {count} surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk kepala desa/lurah {names}. Ini contoh yang pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSample</name>
    <message>
        <source>Lima belas orang, nama panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu orang, isian lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu orang, isian seperlunya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terbit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada kepala desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ket. terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ket. tidak terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu ttd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembebasan biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengajuan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengantar kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengembalian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peralihan BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaktivasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersAgenda</name>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku agenda surat keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Simpan Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan buku agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak ada nomor tanpa surat atau penjelasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat pada tanggal-tanggal itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} surat ditulis ke {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} surat pada masa ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersOut</name>
    <message>
        <source>Belum ada surat yang terbit dari layar ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer surat belum dipilih di Pengaturan. PDF tersimpan di Surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dikirim ke printer {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Buku agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa keaslian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPrints</name>
    <message>
        <source>Belum ada surat yang dicetak. Surat tercetak dari Loket (F9) atau dari Arsip (Ctrl+P), lalu tercatat di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak di</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak di pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak lagi  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar cetakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu giliran. Bila pencetak sudah siap, tekan Cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak bawaan komputer ini</source>
        <translation>This computer&apos;s default printer</translation>
    </message>
    <message>
        <source>Program berhenti sebelum tahu hasilnya. Periksa baki pencetak: bila kertas sudah keluar, tekan “Sudah tercetak”; bila belum, cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap cetakan surat tercatat di sini. Yang gagal atau belum pasti tidak pernah dicetak ulang sendiri: periksa baki pencetak, lalu pilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Simpan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak jadi dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk mencetak lagi, buka suratnya di Arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk mencetak lagi, pindai tanda terimanya dan buka permohonannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>asli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bawaan komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>⚠ Belum pasti tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Gagal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>
DIBATALKAN: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Sudah dicetak {times} kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Surat ini dibatalkan. Tulis alasannya:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Alasan membatalkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip  Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian layar Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan surat ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan surat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada surat. Surat terbit dari Loket dengan F9 dan tersimpan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada surat. Surat terbit dari Loket dengan F9, lalu tersimpan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak salinan  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti surat {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Membatalkan surat {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka surat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor, nama, NIK, atau hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pengganti surat {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat di daftar untuk melihatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat untuk melihatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pengganti terbit dengan nomor baru dari data pemohon yang tercatat sekarang; perbaiki dahulu datanya bila ada yang salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pengganti {number} terbit; surat lama dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang dibatalkan tidak dapat dihidupkan lagi dan nomornya tidak dipakai ulang. Tulis alasannya:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} dibatalkan; nomornya tidak dipakai lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Terbitkan surat pengganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan surat pengganti…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat yang cocok dengan pencarian ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersSigning</name>
    <message>
        <source>&amp;Pindai atau cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Belum ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak yang belum dicetak  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak yang belum dicetak (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama / tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil nomor yang suratnya sudah ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindai kode QR pada surat yang sudah ditandatangani; satu per satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindai kode QR surat yang sudah ditandatangani, atau cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindai kode QR surat yang sudah ditandatangani; atau ketik nomor atau nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat sudah ditandatangani dan pemohon menunggu: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang menunggu tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai ditandatangani  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai ditandatangani (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak ada surat dengan nomor atau nama itu yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat yang menunggu tanda tangan atau diambil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil untuk mengambil surat. Serahkan di layar Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} surat dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket}, menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} {n} surat belum tercetak; tekan Ctrl+P untuk melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Surat {number} ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ {n} surat ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar baru yang diisi sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar ini kini {people} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul kolom dicari sendiri, juga bila ada dua baris judul. Tanggal daftar boleh kosong: dibaca dari nama berkasnya. Yang tidak dapat diimpor dilaporkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaca {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta ditambahkan sesudahnya dengan Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daftar baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} orang dibaca: {taken} diimpor ({warned} dengan catatan), {out} tidak diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sudah masuk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPeople</name>
    <message>
        <source> di {village}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {months} bln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dikabari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi daftar ini sudah dihapus {day}. Angkanya tetap, seperti pada hari itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK/kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Tidak ada peserta yang cocok dengan saringan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggakan {amount}
{classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {count} bulan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelas {number}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanpa desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang · {phone} punya telepon · {agree} setuju dikirimi
Sudah dikabari {told} · belum {untold} · tidak pasti {unsure}
Kembali ke loket {came} · belum kembali {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {total} orang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source> · isinya sudah dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada daftar. Supervisor atau admin yang mengimpornya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghapus {people} orang dari daftar {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih daftar peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah peserta ke {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {title} · {people} orang · per {day}{gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang dihapus dari daftar {title}; angkanya tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>&amp;Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama pengguna dan kata sandi Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian {name} tetap tersimpan sebagai konsep; Anda mulai di meja bersih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor contoh: semua orang di dalamnya rekaan. Nama pengguna: {names}; kata sandinya {password}. Tekan Enter untuk masuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Layar terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket Linjamsos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka kantor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa kata sandi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>{name} sedang bertugas. Isian yang belum selesai tetap tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpLogBox</name>
    <message>
        <source>Baris perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencarian data orang (tak berlanjut: tanpa permohonan hari itu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencarian data orang per petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name}, {day}: {number} pencarian, lebih dari {times} kali biasanya ({usual}). Tanyakan sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> · KANTOR CONTOH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket Linjamsos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register}: sudah {age} hari, perlu diperbarui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} per {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mungkin {field}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>&amp;Judul kolom di baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Batal (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginilah baris pertama akan dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hasil pembacaan baris pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul kolom di baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom mana yang mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai susunan ini  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai susunan ini (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panah kiri dan kanan berpindah kolom; ketik huruf pertama isiannya (N untuk NIK). Spasi menerima tebakan, F4 membuka daftar, Del: tidak dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan ini diingat: berkas berikutnya yang berjudul sama langsung terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan kolom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa judul kolom, susunan ini ditanyakan lagi pada berkas berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disisihkan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk, dengan catatan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Belum dipilih: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Cukup. Bila ada, pilih juga: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>(tidak dibaca)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Enter  Simpan anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Batal</source>
        <translation>Esc  Cancel</translation>
    </message>
    <message>
        <source>Hubungan dalam keluarga *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir *</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Kode baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar kerja ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaca berkas perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas yang sudah diperbaiki desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada baris yang berubah; data yang dipakai tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang masih salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masih salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekarang masuk data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah ada di data, dibetulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dikenal: bukan dari data yang dipakai sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak diubah desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} baris dikembalikan: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} baris keluar dari daftar perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Batas pesan hari ini tercapai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas reaktivasi mendekat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas CSV, dikirim sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya (Rp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara kirim ini tidak dapat memeriksa nomor, jadi semua nomor dicoba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang sesudahnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di luar jam kirim; dilanjutkan pada jam kirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan; dapat dilanjutkan kapan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jendela lain sedang mengirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Masa pengajuan dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor tidak diperiksa karena dimatikan di Pengaturan, Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang dikabari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang dikabari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan nomor sedang tidak dijawab penyedia; nomor yang belum diperiksa tetap dicoba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>SMS lewat gateway kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua nomor sudah diperiksa; yang tidak memakai WhatsApp tidak dikirimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua pesan sudah diserahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisanya dicoba lagi nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat siap diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terhenti: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terhenti: {reason}. Nanti dicoba lagi sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Uji coba (tidak mengirim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp lewat Fonnte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp lewat Wablas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak sampai antrean, menurut alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alamat penyedia salah; periksa di Pengaturan, Pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas reaktivasi sudah lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum setuju dikirimi pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas keluar tidak dapat ditulis; periksa foldernya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibatalkan petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicentang saat dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikatakan di loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipastikan petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disiapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diterima antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditolak penyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditulis ke berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formulir bertanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gagal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jawaban penyedia tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kuota habis; isi ulang, lalu lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minta berhenti dikirimi pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor dipakai terlalu banyak orang; hubungi lewat desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor ditolak penyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor tidak memakai WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pemilik nomor minta berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penyedia meminta pelan-pelan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penyedia tidak dapat dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penyedia tidak menjawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pesan dari nomor itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pesan terlalu panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program terhenti sebelum ada jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sertifikat penyedia tidak dapat dipercaya; tidak ada yang dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server penyedia bermasalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah datang ke loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah dihubungi dengan cara lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah dikirimi untuk hal ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surat pengantar daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telepon pengirim terputus; sambungkan lagi di situs penyedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada nomor telepon yang sah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak pasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak perlu lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token ditolak; periksa token di Pengaturan, Pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uji coba, tidak dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} pesan diterima antrean penyedia, {failed} gagal, {unsure} tidak pasti. Dari {people} orang yang dikabari, {came} datang ke loket sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Datang sesudahnya” dihitung dari NIK: dilayani di loket sejak hari pesan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Diterima antrean” berarti penyedia menerima pesannya; apakah sampai di telepon tidak dapat diketahui dari sini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageConsentPage</name>
    <message>
        <source>Catat untuk daftar ini  Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat untuk daftar ini (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan (nomor atau tanggal kertas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diketahui dari</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>Lihat riwayat  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat riwayat (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dan tanggal surat pengantar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Persetujuan satu daftar, menurut surat pengantarnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat nomor ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu nomor hanya dikirimi bila pemiliknya setuju. Yang membalas STOP dicatat di sini; pesan yang masih menunggu untuknya langsung dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setuju dikirimi  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setuju dikirimi (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageListsPage</name>
    <message>
        <source>Alasan tidak diimpor atau diberi catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Batal (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada daftar. Impor berkas Excel dari BPJS atau dinas provinsi dengan Ctrl+O, atau seret berkasnya ke sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama/nomor  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari peserta (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat dihubungi  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat dihubungi (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan hubungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan, bila perlu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar baru  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar baru (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dihubungi dengan cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus isi daftar (Ctrl+Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus isi daftar…  Ctrl+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah tunggakan (Rp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan ke daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. HP/WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonaktif sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta dalam daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta menurut desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolom (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolom…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan batas enam bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan kembali ke loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan sudah dikabari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah peserta  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah peserta (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak diimpor  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak diimpor (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageResultsPage</name>
    <message>
        <source>Bulan atau pengiriman (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudahnya (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶  PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀  PgUp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pesan ini mungkin sudah sampai; bila dikirim lagi, orangnya bisa menerima dua kali. Bila tetap perlu, tekan Ctrl+L sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tanyakan orangnya, atau lihat daftar kirim di situs penyedia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada pesan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>{shown} pesan terbaru dari {total}; saring menurut keadaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageSender</name>
    <message>
        <source>{words} {told}: lihat Pesan, Pengiriman.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageSendingPage</name>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Batal (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan sisanya…  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan sisanya… (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas segera habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pengiriman. Ctrl+N membuat yang pertama untuk sebuah daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalam batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya desa (kosong: semua)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan dulu  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan dulu (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi pesan yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda  Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga nomor yang dipakai banyak orang, satu pesan tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim lagi  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim lagi (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim yang menunggu  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim yang menunggu (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan  Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat enam bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai kirim  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai kirim (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Pengiriman baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman baru  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman baru (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sudah sampai  Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah sampai (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal tidak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dikirimi, dan mengapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji coba  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji coba (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang mendapat pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak dikirimi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageSettingsPage</name>
    <message>
        <source>Alamat Fonnte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat Wablas (setiap akun punya server sendiri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat dimulai dengan https:// dan tidak memuat spasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat gateway SMS ({nomor}, {pesan}, {token}, {id} diisi sendiri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat pemeriksaan nomor Wablas (kosong: tidak diperiksa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas reaktivasi mendekat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar nonaktif dan tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicoba paling banyak (kali)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diingatkan sebelum batas (hari)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikabari tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder berkas CSV di komputer ini (kosong: di dalam folder data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya pada hari kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga tiap pesan (Rp, 0 belum tahu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header, satu tiap baris: Nama: nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian, satu tiap baris: nama=nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam berakhir harus sesudah jam mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda paling lama (detik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda paling singkat (detik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan dan seberapa cepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menanyakan penyedia…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor untuk mencoba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak orang satu nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak sehari (0 bebas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan pesan tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa nomor dahulu bila penyedianya bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pesan ditulis ke berkas CSV untuk dikirim sendiri oleh petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua dijalankan seperti sungguhan, tetapi tidak ada pesan yang keluar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan, lalu coba  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, lalu coba (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat siap diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda diterima dalam jawabannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan. Komputer ini tidak punya brankas kunci, jadi tokennya hanya diingat sampai program ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan; kosongkan bila tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (disimpan di brankas komputer ini, tidak pernah ditampilkan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token dihapus dari komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis Nama: nilai, satu tiap baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis jam sebagai 08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama=nilai, satu tiap baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inisial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama depan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWordingPage</name>
    <message>
        <source>Berlaku mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh pesan untuk beberapa orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh pesan untuk satu orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh terpanjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh untuk beberapa orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah bawaan  Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah bawaan (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah untuk (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan versi  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan versi (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik versi  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik versi (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk nomor yang dipakai beberapa orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk satu orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source> (dan {n} lagi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum setuju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biaya {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minta STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanpa nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesScreen</name>
    <message>
        <source>Bagian pesan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePart</name>
    <message>
        <source>Beberapa menit untuk kantor besar. Loket dapat terus dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pusat (*.loket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pusat (*.loket);;Semua berkas (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi alamat yang tampil di PC pusat yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua frasa sandi tidak sama. Ketik sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melepaskan pusat dari PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melepaskan pusat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memasang pusat dari berkas dan menjalankannya…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membungkus pusat dan menghentikannya di PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membungkus pusat menjadi satu berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil alih pusat ke PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi pusat di alamat baru…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini bukan pusat lagi; data lamanya disisihkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini sekarang pusat kantor di {address}. Ketik alamat itu di PC lama dan di tiap loket (Ubah alamat pusat), lalu lepaskan pusat dari PC lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas pusat dan ketik frasa sandinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat terbungkus di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan berkas pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordScreen</name>
    <message>
        <source>Buat kata sandi Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan saya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi &amp;baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru &amp;sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak, misalnya tiga kata dengan tanda hubung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan dan masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, kata sandi yang baru saja Anda pakai dibuatkan orang lain. Sebelum mulai, ganti dengan kata sandi yang hanya Anda ketahui.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berapa orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dititip</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Catatan untuk petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>F2  Buat nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan (bila sudah tahu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor baru dengan rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor baru, rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu orang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>PBI nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta menunggak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas segera habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dalam batas enam bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikunjungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disampaikan perangkat desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditelepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat enam bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal nonaktif tidak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dapat dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Alt+U  Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberitahuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Ada yang kurang? Tanyakan ke petugas sekarang, sebelum menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Selesai ({seconds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapkan berkas ini:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan ambil kertas nomor Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang di depan Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang di depan Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alamat di depan kode QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kertas surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kode klasifikasi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nomor awal (tahun pertama saja)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pola nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urutan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat di depan kode QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian yang dikenal: {urut:03} {klasifikasi} {kode_opd} {bulan_romawi} {bulan} {tahun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar kode klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode &amp;lain untuk jenis surat (kode | nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode klasifikasi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor &amp;bila beberapa PC bergabung ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor awal (tahun pertama saja)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor bila beberapa PC bergabung ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Nomor yang dibatalkan tidak dipakai ulang, dan dua komputer tidak pernah mendapat nomor yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan nomor surat tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per blok: tiap PC menyewa 20 nomor dari pusat. Habis saat pusat mati, suratnya menunggu nomor; sisa sewaan yang tidak dipakai dibatalkan dengan alasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu urutan untuk seluruh kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu urutan, dibagi per blok dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendiri-sendiri tiap jenis surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tepi &amp;atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi ba&amp;wah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi ka&amp;nan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi ki&amp;ri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiap loket menghitung sendiri, hurufnya mengikuti nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan nomor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>&amp;Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baris kop, dari atas ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telepon atau surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris kop, dari atas ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau &amp;kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan kop surat</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Kantor dan kop surat tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode &amp;OPD dalam nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode OPD dalam nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang di kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan dipakai surat yang terbit sesudahnya; surat lama tetap seperti saat terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Telepon atau surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat &amp;surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source> menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun ini &amp;dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun ini dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun {name} tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Harus ganti sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata &amp;sandi</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi &amp;lama Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi lama Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan bila tidak diganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar setelah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menit sebelum layar mengunci sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama &amp;lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemiliknya menggantinya sendiri saat masuk pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Petugas baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap orang memakai akunnya sendiri, karena setiap keputusan dan setiap data yang dilihat tercatat atas namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>tidak pernah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficesScreen</name>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor saat ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor-kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keadaan pukul {clock}, diperbarui sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket kantor ini belum pernah terhubung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket kantor itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu {waiting}{lanes} · datang {arrived} · selesai {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tidak dijaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kantor, {waiting} orang menunggu, {done} selesai hari ini. Keadaan pukul {clock}, diperbarui sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ tidak terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● terhubung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineRegisterPage</name>
    <message>
        <source>&amp;Alamat, dengan {nik} di tempat NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cara bertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data yang dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Isi kiriman (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sebutan data di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;walan token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat, dengan {nik} di tempat NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awalan token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhenti memakai sumber ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara bertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil uji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kiriman (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian kami di jawaban sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Jalur &amp;orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur tan&amp;ggal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur tanggal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban disimpan (&amp;jam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban disimpan (jam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menanyakan {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK untuk uji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK untuk uji sambungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemetaan isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutan data di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server kabupaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server kantor atau kabupaten yang menjawab satu NIK dengan JSON. Tanpa sumber, loket hanya memakai data yang diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap pakai di {address}: ditanya saat sumber di bawah kosong atau tidak menjawab, dan pusat mencatat nama petugas yang bertanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Sumber daring</source>
        <translation>Online sources</translation>
    </message>
    <message>
        <source>Sumber daring tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring tidak dipakai lagi; token dan jawabannya dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan&amp;da “tidak ada”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda “tidak ada”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan juga kepada &amp;pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan juga kepada pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan. Komputer ini tidak punya brankas kunci, jadi tokennya hanya diingat sampai program ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan; kosongkan bila tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://server.contoh.go.id/dtsen/{nik}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per_tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status=kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Sumber menjawab: orang ini tidak ada di datanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Sumber menjawab: {count} baris, data per {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source> dan </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka loket · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh nomor dicetak. Periksa kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {label} berumur {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Buka loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 memanggil dan membuka loket sekaligus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini sudah ditutup pukul {at} oleh {name}. Bila loket dibuka lagi, tutup sekali lagi sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer {now}, padahal catatan terakhir dibuat {last}. Betulkan jam komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan dibuka: {count} berkas titipan siap diajukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut jam layanan, hari ini kantor tutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut kalender hari ini libur: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean dicetak: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak nomor antrean {name} sedang tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak surat tidak ada; surat dapat disimpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak surat {name} sedang tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak surat: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}: perlu diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter}: {officer}, {duty} sejak {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} berkas menyusul lewat batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nomor hari sebelumnya ditutup sendiri, tanpa jam selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nomor sudah menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} permohonan tanpa jawaban BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat belum diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} belum ditutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN untuk dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada periode program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dijawab: daftar ini belum dapat ditetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar periode ini belum diperiksa. Tekan F5 untuk memeriksanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dibandingkan juga dengan {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya ditandai; tidak menahan penetapan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jawaban tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Laporan tumpang tindih tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menarik jawaban ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjawab tumpang tindih ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak untuk ditampilkan: perbaiki daftarnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada tumpang tindih seperti ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu jawaban. Daftar ini dapat ditetapkan (Ctrl+T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris perintah</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada tumpang tindih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} — {officer}, {when}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ditetapkan: {people} orang, {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang diperiksa: {found}. {waiting} menunggu jawaban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {all} tumpang tindih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>menyusul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} menyusul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersDesk</name>
    <message>
        <source>Berkas apa ini? ←/→ memilih gambar, ↑/↓ memilih berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tempat pemindai menyimpan hasilnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)</source>
        <translation>Pictures and PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)</translation>
    </message>
    <message>
        <source>Gambar tempelan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya {count} berkas pertama yang diambil; lampirkan sisanya nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran {paper} dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan {service} tidak memakai berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada berkas yang belum dilampirkan. Tekan Enter, atau Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka folder pemindai …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa gambar yang ditempel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa {count} berkas …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa berkas belum disimpan. Tekan Enter, atau Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas untuk dilampirkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindaian terbaru. Enter melampirkan, ←/→ memilih gambar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seret berkas ke sini, tempel dengan Ctrl+V, atau pilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada pindaian baru. Pindai dahulu, lalu Ctrl+L lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} dilampirkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Cetak  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar lembar dan poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Poster: Cek {label} sendiri ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu halaman A4: syarat, langkah, waktu, biaya, dan jam layanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua tanya jawab yang dipakai, menurut topik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanya jawab</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk ditempel; kodenya membuka situs Cek Bansos di telepon genggam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>&amp;Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor di komputer ini dienkripsi. Ketik frasa sandi yang dibuat saat kantor disiapkan; tertulis juga di lembar pemulihan bila Anda mencatatnya di sana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Bantuan yang diserahkan langsung (barang, tunai): catat tersalurkan untuk semua yang sudah ditetapkan dan tidak masuk berkas transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada periode program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Berkas {number}: {people} orang, {amount}, tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Menarik berkas transfer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor penetapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah bank menjawab: catat satu per satu yang tidak sampai di bagian Penerima, lalu catat berkas {number} tersalurkan untuk yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan berkas transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang dicatat sudah menerima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang tanpa rekening tidak masuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fixed} orang ditetapkan ({amount}), {reached} sudah menerima ({spent}), {open} belum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Halaman {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada periode program. Buat program dan periodenya dahulu pada bagian “Periode &amp; program”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada periode program. Supervisor atau admin yang membuatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kadus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Periode ini belum berisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode ini belum berisi. Impor daftarnya (Ctrl+O) atau tambah satu per satu (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Pilih daftar penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Simpan daftar penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan: nomor samar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan: nomor utuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan: umum/PPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada penerima yang cocok dengan pencarian ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak sampai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {total} orang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>&amp;Dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(seluruh program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat programnya dahulu pada bagian “Program dan kegiatan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar masa pengajuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Hapus masa ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan</source>
        <translation>Proposal periods</translation>
    </message>
    <message>
        <source>Masa pengajuan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan pengajuan baru diterima pada masa ini saja; tanggal mulai dan tanggal akhir ikut dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Sedang dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ubah masa pengajuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah periode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Peran Anda: {role}, dan saat ini Anda juga memegang wewenang supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran Anda: {role}. Selama supervisor diganti, penggantinya memegang wewenang supervisor kecuali menunjuk pengganti lain; di kantor tanpa supervisor, adminlah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa boleh apa</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Yang dilakukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonComparePart</name>
    <message>
        <source>&amp;Alasan keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+L  Orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+P  Pisahkan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+S  Orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua catatan berdampingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Misalnya: KTP dan KK asli dibandingkan, orangnya sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang sama, atau orang lain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Pisahkan lagi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah dipisahkan, keduanya kembali menjadi dua pemohon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Orang yang sama” menggabungkan riwayat keduanya pada catatan yang lebih lama; keputusan ini tercatat dan dapat ditarik kembali.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCorrectPart</name>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan koreksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Esc  Batal</source>
        <translation>Esc  Cancel</translation>
    </message>
    <message>
        <source>Koreksi data pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: salah ketik, dicocokkan dengan KTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK yang benar (kosongkan bila tetap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No. KK yang benar (kosongkan bila tetap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>RT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang lama tetap tersimpan di Jejak. Surat dan keputusan yang sudah terbit tidak ikut berubah.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonErasePart</name>
    <message>
        <source>&amp;Dasar penghapusan (UU 27/2022 pasal 43 ayat 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surat permintaan atau keputusan yang menjadi dasar (tanpa nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+H  Hapus data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar penghapusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Batal</source>
        <translation>Esc  Cancel</translation>
    </message>
    <message>
        <source>Hapus data pribadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: permohonan tertulis no. 12 tanggal 20-11-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIK, No. KK, alamat, telepon, isian, lampiran, dan arsip surat {name} dihapus dari data kantor dan dari jejak audit. Yang tetap: angka laporan, nomor dan tanggal surat, dan catatan siapa yang melihat. Data DTKS/DTSEN bukan data kantor dan tidak ikut berubah; cadangan lama memuatnya sampai terganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya mengerti: yang dihapus tidak dapat dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat permintaan atau keputusan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>tidak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Data {name} tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama orangnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberi pengecualian</source>
        <translation>Granting an exception</translation>
    </message>
    <message>
        <source>Orang ini sudah menerima bantuan yang tidak boleh diterima bersamaan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dilihat; dijawab sebelum daftar ditetapkan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah data {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulkan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulkan ke {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} diusulkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {kind}: {name} ({nik}), {village} — {period}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonGivePart</name>
    <message>
        <source> {n} berkas arsip tidak terbaca dan tidak ikut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Atas permintaan apa (nomor atau tanggal surat, tanpa nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas permintaan apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikan data kepada pemiliknya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas .zip berisi semua yang disimpan kantor tentang {name}: identitas, permohonan, surat, lampiran, pengaduan, baris data DTKS/DTSEN, dan siapa yang melihatnya, sebagai PDF dan JSON. NIK tertulis lengkap dan berkasnya tidak terkunci: serahkan hanya kepada pemiliknya. Pemberian ini tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan berkas (.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Simpan data pribadi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPagePart</name>
    <message>
        <source> (dan {n} lagi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunjungan yang tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada surat untuk orang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B  Bandingkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D  Beri data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E  Hapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K  Koreksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L  Lihat NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L  Tutup NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTKS/DTSEN  Alt+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per tanggal</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Data saat diputuskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digabung dengan catatan: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditulis pada {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian nomor {code} disimpan {at} oleh {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian yang belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak  Alt+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga (No. KK sama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan  Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ditunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut NIK yang tercatat sekarang, pada semua data yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK {nik}   ·   No. KK {kk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang ini dicatat tanpa NIK, jadi tidak dapat dicari di data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pengaduan {number}: {what}, dijawab paling lambat {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Program bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkas  Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saat diputuskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang melihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Surat  Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat menunggu diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Terakhir datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang lain dengan No. KK ini di catatan kantor maupun di data DTKS/DTSEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Mungkin tercatat dua kali: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Alasan membuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+G  Mungkin ganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pribadi dihapus dari {cases} permohonan dan {letters} surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat: orang lain. Tidak akan ditanyakan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat: orang yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipisahkan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan dari layar Pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter membuka halaman orang itu dan tercatat atas nama Anda. Salah ketik dan ejaan lama tetap ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputusan ditarik kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama atau nomor orang yang pernah dilayani di kantor ini, lalu tekan Enter: kunjungan, surat, data, dan siapa yang melihatnya tampil di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koreksi tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang lain; ketik lebih lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghapus data {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIK, No. KK, atau nomor telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon yang ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih satu pasang di kiri, lalu tekan Enter. Esc kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang tercatat dua kali. Esc kembali ke pencarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum pernah datang, jadi belum punya halaman.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Tidak ada yang bernama begitu. Ketik sebagian namanya, lalu pilih.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Cari pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Penasihat</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source> Tampil {n} yang terbaru; laporan memuat semuanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alasan laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(rincian lewat masa simpan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+H  Jalankan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan laporan (Excel + PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan masa simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Jenis akses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan kebocoran data: pemberitahuan tertulis kepada pemilik data dan lembaga paling lambat 3 × 24 jam sejak diketahui (UU 27/2022 pasal 46).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa simpan  Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap dan telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Petugas lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Siapa melihat  Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa melihat data siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan akses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang lewat masa simpannya (JRA) dibuat tidak dikenal: angka laporan tetap sama, siapa orangnya hilang dan tidak dapat dikembalikan. Cadangan lama masih memuatnya sampai terganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} catatan tentang {people} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} dan {n} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} orang di data, bukan pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang, {entries} catatan: tersimpan di {path} dan PDF-nya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name}, {day}: {number} pencarian, lebih dari {times} kali biasanya. Tanyakan sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>NIK yang sama di dua bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberdayaan sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlindungan dan jaminan sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitasi sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alasan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh, pengecualian supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disalurkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divalidasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dua orang yang berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meninggal dunia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menolak bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama, tanggal lahir, dan desa sama; NIK lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor disamarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor utuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pindah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rekening bermasalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satu keluarga (No. KK sama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serupa di DTKS/DTSEN; NIK lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah mampu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah menerima bantuan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah menerima menurut DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untuk umum/PPID, tanpa identitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usulan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeBankPage</name>
    <message>
        <source>Banyaknya angka rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyaknya angka rekening tiap bank: satu baris satu bank, misalnya BRI=15 atau BCA=10,12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom berkas transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom berkas transfer: judul=isi. Isian dalam kurung kurawal diisi dari data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ProgrammeExclusionsPage</name>
    <message>
        <source>Dasar atau alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima bersamaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Program kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tabel pengecualian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeKindsPage</name>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Kegiatan, satu per baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Masih berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama program</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Nilai bantuan per orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rp </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Tercatat dalam DTKS/DTSEN sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan uang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya PKH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeOverlapsPage</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan, paling sedikit 10 huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Esc (Kembali)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua data berdampingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor penetapan (SK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan periode (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan jawaban  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan jawaban (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal penetapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan daftar  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan daftar (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan daftar penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumpang tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePaymentsPage</name>
    <message>
        <source>Berkas untuk bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat berkas transfer  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat berkas transfer (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat tersalurkan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat tersalurkan (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar yang ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan periode (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePeoplePage</name>
    <message>
        <source>08…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan pengecualian supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama atau nomor (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama, NIK, KK, atau rekening  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama, NIK, atau nomor surat  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari permohonan (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Daftar per tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar per tanggal (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari permohonan  Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari permohonan (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data orangnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Diusulkan ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Kembali</source>
        <translation>Esc  Back</translation>
    </message>
    <message>
        <source>Esc (Kembali)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi daftar yang disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala dusun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketua RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima manfaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan yang disetujui</source>
        <translation>Approved applications</translation>
    </message>
    <message>
        <source>Petugas yang datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolom…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolom… (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan periode (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening atas nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rp </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan yang tidak diimpor (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal langkah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah  Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulkan  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulkan (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulkan dari permohonan yang disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valiveri  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valiveri (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bila bukan namanya sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya bila orangnya sudah menerima bantuan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jalan, RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketik nama desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mengapa kedua bantuan boleh diterima bersamaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menurut periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya BRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePeriodsPage</name>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran (rupiah, boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan per orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota (orang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rp </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>menurut program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya 1.500.000.000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya Tahap I 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dibatasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeRecapPage</name>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekapitulasi</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tahun atau periode (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammesScreen</name>
    <message>
        <source>Bagian program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Mencoba aturan pada permohonan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Kode QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(desa tidak tertulis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Apa yang salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data untuk diperiksa. Impor dahulu berkasnya di bagian Impor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya  Alt+→ ›</source>
        <translation>Next  Alt+→ ›</translation>
    </message>
    <message>
        <source>Berikutnya (Alt+→)</source>
        <translation>Next (Alt+→)</translation>
    </message>
    <message>
        <source>Berkas perbaikan dari desa dibaca kembali; baris yang sudah betul keluar dari daftar ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Di desa mana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder untuk berkas semua desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Kembali ke data sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat baris  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat baris (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat mutu sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan berkas yang sudah diperbaiki…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa mutu {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menulis berkas perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian angka ditutup karena Anda tidak berhak melihat NIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya (Alt+←)</source>
        <translation>Previous (Alt+←)</translation>
    </message>
    <message>
        <source>Semua yang dapat diperbaiki desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang membuka baris ini tercatat di jejak audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan berkas perbaikan untuk desa ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan untuk desa ini…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan untuk semua desa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampaknya satu orang dengan dua NIK (pasang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi  F5</source>
        <translation>Repeat  F5</translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} dari {total}</source>
        <translation>{first}–{last} of {total}</translation>
    </message>
    <message>
        <source>{rows} baris ditulis ke {files} berkas di {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} baris: {clean} bersih, {warned} dengan catatan, {aside} disisihkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Kembali  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Sebelumnya  Alt+←</source>
        <translation>‹ Previous  Alt+←</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Belum ada tanya jawab. Tambahkan di Pengaturan › Tanya jawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari tanya jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tanya jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: bayi, desil, kartu hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba kata lain, atau tanyakan kepada supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDeeds</name>
    <message>
        <source>Catatan {number} disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri {number} dihapus lagi; nomornya dapat diisi ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} dibuat, jalur {lane}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dialihkan dan menunggu lagi di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dimasukkan sebagai entri susulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil untuk mengambil surat. Serahkan di layar Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} menunggu lagi di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} untuk berkas {people} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: langkah tadi diurungkan, sekarang {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source> kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit sebelum buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit sebelum tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Darurat berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Janji waktu tunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prioritas berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidak hadir setelah dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar yang sudah punya nomor sempat dilayani. Petugas tetap dapat memberi nomor dengan F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Darurat berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di dalam satu jalur, yang datang lebih dahulu dipanggil lebih dahulu. Antarjalur diatur di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihitung dalam jam layanan; laporan menyebut berapa yang tepat waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Janji waktu tunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai &amp;memberi nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai memberi nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor &amp;terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak, selama masih ada yang menunggu di jalur Umum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak, selama masih ada yang menunggu di jalur lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan antrean tersimpan dan berlaku untuk panggilan berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelum itu F7 belum dapat ditekan. Yang terlambat datang dapat dipulihkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah nomor terakhir, kios menyebut kapan dibuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tidak hadir setelah dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Antrean hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G  Kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R  Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T  Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del  Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del  Batalkan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del  Batalkan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2  Nomor baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6  Tunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7  Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan loket ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Layanan (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai tanpa surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F8  Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditunda {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surat {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak hadir {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} · dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} · dipanggil {calls}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>Belum ada yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dititip</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Ditunda · Enter: lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu loket lain: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu surat · Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai hari ini: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir · Enter: datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dititip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surat</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Alt+← →  Hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Belum ada nomor hari ini. F2 membuat yang pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nomor antrean (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N  Entri susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar nomor antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan dicatat petugas. Mintalah petugas loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2  Nomor baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3  Cari nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari yang ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur yang ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan yang ditampilkan (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan yang ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket yang ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua jalur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua loket</source>
        <translation>All counters</translation>
    </message>
    <message>
        <source>Tidak ada nomor pada hari itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nomor yang cocok. Esc menampilkan semuanya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: hanya untuk dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>dialihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loket ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>susulan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Alasan atau catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Kembalikan &amp;&amp; buat lembarnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Setujui dengan catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Tetap setujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Tolak &amp;&amp; buat lembarnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan berkas {name}. Apa yang harus dilengkapi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut data hari ini {name} tidak lagi boleh. Mengapa tetap disetujui?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui permohonan {name}. Apa catatannya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolak permohonan {name}. Apa alasannya?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Belum ada periode program, jadi belum ada angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Rekapitulasi tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan rekapitulasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>Berkas tidak lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desil di atas batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS tidak cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS tidak dicantumkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat batas reaktivasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK bermasalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengajuan belum dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterExchange</name>
    <message>
        <source>Ambil data {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagikan data {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data register di PC ini sama dengan yang di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membagikan data register ke pusat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil {source} per {day}: {rows} baris, {size} MB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} per {day} ada di pusat; loket lain dapat mengambilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} per {day} dari pusat dipakai mulai sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source> Tidak dibaca: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan baris diberi catatan atau disisihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris pertama berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Batal (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dari Kemensos, Pusdatin, atau dinas provinsi dibaca apa adanya: judul kolom dicari sendiri, dan yang tidak dikenali ditanyakan. Baris pertamanya ditunjukkan dahulu sebelum ada yang berubah. Data sekarang tetap disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {label}</source>
        <translation>{label} data</translation>
    </message>
    <message>
        <source>Dibaca menurut susunan kolom yang Anda pilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas…  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor data {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal keadaan data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan data per &amp;tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan data per tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke data sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom NIK pada lembar ini tidak dikenali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom NIK tidak dikenali dari judulnya. Pilih sendiri kolom mana yang mana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom dikenali dari judulnya, pada baris {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket dapat terus dipakai selama impor berjalan; data lama tetap berlaku sampai impor selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengimpor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekitar {rows} baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Simpan baris perlu diperbaiki…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan kolom ini dikenali dari pilihan pada impor sebelumnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbaca dari {where}. Periksa, lalu betulkan bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah susunan kolom (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah susunan kolom…  F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atau seret berkas .xlsx, .xls, .ods, atau .csv ke jendela ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} baris dibaca dalam {seconds}: {clean} bersih, {warned} dengan catatan, {aside} disisihkan karena perlu diperbaiki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} per {day} sudah dipakai loket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Lembar kerja ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang berjalan di sini. Tunggu sampai selesai, atau tekan Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>15 angka NIK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris perlu diperbaiki ({why}): {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di data lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama dan tanggal lahir sama</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Bagian data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Cek &amp;kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cek kolektif</source>
        <translation>Batch check</translation>
    </message>
    <message>
        <source>Impor sebagai &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor sebagai data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan &amp;perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dan {more} berkas lain: untuk apa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: untuk apa berkas ini?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterSearchScreen</name>
    <message>
        <source>&amp;Cari</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari di data DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter Layani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter Layani orang ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desa/kecamatan: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Decile</translation>
    </message>
    <message>
        <source>Enter Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Buka lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>ID-DTKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama atau nomor; salah ketik dan ejaan lama tetap ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Masih ada yang lain; tambahkan petunjuk agar lebih tepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK pada baris ini tidak utuh. Ketik NIK dari KTP atau KK di Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama, NIK, No. KK, kartu, atau ID-DTKS; boleh ditambah desa dan tahun lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang senama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBI</source>
        <translation>PBI</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu keluarga (No. KK sama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu keluarga, {people} orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang lain dengan No. KK itu di data ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lembar {sheet}, baris {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perlu dipastikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Perlu dipastikan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Catatan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Simpan</source>
        <translation>Enter  Save</translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Terlihat sebelum dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{n} catatan lewat masa simpannya dan setahun ini belum dibuat tidak dikenal: Pengaturan › Data pribadi › Masa simpan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Angka per {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan  Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan ini sudah ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Hari ini  Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Kembali ke ringkasan (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan tersimpan di {path}.</source>
        <translation>The report is saved in {path}.</translation>
    </message>
    <message>
        <source>Menutup bulan {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PgDn  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Simpan sebagai Excel (Ctrl+S)</source>
        <translation>Save as Excel (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF (Ctrl+Shift+S)</source>
        <translation>Save as PDF (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Tren  Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tren (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup bulan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹  PgUp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+→  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil ulang  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil ulang (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka per {time}, dihitung ulang tiap 30 detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan berikutnya (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan dan tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan itu belum tiba. Tulis bulan ini atau yang sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan sebelumnya (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa  Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari berikutnya (Alt+→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini  Alt+T</source>
        <translation>Today  Alt+T</translation>
    </message>
    <message>
        <source>Hari ini (Alt+T)</source>
        <translation>Today (Alt+T)</translation>
    </message>
    <message>
        <source>Hari sebelumnya (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil hari itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil menurut kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua tabel disalin. Tempelkan di Excel dengan Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua tabel tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahan berkas menurut desa (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik bulan dan tahun, misalnya 11-2026, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian  Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian dan grafik: hari ini, bulan, tren (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKM  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin  Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin kedua tabel (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan Excel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan bulanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei kepuasan masyarakat (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis bulan dan tahun sebagai bb-tttt, misalnya 11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari…  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bb-tttt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditolak/dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menit tunggu terlama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹  Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹  PgUp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsSettingsPage</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas laporan tersimpan dan berlaku sejak sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas merah harus lebih jauh daripada batas kuningnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada folder yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder laporan harian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan angka hari ini ditandai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan harian di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu paling lama, kuning di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu paling lama, merah di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dahulu foldernya, lalu nyalakan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai standar, kuning di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai standar, merah di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan laporan harian (Excel dan PDF) saat hari ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan harian saat hari ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir, kuning di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir, merah di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menunggu, kuning di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menunggu, merah di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang terlewat disusulkan saat program dibuka lagi, sampai dua minggu ke belakang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>&amp;Frasa sandi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kode lembar pemulihan (bila diminta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nomor surat yang dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan yang dapat dipulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sekarang tidak ada atau tidak terbaca, jadi tidak dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang ada sekarang disimpan di sampingnya selama 30 hari. Isi cadangan ditunjukkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder atau cakram lain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sebanyak surat yang mungkin terbit sesudah cadangan ini, agar tidak ada nomor ganda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dipulihkan dari cadangan {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dipulihkan dari cadangan {when}. Data sebelumnya ada di {aside}, 30 hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat isinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka dan memeriksa cadangan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memulihkan dari cadangan</source>
        <translation>Restoring from a backup</translation>
    </message>
    <message>
        <source>Memulihkan kantor dari cadangan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat yang dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat {numbers} tidak dipakai lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder atau cakram yang berisi cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TERPUTUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} surat, {cases} permohonan, {people} orang, {tickets} nomor antrean. Jejak audit sampai catatan ke-{lsn}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, keadaan {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Riwayat sekarang bukan lanjutan cadangan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Yang ada sekarang tetapi tidak di cadangan ini: {letters} surat, {cases} permohonan, {tickets} nomor antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Tidak ada yang hilang: cadangan ini memuat semua yang ada sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Cadangan ini rusak dan tidak dapat dipulihkan. Pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Bulan {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Laporan pesan tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pengiriman {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan pesan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source> (sejak {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dijalankan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa simpan tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat data lama tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir dijalankan {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang lewat masa simpannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} catatan dibuat tidak dikenal. Angka laporan tetap sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} catatan lewat masa simpannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lewat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>&amp;Baris terakhir pada kertas nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lebar kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teks berjalan di kaki layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;amat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat IP, misalnya 192.168.1.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris terakhir pada kertas nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baru ada satu layar, jadi keduanya dibuka sebagai jendela biasa. Esc menutupnya; kios juga dengan menahan pojok kiri atasnya 3 detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas perangkat, misalnya /dev/usb/lp0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kios  Shift+F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kios (Shift+F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka layar  F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka layar (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara &amp;memanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara memanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh nomor sudah dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengarkan contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;ucapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diucapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc menutup keduanya; kios juga dengan menahan pojok kiri atasnya 3 detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tempat PDF disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Keras s&amp;uara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras s&amp;uara: {volume}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar antrean dan kios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar kedua, bila ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar untuk &amp;antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar untuk antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar untuk ki&amp;os</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar untuk kios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebar kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket yang &amp;dipanggil di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket yang dipanggil di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pencetak seperti di pengaturan Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama port, misalnya COM3 atau /dev/ttyUSB0@115200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak bawaan komputer ini</source>
        <translation>This computer&apos;s default printer</translation>
    </message>
    <message>
        <source>Pencetak nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan ruang tunggu tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekaman suara kantor sendiri dapat ditaruh di folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang tunggu</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>Suara panggilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara, layar dan pencetak diatur untuk komputer ini. Setiap perubahan langsung dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks berjalan di kaki layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk seluruh kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tidak dapat dipakai: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (sedang tidak ada)</source>
        <translation>{name} (not there now)</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>F9  Putuskan berkas ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> jam</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>Batas sejak kartu nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas darurat boleh menyusul dalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desil tertinggi yang boleh diusulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID yang belum tertulis boleh dilengkapi di loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK yang sama sudah cukup, tanpa mencocokkan nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selalu ditolak, tanpa kecuali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat desa harus mencantumkan ID-DTKS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source> hari</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ambil aturan dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aturan (*.toml)</source>
        <translation>Rules (*.toml)</translation>
    </message>
    <message>
        <source>Aturan dibaca dari atas ke bawah; alasan pertama yang kena adalah yang dihitung dalam laporan. Setiap perubahan adalah versi baru, dan keputusan lama tetap pada versinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan ini berlaku</source>
        <translation>This rule is in force</translation>
    </message>
    <message>
        <source>Aturan ini tidak memiliki nilai lain yang dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan tersimpan di {path}.</source>
        <translation>The rules are saved in {path}.</translation>
    </message>
    <message>
        <source>Aturan {code} versi {version} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan {code} versi {version} tersimpan dan berlaku sejak {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Batalkan versi ini</source>
        <translation>Cancel this version</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Berlakukan lagi versi lama ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar aturan</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Data dianggap lama sesudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Isinya sama dengan aturan yang berlaku; tidak ada yang diubah.</source>
        <translation>The content is the same as the rules in force; nothing was changed.</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pakai lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan ditinggalkan.</source>
        <translation>Changes that were not saved were dropped.</translation>
    </message>
    <message>
        <source>Pilih berkas aturan</source>
        <translation>Choose the file of rules</translation>
    </message>
    <message>
        <source>Pilihan kantor tersimpan dan berlaku untuk keputusan berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan berkas aturan</source>
        <translation>Save the file of rules</translation>
    </message>
    <message>
        <source>Simpan versi ini sebagai berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi aturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} versi {version}, mulai {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} versi {version}, sejak {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} versi {version}, sejak {since} (berlaku)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keputusan memakai versi ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Hentikan  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Loket dapat terus dipakai selama ini berjalan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sisa {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dari {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} {unit} per detik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondCheckForm</name>
    <message>
        <source>Catat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan (bila ada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan pengecekan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pengecekan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengecekan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin NIK &amp;&amp; buka situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber pengecekan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source> · di luar jam kirim, dilanjutkan {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada daftar. Impor dahulu dengan Alt+1, Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pengiriman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pengiriman</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Semua pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termasuk pesan otomatis: surat siap, berkas kurang, dan lainnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pesan yang menunggu tidak akan dikirim. Bila benar, tekan Ctrl+B sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gateway} · {waiting} siap dikirim · {today} diserahkan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceEditor</name>
    <message>
        <source>Tanpa surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>ServiceEnd</name>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Permohonan yang sudah diputuskan tetap seperti adanya, dan laporan tetap menyebut namanya. Layanan dapat dibuka lagi dengan versi baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi itu dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi yang mulai {day} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tidak ditawarkan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tidak ditawarkan lagi mulai {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Boleh dikirimi WA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan dahulu kepada pemohon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Jalur {lane}: apa keperluan Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Akan berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Bilangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes</source>
        <translation>Health facilities</translation>
    </message>
    <message>
        <source>ID-DTKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada Yth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah pada lembar panduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah sesudah surat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK (16 angka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK harus ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK (16 angka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu (13 angka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Persetujuan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan dari daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat pada lembar panduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu standar (menit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya atau tidak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source> Versi yang mulai {day} sudah disiapkan dan tidak ikut berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan dan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Batalkan versi ini</source>
        <translation>Cancel this version</translation>
    </message>
    <message>
        <source>Belum ada yang diubah dari versi sebelumnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Berkas pengganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku bila kemampuan Persetujuan dinyalakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Boleh diganti dengan (spasi mencentang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh tanggal mendatang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar layanan dan versinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibandingkan dengan versi sejak {day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Harus diverifikasi dahulu (valiveri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henti {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jenis isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelompok isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada Yth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada Yth. (kosong: tanpa tujuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode (tidak dapat diubah sesudah disimpan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci (kosong: dari namanya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah di loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Layanan (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini belum ada sebelumnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan tidak diubah di tempat: setiap perubahan adalah versi baru yang berlaku sejak suatu hari. Keputusan lama tetap pada versinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar panduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu persetujuan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Mulai {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK harus ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan untuk layanan ini, dalam urutan yang tetap. Isi tiap aturan ada di bagian Aturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Perubahan yang belum disimpan ditinggalkan.</source>
        <translation>Changes that were not saved were dropped.</translation>
    </message>
    <message>
        <source>Petunjuk berkas untuk petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuk untuk petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan, satu di setiap baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama dengan versi sejak {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kalimat di setiap baris. Semuanya tercetak pada lembar panduan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah surat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan berkas layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan versi  (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat bila tidak terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah layanan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan versi lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditawarkan lagi mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinjau ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wajib dibawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wajib diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu standar (menit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu standar dalam menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tersimpan; versi ini berlaku sejak {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, versi sejak {day}, {count} permohonan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Bagian pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh bersamaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program dan kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diatur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baris kop, dari atas ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Impor data DTKS/DTSEN sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jabatan, seperti tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama loket</source>
        <translation>&amp;Name of the counter</translation>
    </message>
    <message>
        <source>&amp;Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telepon atau surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin mengatur kantor dan membuat akun petugas lain. Di kantor dengan satu petugas, akun ini juga melayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris kop, dari atas ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh nanti, dari Pengaturan. Tanpa data, setiap permohonan perlu dipastikan dengan cara lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba dengan data contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DINSOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Sosial Kabupaten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi &amp;sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabung dengan kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabung ke kantor yang sudah ada dengan kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor data DTKS/DTSEN sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingin melihat-lihat dahulu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan, seperti tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau &amp;kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan kop surat</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Kantor sudah siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi &amp;sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala Dinas Sosial
Kabupaten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik sebagian namanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode &amp;OPD dalam nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode OPD dalam nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan belum disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan dan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket Linjamsos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket dan penandatangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat kantor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka loket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NI&amp;P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;penandatangan beserta gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama loket</source>
        <translation>Name of the counter</translation>
    </message>
    <message>
        <source>Nama penandatangan beserta gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>PC tambahan untuk kantor yang sudah ada?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PEMERINTAH KABUPATEN …
DINAS SOSIAL …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit 10 huruf; spasi dan kata biasa boleh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit 8 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat dan &amp;golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat dan golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlihatkan tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rembang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu loket cukup untuk mulai. Penandatangan boleh diisi nanti, tetapi surat baru dapat terbit setelah ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua data di komputer ini dienkripsi. Frasa sandi membukanya kembali, misalnya setelah komputer diganti. Pakai empat kata atau lebih yang mudah Anda ingat. Tanpa frasa ini dan lembar pemulihan, data tidak dapat dibuka oleh siapa pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan sekarang, cetak, lalu taruh di lemari yang terkunci. Bersama frasa sandi, lembar itu membuka data kantor di komputer mana pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah punya kantor, komputernya baru?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon atau surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat &amp;surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di {path}. Cetak dan simpan di lemari terkunci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis seperti yang tercetak pada kop surat. Semuanya dapat diubah lagi di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lembar-pemulihan-loket.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya siti.a</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Lembar saran dikirim ke pencetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saran program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoriesPage</name>
    <message>
        <source>&amp;Jabatan, seperti tercetak (a.n., u.b., Plt. bila perlu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mulai bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama beserta gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertugas bersamaan dengan {names}; surat ditandatangani {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar penandatangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan, seperti tercetak (a.n., u.b., Plt. bila perlu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NI&amp;P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama beserta gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat dan &amp;golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat dan golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penandatangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Penandatangan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai (&amp;kosong: seterusnya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai (kosong: seterusnya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Surat memakai penandatangan yang bertugas pada tanggalnya. Untuk pejabat baru, isi tanggal akhir yang lama lalu tambahkan yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>sejak {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tersimpan.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>⚠ Mulai {day} belum ada penandatangan; surat tidak dapat terbit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>&amp;Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar situs pengecekan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di loket, “Salin NIK &amp; buka situs” membuka situs pilihan petugas dengan NIK di papan klip; NIK dihapus dari sana setelah satu menit. Yang dilihat petugas dicatat pada permohonan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus situs ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Situs baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs dikembalikan, di akhir daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs pengecekan</source>
        <translation>Checking sites</translation>
    </message>
    <message>
        <source>Situs tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ubah situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotsPage</name>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data {label}. Impor berkas dari Kemensos, Pusdatin, atau dinas provinsi (.xlsx, .xls, .ods, .csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Pakai data yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan baris perlu diperbaiki…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan baris yang perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiga impor terakhir disimpan. Pencarian di loket memakai data yang bertanda ✔; kembali ke data sebelumnya cukup satu tekan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} baris tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {words}, lama</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSteps</name>
    <message>
        <source>Akun {leaving} ditutup. {tickets} nomor dan {drafts} konsep diteruskan {successor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih atas namanya: {tickets} nomor terbuka, {drafts} konsep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas baru…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada akun lain yang aktif.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Belum ada yang dilayani. Menunggu: {count} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang menunggu. Buat nomor baru dengan F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila orangnya sudah di depan loket, tekan Enter atau F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil untuk mengambil surat. Bila orangnya sudah datang, tekan Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2  Nomor baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8  Panggil berikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 / Enter  Mulai melayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket sedang istirahat. F8 memanggil lagi dan mengakhiri istirahat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu. F8 melanjutkan berkas kolektif berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk mencoba: NIK {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingWatch</name>
    <message>
        <source>Anda menggantikan {name}; wewenang supervisor ada pada Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa Anda menggantikan supervisor sudah berakhir; wewenangnya kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menggantikan {name} sampai {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Menyiapkan kantor contoh{percent}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan kantor contoh…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Ada yang menunggu {minutes} menit, lebih dari batas {limit} menit (standar {standard} menit). Panggil nomor itu berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Aturan berubah mulai {days}; setiap keputusan dihitung menurut aturan yang berlaku pada harinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baru {share} % dipanggil dalam {standard} menit. Lihat jam kedatangan dan petugas yang bertugas di bawah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada perkiraan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada satu bulan pun yang lengkap, jadi belum dapat diperkirakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan demi bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalam menit; menunggu hanya dihitung selama jam buka. P90: 9 dari 10 orang paling lama itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari datang sampai surat terbit, menit jam buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani dan belum dapat dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari libur yang jatuh pada hari kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hasil permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeks kepuasan masyarakat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi Lainnya pada Tabel 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedatangan dan loket yang bertugas, per jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedatangan menurut hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedatangan menurut hari dan jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputusan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koreksi setelah bulan ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan berulang, orang menurut banyaknya kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Laporan bulanan layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan harian loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan berubah bulan ini: yang tertulis standar pada akhir bulan, sedangkan kesesuaian dihitung menurut standar pada hari masing-masing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan dengan versi baru: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan lain, di luar Tabel 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan, P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan, rata-rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket bertugas: rata-rata selama jam itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRR tertimbang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naif musiman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai rata-rata (NRR) per unsur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai tiap unsur (NRR × 25)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Nomor antrean per bulan dan bulan yang sama tahun lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang jamnya tidak pasti (ditutup keesokan harinya) tidak masuk hitungan waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan nomor antrean bulan depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan NRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rata-rata bulan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat belum setahun, jadi musim belum dapat dilihat: dipakai rata-rata per hari kerja dari paling banyak tiga bulan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama ramainya per hari kerja dengan bulan yang sama tahun lalu; rentangnya dari selisih cara ini pada bulan-bulan yang sudah lewat (4 dari 5 bulan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satuan: orang; satu orang dihitung sekali per kolom. Kunjungan di sampingnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat menurut jenis dan tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel 1.1  Orang yang dilayani menurut keperluan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel 1.2  Orang yang belum dapat dilayani menurut alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tren layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggu, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Waktu menunggu dan dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu menunggu dan dilayani per bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu per bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} orang menunggu, lebih dari batas {limit} orang. Buka loket lain bila ada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % tidak hadir saat dipanggil ({people} orang), lebih dari batas {limit} %. Periksa apakah panggilan terdengar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Baris keadaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Bantuan tidak sampai kepada {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan {name} tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah sebelumnya diulang; riwayatnya tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membatalkan penetapan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencatat: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valiveri: semua yang tampil dalam daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dibatalkan tetap tercatat dengan alasannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batalkan penetapannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catat alasannya, tetap dalam daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang berstatus “{state}” dalam daftar ini ikut langkah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang kini {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>&amp;Diteruskan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loket komputer itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Cabut kunci tanda tangannya sejak saat itu: surat sebelumnya tetap asli, sesudahnya tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Simpan lembar pemulihan, cetak, dan pastikan frasa sandinya diketahui: keduanya membuka cadangan di komputer mana pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Buat cadangan sekarang, lalu bawa folder cadangannya (USB atau folder kedua) ke komputer baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Minta setiap orang mengganti kata sandinya saat masuk berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Di komputer baru pasang program ini, pilih “Pulihkan dari cadangan” saat pertama dibuka, dan tunjuk folder cadangan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Frasa sandi &amp;lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Bila komputer lama masih ada, ganti kunci tanda tangan loket ini supaya surat berikutnya bertanda tangan kunci baru. Surat lama tetap asli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Simpan dan cetak lembar pemulihan yang baru; musnahkan yang lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Bila datanya mungkin terbuka, beri tahu dalam 3×24 jam (UU 27/2022): laporannya ada di bagian Data pribadi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Periksa pencetak dan layar di bagian Tampilan dan pencetak: pengaturan itu milik setiap komputer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun yang keluar ditutup, dan nomor serta konsep yang masih terbuka atas namanya diteruskan. Yang pernah dikerjakannya tetap atas namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka Data pribadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabut kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diteruskan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi &amp;baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang se&amp;jak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi frasa sandi lama dan yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal dan jam komputer itu hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi &amp;pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi pertama diganti sendiri oleh petugas baru saat masuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerjakan dari komputer kantor yang lain, atau setelah memulihkan cadangan. Yang dicuri terkunci tanpa kata sandi; langkah ini memastikan tidak ada surat palsu dan tidak ada yang masuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer dicuri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah penting</source>
        <translation>Important steps</translation>
    </message>
    <message>
        <source>Loket komputer itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencabut kunci {counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minta ganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>P&amp;eran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pegawai berganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah ke komputer lain, atau memasang kembali setelah komputer rusak. Kerjakan dari atas ke bawah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;kul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pukul hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup akun dan teruskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang &amp;keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>   {change} dari {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada jawaban pada {span}. Buka layar survei dengan Ctrl+F11, atau susulkan kuesioner kertas dengan Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan  Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri kertas  Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan kuesioner kertas (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel  Ctrl+S</source>
        <translation>Excel  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>IKM belum dapat dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IKM {ikm}   Mutu {quality} ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi laporan SKM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Kembali ke ringkasan (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan SKM tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF  Ctrl+Shift+S</source>
        <translation>PDF  Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PgDn  ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan SKM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan sebagai Excel (Ctrl+S)</source>
        <translation>Save as Excel (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan tabel resmi sebagai PDF (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun  Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triwulan  Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triwulan (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹  PgUp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPaperPage</name>
    <message>
        <source>&amp;Tanggal di kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan kuesioner kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan menyalin nama, NIK, atau nomor telepon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Kembali ke laporan SKM (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik 1 sampai 4; kursor pindah sendiri. 0 atau spasi bila tidak dijawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuesioner kertas tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuesioner kosong (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuesioner tersimpan. Lembar berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saran dan &amp;masukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran dan masukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan dan siapkan lembar berikutnya (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kuesioner kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kuesioner kosong sebagai PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, lembar berikutnya  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal di kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang responden (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lembar disusulkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveySettingsPage</name>
    <message>
        <source> sentuhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bobot tiap unsur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sampel: kuesioner lengkap ditawarkan tiap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tanyakan ciri responden dan layanannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bobot tiap unsur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka layar survei  Ctrl+F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka layar survei (Ctrl+F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak pada setiap laporan. Dengan 0,11 nilai tertinggi 99,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin, kelompok usia, pendidikan, pekerjaan, layanan; tiap pertanyaan boleh dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuesioner kertas tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar &amp;survei di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar kedua, bila ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar survei di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor kedua, atau layar sentuh kios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pengaturan survei tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengunjung menyentuh satu wajah setelah dilayani; sebagian ditawari sembilan unsur. Hasilnya ada di Laporan, bagian SKM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampel: kuesioner lengkap ditawarkan tiap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Simpan kuesioner kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kuesioner kertas (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kuesioner kertas sebagai PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei kepuasan (SKM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama: jawaban tidak menyimpan menit, urutan, petugas, atau nomor antrean, sehingga tidak dapat dikaitkan dengan seseorang. Urutan sembilan unsur dan kalimatnya mengikuti PermenPANRB 14/2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang responden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiap sentuhan kesekian ditawari sembilan unsur, sehingga tidak ada yang memilih siapa yang ditanya. Nilai 0: hanya yang mau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (sedang tidak ada)</source>
        <translation>{name} (not there now)</translation>
    </message>
</context>
<context>
    <name>SurveyWindow</name>
    <message>
        <source>Jawaban Anda tersimpan tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar survei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maaf, jawaban belum tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih di sana? Sentuh layar. Kembali ke awal dalam {seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan {number} dari {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedikit tentang Anda. Boleh dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentuh satu wajah. Tanpa nama, tidak dapat dikaitkan dengan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan sampaikan penilaian Anda kepada petugas loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih atas penilaian Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat atau telepon orang ini diubah di dua loket; yang terakhir dikirim dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan pembatalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka-angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aturan berlaku sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyaknya cetakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyaknya orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyaknya panggilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris bercatatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Berkas dititip</source>
        <translation>Papers left here</translation>
    </message>
    <message>
        <source>Berkas kolektif</source>
        <translation>Papers of the batch</translation>
    </message>
    <message>
        <source>Berkas selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Boleh bersama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Data ini menunggu data lain yang belum diterima pusat. Selesaikan itu dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini milik kantor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sedang dipegang loket lain, jadi perubahan dari PC ini belum dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Decile</translation>
    </message>
    <message>
        <source>Diakhiri oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialihkan ke loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Dibuat oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicabut sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihitung di laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijawab oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diputuskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disatukan dengan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Disetujui oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditambahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditambahkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterbitkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ditutup oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes</source>
        <translation>Health facilities</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harus ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hasil sebelum diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Identitas kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Isian lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan atau urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jam seminggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamnya pasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jenis berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul kolom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor sudah punya data dengan kunci yang sama; yang dipakai milik kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keperluan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesimpulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kode keaslian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci publik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Langkah permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Layanan berlaku sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan, aturan, atau naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket lain mengubahnya lebih dahulu, saat PC ini belum menerima perubahan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket lain sudah menghapus data ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa pengajuan</source>
        <translation>Proposal periods</translation>
    </message>
    <message>
        <source>Menggantikan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Nama untuk pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIK, atau tanggal lahir orang ini diubah di dua loket. Pilih mana yang benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah berlaku sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai keseluruhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai tiap unsur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Nomor rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa berkas</source>
        <translation>Bringer</translation>
    </message>
    <message>
        <source>Pembinaan desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Penandatangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pengambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengecekan kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengganti supervisor</source>
        <translation>Acting supervisor</translation>
    </message>
    <message>
        <source>Penyerahan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perihal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Persetujuan dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Pokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program kedua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program yang tidak boleh bersama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat belum mengenal jenis data ini. Perbarui program di pusat, lalu kirim ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak dapat menyimpan isinya. Perbaiki datanya, lalu kirim ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak menerima perubahan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Saran penasihat program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Seri</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Setuju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik jari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Survei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan kolom register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda di register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Tanda terima</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanya jawab</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi aturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Waktu layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diajukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang ditunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikirim ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikut pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu jawaban</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Ambil data register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagikan data register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandingkan semua data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada perbedaan yang pernah dijawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I  Biarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I  Ikut pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K  Kirim ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S  Simpan pilihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibiarkan seperti yang dipakai sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim ulang ke pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai  ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah di loket ini {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5  Sinkronkan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian pusat dipakai di loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian yang berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam PC ini berbeda {n} menit dari pusat. Betulkan jamnya: jam itu tertulis di surat dan tanda terima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim yang belum ada di pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini  ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan semua data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi pusat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC pengawas: melihat angka kantor-kantor di layar Kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbedaan dengan pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan disimpan dan dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat di {address}, loket ini berhuruf {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat di {address}; data di PC ini tidak dikirim ke sana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat kantor</source>
        <translation>Office hub</translation>
    </message>
    <message>
        <source>Saringan perbedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor atau admin yang menjawabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir berhasil: {when}.  Menunggu dikirim: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dijawab: pusat menerima semua dari loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{n} data dikirim ke pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} data lain menunggu jawaban ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→  Isian loket lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→  Pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {rows} data dibandingkan: {different} berbeda, {missing} belum ada di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ {rows} data dibandingkan: sama dengan pusat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Dihentikan: gabungkan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam PC ini meleset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luring: tersimpan di PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC pengawas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak terhubung sejak {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terhubung ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersinkron {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} data pusat belum terbaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} menunggu dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perbedaan perlu dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (bekerja seperti biasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {n} menunggu dikirim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Baris {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berjudul di tengah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HURUF KAPITAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf Awal Besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penandatangan yang bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas loket</source>
        <translation>Counter officer</translation>
    </message>
    <message>
        <source>Seperti diketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat dinas (Nomor, Sifat, Hal, Yth.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huruf kecil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>&amp;Berlaku mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, akan berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh isi surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar surat (satu baris satu dasar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor naskah surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor naskah surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal mulai berlakunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Judul surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata-kata surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada Yth. (baris demi baris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan di bawah kode QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom tabel angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom tabel nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lampiran, bila ada daftar nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah dari berkas tampak di layar; simpan bila sudah benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah surat</source>
        <translation>Letter wording</translation>
    </message>
    <message>
        <source>Naskah surat tersimpan, berlaku mulai {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah tersimpan di {p}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraf (baris demi baris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraf isi (satu baris satu paragraf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembuka, bila ada daftar nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengantar alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengantar dasar surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki dahulu baris yang ditandai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor sendiri (kosong: pola kantor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian (Label = isi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tanda tangan dan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tembusan (baris demi baris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis {{nama}}, {{nik}}, … untuk isian; awali baris dengan [jika nama_faskes] bila hanya dicetak pada keadaan itu. Surat yang sudah terbit tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih nomor di daftar untuk melihat riwayatnya dan menindaklanjutinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat nomor ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sejak {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>, lalu </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dititip: {done} dari {people} selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khusus {counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolektif: {done} dari {people} selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lalu: {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Berkas dititip dikerjakan dengan F8, bila tidak ada yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan {number} disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer ini mundur dari catatan terakhir. Periksa jam dan tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dipanggil dengan F8, menurut gilirannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} dibuat, jalur {lane}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} dibuat, jalur {lane}. Hari ini sudah lewat 999 nomor; antrean tetap berjalan dengan empat angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil dan layani dahulu nomor pembawa berkasnya (F8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat diserahkan kepada {taker}; {number} selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dialihkan dan menunggu lagi di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dicatat tidak hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dilanjutkan dengan layanan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dilanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil untuk mengambil surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ditunda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kembali ke antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} menunggu lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mulai dilayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sedang dilayani. Selesaikan (F9) atau tunda (F6) dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} selesai tanpa surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tidak lagi di loket ini: sekarang {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: berkas kolektif berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: daftar kolektifnya belum selesai. Ctrl+G membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: langkah tadi diurungkan, sekarang {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Tulis jam sebagai jam.menit, misalnya 08.15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Akun dan masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Bantuan yang boleh bersamaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris di luar daftar penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris register dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ditambahkan ke daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas transfer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku agenda disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan dipisahkan lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cek kolektif</source>
        <translation>Batch check</translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar disimpan sebagai berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pemberitahuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar penerima diimpor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dilihat atau diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dipulihkan dari cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pemohon dibetulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pribadi dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data register dibagikan ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data register disimpan sebagai berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data seseorang dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua catatan dinyatakan berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua catatan disatukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes</source>
        <translation>Health facilities</translation>
    </message>
    <message>
        <source>Frasa sandi diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gagal masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Isi daftar pemberitahuan dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jawaban tumpang tindih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi diketik di loket lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolektif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci basis data diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Langkah penerima manfaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan, aturan, atau naskah surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar dikunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar harian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Masa pengajuan</source>
        <translation>Proposal periods</translation>
    </message>
    <message>
        <source>Masa setelah pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjamin tindakan yang tidak dapat diurungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK dibuka samarannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter numbers</translation>
    </message>
    <message>
        <source>Nomor surat sewaan dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang dalam daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang di luar daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC bergabung ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC dijadikan pusat kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC dikeluarkan dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC keluar dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa berkas dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembinaan desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penandatangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Penerima manfaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetapan daftar penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengganti supervisor</source>
        <translation>Acting supervisor</translation>
    </message>
    <message>
        <source>Pengiriman pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutupan bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyerahan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbedaan dengan pusat dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Persetujuan dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan satu daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pesan masuk antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan percobaan dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan yang menunggu dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas di loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat diambil alih ke PC ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat dibungkus untuk dipindahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran penasihat program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seseorang dicari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Surat dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan kolom register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahap antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Tanya jawab</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token penyedia pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diakhiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diambil alih dari loket lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicabut sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikirim ulang ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditutup sementara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harus ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumlah gagal masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>karena lama tidak dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk dengan catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menjadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wewenang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailScreen</name>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orang (NIK atau nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kedua tanggal, misalnya 22-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang (NIK atau nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap perubahan, setiap data yang dilihat, dan setiap masuk tercatat dan tidak dapat diubah. Isi data orang tidak ditampilkan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada catatan untuk pilihan ini. Ubah tanggal atau pilihannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isinya sudah dihapus menurut aturan penyimpanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan terakhir ditampilkan. Persempit tanggalnya untuk yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Catatan pelatihan dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelatihan tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Alihkan {number} ke mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  Tutup</source>
        <translation>Esc  Close</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Layanan tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Loket mana saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan untuk loket tujuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Belum ada yang diubah. Ubah aturan, lalu lihat dampaknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh orang: {right} dari {all} sesuai harapan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari {tried} permohonan terakhir, {different} akan disarankan lain ({advised} pernah diwawancarai).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadi sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyakinan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencoba aturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Perbaiki dahulu yang salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {more} lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permohonan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Bacakan sidik jari ini lewat telepon kepada kantor itu. Percayai hanya bila sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Belum ada kunci. Kunci tiap loket dibuat saat surat pertamanya terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada. Impor berkas kunci dari kantor lain agar surat mereka dapat diperiksa di sini tanpa internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cabut kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti, tetap berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor kunci publik…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kunci loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor kunci kantor lain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal dan jamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor lain yang dipercaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keaslian surat</source>
        <translation>Genuineness of letters</translation>
    </message>
    <message>
        <source>Komputer hilang: cabut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci kantor lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci publik (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci publik tersimpan di {path}. Isinya boleh diberikan kepada siapa pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tiap loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tiap loket di kantor ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci {counter} dicabut sejak {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci {office} tidak dipercaya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Mencabut kunci {counter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas kunci kantor lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak kapan komputer {counter} hilang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap surat ditandatangani dengan kunci loket yang menerbitkannya. Siapa pun yang memegang kunci publik dapat memeriksa keaslian surat tanpa internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik jari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik jari sama: percayai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kunci publik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat dari kantor itu kini dapat diperiksa di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang sudah ada di arsip sebelum saat itu tetap asli. Surat lain dengan kunci itu tidak lagi, apa pun tanggal yang tertulis. Loket ini memakai kunci baru mulai surat berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dipercaya lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibuat saat surat pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pukul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} memakai kunci baru mulai surat berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kunci dari {office} (kode wilayah {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Dicabut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Dicabut sejak {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmaskBar</name>
    <message>
        <source>Alasan membuka NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N  Lihat NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N  Tutup NIK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Alasan putusan supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan, paling sedikit 10 huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan ke {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti Disdukcapil ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6  Serahkan kepada petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9  Cetak lembar pengembalian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9  Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9  Selesai &amp;&amp; cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>ID-DTKS pada surat desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi supervisor</source>
        <translation>Supervisor&apos;s password</translation>
    </message>
    <message>
        <source>Lengkapi ID di loket: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Nama pengguna supervisor</source>
        <translation>Supervisor&apos;s user name</translation>
    </message>
    <message>
        <source>Pengecekan kedua: {source}, {result}, {when}{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau (DRAF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putusan supervisor: proses walaupun ada temuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putusan supervisor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui &amp;&amp; cetak surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang kurang: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields}, dan {more} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Berkas ini adalah surat sebelum ditandatangani secara elektronik; arsip menyimpan yang sudah ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bertanda tangan elektronik, seperti tercatat di arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan berkas arsip itu sendiri (misalnya hasil pindai), jadi isinya harus dibandingkan dengan arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini memuat tanda tangan elektronik yang tidak tercatat di arsip. Bandingkan isinya dengan arsip, dan periksa tanda tangannya di layanan verifikasi BSrE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini sama persis dengan arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keaslian surat ini tidak terbukti: kunci {office} yang menandatanganinya sudah dicabut. Hanya kantor itu yang dapat memastikannya dari arsipnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala dusun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketua RT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketua RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode QR ini tidak asli: alamat di depannya bukan alamat kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode QR pada berkas ini bukan kode surat Loket Linjamsos, jadi keasliannya tidak terbukti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perangkat desa/kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas atau pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak asli: kode kantor di dalamnya bukan kantor pemilik kuncinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak asli: kunci tanda tangannya sudah dicabut sebelum surat ini tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak asli: kunci tanda tangannya tidak dikenal di kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak asli: tanda tangan pada kode QR tidak cocok dengan isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat penggantinya bernomor {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan sah dan surat tercatat di arsip kantor ini ({state}). Cocokkan dengan kertasnya: nomor {number}, tanggal {day}, atas nama {name}, NIK {nik}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan sah, status terakhir belum dapat dipastikan, karena surat ini tidak ada di arsip komputer ini. Tanyakan kepada loket yang menerbitkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan sah, tetapi surat ini sudah dibatalkan dan tidak berlaku lagi. Alasan: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan {office} sah, status terakhir belum dapat dipastikan, karena arsipnya ada di kantor itu. Tanyakan ke sana apakah surat ini masih berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kode QR yang terbaca pada berkas ini, jadi keasliannya tidak terbukti. Pindai lagi seluruh halaman dengan terang dan tegak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>Berkas dikumpulkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Diverifikasi oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Simpan verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi dan validasi (valiveri)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPart</name>
    <message>
        <source>Atas nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka di arsip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka surat pengganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari PDF atau gambar…  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kode QR surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor penerbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka surat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>PDF atau gambar ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat yang akan diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindai atau tempel isi kode QR, lalu Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindai kode QR di surat, tempel isinya, atau seret berkas PDF dan fotonya ke sini. Pemeriksaan tidak memerlukan internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat di arsip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat di arsip tampil di sini untuk dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat di arsip. Bandingkan isinya dengan kertas di tangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pengganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tidak ada surat di arsip ini untuk dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ TANDA TANGAN SAH, status belum dapat dipastikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ ASLI dan masih berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Belum dapat diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ SUDAH DIBATALKAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ TIDAK ASLI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VillageCheckPage</name>
    <message>
        <source>&amp;Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas apa pun yang punya kolom NIK dapat dipakai, paling banyak 5.000 orang. Setiap orang dijawab: perlu datang atau tidak, ID-DTKS-nya, dan yang harus dibawa. Jawabannya disimpan di berkas Excel yang sama susunannya, untuk dikirim kembali ke desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lain  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lain (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh kosong: diambil dari desa kebanyakan orang di berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cek ulang untuk desa ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar orang dari desa dijawab sekaligus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa yang &amp;bertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa yang bertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban tiap orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Perlu datang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu datang?   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas dari desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas dari desa (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas dari desa…  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolomnya sendiri…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua orang</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Simpan jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan jawaban (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan jawaban…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang dengan jawaban itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dibawa: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang perlu dibetulkan desa: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atau seret berkasnya ke jendela ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} orang dari {village} diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} orang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VillageField</name>
    <message>
        <source>Ketik nama desa atau kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada desa dengan nama itu. Ketik sebagian namanya lalu pilih.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Villages</name>
    <message>
        <source>Belum ada permohonan sebelum maupun sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat disimpulkan: tunggu paling sedikit {least} permohonan di tiap sisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahannya berkurang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahannya bertambah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahannya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom kesalahan: orang, sekali per kesalahan. Termasuk yang dilengkapi di loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya {before}, sesudahnya {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luar kabupaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} permohonan tanpa desa tidak masuk tabel desa dan kecamatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faulty} dari {cases} permohonan ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VillagesPage</name>
    <message>
        <source> {count} tanpa desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Belum ada desa yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pelatihan yang dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desa dan kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kedua tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Kesalahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahan berkas menurut desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahan di desa ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan (boleh kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan desa tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materi pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pelatihan yang diperlukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelatihan yang sudah dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembawa berkas</source>
        <translation>Bringer</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Pilih beberapa desa dengan Shift+panah atau Ctrl+klik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih desa yang mempunyai kesalahan pada rentang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan…  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kepala desa…  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang diputuskan pada rentang ini. Ubah tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} permohonan, {faulty} dengan kesalahan desa ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat kepala desa…  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faulty} dari {cases} permohonan ({share}) mengandung kesalahan desa; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} di antaranya pulang tanpa surat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Kios belum dipakai. Nyalakan di Pengaturan › Kemampuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar antrean belum dipakai. Nyalakan di Pengaturan › Kemampuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei kepuasan belum dipakai. Nyalakan di Pengaturan › Kemampuan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Baris {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betulkan dahulu yang ditandai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh orang rekaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian: {gaps}. Baris yang isiannya kosong tidak ikut dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Naskah tersimpan, berlaku mulai {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terpanjang dari {count} orang dalam daftar terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai nanti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} karakter, {parts} SMS. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbenchScreen</name>
    <message>
        <source>Belum ada nomor yang dilayani. Panggil dahulu (F8), lalu cari lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian tersimpan sebagai draf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang perlu dipastikan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa dahulu. Bila benar, tekan F9 sekali lagi untuk mencetak lembarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dahulu nomor yang akan dialihkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dahulu nomor yang akan diberi catatan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Baris data dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berwenang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cek kolektif</source>
        <translation>Batch check</translation>
    </message>
    <message>
        <source>Daftar hasil cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diekspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman pemohon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga pada berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencarian NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring</source>
        <translation>Online sources</translation>
    </message>
    <message>
        <source>Surat dibuka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Ada {bad} nomor surat tanpa penjelasan. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada {faults} kerusakan di basis data. Jangan hapus apa pun; pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhir jejak audit bukan yang terakhir ditulis program: basis data ditukar di luar program. Bandingkan dengan cadangan terakhir dan laporkan kepada kepala dinas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada cadangan. Buat sekarang di Pengaturan, Cadangan, atau `loket backup now`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN. Masukkan dengan `loket register import BERKAS`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pencetak di komputer ini. Pasang lewat pengaturan sistem; sementara itu surat dapat disimpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas office.db-wal sudah {mib} MB. Tutup semua jendela program, lalu buka lagi sekali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas recovery.json bukan milik kantor ini. Salin kembali yang benar dari lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir {when}, di sini dan di folder kedua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir {when}, hanya di cakram ini. Pilih folder kedua, sebaiknya cakram USB, di Pengaturan, Cadangan: cakram yang rusak membawa keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir {when}, sudah terlalu lama. Buat sekarang di Pengaturan, Cadangan, atau `loket backup now`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan kecil di luar basis data tentang akhir jejak audit tidak terbaca, biasanya karena listrik padam. Yang ada utuh sampai catatan ke-{last}. Cocokkan surat terakhir yang tercetak dengan arsip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disandikan oleh SQLCipher {version} ({provider}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {source} per {as_of} sudah {days} hari, lebih tua dari batas {limit} hari. Mintalah data baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {source} per {as_of}, umur {days} hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder kedua ({folder}) lama tidak mendapat cadangan. Pasang cakramnya, lalu buat cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer ({now}) lebih awal daripada catatan terakhir ({last}). Betulkan tanggal dan jamnya sebelum melayani: surat dan antrean memakai jam ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam komputer {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit terputus pada catatan ke-{lsn}: ada yang diubah, dihapus, atau disisipkan di luar program. Simpan folder data ini apa adanya dan laporkan kepada kepala dinas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit utuh dari awal sampai akhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketikan yang belum disimpan masih terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci cocok dengan folder data ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin basis data SQLite {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin basis data ini tidak menyandikan data. Pasang ulang Loket Linjamsos dari paket resminya sebelum melayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat lengkap: {count} surat, tidak ada nomor tanpa surat atau penjelasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak di komputer ini: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang kosong di cakram tinggal {gib} GB. Kosongkan sebelum pelayanan terganggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang kosong di cakram {gib} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua yang tersimpan ada, sampai catatan ke-{last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinkronisasi dengan pusat dihentikan karena riwayat PC ini berbeda. Gabungkan PC ini lagi di Pengaturan, Pusat kantor; tidak ada data yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada data lama dari sebelum pemulihan atau pembaruan program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} dari {count} lampiran berkas hilang atau berubah. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} dari {count} surat di arsip hilang atau berubah: {shown}. Pulihkan dari cadangan terakhir; surat yang tidak ada di cadangan dibatalkan dan diterbitkan penggantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ketikan yang belum disimpan tidak terbaca lagi, jadi perlu diketik ulang. Data yang sudah disimpan tidak terpengaruh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lampiran berkas utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} salinan data lama, dari sebelum pemulihan atau pembaruan program, masih disimpan ({mib} MB). Yang tertua dihapus sendiri sesudah {until}, saat cadangan dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat di arsip utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} berkas data DTKS/DTSEN hilang dari folder data. Impor kembali datanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} catatan terakhir yang sudah tersimpan hilang dari basis data; yang ada sampai catatan ke-{last}. Berkas office.db-wal terhapus atau office.db ditukar. Jangan melayani dahulu: bandingkan dengan cadangan terakhir dan surat yang sudah dicetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} data sama dengan yang dikatakan pusat; {pending} catatan menunggu dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unlike} dari {rows} data belum sama dengan pusat. Sinkronkan sekali lagi, lalu periksa lagi; bila tetap begitu, kirim ulang dengan `loket sync check --offer`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--region hanya untuk pengawas. Tambahkan --viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada jawaban yang tidak dikenal. Pilih jawaban yang tersedia, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kesalahan di dalam program. Data yang sudah disimpan aman. Ulangi langkah terakhir; bila terjadi lagi, kirimkan berkas catatan (log) kepada pengelola program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada penerima tanpa jumlah bantuan. Isi jumlahnya pada penerima itu, lalu buat berkasnya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tanda kutip yang tidak ditutup mulai baris {baris}, sehingga baris sesudahnya akan hilang. Hapus tanda kutip itu di berkasnya, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhir periode lebih dahulu daripada awalnya. Tukar tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun BSrE pejabat ini sedang ditangguhkan. Hubungi admin BSrE daerah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun ini sudah dinonaktifkan. Mintalah admin bila masih diperlukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat harus diawali https://, karena NIK tidak boleh dikirim tanpa enkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat pada kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat pencetak nomor belum diisi. Tulis berkas perangkatnya, misalnya /dev/usb/lp0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat pencetak nomor di jaringan belum benar. Tulis alamat IP-nya, misalnya 192.168.1.50 atau 192.168.1.50:9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat pencetak nomor serial belum benar. Tulis nama portnya, misalnya COM3 atau /dev/ttyUSB0@115200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat penyedia pesan belum diisi. Isi dahulu di Pengaturan, Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat server belum diketahui. Sebutkan dengan --address, misalnya https://192.168.1.10:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat server tanda tangan elektronik harus diawali https:// (atau http:// di jaringan kantor), misalnya https://esign.contoh.go.id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat tidak dapat dipakai. Tulis lengkap, misalnya https://server.contoh.go.id/dtsen/{{nik}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat verifikasi di Pengaturan tidak dapat dipakai untuk kode QR. Pakai huruf, angka, dan tanda : / . - saja, paling panjang 60 huruf, misalnya LOKET://V/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat {address} tidak terenkripsi. Pakai alamat yang mulai dengan https://, supaya data pemohon tidak terbaca di jaringan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan terlalu panjang. Tulis paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda tidak dapat menutup akun sendiri. Mintalah admin lain melakukannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran periode ini {budget}; {spent} sudah ditetapkan dan daftar ini {more}. Kurangi daftarnya atau ubah anggarannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka hari itu berubah setelah ditutup. Tutup sekali lagi, periksa lembarnya, lalu tandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka ke-13 dan ke-14 NIP ({part}) bukan bulan pengangkatan. Periksa kembali angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka ke-15 NIP ({part}) harus 1 (laki-laki) atau 2 (perempuan). Periksa kembali angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka terakhir rekening hilang karena disimpan Excel sebagai bilangan. Minta nomor aslinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip surat ini sudah dihapus bersama data pribadi pemohonnya; nomornya tetap tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip surat tidak dapat ditulis ke cakram, jadi surat ini belum terbit. Periksa ruang kosong dan izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan berputar: {path}. Ubah salah satunya supaya tidak kembali ke asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan huruf pada isian “{name}” tidak dikenal. Yang dapat dipakai: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan itu tidak ada lagi. Muat ulang halamannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan yang mulai {day} sudah berlaku. Buat versi baru untuk mengubahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan yang mulai {day} sudah dipakai {count} keputusan, jadi tidak dapat diganti. Mulai dari hari sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan yang sudah berlaku hanya dapat diakhiri mulai kemarin atau sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian ini belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian pusat tidak ikut terpasang di PC ini. Pasang paket “pusat” di PC yang akan menjadi pusat, lalu ulangi; loket lain cukup dengan paket biasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank {bank} tertulis, tetapi nomor rekeningnya kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan orang ini sudah disalurkan, jadi datanya tidak dapat diubah lagi di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris ini memuat nomor panjang seperti NIK atau kartu. Pakai isian {{nik}} atau {{kartu}}, yang menyamarkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris ini selalu dicetak, jadi tidak dapat diberi syarat. Pindahkan ke paragraf isi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris judul tidak ditemukan. Daftar faskes perlu kolom Nama faskes, dan sebaiknya Jenis, Kode, Alamat, Kecamatan, Telepon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris jumlah atau catatan, bukan faskes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris {row} memuat orang dan layanan yang sama dengan baris {other}. Hapus salah satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris {row} sudah diputuskan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris “{line}” pada permintaan SMS tidak terbaca. Tulis nama{sign}nilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baru ada satu data yang disimpan, jadi belum ada yang dapat dibandingkan. Impor data berikutnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data kantor rusak atau kuncinya bukan kunci kantor ini. Jangan hapus apa pun; pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data kantor rusak, jadi kuncinya belum dapat diganti. Pulihkan dari cadangan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data kantor rusak. Jangan hapus apa pun; pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data kantor tidak dapat dibuka. Periksa apakah foldernya ada dan dapat ditulisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data sedang dipakai program lain. Tunggu sebentar, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data server pusat tidak dapat dihubungi. Periksa alamat, nama, dan sandinya pada --database-url, dan apakah PostgreSQL-nya berjalan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada aturan penasihat yang berlaku pada {day}. Minta supervisor menambahkannya di Pengaturan, Aturan penasihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada berkas yang diputuskan pada nomor {number}. Putuskan dahulu dengan F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada cadangan di sini. Buat dengan `loket backup now`, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN di PC ini. Impor dahulu berkasnya, lalu bagikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada isian pada nomor ini. Isi NIK atau nama dahulu, lalu tanyakan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kantor di folder ini. Jalankan `loket` untuk menyiapkannya, `loket demo` untuk mencoba, atau pilih folder lain dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunci: kunci tiap loket dibuat saat surat pertamanya terbit. Ekspor setelah surat pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada naskah surat “{kind}” yang berlaku pada {day}. Minta admin menambahkannya di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada penandatangan yang bertugas pada {day}. Isian pemohon tetap tersimpan: tunda nomornya atau terima berkas titipan, minta admin mengisi Pengaturan, Penandatangan, lalu terbitkan suratnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada printer di komputer ini. Surat sudah tersimpan: pasang printer, lalu cetak lagi, atau simpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada tanya jawab. Tambahkan di Pengaturan, bagian Tanya jawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada unsur yang dijawab. Isi sedikitnya satu nilai, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Beri nama daftarnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri nama pengirimannya dahulu, misalnya Nonaktif November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas Excel tidak dapat ditulis. Tutup berkas itu bila sedang terbuka, periksa ruang kosong dan izin foldernya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas PDF ini rusak atau berkata sandi. Pindai suratnya sekali lagi, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas Word, Excel, atau ZIP tidak dapat dilampirkan. Simpan sebagai PDF, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas arsip ini telah berubah di luar program dan tidak dapat dipercaya. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas arsip ini tidak ada lagi di folder data. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas arsip tidak dapat dihapus dari folder data. Tutup program lain yang memakainya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dari server tanda tangan elektronik terpotong di jalan, jadi surat tetap seperti semula. Ulangi saat jaringan baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dari server tidak memuat tanda tangan elektronik, jadi surat tetap seperti semula. Laporkan kepada admin server itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data DTKS/DTSEN ini dibuat oleh versi lain dari program. Impor ulang datanya dengan versi ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data DTKS/DTSEN yang dipakai tidak ada lagi di folder data. Impor ulang datanya, atau pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data disimpan sebagai .zip. Ganti akhiran namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas huruf untuk mencetak surat tidak ada atau rusak. Pasang ulang Loket Linjamsos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini berisi lebih dari {most} juta baris, lebih banyak daripada penduduk kabupaten mana pun. Minta berkas kabupaten sendiri, atau bagi per kecamatan, lalu impor lagi; data yang lama tetap dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini berisi lebih dari {most} orang. Bagi per kecamatan, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini berisi lebih dari {most} orang. Cek kolektif dipakai per desa; bagi berkasnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bernama .csv tetapi isinya bukan teks. Simpan ulang dari Excel sebagai .xlsx atau CSV, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini berubah selagi dibaca, mungkin masih disalin atau diubah orang lain. Tunggu sampai selesai, lalu impor lagi; data yang lama tetap dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan .xlsx, .xls, .ods, atau .csv. Simpan datanya sebagai salah satu dari keempatnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan PDF dan bukan gambar yang dapat dibaca. Pakai PDF, PNG, atau JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan PDF yang dapat dibuka. Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan cadangan server pusat yang utuh, atau disegel dengan kunci lain. Tidak ada yang diubah. Pakai kunci yang dahulu, atau cadangan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan gambar dan bukan PDF. Lampirkan foto (JPEG, PNG) atau hasil pindai (PDF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini dibuat di loket lain dan belum sampai di sini. Coba lagi saat pusat tersambung, atau buka di loket pembuatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini dilindungi kata sandi. Buka dengan Excel, simpan tanpa kata sandi, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Periksa apakah berkas yang benar yang dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Periksa apakah berkas yang benar yang dipilih; data yang lama tetap dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Pilih berkas yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini kosong. Periksa apakah berkas yang benar sudah selesai disalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini kosong. Pindai atau kirim sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini memerlukan memori lebih banyak daripada yang dapat diberikan komputer ini, jadi dihentikan. Tidak ada yang berubah. Bagi berkasnya menjadi beberapa bagian atau simpan sebagai CSV, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini memuat kunci kantor ini sendiri, jadi tidak perlu diimpor. Pilih berkas dari kantor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini memuat lebih dari satu surat. Periksa satu per satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini sebenarnya halaman web (HTML), bukan buku kerja, apa pun akhiran namanya. Buka dengan Excel atau LibreOffice, simpan sebagai .xlsx, lalu impor hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini sebuah program, bukan gambar atau PDF, walaupun namanya lain. Jangan dibuka; hapus, lalu beri tahu pengirimnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini sudah diimpor sebagai “{title}”. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk memori komputer. Bagi menjadi beberapa berkas, misalnya per kecamatan, atau simpan sebagai CSV, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini terlalu lama diolah, jadi dihentikan. Foto atau pindai sekali lagi, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini terpotong atau rusak, mungkin belum selesai disalin atau diunduh. Salin ulang dari sumbernya, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini tidak berisi angka bulanan. Pakai JSON dengan “months”, lalu per bulan “served” dan “refused”, seperti contoh di README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini tidak dapat dibaca. Salin dahulu ke komputer ini, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini tidak dapat dibaca. Tutup program lain yang memakainya dan periksa izinnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini tidak mempunyai kolom {title} beserta NIK. Pakai berkas perbaikan yang diekspor dari program ini, isi yang salah, lalu kembalikan tanpa menghapus kolom itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini {size} MB; paling besar {most} MB. Pindai dengan 300 titik per inci atau kurang, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak ada. Periksa nama dan foldernya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat ditulis. Tutup bila sedang terbuka, periksa izin foldernya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kolektif itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kunci ini dibuat program yang lebih baru. Perbarui Loket Linjamsos, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lambang lebih dari {most} MB. Kecilkan gambarnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas names.key di folder data rusak. Salin kembali dari cadangan terakhir, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas office.db di folder data hilang atau kosong. Jangan hapus apa pun dan jangan menyiapkan kantor baru di folder ini: pulihkan dari cadangan terakhir dengan `loket restore`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pemulihan tidak ada di samping cadangan ini. Ketik kode dari lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas recovery.json bukan milik kantor ini. Salin kembali yang benar dari cadangan, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas recovery.json di folder data rusak. Pindahkan, lalu buat lagi dari lembar pemulihan dengan `loket office recover`, atau salin dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas recovery.json tidak ada di folder data, jadi kantor ini tidak dapat dibuka. Buat lagi dari lembar pemulihan dengan `loket office recover`, atau salin dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas recovery.json tidak dapat ditulis, jadi frasa sandi belum berganti. Periksa ruang kosong dan izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas sertifikat tidak ada. Periksa yang ditulis pada --certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas transfer ditulis sebagai .csv atau .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas transfer ini sudah ditarik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas transfer itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} bukan JSON yang utuh. Periksa isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} bukan berkas TOML yang sah. Perbaiki tulisannya, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} bukan berkas TOML yang sah. Pilih berkas hasil ekspor aturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} bukan berkas layanan (TOML). Pilih berkas hasil ekspor layanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} bukan berkas naskah surat (TOML). Pilih berkas hasil ekspor naskah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak ada atau tidak dapat dibaca. Periksa namanya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak berisi lembar yang terlihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibaca. Periksa izinnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibaca. Periksa izinnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibaca. Periksa letaknya, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibaca. Periksa tempat dan izinnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat ditulis. Tutup berkas itu bila sedang terbuka di Excel, periksa ruang kosong dan izin foldernya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak ada atau tidak dapat dibaca. Periksa namanya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertentangan dengan aturan “{other}”: orang yang sama mendapat ya dan tidak sekaligus. Ubah syarat atau keyakinannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku agenda ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan {month} memuat “{column}” yang tidak dikenal aturan 2022. Periksa berkasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan {month} tidak punya cukup hari kerja untuk angka-angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan “{month}” tidak dapat dibaca. Tulis seperti 2022-04, dengan “served” dan “refused” berisi bilangan bulat nol atau lebih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan ini dibuat oleh program yang lebih baru. Perbarui program ini dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan ini milik kantor lain. Pulihkan ke folder yang kosong dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan ini rusak atau telah diubah. Pilih cadangan lain yang lebih lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan ini terkunci. Ketik frasa sandi kantor; tertulis bersama lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan server pusat tidak dapat ditulis ke {path}. Periksa folder dan sisa disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan tidak dapat ditulis sampai selesai. Periksa ruang kosong, izin, dan sambungan cakramnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan yang baru ditulis tidak sama dengan data kantor, jadi dibuang. Periksa basis data di Pengaturan, Kesehatan program, dan cakramnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan {path} tidak ada atau tidak dapat dibaca. Periksa namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakram komputer gagal membaca atau menulis. Simpan pekerjaan, lalu minta admin memeriksa cakramnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakram komputer penuh, jadi perubahan ini belum tersimpan. Kosongkan ruang, lalu ulangi; yang sudah tersimpan tetap aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ini tidak sedang digabung dengan yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan paling banyak {most} huruf. Singkatkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan terlalu panjang. Paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan terlalu panjang. Tulis paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetakan itu tidak ada lagi di daftar. Muat ulang daftarnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetakan surat {number} sudah selesai. Cetak lagi dari Arsip bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetakan surat {number} tidak sedang menunggu, jadi tidak dikirim lagi. Lihat statusnya di Surat, Cetakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar hanya dapat disimpan sebagai Excel (.xlsx) atau CSV (.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar ini berubah ketika sedang diperiksa. Periksa sekali lagi, lalu tetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar ini lebih dari {most} baris. Pastikan berkasnya memang daftar faskes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar itu jenis lain: peserta nonaktif dan peserta menunggak tidak dicampur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tabel di basis data itu sendiri rusak, jadi tidak ada baris yang dapat diselamatkan. Pulihkan dari cadangan terakhir dengan `loket restore`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari “{now}” tidak dapat langsung menjadi “{to}”. Urutannya: usulan, divalidasi, diverifikasi, ditetapkan, disalurkan, selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar atau alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN dari pusat rusak di jalan, jadi tidak dipakai; data lama tetap berlaku. Unduh sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN di pusat tidak lengkap. Minta petugas yang mengimpornya membagikannya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN ini diimpor dengan versi lama, jadi belum dapat dicari dengan nama. Cari dengan NIK atau No. KK, atau impor sekali lagi berkasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN itu belum dikenal di PC ini. Tunggu sinkronisasi berikutnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN itu tidak ditandatangani pusat yang diikuti PC ini, jadi tidak dipakai. Beri tahu admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN tidak dapat dikemas: cakram menolak. Periksa ruang kosong, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN tidak dapat disimpan di folder data, jadi data lama tetap dipakai. Periksa ruang kosong dan izin folder itu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN tidak dapat ditulis ke cakram, jadi impor dibatalkan dan data lama tetap dipakai. Periksa ruang kosong dan cakramnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data DTKS/DTSEN yang diunduh tidak dapat dibaca. Periksa cakram, lalu unduh lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dengan kunci baru tidak dapat dibaca kembali, jadi kunci lama tetap dipakai. Periksa cakramnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data dengan kunci baru tidak dapat ditulis sampai selesai, jadi kunci lama tetap dipakai. Periksa ruang kosong dan izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data di basis data ini disegel dengan kunci lain. Pakai kunci yang dahulu; tanpa kunci itu isinya tidak dapat dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data di folder ini dibuat oleh PostgreSQL {version}, yang tidak ada pada pemasangan ini. Buat cadangan dengan program yang lama, lalu pulihkan dengan `loket central restore`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini baru saja diubah petugas lain. Muat ulang layar, lalu ulangi perubahan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor ini ditulis oleh versi Loket Linjamsos yang lebih baru. Perbarui program di komputer ini; datanya tidak diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor ini sedang dibuka program lain. Tutup jendela dan perintah Loket Linjamsos yang lain, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kantor ini sedang dipulihkan atau dikunci ulang oleh program lain. Tunggu sampai selesai, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data orang ini sudah dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pemohon ini baru saja diubah petugas lain. Bandingkan, lalu pilih yang benar; isian Anda tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan. Cari sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan. Impor lagi berkasnya bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pribadi pada surat ini sudah dihapus, jadi penggantinya tidak dapat dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data wilayah (desa, kelurahan, dan kecamatan) tidak dapat dibaca. Pasang ulang Loket Linjamsos, atau pulihkan folder resources/region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang akan diubah tidak ditemukan lagi. Muat ulang layar, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan angka pertama NIP ({part}) bukan tanggal lahir (tahun, bulan, tanggal). Periksa kembali angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa atau kecamatan itu tidak dikenal. Pilih dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa atau kelurahan itu tidak dikenal. Pilih dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa di luar kabupaten tidak disurati dari sini. Pilih desa di kabupaten ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa tidak dikenal. Ketik beberapa huruf, lalu pilih dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa {village} tidak dikenal. Pakai kode Kemendagri, misalnya 33.17.13.2002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa {village} tidak memiliki kesalahan pada rentang itu, jadi tidak disurati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di folder ini sudah ada kantor contoh. Pakai --fresh untuk membuatnya lagi dari berkas ini, atau pilih folder lain dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di folder itu tidak ada cadangan. Pilih cakram USB atau folder yang berisi &quot;cadangan-loket-…&quot;, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan; tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan: {done} dari {total} orang sudah tersimpan. Ulangi langkah yang sama untuk melanjutkan sisanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf tidak dapat ditulis ke cakram. Periksa ruang kosong dan izin folder data, lalu ketik lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor dihentikan; tidak ada berkas yang ditinggalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor ke folder {name} tidak dapat ditulis. Periksa ruang kosong dan izinnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK tidak mungkin 0000. Periksa lagi pada KTP atau KK; bila memang tertulis begitu, NIK perlu dibetulkan di Disdukcapil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entri susulan hanya untuk hari ini atau paling lama {days} hari yang lalu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta “{name}” dipakai, tetapi tidak ditanyakan dan tidak disimpulkan. Beri pertanyaan, atau aktifkan aturannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta “{name}” tidak dikenal. Periksa ejaannya, atau tambahkan faktanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faskes {name} sudah ada di daftar. Ubah yang ada; bila nonaktif, aktifkan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data berada di jaringan, dan di sana data dapat rusak. Pilih folder di komputer ini dengan --data-dir; setiap komputer loket memakai foldernya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data tidak dapat dibuat atau ditulisi. Beri izin tulis pada folder itu atau pilih folder lain dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data tidak dapat ditulisi. Beri izin tulis pada folder itu atau pilih folder lain dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini berisi kantor sungguhan, jadi tidak dapat dipakai untuk contoh. Pilih folder lain dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini sudah berisi kantor. Buka kantor itu, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder itu tidak dapat ditulisi. Pasang cakramnya atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder kedua harus di luar folder data, sebaiknya di cakram USB: satu cakram yang rusak membawa keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder laporan harian {folder} tidak ada atau tidak terjangkau. Pilih folder lain di Pengaturan, bagian Laporan; laporannya disusulkan pada pembukaan program berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder pemindai tidak dapat dibuka. Pilih foldernya sekali lagi, atau pilih berkasnya dengan Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tujuan penyelamatan sudah berisi. Pilih folder baru atau yang kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tertutup bagi akun PostgreSQL. Pilih folder data lain, misalnya /var/lib/loket-central, atau jalankan server pusat dengan akun biasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name} sudah berisi. Pilih nama folder yang baru untuk ekspor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder “{address}” untuk nomor antrean tidak ada atau tidak dapat ditulisi. Nomor antrean tetap berlaku: pilih folder lain di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto HEIC (iPhone) tidak dapat dibaca di komputer ini. Minta dikirim sebagai JPEG, misalnya lewat WhatsApp, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi baru sama dengan yang lama. Pakai yang lain, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi cadangan ini salah. Ketik lagi dengan teliti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi cadangan paling sedikit 12 huruf. Isi LOKET_CENTRAL_PASSPHRASE, atau jalankan perintah ini di terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi salah, jadi data belum dibuka. Periksa huruf besar dan kecilnya, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi terlalu pendek. Pakai paling sedikit {least} huruf, misalnya empat kata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi untuk memindahkan pusat paling sedikit {least} huruf, karena berkasnya memuat kunci seluruh data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar SVG belum dapat dipakai sebagai lambang. Buka di program gambar, simpan sebagai PNG (misalnya lebar 600 piksel), lalu pilih PNG itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar ini rusak atau bukan PNG maupun JPEG. Simpan ulang lambangnya sebagai PNG, lalu pilih lagi; sementara itu surat memakai lambang yang ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar ini rusak atau terpotong. Foto, pindai, atau kirim sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar ini terlalu besar. Pindai dengan 300 titik per inci atau kurang, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar ini terlalu luas untuk diolah. Foto atau pindai sekali lagi dengan ukuran biasa (300 titik per inci).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar lambang kantor (lambang.png di folder data) tidak dapat dibaca. Ganti dengan gambar PNG yang utuh, atau hapus untuk memakai lambang bawaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar lambang kantor (lambang.png di folder data) tidak dapat dibaca. Periksa izin berkasnya, atau hapus untuk memakai lambang bawaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya yang sudah ditetapkan dapat dicatat tidak sampai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari itu belum ditutup. Tutup dahulu, lalu tandatangani lembarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari itu belum tiba, jadi belum dapat ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari itu tidak ada di daftar hari libur. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari libur nasional tidak dihapus. Bila kantor tetap melayani, hilangkan tanda “Kantor tutup pada hari ini”, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari mulai berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari terakhir berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari terakhir lebih awal dari hari pertama. Tukar keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan keluarga terlalu panjang. Paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan terlalu panjang. Paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID perangkat terdiri atas 32 huruf dan angka. Lihat `loket central device list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS terlalu panjang (paling banyak 64 huruf dan angka). Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor dibatalkan. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor dibatalkan. Tidak ada yang berubah; data yang lama tetap dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini admin terakhir yang aktif. Jadikan orang lain admin dahulu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan berkas kunci publik Loket Linjamsos, atau isinya rusak. Mintalah kantor pengirim mengekspornya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan kode surat dari Loket Linjamsos, atau ada huruf yang salah. Pindai lagi kode QR-nya, atau ketik ulang dengan teliti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini layanan terakhir yang ditawarkan. Tambahkan layanan lain dahulu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini loket terakhir yang buka. Tambahkan loket lain dahulu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini situs terakhir. Tambahkan situs lain dahulu, lalu hapus yang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini tidak dapat diurungkan. Ketik kata sandi Anda sekali lagi, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi NIK, No. KK, atau nomor kartunya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi NIK. Tanpa NIK (orang terlantar), tanggal lahir dan desanya harus diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi PC ini belum sama dengan pusat walau semua sudah diterima. Isinya diambil ulang seluruhnya; bila kalimat ini tetap ada, hubungi admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi alamat pusat, misalnya 192.168.1.10:8443, seperti yang tampil di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi awal dan akhir istirahat, atau kosongkan keduanya bila tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas CSV ini rusak sehingga tidak dapat dibaca. Simpan ulang dari Excel atau LibreOffice, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas ini rusak sehingga tidak dapat dibaca. Buka dengan Excel atau LibreOffice, simpan dengan nama baru, lalu impor berkas baru itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi daftar ini sudah dihapus; hanya angkanya yang tinggal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dengan angka, paling banyak tiga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dengan bilangan {least} sampai {most}, kelipatan {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jam buka dan jam tutup, atau kosongkan keduanya bila hari itu tutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jam paling sedikit untuk satu hari. Hari yang dikosongkan berarti tutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jumlah orang dari {least} sampai {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jumlah orang, paling sedikit 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kiriman harus JSON, misalnya {{&quot;nik&quot;: &quot;{{nik}}&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kode QR terlalu panjang untuk dicetak kecil. Pendekkan alamat verifikasi di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kode program dengan huruf, angka, atau tanda hubung, paling banyak 20; misalnya PKH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama orangnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama periode, misalnya “Tahap I 2026”, paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama program, paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nomor pada kertas antrean, mulai dari 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nomor penetapannya, misalnya nomor SK, paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi paling sedikit jalur untuk NIK dan Nama, supaya jawabannya dapat dicocokkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal dan jamnya, misalnya 22-11-2026 pukul 08.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian NIK wajib, tetapi layanan ini boleh tanpa NIK. Samakan keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian kedua tidak sama dengan yang pertama. Ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian permohonan ini tidak disimpan lagi. Mulailah permohonan baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian terlalu panjang (paling banyak {batas} huruf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian yang dipilih tidak ada pada data itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian “{gap}” tidak dikenal pada permintaan SMS. Yang dapat dipakai: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian “{name}” pada pola nomor “{template}” tidak dikenal. Yang dapat dipakai: urut, kode_opd, klasifikasi, bulan_romawi, bulan, tahun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian “{{{name}}}” tidak dikenal. Mungkin yang dimaksud “{{{near}}}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian “{{{name}}}” tidak dikenal. Yang dapat dipakai: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat harus di antara jam buka dan jam tutup, dan berakhir sesudah mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan penandatangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam datang, dipanggil dan selesai harus berurutan dan tidak boleh di masa depan. Periksa jamnya, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam kirim tidak sah: jam mulai harus sebelum jam selesai. Betulkan di Pengaturan, Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan tidak sah: jam buka harus sebelum jam tutup, dan jam-jam dalam satu hari tidak boleh bertumpuk. Betulkan di Pengaturan, bagian Jam layanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam tutup harus sesudah jam buka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban itu bukan untuk tumpang tindih seperti ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server tanda tangan elektronik terlalu besar. Periksa alamatnya di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server tanda tangan elektronik terputus di tengah jalan. Surat tetap seperti semula; ulangi saat jaringan baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban sumber daring berbentuk lain: jalur “{path}” tidak ada. Periksa pemetaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban sumber daring terlalu besar untuk satu orang. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban sumber daring tidak dapat dipakai: {reasons}. Periksa pemetaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban “{deed}” tidak dikenal. Pilih ikut, ulang, atau pilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis surat ini dibuat kantor sendiri, jadi tidak ada naskah bawaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis surat {kind} tidak ada pada tanggal mulai itu. Pilih yang ada, atau buat dahulu naskah suratnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah bantuan tidak masuk akal. Periksa angka nolnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah bulan {month} tertulis {told}, padahal rinciannya {sum}. Perbaiki berkasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender kantor tidak memuat hari kerja dalam setahun, jadi tidak ada pesan yang dikirim. Periksa jam layanan dan hari libur di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender kantor tidak memuat hari kerja dalam setahun. Periksa jam layanan dan hari libur di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor bernama {name} sudah ada. Lihat dengan `loket central office list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini terkunci. Ketik frasa sandinya di terminal, atau isi LOKET_PASSPHRASE, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini tidak punya admin yang aktif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor itu tidak ada. Lihat daftarnya dengan `loket central office list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor itu tidak terletak di wilayah tersebut. Periksa kode wilayahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi Anda dibuatkan orang lain. Ganti dahulu dengan kata sandi sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru sama dengan yang lama. Pilih kata sandi yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan, misalnya dengan tanda hubung di antaranya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi lama salah, jadi kata sandi belum diganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi server tanda tangan elektronik belum ada di komputer ini. Minta admin mengisinya di Pengaturan, Tanda tangan elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi terlalu panjang. Pakai paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi terlalu pendek. Pakai paling sedikit {least} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi tidak boleh sama dengan nama pengguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua frasa sandi berbeda. Ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua isian tidak sama. Ketik sekali lagi dengan hati-hati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan itu bukan milik program ini. Pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas memuat paling banyak {most} orang. Pilih kecamatan atau desa, atau simpan sebagai Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas pencetak nomor habis. Nomor antrean tetap berlaku: pasang gulungan baru, lalu cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesimpulan “{name}” bukan program atau fakta yang dikenal. Periksa ejaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik passphrase pejabat yang menandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik sebagian nama kabupaten atau kota, lalu pilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyakinan harus antara −1 dan 1, dan bukan 0. Perbaiki angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klip suara tidak dapat dibaca, jadi panggilan memakai suara komputer atau denting. Pasang ulang program ini untuk mengembalikannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode OPD untuk nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode QR surat ini tidak dapat dibuat. Periksa tanggal komputer dan kode wilayah kantor di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode QR surat {number} tidak terbaca lagi pada berkas dari server, jadi surat tetap seperti semula. Laporkan kepada admin server itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode bergabung itu salah ketik. Bandingkan huruf demi huruf dengan yang tampil di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode bergabung itu salah, sudah dipakai, atau lewat waktunya. Minta kode baru di pusat, lalu ketik dalam 30 menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini bukan untuk PC baru: kantor di pusat belum punya data, atau kodenya untuk pengawas. Gabungkan dahulu PC yang sudah berisi data kantor, lalu minta kode baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini tidak dikenal di kantor ini. Pindai sekali lagi, atau cari dengan NIK atau nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode kabupaten/kota harus empat angka, misalnya 3317 untuk Rembang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode kabupaten/kota terdiri dari empat angka Kemendagri, misalnya 3317 untuk Rembang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode kabupaten/kota {regency} tidak dikenal. Pakai empat angka Kemendagri, misalnya 3317.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode layanan terdiri atas huruf kecil, angka dan garis bawah, misalnya surat_jalan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode loket adalah satu huruf, bila perlu diikuti satu huruf atau angka: A, B, A2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode loket terdiri dari satu atau dua huruf, misalnya A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode loket {counter} sudah dipakai. Pilih huruf lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan salah ketik atau tidak lengkap. Periksa tiap kelompok hurufnya, atau pindai kode QR pada lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode wilayah pengawas harus dua angka (provinsi) atau empat angka (kabupaten/kota).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode {service} sudah dipakai layanan lain. Tulis kode yang belum dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode {taken} sudah dipakai program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode “{written}” dipakai dua kali. Ganti salah satunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode “{written}” tidak sah. Pakai huruf kecil, angka, dan garis bawah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom NIK tidak ditemukan pada {rows} baris pertama. Beri judul NIK pada kolomnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom NIK tidak ditemukan pada {rows} baris pertama. Pilih kolomnya sendiri, atau beri judul NIK pada kolom itu, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom NIK tidak ditemukan pada {rows} baris pertama. Pilih kolomnya sendiri, atau beri judul NIK pada kolomnya, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom transfer “{column}” memakai isian yang tidak ada. Yang ada: {gaps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom “{name}” tidak dikenal. Yang dapat dipakai: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini belum punya suara bahasa Indonesia, jadi klip suara yang dipakai. Pilih “klip” di Pengaturan supaya pesan ini tidak muncul lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini tidak mengizinkan pemakaian pencetak nomor “{address}”. Nomor antrean tetap berlaku: minta admin memberi izin atas perangkat itu (di Linux: grup lp atau dialout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuesioner itu sudah masuk hitungan dan tidak dapat ditarik lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci PC ini untuk pusat tidak dapat ditulis atau dihapus di folder data. Periksa ruang kosong dan izin foldernya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci PC ini untuk pusat tidak ditemukan, mungkin folder datanya disalin dari PC lain. Gabungkan PC ini lagi dengan kode baru; tidak ada data yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci pusat di PC ini rusak, jadi pusatnya tidak dapat dibuka. Pulihkan pusat dari berkas cadangannya, atau pindahkan pusat ke PC lain: setiap loket masih memegang datanya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci pusat tidak ada di penyimpan sandi komputer ini. Buka Loket Linjamsos di PC ini dan masuk seperti biasa; pusat lalu mulai sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci pusat tidak dapat ditulis di folder data. Periksa ruang kosong dan izin foldernya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci server pusat harus 64 angka heksadesimal. Buat yang baru dengan `loket central key`, atau pakai kunci yang dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci server pusat tidak terbaca. Periksa berkas kunci dan izinnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tanda tangan loket ini tidak dapat dibaca, jadi surat belum terbit. Periksa izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tanda tangan loket ini tidak dapat ditulis, jadi surat belum terbit. Periksa ruang kosong dan izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci terdiri atas huruf kecil, angka dan garis bawah, diawali huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci {key} dipakai dua kali. Beri kunci lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan ini sudah dicatat sebagai pengaduan {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota periode ini {quota} orang; {fixed} sudah ditetapkan dan daftar ini {more} orang. Kurangi daftarnya atau ubah kuotanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota tidak masuk akal. Isi jumlah orangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang tidak dapat disimpan di folder data. Periksa izin dan ruang kosongnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran ini sudah dihapus. Lampirkan sekali lagi bila masih diperlukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran ini sudah menjadi bagian permohonan yang selesai dan tetap disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah itu tidak dapat dikenakan pada semua sekaligus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan SKM ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan disimpan sebagai .xlsx, dan PDF-nya di sebelahnya. Ganti akhirannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan atau jalur itu tidak dikenal. Muat ulang halamannya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini meminta verifikasi dahulu. Isi verifikasinya, lalu setujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini tidak berakhir dengan surat.</source>
        <translation>This service does not end with a letter.</translation>
    </message>
    <message>
        <source>Layanan itu tidak tersedia hari ini. Pilih layanan lain dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan nomor {number} belum selesai. Selesaikan dahulu, lalu lanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan {service} tidak ada atau belum berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan {service} tidak ada. Periksa kodenya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih dari satu kantor cocok. Tulis namanya lengkap, atau kodenya (ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar hari ini tidak dapat disimpan sebagai {name}. Pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan itu bukan untuk cadangan ini. Pakai lembar dari masa cadangan itu dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket belum dipilih. Pilih loket Anda saat masuk, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini masih memegang nomor {number} ({state}). Selesaikan (F9), tunda (F6) atau catat tidak hadir (F7) dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini masih memegang nomor {number}. Selesaikan (F9), tunda (F6) atau catat tidak hadir (F7) dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini sedang melayani nomor {number} dengan isian orang lain. Selesaikan (F9) atau tunda (F6) dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini sudah memegang nomor {other}, jadi nomor {number} tidak dapat diambil lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket itu tidak ada. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {counter} tidak ada. Lihat daftarnya dengan `loket office show`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa itu sudah lewat. Isi saat berakhir yang akan datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada permohonan yang menunggu persetujuan. Putuskan semuanya dahulu, lalu matikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang perlu dipastikan: {finding} Catat cara memastikannya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materi itu tidak dikenal. Pilih dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memulihkan mengganti data sekarang. Tambahkan --yes bila memang itu maksudnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut NIP ini seseorang yang lahir {born} diangkat tahun {year}. Periksa kembali angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut data hari ini permohonan ini tidak lagi boleh: {finding} Kembalikan, tolak, atau setujui dengan menulis alasannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin basis data terlalu lama (SQLite {have}; paling sedikit {need}). Pasang ulang Loket Linjamsos dari paket resminya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK belum diisi. Ketik 16 angka seperti tertulis pada KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK hanya berisi 16 angka, tanpa huruf atau tanda lain. Periksa lagi pada KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK hanya dibuka bagi supervisor dan admin, atau bagi petugas yang sedang melayani orang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK harus 16 angka, yang dimasukkan {jumlah} angka. Periksa lagi pada KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah ada dalam periode ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK itu belum pernah dilayani dan tidak ada di data. Layani dahulu di Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK orang yang sudah ditetapkan tidak dapat diganti. Batalkan, lalu usulkan lagi dengan NIK yang benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK pejabat ini belum terdaftar di BSrE. Periksa NIK-nya, atau daftarkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK sama dengan No. KK. Periksa pada Kartu Keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP terdiri dari 18 angka. Periksa kembali angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama berkas undangan harus berakhiran .pdf atau .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama faskes belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama faskes terlalu panjang (paling banyak {longest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama header token hanya huruf, angka, dan tanda hubung, misalnya Authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama jam khusus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kegiatan paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama loket</source>
        <translation>Name of the counter</translation>
    </message>
    <message>
        <source>Nama penandatangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna terdiri dari 3 sampai 32 huruf kecil atau angka tanpa spasi, misalnya siti.a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna {username} sudah dipakai. Pilih nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama program</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Nama terlalu panjang (paling banyak {batas} huruf). Singkat seperti pada KTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama wajib diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah baru berlaku mulai {today} atau sesudahnya. Ganti tanggal mulainya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah belum memberi tahu cara berhenti. Tambahkan misalnya: Balas STOP bila tidak ingin dikirimi pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah ini sudah berlaku sejak {day}. Buat versi baru sebagai gantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah pesan masih kosong. Tulis dahulu kalimatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah pesan {count} karakter; paling panjang {most}. Pendekkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah yang mulai {day} sudah berlaku. Simpan versi baru untuk mengubahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah yang mulai {day} sudah dipakai {count} surat, jadi tidak diubah lagi. Pilih tanggal mulai sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai rupiah tidak masuk akal. Periksa angka nolnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai untuk pengaturan {name} tidak dapat dipakai. Periksa bentuk dan batasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK hanya berisi 16 angka, tanpa huruf atau tanda lain. Periksa lagi pada Kartu Keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK harus 16 angka, yang dimasukkan {jumlah} angka. Periksa lagi pada Kartu Keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK sama dengan NIK. Periksa kembali pada Kartu Keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean itu tidak ada. Muat ulang daftar antrean, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean sedang tidak dibagikan. Silakan tanyakan kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini tidak sedang dilayani, jadi lampirannya tidak dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor itu baru saja dipanggil loket lain. Pilih nomor yang masih menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor jalur Darurat hanya dari petugas. Silakan langsung ke loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu BPJS/KIS hanya berisi 13 angka, tanpa huruf atau tanda lain. Periksa lagi pada kartunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu BPJS/KIS harus 13 angka, yang dimasukkan {jumlah} angka. Ketik seperti tertulis pada kartu, termasuk angka 0 di depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor penetapan ini sudah dipakai pada periode ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening berisi 5 sampai 20 angka; yang tertulis {found} angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening berisi huruf atau tanda lain. Tulis angkanya saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening tertulis, tetapi nama banknya kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening tidak mungkin hanya berisi nol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rujukan terlalu panjang. Paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat kosong atau lebih dari {most} huruf, jadi tidak muat di kode QR. Pendekkan pola nomor di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat menunggu: nomor yang disewa PC ini dari pusat sudah habis dan pusat belum terhubung. Isian tetap tersimpan; tunda nomornya, lalu terbitkan suratnya saat pusat tersambung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor susulan {number} sudah dimasukkan. Periksa nomor pada kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon harus nomor HP, diawali 08 atau 62, dan terdiri dari 10 sampai 13 angka. Tanyakan lagi nomornya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang dicari harus 16 angka: NIK pada KTP atau No. KK pada Kartu Keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} baru dipanggil {calls} kali. Panggil sampai {least} kali sebelum dicatat tidak hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} belum dilayani. Panggil dan layani dahulu, lalu selesaikan dengan F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} belum dilayani. Panggil dan layani dahulu, lalu selesaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} belum dipanggil. Panggil dahulu dengan F8, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} bukan nomor hari ini. Buat nomor baru dengan F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sedang {state}, jadi tidak dapat diubah menjadi {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah ada di antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah berubah lagi, jadi entri itu tidak dapat diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah berubah lagi, jadi langkah itu tidak dapat diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai surat lain tahun ini. Minta admin membedakan pola nomornya di Pengaturan, Naskah surat atau Nomor surat, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} tidak sedang di loket ini. Muat ulang daftar antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} tidak sedang menunggu surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang dengan NIK atau kartu ini sudah ada dalam daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang ini masih dilayani, atau suratnya belum diambil. Selesaikan dahulu, lalu hapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang masih menunggu hanya dapat dimasukkan pada hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini belum bergabung ke pusat. Gabungkan dahulu dengan kode dari pusat di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini bukan pusat kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini dikeluarkan dari pusat oleh admin. Datanya tetap di sini; untuk ikut lagi, minta kode bergabung yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini sudah bergabung ke pusat lain. Untuk menjadikannya pusat kantor, pindahkan pusat itu ke sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini sudah bergabung ke pusat. Keluar dahulu dari pusat itu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini sudah menjalankan pusat kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC ini tidak berhak atas data itu di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF di arsip tidak dapat dibaca, jadi salinannya tidak dapat dibuat. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF di arsip tidak sama dengan surat yang diterbitkan dan tidak dapat dipercaya. Pulihkan dari cadangan terakhir; bila tidak ada, batalkan suratnya dan terbitkan penggantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF ini berkata sandi. Minta yang tanpa kata sandi, atau pindai kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF ini rusak atau tidak berisi halaman. Pindai atau kirim sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pada saat itu loket ini belum punya kunci yang masih berlaku, jadi tidak ada yang dicabut. Periksa tanggal dan jamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak satu istirahat dalam sehari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak {most} situs. Hapus satu dahulu, lalu tambahkan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling banyak {most} surat sekali jalan. Kurangi desanya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling lama {days} hari. Perpanjang lagi bila masih perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit satu aturan harus berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paling sedikit satu program harus ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan ini sudah diatur mulai tanggal itu. Pilih tanggal lain, atau akhiri dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat ini baru terdaftar di BSrE dan belum punya sertifikat. Selesaikan aktivasinya di aplikasi BSrE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat ini belum dapat menandatangani secara elektronik (status {status}). Hubungi admin BSrE daerah, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat ini belum punya sertifikat elektronik. Selesaikan penerbitannya di aplikasi BSrE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan dibatalkan. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan ini terhenti sebelum selesai, mungkin karena berkasnya rusak atau memori komputer penuh. Tidak ada yang berubah. Tutup program lain, simpan ulang berkasnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelatihan dicatat sesudah diadakan. Tulis tanggal hari ini atau yang sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelatihan ini sudah dicatat pada hari itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan dibatalkan. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan {check} tidak dikenal. Pilih dari daftar pemeriksaan yang ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan “{check}” memerlukan isian {key}, tetapi layanan ini tidak memilikinya. Tambahkan isiannya, atau hilangkan pemeriksaan itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemetaan kolom itu sudah tidak ada. Muat ulang layar, lalu periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemetaan kolom {word} tidak dapat dibaca. Tulis isian=kolom, misalnya nik=C, atau desil=- bila tidak dibaca. Isian yang ada: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemilik NIK ini belum pernah datang ke kantor ini, jadi belum punya halaman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon itu tidak ada lagi. Cari sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulihan tidak dapat diselesaikan, dan data yang ada belum berubah. Periksa ruang kosong dan izin folder data, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak nomor antrean belum dipilih. Pilih dahulu di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak nomor “{address}” berhenti di tengah jalan. Nomor antrean tetap berlaku: periksa kertas, tutup, dan kabelnya, lalu cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak nomor “{address}” tidak ditemukan atau tidak menjawab. Nomor antrean tetap berlaku: periksa daya, kabel, dan alamatnya, lalu cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendaftaran pejabat ini di BSrE masih menunggu verifikasi. Hubungi admin BSrE daerah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima itu tidak ada lagi dalam daftar. Muat ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetapan dan penyaluran dilakukan untuk seluruh daftar, bukan untuk satu orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan ini sudah {state}. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan sumber daring tidak terbaca. Isi dan simpan lagi di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan {name} tidak dikenal. Periksa namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengeras suara berhenti di tengah panggilan. Periksa kabelnya, lalu panggil ulang bila orangnya belum datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengeras suara tidak ditemukan, jadi panggilan hanya tampil di layar. Pasang dan nyalakan pengeras suara; panggilan berikutnya akan terdengar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengganti harus berkas lain di layanan ini. Centang lagi penggantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengganti harus orang lain. Pilih siapa yang menggantikan selama supervisor pergi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman ini sedang {state}, jadi langkah itu tidak dapat dilakukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman ini sudah dimulai. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman ini sudah selesai atau dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman “{name}” untuk daftar ini belum selesai. Tunggu, atau batalkan dahulu di Pesan, Pengiriman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengisian kantor contoh di folder ini terputus sebelum selesai. Jalankan `loket demo` sekali lagi untuk mengisinya dari awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penukaran isi folder data belum dapat diselesaikan. Jangan hapus apa pun; periksa ruang kosong dan izin foldernya, lalu buka program sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penunjukan itu sudah berakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penunjukan pengganti itu tidak ada. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyelamatan tidak dapat ditulis sampai selesai. Periksa ruang kosong dan izin folder tujuan, lalu ulangi ke folder baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyiapan kantor di folder ini terputus sebelum selesai. Siapkan sekali lagi dengan `loket` atau `loket office create`; belum ada data yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peragaan berhenti pada langkah “{step}”: layar tidak menjawab. Ulangi; bila terjadi lagi, kirimkan gambar di folder hasilnya kepada pengelola program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peragaan berhenti pada langkah “{step}”: tidak ada surat yang terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peragaan berhenti: isian “{step}” tidak terjangkau dengan papan ketik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peragaan berhenti: pemohon contoh tidak dapat dilayani ({headline}). Buat kantor contoh dari awal dengan --fresh, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran Anda ({role}) tidak berwenang melakukan ini. Mintalah supervisor atau admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perangkat itu tidak ada atau sudah dicabut. Lihat dengan `loket central device list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbedaan ini sudah dijawab. Muat ulang daftarnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode atau orang itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode ini sudah berisi penerima, jadi program dan kegiatannya tidak dapat diganti. Buat periode baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan ini baru saja diubah petugas lain. Lihat yang berubah, lalu putuskan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan ini belum disetujui. Hanya permohonan yang disetujui dapat diusulkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan ini sedang dibuka pada nomor {number}. Lanjutkan di sana, atau selesaikan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan ini sudah {state}. Muat ulang daftarnya, lalu pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan itu tidak ada lagi. Catat pengaduannya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan itu tidak ditemukan lagi. Muat ulang daftarnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan nomor {number} masih menunggu persetujuan supervisor. Panggil setelah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan nomor {number} sudah diputuskan, jadi tidak dapat diurungkan. Surat yang salah dibatalkan di layar Surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan yang sudah {old} tidak dapat menjadi {new}. Muat ulang daftarnya, lalu lihat lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan yang {state} tidak dilanjutkan. Buat permohonan baru dengan nomor antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan ini sudah ada di daftar. Ubah yang ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan belum dipakai di kantor ini. Nyalakan dahulu di Pengaturan, Kemampuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan ini tidak gagal, jadi tidak dikirim ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan ini tidak lagi berstatus tidak pasti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta itu tidak ada lagi dalam daftar. Muat ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas itu tidak ada. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih alasan pembatalannya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dahulu desa yang akan disurati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dua catatan yang berbeda untuk dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dua data yang berbeda tanggalnya untuk dibandingkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih layanan atau loket lain sebagai tujuan, lalu alihkan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih orangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat yang akan ditandatangani dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat yang diserahkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih surat yang sudah ditandatangani dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih tahun antara {first} dan {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan hanya untuk isian berjenis pilihan dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola ini sama dengan pola “{name}”, jadi kedua jenis surat akan bernomor sama. Bedakan polanya, atau kosongkan untuk memakai pola kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor “{template}” tidak memuat nomor urut. Tambahkan {{urut}} atau {{urut:03}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} sedang dipakai program lain, atau alamatnya bukan milik komputer ini. Pilih port lain dengan --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster memerlukan situs Cek Bansos. Tambahkan di Pengaturan, bagian Situs pengecekan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL bawaan tidak dapat dijalankan. Periksa sisa ruang disk dan catatannya di {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL bawaan tidak terpasang. Pasang paket “pusat”, atau sebutkan basis data sendiri dengan --database-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL tidak boleh berjalan sebagai root, dan akun {account} tidak dapat dibuat. Jalankan server pusat dengan akun biasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer “{name}” hilang selagi mencetak. Periksa bakinya: bila suratnya belum keluar, sambungkan lagi atau pilih printer lain, lalu cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer “{name}” tidak ditemukan. Surat sudah tersimpan: nyalakan atau pilih printer lain, lalu cetak lagi, atau simpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program di PC ini terlalu lama untuk pusat. Pekerjaan di loket berjalan terus; perbarui programnya supaya datanya terkirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program itu tidak ada lagi. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program yang dipilih tidak ada dalam aturan. Muat ulang, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program “{name}” tidak dikenal. Periksa ejaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat belum berhenti karena masih menjawab loket lain. Ulangi sebentar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat belum menerima {files} berkas data DTKS/DTSEN. Ulangi sebentar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat belum siap. Tunggu satu menit, lalu tekan Mulai sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat di PC ini sedang tidak berjalan. Tekan Mulai, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat di PC ini tidak menjawab. Mulai ulang pusatnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat menolak permintaan PC ini ({word}). Pekerjaan di loket tetap tersimpan; sampaikan kata itu kepada admin pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat sedang sibuk atau bermasalah. Akan dicoba lagi sendiri sebentar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak dapat dihubungi. Periksa jaringan; pekerjaan di loket ini berjalan terus dan dikirim nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak dapat dimulai di PC ini. Mulai ulang PC, lalu coba lagi; bila tetap gagal, sertakan hub.log dari folder pusat saat melapor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak dapat disetel mulai sendiri bersama PC. Mulai pusat dari Pengaturan setiap pagi, atau minta bantuan admin PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak mengenal PC ini lagi. Minta kode bergabung yang baru kepada admin pusat; data di PC ini tetap utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak menjawab pada waktunya. Pekerjaan tetap tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak punya data itu lagi. Pilih kirim ulang, atau ikut pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat tidak terhubung, dan yang menunggu bernomor dari loket lain. Bila orangnya ada di depan Anda, pilih Panggil juga; loket lain mungkin memanggil nomor yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangkap cetakan paling sedikit 1 dan paling banyak {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening {bank} berisi {wanted} angka; yang tertulis {found} angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat PC ini berbeda dari yang dikenal pusat: datanya pernah dipulihkan dari cadangan atau disalin. Pengiriman dihentikan supaya tidak ada yang tertimpa. Gabungkan PC ini lagi dengan kode baru; tidak ada data yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang kosong tidak cukup untuk cadangan. Kosongkan cakram itu atau pilih tempat lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang kosong tidak cukup: seluruh data ditulis sekali lagi dengan kunci baru sebelum yang lama dibuang. Kosongkan cakram, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saat berakhir harus sesudah saat mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saat pencabutan belum tiba. Isi saat komputer itu hilang, paling akhir sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah satu catatan ini baru saja diputuskan orang lain. Muat ulang, lalu periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah satu isian faskes terlalu panjang (paling banyak {longest} huruf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah satu kunci di berkas ini bernomor sama dengan kunci {office} tetapi isinya lain. Jangan dipakai; tanyakan kepada pengirimnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah satu surat itu sudah diserahkan. Muat ulang daftarnya, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran memuat nomor seperti NIK atau telepon. Hapus nomor itu: jawaban survei tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu keluarga paling banyak {most} orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kolom dipetakan ke dua isian. Pilih satu isian untuk setiap kolom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu lembar berisi lebih dari {most} baris, lebih banyak daripada yang dapat dibuat Excel. Berkas ini tampaknya rusak; minta berkas yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian harinya sudah termasuk {name} ({first} sampai {last}). Ubah tanggalnya supaya tidak bertumpuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {day} sudah ada {count} keputusan, dan semuanya tetap pada aturan lama. Mulai dari {today} atau sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {day} sudah ada {count} permohonan layanan ini, dan keputusannya tetap pada versi lama. Mulai dari {today} atau sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {day} sudah ada {count} saran, dan semuanya tetap pada aturan lama. Mulai dari hari sesudah {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat elektronik pejabat ini sedang diperpanjang. Coba lagi setelah terbit, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat elektronik pejabat ini sudah dicabut. Ajukan yang baru di BSrE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat elektronik pejabat ini sudah habis masa berlakunya. Perpanjang di aplikasi BSrE, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat pusat tidak dapat dipercaya, jadi tidak ada yang dikirim. Periksa alamatnya, atau minta kode bergabung yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat server tanda tangan elektronik tidak dapat dipercaya, jadi passphrase tidak dikirim. Hubungi admin server itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat sumber daring tidak dapat dipercaya, jadi NIK tidak dikirim. Hubungi admin server itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server pusat di sini sudah berisi kantor, jadi tidak ditimpa. Pulihkan ke folder data (atau basis data) yang kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server pusat tidak ikut terpasang di komputer ini. Pasang paket “pusat”, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server pusat untuk folder ini sudah berjalan. Tutup dahulu yang itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik menolak nama pengguna atau kata sandi kantor. Minta admin memeriksanya di Pengaturan, Tanda tangan elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik menolak: {message}. Periksa NIK dan passphrase pejabat, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik sedang bermasalah (kode {status}). Surat tetap seperti semula; coba lagi nanti, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik tidak dapat dihubungi. Periksa jaringan dan alamatnya di Pengaturan, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik tidak mengirim PDF, jadi surat tetap seperti semula. Periksa alamatnya di Pengaturan, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tanda tangan elektronik tidak menjawab pada waktunya. Surat tetap seperti semula; coba lagi, atau tanda tangani dengan pena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah syaratnya belum ada kalimat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan masuk dahulu dengan nama pengguna dan kata sandi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs {name} sudah ada. Ubah yang ada, atau pakai nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada {count} pesan memakai naskah ini, jadi tidak diubah. Buat versi mulai besok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada {most} lampiran pada nomor ini. Satukan halamannya menjadi satu PDF, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring berkali-kali tidak menjawab, jadi ditanya lagi beberapa menit lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring mengalihkan ke server lain, jadi NIK tidak dikirim. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring menjawab tentang NIK lain. Periksa alamat dan pemetaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring menjawab, tetapi bukan JSON. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring menolak kantor ini (kode {status}). Periksa tokennya dengan admin server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring sedang bermasalah (kode {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring terus mengalihkan ke alamat lain. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring tidak dapat dihubungi. Periksa jaringan dan alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber daring tidak menjawab dalam 2 detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor menunjuk pengganti untuk dirinya sendiri. Selain itu, mintalah admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat belum tercetak. Surat sudah tersimpan: periksa kertas dan kabel printer, lalu cetak lagi, atau simpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat bernomor {number} tidak ada di arsip. Lihat daftarnya dengan `loket letter list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat bila tidak terdaftar hanya untuk layanan yang berakhir dengan surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak ada di arsip. Muat ulang daftar surat, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini tidak dapat diganti dari sini. Lembar pengembalian dibuat lagi di Loket; surat kepada kantor lain diterbitkan lagi dari tempat asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat itu belum diserahkan kepada siapa pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat itu tidak sedang menunggu diambil: mungkin sudah diserahkan langsung di loket. Lihat riwayatnya di Surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat yang sudah terbit tetap pada naskah lamanya. Mulai dari {today} atau sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} berubah selagi ditandatangani. Muat ulang daftarnya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sedang dikirim ke pencetak. Tunggu sebentar, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah bertanda tangan elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah dibatalkan sebelumnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah dibatalkan, jadi tidak dicetak sebagai surat asli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah dibatalkan, jadi tidak diserahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah dibatalkan; jangan ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah diganti dengan surat {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah diserahkan, jadi tidak dicetak lagi sebagai asli. Buka suratnya di Arsip dan cetak salinannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah diserahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} sudah tercatat ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} tidak menunggu tanda tangan: sudah ditandatangani atau dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} tidak menunggu tanda tangan: surat itu langsung diserahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} tidak tercatat ditandatangani, atau sudah diserahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survei kepuasan belum dipakai. Nyalakan di Pengaturan, bagian Kemampuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat dan kesimpulannya sama dengan aturan “{other}”. Hapus salah satunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat tidak terbaca. Tulis misalnya [jika nama_faskes], [jika tidak nama_faskes], atau [jika jenis_rawat = Rawat inap] di awal baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat “{text}” tidak dapat dibaca. Tulis misalnya: hamil, bukan hamil, umur &gt;= 60, atau hamil atau ada_balita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF ini berisi {pages} halaman. Simpan dari pemindai sebagai PDF supaya semua halamannya ikut, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda itu tidak ada dalam data DTKS/DTSEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda kurung kurawal pada pola nomor “{template}” tidak berpasangan. Perbaiki, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda kurung kurawal tidak berpasangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan elektronik belum dinyalakan. Minta admin mengisinya di Pengaturan, Tanda tangan elektronik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima dibuat untuk satu permohonan atau satu berkas kolektif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima tidak dapat disimpan di sana. Pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda “{character}” tidak dapat dicetak di surat. Hapus, lalu tulis dengan huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir harus sama dengan atau sesudah yang awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir lebih awal daripada tanggal awal. Periksa keduanya, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir lebih dahulu daripada tanggal mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal awal. Tukar kedua tanggal itu, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal akhir tidak boleh sebelum tanggal mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal daftar ada di masa depan. Isi tanggal yang tertulis pada daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal data tidak boleh di masa depan. Periksa lagi tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kuesioner belum tiba. Tulis tanggal yang tertera di kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kuesioner lebih dari dua tahun lalu. Periksa tanggal di kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir ada di masa depan. Periksa lagi tahunnya pada KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK (angka ke-7 sampai ke-12) tidak mungkin ada. Periksa lagi pada KTP atau KK; bila memang tertulis begitu, NIK perlu dibetulkan di Disdukcapil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir lebih dari {tahun} tahun yang lalu. Periksa lagi tahunnya pada KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal langkah ini lebih dari dua tahun yang lalu. Periksa tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal langkah ini tidak boleh sesudah hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal mulai berlaku (valid_from) belum ada. Tambahkan, misalnya 2027-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal penetapan tidak boleh sesudah hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal tidak dapat dibaca. Tulis hari, bulan, dan tahun, misalnya 05-01-1990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal verifikasi tidak boleh sesudah hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggalnya harus sejak permohonan ini diputuskan sampai hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa TLS server pusat hanya boleh dibuka untuk komputer ini (127.0.0.1). Hapus --no-tls, atau pakai --host 127.0.0.1 di belakang proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat surat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak kata sandi salah, jadi akun ini ditutup sampai pukul {until}. Tunggu sebentar, atau minta admin mengganti kata sandinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak tumpang tindih untuk diperiksa satu per satu. Perbaiki daftarnya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang. Paling banyak {longest} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang. Paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang: paling banyak {longest} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu sering mencoba. Tunggu satu menit, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada akun {username}. Lihat: loket account list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada baris di bawah judul kolomnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada berkas aturan (.toml) di sana. Pilih berkas atau folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada cadangan bernama itu. Lihat namanya dengan `loket backup list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada hari kerja dalam {weeks} minggu terakhir menurut kalender kantor contoh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kode pemulihan yang terbaca pada {name}. Pindai lebih terang, atau ketik kodenya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada loket berkode {asked}. Lihat kodenya di Pengaturan, Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada penerima dalam pilihan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada penerima yang sudah ditetapkan, punya rekening, dan belum masuk berkas transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada peran “{text}”. Yang ada: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada perbedaan bernomor itu. Lihat daftarnya dengan `loket sync issues`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada seorang pun yang dapat dikirimi. Lihat alasannya pada hasil uji coba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat bernomor {number}. Salin nomornya persis, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat di arsip ini dengan kode atau nomor itu. Pindai lagi kode QR suratnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada surat yang cocok, jadi tidak ada yang diekspor. Longgarkan saringannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang berstatus “{state}” dalam pilihan ini, jadi tidak ada yang diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang berubah. Ubah dahulu isian yang salah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu. Buat nomor baru dengan F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut itu sudah dicatat petugas lain. Muat ulang permohonannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token penyedia pesan belum disimpan di komputer ini. Isi di Pengaturan, Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis L untuk laki-laki atau P untuk perempuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya https://cekbansos.kemensos.go.id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasan membatalkan surat, paling sedikit {least} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasan mengubah keputusan, paling sedikit {least} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasannya dahulu, paling sedikit lima huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasannya, paling sedikit {least} huruf, supaya dapat diperiksa kemudian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasannya, paling sedikit {least} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis apa yang diadukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dasar atau alasannya, paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dasar hukumnya; keputusan menyebutkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis hubungannya dalam keluarga, misalnya Anak atau Istri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis hubungannya dengan pemohon, misalnya tetangga atau perangkat desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis jawabannya, lalu selesaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis kode dengan angka, huruf, titik, atau garis miring; daftar: kode | nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama anggota keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama kantor, paling banyak 200 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama ketua RT/RW dan kepala dusun (di kelurahan: kepala lingkungan) yang memvalidasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama orang yang memverifikasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama orang yang mengambil surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama orang yang mengumpulkan berkasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama pembawa berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama situs, paling banyak {longest} huruf, tanpa “|”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama sumber daring, misalnya Server kabupaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomor atau tanggal kertas yang memuat persetujuan itu, supaya dapat ditelusuri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis paling sedikit dua pilihan, satu di setiap baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis paling sedikit satu syarat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis rincian sebagai Label = isi; periksa “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis satu bank per baris, misalnya BRI=15 atau BCA=10,12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis satu kolom per baris, misalnya Nomor Rekening={{rekening}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanda “tidak ada” sebagai jalur=nilai, misalnya status=tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal lahir anggota keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis {{nik}} di tempat NIK pada alamatnya, atau pada isi kiriman untuk POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan ini terlalu panjang: paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan terlalu panjang. Ringkas sampai {longest} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan terlalu panjang. Tulis paling banyak {most} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisannya bukan TOML yang sah. Perbaiki baris ini, lalu muat lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumpang tindih ini belum dijawab. Muat ulang layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji coba dihentikan. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undangan tidak dapat disimpan di {path}. Periksa folder dan sisa ruang disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unduhan dihentikan; yang sudah terunduh disimpan dan dilanjutkan nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi hanya untuk layanan yang menunggu persetujuan. Centang juga persetujuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi ini lebih dari satu tahun yang lalu. Minta verifikasi yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi itu tidak ada lagi. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi yang mulai {day} sudah berlaku. Buat versi baru untuk mengubahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi yang mulai {day} sudah dipakai {count} permohonan, jadi tidak dapat diganti. Mulai dari hari sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wajib diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu standar 1 sampai {most} menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu untuk mengurungkan entri {number} sudah lewat. Bila salah, tulis pada lembar penutupan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu untuk mengurungkan langkah nomor {number} sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diminta tidak ada di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang ditunjuk sebagai folder data adalah berkas. Pilih folder dengan --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menjawab di alamat itu bukan pusat Loket Linjamsos, mungkin halaman masuk jaringan. Masuk dahulu ke jaringan itu; pekerjaan di loket ini tetap tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona waktu tidak dikenal. Pilih salah satu: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} masih memegang nomor {number}. Selesaikan atau tunda dahulu, lalu tutup harinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} sudah ditutup admin, jadi tidak dapat memanggil lagi. Nomornya sudah kembali ke antrean. Tekan F12, lalu masuk di loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} sudah ditutup. Alihkan ke loket lain yang masih dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tumpang tindih dalam daftar ini belum dijawab. Buka bagian Tumpang tindih dan jawab dahulu, lalu tetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Masih ada {more} kesalahan lain. Tidak ada yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Tidak ada yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} belum tiba. Pilih bulan ini atau yang sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} masih mempunyai hari kerja, jadi belum dapat ditutup. Tutup pada hari kerja terakhirnya atau sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} sudah ditutup oleh {officer}. Angka yang berubah sesudahnya tampil sebagai koreksi di samping angka yang ditutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum memiliki NIK, padahal layanan ini mewajibkannya. Isi NIK-nya, atau keluarkan dari surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bukan supervisor. Pilih supervisor yang digantikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah ada dalam daftar keluarga ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah menjadi bagian dari aturan yang berlaku. Buat versi baru di Pengaturan, Aturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah tercatat pada {period}, dan kedua bantuan itu tidak boleh diterima bersamaan. Supervisor dapat memberi pengecualian dengan alasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tidak dapat disimpan. Pilih folder lain, atau periksa ruang dan izinnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tidak dapat meneruskan pekerjaan ini. Pilih petugas lain yang aktif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tidak dapat menjadi pengganti. Pilih petugas loket atau admin yang aktif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} data dari pusat belum dapat dibaca program di PC ini dan disimpan dahulu. Perbarui programnya; bila sudah yang terbaru, sampaikan kepada admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} belum tiba. Pilih rentang yang sudah berjalan atau yang sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} belum diisi. Isi dengan {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} sedang dimatikan. Nyalakan dahulu di Pengaturan, Pesan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} tidak sama dengan yang pertama. Ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“office_hours” tidak dapat dibaca. Tulis seperti {{&quot;fri&quot;: {{&quot;open&quot;: &quot;07:30&quot;, &quot;close&quot;: &quot;11:00&quot;}}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“proposal_period” tidak dapat dibaca. Tulis tanggalnya seperti 2022-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” sudah dikenal program. Hapus, atau beri pertanyaan bila bukan angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” adalah angka. Bandingkan dengan batasnya, misalnya {name} &gt;= 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” bukan angka. Tulis {name} atau bukan {name}, tanpa perbandingan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ditanyakan atau diketahui dari data, jadi tidak disimpulkan oleh aturan. Pilih kesimpulan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan bulan. Tulis seperti 2022-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal. Tulis seperti 2022-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan triwulan, bulan, atau tahun. Tulis seperti 2026-Q4, 2026-11, atau 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan waktu. Tulis tanggal dan jam, misalnya 2026-11-20T16:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Loket sekarang memakai {source} per {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Belum ada pemohon seperti itu di kantor ini. Orang yang belum pernah datang dicari di data DTKS/DTSEN (F3 di Loket).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperoleh atau diproses secara melawan hukum (huruf d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama (paling sedikit 3 huruf), NIK, No. KK, atau nomor telepon (paling sedikit 5 angka pertama).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menangani pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK pada kunjungan terdahulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK sama, permohonan belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, lahir, desa sama; NIK lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan pemohon (huruf c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan pemohon sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan ditarik kembali (huruf b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak diperlukan lagi untuk tujuannya (huruf a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama mirip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor telepon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>(ada, tanyakan ke dinas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(desa tidak tertulis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 angka pertama NIK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 angka pertama No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyak orang bernama sama; yang kartunya nonaktif didahulukan. Tambahkan desa atau tahun lahir, misalnya siti nurhaliza lasem 1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada data DTKS/DTSEN. Impor dahulu berkasnya di layar Data DTKS/DTSEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat dicek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betulkan NIK sesuai KTP atau KK, lalu kirim lagi: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh datang untuk {service} dengan berkas lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh datang untuk {service}. Tulis ID-DTKS pada surat pengantar desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desil</source>
        <translation>Decile</translation>
    </message>
    <message>
        <source>Desil berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya ada di data yang lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS rumah tangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID-DTKS terlalu panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIS PBI masih aktif, jadi tidak perlu datang. Dapat langsung dipakai berobat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar dari data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama, atau paling sedikit 5 angka pertama NIK, No. KK, kartu, atau ID-DTKS. Desa dan tahun lahir boleh ditambahkan: siti nurhaliza lasem 1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama tunggakan (bulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk ke data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaca berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan dengan DTKS/DTSEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan dengan daftar lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membandingkan dengan data sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencari orang dengan dua NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengemas data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengunduh data dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menulis berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut data, keluarga ini belum dapat diusulkan; keberatan disampaikan lewat desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusun data dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusun data yang diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusun indeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK bukan 16 angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ditulis dua kali di berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah ada dalam periode ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK milik nama lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK mustahil atau kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK pertama terbit di kabupaten lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK rusak oleh Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK sudah ada pada baris sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK tercatat atas nama lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ibu kandung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK bukan 16 angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK kosong atau rusak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kartu KIS/BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>PBI diaktifkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBI dinonaktifkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pada berkas ini (.xlsb atau .xls lama) tidak dapat diketahui baris mana yang tersembunyi; bila ada, baris itu ikut diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastikan dahulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima PKH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima sembako/BPNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dipastikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening atas nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status PBI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat dan tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar ({data})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar ({data}), PBI aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar ({data}), PBI nonaktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tidak ada perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang mirip. Ini belum berarti tidak terdaftar: cari juga dengan NIK, No. KK, atau sebagian namanya, lalu lakukan pengecekan kedua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditemukan ({data})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>ada huruf yang rusak (tampil sebagai �)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada lebih dari satu nomor telepon; yang pertama dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terakhir ID-DTKS hilang karena disimpan Excel sebagai bilangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terakhir NIK hilang karena disimpan Excel sebagai bilangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terakhir No. KK hilang karena disimpan Excel sebagai bilangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terakhir rekening hilang karena disimpan Excel sebagai bilangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terakhir rusak di berkas asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal ID-DTKS sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal NIK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal No. KK sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awal nomor kartu sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banyaknya angka rekening tidak sesuai dengan banknya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data yang diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desa atau kecamatan tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desil bukan angka 1 sampai 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditentukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dua kolom NIK berbeda isinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empat angka terakhir NIK 0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya di data yang lebih lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jenis kelamin atau tanggal lahir berbeda dari NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jenis kelamin berbeda dari yang ada di NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jenis kelamin tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judul di dalam berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumlah bantuan tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumlah tunggakan tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelas bukan 1, 2, atau 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kode kecamatan di NIK tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lama tunggakan tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama bank tanpa nomor rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama mirip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama sama bunyi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama terlalu panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nol di depan nomor kartu hilang dan telah ditambahkan kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor kartu bukan 13 angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor kartu sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor kartu sudah ada pada baris sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor rekening berisi huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor rekening hanya berisi nol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor rekening tanpa nama bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor telepon tidak sah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rekening yang sama sudah ada pada baris sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sebagian nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status kepesertaan masih aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status kepesertaan tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah ada dalam daftar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tahun lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal berkas terakhir diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir berbeda dari yang ada di NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir di dalam NIK mustahil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal nonaktif tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada di data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wilayah tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris catatan atau jumlah dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris nomor kolom dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baris tersembunyi (disaring atau disembunyikan) ikut diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} judul kolom berulang dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lembar tanpa kolom NIK dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lembar tersembunyi ikut dibaca, karena tidak ada lembar lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lembar tersembunyi tidak dibaca. Bila isinya data, tampilkan dahulu lembar itu, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Alasan dan daftar orang dikosongkan; siapa, kapan dan jenisnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas salinan dihapus; catatan cetaknya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas surat dan namanya dihapus; nomor, tanggal dan jenisnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar nonaktif dan tunggakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihapus seluruhnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi, jawaban dan pelapor dihapus; kategori dan tanggalnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian yang tidak diselesaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata-katanya dihapus; nilai dan IKM tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan, jawaban dan catatan dihapus; program yang disarankan dan dipilih tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran (pindaian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIK, No. KK, alamat dan rekening dihapus; jumlah orang dan rupiahnya tetap. Dihitung dari akhir periode program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIK, No. KK, alamat, telepon, isian dan pembawa dihapus; angkanya tetap. Dihitung dari permohonan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dan isinya dihapus; hasil, bulan dan biayanya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya dihapus dan harus ditanya lagi; permintaan berhenti tetap berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang pada daftar dihapus; jumlahnya tetap. Dihitung dari tanggal daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemohon dan permohonannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima manfaat program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan yang selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan dikirimi pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan yang dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindaian dihapus; daftar berkasnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian catatan akses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan pada daftar cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran pada survei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._form</name>
    <message>
        <source>Ctrl+B  Titip berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ditunggu: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titip berkas di kantor (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {more} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (batas {when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {what} (batas {when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ {what} (lewat {when})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._session</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printer belum dipilih di Pengaturan. Simpan tanda terima {number} sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan tanda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima {number} dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima {number} tersimpan di {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Tanda terima {number} dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Ctrl+N  Penasihat program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penasihat program (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
