# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_logs.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_LogPage(object):
    def setupUi(self, LogPage):
        if not LogPage.objectName():
            LogPage.setObjectName(u"LogPage")
        self.outer = QVBoxLayout(LogPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(LogPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(LogPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.file = QComboBox(LogPage)
        self.file.setObjectName(u"file")
        self.file.setMinimumSize(QSize(0, 38))

        self.filters.addWidget(self.file)

        self.level = QComboBox(LogPage)
        self.level.setObjectName(u"level")
        self.level.setMinimumSize(QSize(0, 38))

        self.filters.addWidget(self.level)

        self.search = QLineEdit(LogPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.filters.addWidget(self.search)

        self.refresh = QPushButton(LogPage)
        self.refresh.setObjectName(u"refresh")
        self.refresh.setAutoDefault(False)

        self.filters.addWidget(self.refresh)

        self.filters.setStretch(2, 1)

        self.outer.addLayout(self.filters)

        self.state = QLabel(LogPage)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.outer.addWidget(self.state)

        self.rows = QTableView(LogPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 200))

        self.outer.addWidget(self.rows)

        self.entry = QPlainTextEdit(LogPage)
        self.entry.setObjectName(u"entry")
        self.entry.setTabChangesFocus(True)
        self.entry.setMinimumSize(QSize(0, 110))
        self.entry.setMaximumSize(QSize(16777215, 150))
        self.entry.setReadOnly(True)

        self.outer.addWidget(self.entry)

        self.fault = QLabel(LogPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.older = QPushButton(LogPage)
        self.older.setObjectName(u"older")
        self.older.setAutoDefault(False)

        self.foot.addWidget(self.older)

        self.copy = QPushButton(LogPage)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.foot.addWidget(self.copy)

        self.folder = QPushButton(LogPage)
        self.folder.setObjectName(u"folder")
        self.folder.setAutoDefault(False)

        self.foot.addWidget(self.folder)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space)

        self.help_me = QPushButton(LogPage)
        self.help_me.setObjectName(u"help_me")
        self.help_me.setAutoDefault(False)

        self.foot.addWidget(self.help_me)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(4, 1)
        QWidget.setTabOrder(self.file, self.level)
        QWidget.setTabOrder(self.level, self.search)
        QWidget.setTabOrder(self.search, self.refresh)
        QWidget.setTabOrder(self.refresh, self.rows)
        QWidget.setTabOrder(self.rows, self.entry)
        QWidget.setTabOrder(self.entry, self.older)
        QWidget.setTabOrder(self.older, self.copy)
        QWidget.setTabOrder(self.copy, self.folder)
        QWidget.setTabOrder(self.folder, self.help_me)

        self.retranslateUi(LogPage)

        QMetaObject.connectSlotsByName(LogPage)
    # setupUi

    def retranslateUi(self, LogPage):
        self.heading.setText(QCoreApplication.translate("LogPage", u"Catatan program", None))
        self.lead.setText(QCoreApplication.translate("LogPage", u"Yang dicatat program tentang dirinya sendiri, untuk yang membantu. Tidak ada nama, NIK, atau nomor telepon di dalamnya. Yang terbaru di bawah.", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("LogPage", u"Berkas catatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.level.setAccessibleName(QCoreApplication.translate("LogPage", u"Tingkat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("LogPage", u"Cari dalam catatan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("LogPage", u"Cari\u2026", None))
        self.refresh.setText(QCoreApplication.translate("LogPage", u"Segarkan", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("LogPage", u"Isi catatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("LogPage", u"Isi lengkap baris yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.older.setText(QCoreApplication.translate("LogPage", u"Muat yang lebih lama", None))
        self.copy.setText(QCoreApplication.translate("LogPage", u"Salin baris", None))
        self.folder.setText(QCoreApplication.translate("LogPage", u"Buka folder", None))
        self.help_me.setText(QCoreApplication.translate("LogPage", u"Buat laporan masalah", None))
        pass
    # retranslateUi

