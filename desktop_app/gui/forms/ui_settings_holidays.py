# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_holidays.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_HolidaysPage(object):
    def setupUi(self, HolidaysPage):
        if not HolidaysPage.objectName():
            HolidaysPage.setObjectName(u"HolidaysPage")
        self.outer = QVBoxLayout(HolidaysPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(HolidaysPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(HolidaysPage)
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
        self.year_row = QHBoxLayout()
        self.year_row.setSpacing(8)
        self.year_row.setObjectName(u"year_row")
        self.before = QPushButton(HolidaysPage)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.year_row.addWidget(self.before)

        self.year = QLabel(HolidaysPage)
        self.year.setObjectName(u"year")
        self.year.setProperty(u"role", u"title")

        self.year_row.addWidget(self.year)

        self.after = QPushButton(HolidaysPage)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.year_row.addWidget(self.after)

        self.gap_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_row.addItem(self.gap_1)


        self.left.addLayout(self.year_row)

        self.rows = QTableView(HolidaysPage)
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
        self.new_row = QPushButton(HolidaysPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.refresh = QPushButton(HolidaysPage)
        self.refresh.setObjectName(u"refresh")
        self.refresh.setAutoDefault(False)

        self.row_buttons.addWidget(self.refresh)

        self.gap_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.gap_4)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(HolidaysPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(340, 0))
        self.editor.setMaximumSize(QSize(370, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")
        self.editor_title.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_title)

        self.origin = QLabel(self.editor)
        self.origin.setObjectName(u"origin")
        self.origin.setProperty(u"role", u"hint")

        self.editor_layout.addWidget(self.origin)

        self.day_box = QVBoxLayout()
        self.day_box.setSpacing(3)
        self.day_box.setObjectName(u"day_box")
        self.day_label = QLabel(self.editor)
        self.day_label.setObjectName(u"day_label")

        self.day_box.addWidget(self.day_label)

        self.day = DateField(self.editor)
        self.day.setObjectName(u"day")

        self.day_box.addWidget(self.day)

        self.day_fault = QLabel(self.editor)
        self.day_fault.setObjectName(u"day_fault")
        self.day_fault.setProperty(u"role", u"error")
        self.day_fault.setWordWrap(True)

        self.day_box.addWidget(self.day_fault)


        self.editor_layout.addLayout(self.day_box)

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


        self.editor_layout.addLayout(self.name_box)

        self.closed = QCheckBox(self.editor)
        self.closed.setObjectName(u"closed")

        self.editor_layout.addWidget(self.closed)

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

        self.gap_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.gap_2)


        self.editor_layout.addLayout(self.editor_buttons)

        self.gap_3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.gap_3)


        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.rows)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.refresh)
        QWidget.setTabOrder(self.refresh, self.day)
        QWidget.setTabOrder(self.day, self.name)
        QWidget.setTabOrder(self.name, self.closed)
        QWidget.setTabOrder(self.closed, self.save)
        QWidget.setTabOrder(self.save, self.remove)

        self.retranslateUi(HolidaysPage)

        QMetaObject.connectSlotsByName(HolidaysPage)
    # setupUi

    def retranslateUi(self, HolidaysPage):
        self.heading.setText(QCoreApplication.translate("HolidaysPage", u"Hari libur", None))
        self.words.setText(QCoreApplication.translate("HolidaysPage", u"Libur nasional dan cuti bersama sudah terisi. Bila kantor tetap melayani pada hari itu, hilangkan tandanya. Nama yang berakhir (perkiraan) belum ditetapkan.", None))
        self.before.setText(QCoreApplication.translate("HolidaysPage", u"\u2039 Sebelumnya", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Tahun sebelumnya", None))
#endif // QT_CONFIG(accessibility)
        self.year.setText("")
        self.after.setText(QCoreApplication.translate("HolidaysPage", u"Berikutnya \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Tahun berikutnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Daftar hari libur", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("HolidaysPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.refresh.setText(QCoreApplication.translate("HolidaysPage", u"Perbarui dari kalender nasional", None))
#if QT_CONFIG(accessibility)
        self.refresh.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Perbarui dari kalender nasional", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.origin.setText("")
        self.day_label.setText(QCoreApplication.translate("HolidaysPage", u"&Tanggal", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.day_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("HolidaysPage", u"&Nama", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Nama", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.closed.setText(QCoreApplication.translate("HolidaysPage", u"Kantor t&utup pada hari ini", None))
#if QT_CONFIG(accessibility)
        self.closed.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Kantor tutup pada hari ini", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("HolidaysPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("HolidaysPage", u"Hapus hari ini", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("HolidaysPage", u"Hapus hari ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

