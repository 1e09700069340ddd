# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_kinds.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QTableView,
    QVBoxLayout, QWidget)

class Ui_ProgrammeKindsPage(object):
    def setupUi(self, ProgrammeKindsPage):
        if not ProgrammeKindsPage.objectName():
            ProgrammeKindsPage.setObjectName(u"ProgrammeKindsPage")
        self.outer = QVBoxLayout(ProgrammeKindsPage)
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
        self.rows = QTableView(ProgrammeKindsPage)
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
        self.new_row = QPushButton(ProgrammeKindsPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)
        self.new_row.setMinimumSize(QSize(0, 36))

        self.row_buttons.addWidget(self.new_row)

        self.examples = QPushButton(ProgrammeKindsPage)
        self.examples.setObjectName(u"examples")
        self.examples.setAutoDefault(False)
        self.examples.setMinimumSize(QSize(0, 36))

        self.row_buttons.addWidget(self.examples)

        self.row_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.row_room)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(0, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(ProgrammeKindsPage)
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
        self.code_box = QVBoxLayout()
        self.code_box.setSpacing(4)
        self.code_box.setObjectName(u"code_box")
        self.code_box.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.editor_area)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")

        self.code_box.addWidget(self.code_label)

        self.code = QLineEdit(self.editor_area)
        self.code.setObjectName(u"code")
        self.code.setMinimumSize(QSize(0, 36))

        self.code_box.addWidget(self.code)

        self.code_fault = QLabel(self.editor_area)
        self.code_fault.setObjectName(u"code_fault")
        self.code_fault.setProperty(u"role", u"error")
        self.code_fault.setWordWrap(True)

        self.code_box.addWidget(self.code_fault)


        self.editor_fields.addLayout(self.code_box)

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

        self.bidang_box = QVBoxLayout()
        self.bidang_box.setSpacing(4)
        self.bidang_box.setObjectName(u"bidang_box")
        self.bidang_box.setContentsMargins(0, 0, 0, 0)
        self.bidang_label = QLabel(self.editor_area)
        self.bidang_label.setObjectName(u"bidang_label")
        self.bidang_label.setProperty(u"role", u"field")

        self.bidang_box.addWidget(self.bidang_label)

        self.bidang = QComboBox(self.editor_area)
        self.bidang.setObjectName(u"bidang")
        self.bidang.setMinimumSize(QSize(0, 36))

        self.bidang_box.addWidget(self.bidang)


        self.editor_fields.addLayout(self.bidang_box)

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


        self.editor_fields.addLayout(self.benefit_box)

        self.basis_box = QVBoxLayout()
        self.basis_box.setSpacing(4)
        self.basis_box.setObjectName(u"basis_box")
        self.basis_box.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.editor_area)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"role", u"field")

        self.basis_box.addWidget(self.basis_label)

        self.basis = QLineEdit(self.editor_area)
        self.basis.setObjectName(u"basis")
        self.basis.setMinimumSize(QSize(0, 36))

        self.basis_box.addWidget(self.basis)

        self.basis_fault = QLabel(self.editor_area)
        self.basis_fault.setObjectName(u"basis_fault")
        self.basis_fault.setProperty(u"role", u"error")
        self.basis_fault.setWordWrap(True)

        self.basis_box.addWidget(self.basis_fault)


        self.editor_fields.addLayout(self.basis_box)

        self.mark_box = QVBoxLayout()
        self.mark_box.setSpacing(4)
        self.mark_box.setObjectName(u"mark_box")
        self.mark_box.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(self.editor_area)
        self.mark_label.setObjectName(u"mark_label")
        self.mark_label.setProperty(u"role", u"field")

        self.mark_box.addWidget(self.mark_label)

        self.mark = QComboBox(self.editor_area)
        self.mark.setObjectName(u"mark")
        self.mark.setMinimumSize(QSize(0, 36))

        self.mark_box.addWidget(self.mark)


        self.editor_fields.addLayout(self.mark_box)

        self.works_box = QVBoxLayout()
        self.works_box.setSpacing(4)
        self.works_box.setObjectName(u"works_box")
        self.works_box.setContentsMargins(0, 0, 0, 0)
        self.works_label = QLabel(self.editor_area)
        self.works_label.setObjectName(u"works_label")
        self.works_label.setProperty(u"role", u"field")

        self.works_box.addWidget(self.works_label)

        self.works = QPlainTextEdit(self.editor_area)
        self.works.setObjectName(u"works")
        self.works.setTabChangesFocus(True)
        self.works.setMinimumSize(QSize(0, 90))

        self.works_box.addWidget(self.works)

        self.works_fault = QLabel(self.editor_area)
        self.works_fault.setObjectName(u"works_fault")
        self.works_fault.setProperty(u"role", u"error")
        self.works_fault.setWordWrap(True)

        self.works_box.addWidget(self.works_fault)


        self.editor_fields.addLayout(self.works_box)

        self.active = QCheckBox(self.editor_area)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_fields.addWidget(self.active)

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
        self.code_label.setBuddy(self.code)
        self.name_label.setBuddy(self.name)
        self.bidang_label.setBuddy(self.bidang)
        self.benefit_label.setBuddy(self.benefit)
        self.basis_label.setBuddy(self.basis)
        self.mark_label.setBuddy(self.mark)
        self.works_label.setBuddy(self.works)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeKindsPage)

        QMetaObject.connectSlotsByName(ProgrammeKindsPage)
    # setupUi

    def retranslateUi(self, ProgrammeKindsPage):
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Program", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.examples.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Pakai contoh", None))
#if QT_CONFIG(accessibility)
        self.examples.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Pakai contoh", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
#if QT_CONFIG(accessibility)
        self.editor_scroll.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Program", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Kode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("ProgrammeKindsPage", u"misalnya PKH", None))
        self.code_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Nama program", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Nama program", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.bidang_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Bidang", None))
#if QT_CONFIG(accessibility)
        self.bidang.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Bidang", None))
#endif // QT_CONFIG(accessibility)
        self.benefit_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Nilai bantuan per orang", None))
#if QT_CONFIG(accessibility)
        self.benefit.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Nilai bantuan per orang", None))
#endif // QT_CONFIG(accessibility)
        self.benefit.setPrefix(QCoreApplication.translate("ProgrammeKindsPage", u"Rp ", None))
        self.benefit.setSpecialValueText(QCoreApplication.translate("ProgrammeKindsPage", u"bukan uang", None))
        self.basis_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Dasar hukum", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Dasar hukum", None))
#endif // QT_CONFIG(accessibility)
        self.basis_fault.setText("")
        self.mark_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Tercatat dalam DTKS/DTSEN sebagai", None))
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Tercatat dalam DTKS/DTSEN sebagai", None))
#endif // QT_CONFIG(accessibility)
        self.works_label.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Kegiatan, satu per baris", None))
#if QT_CONFIG(accessibility)
        self.works.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Kegiatan, satu per baris", None))
#endif // QT_CONFIG(accessibility)
        self.works_fault.setText("")
        self.active.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Masih berjalan", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Masih berjalan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ProgrammeKindsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ProgrammeKindsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

