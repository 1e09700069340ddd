# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_exclusions.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_ProgrammeExclusionsPage(object):
    def setupUi(self, ProgrammeExclusionsPage):
        if not ProgrammeExclusionsPage.objectName():
            ProgrammeExclusionsPage.setObjectName(u"ProgrammeExclusionsPage")
        self.outer = QVBoxLayout(ProgrammeExclusionsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.rows = QTableView(ProgrammeExclusionsPage)
        self.rows.setObjectName(u"rows")
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setTabKeyNavigation(False)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 160))

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.row_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_row = QPushButton(ProgrammeExclusionsPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)
        self.new_row.setMinimumSize(QSize(0, 36))

        self.row_buttons.addWidget(self.new_row)

        self.row_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.row_room)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(0, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(ProgrammeExclusionsPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(440, 0))
        self.editor.setMaximumSize(QSize(440, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.editor_scroll = QScrollArea(self.editor)
        self.editor_scroll.setObjectName(u"editor_scroll")
        self.editor_scroll.setWidgetResizable(True)
        self.editor_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.editor_area = QWidget()
        self.editor_area.setObjectName(u"editor_area")
        self.editor_fields = QVBoxLayout(self.editor_area)
        self.editor_fields.setSpacing(6)
        self.editor_fields.setObjectName(u"editor_fields")
        self.editor_fields.setContentsMargins(0, 0, 0, 0)
        self.rule = QLabel(self.editor_area)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"hint")
        self.rule.setWordWrap(True)

        self.editor_fields.addWidget(self.rule)

        self.one_box = QVBoxLayout()
        self.one_box.setSpacing(4)
        self.one_box.setObjectName(u"one_box")
        self.one_box.setContentsMargins(0, 0, 0, 0)
        self.one_label = QLabel(self.editor_area)
        self.one_label.setObjectName(u"one_label")
        self.one_label.setProperty(u"role", u"field")

        self.one_box.addWidget(self.one_label)

        self.one = QComboBox(self.editor_area)
        self.one.setObjectName(u"one")
        self.one.setMinimumSize(QSize(0, 36))

        self.one_box.addWidget(self.one)


        self.editor_fields.addLayout(self.one_box)

        self.other_box = QVBoxLayout()
        self.other_box.setSpacing(4)
        self.other_box.setObjectName(u"other_box")
        self.other_box.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.editor_area)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"role", u"field")

        self.other_box.addWidget(self.other_label)

        self.other = QComboBox(self.editor_area)
        self.other.setObjectName(u"other")
        self.other.setMinimumSize(QSize(0, 36))

        self.other_box.addWidget(self.other)


        self.editor_fields.addLayout(self.other_box)

        self.lawful_box = QVBoxLayout()
        self.lawful_box.setSpacing(4)
        self.lawful_box.setObjectName(u"lawful_box")
        self.lawful_box.setContentsMargins(0, 0, 0, 0)
        self.lawful_label = QLabel(self.editor_area)
        self.lawful_label.setObjectName(u"lawful_label")
        self.lawful_label.setProperty(u"role", u"field")

        self.lawful_box.addWidget(self.lawful_label)

        self.lawful = QComboBox(self.editor_area)
        self.lawful.setObjectName(u"lawful")
        self.lawful.setMinimumSize(QSize(0, 36))

        self.lawful_box.addWidget(self.lawful)


        self.editor_fields.addLayout(self.lawful_box)

        self.days = QHBoxLayout()
        self.days.setSpacing(8)
        self.days.setObjectName(u"days")
        self.days.setContentsMargins(0, 0, 0, 0)
        self.first_box = QVBoxLayout()
        self.first_box.setSpacing(4)
        self.first_box.setObjectName(u"first_box")
        self.first_box.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.editor_area)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"field")

        self.first_box.addWidget(self.first_label)

        self.first = DateField(self.editor_area)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(0, 36))

        self.first_box.addWidget(self.first)

        self.first_fault = QLabel(self.editor_area)
        self.first_fault.setObjectName(u"first_fault")
        self.first_fault.setProperty(u"role", u"error")
        self.first_fault.setWordWrap(True)

        self.first_box.addWidget(self.first_fault)


        self.days.addLayout(self.first_box)

        self.last_box = QVBoxLayout()
        self.last_box.setSpacing(4)
        self.last_box.setObjectName(u"last_box")
        self.last_box.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(self.editor_area)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"field")

        self.last_box.addWidget(self.last_label)

        self.last = DateField(self.editor_area)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(0, 36))

        self.last_box.addWidget(self.last)

        self.last_fault = QLabel(self.editor_area)
        self.last_fault.setObjectName(u"last_fault")
        self.last_fault.setProperty(u"role", u"error")
        self.last_fault.setWordWrap(True)

        self.last_box.addWidget(self.last_fault)


        self.days.addLayout(self.last_box)


        self.editor_fields.addLayout(self.days)

        self.note_box = QVBoxLayout()
        self.note_box.setSpacing(4)
        self.note_box.setObjectName(u"note_box")
        self.note_box.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.editor_area)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")

        self.note_box.addWidget(self.note_label)

        self.note = QLineEdit(self.editor_area)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 36))

        self.note_box.addWidget(self.note)

        self.note_fault = QLabel(self.editor_area)
        self.note_fault.setObjectName(u"note_fault")
        self.note_fault.setProperty(u"role", u"error")
        self.note_fault.setWordWrap(True)

        self.note_box.addWidget(self.note_fault)


        self.editor_fields.addLayout(self.note_box)

        self.editor_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_fields.addItem(self.editor_below)

        self.editor_scroll.setWidget(self.editor_area)

        self.editor_layout.addWidget(self.editor_scroll)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.editor_buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setMinimumSize(QSize(0, 36))
        self.save.setProperty(u"main", True)

        self.editor_buttons.addWidget(self.save)

        self.editor_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.editor_room)


        self.editor_layout.addLayout(self.editor_buttons)

        self.editor_layout.setStretch(1, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

#if QT_CONFIG(shortcut)
        self.one_label.setBuddy(self.one)
        self.other_label.setBuddy(self.other)
        self.lawful_label.setBuddy(self.lawful)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeExclusionsPage)

        QMetaObject.connectSlotsByName(ProgrammeExclusionsPage)
    # setupUi

    def retranslateUi(self, ProgrammeExclusionsPage):
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Tabel pengecualian", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
#if QT_CONFIG(accessibility)
        self.editor_scroll.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Tabel pengecualian", None))
#endif // QT_CONFIG(accessibility)
        self.rule.setText("")
        self.one_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Program pertama", None))
#if QT_CONFIG(accessibility)
        self.one.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Program pertama", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Program kedua", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Program kedua", None))
#endif // QT_CONFIG(accessibility)
        self.lawful_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Diterima bersamaan", None))
#if QT_CONFIG(accessibility)
        self.lawful.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Diterima bersamaan", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Mulai", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Mulai", None))
#endif // QT_CONFIG(accessibility)
        self.first.setPlaceholderText(QCoreApplication.translate("ProgrammeExclusionsPage", u"tgl-bln-thn", None))
        self.first_fault.setText("")
        self.last_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Sampai (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Sampai (boleh kosong)", None))
#endif // QT_CONFIG(accessibility)
        self.last.setPlaceholderText(QCoreApplication.translate("ProgrammeExclusionsPage", u"tgl-bln-thn", None))
        self.last_fault.setText("")
        self.note_label.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Dasar atau alasan", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Dasar atau alasan", None))
#endif // QT_CONFIG(accessibility)
        self.note_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ProgrammeExclusionsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ProgrammeExclusionsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

