# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_agenda.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_LettersAgenda(object):
    def setupUi(self, LettersAgenda):
        if not LettersAgenda.objectName():
            LettersAgenda.setObjectName(u"LettersAgenda")
        self.outer = QVBoxLayout(LettersAgenda)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 12, 0, 0)
        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.first_label = QLabel(LettersAgenda)
        self.first_label.setObjectName(u"first_label")

        self.filter_row.addWidget(self.first_label)

        self.first = DateField(LettersAgenda)
        self.first.setObjectName(u"first")

        self.filter_row.addWidget(self.first)

        self.last_label = QLabel(LettersAgenda)
        self.last_label.setObjectName(u"last_label")

        self.filter_row.addWidget(self.last_label)

        self.last = DateField(LettersAgenda)
        self.last.setObjectName(u"last")

        self.filter_row.addWidget(self.last)

        self.kind_label = QLabel(LettersAgenda)
        self.kind_label.setObjectName(u"kind_label")

        self.filter_row.addWidget(self.kind_label)

        self.kind = QComboBox(LettersAgenda)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 38))

        self.filter_row.addWidget(self.kind)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_row.addItem(self.spacer_1)

        self.excel = QPushButton(LettersAgenda)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.filter_row.addWidget(self.excel)

        self.pdf = QPushButton(LettersAgenda)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)
        self.pdf.setProperty(u"main", True)

        self.filter_row.addWidget(self.pdf)

        self.filter_row.setStretch(6, 1)

        self.outer.addLayout(self.filter_row)

        self.fault = QLabel(LettersAgenda)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.rows = QTableView(LettersAgenda)
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

        self.empty = QLabel(LettersAgenda)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.totals = QLabel(LettersAgenda)
        self.totals.setObjectName(u"totals")
        self.totals.setWordWrap(True)

        self.outer.addWidget(self.totals)

        self.outer.setStretch(2, 1)
        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.kind)
        QWidget.setTabOrder(self.kind, self.rows)
        QWidget.setTabOrder(self.rows, self.excel)
        QWidget.setTabOrder(self.excel, self.pdf)

        self.retranslateUi(LettersAgenda)

        QMetaObject.connectSlotsByName(LettersAgenda)
    # setupUi

    def retranslateUi(self, LettersAgenda):
        self.first_label.setText(QCoreApplication.translate("LettersAgenda", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Dari tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("LettersAgenda", u"&Sampai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Sampai tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("LettersAgenda", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Jenis surat", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("LettersAgenda", u"Simpan Excel\u2026", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Simpan Excel\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("LettersAgenda", u"Simpan PDF\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Simpan PDF (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("LettersAgenda", u"Buku agenda surat keluar", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("LettersAgenda", u"Tidak ada surat pada tanggal-tanggal itu.", None))
        self.totals.setText("")
        pass
    # retranslateUi

