# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_hours.ui'
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
from desktop_app.gui.widgets.week_grid import WeekGrid

class Ui_HoursPage(object):
    def setupUi(self, HoursPage):
        if not HoursPage.objectName():
            HoursPage.setObjectName(u"HoursPage")
        self.outer = QVBoxLayout(HoursPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(HoursPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(HoursPage)
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
        self.rows = QTableView(HoursPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(HoursPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.gap_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.gap_3)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(HoursPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(500, 0))
        self.editor.setMaximumSize(QSize(530, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.special = QWidget(self.editor)
        self.special.setObjectName(u"special")
        self.special_layout = QVBoxLayout(self.special)
        self.special_layout.setSpacing(6)
        self.special_layout.setObjectName(u"special_layout")
        self.special_layout.setContentsMargins(0, 0, 0, 0)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.special)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.special)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.special)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.special_layout.addLayout(self.name_box)

        self.dates = QHBoxLayout()
        self.dates.setSpacing(12)
        self.dates.setObjectName(u"dates")
        self.first_box = QVBoxLayout()
        self.first_box.setSpacing(3)
        self.first_box.setObjectName(u"first_box")
        self.first_label = QLabel(self.special)
        self.first_label.setObjectName(u"first_label")

        self.first_box.addWidget(self.first_label)

        self.first = DateField(self.special)
        self.first.setObjectName(u"first")

        self.first_box.addWidget(self.first)

        self.first_fault = QLabel(self.special)
        self.first_fault.setObjectName(u"first_fault")
        self.first_fault.setProperty(u"role", u"error")
        self.first_fault.setWordWrap(True)

        self.first_box.addWidget(self.first_fault)


        self.dates.addLayout(self.first_box)

        self.last_box = QVBoxLayout()
        self.last_box.setSpacing(3)
        self.last_box.setObjectName(u"last_box")
        self.last_label = QLabel(self.special)
        self.last_label.setObjectName(u"last_label")

        self.last_box.addWidget(self.last_label)

        self.last = DateField(self.special)
        self.last.setObjectName(u"last")

        self.last_box.addWidget(self.last)

        self.last_fault = QLabel(self.special)
        self.last_fault.setObjectName(u"last_fault")
        self.last_fault.setProperty(u"role", u"error")
        self.last_fault.setWordWrap(True)

        self.last_box.addWidget(self.last_fault)


        self.dates.addLayout(self.last_box)


        self.special_layout.addLayout(self.dates)


        self.editor_layout.addWidget(self.special)

        self.week_words = QLabel(self.editor)
        self.week_words.setObjectName(u"week_words")
        self.week_words.setProperty(u"role", u"hint")
        self.week_words.setWordWrap(True)

        self.editor_layout.addWidget(self.week_words)

        self.week = WeekGrid(self.editor)
        self.week.setObjectName(u"week")

        self.editor_layout.addWidget(self.week)

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

        self.gap_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.gap_1)


        self.editor_layout.addLayout(self.editor_buttons)

        self.gap_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.gap_2)


        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.name)
        QWidget.setTabOrder(self.name, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.week)
        QWidget.setTabOrder(self.week, self.save)
        QWidget.setTabOrder(self.save, self.remove)

        self.retranslateUi(HoursPage)

        QMetaObject.connectSlotsByName(HoursPage)
    # setupUi

    def retranslateUi(self, HoursPage):
        self.heading.setText(QCoreApplication.translate("HoursPage", u"Jam layanan", None))
        self.words.setText(QCoreApplication.translate("HoursPage", u"Perkiraan tunggu, batas waktu dan laporan menghitung jam buka saja. Untuk sementara waktu, misalnya Ramadan, tambahkan jam khusus; jam biasa berlaku lagi sesudahnya.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("HoursPage", u"Daftar jam layanan", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("HoursPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("HoursPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.name_label.setText(QCoreApplication.translate("HoursPage", u"Na&ma, misalnya Ramadan 1448 H", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("HoursPage", u"Nama jam khusus", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.first_label.setText(QCoreApplication.translate("HoursPage", u"&Mulai tanggal", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("HoursPage", u"Mulai tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.first_fault.setText("")
        self.last_label.setText(QCoreApplication.translate("HoursPage", u"S&ampai tanggal", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("HoursPage", u"Sampai tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.last_fault.setText("")
        self.week_words.setText(QCoreApplication.translate("HoursPage", u"Kosongkan baris hari yang tutup, dan kosongkan istirahat bila tidak ada.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("HoursPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("HoursPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("HoursPage", u"Hapus jam khusus ini", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("HoursPage", u"Hapus jam khusus ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

