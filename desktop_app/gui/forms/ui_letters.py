# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_LettersScreen(object):
    def setupUi(self, LettersScreen):
        if not LettersScreen.objectName():
            LettersScreen.setObjectName(u"LettersScreen")
        self.outer = QVBoxLayout(LettersScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.parts = QTabWidget(LettersScreen)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)
        self.archive = QWidget()
        self.archive.setObjectName(u"archive")
        self.archive_layout = QVBoxLayout(self.archive)
        self.archive_layout.setObjectName(u"archive_layout")
        self.archive_layout.setContentsMargins(0, 12, 0, 0)
        self.splitter = QSplitter(self.archive)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 8, 0)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(self.left)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(self.left)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)


        self.left_layout.addLayout(self.search_row)

        self.letters = QTableView(self.left)
        self.letters.setObjectName(u"letters")
        self.letters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.letters.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.letters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.letters.setAlternatingRowColors(True)
        self.letters.setShowGrid(False)
        self.letters.setTabKeyNavigation(False)
        self.letters.setWordWrap(False)
        self.letters.setSortingEnabled(False)

        self.left_layout.addWidget(self.letters)

        self.empty = QLabel(self.left)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left_layout.addWidget(self.empty)

        self.left_layout.setStretch(1, 1)
        self.left_layout.setStretch(2, 1)
        self.splitter.addWidget(self.left)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(8, 0, 0, 0)
        self.letter_words = QLabel(self.right)
        self.letter_words.setObjectName(u"letter_words")
        self.letter_words.setProperty(u"role", u"hint")
        self.letter_words.setWordWrap(True)

        self.right_layout.addWidget(self.letter_words)

        self.preview = PdfView(self.right)
        self.preview.setObjectName(u"preview")

        self.right_layout.addWidget(self.preview)

        self.letter_buttons = QHBoxLayout()
        self.letter_buttons.setSpacing(8)
        self.letter_buttons.setObjectName(u"letter_buttons")
        self.print = QPushButton(self.right)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)
        self.print.setProperty(u"main", True)

        self.letter_buttons.addWidget(self.print)

        self.save = QPushButton(self.right)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.letter_buttons.addWidget(self.save)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letter_buttons.addItem(self.spacer_1)

        self.replace = QPushButton(self.right)
        self.replace.setObjectName(u"replace")
        self.replace.setAutoDefault(False)

        self.letter_buttons.addWidget(self.replace)

        self.void_ask = QPushButton(self.right)
        self.void_ask.setObjectName(u"void_ask")
        self.void_ask.setAutoDefault(False)

        self.letter_buttons.addWidget(self.void_ask)


        self.right_layout.addLayout(self.letter_buttons)

        self.void_box = QFrame(self.right)
        self.void_box.setObjectName(u"void_box")
        self.void_box.setProperty(u"role", u"card")
        self.void_layout = QVBoxLayout(self.void_box)
        self.void_layout.setSpacing(6)
        self.void_layout.setObjectName(u"void_layout")
        self.void_layout.setContentsMargins(12, 10, 12, 10)
        self.void_words = QLabel(self.void_box)
        self.void_words.setObjectName(u"void_words")
        self.void_words.setWordWrap(True)

        self.void_layout.addWidget(self.void_words)

        self.void_reason = QLineEdit(self.void_box)
        self.void_reason.setObjectName(u"void_reason")

        self.void_layout.addWidget(self.void_reason)

        self.void_fault = QLabel(self.void_box)
        self.void_fault.setObjectName(u"void_fault")
        self.void_fault.setProperty(u"role", u"error")
        self.void_fault.setWordWrap(True)

        self.void_layout.addWidget(self.void_fault)

        self.void_buttons = QHBoxLayout()
        self.void_buttons.setSpacing(8)
        self.void_buttons.setObjectName(u"void_buttons")
        self.void_do = QPushButton(self.void_box)
        self.void_do.setObjectName(u"void_do")
        self.void_do.setAutoDefault(False)
        self.void_do.setProperty(u"main", True)

        self.void_buttons.addWidget(self.void_do)

        self.void_leave = QPushButton(self.void_box)
        self.void_leave.setObjectName(u"void_leave")
        self.void_leave.setAutoDefault(False)

        self.void_buttons.addWidget(self.void_leave)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.void_buttons.addItem(self.spacer_2)


        self.void_layout.addLayout(self.void_buttons)


        self.right_layout.addWidget(self.void_box)

        self.right_layout.setStretch(1, 1)
        self.splitter.addWidget(self.right)

        self.archive_layout.addWidget(self.splitter)

        self.archive_layout.setStretch(0, 1)
        self.parts.addTab(self.archive, "")

        self.outer.addWidget(self.parts)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.letters)
        QWidget.setTabOrder(self.letters, self.preview)
        QWidget.setTabOrder(self.preview, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.replace)
        QWidget.setTabOrder(self.replace, self.void_ask)
        QWidget.setTabOrder(self.void_ask, self.void_reason)
        QWidget.setTabOrder(self.void_reason, self.void_do)
        QWidget.setTabOrder(self.void_do, self.void_leave)

        self.retranslateUi(LettersScreen)

        self.parts.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(LettersScreen)
    # setupUi

    def retranslateUi(self, LettersScreen):
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Bagian layar Surat", None))
#endif // QT_CONFIG(accessibility)
        self.search_label.setText(QCoreApplication.translate("LettersScreen", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Cari surat", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("LettersScreen", u"Nomor, nama, NIK, atau hal", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Daftar surat", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("LettersScreen", u"Belum ada surat. Surat terbit dari Loket dengan F9 dan tersimpan di sini.", None))
        self.letter_words.setText(QCoreApplication.translate("LettersScreen", u"Pilih surat untuk melihatnya.", None))
        self.print.setText(QCoreApplication.translate("LettersScreen", u"Cetak  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Cetak (Ctrl+P)", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("LettersScreen", u"Simpan PDF\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Simpan PDF (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.replace.setText(QCoreApplication.translate("LettersScreen", u"Ganti\u2026", None))
#if QT_CONFIG(accessibility)
        self.replace.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Terbitkan surat pengganti\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.void_ask.setText(QCoreApplication.translate("LettersScreen", u"Batalkan\u2026", None))
#if QT_CONFIG(accessibility)
        self.void_ask.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Batalkan surat\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.void_words.setText(QCoreApplication.translate("LettersScreen", u"Surat yang dibatalkan tidak dapat dihidupkan lagi dan nomornya tidak dipakai ulang. Tulis alasannya:", None))
#if QT_CONFIG(accessibility)
        self.void_reason.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Alasan membatalkan surat", None))
#endif // QT_CONFIG(accessibility)
        self.void_fault.setText("")
        self.void_do.setText(QCoreApplication.translate("LettersScreen", u"Batalkan surat ini", None))
#if QT_CONFIG(accessibility)
        self.void_do.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Batalkan surat ini", None))
#endif // QT_CONFIG(accessibility)
        self.void_leave.setText(QCoreApplication.translate("LettersScreen", u"Tidak jadi", None))
#if QT_CONFIG(accessibility)
        self.void_leave.setAccessibleName(QCoreApplication.translate("LettersScreen", u"Tidak jadi", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.archive), QCoreApplication.translate("LettersScreen", u"Arsip  Alt+1", None))
        pass
    # retranslateUi

