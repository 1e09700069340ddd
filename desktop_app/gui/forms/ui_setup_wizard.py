# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_wizard.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.pick_field import PickField
from desktop_app.gui.widgets.recovery_panel import RecoveryPanel
from desktop_app.gui.widgets.text_size_bar import TextSizeBar

class Ui_SetupWizard(object):
    def setupUi(self, SetupWizard):
        if not SetupWizard.objectName():
            SetupWizard.setObjectName(u"SetupWizard")
        self.outer = QVBoxLayout(SetupWizard)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SetupWizard)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.middle = QVBoxLayout(self.inside)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(12, 12, 12, 12)
        self.spacer_34 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle.addItem(self.spacer_34)

        self.middle_row = QHBoxLayout()
        self.middle_row.setObjectName(u"middle_row")
        self.spacer_35 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_row.addItem(self.spacer_35)

        self.card = QFrame(self.inside)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMaximumSize(QSize(1328, 16777215))
        self.card_layout = QHBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.steps = QFrame(self.card)
        self.steps.setObjectName(u"steps")
        self.steps.setProperty(u"role", u"info")
        self.steps_layout = QVBoxLayout(self.steps)
        self.steps_layout.setSpacing(10)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(16, 16, 16, 16)
        self.program = QLabel(self.steps)
        self.program.setObjectName(u"program")
        self.program.setProperty(u"role", u"heading")
        self.program.setWordWrap(True)

        self.steps_layout.addWidget(self.program)

        self.spacer_27 = QSpacerItem(256, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.steps_layout.addItem(self.spacer_27)

        self.step_1 = QLabel(self.steps)
        self.step_1.setObjectName(u"step_1")
        self.step_1.setWordWrap(True)

        self.steps_layout.addWidget(self.step_1)

        self.step_2 = QLabel(self.steps)
        self.step_2.setObjectName(u"step_2")
        self.step_2.setWordWrap(True)

        self.steps_layout.addWidget(self.step_2)

        self.step_3 = QLabel(self.steps)
        self.step_3.setObjectName(u"step_3")
        self.step_3.setWordWrap(True)

        self.steps_layout.addWidget(self.step_3)

        self.step_4 = QLabel(self.steps)
        self.step_4.setObjectName(u"step_4")
        self.step_4.setWordWrap(True)

        self.steps_layout.addWidget(self.step_4)

        self.step_5 = QLabel(self.steps)
        self.step_5.setObjectName(u"step_5")
        self.step_5.setWordWrap(True)

        self.steps_layout.addWidget(self.step_5)

        self.spacer_28 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.spacer_28)

        self.try_words = QLabel(self.steps)
        self.try_words.setObjectName(u"try_words")
        self.try_words.setWordWrap(True)

        self.steps_layout.addWidget(self.try_words)

        self.try_demo = QPushButton(self.steps)
        self.try_demo.setObjectName(u"try_demo")
        self.try_demo.setAutoDefault(False)

        self.steps_layout.addWidget(self.try_demo)

        self.restore_words = QLabel(self.steps)
        self.restore_words.setObjectName(u"restore_words")
        self.restore_words.setWordWrap(True)

        self.steps_layout.addWidget(self.restore_words)

        self.restore = QPushButton(self.steps)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.steps_layout.addWidget(self.restore)

        self.join_words = QLabel(self.steps)
        self.join_words.setObjectName(u"join_words")
        self.join_words.setWordWrap(True)

        self.steps_layout.addWidget(self.join_words)

        self.join = QPushButton(self.steps)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)

        self.steps_layout.addWidget(self.join)

        self.text_size = TextSizeBar(self.steps)
        self.text_size.setObjectName(u"text_size")

        self.steps_layout.addWidget(self.text_size)


        self.card_layout.addWidget(self.steps)

        self.main_layout = QVBoxLayout()
        self.main_layout.setSpacing(10)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(24, 16, 24, 16)
        self.pages = QStackedWidget(self.card)
        self.pages.setObjectName(u"pages")
        self.page_office = QWidget()
        self.page_office.setObjectName(u"page_office")
        self.page_office_layout = QVBoxLayout(self.page_office)
        self.page_office_layout.setSpacing(8)
        self.page_office_layout.setObjectName(u"page_office_layout")
        self.page_office_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_office = QLabel(self.page_office)
        self.heading_office.setObjectName(u"heading_office")
        self.heading_office.setProperty(u"role", u"heading")
        self.heading_office.setWordWrap(True)

        self.page_office_layout.addWidget(self.heading_office)

        self.words_office = QLabel(self.page_office)
        self.words_office.setObjectName(u"words_office")
        self.words_office.setProperty(u"role", u"hint")
        self.words_office.setWordWrap(True)

        self.page_office_layout.addWidget(self.words_office)

        self.grid_office = QGridLayout()
        self.grid_office.setObjectName(u"grid_office")
        self.grid_office.setHorizontalSpacing(16)
        self.grid_office.setVerticalSpacing(6)
        self.regency_box = QVBoxLayout()
        self.regency_box.setSpacing(3)
        self.regency_box.setObjectName(u"regency_box")
        self.regency_label = QLabel(self.page_office)
        self.regency_label.setObjectName(u"regency_label")
        self.regency_label.setWordWrap(True)

        self.regency_box.addWidget(self.regency_label)

        self.regency = PickField(self.page_office)
        self.regency.setObjectName(u"regency")

        self.regency_box.addWidget(self.regency)

        self.regency_fault = QLabel(self.page_office)
        self.regency_fault.setObjectName(u"regency_fault")
        self.regency_fault.setProperty(u"role", u"error")
        self.regency_fault.setWordWrap(True)

        self.regency_box.addWidget(self.regency_fault)

        self.spacer_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.regency_box.addItem(self.spacer_1)

        self.regency_box.setStretch(3, 1)

        self.grid_office.addLayout(self.regency_box, 0, 0, 1, 1)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.page_office)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.page_office)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.page_office)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_2)

        self.name_box.setStretch(3, 1)

        self.grid_office.addLayout(self.name_box, 0, 1, 1, 1)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.page_office)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.page_office)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.page_office)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)

        self.spacer_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.address_box.addItem(self.spacer_3)

        self.address_box.setStretch(3, 1)

        self.grid_office.addLayout(self.address_box, 1, 0, 1, 1)

        self.contact_box = QVBoxLayout()
        self.contact_box.setSpacing(3)
        self.contact_box.setObjectName(u"contact_box")
        self.contact_label = QLabel(self.page_office)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)

        self.contact_box.addWidget(self.contact_label)

        self.contact = QLineEdit(self.page_office)
        self.contact.setObjectName(u"contact")

        self.contact_box.addWidget(self.contact)

        self.contact_fault = QLabel(self.page_office)
        self.contact_fault.setObjectName(u"contact_fault")
        self.contact_fault.setProperty(u"role", u"error")
        self.contact_fault.setWordWrap(True)

        self.contact_box.addWidget(self.contact_fault)

        self.spacer_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.contact_box.addItem(self.spacer_4)

        self.contact_box.setStretch(3, 1)

        self.grid_office.addLayout(self.contact_box, 1, 1, 1, 1)

        self.place_box = QVBoxLayout()
        self.place_box.setSpacing(3)
        self.place_box.setObjectName(u"place_box")
        self.place_label = QLabel(self.page_office)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.place_box.addWidget(self.place_label)

        self.place = QLineEdit(self.page_office)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)

        self.place_fault = QLabel(self.page_office)
        self.place_fault.setObjectName(u"place_fault")
        self.place_fault.setProperty(u"role", u"error")
        self.place_fault.setWordWrap(True)

        self.place_box.addWidget(self.place_fault)

        self.spacer_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.place_box.addItem(self.spacer_5)

        self.place_box.setStretch(3, 1)

        self.grid_office.addLayout(self.place_box, 2, 0, 1, 1)

        self.opd_code_box = QVBoxLayout()
        self.opd_code_box.setSpacing(3)
        self.opd_code_box.setObjectName(u"opd_code_box")
        self.opd_code_label = QLabel(self.page_office)
        self.opd_code_label.setObjectName(u"opd_code_label")
        self.opd_code_label.setWordWrap(True)

        self.opd_code_box.addWidget(self.opd_code_label)

        self.opd_code = QLineEdit(self.page_office)
        self.opd_code.setObjectName(u"opd_code")

        self.opd_code_box.addWidget(self.opd_code)

        self.opd_code_fault = QLabel(self.page_office)
        self.opd_code_fault.setObjectName(u"opd_code_fault")
        self.opd_code_fault.setProperty(u"role", u"error")
        self.opd_code_fault.setWordWrap(True)

        self.opd_code_box.addWidget(self.opd_code_fault)

        self.spacer_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.opd_code_box.addItem(self.spacer_6)

        self.opd_code_box.setStretch(3, 1)

        self.grid_office.addLayout(self.opd_code_box, 2, 1, 1, 1)

        self.lines_box = QVBoxLayout()
        self.lines_box.setSpacing(3)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_label = QLabel(self.page_office)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setWordWrap(True)

        self.lines_box.addWidget(self.lines_label)

        self.lines = QPlainTextEdit(self.page_office)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumSize(QSize(0, 56))
        self.lines.setMaximumSize(QSize(16777215, 76))

        self.lines_box.addWidget(self.lines)

        self.lines_fault = QLabel(self.page_office)
        self.lines_fault.setObjectName(u"lines_fault")
        self.lines_fault.setProperty(u"role", u"error")
        self.lines_fault.setWordWrap(True)

        self.lines_box.addWidget(self.lines_fault)

        self.spacer_7 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.lines_box.addItem(self.spacer_7)

        self.lines_box.setStretch(3, 1)

        self.grid_office.addLayout(self.lines_box, 3, 0, 1, 2)

        self.grid_office.setColumnStretch(0, 1)
        self.grid_office.setColumnStretch(1, 1)

        self.page_office_layout.addLayout(self.grid_office)

        self.spacer_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_office_layout.addItem(self.spacer_8)

        self.page_office_layout.setStretch(3, 1)
        self.pages.addWidget(self.page_office)
        self.page_counter = QWidget()
        self.page_counter.setObjectName(u"page_counter")
        self.page_counter_layout = QVBoxLayout(self.page_counter)
        self.page_counter_layout.setSpacing(8)
        self.page_counter_layout.setObjectName(u"page_counter_layout")
        self.page_counter_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_counter = QLabel(self.page_counter)
        self.heading_counter.setObjectName(u"heading_counter")
        self.heading_counter.setProperty(u"role", u"heading")
        self.heading_counter.setWordWrap(True)

        self.page_counter_layout.addWidget(self.heading_counter)

        self.words_counter = QLabel(self.page_counter)
        self.words_counter.setObjectName(u"words_counter")
        self.words_counter.setProperty(u"role", u"hint")
        self.words_counter.setWordWrap(True)

        self.page_counter_layout.addWidget(self.words_counter)

        self.counter_box = QVBoxLayout()
        self.counter_box.setSpacing(3)
        self.counter_box.setObjectName(u"counter_box")
        self.counter_label = QLabel(self.page_counter)
        self.counter_label.setObjectName(u"counter_label")
        self.counter_label.setWordWrap(True)

        self.counter_box.addWidget(self.counter_label)

        self.counter = QLineEdit(self.page_counter)
        self.counter.setObjectName(u"counter")

        self.counter_box.addWidget(self.counter)

        self.counter_fault = QLabel(self.page_counter)
        self.counter_fault.setObjectName(u"counter_fault")
        self.counter_fault.setProperty(u"role", u"error")
        self.counter_fault.setWordWrap(True)

        self.counter_box.addWidget(self.counter_fault)

        self.spacer_9 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.counter_box.addItem(self.spacer_9)

        self.counter_box.setStretch(3, 1)

        self.page_counter_layout.addLayout(self.counter_box)

        self.grid_signatory = QGridLayout()
        self.grid_signatory.setObjectName(u"grid_signatory")
        self.grid_signatory.setHorizontalSpacing(16)
        self.grid_signatory.setVerticalSpacing(6)
        self.signatory_box = QVBoxLayout()
        self.signatory_box.setSpacing(3)
        self.signatory_box.setObjectName(u"signatory_box")
        self.signatory_label = QLabel(self.page_counter)
        self.signatory_label.setObjectName(u"signatory_label")
        self.signatory_label.setWordWrap(True)

        self.signatory_box.addWidget(self.signatory_label)

        self.signatory = QLineEdit(self.page_counter)
        self.signatory.setObjectName(u"signatory")

        self.signatory_box.addWidget(self.signatory)

        self.signatory_fault = QLabel(self.page_counter)
        self.signatory_fault.setObjectName(u"signatory_fault")
        self.signatory_fault.setProperty(u"role", u"error")
        self.signatory_fault.setWordWrap(True)

        self.signatory_box.addWidget(self.signatory_fault)

        self.spacer_10 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.signatory_box.addItem(self.spacer_10)

        self.signatory_box.setStretch(3, 1)

        self.grid_signatory.addLayout(self.signatory_box, 0, 0, 1, 1)

        self.nip_box = QVBoxLayout()
        self.nip_box.setSpacing(3)
        self.nip_box.setObjectName(u"nip_box")
        self.nip_label = QLabel(self.page_counter)
        self.nip_label.setObjectName(u"nip_label")
        self.nip_label.setWordWrap(True)

        self.nip_box.addWidget(self.nip_label)

        self.nip = QLineEdit(self.page_counter)
        self.nip.setObjectName(u"nip")

        self.nip_box.addWidget(self.nip)

        self.nip_fault = QLabel(self.page_counter)
        self.nip_fault.setObjectName(u"nip_fault")
        self.nip_fault.setProperty(u"role", u"error")
        self.nip_fault.setWordWrap(True)

        self.nip_box.addWidget(self.nip_fault)

        self.spacer_11 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.nip_box.addItem(self.spacer_11)

        self.nip_box.setStretch(3, 1)

        self.grid_signatory.addLayout(self.nip_box, 0, 1, 1, 1)

        self.rank_box = QVBoxLayout()
        self.rank_box.setSpacing(3)
        self.rank_box.setObjectName(u"rank_box")
        self.rank_label = QLabel(self.page_counter)
        self.rank_label.setObjectName(u"rank_label")
        self.rank_label.setWordWrap(True)

        self.rank_box.addWidget(self.rank_label)

        self.rank = QLineEdit(self.page_counter)
        self.rank.setObjectName(u"rank")

        self.rank_box.addWidget(self.rank)

        self.rank_fault = QLabel(self.page_counter)
        self.rank_fault.setObjectName(u"rank_fault")
        self.rank_fault.setProperty(u"role", u"error")
        self.rank_fault.setWordWrap(True)

        self.rank_box.addWidget(self.rank_fault)

        self.spacer_12 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.rank_box.addItem(self.spacer_12)

        self.rank_box.setStretch(3, 1)

        self.grid_signatory.addLayout(self.rank_box, 1, 0, 1, 1)

        self.position_box = QVBoxLayout()
        self.position_box.setSpacing(3)
        self.position_box.setObjectName(u"position_box")
        self.position_label = QLabel(self.page_counter)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setWordWrap(True)

        self.position_box.addWidget(self.position_label)

        self.position = QPlainTextEdit(self.page_counter)
        self.position.setObjectName(u"position")
        self.position.setTabChangesFocus(True)
        self.position.setMinimumSize(QSize(0, 56))
        self.position.setMaximumSize(QSize(16777215, 76))

        self.position_box.addWidget(self.position)

        self.position_fault = QLabel(self.page_counter)
        self.position_fault.setObjectName(u"position_fault")
        self.position_fault.setProperty(u"role", u"error")
        self.position_fault.setWordWrap(True)

        self.position_box.addWidget(self.position_fault)

        self.spacer_13 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.position_box.addItem(self.spacer_13)

        self.position_box.setStretch(3, 1)

        self.grid_signatory.addLayout(self.position_box, 1, 1, 1, 1)

        self.grid_signatory.setColumnStretch(0, 1)
        self.grid_signatory.setColumnStretch(1, 1)

        self.page_counter_layout.addLayout(self.grid_signatory)

        self.spacer_14 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_counter_layout.addItem(self.spacer_14)

        self.page_counter_layout.setStretch(4, 1)
        self.pages.addWidget(self.page_counter)
        self.page_admin = QWidget()
        self.page_admin.setObjectName(u"page_admin")
        self.page_admin_layout = QVBoxLayout(self.page_admin)
        self.page_admin_layout.setSpacing(8)
        self.page_admin_layout.setObjectName(u"page_admin_layout")
        self.page_admin_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_admin = QLabel(self.page_admin)
        self.heading_admin.setObjectName(u"heading_admin")
        self.heading_admin.setProperty(u"role", u"heading")
        self.heading_admin.setWordWrap(True)

        self.page_admin_layout.addWidget(self.heading_admin)

        self.words_admin = QLabel(self.page_admin)
        self.words_admin.setObjectName(u"words_admin")
        self.words_admin.setProperty(u"role", u"hint")
        self.words_admin.setWordWrap(True)

        self.page_admin_layout.addWidget(self.words_admin)

        self.grid_admin = QGridLayout()
        self.grid_admin.setObjectName(u"grid_admin")
        self.grid_admin.setHorizontalSpacing(16)
        self.grid_admin.setVerticalSpacing(6)
        self.admin_name_box = QVBoxLayout()
        self.admin_name_box.setSpacing(3)
        self.admin_name_box.setObjectName(u"admin_name_box")
        self.admin_name_label = QLabel(self.page_admin)
        self.admin_name_label.setObjectName(u"admin_name_label")
        self.admin_name_label.setWordWrap(True)

        self.admin_name_box.addWidget(self.admin_name_label)

        self.admin_name = QLineEdit(self.page_admin)
        self.admin_name.setObjectName(u"admin_name")

        self.admin_name_box.addWidget(self.admin_name)

        self.admin_name_fault = QLabel(self.page_admin)
        self.admin_name_fault.setObjectName(u"admin_name_fault")
        self.admin_name_fault.setProperty(u"role", u"error")
        self.admin_name_fault.setWordWrap(True)

        self.admin_name_box.addWidget(self.admin_name_fault)

        self.spacer_15 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.admin_name_box.addItem(self.spacer_15)

        self.admin_name_box.setStretch(3, 1)

        self.grid_admin.addLayout(self.admin_name_box, 0, 0, 1, 1)

        self.username_box = QVBoxLayout()
        self.username_box.setSpacing(3)
        self.username_box.setObjectName(u"username_box")
        self.username_label = QLabel(self.page_admin)
        self.username_label.setObjectName(u"username_label")
        self.username_label.setWordWrap(True)

        self.username_box.addWidget(self.username_label)

        self.username = QLineEdit(self.page_admin)
        self.username.setObjectName(u"username")

        self.username_box.addWidget(self.username)

        self.username_fault = QLabel(self.page_admin)
        self.username_fault.setObjectName(u"username_fault")
        self.username_fault.setProperty(u"role", u"error")
        self.username_fault.setWordWrap(True)

        self.username_box.addWidget(self.username_fault)

        self.spacer_16 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.username_box.addItem(self.spacer_16)

        self.username_box.setStretch(3, 1)

        self.grid_admin.addLayout(self.username_box, 0, 1, 1, 1)

        self.password_box = QVBoxLayout()
        self.password_box.setSpacing(3)
        self.password_box.setObjectName(u"password_box")
        self.password_label = QLabel(self.page_admin)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setWordWrap(True)

        self.password_box.addWidget(self.password_label)

        self.password = QLineEdit(self.page_admin)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_box.addWidget(self.password)

        self.password_fault = QLabel(self.page_admin)
        self.password_fault.setObjectName(u"password_fault")
        self.password_fault.setProperty(u"role", u"error")
        self.password_fault.setWordWrap(True)

        self.password_box.addWidget(self.password_fault)

        self.spacer_17 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.password_box.addItem(self.spacer_17)

        self.password_box.setStretch(3, 1)

        self.grid_admin.addLayout(self.password_box, 1, 0, 1, 1)

        self.password_again_box = QVBoxLayout()
        self.password_again_box.setSpacing(3)
        self.password_again_box.setObjectName(u"password_again_box")
        self.password_again_label = QLabel(self.page_admin)
        self.password_again_label.setObjectName(u"password_again_label")
        self.password_again_label.setWordWrap(True)

        self.password_again_box.addWidget(self.password_again_label)

        self.password_again = QLineEdit(self.page_admin)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_again_box.addWidget(self.password_again)

        self.password_again_fault = QLabel(self.page_admin)
        self.password_again_fault.setObjectName(u"password_again_fault")
        self.password_again_fault.setProperty(u"role", u"error")
        self.password_again_fault.setWordWrap(True)

        self.password_again_box.addWidget(self.password_again_fault)

        self.spacer_18 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.password_again_box.addItem(self.spacer_18)

        self.password_again_box.setStretch(3, 1)

        self.grid_admin.addLayout(self.password_again_box, 1, 1, 1, 1)

        self.grid_admin.setColumnStretch(0, 1)
        self.grid_admin.setColumnStretch(1, 1)

        self.page_admin_layout.addLayout(self.grid_admin)

        self.words_passphrase = QLabel(self.page_admin)
        self.words_passphrase.setObjectName(u"words_passphrase")
        self.words_passphrase.setWordWrap(True)

        self.page_admin_layout.addWidget(self.words_passphrase)

        self.grid_passphrase = QGridLayout()
        self.grid_passphrase.setObjectName(u"grid_passphrase")
        self.grid_passphrase.setHorizontalSpacing(16)
        self.grid_passphrase.setVerticalSpacing(6)
        self.passphrase_box = QVBoxLayout()
        self.passphrase_box.setSpacing(3)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_label = QLabel(self.page_admin)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)

        self.passphrase_box.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.page_admin)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_box.addWidget(self.passphrase)

        self.passphrase_fault = QLabel(self.page_admin)
        self.passphrase_fault.setObjectName(u"passphrase_fault")
        self.passphrase_fault.setProperty(u"role", u"error")
        self.passphrase_fault.setWordWrap(True)

        self.passphrase_box.addWidget(self.passphrase_fault)

        self.spacer_19 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.passphrase_box.addItem(self.spacer_19)

        self.passphrase_box.setStretch(3, 1)

        self.grid_passphrase.addLayout(self.passphrase_box, 0, 0, 1, 1)

        self.passphrase_again_box = QVBoxLayout()
        self.passphrase_again_box.setSpacing(3)
        self.passphrase_again_box.setObjectName(u"passphrase_again_box")
        self.passphrase_again_label = QLabel(self.page_admin)
        self.passphrase_again_label.setObjectName(u"passphrase_again_label")
        self.passphrase_again_label.setWordWrap(True)

        self.passphrase_again_box.addWidget(self.passphrase_again_label)

        self.passphrase_again = QLineEdit(self.page_admin)
        self.passphrase_again.setObjectName(u"passphrase_again")
        self.passphrase_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_again_box.addWidget(self.passphrase_again)

        self.passphrase_again_fault = QLabel(self.page_admin)
        self.passphrase_again_fault.setObjectName(u"passphrase_again_fault")
        self.passphrase_again_fault.setProperty(u"role", u"error")
        self.passphrase_again_fault.setWordWrap(True)

        self.passphrase_again_box.addWidget(self.passphrase_again_fault)

        self.spacer_20 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.passphrase_again_box.addItem(self.spacer_20)

        self.passphrase_again_box.setStretch(3, 1)

        self.grid_passphrase.addLayout(self.passphrase_again_box, 0, 1, 1, 1)

        self.grid_passphrase.setColumnStretch(0, 1)
        self.grid_passphrase.setColumnStretch(1, 1)

        self.page_admin_layout.addLayout(self.grid_passphrase)

        self.reveal = QCheckBox(self.page_admin)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setMinimumSize(QSize(0, 36))

        self.page_admin_layout.addWidget(self.reveal)

        self.create_fault = QLabel(self.page_admin)
        self.create_fault.setObjectName(u"create_fault")
        self.create_fault.setProperty(u"role", u"error")
        self.create_fault.setWordWrap(True)

        self.page_admin_layout.addWidget(self.create_fault)

        self.spacer_21 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_admin_layout.addItem(self.spacer_21)

        self.page_admin_layout.setStretch(7, 1)
        self.pages.addWidget(self.page_admin)
        self.page_devices = QWidget()
        self.page_devices.setObjectName(u"page_devices")
        self.page_devices_layout = QVBoxLayout(self.page_devices)
        self.page_devices_layout.setSpacing(8)
        self.page_devices_layout.setObjectName(u"page_devices_layout")
        self.page_devices_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_devices = QLabel(self.page_devices)
        self.heading_devices.setObjectName(u"heading_devices")
        self.heading_devices.setProperty(u"role", u"heading")
        self.heading_devices.setWordWrap(True)

        self.page_devices_layout.addWidget(self.heading_devices)

        self.words_devices = QLabel(self.page_devices)
        self.words_devices.setObjectName(u"words_devices")
        self.words_devices.setProperty(u"role", u"hint")
        self.words_devices.setWordWrap(True)

        self.page_devices_layout.addWidget(self.words_devices)

        self.printer_label = QLabel(self.page_devices)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setWordWrap(True)

        self.page_devices_layout.addWidget(self.printer_label)

        self.printer_row = QHBoxLayout()
        self.printer_row.setSpacing(8)
        self.printer_row.setObjectName(u"printer_row")
        self.printer = QComboBox(self.page_devices)
        self.printer.setObjectName(u"printer")
        self.printer.setMinimumSize(QSize(0, 36))

        self.printer_row.addWidget(self.printer)

        self.print_trial = QPushButton(self.page_devices)
        self.print_trial.setObjectName(u"print_trial")
        self.print_trial.setAutoDefault(False)

        self.printer_row.addWidget(self.print_trial)

        self.printer_row.setStretch(0, 1)

        self.page_devices_layout.addLayout(self.printer_row)

        self.printer_state = QLabel(self.page_devices)
        self.printer_state.setObjectName(u"printer_state")
        self.printer_state.setProperty(u"role", u"hint")
        self.printer_state.setWordWrap(True)

        self.page_devices_layout.addWidget(self.printer_state)

        self.printer_question = QWidget(self.page_devices)
        self.printer_question.setObjectName(u"printer_question")
        self.printer_question_row = QHBoxLayout(self.printer_question)
        self.printer_question_row.setSpacing(8)
        self.printer_question_row.setObjectName(u"printer_question_row")
        self.printer_question_row.setContentsMargins(0, 0, 0, 0)
        self.printer_question_words = QLabel(self.printer_question)
        self.printer_question_words.setObjectName(u"printer_question_words")

        self.printer_question_row.addWidget(self.printer_question_words)

        self.printer_question_yes = QPushButton(self.printer_question)
        self.printer_question_yes.setObjectName(u"printer_question_yes")
        self.printer_question_yes.setAutoDefault(False)

        self.printer_question_row.addWidget(self.printer_question_yes)

        self.printer_question_no = QPushButton(self.printer_question)
        self.printer_question_no.setObjectName(u"printer_question_no")
        self.printer_question_no.setAutoDefault(False)

        self.printer_question_row.addWidget(self.printer_question_no)

        self.spacer_22 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.printer_question_row.addItem(self.spacer_22)


        self.page_devices_layout.addWidget(self.printer_question)

        self.spacer_23 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_devices_layout.addItem(self.spacer_23)

        self.sound_title = QLabel(self.page_devices)
        self.sound_title.setObjectName(u"sound_title")
        self.sound_title.setProperty(u"role", u"title")
        self.sound_title.setWordWrap(True)

        self.page_devices_layout.addWidget(self.sound_title)

        self.sound_row = QHBoxLayout()
        self.sound_row.setSpacing(12)
        self.sound_row.setObjectName(u"sound_row")
        self.try_sound = QPushButton(self.page_devices)
        self.try_sound.setObjectName(u"try_sound")
        self.try_sound.setAutoDefault(False)

        self.sound_row.addWidget(self.try_sound)

        self.sound_state = QLabel(self.page_devices)
        self.sound_state.setObjectName(u"sound_state")
        self.sound_state.setProperty(u"role", u"hint")
        self.sound_state.setWordWrap(True)

        self.sound_row.addWidget(self.sound_state)

        self.sound_row.setStretch(1, 1)

        self.page_devices_layout.addLayout(self.sound_row)

        self.sound_question = QWidget(self.page_devices)
        self.sound_question.setObjectName(u"sound_question")
        self.sound_question_row = QHBoxLayout(self.sound_question)
        self.sound_question_row.setSpacing(8)
        self.sound_question_row.setObjectName(u"sound_question_row")
        self.sound_question_row.setContentsMargins(0, 0, 0, 0)
        self.sound_question_words = QLabel(self.sound_question)
        self.sound_question_words.setObjectName(u"sound_question_words")

        self.sound_question_row.addWidget(self.sound_question_words)

        self.sound_question_yes = QPushButton(self.sound_question)
        self.sound_question_yes.setObjectName(u"sound_question_yes")
        self.sound_question_yes.setAutoDefault(False)

        self.sound_question_row.addWidget(self.sound_question_yes)

        self.sound_question_no = QPushButton(self.sound_question)
        self.sound_question_no.setObjectName(u"sound_question_no")
        self.sound_question_no.setAutoDefault(False)

        self.sound_question_row.addWidget(self.sound_question_no)

        self.spacer_24 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sound_question_row.addItem(self.spacer_24)


        self.page_devices_layout.addWidget(self.sound_question)

        self.call_aloud = QCheckBox(self.page_devices)
        self.call_aloud.setObjectName(u"call_aloud")
        self.call_aloud.setMinimumSize(QSize(0, 36))

        self.page_devices_layout.addWidget(self.call_aloud)

        self.words_aloud = QLabel(self.page_devices)
        self.words_aloud.setObjectName(u"words_aloud")
        self.words_aloud.setProperty(u"role", u"hint")
        self.words_aloud.setWordWrap(True)

        self.page_devices_layout.addWidget(self.words_aloud)

        self.spacer_25 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_devices_layout.addItem(self.spacer_25)

        self.page_devices_layout.setStretch(12, 1)
        self.pages.addWidget(self.page_devices)
        self.page_safe = QWidget()
        self.page_safe.setObjectName(u"page_safe")
        self.page_safe_layout = QVBoxLayout(self.page_safe)
        self.page_safe_layout.setSpacing(6)
        self.page_safe_layout.setObjectName(u"page_safe_layout")
        self.page_safe_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_safe = QLabel(self.page_safe)
        self.heading_safe.setObjectName(u"heading_safe")
        self.heading_safe.setProperty(u"role", u"heading")
        self.heading_safe.setWordWrap(True)

        self.page_safe_layout.addWidget(self.heading_safe)

        self.words_safe = QLabel(self.page_safe)
        self.words_safe.setObjectName(u"words_safe")
        self.words_safe.setProperty(u"role", u"hint")
        self.words_safe.setWordWrap(True)

        self.page_safe_layout.addWidget(self.words_safe)

        self.recovery = RecoveryPanel(self.page_safe)
        self.recovery.setObjectName(u"recovery")

        self.page_safe_layout.addWidget(self.recovery)

        self.folder_label = QLabel(self.page_safe)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)

        self.page_safe_layout.addWidget(self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder = QLineEdit(self.page_safe)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.choose_folder = QPushButton(self.page_safe)
        self.choose_folder.setObjectName(u"choose_folder")
        self.choose_folder.setAutoDefault(False)

        self.folder_row.addWidget(self.choose_folder)

        self.try_folder = QPushButton(self.page_safe)
        self.try_folder.setObjectName(u"try_folder")
        self.try_folder.setAutoDefault(False)

        self.folder_row.addWidget(self.try_folder)

        self.folder_row.setStretch(0, 1)

        self.page_safe_layout.addLayout(self.folder_row)

        self.folder_state = QLabel(self.page_safe)
        self.folder_state.setObjectName(u"folder_state")
        self.folder_state.setProperty(u"role", u"hint")
        self.folder_state.setWordWrap(True)

        self.page_safe_layout.addWidget(self.folder_state)

        self.import_now = QCheckBox(self.page_safe)
        self.import_now.setObjectName(u"import_now")
        self.import_now.setMinimumSize(QSize(0, 36))

        self.page_safe_layout.addWidget(self.import_now)

        self.words_import = QLabel(self.page_safe)
        self.words_import.setObjectName(u"words_import")
        self.words_import.setProperty(u"role", u"hint")
        self.words_import.setWordWrap(True)

        self.page_safe_layout.addWidget(self.words_import)

        self.spacer_26 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_safe_layout.addItem(self.spacer_26)

        self.page_safe_layout.setStretch(8, 1)
        self.pages.addWidget(self.page_safe)

        self.main_layout.addWidget(self.pages)

        self.spacer_29 = QSpacerItem(660, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.main_layout.addItem(self.spacer_29)

        self.where = QLabel(self.card)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"role", u"hint")
        self.where.setWordWrap(True)

        self.main_layout.addWidget(self.where)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"hint")
        self.state.setWordWrap(True)

        self.main_layout.addWidget(self.state)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.spacer_30 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_30)

        self.later = QPushButton(self.card)
        self.later.setObjectName(u"later")
        self.later.setAutoDefault(False)

        self.buttons.addWidget(self.later)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setAutoDefault(False)
        self.next.setProperty(u"main", True)

        self.buttons.addWidget(self.next)

        self.buttons.setStretch(1, 1)

        self.main_layout.addLayout(self.buttons)

        self.main_layout.setStretch(0, 1)

        self.card_layout.addLayout(self.main_layout)

        self.spacer_31 = QSpacerItem(0, 620, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_layout.addItem(self.spacer_31)

        self.card_layout.setStretch(1, 1)

        self.middle_row.addWidget(self.card)

        self.spacer_36 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_row.addItem(self.spacer_36)


        self.middle.addLayout(self.middle_row)

        self.spacer_37 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle.addItem(self.spacer_37)

        self.scroll.setWidget(self.inside)

        self.outer.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.regency_label.setBuddy(self.regency)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
        self.contact_label.setBuddy(self.contact)
        self.place_label.setBuddy(self.place)
        self.opd_code_label.setBuddy(self.opd_code)
        self.lines_label.setBuddy(self.lines)
        self.counter_label.setBuddy(self.counter)
        self.signatory_label.setBuddy(self.signatory)
        self.nip_label.setBuddy(self.nip)
        self.rank_label.setBuddy(self.rank)
        self.position_label.setBuddy(self.position)
        self.admin_name_label.setBuddy(self.admin_name)
        self.username_label.setBuddy(self.username)
        self.password_label.setBuddy(self.password)
        self.password_again_label.setBuddy(self.password_again)
        self.passphrase_label.setBuddy(self.passphrase)
        self.passphrase_again_label.setBuddy(self.passphrase_again)
        self.printer_label.setBuddy(self.printer)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.regency, self.name)
        QWidget.setTabOrder(self.name, self.address)
        QWidget.setTabOrder(self.address, self.contact)
        QWidget.setTabOrder(self.contact, self.place)
        QWidget.setTabOrder(self.place, self.opd_code)
        QWidget.setTabOrder(self.opd_code, self.lines)
        QWidget.setTabOrder(self.lines, self.counter)
        QWidget.setTabOrder(self.counter, self.signatory)
        QWidget.setTabOrder(self.signatory, self.nip)
        QWidget.setTabOrder(self.nip, self.rank)
        QWidget.setTabOrder(self.rank, self.position)
        QWidget.setTabOrder(self.position, self.admin_name)
        QWidget.setTabOrder(self.admin_name, self.username)
        QWidget.setTabOrder(self.username, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.passphrase_again)
        QWidget.setTabOrder(self.passphrase_again, self.reveal)
        QWidget.setTabOrder(self.reveal, self.printer)
        QWidget.setTabOrder(self.printer, self.print_trial)
        QWidget.setTabOrder(self.print_trial, self.printer_question_yes)
        QWidget.setTabOrder(self.printer_question_yes, self.printer_question_no)
        QWidget.setTabOrder(self.printer_question_no, self.try_sound)
        QWidget.setTabOrder(self.try_sound, self.sound_question_yes)
        QWidget.setTabOrder(self.sound_question_yes, self.sound_question_no)
        QWidget.setTabOrder(self.sound_question_no, self.call_aloud)
        QWidget.setTabOrder(self.call_aloud, self.recovery)
        QWidget.setTabOrder(self.recovery, self.folder)
        QWidget.setTabOrder(self.folder, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.try_folder)
        QWidget.setTabOrder(self.try_folder, self.import_now)
        QWidget.setTabOrder(self.import_now, self.back)
        QWidget.setTabOrder(self.back, self.later)
        QWidget.setTabOrder(self.later, self.next)
        QWidget.setTabOrder(self.next, self.try_demo)
        QWidget.setTabOrder(self.try_demo, self.restore)
        QWidget.setTabOrder(self.restore, self.join)
        QWidget.setTabOrder(self.join, self.text_size)

        self.retranslateUi(SetupWizard)

        QMetaObject.connectSlotsByName(SetupWizard)
    # setupUi

    def retranslateUi(self, SetupWizard):
        self.program.setText(QCoreApplication.translate("SetupWizard", u"Loket Linjamsos", None))
        self.step_1.setText("")
        self.step_2.setText("")
        self.step_3.setText("")
        self.step_4.setText("")
        self.step_5.setText("")
        self.try_words.setText(QCoreApplication.translate("SetupWizard", u"Ingin melihat-lihat dahulu? Alt+C", None))
        self.try_demo.setText(QCoreApplication.translate("SetupWizard", u"Coba dengan data contoh", None))
#if QT_CONFIG(accessibility)
        self.try_demo.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Coba dengan data contoh", None))
#endif // QT_CONFIG(accessibility)
        self.restore_words.setText(QCoreApplication.translate("SetupWizard", u"Sudah punya kantor, komputernya baru?", None))
        self.restore.setText(QCoreApplication.translate("SetupWizard", u"Pulihkan dari cadangan", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Pulihkan dari cadangan", None))
#endif // QT_CONFIG(accessibility)
        self.join_words.setText(QCoreApplication.translate("SetupWizard", u"PC tambahan untuk kantor yang sudah ada?", None))
        self.join.setText(QCoreApplication.translate("SetupWizard", u"Gabung dengan kode", None))
#if QT_CONFIG(accessibility)
        self.join.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Gabung ke kantor yang sudah ada dengan kode", None))
#endif // QT_CONFIG(accessibility)
        self.heading_office.setText(QCoreApplication.translate("SetupWizard", u"Kantor dan kop surat", None))
        self.words_office.setText(QCoreApplication.translate("SetupWizard", u"Ketik sebagian nama kabupaten atau kota, lalu Enter: isian lain terisi sendiri dan boleh diubah. Nama kantor dan kabupaten tidak dapat dilewati, karena tercetak di setiap surat dan menentukan daftar desa.", None))
        self.regency_label.setText(QCoreApplication.translate("SetupWizard", u"Kabupaten atau kota", None))
#if QT_CONFIG(accessibility)
        self.regency.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kabupaten atau kota", None))
#endif // QT_CONFIG(accessibility)
        self.regency.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Ketik namanya", None))
        self.regency_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("SetupWizard", u"Nama kantor", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama kantor", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Dinas Sosial \u2026", None))
        self.name_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("SetupWizard", u"Alamat (boleh nanti)", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.contact_label.setText(QCoreApplication.translate("SetupWizard", u"Telepon atau surel (boleh nanti)", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Telepon atau surel", None))
#endif // QT_CONFIG(accessibility)
        self.contact_fault.setText("")
        self.place_label.setText(QCoreApplication.translate("SetupWizard", u"Tempat surat dibuat", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Tempat surat dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Rembang", None))
        self.place_fault.setText("")
        self.opd_code_label.setText(QCoreApplication.translate("SetupWizard", u"Kode OPD dalam nomor surat", None))
#if QT_CONFIG(accessibility)
        self.opd_code.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kode OPD dalam nomor surat", None))
#endif // QT_CONFIG(accessibility)
        self.opd_code.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"DINSOS", None))
        self.opd_code_fault.setText("")
        self.lines_label.setText(QCoreApplication.translate("SetupWizard", u"Baris kop, dari atas ke bawah", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Baris kop, dari atas ke bawah", None))
#endif // QT_CONFIG(accessibility)
        self.lines.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"PEMERINTAH KABUPATEN \u2026\n"
"DINAS SOSIAL \u2026", None))
        self.lines_fault.setText("")
        self.heading_counter.setText(QCoreApplication.translate("SetupWizard", u"Loket dan penandatangan", None))
        self.words_counter.setText(QCoreApplication.translate("SetupWizard", u"Satu loket cukup untuk mulai. Penandatangan boleh diisi nanti, tetapi surat baru dapat terbit setelah ada.", None))
        self.counter_label.setText(QCoreApplication.translate("SetupWizard", u"Nama loket", None))
#if QT_CONFIG(accessibility)
        self.counter.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama loket", None))
#endif // QT_CONFIG(accessibility)
        self.counter_fault.setText("")
        self.signatory_label.setText(QCoreApplication.translate("SetupWizard", u"Nama penandatangan beserta gelar", None))
#if QT_CONFIG(accessibility)
        self.signatory.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama penandatangan beserta gelar", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_fault.setText("")
        self.nip_label.setText(QCoreApplication.translate("SetupWizard", u"NIP", None))
#if QT_CONFIG(accessibility)
        self.nip.setAccessibleName(QCoreApplication.translate("SetupWizard", u"NIP", None))
#endif // QT_CONFIG(accessibility)
        self.nip.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"18 angka", None))
        self.nip_fault.setText("")
        self.rank_label.setText(QCoreApplication.translate("SetupWizard", u"Pangkat dan golongan", None))
#if QT_CONFIG(accessibility)
        self.rank.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Pangkat dan golongan", None))
#endif // QT_CONFIG(accessibility)
        self.rank.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Pembina Tk. I (IV/b)", None))
        self.rank_fault.setText("")
        self.position_label.setText(QCoreApplication.translate("SetupWizard", u"Jabatan seperti di bawah surat", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Jabatan seperti di bawah surat", None))
#endif // QT_CONFIG(accessibility)
        self.position.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Kepala Dinas Sosial\n"
"Kabupaten \u2026", None))
        self.position_fault.setText("")
        self.heading_admin.setText(QCoreApplication.translate("SetupWizard", u"Admin pertama dan frasa sandi", None))
        self.words_admin.setText(QCoreApplication.translate("SetupWizard", u"Tidak dapat dilewati: tanpa admin tidak ada yang dapat masuk, dan tanpa frasa sandi data tidak dapat dibuka lagi setelah komputer diganti.", None))
        self.admin_name_label.setText(QCoreApplication.translate("SetupWizard", u"Nama lengkap admin", None))
#if QT_CONFIG(accessibility)
        self.admin_name.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama lengkap admin", None))
#endif // QT_CONFIG(accessibility)
        self.admin_name_fault.setText("")
        self.username_label.setText(QCoreApplication.translate("SetupWizard", u"Nama pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.username_fault.setText("")
        self.password_label.setText(QCoreApplication.translate("SetupWizard", u"Kata sandi, paling sedikit 8 huruf", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.password_fault.setText("")
        self.password_again_label.setText(QCoreApplication.translate("SetupWizard", u"Kata sandi sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kata sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_fault.setText("")
        self.words_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Semua data di komputer ini dienkripsi. Frasa sandi membukanya kembali di komputer lain: pakai empat kata atau lebih yang mudah Anda ingat.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SetupWizard", u"Frasa sandi, paling sedikit 10 huruf", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_fault.setText("")
        self.passphrase_again_label.setText(QCoreApplication.translate("SetupWizard", u"Frasa sandi sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.passphrase_again.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Frasa sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_again_fault.setText("")
        self.reveal.setText(QCoreApplication.translate("SetupWizard", u"Perlihatkan tulisan", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Perlihatkan tulisan", None))
#endif // QT_CONFIG(accessibility)
        self.create_fault.setText("")
        self.heading_devices.setText(QCoreApplication.translate("SetupWizard", u"Pencetak dan suara", None))
        self.words_devices.setText(QCoreApplication.translate("SetupWizard", u"Coba sekarang, supaya besok pagi tidak ada kejutan. Halaman uji memakai kop dan kertas surat kantor ini.", None))
        self.printer_label.setText(QCoreApplication.translate("SetupWizard", u"Pencetak surat", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Pencetak surat", None))
#endif // QT_CONFIG(accessibility)
        self.print_trial.setText(QCoreApplication.translate("SetupWizard", u"Cetak halaman uji", None))
#if QT_CONFIG(accessibility)
        self.print_trial.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Cetak halaman uji", None))
#endif // QT_CONFIG(accessibility)
        self.printer_state.setText("")
        self.printer_question_words.setText(QCoreApplication.translate("SetupWizard", u"Tercetak dengan baik?", None))
        self.printer_question_yes.setText(QCoreApplication.translate("SetupWizard", u"Ya, tercetak", None))
#if QT_CONFIG(accessibility)
        self.printer_question_yes.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Ya, tercetak", None))
#endif // QT_CONFIG(accessibility)
        self.printer_question_no.setText(QCoreApplication.translate("SetupWizard", u"Tidak", None))
#if QT_CONFIG(accessibility)
        self.printer_question_no.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Tidak", None))
#endif // QT_CONFIG(accessibility)
        self.sound_title.setText(QCoreApplication.translate("SetupWizard", u"Suara panggilan", None))
        self.try_sound.setText(QCoreApplication.translate("SetupWizard", u"Coba suara", None))
#if QT_CONFIG(accessibility)
        self.try_sound.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Coba suara", None))
#endif // QT_CONFIG(accessibility)
        self.sound_state.setText(QCoreApplication.translate("SetupWizard", u"Nomor contoh dipanggil lewat pengeras suara komputer ini.", None))
        self.sound_question_words.setText(QCoreApplication.translate("SetupWizard", u"Terdengar?", None))
        self.sound_question_yes.setText(QCoreApplication.translate("SetupWizard", u"Ya, terdengar", None))
#if QT_CONFIG(accessibility)
        self.sound_question_yes.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Ya, terdengar", None))
#endif // QT_CONFIG(accessibility)
        self.sound_question_no.setText(QCoreApplication.translate("SetupWizard", u"Tidak", None))
#if QT_CONFIG(accessibility)
        self.sound_question_no.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Tidak", None))
#endif // QT_CONFIG(accessibility)
        self.call_aloud.setText(QCoreApplication.translate("SetupWizard", u"Panggil nomor dengan suara di kantor ini", None))
#if QT_CONFIG(accessibility)
        self.call_aloud.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Panggil nomor dengan suara di kantor ini", None))
#endif // QT_CONFIG(accessibility)
        self.words_aloud.setText(QCoreApplication.translate("SetupWizard", u"Boleh nanti: sakelarnya Layar antrean dan suara di Pengaturan \u203a Kemampuan.", None))
        self.heading_safe.setText(QCoreApplication.translate("SetupWizard", u"Lembar pemulihan, cadangan, dan data", None))
        self.words_safe.setText(QCoreApplication.translate("SetupWizard", u"Kantor sudah siap. Cetak lembar pemulihan lalu taruh di lemari terkunci: bersama frasa sandi, lembar itu membuka data kantor di komputer mana pun.", None))
        self.folder_label.setText(QCoreApplication.translate("SetupWizard", u"Folder cadangan kedua, misalnya cakram USB", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Folder cadangan kedua", None))
#endif // QT_CONFIG(accessibility)
        self.folder.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Nama foldernya", None))
        self.choose_folder.setText(QCoreApplication.translate("SetupWizard", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_folder.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Pilih folder cadangan", None))
#endif // QT_CONFIG(accessibility)
        self.try_folder.setText(QCoreApplication.translate("SetupWizard", u"Uji dan pakai", None))
#if QT_CONFIG(accessibility)
        self.try_folder.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Uji dan pakai", None))
#endif // QT_CONFIG(accessibility)
        self.folder_state.setText(QCoreApplication.translate("SetupWizard", u"Cadangan dibuat sendiri di komputer ini; folder kedua menyelamatkannya bila cakram ini rusak.", None))
        self.import_now.setText(QCoreApplication.translate("SetupWizard", u"Impor data DTKS/DTSEN sekarang", None))
#if QT_CONFIG(accessibility)
        self.import_now.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Impor data DTKS/DTSEN sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.words_import.setText(QCoreApplication.translate("SetupWizard", u"Boleh nanti. Tanpa data, setiap permohonan perlu dipastikan dengan cara lain.", None))
        self.where.setText("")
        self.state.setText("")
        self.back.setText(QCoreApplication.translate("SetupWizard", u"Kembali", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.later.setText(QCoreApplication.translate("SetupWizard", u"Alt+N  Nanti saja", None))
#if QT_CONFIG(accessibility)
        self.later.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nanti saja", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("SetupWizard", u"Lanjut", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Lanjut", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

