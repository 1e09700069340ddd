# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_services.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QStackedWidget, QTabWidget,
    QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_ServicesPage(object):
    def setupUi(self, ServicesPage):
        if not ServicesPage.objectName():
            ServicesPage.setObjectName(u"ServicesPage")
        self.outer = QVBoxLayout(ServicesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ServicesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(ServicesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left_side = QWidget(ServicesPage)
        self.left_side.setObjectName(u"left_side")
        self.left_side.setMinimumSize(QSize(306, 0))
        self.left_side.setMaximumSize(QSize(310, 16777215))
        self.left = QVBoxLayout(self.left_side)
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.rows = QTableView(self.left_side)
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

        self.show_old = QCheckBox(self.left_side)
        self.show_old.setObjectName(u"show_old")
        self.show_old.setMinimumSize(QSize(0, 36))

        self.left.addWidget(self.show_old)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.row_buttons.setContentsMargins(0, 0, 0, 0)
        self.new_row = QPushButton(self.left_side)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.withdraw = QPushButton(self.left_side)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)

        self.row_buttons.addWidget(self.withdraw)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_1)


        self.left.addLayout(self.row_buttons)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setSpacing(8)
        self.file_buttons.setObjectName(u"file_buttons")
        self.file_buttons.setContentsMargins(0, 0, 0, 0)
        self.bring = QPushButton(self.left_side)
        self.bring.setObjectName(u"bring")
        self.bring.setAutoDefault(False)

        self.file_buttons.addWidget(self.bring)

        self.give = QPushButton(self.left_side)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.file_buttons.addWidget(self.give)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.spacer_2)


        self.left.addLayout(self.file_buttons)


        self.columns.addWidget(self.left_side)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.stop = QFrame(ServicesPage)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"role", u"card")
        self.stop_layout = QVBoxLayout(self.stop)
        self.stop_layout.setSpacing(6)
        self.stop_layout.setObjectName(u"stop_layout")
        self.stop_layout.setContentsMargins(12, 12, 12, 12)
        self.stop_title = QLabel(self.stop)
        self.stop_title.setObjectName(u"stop_title")
        self.stop_title.setProperty(u"role", u"title")
        self.stop_title.setWordWrap(True)

        self.stop_layout.addWidget(self.stop_title)

        self.stop_words = QLabel(self.stop)
        self.stop_words.setObjectName(u"stop_words")
        self.stop_words.setProperty(u"role", u"hint")
        self.stop_words.setWordWrap(True)

        self.stop_layout.addWidget(self.stop_words)

        self.stop_row = QHBoxLayout()
        self.stop_row.setSpacing(8)
        self.stop_row.setObjectName(u"stop_row")
        self.stop_row.setContentsMargins(0, 0, 0, 0)
        self.stop_from_label = QLabel(self.stop)
        self.stop_from_label.setObjectName(u"stop_from_label")
        self.stop_from_label.setProperty(u"role", u"field")
        self.stop_from_label.setWordWrap(True)

        self.stop_row.addWidget(self.stop_from_label)

        self.stop_from = DateField(self.stop)
        self.stop_from.setObjectName(u"stop_from")
        self.stop_from.setMinimumSize(QSize(130, 36))

        self.stop_row.addWidget(self.stop_from)

        self.stop_do = QPushButton(self.stop)
        self.stop_do.setObjectName(u"stop_do")
        self.stop_do.setAutoDefault(False)
        self.stop_do.setProperty(u"main", True)

        self.stop_row.addWidget(self.stop_do)

        self.stop_cancel = QPushButton(self.stop)
        self.stop_cancel.setObjectName(u"stop_cancel")
        self.stop_cancel.setAutoDefault(False)

        self.stop_row.addWidget(self.stop_cancel)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_row.addItem(self.spacer_9)


        self.stop_layout.addLayout(self.stop_row)

        self.stop_from_fault = QLabel(self.stop)
        self.stop_from_fault.setObjectName(u"stop_from_fault")
        self.stop_from_fault.setProperty(u"role", u"error")
        self.stop_from_fault.setWordWrap(True)

        self.stop_layout.addWidget(self.stop_from_fault)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stop_layout.addItem(self.spacer_10)


        self.right.addWidget(self.stop)

        self.editor = QWidget(ServicesPage)
        self.editor.setObjectName(u"editor")
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")
        self.editor_title.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_title)

        self.tabs = QTabWidget(self.editor)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_general = QWidget()
        self.tab_general.setObjectName(u"tab_general")
        self.tab_general_layout = QVBoxLayout(self.tab_general)
        self.tab_general_layout.setSpacing(8)
        self.tab_general_layout.setObjectName(u"tab_general_layout")
        self.tab_general_layout.setContentsMargins(0, 0, 0, 0)
        self.general_scroll = QScrollArea(self.tab_general)
        self.general_scroll.setObjectName(u"general_scroll")
        self.general_scroll.setWidgetResizable(True)
        self.general_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.general_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.general_inner = QWidget()
        self.general_inner.setObjectName(u"general_inner")
        self.general_layout = QVBoxLayout(self.general_inner)
        self.general_layout.setSpacing(4)
        self.general_layout.setObjectName(u"general_layout")
        self.general_layout.setContentsMargins(0, 10, 8, 0)
        self.code_label = QLabel(self.general_inner)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")
        self.code_label.setWordWrap(True)

        self.general_layout.addWidget(self.code_label)

        self.code = QLineEdit(self.general_inner)
        self.code.setObjectName(u"code")
        self.code.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.code)

        self.code_fault = QLabel(self.general_inner)
        self.code_fault.setObjectName(u"code_fault")
        self.code_fault.setProperty(u"role", u"error")
        self.code_fault.setWordWrap(True)

        self.general_layout.addWidget(self.code_fault)

        self.name_label = QLabel(self.general_inner)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setWordWrap(True)

        self.general_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.general_inner)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.name)

        self.name_fault = QLabel(self.general_inner)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.general_layout.addWidget(self.name_fault)

        self.general_grid = QGridLayout()
        self.general_grid.setObjectName(u"general_grid")
        self.general_grid.setHorizontalSpacing(8)
        self.general_grid.setVerticalSpacing(2)
        self.general_grid.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(self.general_inner)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setProperty(u"role", u"field")
        self.short_name_label.setWordWrap(True)

        self.general_grid.addWidget(self.short_name_label, 0, 0, 1, 1)

        self.standard_minutes_label = QLabel(self.general_inner)
        self.standard_minutes_label.setObjectName(u"standard_minutes_label")
        self.standard_minutes_label.setProperty(u"role", u"field")
        self.standard_minutes_label.setWordWrap(True)

        self.general_grid.addWidget(self.standard_minutes_label, 0, 1, 1, 1)

        self.short_name = QLineEdit(self.general_inner)
        self.short_name.setObjectName(u"short_name")
        self.short_name.setMinimumSize(QSize(0, 36))

        self.general_grid.addWidget(self.short_name, 1, 0, 1, 1)

        self.standard_minutes = QSpinBox(self.general_inner)
        self.standard_minutes.setObjectName(u"standard_minutes")
        self.standard_minutes.setMinimumSize(QSize(0, 36))
        self.standard_minutes.setMinimum(1)
        self.standard_minutes.setMaximum(480)

        self.general_grid.addWidget(self.standard_minutes, 1, 1, 1, 1)

        self.short_name_fault = QLabel(self.general_inner)
        self.short_name_fault.setObjectName(u"short_name_fault")
        self.short_name_fault.setProperty(u"role", u"error")
        self.short_name_fault.setWordWrap(True)

        self.general_grid.addWidget(self.short_name_fault, 2, 0, 1, 1)

        self.standard_minutes_fault = QLabel(self.general_inner)
        self.standard_minutes_fault.setObjectName(u"standard_minutes_fault")
        self.standard_minutes_fault.setProperty(u"role", u"error")
        self.standard_minutes_fault.setWordWrap(True)

        self.general_grid.addWidget(self.standard_minutes_fault, 2, 1, 1, 1)

        self.general_grid.setColumnStretch(0, 2)
        self.general_grid.setColumnStretch(1, 1)

        self.general_layout.addLayout(self.general_grid)

        self.purpose_label = QLabel(self.general_inner)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"role", u"field")
        self.purpose_label.setWordWrap(True)

        self.general_layout.addWidget(self.purpose_label)

        self.purpose = QLineEdit(self.general_inner)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.purpose)

        self.purpose_fault = QLabel(self.general_inner)
        self.purpose_fault.setObjectName(u"purpose_fault")
        self.purpose_fault.setProperty(u"role", u"error")
        self.purpose_fault.setWordWrap(True)

        self.general_layout.addWidget(self.purpose_fault)

        self.addressee_label = QLabel(self.general_inner)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setProperty(u"role", u"field")
        self.addressee_label.setWordWrap(True)

        self.general_layout.addWidget(self.addressee_label)

        self.addressee = QLineEdit(self.general_inner)
        self.addressee.setObjectName(u"addressee")
        self.addressee.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.addressee)

        self.addressee_fault = QLabel(self.general_inner)
        self.addressee_fault.setObjectName(u"addressee_fault")
        self.addressee_fault.setProperty(u"role", u"error")
        self.addressee_fault.setWordWrap(True)

        self.general_layout.addWidget(self.addressee_fault)

        self.needs_nik = QCheckBox(self.general_inner)
        self.needs_nik.setObjectName(u"needs_nik")
        self.needs_nik.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.needs_nik)

        self.needs_nik_fault = QLabel(self.general_inner)
        self.needs_nik_fault.setObjectName(u"needs_nik_fault")
        self.needs_nik_fault.setProperty(u"role", u"error")
        self.needs_nik_fault.setWordWrap(True)

        self.general_layout.addWidget(self.needs_nik_fault)

        self.approval = QCheckBox(self.general_inner)
        self.approval.setObjectName(u"approval")
        self.approval.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.approval)

        self.approval_words = QLabel(self.general_inner)
        self.approval_words.setObjectName(u"approval_words")
        self.approval_words.setProperty(u"role", u"hint")
        self.approval_words.setWordWrap(True)

        self.general_layout.addWidget(self.approval_words)

        self.approval_fault = QLabel(self.general_inner)
        self.approval_fault.setObjectName(u"approval_fault")
        self.approval_fault.setProperty(u"role", u"error")
        self.approval_fault.setWordWrap(True)

        self.general_layout.addWidget(self.approval_fault)

        self.verification = QCheckBox(self.general_inner)
        self.verification.setObjectName(u"verification")
        self.verification.setMinimumSize(QSize(0, 36))

        self.general_layout.addWidget(self.verification)

        self.verification_fault = QLabel(self.general_inner)
        self.verification_fault.setObjectName(u"verification_fault")
        self.verification_fault.setProperty(u"role", u"error")
        self.verification_fault.setWordWrap(True)

        self.general_layout.addWidget(self.verification_fault)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.general_layout.addItem(self.spacer_3)

        self.general_scroll.setWidget(self.general_inner)

        self.tab_general_layout.addWidget(self.general_scroll)

        self.tabs.addTab(self.tab_general, "")
        self.tab_fields = QWidget()
        self.tab_fields.setObjectName(u"tab_fields")
        self.field_layout = QHBoxLayout(self.tab_fields)
        self.field_layout.setSpacing(12)
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setContentsMargins(0, 10, 8, 0)
        self.field_left = QVBoxLayout()
        self.field_left.setSpacing(6)
        self.field_left.setObjectName(u"field_left")
        self.field_left.setContentsMargins(0, 0, 0, 0)
        self.field_rows = QTableView(self.tab_fields)
        self.field_rows.setObjectName(u"field_rows")
        self.field_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.field_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.field_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.field_rows.setAlternatingRowColors(True)
        self.field_rows.setShowGrid(False)
        self.field_rows.setTabKeyNavigation(False)
        self.field_rows.setWordWrap(False)
        self.field_rows.setSortingEnabled(False)

        self.field_left.addWidget(self.field_rows)

        self.field_buttons = QGridLayout()
        self.field_buttons.setObjectName(u"field_buttons")
        self.field_buttons.setHorizontalSpacing(6)
        self.field_buttons.setVerticalSpacing(2)
        self.field_buttons.setContentsMargins(0, 0, 0, 0)
        self.field_add = QPushButton(self.tab_fields)
        self.field_add.setObjectName(u"field_add")
        self.field_add.setAutoDefault(False)

        self.field_buttons.addWidget(self.field_add, 0, 0, 1, 1)

        self.field_remove = QPushButton(self.tab_fields)
        self.field_remove.setObjectName(u"field_remove")
        self.field_remove.setAutoDefault(False)

        self.field_buttons.addWidget(self.field_remove, 0, 1, 1, 1)

        self.field_up = QPushButton(self.tab_fields)
        self.field_up.setObjectName(u"field_up")
        self.field_up.setAutoDefault(False)

        self.field_buttons.addWidget(self.field_up, 1, 0, 1, 1)

        self.field_down = QPushButton(self.tab_fields)
        self.field_down.setObjectName(u"field_down")
        self.field_down.setAutoDefault(False)

        self.field_buttons.addWidget(self.field_down, 1, 1, 1, 1)


        self.field_left.addLayout(self.field_buttons)


        self.field_layout.addLayout(self.field_left)

        self.field_scroll = QScrollArea(self.tab_fields)
        self.field_scroll.setObjectName(u"field_scroll")
        self.field_scroll.setWidgetResizable(True)
        self.field_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.field_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field_form = QWidget()
        self.field_form.setObjectName(u"field_form")
        self.field_form_layout = QVBoxLayout(self.field_form)
        self.field_form_layout.setSpacing(4)
        self.field_form_layout.setObjectName(u"field_form_layout")
        self.field_form_layout.setContentsMargins(0, 0, 8, 0)
        self.field_words = QLabel(self.field_form)
        self.field_words.setObjectName(u"field_words")
        self.field_words.setProperty(u"role", u"hint")
        self.field_words.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_words)

        self.field_label_label = QLabel(self.field_form)
        self.field_label_label.setObjectName(u"field_label_label")
        self.field_label_label.setProperty(u"role", u"field")
        self.field_label_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_label_label)

        self.field_label = QLineEdit(self.field_form)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_label)

        self.field_label_fault = QLabel(self.field_form)
        self.field_label_fault.setObjectName(u"field_label_fault")
        self.field_label_fault.setProperty(u"role", u"error")
        self.field_label_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_label_fault)

        self.field_kind_label = QLabel(self.field_form)
        self.field_kind_label.setObjectName(u"field_kind_label")
        self.field_kind_label.setProperty(u"role", u"field")
        self.field_kind_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_kind_label)

        self.field_kind = QComboBox(self.field_form)
        self.field_kind.setObjectName(u"field_kind")
        self.field_kind.setMinimumSize(QSize(0, 36))
        self.field_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field_kind.setMinimumContentsLength(12)

        self.field_form_layout.addWidget(self.field_kind)

        self.field_kind_fault = QLabel(self.field_form)
        self.field_kind_fault.setObjectName(u"field_kind_fault")
        self.field_kind_fault.setProperty(u"role", u"error")
        self.field_kind_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_kind_fault)

        self.field_required = QCheckBox(self.field_form)
        self.field_required.setObjectName(u"field_required")
        self.field_required.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_required)

        self.field_future = QCheckBox(self.field_form)
        self.field_future.setObjectName(u"field_future")
        self.field_future.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_future)

        self.field_choices_label = QLabel(self.field_form)
        self.field_choices_label.setObjectName(u"field_choices_label")
        self.field_choices_label.setProperty(u"role", u"field")
        self.field_choices_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_choices_label)

        self.field_choices = QPlainTextEdit(self.field_form)
        self.field_choices.setObjectName(u"field_choices")
        self.field_choices.setTabChangesFocus(True)
        self.field_choices.setMaximumSize(QSize(16777215, 96))

        self.field_form_layout.addWidget(self.field_choices)

        self.field_choices_fault = QLabel(self.field_form)
        self.field_choices_fault.setObjectName(u"field_choices_fault")
        self.field_choices_fault.setProperty(u"role", u"error")
        self.field_choices_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_choices_fault)

        self.field_help_label = QLabel(self.field_form)
        self.field_help_label.setObjectName(u"field_help_label")
        self.field_help_label.setProperty(u"role", u"field")
        self.field_help_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_help_label)

        self.field_help = QLineEdit(self.field_form)
        self.field_help.setObjectName(u"field_help")
        self.field_help.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_help)

        self.field_help_fault = QLabel(self.field_form)
        self.field_help_fault.setObjectName(u"field_help_fault")
        self.field_help_fault.setProperty(u"role", u"error")
        self.field_help_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_help_fault)

        self.field_group_label = QLabel(self.field_form)
        self.field_group_label.setObjectName(u"field_group_label")
        self.field_group_label.setProperty(u"role", u"field")
        self.field_group_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_group_label)

        self.field_group = QLineEdit(self.field_form)
        self.field_group.setObjectName(u"field_group")
        self.field_group.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_group)

        self.field_group_fault = QLabel(self.field_form)
        self.field_group_fault.setObjectName(u"field_group_fault")
        self.field_group_fault.setProperty(u"role", u"error")
        self.field_group_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_group_fault)

        self.field_key_label = QLabel(self.field_form)
        self.field_key_label.setObjectName(u"field_key_label")
        self.field_key_label.setProperty(u"role", u"field")
        self.field_key_label.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_key_label)

        self.field_key = QLineEdit(self.field_form)
        self.field_key.setObjectName(u"field_key")
        self.field_key.setMinimumSize(QSize(0, 36))

        self.field_form_layout.addWidget(self.field_key)

        self.field_key_fault = QLabel(self.field_form)
        self.field_key_fault.setObjectName(u"field_key_fault")
        self.field_key_fault.setProperty(u"role", u"error")
        self.field_key_fault.setWordWrap(True)

        self.field_form_layout.addWidget(self.field_key_fault)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.field_form_layout.addItem(self.spacer_4)

        self.field_scroll.setWidget(self.field_form)

        self.field_layout.addWidget(self.field_scroll)

        self.field_layout.setStretch(0, 5)
        self.field_layout.setStretch(1, 6)
        self.tabs.addTab(self.tab_fields, "")
        self.tab_documents = QWidget()
        self.tab_documents.setObjectName(u"tab_documents")
        self.document_layout = QHBoxLayout(self.tab_documents)
        self.document_layout.setSpacing(12)
        self.document_layout.setObjectName(u"document_layout")
        self.document_layout.setContentsMargins(0, 10, 8, 0)
        self.document_left = QVBoxLayout()
        self.document_left.setSpacing(6)
        self.document_left.setObjectName(u"document_left")
        self.document_left.setContentsMargins(0, 0, 0, 0)
        self.document_rows = QTableView(self.tab_documents)
        self.document_rows.setObjectName(u"document_rows")
        self.document_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.document_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.document_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.document_rows.setAlternatingRowColors(True)
        self.document_rows.setShowGrid(False)
        self.document_rows.setTabKeyNavigation(False)
        self.document_rows.setWordWrap(False)
        self.document_rows.setSortingEnabled(False)

        self.document_left.addWidget(self.document_rows)

        self.document_buttons = QGridLayout()
        self.document_buttons.setObjectName(u"document_buttons")
        self.document_buttons.setHorizontalSpacing(6)
        self.document_buttons.setVerticalSpacing(2)
        self.document_buttons.setContentsMargins(0, 0, 0, 0)
        self.document_add = QPushButton(self.tab_documents)
        self.document_add.setObjectName(u"document_add")
        self.document_add.setAutoDefault(False)

        self.document_buttons.addWidget(self.document_add, 0, 0, 1, 1)

        self.document_remove = QPushButton(self.tab_documents)
        self.document_remove.setObjectName(u"document_remove")
        self.document_remove.setAutoDefault(False)

        self.document_buttons.addWidget(self.document_remove, 0, 1, 1, 1)

        self.document_up = QPushButton(self.tab_documents)
        self.document_up.setObjectName(u"document_up")
        self.document_up.setAutoDefault(False)

        self.document_buttons.addWidget(self.document_up, 1, 0, 1, 1)

        self.document_down = QPushButton(self.tab_documents)
        self.document_down.setObjectName(u"document_down")
        self.document_down.setAutoDefault(False)

        self.document_buttons.addWidget(self.document_down, 1, 1, 1, 1)


        self.document_left.addLayout(self.document_buttons)


        self.document_layout.addLayout(self.document_left)

        self.document_scroll = QScrollArea(self.tab_documents)
        self.document_scroll.setObjectName(u"document_scroll")
        self.document_scroll.setWidgetResizable(True)
        self.document_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.document_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.document_form = QWidget()
        self.document_form.setObjectName(u"document_form")
        self.document_form_layout = QVBoxLayout(self.document_form)
        self.document_form_layout.setSpacing(4)
        self.document_form_layout.setObjectName(u"document_form_layout")
        self.document_form_layout.setContentsMargins(0, 0, 8, 0)
        self.document_label_label = QLabel(self.document_form)
        self.document_label_label.setObjectName(u"document_label_label")
        self.document_label_label.setProperty(u"role", u"field")
        self.document_label_label.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_label_label)

        self.document_label = QLineEdit(self.document_form)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setMinimumSize(QSize(0, 36))

        self.document_form_layout.addWidget(self.document_label)

        self.document_label_fault = QLabel(self.document_form)
        self.document_label_fault.setObjectName(u"document_label_fault")
        self.document_label_fault.setProperty(u"role", u"error")
        self.document_label_fault.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_label_fault)

        self.document_mandatory = QCheckBox(self.document_form)
        self.document_mandatory.setObjectName(u"document_mandatory")
        self.document_mandatory.setMinimumSize(QSize(0, 36))

        self.document_form_layout.addWidget(self.document_mandatory)

        self.document_help_label = QLabel(self.document_form)
        self.document_help_label.setObjectName(u"document_help_label")
        self.document_help_label.setProperty(u"role", u"field")
        self.document_help_label.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_help_label)

        self.document_help = QLineEdit(self.document_form)
        self.document_help.setObjectName(u"document_help")
        self.document_help.setMinimumSize(QSize(0, 36))

        self.document_form_layout.addWidget(self.document_help)

        self.document_help_fault = QLabel(self.document_form)
        self.document_help_fault.setObjectName(u"document_help_fault")
        self.document_help_fault.setProperty(u"role", u"error")
        self.document_help_fault.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_help_fault)

        self.document_substitutes_label = QLabel(self.document_form)
        self.document_substitutes_label.setObjectName(u"document_substitutes_label")
        self.document_substitutes_label.setProperty(u"role", u"field")
        self.document_substitutes_label.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_substitutes_label)

        self.document_substitutes = QListWidget(self.document_form)
        self.document_substitutes.setObjectName(u"document_substitutes")
        self.document_substitutes.setMinimumSize(QSize(0, 110))

        self.document_form_layout.addWidget(self.document_substitutes)

        self.document_substitutes_fault = QLabel(self.document_form)
        self.document_substitutes_fault.setObjectName(u"document_substitutes_fault")
        self.document_substitutes_fault.setProperty(u"role", u"error")
        self.document_substitutes_fault.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_substitutes_fault)

        self.document_key_label = QLabel(self.document_form)
        self.document_key_label.setObjectName(u"document_key_label")
        self.document_key_label.setProperty(u"role", u"field")
        self.document_key_label.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_key_label)

        self.document_key = QLineEdit(self.document_form)
        self.document_key.setObjectName(u"document_key")
        self.document_key.setMinimumSize(QSize(0, 36))

        self.document_form_layout.addWidget(self.document_key)

        self.document_key_fault = QLabel(self.document_form)
        self.document_key_fault.setObjectName(u"document_key_fault")
        self.document_key_fault.setProperty(u"role", u"error")
        self.document_key_fault.setWordWrap(True)

        self.document_form_layout.addWidget(self.document_key_fault)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.document_form_layout.addItem(self.spacer_5)

        self.document_scroll.setWidget(self.document_form)

        self.document_layout.addWidget(self.document_scroll)

        self.document_layout.setStretch(0, 5)
        self.document_layout.setStretch(1, 6)
        self.tabs.addTab(self.tab_documents, "")
        self.tab_rules = QWidget()
        self.tab_rules.setObjectName(u"tab_rules")
        self.tab_rules_layout = QVBoxLayout(self.tab_rules)
        self.tab_rules_layout.setSpacing(8)
        self.tab_rules_layout.setObjectName(u"tab_rules_layout")
        self.tab_rules_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_scroll = QScrollArea(self.tab_rules)
        self.rules_scroll.setObjectName(u"rules_scroll")
        self.rules_scroll.setWidgetResizable(True)
        self.rules_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.rules_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rules_inner = QWidget()
        self.rules_inner.setObjectName(u"rules_inner")
        self.rules_layout = QVBoxLayout(self.rules_inner)
        self.rules_layout.setSpacing(4)
        self.rules_layout.setObjectName(u"rules_layout")
        self.rules_layout.setContentsMargins(0, 10, 8, 0)
        self.rules_words = QLabel(self.rules_inner)
        self.rules_words.setObjectName(u"rules_words")
        self.rules_words.setProperty(u"role", u"hint")
        self.rules_words.setWordWrap(True)

        self.rules_layout.addWidget(self.rules_words)

        self.checks = QWidget(self.rules_inner)
        self.checks.setObjectName(u"checks")
        self.checks_layout = QVBoxLayout(self.checks)
        self.checks_layout.setSpacing(0)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)

        self.rules_layout.addWidget(self.checks)

        self.checks_fault = QLabel(self.rules_inner)
        self.checks_fault.setObjectName(u"checks_fault")
        self.checks_fault.setProperty(u"role", u"error")
        self.checks_fault.setWordWrap(True)

        self.rules_layout.addWidget(self.checks_fault)

        self.letter_label = QLabel(self.rules_inner)
        self.letter_label.setObjectName(u"letter_label")
        self.letter_label.setProperty(u"role", u"field")
        self.letter_label.setWordWrap(True)

        self.rules_layout.addWidget(self.letter_label)

        self.letter = QComboBox(self.rules_inner)
        self.letter.setObjectName(u"letter")
        self.letter.setMinimumSize(QSize(0, 36))
        self.letter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letter.setMinimumContentsLength(12)

        self.rules_layout.addWidget(self.letter)

        self.letter_fault = QLabel(self.rules_inner)
        self.letter_fault.setObjectName(u"letter_fault")
        self.letter_fault.setProperty(u"role", u"error")
        self.letter_fault.setWordWrap(True)

        self.rules_layout.addWidget(self.letter_fault)

        self.letter_absent_label = QLabel(self.rules_inner)
        self.letter_absent_label.setObjectName(u"letter_absent_label")
        self.letter_absent_label.setProperty(u"role", u"field")
        self.letter_absent_label.setWordWrap(True)

        self.rules_layout.addWidget(self.letter_absent_label)

        self.letter_absent = QComboBox(self.rules_inner)
        self.letter_absent.setObjectName(u"letter_absent")
        self.letter_absent.setMinimumSize(QSize(0, 36))
        self.letter_absent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letter_absent.setMinimumContentsLength(12)

        self.rules_layout.addWidget(self.letter_absent)

        self.letter_absent_fault = QLabel(self.rules_inner)
        self.letter_absent_fault.setObjectName(u"letter_absent_fault")
        self.letter_absent_fault.setProperty(u"role", u"error")
        self.letter_absent_fault.setWordWrap(True)

        self.rules_layout.addWidget(self.letter_absent_fault)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_layout.addItem(self.spacer_6)

        self.rules_scroll.setWidget(self.rules_inner)

        self.tab_rules_layout.addWidget(self.rules_scroll)

        self.tabs.addTab(self.tab_rules, "")
        self.tab_texts = QWidget()
        self.tab_texts.setObjectName(u"tab_texts")
        self.tab_texts_layout = QVBoxLayout(self.tab_texts)
        self.tab_texts_layout.setSpacing(8)
        self.tab_texts_layout.setObjectName(u"tab_texts_layout")
        self.tab_texts_layout.setContentsMargins(0, 0, 0, 0)
        self.texts_scroll = QScrollArea(self.tab_texts)
        self.texts_scroll.setObjectName(u"texts_scroll")
        self.texts_scroll.setWidgetResizable(True)
        self.texts_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.texts_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.texts_inner = QWidget()
        self.texts_inner.setObjectName(u"texts_inner")
        self.texts_layout = QVBoxLayout(self.texts_inner)
        self.texts_layout.setSpacing(4)
        self.texts_layout.setObjectName(u"texts_layout")
        self.texts_layout.setContentsMargins(0, 10, 8, 0)
        self.texts_words = QLabel(self.texts_inner)
        self.texts_words.setObjectName(u"texts_words")
        self.texts_words.setProperty(u"role", u"hint")
        self.texts_words.setWordWrap(True)

        self.texts_layout.addWidget(self.texts_words)

        self.requirements_label = QLabel(self.texts_inner)
        self.requirements_label.setObjectName(u"requirements_label")
        self.requirements_label.setProperty(u"role", u"field")
        self.requirements_label.setWordWrap(True)

        self.texts_layout.addWidget(self.requirements_label)

        self.requirements = QPlainTextEdit(self.texts_inner)
        self.requirements.setObjectName(u"requirements")
        self.requirements.setTabChangesFocus(True)
        self.requirements.setMaximumSize(QSize(16777215, 142))

        self.texts_layout.addWidget(self.requirements)

        self.requirements_fault = QLabel(self.texts_inner)
        self.requirements_fault.setObjectName(u"requirements_fault")
        self.requirements_fault.setProperty(u"role", u"error")
        self.requirements_fault.setWordWrap(True)

        self.texts_layout.addWidget(self.requirements_fault)

        self.procedure_label = QLabel(self.texts_inner)
        self.procedure_label.setObjectName(u"procedure_label")
        self.procedure_label.setProperty(u"role", u"field")
        self.procedure_label.setWordWrap(True)

        self.texts_layout.addWidget(self.procedure_label)

        self.procedure = QPlainTextEdit(self.texts_inner)
        self.procedure.setObjectName(u"procedure")
        self.procedure.setTabChangesFocus(True)
        self.procedure.setMaximumSize(QSize(16777215, 142))

        self.texts_layout.addWidget(self.procedure)

        self.procedure_fault = QLabel(self.texts_inner)
        self.procedure_fault.setObjectName(u"procedure_fault")
        self.procedure_fault.setProperty(u"role", u"error")
        self.procedure_fault.setWordWrap(True)

        self.texts_layout.addWidget(self.procedure_fault)

        self.next_steps_label = QLabel(self.texts_inner)
        self.next_steps_label.setObjectName(u"next_steps_label")
        self.next_steps_label.setProperty(u"role", u"field")
        self.next_steps_label.setWordWrap(True)

        self.texts_layout.addWidget(self.next_steps_label)

        self.next_steps = QPlainTextEdit(self.texts_inner)
        self.next_steps.setObjectName(u"next_steps")
        self.next_steps.setTabChangesFocus(True)
        self.next_steps.setMaximumSize(QSize(16777215, 142))

        self.texts_layout.addWidget(self.next_steps)

        self.next_steps_fault = QLabel(self.texts_inner)
        self.next_steps_fault.setObjectName(u"next_steps_fault")
        self.next_steps_fault.setProperty(u"role", u"error")
        self.next_steps_fault.setWordWrap(True)

        self.texts_layout.addWidget(self.next_steps_fault)

        self.texts_scroll.setWidget(self.texts_inner)

        self.tab_texts_layout.addWidget(self.texts_scroll)

        self.tabs.addTab(self.tab_texts, "")
        self.tab_preview = QWidget()
        self.tab_preview.setObjectName(u"tab_preview")
        self.preview_layout = QVBoxLayout(self.tab_preview)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 10, 0, 0)
        self.preview_buttons = QHBoxLayout()
        self.preview_buttons.setSpacing(8)
        self.preview_buttons.setObjectName(u"preview_buttons")
        self.preview_buttons.setContentsMargins(0, 0, 0, 0)
        self.show_changes = QPushButton(self.tab_preview)
        self.show_changes.setObjectName(u"show_changes")
        self.show_changes.setAutoDefault(False)

        self.preview_buttons.addWidget(self.show_changes)

        self.show_form = QPushButton(self.tab_preview)
        self.show_form.setObjectName(u"show_form")
        self.show_form.setAutoDefault(False)

        self.preview_buttons.addWidget(self.show_form)

        self.show_sheet = QPushButton(self.tab_preview)
        self.show_sheet.setObjectName(u"show_sheet")
        self.show_sheet.setAutoDefault(False)

        self.preview_buttons.addWidget(self.show_sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_buttons.addItem(self.spacer_7)


        self.preview_layout.addLayout(self.preview_buttons)

        self.preview_stack = QStackedWidget(self.tab_preview)
        self.preview_stack.setObjectName(u"preview_stack")
        self.preview_changes_page = QWidget()
        self.preview_changes_page.setObjectName(u"preview_changes_page")
        self.changes_layout = QVBoxLayout(self.preview_changes_page)
        self.changes_layout.setSpacing(8)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(0, 0, 0, 0)
        self.changes_words = QLabel(self.preview_changes_page)
        self.changes_words.setObjectName(u"changes_words")
        self.changes_words.setProperty(u"role", u"hint")
        self.changes_words.setWordWrap(True)

        self.changes_layout.addWidget(self.changes_words)

        self.changes = QListWidget(self.preview_changes_page)
        self.changes.setObjectName(u"changes")
        self.changes.setWordWrap(True)
        self.changes.setAlternatingRowColors(True)

        self.changes_layout.addWidget(self.changes)

        self.preview_stack.addWidget(self.preview_changes_page)
        self.preview_form_page = QWidget()
        self.preview_form_page.setObjectName(u"preview_form_page")
        self.preview_form_layout = QVBoxLayout(self.preview_form_page)
        self.preview_form_layout.setSpacing(8)
        self.preview_form_layout.setObjectName(u"preview_form_layout")
        self.preview_form_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_scroll = QScrollArea(self.preview_form_page)
        self.preview_scroll.setObjectName(u"preview_scroll")
        self.preview_scroll.setWidgetResizable(True)
        self.preview_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.preview_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview_inner = QWidget()
        self.preview_inner.setObjectName(u"preview_inner")
        self.preview_inner_layout = QVBoxLayout(self.preview_inner)
        self.preview_inner_layout.setSpacing(8)
        self.preview_inner_layout.setObjectName(u"preview_inner_layout")
        self.preview_inner_layout.setContentsMargins(0, 0, 10, 0)
        self.preview_scroll.setWidget(self.preview_inner)

        self.preview_form_layout.addWidget(self.preview_scroll)

        self.preview_stack.addWidget(self.preview_form_page)
        self.preview_sheet_page = QWidget()
        self.preview_sheet_page.setObjectName(u"preview_sheet_page")
        self.preview_sheet_layout = QVBoxLayout(self.preview_sheet_page)
        self.preview_sheet_layout.setSpacing(8)
        self.preview_sheet_layout.setObjectName(u"preview_sheet_layout")
        self.preview_sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_sheet = PdfView(self.preview_sheet_page)
        self.preview_sheet.setObjectName(u"preview_sheet")

        self.preview_sheet_layout.addWidget(self.preview_sheet)

        self.preview_stack.addWidget(self.preview_sheet_page)

        self.preview_layout.addWidget(self.preview_stack)

        self.tabs.addTab(self.tab_preview, "")

        self.editor_layout.addWidget(self.tabs)

        self.date_row = QHBoxLayout()
        self.date_row.setSpacing(8)
        self.date_row.setObjectName(u"date_row")
        self.date_row.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(self.editor)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setWordWrap(True)

        self.date_row.addWidget(self.valid_from_label)

        self.valid_from = DateField(self.editor)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMinimumSize(QSize(130, 36))

        self.date_row.addWidget(self.valid_from)

        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.date_row.addWidget(self.save)

        self.cancel = QPushButton(self.editor)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.date_row.addWidget(self.cancel)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.date_row.addItem(self.spacer_8)


        self.editor_layout.addLayout(self.date_row)

        self.valid_from_fault = QLabel(self.editor)
        self.valid_from_fault.setObjectName(u"valid_from_fault")
        self.valid_from_fault.setProperty(u"role", u"error")
        self.valid_from_fault.setWordWrap(True)

        self.editor_layout.addWidget(self.valid_from_fault)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_layout.setStretch(1, 1)

        self.right.addWidget(self.editor)


        self.columns.addLayout(self.right)

        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.stop_from_label.setBuddy(self.stop_from)
        self.code_label.setBuddy(self.code)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.standard_minutes_label.setBuddy(self.standard_minutes)
        self.purpose_label.setBuddy(self.purpose)
        self.addressee_label.setBuddy(self.addressee)
        self.field_label_label.setBuddy(self.field_label)
        self.field_kind_label.setBuddy(self.field_kind)
        self.field_choices_label.setBuddy(self.field_choices)
        self.field_help_label.setBuddy(self.field_help)
        self.field_group_label.setBuddy(self.field_group)
        self.field_key_label.setBuddy(self.field_key)
        self.document_label_label.setBuddy(self.document_label)
        self.document_help_label.setBuddy(self.document_help)
        self.document_substitutes_label.setBuddy(self.document_substitutes)
        self.document_key_label.setBuddy(self.document_key)
        self.letter_label.setBuddy(self.letter)
        self.letter_absent_label.setBuddy(self.letter_absent)
        self.requirements_label.setBuddy(self.requirements)
        self.procedure_label.setBuddy(self.procedure)
        self.next_steps_label.setBuddy(self.next_steps)
        self.valid_from_label.setBuddy(self.valid_from)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ServicesPage)

        QMetaObject.connectSlotsByName(ServicesPage)
    # setupUi

    def retranslateUi(self, ServicesPage):
        self.heading.setText(QCoreApplication.translate("ServicesPage", u"Layanan", None))
        self.words.setText(QCoreApplication.translate("ServicesPage", u"Layanan tidak diubah di tempat: setiap perubahan adalah versi baru yang berlaku sejak suatu hari. Keputusan lama tetap pada versinya.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Daftar layanan dan versinya", None))
#endif // QT_CONFIG(accessibility)
        self.show_old.setText(QCoreApplication.translate("ServicesPage", u"Tampilkan versi lama", None))
#if QT_CONFIG(accessibility)
        self.show_old.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Tampilkan versi lama", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("ServicesPage", u"Tambah layanan\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Tambah layanan\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw.setText(QCoreApplication.translate("ServicesPage", u"Hentikan\u2026", None))
#if QT_CONFIG(accessibility)
        self.withdraw.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Hentikan\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.bring.setText(QCoreApplication.translate("ServicesPage", u"Impor berkas\u2026", None))
#if QT_CONFIG(accessibility)
        self.bring.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Impor berkas\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.give.setText(QCoreApplication.translate("ServicesPage", u"Ekspor berkas\u2026", None))
#if QT_CONFIG(accessibility)
        self.give.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Ekspor berkas\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.stop_title.setText("")
        self.stop_words.setText("")
        self.stop_from_label.setText(QCoreApplication.translate("ServicesPage", u"Mulai", None))
#if QT_CONFIG(accessibility)
        self.stop_from.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Tidak ditawarkan lagi mulai", None))
#endif // QT_CONFIG(accessibility)
        self.stop_do.setText(QCoreApplication.translate("ServicesPage", u"Hentikan layanan", None))
#if QT_CONFIG(accessibility)
        self.stop_do.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Hentikan layanan", None))
#endif // QT_CONFIG(accessibility)
        self.stop_cancel.setText(QCoreApplication.translate("ServicesPage", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.stop_cancel.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Batal", None))
#endif // QT_CONFIG(accessibility)
        self.stop_from_fault.setText("")
        self.editor_title.setText("")
        self.code_label.setText(QCoreApplication.translate("ServicesPage", u"Kode (tidak dapat diubah sesudah disimpan)", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Kode layanan", None))
#endif // QT_CONFIG(accessibility)
        self.code_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("ServicesPage", u"Nama layanan", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Nama layanan", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.short_name_label.setText(QCoreApplication.translate("ServicesPage", u"Nama pendek", None))
        self.standard_minutes_label.setText(QCoreApplication.translate("ServicesPage", u"Waktu standar (menit)", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Nama pendek", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.standard_minutes.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Waktu standar dalam menit", None))
#endif // QT_CONFIG(accessibility)
        self.short_name_fault.setText("")
        self.standard_minutes_fault.setText("")
        self.purpose_label.setText(QCoreApplication.translate("ServicesPage", u"Untuk siapa", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Untuk siapa", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_fault.setText("")
        self.addressee_label.setText(QCoreApplication.translate("ServicesPage", u"Kepada Yth. (kosong: tanpa tujuan)", None))
#if QT_CONFIG(accessibility)
        self.addressee.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Kepada Yth.", None))
#endif // QT_CONFIG(accessibility)
        self.addressee_fault.setText("")
        self.needs_nik.setText(QCoreApplication.translate("ServicesPage", u"NIK harus ada", None))
#if QT_CONFIG(accessibility)
        self.needs_nik.setAccessibleName(QCoreApplication.translate("ServicesPage", u"NIK harus ada", None))
#endif // QT_CONFIG(accessibility)
        self.needs_nik_fault.setText("")
        self.approval.setText(QCoreApplication.translate("ServicesPage", u"Menunggu persetujuan supervisor", None))
#if QT_CONFIG(accessibility)
        self.approval.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Menunggu persetujuan supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.approval_words.setText(QCoreApplication.translate("ServicesPage", u"Berlaku bila kemampuan Persetujuan dinyalakan.", None))
        self.approval_fault.setText("")
        self.verification.setText(QCoreApplication.translate("ServicesPage", u"Harus diverifikasi dahulu (valiveri)", None))
#if QT_CONFIG(accessibility)
        self.verification.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Harus diverifikasi dahulu (valiveri)", None))
#endif // QT_CONFIG(accessibility)
        self.verification_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_general), QCoreApplication.translate("ServicesPage", u"Umum", None))
#if QT_CONFIG(accessibility)
        self.field_rows.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Daftar isian", None))
#endif // QT_CONFIG(accessibility)
        self.field_add.setText(QCoreApplication.translate("ServicesPage", u"Tambah", None))
#if QT_CONFIG(accessibility)
        self.field_add.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Tambah", None))
#endif // QT_CONFIG(accessibility)
        self.field_remove.setText(QCoreApplication.translate("ServicesPage", u"Hapus", None))
#if QT_CONFIG(accessibility)
        self.field_remove.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Hapus", None))
#endif // QT_CONFIG(accessibility)
        self.field_up.setText(QCoreApplication.translate("ServicesPage", u"Naik", None))
#if QT_CONFIG(accessibility)
        self.field_up.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Naik", None))
#endif // QT_CONFIG(accessibility)
        self.field_down.setText(QCoreApplication.translate("ServicesPage", u"Turun", None))
#if QT_CONFIG(accessibility)
        self.field_down.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Turun", None))
#endif // QT_CONFIG(accessibility)
        self.field_words.setText("")
        self.field_label_label.setText(QCoreApplication.translate("ServicesPage", u"Nama isian", None))
#if QT_CONFIG(accessibility)
        self.field_label.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Nama isian", None))
#endif // QT_CONFIG(accessibility)
        self.field_label_fault.setText("")
        self.field_kind_label.setText(QCoreApplication.translate("ServicesPage", u"Jenis", None))
#if QT_CONFIG(accessibility)
        self.field_kind.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Jenis isian", None))
#endif // QT_CONFIG(accessibility)
        self.field_kind_fault.setText("")
        self.field_required.setText(QCoreApplication.translate("ServicesPage", u"Wajib diisi", None))
#if QT_CONFIG(accessibility)
        self.field_required.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Wajib diisi", None))
#endif // QT_CONFIG(accessibility)
        self.field_future.setText(QCoreApplication.translate("ServicesPage", u"Boleh tanggal mendatang", None))
#if QT_CONFIG(accessibility)
        self.field_future.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Boleh tanggal mendatang", None))
#endif // QT_CONFIG(accessibility)
        self.field_choices_label.setText(QCoreApplication.translate("ServicesPage", u"Pilihan, satu di setiap baris", None))
#if QT_CONFIG(accessibility)
        self.field_choices.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Pilihan, satu di setiap baris", None))
#endif // QT_CONFIG(accessibility)
        self.field_choices_fault.setText("")
        self.field_help_label.setText(QCoreApplication.translate("ServicesPage", u"Petunjuk untuk petugas", None))
#if QT_CONFIG(accessibility)
        self.field_help.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Petunjuk untuk petugas", None))
#endif // QT_CONFIG(accessibility)
        self.field_help_fault.setText("")
        self.field_group_label.setText(QCoreApplication.translate("ServicesPage", u"Kelompok", None))
#if QT_CONFIG(accessibility)
        self.field_group.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Kelompok isian", None))
#endif // QT_CONFIG(accessibility)
        self.field_group_fault.setText("")
        self.field_key_label.setText(QCoreApplication.translate("ServicesPage", u"Kunci (kosong: dari namanya)", None))
#if QT_CONFIG(accessibility)
        self.field_key.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Kunci isian", None))
#endif // QT_CONFIG(accessibility)
        self.field_key_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_fields), QCoreApplication.translate("ServicesPage", u"Isian", None))
#if QT_CONFIG(accessibility)
        self.document_rows.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Daftar berkas", None))
#endif // QT_CONFIG(accessibility)
        self.document_add.setText(QCoreApplication.translate("ServicesPage", u"Tambah", None))
#if QT_CONFIG(accessibility)
        self.document_add.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Tambah", None))
#endif // QT_CONFIG(accessibility)
        self.document_remove.setText(QCoreApplication.translate("ServicesPage", u"Hapus", None))
#if QT_CONFIG(accessibility)
        self.document_remove.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Hapus", None))
#endif // QT_CONFIG(accessibility)
        self.document_up.setText(QCoreApplication.translate("ServicesPage", u"Naik", None))
#if QT_CONFIG(accessibility)
        self.document_up.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Naik", None))
#endif // QT_CONFIG(accessibility)
        self.document_down.setText(QCoreApplication.translate("ServicesPage", u"Turun", None))
#if QT_CONFIG(accessibility)
        self.document_down.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Turun", None))
#endif // QT_CONFIG(accessibility)
        self.document_label_label.setText(QCoreApplication.translate("ServicesPage", u"Nama berkas", None))
#if QT_CONFIG(accessibility)
        self.document_label.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Nama berkas", None))
#endif // QT_CONFIG(accessibility)
        self.document_label_fault.setText("")
        self.document_mandatory.setText(QCoreApplication.translate("ServicesPage", u"Wajib dibawa", None))
#if QT_CONFIG(accessibility)
        self.document_mandatory.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Wajib dibawa", None))
#endif // QT_CONFIG(accessibility)
        self.document_help_label.setText(QCoreApplication.translate("ServicesPage", u"Petunjuk untuk petugas", None))
#if QT_CONFIG(accessibility)
        self.document_help.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Petunjuk berkas untuk petugas", None))
#endif // QT_CONFIG(accessibility)
        self.document_help_fault.setText("")
        self.document_substitutes_label.setText(QCoreApplication.translate("ServicesPage", u"Boleh diganti dengan (spasi mencentang)", None))
#if QT_CONFIG(accessibility)
        self.document_substitutes.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Berkas pengganti", None))
#endif // QT_CONFIG(accessibility)
        self.document_substitutes_fault.setText("")
        self.document_key_label.setText(QCoreApplication.translate("ServicesPage", u"Kunci (kosong: dari namanya)", None))
#if QT_CONFIG(accessibility)
        self.document_key.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Kunci berkas", None))
#endif // QT_CONFIG(accessibility)
        self.document_key_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_documents), QCoreApplication.translate("ServicesPage", u"Berkas", None))
        self.rules_words.setText(QCoreApplication.translate("ServicesPage", u"Pemeriksaan untuk layanan ini, dalam urutan yang tetap. Isi tiap aturan ada di bagian Aturan.", None))
        self.checks_fault.setText("")
        self.letter_label.setText(QCoreApplication.translate("ServicesPage", u"Surat yang terbit", None))
#if QT_CONFIG(accessibility)
        self.letter.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Surat yang terbit", None))
#endif // QT_CONFIG(accessibility)
        self.letter_fault.setText("")
        self.letter_absent_label.setText(QCoreApplication.translate("ServicesPage", u"Surat bila tidak terdaftar", None))
#if QT_CONFIG(accessibility)
        self.letter_absent.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Surat bila tidak terdaftar", None))
#endif // QT_CONFIG(accessibility)
        self.letter_absent_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_rules), QCoreApplication.translate("ServicesPage", u"Aturan dan surat", None))
        self.texts_words.setText(QCoreApplication.translate("ServicesPage", u"Satu kalimat di setiap baris. Semuanya tercetak pada lembar panduan.", None))
        self.requirements_label.setText(QCoreApplication.translate("ServicesPage", u"Syarat", None))
#if QT_CONFIG(accessibility)
        self.requirements.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Syarat", None))
#endif // QT_CONFIG(accessibility)
        self.requirements_fault.setText("")
        self.procedure_label.setText(QCoreApplication.translate("ServicesPage", u"Langkah di loket", None))
#if QT_CONFIG(accessibility)
        self.procedure.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Langkah di loket", None))
#endif // QT_CONFIG(accessibility)
        self.procedure_fault.setText("")
        self.next_steps_label.setText(QCoreApplication.translate("ServicesPage", u"Sesudah surat terbit", None))
#if QT_CONFIG(accessibility)
        self.next_steps.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Sesudah surat terbit", None))
#endif // QT_CONFIG(accessibility)
        self.next_steps_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_texts), QCoreApplication.translate("ServicesPage", u"Panduan", None))
        self.show_changes.setText(QCoreApplication.translate("ServicesPage", u"Perubahan", None))
#if QT_CONFIG(accessibility)
        self.show_changes.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.show_form.setText(QCoreApplication.translate("ServicesPage", u"Formulir", None))
#if QT_CONFIG(accessibility)
        self.show_form.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Formulir", None))
#endif // QT_CONFIG(accessibility)
        self.show_sheet.setText(QCoreApplication.translate("ServicesPage", u"Lembar panduan", None))
#if QT_CONFIG(accessibility)
        self.show_sheet.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Lembar panduan", None))
#endif // QT_CONFIG(accessibility)
        self.changes_words.setText("")
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Yang berubah", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_preview), QCoreApplication.translate("ServicesPage", u"Tinjau", None))
        self.valid_from_label.setText(QCoreApplication.translate("ServicesPage", u"Berlaku sejak", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Berlaku sejak", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ServicesPage", u"Simpan versi  (Ctrl+S)", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Simpan versi  (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ServicesPage", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("ServicesPage", u"Batal", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_fault.setText("")
        self.fault.setText("")
        pass
    # retranslateUi

