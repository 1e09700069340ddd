"""What is told about each finding: the sentence, and what to do next.

One entry for each finding code. Sentences are read aloud at the counter and printed on the return
slip: whole, polite, without abbreviations a villager would not know, and never with a number or
name of anybody but the person in front of the counter.
"""

from __future__ import annotations

from typing import Any

from desktop_app.domain.decision_terms import Facts, Finding, Outcome
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.rule_sets import Rule


def finding(
    rule: Rule,
    code: str,
    outcome: Outcome,
    facts: Facts,
    *,
    village_error: bool = False,
    **values: Any,
) -> Finding:
    """Return the finding `code` of `rule` with its finished sentences.

    Only what is *perlu dipastikan* can be confirmed by the officer; a refusal can not.
    """
    sentence, next_step = WORDS[code] if code in WORDS else WORDS["nik_perlu_dipastikan"]
    doubtful = outcome is Outcome.PERLU_DIPASTIKAN
    return Finding(
        code=code,
        outcome=outcome,
        sentence=sentence.format(**values).strip(),
        next_step=next_step.format(**values).strip(),
        legal_basis=rule.legal_basis,
        refusal=rule.code if outcome.refuses else None,
        confirmed=(facts.confirmed.get(code, "").strip() or None) if doubtful else None,
        counted_village_error=village_error,
    )


def nik_fault(code: str | None) -> str:
    """Return what is wrong with a NIK, as a clause after “NIK …”."""
    return _NIK_FAULTS.get(code or "nik_kosong", _NIK_WRONG)


def and_list(items: list[str]) -> str:
    """Return `a, b, dan c`."""
    if len(items) < 3:
        return " dan ".join(items)
    return ", ".join(items[:-1]) + ", dan " + items[-1]


_NIK_WRONG = QT_TRANSLATE_NOOP("Decision", "belum benar")
_NIK_FAULTS = {
    "nik_kosong": QT_TRANSLATE_NOOP("Decision", "belum ada, padahal layanan ini memerlukannya"),
    "nik_bukan_16_angka": QT_TRANSLATE_NOOP("Decision", "tidak terdiri dari 16 angka"),
    "nik_serial_nol": QT_TRANSLATE_NOOP("Decision", "berakhir dengan 0000, dan itu tidak mungkin"),
    "nik_tanggal_mustahil": QT_TRANSLATE_NOOP(
        "Decision", "memuat tanggal lahir yang tidak mungkin ada"
    ),
    "disdukcapil": QT_TRANSLATE_NOOP("Decision", "bermasalah menurut keterangan Disdukcapil"),
}

_SEE_PAPERS = QT_TRANSLATE_NOOP(
    "Decision", "Petugas mencocokkan KTP dan KK asli, lalu mencatat hasilnya."
)
_CHECK_TWICE = QT_TRANSLATE_NOOP(
    "Decision",
    "Petugas mengecek di sumber kedua (SIKS-NG atau Cek Bansos), lalu mencatat hasilnya.",
)


def _words(sentence: str, next_step: str = "") -> tuple[str, str]:
    return sentence, next_step


WORDS: dict[str, tuple[str, str]] = {
    # 1. NIK
    "nik_bermasalah": _words(
        QT_TRANSLATE_NOOP("Decision", "NIK {fault}."),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Silakan urus dahulu di Disdukcapil, lalu kembali membawa KTP atau KK yang sudah "
            "benar.",
        ),
    ),
    "nik_wilayah_tidak_dikenal": _words(
        QT_TRANSLATE_NOOP("Decision", "Enam angka pertama NIK bukan kode kecamatan yang dikenal."),
        _SEE_PAPERS,
    ),
    "nik_wilayah_lain": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "NIK pertama kali terbit di kabupaten lain. Itu wajar bila pemohon pernah pindah.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision", "Petugas memastikan alamat sekarang pada KK asli, lalu mencatat hasilnya."
        ),
    ),
    "nik_tanggal_lahir_berbeda": _words(
        QT_TRANSLATE_NOOP("Decision", "Tanggal lahir di dalam NIK berbeda dengan yang diisikan."),
        _SEE_PAPERS,
    ),
    "nik_jenis_kelamin_berbeda": _words(
        QT_TRANSLATE_NOOP("Decision", "Jenis kelamin di dalam NIK berbeda dengan yang diisikan."),
        _SEE_PAPERS,
    ),
    "nik_ganda": _words(
        QT_TRANSLATE_NOOP("Decision", "NIK ini tercatat lebih dari satu kali dengan data berbeda."),
        _SEE_PAPERS,
    ),
    "nik_perlu_dipastikan": _words(
        QT_TRANSLATE_NOOP("Decision", "Ada data pada NIK yang perlu dipastikan."), _SEE_PAPERS
    ),
    # 2 and 5. The register
    "belum_dicari": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon belum dicari di data DTKS/DTSEN."),
        QT_TRANSLATE_NOOP("Decision", "Isi NIK 16 angka, pencarian berjalan sendiri."),
    ),
    "register_belum_ada": _words(
        QT_TRANSLATE_NOOP("Decision", "Data DTKS/DTSEN belum dimuat ke komputer ini."),
        _CHECK_TWICE,
    ),
    "data_lama": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "Data {data} sudah lebih lama dari batas yang ditetapkan kantor."
        ),
        QT_TRANSLATE_NOOP("Decision", "Bila ragu, cek lagi di SIKS-NG atau Cek Bansos."),
    ),
    "identitas_berbeda": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "NIK ini tercatat di data dengan nama dan tanggal lahir yang berbeda."
        ),
        _SEE_PAPERS,
    ),
    "sumber_berbeda": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Data {data} dan hasil pengecekan di {source} pada {seen} tidak sama.",
        ),
        QT_TRANSLATE_NOOP("Decision", "Petugas memastikan mana yang benar, lalu mencatatnya."),
    ),
    # 2. tidak terdaftar
    "tidak_terdaftar": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Pemohon tidak terdaftar di DTKS/DTSEN, juga tidak ditemukan saat dicek di {source} "
            "pada {seen}, sehingga kartunya belum dapat direaktivasi.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Pemohon dapat langsung dilayani untuk pengajuan baru dengan nomor antrean yang sama.",
        ),
    ),
    "perlu_pengecekan_kedua": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon tidak ditemukan di data {data}."), _CHECK_TWICE
    ),
    "mungkin_terdaftar": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "NIK ini tidak ditemukan, tetapi ada baris yang mungkin milik pemohon atau "
            "keluarganya.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision", "Petugas mencocokkan baris itu dengan KTP dan KK, lalu mencatat hasilnya."
        ),
    ),
    "hanya_di_data_lama": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "Pemohon tercatat di data {older}, tetapi tidak ada lagi di data {data}."
        ),
        _CHECK_TWICE,
    ),
    "terdaftar_menurut_pengecekan": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon ditemukan saat dicek di {source} pada {seen}.")
    ),
    "pengecualian_faskes": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Pemohon tidak ditemukan di data, tetapi membawa surat keterangan faskes, "
            "sehingga tetap dapat diusulkan untuk direaktivasi.",
        )
    ),
    "di_daftar_nonaktif": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "Pemohon tercatat di daftar kartu nonaktif sejak {deactivated}."
        )
    ),
    "kartu_masih_aktif": _words(
        QT_TRANSLATE_NOOP("Decision", "Menurut data {data} kartunya masih aktif."),
        QT_TRANSLATE_NOOP(
            "Decision", "Cek dahulu di Mobile JKN; bila memang aktif, surat tidak diperlukan."
        ),
    ),
    # 3. desil
    "desil_di_atas_batas": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Menurut data {data}, keluarga ini berada di desil {desil}, "
            "sedangkan batas untuk bantuan iuran adalah desil {limit}.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Bila keadaan sebenarnya berbeda, silakan ajukan sanggahan lewat desa/kelurahan atau "
            "Cek Bansos. Jalan lain adalah PBPU Pemda, yaitu iuran yang dibayar pemerintah daerah.",
        ),
    ),
    "desil_perlu_dipastikan": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Data {data} mencatat desil {desil}, di atas batas desil {limit}, "
            "tetapi data itu sudah lama atau tidak sama dengan pengecekan kedua.",
        ),
        _CHECK_TWICE,
    ),
    # 4. masa pengajuan
    "pengajuan_belum_dibuka": _words(
        QT_TRANSLATE_NOOP("Decision", "Masa pengajuan baru sedang ditutup. {opening}"),
        QT_TRANSLATE_NOOP(
            "Decision",
            "{return_when} Berkas boleh dititipkan di loket supaya tidak perlu dibawa lagi.",
        ),
    ),
    "dapat_pembebasan_biaya": _words(
        QT_TRANSLATE_NOOP("Decision", "Karena darurat, pemohon dapat meminta pembebasan biaya."),
        QT_TRANSLATE_NOOP("Decision", "Silakan sampaikan kepada petugas loket sekarang juga."),
    ),
    # 5. sudah terdaftar
    "sudah_terdaftar": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon sudah terdaftar menurut {origin}."),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Tidak perlu mengajukan lagi. Perubahan data diurus petugas (operator) desa/kelurahan, "
            "jadi tidak perlu datang ke kantor ini.",
        ),
    ),
    "terdaftar_di_data_lama": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Pemohon terdaftar di data {data}, "
            "tetapi data itu sudah lebih lama dari batas yang ditetapkan kantor.",
        ),
        _CHECK_TWICE,
    ),
    "mungkin_sudah_terdaftar": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Ada baris yang mungkin milik pemohon, sehingga pemohon mungkin sudah terdaftar.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision", "Petugas mencocokkan baris itu dengan KTP dan KK, lalu mencatat hasilnya."
        ),
    ),
    "status_pbi_belum_diketahui": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "Pemohon tercatat di data, tetapi belum diketahui apakah PBI-nya aktif."
        ),
        QT_TRANSLATE_NOOP(
            "Decision", "Petugas mengecek status kartu di SIKS-NG atau BPJS, lalu mencatatnya."
        ),
    ),
    "tidak_terdaftar_menurut_pengecekan": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon tidak ditemukan saat dicek di {source} pada {seen}.")
    ),
    "tambah_anggota_keluarga": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "Keluarga dengan No. KK ini sudah tercatat, tetapi pemohon belum."
        ),
        QT_TRANSLATE_NOOP("Decision", "Pengajuan diproses sebagai tambah anggota keluarga."),
    ),
    "kartu_nonaktif": _words(
        QT_TRANSLATE_NOOP("Decision", "Pemohon mempunyai kartu yang nonaktif."),
        QT_TRANSLATE_NOOP(
            "Decision", "Reaktivasi dapat langsung dilayani dengan nomor antrean yang sama."
        ),
    ),
    # 6 and 7. ID-DTKS on the village letter
    "id_dtks_tidak_dicantumkan": _words(
        QT_TRANSLATE_NOOP("Decision", "Surat pengantar desa belum mencantumkan ID-DTKS."),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Mohon desa/kelurahan menambahkan ID-DTKS {own_id} pada surat pengantar, "
            "lalu silakan kembali.",
        ),
    ),
    "id_dtks_dilengkapi_di_loket": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "ID-DTKS yang belum tercantum di surat pengantar dilengkapi di loket."
        ),
        QT_TRANSLATE_NOOP(
            "Decision", "Tuliskan ID-DTKS {own_id} pada surat pengantar desa dan beri paraf."
        ),
    ),
    "id_dtks_perlu_dipastikan": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Surat pengantar desa belum mencantumkan ID-DTKS, "
            "dan ID-DTKS pemohon hanya ada di data yang sudah lama.",
        ),
        _CHECK_TWICE,
    ),
    "id_dtks_tidak_cocok": _words(
        QT_TRANSLATE_NOOP(
            "Decision", "ID-DTKS pada surat pengantar desa tidak cocok dengan data pemohon."
        ),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Mohon desa/kelurahan memperbaiki surat pengantar dengan ID-DTKS {own_id}, "
            "lalu silakan kembali.",
        ),
    ),
    "id_dtks_beda_satu_huruf": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "ID-DTKS pada surat pengantar desa berbeda satu huruf atau angka dari data pemohon.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Petugas membaca lagi surat pengantar. Bila hanya salah tulis, catat bahwa sudah "
            "dipastikan.",
        ),
    ),
    "id_dtks_belum_cocok": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "ID-DTKS pada surat pengantar desa tidak cocok dengan data, "
            "tetapi data itu lama atau belum pasti milik pemohon.",
        ),
        _CHECK_TWICE,
    ),
    "id_dtks_tanpa_pembanding": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "ID-DTKS pada surat pengantar tidak dapat dicocokkan karena data tidak memuatnya.",
        )
    ),
    # 8. batas reaktivasi
    "lewat_batas_reaktivasi": _words(
        QT_TRANSLATE_NOOP(
            "Decision",
            "Kartu nonaktif sejak {deactivated}; batas {months} bulan untuk reaktivasi berakhir "
            "pada {deadline}.",
        ),
        QT_TRANSLATE_NOOP(
            "Decision",
            "Permohonan tetap dapat diajukan, tetapi mungkin tidak diterima BPJS Kesehatan. Jalan "
            "lain adalah PBPU Pemda, yaitu iuran yang dibayar pemerintah daerah.",
        ),
    ),
    # 9. berkas
    "berkas_tidak_lengkap": _words(
        QT_TRANSLATE_NOOP("Decision", "Berkas belum lengkap. Yang belum ada: {missing}."),
        QT_TRANSLATE_NOOP("Decision", "Mohon dilengkapi, lalu silakan kembali.{deferral}"),
    ),
    "berkas_menyusul": _words(
        QT_TRANSLATE_NOOP("Decision", "Berkas yang menyusul: {missing}."),
        QT_TRANSLATE_NOOP("Decision", "Mohon diserahkan paling lambat {deadline}."),
    ),
}

OPENS_UNKNOWN = QT_TRANSLATE_NOOP("Decision", "Tanggal pembukaannya belum ditetapkan.")
RETURN_ON = QT_TRANSLATE_NOOP("Decision", "Silakan datang lagi mulai {day}, saat pengajuan dibuka.")
RETURN_UNKNOWN = QT_TRANSLATE_NOOP(
    "Decision", "Silakan menunggu pengumuman kantor atau menanyakannya di desa/kelurahan."
)
OWN_ID_UNKNOWN = QT_TRANSLATE_NOOP("Decision", "pemohon")
OR_SUBSTITUTE = QT_TRANSLATE_NOOP("Decision", "{document} (boleh diganti {substitutes})")
MAY_FOLLOW = QT_TRANSLATE_NOOP(
    "Decision", " Karena darurat, berkas boleh menyusul paling lambat {hours} jam."
)
SOURCE_DATA = QT_TRANSLATE_NOOP("Decision", "data {data}")
SOURCE_SECOND = QT_TRANSLATE_NOOP("Decision", "pengecekan di {source} pada {seen}")
UNDATED_DATA = QT_TRANSLATE_NOOP("Decision", "yang ada")
