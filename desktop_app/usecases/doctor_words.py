"""What the doctor says, one sentence for each outcome of a check, with what to do about it."""

from __future__ import annotations

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

CIPHER = QT_TRANSLATE_NOOP("doctor", "Data disandikan oleh SQLCipher {version} ({provider}).")
NO_CIPHER = QT_TRANSLATE_NOOP(
    "doctor",
    "Mesin basis data ini tidak menyandikan data. Pasang ulang Loket Linjamsos dari paket resminya "
    "sebelum melayani.",
)
LOG = QT_TRANSLATE_NOOP("doctor", "Semua yang tersimpan ada, sampai catatan ke-{last}.")
ENTRIES_GONE = QT_TRANSLATE_NOOP(
    "doctor",
    "{missing} catatan terakhir yang sudah tersimpan hilang dari basis data; yang ada sampai "
    "catatan ke-{last}. Berkas office.db-wal terhapus atau office.db ditukar. Jangan melayani "
    "dahulu: bandingkan dengan cadangan terakhir dan surat yang sudah dicetak.",
)
OTHER_END = QT_TRANSLATE_NOOP(
    "doctor",
    "Akhir jejak audit bukan yang terakhir ditulis program: basis data ditukar di luar program. "
    "Bandingkan dengan cadangan terakhir dan laporkan kepada kepala dinas.",
)
LOG_LONG = QT_TRANSLATE_NOOP(
    "doctor",
    "Berkas office.db-wal sudah {mib} MB. Tutup semua jendela program, lalu buka lagi sekali.",
)
CLOCK = QT_TRANSLATE_NOOP("doctor", "Jam komputer {now}.")
CLOCK_BACK = QT_TRANSLATE_NOOP(
    "doctor",
    "Jam komputer ({now}) lebih awal daripada catatan terakhir ({last}). Betulkan tanggal dan "
    "jamnya sebelum melayani: surat dan antrean memakai jam ini.",
)
BACKUP = QT_TRANSLATE_NOOP("doctor", "Cadangan terakhir {when}, di sini dan di folder kedua.")
NO_BACKUP = QT_TRANSLATE_NOOP(
    "doctor", "Belum ada cadangan. Buat sekarang di Pengaturan, Cadangan, atau `loket backup now`."
)
BACKUP_OLD = QT_TRANSLATE_NOOP(
    "doctor",
    "Cadangan terakhir {when}, sudah terlalu lama. Buat sekarang di Pengaturan, Cadangan, atau "
    "`loket backup now`.",
)
NO_SECOND = QT_TRANSLATE_NOOP(
    "doctor",
    "Cadangan terakhir {when}, hanya di cakram ini. Pilih folder kedua, sebaiknya cakram USB, di "
    "Pengaturan, Cadangan: cakram yang rusak membawa keduanya.",
)
SECOND_OLD = QT_TRANSLATE_NOOP(
    "doctor",
    "Folder kedua ({folder}) lama tidak mendapat cadangan. Pasang cakramnya, lalu buat cadangan.",
)
PRINTERS = QT_TRANSLATE_NOOP("doctor", "Pencetak di komputer ini: {names}.")
NO_PRINTER = QT_TRANSLATE_NOOP(
    "doctor",
    "Belum ada pencetak di komputer ini. Pasang lewat pengaturan sistem; sementara itu surat dapat "
    "disimpan sebagai PDF.",
)
SQLITE = QT_TRANSLATE_NOOP("doctor", "Mesin basis data SQLite {version}.")
NUMBERS = QT_TRANSLATE_NOOP(
    "doctor", "Nomor surat lengkap: {count} surat, tidak ada nomor tanpa surat atau penjelasan."
)
NUMBERS_BAD = QT_TRANSLATE_NOOP("doctor", "Ada {bad} nomor surat tanpa penjelasan. {first}")
KEY_FITS = QT_TRANSLATE_NOOP("doctor", "Kunci cocok dengan folder data ini.")
KEY_STRANGE = QT_TRANSLATE_NOOP(
    "doctor",
    "Berkas recovery.json bukan milik kantor ini. Salin kembali yang benar dari lembar pemulihan.",
)
DISK = QT_TRANSLATE_NOOP("doctor", "Ruang kosong di cakram {gib} GB.")
DISK_TIGHT = QT_TRANSLATE_NOOP(
    "doctor", "Ruang kosong di cakram tinggal {gib} GB. Kosongkan sebelum pelayanan terganggu."
)
NO_REGISTER = QT_TRANSLATE_NOOP(
    "doctor", "Belum ada data DTKS/DTSEN. Masukkan dengan `loket register import BERKAS`."
)
REGISTER = QT_TRANSLATE_NOOP("doctor", "Data {source} per {as_of}, umur {days} hari.")
REGISTER_OLD = QT_TRANSLATE_NOOP(
    "doctor",
    "Data {source} per {as_of} sudah {days} hari, lebih tua dari batas {limit} hari. "
    "Mintalah data baru.",
)
REGISTER_GONE = QT_TRANSLATE_NOOP(
    "doctor",
    "{missing} berkas data DTKS/DTSEN hilang dari folder data. Impor kembali datanya.",
)
DATABASE = QT_TRANSLATE_NOOP("doctor", "Basis data utuh.")
DATABASE_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "Ada {faults} kerusakan di basis data. Jangan hapus apa pun; pulihkan dari cadangan terakhir.",
)
CHAIN = QT_TRANSLATE_NOOP("doctor", "Jejak audit utuh dari awal sampai akhir.")
CHAIN_BROKEN = QT_TRANSLATE_NOOP(
    "doctor",
    "Jejak audit terputus pada catatan ke-{lsn}: ada yang diubah, dihapus, atau disisipkan di luar "
    "program. Simpan folder data ini apa adanya dan laporkan kepada kepala dinas.",
)
ARCHIVE = QT_TRANSLATE_NOOP("doctor", "{count} surat di arsip utuh.")
ARCHIVE_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "{bad} dari {count} surat di arsip hilang atau berubah: {shown}. Pulihkan dari cadangan "
    "terakhir; surat yang tidak ada di cadangan dibatalkan dan diterbitkan penggantinya.",
)
TYPED = QT_TRANSLATE_NOOP("doctor", "Ketikan yang belum disimpan masih terbaca.")
TYPED_LOST = QT_TRANSLATE_NOOP(
    "doctor",
    "{count} ketikan yang belum disimpan tidak terbaca lagi, jadi perlu diketik ulang. "
    "Data yang sudah disimpan tidak terpengaruh.",
)
PAPERS = QT_TRANSLATE_NOOP("doctor", "{count} lampiran berkas utuh.")
PAPERS_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "{bad} dari {count} lampiran berkas hilang atau berubah. Pulihkan dari cadangan terakhir.",
)
NOTE_TORN = QT_TRANSLATE_NOOP(
    "doctor",
    "Catatan kecil di luar basis data tentang akhir jejak audit tidak terbaca, biasanya karena "
    "listrik padam. Yang ada utuh sampai catatan ke-{last}. Cocokkan surat terakhir yang tercetak "
    "dengan arsip.",
)
NOTHING_ASIDE = QT_TRANSLATE_NOOP(
    "doctor", "Tidak ada data lama dari sebelum pemulihan atau pembaruan program."
)
ASIDE = QT_TRANSLATE_NOOP(
    "doctor",
    "{count} salinan data lama, dari sebelum pemulihan atau pembaruan program, masih disimpan "
    "({mib} MB). Yang tertua dihapus sendiri sesudah {until}, saat cadangan dibuat.",
)
CENTRE = QT_TRANSLATE_NOOP(
    "doctor", "{rows} data sama dengan yang dikatakan pusat; {pending} catatan menunggu dikirim."
)
CENTRE_UNLIKE = QT_TRANSLATE_NOOP(
    "doctor",
    "{unlike} dari {rows} data belum sama dengan pusat. Sinkronkan sekali lagi, lalu periksa lagi; "
    "bila tetap begitu, kirim ulang dengan `loket sync check --offer`.",
)
CENTRE_STOPPED = QT_TRANSLATE_NOOP(
    "doctor",
    "Sinkronisasi dengan pusat dihentikan karena riwayat PC ini berbeda. Gabungkan PC ini lagi di "
    "Pengaturan, Pusat kantor; tidak ada data yang hilang.",
)
