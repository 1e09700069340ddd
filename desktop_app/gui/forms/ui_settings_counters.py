# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_counters.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_CountersPage(object):
    def setupUi(self, CountersPage):
        if not CountersPage.objectName():
            CountersPage.setObjectName(u"CountersPage")
        self.outer = QVBoxLayout(CountersPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(CountersPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(CountersPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.rows = QTableView(CountersPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(CountersPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_14 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_14)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(CountersPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(400, 0))
        self.editor.setMaximumSize(QSize(440, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.code_box = QVBoxLayout()
        self.code_box.setSpacing(3)
        self.code_box.setObjectName(u"code_box")
        self.code_label = QLabel(self.editor)
        self.code_label.setObjectName(u"code_label")

        self.code_box.addWidget(self.code_label)

        self.code = QLineEdit(self.editor)
        self.code.setObjectName(u"code")

        self.code_box.addWidget(self.code)

        self.code_hint = QLabel(self.editor)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setProperty(u"role", u"hint")
        self.code_hint.setWordWrap(True)

        self.code_box.addWidget(self.code_hint)

        self.code_fault = QLabel(self.editor)
        self.code_fault.setObjectName(u"code_fault")
        self.code_fault.setProperty(u"role", u"error")
        self.code_fault.setWordWrap(True)

        self.code_box.addWidget(self.code_fault)

        self.spacer_12 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.code_box.addItem(self.spacer_12)

        self.code_box.setStretch(4, 1)

        self.editor_layout.addLayout(self.code_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.editor)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.editor)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.editor)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_13 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_13)

        self.name_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.name_box)

        self.active = QCheckBox(self.editor)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_layout.addWidget(self.active)

        self.closing = QLabel(self.editor)
        self.closing.setObjectName(u"closing")
        self.closing.setProperty(u"role", u"warn")
        self.closing.setWordWrap(True)

        self.editor_layout.addWidget(self.closing)

        self.services_label = QLabel(self.editor)
        self.services_label.setObjectName(u"services_label")
        self.services_label.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.services_label)

        self.services = QGridLayout()
        self.services.setObjectName(u"services")
        self.services.setHorizontalSpacing(8)
        self.services.setVerticalSpacing(0)

        self.editor_layout.addLayout(self.services)

        self.lanes = QHBoxLayout()
        self.lanes.setSpacing(16)
        self.lanes.setObjectName(u"lanes")

        self.editor_layout.addLayout(self.lanes)

        self.reach_words = QLabel(self.editor)
        self.reach_words.setObjectName(u"reach_words")
        self.reach_words.setProperty(u"role", u"hint")
        self.reach_words.setWordWrap(True)

        self.editor_layout.addWidget(self.reach_words)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.editor_buttons.addWidget(self.save)

        self.spacer_15 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_15)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_16 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_16)

        self.editor_layout.setStretch(11, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.code)
        QWidget.setTabOrder(self.code, self.name)
        QWidget.setTabOrder(self.name, self.active)
        QWidget.setTabOrder(self.active, self.save)

        self.retranslateUi(CountersPage)

        QMetaObject.connectSlotsByName(CountersPage)
    # setupUi

    def retranslateUi(self, CountersPage):
        self.heading.setText(QCoreApplication.translate("CountersPage", u"Loket", None))
        self.words.setText(QCoreApplication.translate("CountersPage", u"Bila ada lebih dari satu loket, huruf kode loket ikut dalam nomor antrean, misalnya UA001.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("CountersPage", u"Daftar loket", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("CountersPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("CountersPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.code_label.setText(QCoreApplication.translate("CountersPage", u"&Kode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("CountersPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.code_hint.setText(QCoreApplication.translate("CountersPage", u"Satu atau dua huruf, misalnya A.", None))
        self.code_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("CountersPage", u"&Nama loket", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CountersPage", u"Nama loket", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.active.setText(QCoreApplication.translate("CountersPage", u"Loket ini &dipakai", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("CountersPage", u"Loket ini dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.closing.setText("")
        self.services_label.setText(QCoreApplication.translate("CountersPage", u"Melayani", None))
        self.reach_words.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("CountersPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("CountersPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

