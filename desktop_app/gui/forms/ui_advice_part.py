# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'advice_part.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_AdvicePart(object):
    def setupUi(self, AdvicePart):
        if not AdvicePart.objectName():
            AdvicePart.setObjectName(u"AdvicePart")
        self.outer = QHBoxLayout(AdvicePart)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.asking = QWidget(AdvicePart)
        self.asking.setObjectName(u"asking")
        self.asking.setMinimumSize(QSize(390, 0))
        self.asking.setMaximumSize(QSize(390, 16777215))
        self.asking_column = QVBoxLayout(self.asking)
        self.asking_column.setSpacing(6)
        self.asking_column.setObjectName(u"asking_column")
        self.asking_column.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.asking)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setWordWrap(True)
        self.search_label.setProperty(u"role", u"field")

        self.asking_column.addWidget(self.search_label)

        self.search = QLineEdit(self.asking)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.asking_column.addWidget(self.search)

        self.people = QTableView(self.asking)
        self.people.setObjectName(u"people")
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people.setAlternatingRowColors(True)
        self.people.setShowGrid(False)
        self.people.setTabKeyNavigation(False)
        self.people.setWordWrap(False)

        self.asking_column.addWidget(self.people)

        self.search_told = QLabel(self.asking)
        self.search_told.setObjectName(u"search_told")
        self.search_told.setProperty(u"role", u"hint")
        self.search_told.setWordWrap(True)

        self.asking_column.addWidget(self.search_told)

        self.open = QPushButton(self.asking)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"main", True)
        self.open.setAutoDefault(False)

        self.asking_column.addWidget(self.open)

        self.recent_label = QLabel(self.asking)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setProperty(u"role", u"title")

        self.asking_column.addWidget(self.recent_label)

        self.recent = QTableView(self.asking)
        self.recent.setObjectName(u"recent")
        self.recent.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.recent.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.recent.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.recent.setAlternatingRowColors(True)
        self.recent.setShowGrid(False)
        self.recent.setTabKeyNavigation(False)
        self.recent.setWordWrap(False)

        self.asking_column.addWidget(self.recent)

        self.asking_column.setStretch(2, 2)
        self.asking_column.setStretch(6, 3)

        self.outer.addWidget(self.asking)

        self.report_column = QVBoxLayout()
        self.report_column.setSpacing(8)
        self.report_column.setObjectName(u"report_column")
        self.report_column.setContentsMargins(0, 0, 0, 0)
        self.report_row = QHBoxLayout()
        self.report_row.setSpacing(8)
        self.report_row.setObjectName(u"report_row")
        self.report_row.setContentsMargins(0, 0, 0, 0)
        self.report_title = QLabel(AdvicePart)
        self.report_title.setObjectName(u"report_title")
        self.report_title.setProperty(u"role", u"title")

        self.report_row.addWidget(self.report_title)

        self.report_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_row.addItem(self.report_gap)

        self.first_label = QLabel(AdvicePart)
        self.first_label.setObjectName(u"first_label")

        self.report_row.addWidget(self.first_label)

        self.first = DateField(AdvicePart)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(120, 36))

        self.report_row.addWidget(self.first)

        self.last_label = QLabel(AdvicePart)
        self.last_label.setObjectName(u"last_label")

        self.report_row.addWidget(self.last_label)

        self.last = DateField(AdvicePart)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(120, 36))

        self.report_row.addWidget(self.last)


        self.report_column.addLayout(self.report_row)

        self.scroll = QScrollArea(AdvicePart)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.report = QWidget()
        self.report.setObjectName(u"report")
        self.report_parts = QVBoxLayout(self.report)
        self.report_parts.setObjectName(u"report_parts")
        self.scroll.setWidget(self.report)

        self.report_column.addWidget(self.scroll)

        self.fault = QLabel(AdvicePart)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.report_column.addWidget(self.fault)

        self.report_deeds = QHBoxLayout()
        self.report_deeds.setSpacing(8)
        self.report_deeds.setObjectName(u"report_deeds")
        self.report_deeds.setContentsMargins(0, 0, 0, 0)
        self.excel = QPushButton(AdvicePart)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.report_deeds.addWidget(self.excel)

        self.pdf = QPushButton(AdvicePart)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)

        self.report_deeds.addWidget(self.pdf)

        self.deeds_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_deeds.addItem(self.deeds_gap)


        self.report_column.addLayout(self.report_deeds)

        self.report_column.setStretch(1, 1)

        self.outer.addLayout(self.report_column)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdvicePart)

        QMetaObject.connectSlotsByName(AdvicePart)
    # setupUi

    def retranslateUi(self, AdvicePart):
        self.search_label.setText(QCoreApplication.translate("AdvicePart", u"&Cari pemohon untuk diberi saran", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Cari pemohon untuk diberi saran", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("AdvicePart", u"NIK, No. KK, nama, atau telepon", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Pemohon yang ditemukan; Enter membuka penasihat", None))
#endif // QT_CONFIG(accessibility)
        self.search_told.setText("")
        self.open.setText(QCoreApplication.translate("AdvicePart", u"Beri saran  Enter", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Beri saran (Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.recent_label.setText(QCoreApplication.translate("AdvicePart", u"Saran terakhir", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Saran terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.report_title.setText(QCoreApplication.translate("AdvicePart", u"Kesesuaian saran", None))
        self.first_label.setText(QCoreApplication.translate("AdvicePart", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Dari tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("AdvicePart", u"sa&mpai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Sampai tanggal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Laporan kesesuaian saran", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.excel.setText(QCoreApplication.translate("AdvicePart", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Simpan sebagai Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("AdvicePart", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("AdvicePart", u"Simpan sebagai PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

