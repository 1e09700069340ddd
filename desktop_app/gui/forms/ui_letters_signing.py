# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_signing.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_LettersSigning(object):
    def setupUi(self, LettersSigning):
        if not LettersSigning.objectName():
            LettersSigning.setObjectName(u"LettersSigning")
        self.outer = QVBoxLayout(LettersSigning)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 12, 0, 0)
        self.scan_row = QHBoxLayout()
        self.scan_row.setSpacing(8)
        self.scan_row.setObjectName(u"scan_row")
        self.scan_label = QLabel(LettersSigning)
        self.scan_label.setObjectName(u"scan_label")

        self.scan_row.addWidget(self.scan_label)

        self.scan = QLineEdit(LettersSigning)
        self.scan.setObjectName(u"scan")
        self.scan.setClearButtonEnabled(True)

        self.scan_row.addWidget(self.scan)


        self.outer.addLayout(self.scan_row)

        self.answer = QLabel(LettersSigning)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"role", u"hint")
        self.answer.setWordWrap(True)

        self.outer.addWidget(self.answer)

        self.rows = QTableView(LettersSigning)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.outer.addWidget(self.rows)

        self.empty = QLabel(LettersSigning)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.ready_box = QFrame(LettersSigning)
        self.ready_box.setObjectName(u"ready_box")
        self.ready_box.setProperty(u"role", u"card")
        self.ready_row = QHBoxLayout(self.ready_box)
        self.ready_row.setSpacing(8)
        self.ready_row.setObjectName(u"ready_row")
        self.ready_row.setContentsMargins(12, 8, 12, 8)
        self.ready_words = QLabel(self.ready_box)
        self.ready_words.setObjectName(u"ready_words")
        self.ready_words.setProperty(u"role", u"title")
        self.ready_words.setWordWrap(True)

        self.ready_row.addWidget(self.ready_words)

        self.call = QPushButton(self.ready_box)
        self.call.setObjectName(u"call")
        self.call.setAutoDefault(False)

        self.ready_row.addWidget(self.call)

        self.ready_row.setStretch(0, 1)

        self.outer.addWidget(self.ready_box)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.sign = QPushButton(LettersSigning)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)
        self.sign.setProperty(u"main", True)

        self.buttons.addWidget(self.sign)

        self.print = QPushButton(LettersSigning)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.buttons.addWidget(self.print)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.undo = QPushButton(LettersSigning)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)

        self.buttons.addWidget(self.undo)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(2, 1)
        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.scan_label.setBuddy(self.scan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scan, self.rows)
        QWidget.setTabOrder(self.rows, self.sign)
        QWidget.setTabOrder(self.sign, self.print)
        QWidget.setTabOrder(self.print, self.undo)
        QWidget.setTabOrder(self.undo, self.call)

        self.retranslateUi(LettersSigning)

        QMetaObject.connectSlotsByName(LettersSigning)
    # setupUi

    def retranslateUi(self, LettersSigning):
        self.scan_label.setText(QCoreApplication.translate("LettersSigning", u"&Pindai atau cari", None))
#if QT_CONFIG(accessibility)
        self.scan.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Pindai kode QR surat yang sudah ditandatangani, atau cari", None))
#endif // QT_CONFIG(accessibility)
        self.scan.setPlaceholderText(QCoreApplication.translate("LettersSigning", u"Pindai kode QR surat yang sudah ditandatangani; atau ketik nomor atau nama", None))
        self.answer.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Surat yang menunggu tanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.ready_words.setText("")
        self.call.setText(QCoreApplication.translate("LettersSigning", u"Panggil", None))
#if QT_CONFIG(accessibility)
        self.call.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Panggil nomor yang suratnya sudah ditandatangani", None))
#endif // QT_CONFIG(accessibility)
        self.sign.setText(QCoreApplication.translate("LettersSigning", u"Tandai ditandatangani  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.sign.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Tandai ditandatangani (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("LettersSigning", u"Cetak yang belum dicetak  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Cetak yang belum dicetak (Ctrl+P)", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("LettersSigning", u"Belum ditandatangani", None))
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("LettersSigning", u"Belum ditandatangani", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

