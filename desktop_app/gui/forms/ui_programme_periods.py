# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_periods.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_ProgrammePeriodsPage(object):
    def setupUi(self, ProgrammePeriodsPage):
        if not ProgrammePeriodsPage.objectName():
            ProgrammePeriodsPage.setObjectName(u"ProgrammePeriodsPage")
        self.outer = QVBoxLayout(ProgrammePeriodsPage)
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
        self.rows = QTableView(ProgrammePeriodsPage)
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
        self.new_row = QPushButton(ProgrammePeriodsPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)
        self.new_row.setMinimumSize(QSize(0, 36))

        self.row_buttons.addWidget(self.new_row)

        self.row_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.row_room)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(0, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(ProgrammePeriodsPage)
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
        self.programme_box = QVBoxLayout()
        self.programme_box.setSpacing(4)
        self.programme_box.setObjectName(u"programme_box")
        self.programme_box.setContentsMargins(0, 0, 0, 0)
        self.programme_label = QLabel(self.editor_area)
        self.programme_label.setObjectName(u"programme_label")
        self.programme_label.setProperty(u"role", u"field")

        self.programme_box.addWidget(self.programme_label)

        self.programme = QComboBox(self.editor_area)
        self.programme.setObjectName(u"programme")
        self.programme.setMinimumSize(QSize(0, 36))

        self.programme_box.addWidget(self.programme)


        self.editor_fields.addLayout(self.programme_box)

        self.activity_box = QVBoxLayout()
        self.activity_box.setSpacing(4)
        self.activity_box.setObjectName(u"activity_box")
        self.activity_box.setContentsMargins(0, 0, 0, 0)
        self.activity_label = QLabel(self.editor_area)
        self.activity_label.setObjectName(u"activity_label")
        self.activity_label.setProperty(u"role", u"field")

        self.activity_box.addWidget(self.activity_label)

        self.activity = QComboBox(self.editor_area)
        self.activity.setObjectName(u"activity")
        self.activity.setMinimumSize(QSize(0, 36))

        self.activity_box.addWidget(self.activity)


        self.editor_fields.addLayout(self.activity_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.editor_area)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.editor_area)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 36))

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.editor_area)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.editor_fields.addLayout(self.name_box)

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

        self.numbers = QHBoxLayout()
        self.numbers.setSpacing(8)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setContentsMargins(0, 0, 0, 0)
        self.quota_box = QVBoxLayout()
        self.quota_box.setSpacing(4)
        self.quota_box.setObjectName(u"quota_box")
        self.quota_box.setContentsMargins(0, 0, 0, 0)
        self.quota_label = QLabel(self.editor_area)
        self.quota_label.setObjectName(u"quota_label")
        self.quota_label.setProperty(u"role", u"field")

        self.quota_box.addWidget(self.quota_label)

        self.quota = QSpinBox(self.editor_area)
        self.quota.setObjectName(u"quota")
        self.quota.setMinimumSize(QSize(0, 36))
        self.quota.setMaximum(10000000)
        self.quota.setGroupSeparatorShown(True)

        self.quota_box.addWidget(self.quota)


        self.numbers.addLayout(self.quota_box)

        self.benefit_box = QVBoxLayout()
        self.benefit_box.setSpacing(4)
        self.benefit_box.setObjectName(u"benefit_box")
        self.benefit_box.setContentsMargins(0, 0, 0, 0)
        self.benefit_label = QLabel(self.editor_area)
        self.benefit_label.setObjectName(u"benefit_label")
        self.benefit_label.setProperty(u"role", u"field")

        self.benefit_box.addWidget(self.benefit_label)

        self.benefit = QSpinBox(self.editor_area)
        self.benefit.setObjectName(u"benefit")
        self.benefit.setMinimumSize(QSize(0, 36))
        self.benefit.setMaximum(1000000000)
        self.benefit.setGroupSeparatorShown(True)

        self.benefit_box.addWidget(self.benefit)


        self.numbers.addLayout(self.benefit_box)


        self.editor_fields.addLayout(self.numbers)

        self.budget_box = QVBoxLayout()
        self.budget_box.setSpacing(4)
        self.budget_box.setObjectName(u"budget_box")
        self.budget_box.setContentsMargins(0, 0, 0, 0)
        self.budget_label = QLabel(self.editor_area)
        self.budget_label.setObjectName(u"budget_label")
        self.budget_label.setProperty(u"role", u"field")

        self.budget_box.addWidget(self.budget_label)

        self.budget = QLineEdit(self.editor_area)
        self.budget.setObjectName(u"budget")
        self.budget.setMinimumSize(QSize(0, 36))

        self.budget_box.addWidget(self.budget)

        self.budget_fault = QLabel(self.editor_area)
        self.budget_fault.setObjectName(u"budget_fault")
        self.budget_fault.setProperty(u"role", u"error")
        self.budget_fault.setWordWrap(True)

        self.budget_box.addWidget(self.budget_fault)


        self.editor_fields.addLayout(self.budget_box)

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
        self.programme_label.setBuddy(self.programme)
        self.activity_label.setBuddy(self.activity)
        self.name_label.setBuddy(self.name)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.quota_label.setBuddy(self.quota)
        self.benefit_label.setBuddy(self.benefit)
        self.budget_label.setBuddy(self.budget)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammePeriodsPage)

        QMetaObject.connectSlotsByName(ProgrammePeriodsPage)
    # setupUi

    def retranslateUi(self, ProgrammePeriodsPage):
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Periode program", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
#if QT_CONFIG(accessibility)
        self.editor_scroll.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Periode program", None))
#endif // QT_CONFIG(accessibility)
        self.programme_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Program", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Program", None))
#endif // QT_CONFIG(accessibility)
        self.activity_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Kegiatan", None))
#if QT_CONFIG(accessibility)
        self.activity.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Kegiatan", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Nama periode", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Nama periode", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ProgrammePeriodsPage", u"misalnya Tahap I 2026", None))
        self.name_fault.setText("")
        self.first_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Dari", None))
#endif // QT_CONFIG(accessibility)
        self.first.setPlaceholderText(QCoreApplication.translate("ProgrammePeriodsPage", u"tgl-bln-thn", None))
        self.first_fault.setText("")
        self.last_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Sampai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Sampai", None))
#endif // QT_CONFIG(accessibility)
        self.last.setPlaceholderText(QCoreApplication.translate("ProgrammePeriodsPage", u"tgl-bln-thn", None))
        self.last_fault.setText("")
        self.quota_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Kuota (orang)", None))
#if QT_CONFIG(accessibility)
        self.quota.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Kuota (orang)", None))
#endif // QT_CONFIG(accessibility)
        self.quota.setSpecialValueText(QCoreApplication.translate("ProgrammePeriodsPage", u"tidak dibatasi", None))
        self.benefit_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Bantuan per orang", None))
#if QT_CONFIG(accessibility)
        self.benefit.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Bantuan per orang", None))
#endif // QT_CONFIG(accessibility)
        self.benefit.setPrefix(QCoreApplication.translate("ProgrammePeriodsPage", u"Rp ", None))
        self.benefit.setSpecialValueText(QCoreApplication.translate("ProgrammePeriodsPage", u"menurut program", None))
        self.budget_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Anggaran (rupiah, boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.budget.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Anggaran", None))
#endif // QT_CONFIG(accessibility)
        self.budget.setPlaceholderText(QCoreApplication.translate("ProgrammePeriodsPage", u"misalnya 1.500.000.000", None))
        self.budget_fault.setText("")
        self.note_label.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Catatan", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.note_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ProgrammePeriodsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ProgrammePeriodsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

