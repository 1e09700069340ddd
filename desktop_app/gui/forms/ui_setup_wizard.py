# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_wizard.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.pick_field import PickField

class Ui_SetupWizard(object):
    def setupUi(self, SetupWizard):
        if not SetupWizard.objectName():
            SetupWizard.setObjectName(u"SetupWizard")
        self.outer = QGridLayout(SetupWizard)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.spacer_26 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_26, 0, 1, 1, 1)

        self.spacer_27 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_27, 1, 0, 1, 1)

        self.card = QFrame(SetupWizard)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(1040, 620))
        self.card.setMaximumSize(QSize(1120, 720))
        self.card_layout = QHBoxLayout(self.card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.steps = QFrame(self.card)
        self.steps.setObjectName(u"steps")
        self.steps.setMinimumSize(QSize(296, 0))
        self.steps.setMaximumSize(QSize(296, 16777215))
        self.steps.setProperty(u"role", u"info")
        self.steps_layout = QVBoxLayout(self.steps)
        self.steps_layout.setSpacing(12)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(20, 24, 20, 20)
        self.program = QLabel(self.steps)
        self.program.setObjectName(u"program")
        self.program.setProperty(u"role", u"heading")
        self.program.setWordWrap(True)

        self.steps_layout.addWidget(self.program)

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

        self.spacer_24 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.spacer_24)

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

        self.try_words = QLabel(self.steps)
        self.try_words.setObjectName(u"try_words")
        self.try_words.setWordWrap(True)

        self.steps_layout.addWidget(self.try_words)

        self.try_demo = QPushButton(self.steps)
        self.try_demo.setObjectName(u"try_demo")
        self.try_demo.setAutoDefault(False)

        self.steps_layout.addWidget(self.try_demo)


        self.card_layout.addWidget(self.steps)

        self.main_layout = QVBoxLayout()
        self.main_layout.setSpacing(12)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(24, 24, 24, 20)
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
        self.grid_office.setVerticalSpacing(8)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.page_office)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.page_office)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.page_office)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_1)

        self.name_box.setStretch(3, 1)

        self.grid_office.addLayout(self.name_box, 0, 0, 1, 1)

        self.regency_box = QVBoxLayout()
        self.regency_box.setSpacing(3)
        self.regency_box.setObjectName(u"regency_box")
        self.regency_label = QLabel(self.page_office)
        self.regency_label.setObjectName(u"regency_label")

        self.regency_box.addWidget(self.regency_label)

        self.regency = PickField(self.page_office)
        self.regency.setObjectName(u"regency")

        self.regency_box.addWidget(self.regency)

        self.regency_fault = QLabel(self.page_office)
        self.regency_fault.setObjectName(u"regency_fault")
        self.regency_fault.setProperty(u"role", u"error")
        self.regency_fault.setWordWrap(True)

        self.regency_box.addWidget(self.regency_fault)

        self.spacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.regency_box.addItem(self.spacer_2)

        self.regency_box.setStretch(3, 1)

        self.grid_office.addLayout(self.regency_box, 0, 1, 1, 1)

        self.lines_box = QVBoxLayout()
        self.lines_box.setSpacing(3)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_label = QLabel(self.page_office)
        self.lines_label.setObjectName(u"lines_label")

        self.lines_box.addWidget(self.lines_label)

        self.lines = QPlainTextEdit(self.page_office)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumSize(QSize(0, 75))
        self.lines.setMaximumSize(QSize(16777215, 75))

        self.lines_box.addWidget(self.lines)

        self.lines_fault = QLabel(self.page_office)
        self.lines_fault.setObjectName(u"lines_fault")
        self.lines_fault.setProperty(u"role", u"error")
        self.lines_fault.setWordWrap(True)

        self.lines_box.addWidget(self.lines_fault)

        self.spacer_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.lines_box.addItem(self.spacer_3)

        self.lines_box.setStretch(3, 1)

        self.grid_office.addLayout(self.lines_box, 1, 0, 1, 2)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.page_office)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.page_office)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.page_office)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)

        self.spacer_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.address_box.addItem(self.spacer_4)

        self.address_box.setStretch(3, 1)

        self.grid_office.addLayout(self.address_box, 2, 0, 1, 1)

        self.contact_box = QVBoxLayout()
        self.contact_box.setSpacing(3)
        self.contact_box.setObjectName(u"contact_box")
        self.contact_label = QLabel(self.page_office)
        self.contact_label.setObjectName(u"contact_label")

        self.contact_box.addWidget(self.contact_label)

        self.contact = QLineEdit(self.page_office)
        self.contact.setObjectName(u"contact")

        self.contact_box.addWidget(self.contact)

        self.contact_fault = QLabel(self.page_office)
        self.contact_fault.setObjectName(u"contact_fault")
        self.contact_fault.setProperty(u"role", u"error")
        self.contact_fault.setWordWrap(True)

        self.contact_box.addWidget(self.contact_fault)

        self.spacer_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.contact_box.addItem(self.spacer_5)

        self.contact_box.setStretch(3, 1)

        self.grid_office.addLayout(self.contact_box, 2, 1, 1, 1)

        self.place_box = QVBoxLayout()
        self.place_box.setSpacing(3)
        self.place_box.setObjectName(u"place_box")
        self.place_label = QLabel(self.page_office)
        self.place_label.setObjectName(u"place_label")

        self.place_box.addWidget(self.place_label)

        self.place = QLineEdit(self.page_office)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)

        self.place_fault = QLabel(self.page_office)
        self.place_fault.setObjectName(u"place_fault")
        self.place_fault.setProperty(u"role", u"error")
        self.place_fault.setWordWrap(True)

        self.place_box.addWidget(self.place_fault)

        self.spacer_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.place_box.addItem(self.spacer_6)

        self.place_box.setStretch(3, 1)

        self.grid_office.addLayout(self.place_box, 3, 0, 1, 1)

        self.opd_code_box = QVBoxLayout()
        self.opd_code_box.setSpacing(3)
        self.opd_code_box.setObjectName(u"opd_code_box")
        self.opd_code_label = QLabel(self.page_office)
        self.opd_code_label.setObjectName(u"opd_code_label")

        self.opd_code_box.addWidget(self.opd_code_label)

        self.opd_code = QLineEdit(self.page_office)
        self.opd_code.setObjectName(u"opd_code")

        self.opd_code_box.addWidget(self.opd_code)

        self.opd_code_fault = QLabel(self.page_office)
        self.opd_code_fault.setObjectName(u"opd_code_fault")
        self.opd_code_fault.setProperty(u"role", u"error")
        self.opd_code_fault.setWordWrap(True)

        self.opd_code_box.addWidget(self.opd_code_fault)

        self.spacer_7 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.opd_code_box.addItem(self.spacer_7)

        self.opd_code_box.setStretch(3, 1)

        self.grid_office.addLayout(self.opd_code_box, 3, 1, 1, 1)


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
        self.grid_signatory.setVerticalSpacing(8)
        self.signatory_box = QVBoxLayout()
        self.signatory_box.setSpacing(3)
        self.signatory_box.setObjectName(u"signatory_box")
        self.signatory_label = QLabel(self.page_counter)
        self.signatory_label.setObjectName(u"signatory_label")

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

        self.position_box.addWidget(self.position_label)

        self.position = QPlainTextEdit(self.page_counter)
        self.position.setObjectName(u"position")
        self.position.setTabChangesFocus(True)
        self.position.setMinimumSize(QSize(0, 56))
        self.position.setMaximumSize(QSize(16777215, 56))

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

        self.admin_name_box = QVBoxLayout()
        self.admin_name_box.setSpacing(3)
        self.admin_name_box.setObjectName(u"admin_name_box")
        self.admin_name_label = QLabel(self.page_admin)
        self.admin_name_label.setObjectName(u"admin_name_label")

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

        self.page_admin_layout.addLayout(self.admin_name_box)

        self.username_box = QVBoxLayout()
        self.username_box.setSpacing(3)
        self.username_box.setObjectName(u"username_box")
        self.username_label = QLabel(self.page_admin)
        self.username_label.setObjectName(u"username_label")

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

        self.page_admin_layout.addLayout(self.username_box)

        self.password_box = QVBoxLayout()
        self.password_box.setSpacing(3)
        self.password_box.setObjectName(u"password_box")
        self.password_label = QLabel(self.page_admin)
        self.password_label.setObjectName(u"password_label")

        self.password_box.addWidget(self.password_label)

        self.password = QLineEdit(self.page_admin)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_box.addWidget(self.password)

        self.password_hint = QLabel(self.page_admin)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"role", u"hint")
        self.password_hint.setWordWrap(True)

        self.password_box.addWidget(self.password_hint)

        self.password_fault = QLabel(self.page_admin)
        self.password_fault.setObjectName(u"password_fault")
        self.password_fault.setProperty(u"role", u"error")
        self.password_fault.setWordWrap(True)

        self.password_box.addWidget(self.password_fault)

        self.spacer_17 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.password_box.addItem(self.spacer_17)

        self.password_box.setStretch(4, 1)

        self.page_admin_layout.addLayout(self.password_box)

        self.password_again_box = QVBoxLayout()
        self.password_again_box.setSpacing(3)
        self.password_again_box.setObjectName(u"password_again_box")
        self.password_again_label = QLabel(self.page_admin)
        self.password_again_label.setObjectName(u"password_again_label")

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

        self.page_admin_layout.addLayout(self.password_again_box)

        self.spacer_19 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_admin_layout.addItem(self.spacer_19)

        self.page_admin_layout.setStretch(6, 1)
        self.pages.addWidget(self.page_admin)
        self.page_passphrase = QWidget()
        self.page_passphrase.setObjectName(u"page_passphrase")
        self.page_passphrase_layout = QVBoxLayout(self.page_passphrase)
        self.page_passphrase_layout.setSpacing(8)
        self.page_passphrase_layout.setObjectName(u"page_passphrase_layout")
        self.page_passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_passphrase = QLabel(self.page_passphrase)
        self.heading_passphrase.setObjectName(u"heading_passphrase")
        self.heading_passphrase.setProperty(u"role", u"heading")
        self.heading_passphrase.setWordWrap(True)

        self.page_passphrase_layout.addWidget(self.heading_passphrase)

        self.words_passphrase = QLabel(self.page_passphrase)
        self.words_passphrase.setObjectName(u"words_passphrase")
        self.words_passphrase.setWordWrap(True)

        self.page_passphrase_layout.addWidget(self.words_passphrase)

        self.passphrase_box = QVBoxLayout()
        self.passphrase_box.setSpacing(3)
        self.passphrase_box.setObjectName(u"passphrase_box")
        self.passphrase_label = QLabel(self.page_passphrase)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_box.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.page_passphrase)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_box.addWidget(self.passphrase)

        self.passphrase_hint = QLabel(self.page_passphrase)
        self.passphrase_hint.setObjectName(u"passphrase_hint")
        self.passphrase_hint.setProperty(u"role", u"hint")
        self.passphrase_hint.setWordWrap(True)

        self.passphrase_box.addWidget(self.passphrase_hint)

        self.passphrase_fault = QLabel(self.page_passphrase)
        self.passphrase_fault.setObjectName(u"passphrase_fault")
        self.passphrase_fault.setProperty(u"role", u"error")
        self.passphrase_fault.setWordWrap(True)

        self.passphrase_box.addWidget(self.passphrase_fault)

        self.spacer_20 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.passphrase_box.addItem(self.spacer_20)

        self.passphrase_box.setStretch(4, 1)

        self.page_passphrase_layout.addLayout(self.passphrase_box)

        self.passphrase_again_box = QVBoxLayout()
        self.passphrase_again_box.setSpacing(3)
        self.passphrase_again_box.setObjectName(u"passphrase_again_box")
        self.passphrase_again_label = QLabel(self.page_passphrase)
        self.passphrase_again_label.setObjectName(u"passphrase_again_label")

        self.passphrase_again_box.addWidget(self.passphrase_again_label)

        self.passphrase_again = QLineEdit(self.page_passphrase)
        self.passphrase_again.setObjectName(u"passphrase_again")
        self.passphrase_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_again_box.addWidget(self.passphrase_again)

        self.passphrase_again_fault = QLabel(self.page_passphrase)
        self.passphrase_again_fault.setObjectName(u"passphrase_again_fault")
        self.passphrase_again_fault.setProperty(u"role", u"error")
        self.passphrase_again_fault.setWordWrap(True)

        self.passphrase_again_box.addWidget(self.passphrase_again_fault)

        self.spacer_21 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.passphrase_again_box.addItem(self.spacer_21)

        self.passphrase_again_box.setStretch(3, 1)

        self.page_passphrase_layout.addLayout(self.passphrase_again_box)

        self.reveal = QCheckBox(self.page_passphrase)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setMinimumSize(QSize(0, 36))

        self.page_passphrase_layout.addWidget(self.reveal)

        self.create_fault = QLabel(self.page_passphrase)
        self.create_fault.setObjectName(u"create_fault")
        self.create_fault.setProperty(u"role", u"error")
        self.create_fault.setWordWrap(True)

        self.page_passphrase_layout.addWidget(self.create_fault)

        self.spacer_22 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_passphrase_layout.addItem(self.spacer_22)

        self.page_passphrase_layout.setStretch(6, 1)
        self.pages.addWidget(self.page_passphrase)
        self.page_done = QWidget()
        self.page_done.setObjectName(u"page_done")
        self.page_done_layout = QVBoxLayout(self.page_done)
        self.page_done_layout.setSpacing(8)
        self.page_done_layout.setObjectName(u"page_done_layout")
        self.page_done_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_done = QLabel(self.page_done)
        self.heading_done.setObjectName(u"heading_done")
        self.heading_done.setProperty(u"role", u"heading")
        self.heading_done.setWordWrap(True)

        self.page_done_layout.addWidget(self.heading_done)

        self.words_done = QLabel(self.page_done)
        self.words_done.setObjectName(u"words_done")
        self.words_done.setWordWrap(True)

        self.page_done_layout.addWidget(self.words_done)

        self.save_sheet = QPushButton(self.page_done)
        self.save_sheet.setObjectName(u"save_sheet")
        self.save_sheet.setAutoDefault(False)

        self.page_done_layout.addWidget(self.save_sheet)

        self.sheet_state = QLabel(self.page_done)
        self.sheet_state.setObjectName(u"sheet_state")
        self.sheet_state.setProperty(u"role", u"hint")
        self.sheet_state.setWordWrap(True)

        self.page_done_layout.addWidget(self.sheet_state)

        self.import_now = QCheckBox(self.page_done)
        self.import_now.setObjectName(u"import_now")
        self.import_now.setMinimumSize(QSize(0, 36))

        self.page_done_layout.addWidget(self.import_now)

        self.words_import = QLabel(self.page_done)
        self.words_import.setObjectName(u"words_import")
        self.words_import.setProperty(u"role", u"hint")
        self.words_import.setWordWrap(True)

        self.page_done_layout.addWidget(self.words_import)

        self.spacer_23 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_done_layout.addItem(self.spacer_23)

        self.page_done_layout.setStretch(6, 1)
        self.pages.addWidget(self.page_done)

        self.main_layout.addWidget(self.pages)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.spacer_25 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_25)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"hint")
        self.state.setWordWrap(True)

        self.buttons.addWidget(self.state)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setAutoDefault(False)
        self.next.setProperty(u"main", True)

        self.buttons.addWidget(self.next)


        self.main_layout.addLayout(self.buttons)


        self.card_layout.addLayout(self.main_layout)

        self.card_layout.setStretch(1, 1)

        self.outer.addWidget(self.card, 1, 1, 1, 1)

        self.spacer_28 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_28, 1, 2, 1, 1)

        self.spacer_29 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_29, 2, 1, 1, 1)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.regency_label.setBuddy(self.regency)
        self.lines_label.setBuddy(self.lines)
        self.address_label.setBuddy(self.address)
        self.contact_label.setBuddy(self.contact)
        self.place_label.setBuddy(self.place)
        self.opd_code_label.setBuddy(self.opd_code)
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
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.regency)
        QWidget.setTabOrder(self.regency, self.lines)
        QWidget.setTabOrder(self.lines, self.address)
        QWidget.setTabOrder(self.address, self.contact)
        QWidget.setTabOrder(self.contact, self.place)
        QWidget.setTabOrder(self.place, self.opd_code)
        QWidget.setTabOrder(self.opd_code, self.counter)
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
        QWidget.setTabOrder(self.reveal, self.save_sheet)
        QWidget.setTabOrder(self.save_sheet, self.import_now)
        QWidget.setTabOrder(self.import_now, self.next)
        QWidget.setTabOrder(self.next, self.back)
        QWidget.setTabOrder(self.back, self.restore)
        QWidget.setTabOrder(self.restore, self.join)
        QWidget.setTabOrder(self.join, self.try_demo)

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
        self.try_words.setText(QCoreApplication.translate("SetupWizard", u"Ingin melihat-lihat dahulu?", None))
        self.try_demo.setText(QCoreApplication.translate("SetupWizard", u"Coba dengan data contoh", None))
#if QT_CONFIG(accessibility)
        self.try_demo.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Coba dengan data contoh", None))
#endif // QT_CONFIG(accessibility)
        self.heading_office.setText(QCoreApplication.translate("SetupWizard", u"Kantor dan kop surat", None))
        self.words_office.setText(QCoreApplication.translate("SetupWizard", u"Tulis seperti yang tercetak pada kop surat. Semuanya dapat diubah lagi di Pengaturan.", None))
        self.name_label.setText(QCoreApplication.translate("SetupWizard", u"&Nama kantor", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama kantor", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Dinas Sosial Kabupaten \u2026", None))
        self.name_fault.setText("")
        self.regency_label.setText(QCoreApplication.translate("SetupWizard", u"Kabupaten atau &kota", None))
#if QT_CONFIG(accessibility)
        self.regency.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kabupaten atau kota", None))
#endif // QT_CONFIG(accessibility)
        self.regency.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Ketik sebagian namanya", None))
        self.regency_fault.setText("")
        self.lines_label.setText(QCoreApplication.translate("SetupWizard", u"&Baris kop, dari atas ke bawah", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Baris kop, dari atas ke bawah", None))
#endif // QT_CONFIG(accessibility)
        self.lines.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"PEMERINTAH KABUPATEN \u2026\n"
"DINAS SOSIAL \u2026", None))
        self.lines_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("SetupWizard", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.contact_label.setText(QCoreApplication.translate("SetupWizard", u"&Telepon atau surel", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Telepon atau surel", None))
#endif // QT_CONFIG(accessibility)
        self.contact_fault.setText("")
        self.place_label.setText(QCoreApplication.translate("SetupWizard", u"Tempat &surat dibuat", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Tempat surat dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Rembang", None))
        self.place_fault.setText("")
        self.opd_code_label.setText(QCoreApplication.translate("SetupWizard", u"Kode &OPD dalam nomor surat", None))
#if QT_CONFIG(accessibility)
        self.opd_code.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kode OPD dalam nomor surat", None))
#endif // QT_CONFIG(accessibility)
        self.opd_code.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"DINSOS", None))
        self.opd_code_fault.setText("")
        self.heading_counter.setText(QCoreApplication.translate("SetupWizard", u"Loket dan penandatangan", None))
        self.words_counter.setText(QCoreApplication.translate("SetupWizard", u"Satu loket cukup untuk mulai. Penandatangan boleh diisi nanti, tetapi surat baru dapat terbit setelah ada.", None))
        self.counter_label.setText(QCoreApplication.translate("SetupWizard", u"&Nama loket", None))
#if QT_CONFIG(accessibility)
        self.counter.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama loket", None))
#endif // QT_CONFIG(accessibility)
        self.counter_fault.setText("")
        self.signatory_label.setText(QCoreApplication.translate("SetupWizard", u"Nama &penandatangan beserta gelar", None))
#if QT_CONFIG(accessibility)
        self.signatory.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama penandatangan beserta gelar", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_fault.setText("")
        self.nip_label.setText(QCoreApplication.translate("SetupWizard", u"NI&P", None))
#if QT_CONFIG(accessibility)
        self.nip.setAccessibleName(QCoreApplication.translate("SetupWizard", u"NIP", None))
#endif // QT_CONFIG(accessibility)
        self.nip.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"18 angka", None))
        self.nip_fault.setText("")
        self.rank_label.setText(QCoreApplication.translate("SetupWizard", u"Pangkat dan &golongan", None))
#if QT_CONFIG(accessibility)
        self.rank.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Pangkat dan golongan", None))
#endif // QT_CONFIG(accessibility)
        self.rank_fault.setText("")
        self.position_label.setText(QCoreApplication.translate("SetupWizard", u"&Jabatan, seperti tercetak", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Jabatan, seperti tercetak", None))
#endif // QT_CONFIG(accessibility)
        self.position.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"Kepala Dinas Sosial\n"
"Kabupaten \u2026", None))
        self.position_fault.setText("")
        self.heading_admin.setText(QCoreApplication.translate("SetupWizard", u"Admin pertama", None))
        self.words_admin.setText(QCoreApplication.translate("SetupWizard", u"Admin mengatur kantor dan membuat akun petugas lain. Di kantor dengan satu petugas, akun ini juga melayani.", None))
        self.admin_name_label.setText(QCoreApplication.translate("SetupWizard", u"Nama &lengkap", None))
#if QT_CONFIG(accessibility)
        self.admin_name.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.admin_name_fault.setText("")
        self.username_label.setText(QCoreApplication.translate("SetupWizard", u"Nama &pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.username.setPlaceholderText(QCoreApplication.translate("SetupWizard", u"misalnya siti.a", None))
        self.username_fault.setText("")
        self.password_label.setText(QCoreApplication.translate("SetupWizard", u"&Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.password_hint.setText(QCoreApplication.translate("SetupWizard", u"Paling sedikit 8 huruf.", None))
        self.password_fault.setText("")
        self.password_again_label.setText(QCoreApplication.translate("SetupWizard", u"Kata sandi &sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kata sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_fault.setText("")
        self.heading_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Frasa sandi kantor", None))
        self.words_passphrase.setText(QCoreApplication.translate("SetupWizard", u"Semua data di komputer ini dienkripsi. Frasa sandi membukanya kembali, misalnya setelah komputer diganti. Pakai empat kata atau lebih yang mudah Anda ingat. Tanpa frasa ini dan lembar pemulihan, data tidak dapat dibuka oleh siapa pun.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SetupWizard", u"&Frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_hint.setText(QCoreApplication.translate("SetupWizard", u"Paling sedikit 10 huruf; spasi dan kata biasa boleh.", None))
        self.passphrase_fault.setText("")
        self.passphrase_again_label.setText(QCoreApplication.translate("SetupWizard", u"Frasa sandi &sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.passphrase_again.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Frasa sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_again_fault.setText("")
        self.reveal.setText(QCoreApplication.translate("SetupWizard", u"&Perlihatkan tulisan", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Perlihatkan tulisan", None))
#endif // QT_CONFIG(accessibility)
        self.create_fault.setText("")
        self.heading_done.setText(QCoreApplication.translate("SetupWizard", u"Kantor sudah siap", None))
        self.words_done.setText(QCoreApplication.translate("SetupWizard", u"Simpan lembar pemulihan sekarang, cetak, lalu taruh di lemari yang terkunci. Bersama frasa sandi, lembar itu membuka data kantor di komputer mana pun.", None))
        self.save_sheet.setText(QCoreApplication.translate("SetupWizard", u"Simpan lembar pemulihan (PDF)\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_sheet.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Simpan lembar pemulihan (PDF)\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_state.setText(QCoreApplication.translate("SetupWizard", u"Lembar pemulihan belum disimpan.", None))
        self.import_now.setText(QCoreApplication.translate("SetupWizard", u"&Impor data DTKS/DTSEN sekarang", None))
#if QT_CONFIG(accessibility)
        self.import_now.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Impor data DTKS/DTSEN sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.words_import.setText(QCoreApplication.translate("SetupWizard", u"Boleh nanti, dari Pengaturan. Tanpa data, setiap permohonan perlu dipastikan dengan cara lain.", None))
        self.back.setText(QCoreApplication.translate("SetupWizard", u"Kembali", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
        self.next.setText(QCoreApplication.translate("SetupWizard", u"Lanjut", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("SetupWizard", u"Lanjut", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

