# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_periods.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_PeriodsPage(object):
    def setupUi(self, PeriodsPage):
        if not PeriodsPage.objectName():
            PeriodsPage.setObjectName(u"PeriodsPage")
        self.outer = QVBoxLayout(PeriodsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PeriodsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(PeriodsPage)
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
        self.rows = QTableView(PeriodsPage)
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
        self.new_row = QPushButton(PeriodsPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_37 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_37)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(PeriodsPage)
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

        self.dates = QHBoxLayout()
        self.dates.setSpacing(12)
        self.dates.setObjectName(u"dates")
        self.opens_box = QVBoxLayout()
        self.opens_box.setSpacing(3)
        self.opens_box.setObjectName(u"opens_box")
        self.opens_label = QLabel(self.editor)
        self.opens_label.setObjectName(u"opens_label")

        self.opens_box.addWidget(self.opens_label)

        self.opens = DateField(self.editor)
        self.opens.setObjectName(u"opens")

        self.opens_box.addWidget(self.opens)

        self.opens_fault = QLabel(self.editor)
        self.opens_fault.setObjectName(u"opens_fault")
        self.opens_fault.setProperty(u"role", u"error")
        self.opens_fault.setWordWrap(True)

        self.opens_box.addWidget(self.opens_fault)

        self.spacer_34 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.opens_box.addItem(self.spacer_34)

        self.opens_box.setStretch(3, 1)

        self.dates.addLayout(self.opens_box)

        self.closes_box = QVBoxLayout()
        self.closes_box.setSpacing(3)
        self.closes_box.setObjectName(u"closes_box")
        self.closes_label = QLabel(self.editor)
        self.closes_label.setObjectName(u"closes_label")

        self.closes_box.addWidget(self.closes_label)

        self.closes = DateField(self.editor)
        self.closes.setObjectName(u"closes")

        self.closes_box.addWidget(self.closes)

        self.closes_fault = QLabel(self.editor)
        self.closes_fault.setObjectName(u"closes_fault")
        self.closes_fault.setProperty(u"role", u"error")
        self.closes_fault.setWordWrap(True)

        self.closes_box.addWidget(self.closes_fault)

        self.spacer_35 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.closes_box.addItem(self.spacer_35)

        self.closes_box.setStretch(3, 1)

        self.dates.addLayout(self.closes_box)


        self.editor_layout.addLayout(self.dates)

        self.note_box = QVBoxLayout()
        self.note_box.setSpacing(3)
        self.note_box.setObjectName(u"note_box")
        self.note_label = QLabel(self.editor)
        self.note_label.setObjectName(u"note_label")

        self.note_box.addWidget(self.note_label)

        self.note = QLineEdit(self.editor)
        self.note.setObjectName(u"note")

        self.note_box.addWidget(self.note)

        self.note_fault = QLabel(self.editor)
        self.note_fault.setObjectName(u"note_fault")
        self.note_fault.setProperty(u"role", u"error")
        self.note_fault.setWordWrap(True)

        self.note_box.addWidget(self.note_fault)

        self.spacer_36 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.note_box.addItem(self.spacer_36)

        self.note_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.note_box)

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

        self.remove = QPushButton(self.editor)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.editor_buttons.addWidget(self.remove)

        self.spacer_38 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_38)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_39 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_39)

        self.editor_layout.setStretch(5, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.opens_label.setBuddy(self.opens)
        self.closes_label.setBuddy(self.closes)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.opens)
        QWidget.setTabOrder(self.opens, self.closes)
        QWidget.setTabOrder(self.closes, self.note)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.remove)

        self.retranslateUi(PeriodsPage)

        QMetaObject.connectSlotsByName(PeriodsPage)
    # setupUi

    def retranslateUi(self, PeriodsPage):
        self.heading.setText(QCoreApplication.translate("PeriodsPage", u"Masa pengajuan", None))
        self.words.setText(QCoreApplication.translate("PeriodsPage", u"Permohonan pengajuan baru diterima pada masa ini saja; tanggal mulai dan tanggal akhir ikut dihitung.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Daftar masa pengajuan", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("PeriodsPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.opens_label.setText(QCoreApplication.translate("PeriodsPage", u"&Dibuka", None))
#if QT_CONFIG(accessibility)
        self.opens.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Dibuka", None))
#endif // QT_CONFIG(accessibility)
        self.opens_fault.setText("")
        self.closes_label.setText(QCoreApplication.translate("PeriodsPage", u"Di&tutup", None))
#if QT_CONFIG(accessibility)
        self.closes.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Ditutup", None))
#endif // QT_CONFIG(accessibility)
        self.closes_fault.setText("")
        self.note_label.setText(QCoreApplication.translate("PeriodsPage", u"&Keterangan", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Keterangan", None))
#endif // QT_CONFIG(accessibility)
        self.note_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("PeriodsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("PeriodsPage", u"Hapus masa ini", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("PeriodsPage", u"Hapus masa ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

