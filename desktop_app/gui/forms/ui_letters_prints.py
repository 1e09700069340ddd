# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_prints.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_LettersPrints(object):
    def setupUi(self, LettersPrints):
        if not LettersPrints.objectName():
            LettersPrints.setObjectName(u"LettersPrints")
        self.outer = QVBoxLayout(LettersPrints)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 12, 0, 0)
        self.lead = QLabel(LettersPrints)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.rows = QTableView(LettersPrints)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.outer.addWidget(self.rows)

        self.empty = QLabel(LettersPrints)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.detail = QFrame(LettersPrints)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"card")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(6)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 10, 12, 10)
        self.what = QLabel(self.detail)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"title")
        self.what.setWordWrap(True)

        self.detail_layout.addWidget(self.what)

        self.why = QLabel(self.detail)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.detail_layout.addWidget(self.why)

        self.printer_row = QHBoxLayout()
        self.printer_row.setSpacing(8)
        self.printer_row.setObjectName(u"printer_row")
        self.printer_row.setContentsMargins(0, 0, 0, 0)
        self.printer_label = QLabel(self.detail)
        self.printer_label.setObjectName(u"printer_label")

        self.printer_row.addWidget(self.printer_label)

        self.printer = QComboBox(self.detail)
        self.printer.setObjectName(u"printer")

        self.printer_row.addWidget(self.printer)

        self.again = QPushButton(self.detail)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)
        self.again.setProperty(u"main", True)

        self.printer_row.addWidget(self.again)

        self.came_out = QPushButton(self.detail)
        self.came_out.setObjectName(u"came_out")
        self.came_out.setAutoDefault(False)

        self.printer_row.addWidget(self.came_out)

        self.save = QPushButton(self.detail)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.printer_row.addWidget(self.save)

        self.give_up = QPushButton(self.detail)
        self.give_up.setObjectName(u"give_up")
        self.give_up.setAutoDefault(False)

        self.printer_row.addWidget(self.give_up)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.printer_row.addItem(self.spacer_1)

        self.printer_row.setStretch(6, 1)

        self.detail_layout.addLayout(self.printer_row)


        self.outer.addWidget(self.detail)

        self.outer.setStretch(1, 1)
        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.printer)
        QWidget.setTabOrder(self.printer, self.again)
        QWidget.setTabOrder(self.again, self.came_out)
        QWidget.setTabOrder(self.came_out, self.save)
        QWidget.setTabOrder(self.save, self.give_up)

        self.retranslateUi(LettersPrints)

        QMetaObject.connectSlotsByName(LettersPrints)
    # setupUi

    def retranslateUi(self, LettersPrints):
        self.lead.setText(QCoreApplication.translate("LettersPrints", u"Setiap cetakan surat tercatat di sini. Yang gagal atau belum pasti tidak pernah dicetak ulang sendiri: periksa baki pencetak, lalu pilih.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Daftar cetakan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("LettersPrints", u"Belum ada surat yang dicetak. Surat tercetak dari Loket (F9) atau dari Arsip (Ctrl+P), lalu tercatat di sini.", None))
        self.what.setText("")
        self.why.setText("")
        self.printer_label.setText(QCoreApplication.translate("LettersPrints", u"Cetak di", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Cetak di pencetak", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("LettersPrints", u"Cetak lagi  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Cetak lagi", None))
#endif // QT_CONFIG(accessibility)
        self.came_out.setText(QCoreApplication.translate("LettersPrints", u"Sudah tercetak", None))
#if QT_CONFIG(accessibility)
        self.came_out.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Sudah tercetak", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("LettersPrints", u"Simpan PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Simpan PDF\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.give_up.setText(QCoreApplication.translate("LettersPrints", u"Tidak jadi dicetak", None))
#if QT_CONFIG(accessibility)
        self.give_up.setAccessibleName(QCoreApplication.translate("LettersPrints", u"Tidak jadi dicetak", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

