# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_mapping.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.mapping_table import MappingTable

class Ui_MappingPanel(object):
    def setupUi(self, MappingPanel):
        if not MappingPanel.objectName():
            MappingPanel.setObjectName(u"MappingPanel")
        self.outer = QVBoxLayout(MappingPanel)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MappingPanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.title_row.addWidget(self.title)

        self.gap_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.gap_7)

        self.sheet_label = QLabel(MappingPanel)
        self.sheet_label.setObjectName(u"sheet_label")

        self.title_row.addWidget(self.sheet_label)

        self.sheet = QComboBox(MappingPanel)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setMinimumSize(QSize(0, 36))

        self.title_row.addWidget(self.sheet)

        self.header_label = QLabel(MappingPanel)
        self.header_label.setObjectName(u"header_label")

        self.title_row.addWidget(self.header_label)

        self.header = QSpinBox(MappingPanel)
        self.header.setObjectName(u"header")
        self.header.setMinimumSize(QSize(90, 36))
        self.header.setMinimum(0)
        self.header.setMaximum(40)

        self.title_row.addWidget(self.header)


        self.outer.addLayout(self.title_row)

        self.words = QLabel(MappingPanel)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.columns = MappingTable(MappingPanel)
        self.columns.setObjectName(u"columns")

        self.outer.addWidget(self.columns)

        self.lacking = QLabel(MappingPanel)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setWordWrap(True)

        self.outer.addWidget(self.lacking)

        self.result_label = QLabel(MappingPanel)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"role", u"title")

        self.outer.addWidget(self.result_label)

        self.result = QTableView(MappingPanel)
        self.result.setObjectName(u"result")
        self.result.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.result.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.result.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.result.setAlternatingRowColors(True)
        self.result.setShowGrid(False)
        self.result.setTabKeyNavigation(False)
        self.result.setWordWrap(False)

        self.outer.addWidget(self.result)

        self.kept = QLabel(MappingPanel)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"role", u"hint")
        self.kept.setWordWrap(True)

        self.outer.addWidget(self.kept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.accept = QPushButton(MappingPanel)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)
        self.accept.setProperty(u"main", True)

        self.buttons.addWidget(self.accept)

        self.leave = QPushButton(MappingPanel)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.buttons.addWidget(self.leave)

        self.gap_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_8)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(2, 3)
        self.outer.setStretch(5, 2)
#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.header_label.setBuddy(self.header)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columns, self.result)
        QWidget.setTabOrder(self.result, self.accept)
        QWidget.setTabOrder(self.accept, self.leave)
        QWidget.setTabOrder(self.leave, self.sheet)
        QWidget.setTabOrder(self.sheet, self.header)

        self.retranslateUi(MappingPanel)

        QMetaObject.connectSlotsByName(MappingPanel)
    # setupUi

    def retranslateUi(self, MappingPanel):
        self.title.setText(QCoreApplication.translate("MappingPanel", u"Kolom mana yang mana?", None))
        self.sheet_label.setText(QCoreApplication.translate("MappingPanel", u"&Lembar", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Lembar", None))
#endif // QT_CONFIG(accessibility)
        self.header_label.setText(QCoreApplication.translate("MappingPanel", u"&Judul kolom di baris", None))
#if QT_CONFIG(accessibility)
        self.header.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Judul kolom di baris", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText(QCoreApplication.translate("MappingPanel", u"Panah kiri dan kanan berpindah kolom; ketik huruf pertama isiannya (N untuk NIK). Spasi menerima tebakan, F4 membuka daftar, Del: tidak dibaca.", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Susunan kolom", None))
#endif // QT_CONFIG(accessibility)
        self.lacking.setText("")
        self.result_label.setText(QCoreApplication.translate("MappingPanel", u"Beginilah baris pertama akan dibaca", None))
#if QT_CONFIG(accessibility)
        self.result.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Hasil pembacaan baris pertama", None))
#endif // QT_CONFIG(accessibility)
        self.kept.setText("")
        self.accept.setText(QCoreApplication.translate("MappingPanel", u"Pakai susunan ini  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.accept.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Pakai susunan ini (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("MappingPanel", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("MappingPanel", u"Batal (Esc)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

