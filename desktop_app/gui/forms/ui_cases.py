# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSplitter, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

class Ui_CasesScreen(object):
    def setupUi(self, CasesScreen):
        if not CasesScreen.objectName():
            CasesScreen.setObjectName(u"CasesScreen")
        self.outer = QVBoxLayout(CasesScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(CasesScreen)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(CasesScreen)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(0, 36))

        self.search_row.addWidget(self.search)

        self.export_list = QPushButton(CasesScreen)
        self.export_list.setObjectName(u"export_list")
        self.export_list.setMinimumSize(QSize(0, 36))
        self.export_list.setAutoDefault(False)

        self.search_row.addWidget(self.export_list)


        self.outer.addLayout(self.search_row)

        self.banner = QFrame(CasesScreen)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"role", u"info")
        self.banner_row = QHBoxLayout(self.banner)
        self.banner_row.setSpacing(8)
        self.banner_row.setObjectName(u"banner_row")
        self.banner_row.setContentsMargins(10, 4, 6, 4)
        self.banner_words = QLabel(self.banner)
        self.banner_words.setObjectName(u"banner_words")
        self.banner_words.setWordWrap(True)

        self.banner_row.addWidget(self.banner_words)

        self.banner_show = QPushButton(self.banner)
        self.banner_show.setObjectName(u"banner_show")
        self.banner_show.setMinimumSize(QSize(0, 36))
        self.banner_show.setAutoDefault(False)

        self.banner_row.addWidget(self.banner_show)

        self.banner_row.setStretch(0, 1)

        self.outer.addWidget(self.banner)

        self.splitter = QSplitter(CasesScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 8, 0)
        self.rows = QTableView(self.left)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left_layout.addWidget(self.rows)

        self.empty = QLabel(self.left)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.left_layout.addWidget(self.empty)

        self.count = QLabel(self.left)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")

        self.left_layout.addWidget(self.count)

        self.left_layout.setStretch(0, 1)
        self.left_layout.setStretch(1, 1)
        self.splitter.addWidget(self.left)
        self.side = QStackedWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.page_none = QWidget()
        self.page_none.setObjectName(u"page_none")
        self.none_layout = QVBoxLayout(self.page_none)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(12, 0, 12, 0)
        self.none_words = QLabel(self.page_none)
        self.none_words.setObjectName(u"none_words")
        self.none_words.setProperty(u"role", u"hint")
        self.none_words.setWordWrap(True)
        self.none_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.none_layout.addWidget(self.none_words)

        self.side.addWidget(self.page_none)
        self.splitter.addWidget(self.side)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CasesScreen)

        QMetaObject.connectSlotsByName(CasesScreen)
    # setupUi

    def retranslateUi(self, CasesScreen):
        self.search_label.setText(QCoreApplication.translate("CasesScreen", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Cari permohonan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CasesScreen", u"Nama, NIK, nomor surat, atau pindai tanda terima", None))
        self.export_list.setText(QCoreApplication.translate("CasesScreen", u"Ctrl+E  Simpan daftar", None))
#if QT_CONFIG(accessibility)
        self.export_list.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Ctrl+E  Simpan daftar", None))
#endif // QT_CONFIG(accessibility)
        self.banner_words.setText("")
        self.banner_show.setText(QCoreApplication.translate("CasesScreen", u"Tampilkan titipan", None))
#if QT_CONFIG(accessibility)
        self.banner_show.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Tampilkan titipan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CasesScreen", u"Daftar permohonan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.count.setText("")
        self.none_words.setText("")
        pass
    # retranslateUi

