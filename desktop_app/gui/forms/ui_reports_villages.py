# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_villages.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_VillagesPage(object):
    def setupUi(self, VillagesPage):
        if not VillagesPage.objectName():
            VillagesPage.setObjectName(u"VillagesPage")
        self.outer = QHBoxLayout(VillagesPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(VillagesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.head_row.addWidget(self.heading)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.spacer_1)

        self.back = QPushButton(VillagesPage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.head_row.addWidget(self.back)


        self.left.addLayout(self.head_row)

        self.span_row = QHBoxLayout()
        self.span_row.setSpacing(8)
        self.span_row.setObjectName(u"span_row")
        self.span_row.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(VillagesPage)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"field")
        self.first_label.setWordWrap(False)

        self.span_row.addWidget(self.first_label)

        self.first = DateField(VillagesPage)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(120, 36))

        self.span_row.addWidget(self.first)

        self.last_label = QLabel(VillagesPage)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"field")

        self.span_row.addWidget(self.last_label)

        self.last = DateField(VillagesPage)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(120, 36))

        self.span_row.addWidget(self.last)

        self.by_village = QPushButton(VillagesPage)
        self.by_village.setObjectName(u"by_village")
        self.by_village.setAutoDefault(False)

        self.span_row.addWidget(self.by_village)

        self.by_district = QPushButton(VillagesPage)
        self.by_district.setObjectName(u"by_district")
        self.by_district.setAutoDefault(False)

        self.span_row.addWidget(self.by_district)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.span_row.addItem(self.spacer_2)

        self.reload = QPushButton(VillagesPage)
        self.reload.setObjectName(u"reload")
        self.reload.setAutoDefault(False)

        self.span_row.addWidget(self.reload)


        self.left.addLayout(self.span_row)

        self.span_fault = QLabel(VillagesPage)
        self.span_fault.setObjectName(u"span_fault")
        self.span_fault.setProperty(u"role", u"error")
        self.span_fault.setWordWrap(True)

        self.left.addWidget(self.span_fault)

        self.totals = QLabel(VillagesPage)
        self.totals.setObjectName(u"totals")
        self.totals.setWordWrap(True)

        self.left.addWidget(self.totals)

        self.rows = QTableView(VillagesPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.left.addWidget(self.rows)

        self.empty = QLabel(VillagesPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left.addWidget(self.empty)

        self.hint = QLabel(VillagesPage)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.left.addWidget(self.hint)

        self.deed_row = QHBoxLayout()
        self.deed_row.setSpacing(8)
        self.deed_row.setObjectName(u"deed_row")
        self.deed_row.setContentsMargins(0, 0, 0, 0)
        self.write = QPushButton(VillagesPage)
        self.write.setObjectName(u"write")
        self.write.setAutoDefault(False)
        self.write.setProperty(u"main", True)

        self.deed_row.addWidget(self.write)

        self.save = QPushButton(VillagesPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.deed_row.addWidget(self.save)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deed_row.addItem(self.spacer_3)


        self.left.addLayout(self.deed_row)

        self.left.setStretch(4, 1)

        self.outer.addLayout(self.left)

        self.card = QFrame(VillagesPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(380, 0))
        self.card.setMaximumSize(QSize(520, 16777215))
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QStackedWidget(self.card)
        self.side.setObjectName(u"side")
        self.page_detail = QWidget()
        self.page_detail.setObjectName(u"page_detail")
        self.detail_layout = QVBoxLayout(self.page_detail)
        self.detail_layout.setSpacing(6)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 12, 12, 12)
        self.area = QLabel(self.page_detail)
        self.area.setObjectName(u"area")
        self.area.setProperty(u"role", u"title")
        self.area.setWordWrap(True)

        self.detail_layout.addWidget(self.area)

        self.area_words = QLabel(self.page_detail)
        self.area_words.setObjectName(u"area_words")
        self.area_words.setWordWrap(True)

        self.detail_layout.addWidget(self.area_words)

        self.faults = QTableView(self.page_detail)
        self.faults.setObjectName(u"faults")
        self.faults.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.faults.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.faults.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.faults.setAlternatingRowColors(True)
        self.faults.setShowGrid(False)
        self.faults.setTabKeyNavigation(False)
        self.faults.setWordWrap(False)
        self.faults.setSortingEnabled(False)

        self.detail_layout.addWidget(self.faults)

        self.needs_title = QLabel(self.page_detail)
        self.needs_title.setObjectName(u"needs_title")
        self.needs_title.setProperty(u"role", u"title")
        self.needs_title.setWordWrap(True)

        self.detail_layout.addWidget(self.needs_title)

        self.needs = QLabel(self.page_detail)
        self.needs.setObjectName(u"needs")
        self.needs.setWordWrap(True)

        self.detail_layout.addWidget(self.needs)

        self.taught_title = QLabel(self.page_detail)
        self.taught_title.setObjectName(u"taught_title")
        self.taught_title.setProperty(u"role", u"title")
        self.taught_title.setWordWrap(True)

        self.detail_layout.addWidget(self.taught_title)

        self.taught = QListWidget(self.page_detail)
        self.taught.setObjectName(u"taught")
        self.taught.setWordWrap(True)
        self.taught.setMinimumSize(QSize(0, 60))

        self.detail_layout.addWidget(self.taught)

        self.taught_empty = QLabel(self.page_detail)
        self.taught_empty.setObjectName(u"taught_empty")
        self.taught_empty.setProperty(u"role", u"hint")
        self.taught_empty.setWordWrap(True)

        self.detail_layout.addWidget(self.taught_empty)

        self.training = QWidget(self.page_detail)
        self.training.setObjectName(u"training")
        self.training_layout = QVBoxLayout(self.training)
        self.training_layout.setSpacing(4)
        self.training_layout.setObjectName(u"training_layout")
        self.training_layout.setContentsMargins(0, 0, 0, 0)
        self.topic_label = QLabel(self.training)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setProperty(u"role", u"field")
        self.topic_label.setWordWrap(True)

        self.training_layout.addWidget(self.topic_label)

        self.topic = QComboBox(self.training)
        self.topic.setObjectName(u"topic")
        self.topic.setMinimumSize(QSize(0, 36))
        self.topic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.topic.setMinimumContentsLength(12)

        self.training_layout.addWidget(self.topic)

        self.training_row = QHBoxLayout()
        self.training_row.setSpacing(8)
        self.training_row.setObjectName(u"training_row")
        self.training_row.setContentsMargins(0, 0, 0, 0)
        self.day = DateField(self.training)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(120, 36))

        self.training_row.addWidget(self.day)

        self.note = QLineEdit(self.training)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 36))

        self.training_row.addWidget(self.note)


        self.training_layout.addLayout(self.training_row)

        self.training_fault = QLabel(self.training)
        self.training_fault.setObjectName(u"training_fault")
        self.training_fault.setProperty(u"role", u"error")
        self.training_fault.setWordWrap(True)

        self.training_layout.addWidget(self.training_fault)

        self.training_buttons = QHBoxLayout()
        self.training_buttons.setSpacing(8)
        self.training_buttons.setObjectName(u"training_buttons")
        self.training_buttons.setContentsMargins(0, 0, 0, 0)
        self.record = QPushButton(self.training)
        self.record.setObjectName(u"record")
        self.record.setAutoDefault(False)

        self.training_buttons.addWidget(self.record)

        self.remove = QPushButton(self.training)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.training_buttons.addWidget(self.remove)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.training_buttons.addItem(self.spacer_4)


        self.training_layout.addLayout(self.training_buttons)


        self.detail_layout.addWidget(self.training)

        self.detail_layout.setStretch(2, 2)
        self.detail_layout.setStretch(6, 1)
        self.side.addWidget(self.page_detail)
        self.page_letter = QWidget()
        self.page_letter.setObjectName(u"page_letter")
        self.letter_layout = QVBoxLayout(self.page_letter)
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(12, 12, 12, 12)
        self.letter_title = QLabel(self.page_letter)
        self.letter_title.setObjectName(u"letter_title")
        self.letter_title.setProperty(u"role", u"title")
        self.letter_title.setWordWrap(True)

        self.letter_layout.addWidget(self.letter_title)

        self.letter_words = QLabel(self.page_letter)
        self.letter_words.setObjectName(u"letter_words")
        self.letter_words.setProperty(u"role", u"hint")
        self.letter_words.setWordWrap(True)

        self.letter_layout.addWidget(self.letter_words)

        self.preview = PdfView(self.page_letter)
        self.preview.setObjectName(u"preview")

        self.letter_layout.addWidget(self.preview)

        self.letter_fault = QLabel(self.page_letter)
        self.letter_fault.setObjectName(u"letter_fault")
        self.letter_fault.setProperty(u"role", u"error")
        self.letter_fault.setWordWrap(True)

        self.letter_layout.addWidget(self.letter_fault)

        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(8)
        self.letter_row.setObjectName(u"letter_row")
        self.letter_row.setContentsMargins(0, 0, 0, 0)
        self.issue = QPushButton(self.page_letter)
        self.issue.setObjectName(u"issue")
        self.issue.setAutoDefault(False)
        self.issue.setProperty(u"main", True)

        self.letter_row.addWidget(self.issue)

        self.print = QPushButton(self.page_letter)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)
        self.print.setProperty(u"main", True)

        self.letter_row.addWidget(self.print)

        self.letter_back = QPushButton(self.page_letter)
        self.letter_back.setObjectName(u"letter_back")
        self.letter_back.setAutoDefault(False)

        self.letter_row.addWidget(self.letter_back)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_row.addItem(self.spacer_5)


        self.letter_layout.addLayout(self.letter_row)

        self.letter_layout.setStretch(2, 1)
        self.side.addWidget(self.page_letter)

        self.card_layout.addWidget(self.side)


        self.outer.addWidget(self.card)

        self.outer.setStretch(0, 5)
        self.outer.setStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.topic_label.setBuddy(self.topic)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VillagesPage)

        QMetaObject.connectSlotsByName(VillagesPage)
    # setupUi

    def retranslateUi(self, VillagesPage):
        self.heading.setText(QCoreApplication.translate("VillagesPage", u"Kesalahan berkas menurut desa", None))
        self.back.setText(QCoreApplication.translate("VillagesPage", u"Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Kembali  Esc", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("VillagesPage", u"Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Tanggal awal", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("VillagesPage", u"sampai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Tanggal akhir", None))
#endif // QT_CONFIG(accessibility)
        self.by_village.setText(QCoreApplication.translate("VillagesPage", u"Desa", None))
#if QT_CONFIG(accessibility)
        self.by_village.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Desa", None))
#endif // QT_CONFIG(accessibility)
        self.by_district.setText(QCoreApplication.translate("VillagesPage", u"Kecamatan", None))
#if QT_CONFIG(accessibility)
        self.by_district.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Kecamatan", None))
#endif // QT_CONFIG(accessibility)
        self.reload.setText(QCoreApplication.translate("VillagesPage", u"Hitung  F5", None))
#if QT_CONFIG(accessibility)
        self.reload.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Hitung  F5", None))
#endif // QT_CONFIG(accessibility)
        self.span_fault.setText("")
        self.totals.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Desa dan kelurahan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.hint.setText(QCoreApplication.translate("VillagesPage", u"Pilih beberapa desa dengan Shift+panah atau Ctrl+klik.", None))
        self.write.setText(QCoreApplication.translate("VillagesPage", u"Surat kepala desa\u2026  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.write.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Surat kepala desa\u2026  Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("VillagesPage", u"Simpan\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Simpan\u2026  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.area.setText("")
        self.area_words.setText("")
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Kesalahan di desa ini", None))
#endif // QT_CONFIG(accessibility)
        self.needs_title.setText(QCoreApplication.translate("VillagesPage", u"Pelatihan yang diperlukan", None))
        self.needs.setText("")
        self.taught_title.setText(QCoreApplication.translate("VillagesPage", u"Pelatihan yang sudah dicatat", None))
#if QT_CONFIG(accessibility)
        self.taught.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Pelatihan yang sudah dicatat", None))
#endif // QT_CONFIG(accessibility)
        self.taught_empty.setText(QCoreApplication.translate("VillagesPage", u"Belum ada pelatihan yang dicatat.", None))
        self.topic_label.setText(QCoreApplication.translate("VillagesPage", u"Catat pelatihan", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Materi pelatihan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Tanggal pelatihan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Keterangan pelatihan", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("VillagesPage", u"Keterangan (boleh kosong)", None))
        self.training_fault.setText("")
        self.record.setText(QCoreApplication.translate("VillagesPage", u"Catat", None))
#if QT_CONFIG(accessibility)
        self.record.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Catat", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("VillagesPage", u"Hapus catatan", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Hapus catatan", None))
#endif // QT_CONFIG(accessibility)
        self.letter_title.setText("")
        self.letter_words.setText("")
        self.letter_fault.setText("")
        self.issue.setText(QCoreApplication.translate("VillagesPage", u"Terbitkan", None))
#if QT_CONFIG(accessibility)
        self.issue.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Terbitkan", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("VillagesPage", u"Cetak  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Cetak  Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.letter_back.setText(QCoreApplication.translate("VillagesPage", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.letter_back.setAccessibleName(QCoreApplication.translate("VillagesPage", u"Batal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

