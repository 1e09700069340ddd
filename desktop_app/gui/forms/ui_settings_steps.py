# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_steps.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.time_field import TimeField

class Ui_StepsPage(object):
    def setupUi(self, StepsPage):
        if not StepsPage.objectName():
            StepsPage.setObjectName(u"StepsPage")
        self.outer = QVBoxLayout(StepsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(StepsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.tabs = QTabWidget(StepsPage)
        self.tabs.setObjectName(u"tabs")
        self.staff = QWidget()
        self.staff.setObjectName(u"staff")
        self.staff_layout = QVBoxLayout(self.staff)
        self.staff_layout.setSpacing(8)
        self.staff_layout.setObjectName(u"staff_layout")
        self.staff_layout.setContentsMargins(12, 12, 12, 12)
        self.staff_words = QLabel(self.staff)
        self.staff_words.setObjectName(u"staff_words")
        self.staff_words.setProperty(u"role", u"hint")
        self.staff_words.setWordWrap(True)

        self.staff_layout.addWidget(self.staff_words)

        self.staff_pair = QHBoxLayout()
        self.staff_pair.setSpacing(8)
        self.staff_pair.setObjectName(u"staff_pair")
        self.leaving_box = QVBoxLayout()
        self.leaving_box.setSpacing(3)
        self.leaving_box.setObjectName(u"leaving_box")
        self.leaving_label = QLabel(self.staff)
        self.leaving_label.setObjectName(u"leaving_label")

        self.leaving_box.addWidget(self.leaving_label)

        self.leaving = QComboBox(self.staff)
        self.leaving.setObjectName(u"leaving")
        self.leaving.setMinimumSize(QSize(0, 38))

        self.leaving_box.addWidget(self.leaving)

        self.leaving_fault = QLabel(self.staff)
        self.leaving_fault.setObjectName(u"leaving_fault")
        self.leaving_fault.setProperty(u"role", u"error")
        self.leaving_fault.setWordWrap(True)

        self.leaving_box.addWidget(self.leaving_fault)


        self.staff_pair.addLayout(self.leaving_box)

        self.successor_box = QVBoxLayout()
        self.successor_box.setSpacing(3)
        self.successor_box.setObjectName(u"successor_box")
        self.successor_label = QLabel(self.staff)
        self.successor_label.setObjectName(u"successor_label")

        self.successor_box.addWidget(self.successor_label)

        self.successor = QComboBox(self.staff)
        self.successor.setObjectName(u"successor")
        self.successor.setMinimumSize(QSize(0, 38))

        self.successor_box.addWidget(self.successor)

        self.successor_fault = QLabel(self.staff)
        self.successor_fault.setObjectName(u"successor_fault")
        self.successor_fault.setProperty(u"role", u"error")
        self.successor_fault.setWordWrap(True)

        self.successor_box.addWidget(self.successor_fault)


        self.staff_pair.addLayout(self.successor_box)

        self.staff_pair.setStretch(0, 1)
        self.staff_pair.setStretch(1, 1)

        self.staff_layout.addLayout(self.staff_pair)

        self.held = QLabel(self.staff)
        self.held.setObjectName(u"held")
        self.held.setProperty(u"role", u"hint")
        self.held.setWordWrap(True)

        self.staff_layout.addWidget(self.held)

        self.newcomer = QFrame(self.staff)
        self.newcomer.setObjectName(u"newcomer")
        self.newcomer.setProperty(u"role", u"card")
        self.newcomer_layout = QVBoxLayout(self.newcomer)
        self.newcomer_layout.setSpacing(6)
        self.newcomer_layout.setObjectName(u"newcomer_layout")
        self.newcomer_layout.setContentsMargins(12, 12, 12, 12)
        self.new_one = QHBoxLayout()
        self.new_one.setSpacing(8)
        self.new_one.setObjectName(u"new_one")
        self.new_name_box = QVBoxLayout()
        self.new_name_box.setSpacing(3)
        self.new_name_box.setObjectName(u"new_name_box")
        self.new_name_label = QLabel(self.newcomer)
        self.new_name_label.setObjectName(u"new_name_label")

        self.new_name_box.addWidget(self.new_name_label)

        self.new_name = QLineEdit(self.newcomer)
        self.new_name.setObjectName(u"new_name")

        self.new_name_box.addWidget(self.new_name)

        self.new_name_fault = QLabel(self.newcomer)
        self.new_name_fault.setObjectName(u"new_name_fault")
        self.new_name_fault.setProperty(u"role", u"error")
        self.new_name_fault.setWordWrap(True)

        self.new_name_box.addWidget(self.new_name_fault)


        self.new_one.addLayout(self.new_name_box)

        self.new_username_box = QVBoxLayout()
        self.new_username_box.setSpacing(3)
        self.new_username_box.setObjectName(u"new_username_box")
        self.new_username_label = QLabel(self.newcomer)
        self.new_username_label.setObjectName(u"new_username_label")

        self.new_username_box.addWidget(self.new_username_label)

        self.new_username = QLineEdit(self.newcomer)
        self.new_username.setObjectName(u"new_username")

        self.new_username_box.addWidget(self.new_username)

        self.new_username_fault = QLabel(self.newcomer)
        self.new_username_fault.setObjectName(u"new_username_fault")
        self.new_username_fault.setProperty(u"role", u"error")
        self.new_username_fault.setWordWrap(True)

        self.new_username_box.addWidget(self.new_username_fault)


        self.new_one.addLayout(self.new_username_box)

        self.new_one.setStretch(0, 1)
        self.new_one.setStretch(1, 1)

        self.newcomer_layout.addLayout(self.new_one)

        self.new_two = QHBoxLayout()
        self.new_two.setSpacing(8)
        self.new_two.setObjectName(u"new_two")
        self.new_role_box = QVBoxLayout()
        self.new_role_box.setSpacing(3)
        self.new_role_box.setObjectName(u"new_role_box")
        self.new_role_label = QLabel(self.newcomer)
        self.new_role_label.setObjectName(u"new_role_label")

        self.new_role_box.addWidget(self.new_role_label)

        self.new_role = QComboBox(self.newcomer)
        self.new_role.setObjectName(u"new_role")
        self.new_role.setMinimumSize(QSize(0, 38))

        self.new_role_box.addWidget(self.new_role)


        self.new_two.addLayout(self.new_role_box)

        self.new_password_box = QVBoxLayout()
        self.new_password_box.setSpacing(3)
        self.new_password_box.setObjectName(u"new_password_box")
        self.new_password_label = QLabel(self.newcomer)
        self.new_password_label.setObjectName(u"new_password_label")

        self.new_password_box.addWidget(self.new_password_label)

        self.new_password = QLineEdit(self.newcomer)
        self.new_password.setObjectName(u"new_password")
        self.new_password.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_password_box.addWidget(self.new_password)

        self.new_password_fault = QLabel(self.newcomer)
        self.new_password_fault.setObjectName(u"new_password_fault")
        self.new_password_fault.setProperty(u"role", u"error")
        self.new_password_fault.setWordWrap(True)

        self.new_password_box.addWidget(self.new_password_fault)


        self.new_two.addLayout(self.new_password_box)

        self.new_two.setStretch(0, 1)
        self.new_two.setStretch(1, 1)

        self.newcomer_layout.addLayout(self.new_two)

        self.new_hint = QLabel(self.newcomer)
        self.new_hint.setObjectName(u"new_hint")
        self.new_hint.setProperty(u"role", u"hint")
        self.new_hint.setWordWrap(True)

        self.newcomer_layout.addWidget(self.new_hint)


        self.staff_layout.addWidget(self.newcomer)

        self.staff_fault = QLabel(self.staff)
        self.staff_fault.setObjectName(u"staff_fault")
        self.staff_fault.setProperty(u"role", u"error")
        self.staff_fault.setWordWrap(True)

        self.staff_layout.addWidget(self.staff_fault)

        self.staff_buttons = QHBoxLayout()
        self.staff_buttons.setSpacing(8)
        self.staff_buttons.setObjectName(u"staff_buttons")
        self.replace = QPushButton(self.staff)
        self.replace.setObjectName(u"replace")
        self.replace.setAutoDefault(False)
        self.replace.setProperty(u"main", True)

        self.staff_buttons.addWidget(self.replace)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.staff_buttons.addItem(self.spacer_1)


        self.staff_layout.addLayout(self.staff_buttons)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.staff_layout.addItem(self.spacer_2)

        self.tabs.addTab(self.staff, "")
        self.pc = QWidget()
        self.pc.setObjectName(u"pc")
        self.pc_layout = QVBoxLayout(self.pc)
        self.pc_layout.setSpacing(12)
        self.pc_layout.setObjectName(u"pc_layout")
        self.pc_layout.setContentsMargins(12, 12, 12, 12)
        self.pc_words = QLabel(self.pc)
        self.pc_words.setObjectName(u"pc_words")
        self.pc_words.setProperty(u"role", u"hint")
        self.pc_words.setWordWrap(True)

        self.pc_layout.addWidget(self.pc_words)

        self.pc_sheet_row = QHBoxLayout()
        self.pc_sheet_row.setSpacing(8)
        self.pc_sheet_row.setObjectName(u"pc_sheet_row")
        self.pc_sheet_words = QLabel(self.pc)
        self.pc_sheet_words.setObjectName(u"pc_sheet_words")
        self.pc_sheet_words.setWordWrap(True)

        self.pc_sheet_row.addWidget(self.pc_sheet_words)

        self.pc_sheet_done = QLabel(self.pc)
        self.pc_sheet_done.setObjectName(u"pc_sheet_done")
        self.pc_sheet_done.setProperty(u"role", u"good")

        self.pc_sheet_row.addWidget(self.pc_sheet_done)

        self.pc_sheet = QPushButton(self.pc)
        self.pc_sheet.setObjectName(u"pc_sheet")
        self.pc_sheet.setAutoDefault(False)

        self.pc_sheet_row.addWidget(self.pc_sheet)

        self.pc_sheet_row.setStretch(0, 1)

        self.pc_layout.addLayout(self.pc_sheet_row)

        self.pc_backup_row = QHBoxLayout()
        self.pc_backup_row.setSpacing(8)
        self.pc_backup_row.setObjectName(u"pc_backup_row")
        self.pc_backup_words = QLabel(self.pc)
        self.pc_backup_words.setObjectName(u"pc_backup_words")
        self.pc_backup_words.setWordWrap(True)

        self.pc_backup_row.addWidget(self.pc_backup_words)

        self.pc_backup_done = QLabel(self.pc)
        self.pc_backup_done.setObjectName(u"pc_backup_done")
        self.pc_backup_done.setProperty(u"role", u"good")

        self.pc_backup_row.addWidget(self.pc_backup_done)

        self.pc_backup = QPushButton(self.pc)
        self.pc_backup.setObjectName(u"pc_backup")
        self.pc_backup.setAutoDefault(False)

        self.pc_backup_row.addWidget(self.pc_backup)

        self.pc_backup_row.setStretch(0, 1)

        self.pc_layout.addLayout(self.pc_backup_row)

        self.pc_install = QLabel(self.pc)
        self.pc_install.setObjectName(u"pc_install")
        self.pc_install.setWordWrap(True)

        self.pc_layout.addWidget(self.pc_install)

        self.pc_key_row = QHBoxLayout()
        self.pc_key_row.setSpacing(8)
        self.pc_key_row.setObjectName(u"pc_key_row")
        self.pc_key_words = QLabel(self.pc)
        self.pc_key_words.setObjectName(u"pc_key_words")
        self.pc_key_words.setWordWrap(True)

        self.pc_key_row.addWidget(self.pc_key_words)

        self.pc_key_done = QLabel(self.pc)
        self.pc_key_done.setObjectName(u"pc_key_done")
        self.pc_key_done.setProperty(u"role", u"good")

        self.pc_key_row.addWidget(self.pc_key_done)

        self.pc_key = QPushButton(self.pc)
        self.pc_key.setObjectName(u"pc_key")
        self.pc_key.setAutoDefault(False)

        self.pc_key_row.addWidget(self.pc_key)

        self.pc_key_row.setStretch(0, 1)

        self.pc_layout.addLayout(self.pc_key_row)

        self.pc_after = QLabel(self.pc)
        self.pc_after.setObjectName(u"pc_after")
        self.pc_after.setWordWrap(True)

        self.pc_layout.addWidget(self.pc_after)

        self.pc_fault = QLabel(self.pc)
        self.pc_fault.setObjectName(u"pc_fault")
        self.pc_fault.setProperty(u"role", u"error")
        self.pc_fault.setWordWrap(True)

        self.pc_layout.addWidget(self.pc_fault)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pc_layout.addItem(self.spacer_3)

        self.tabs.addTab(self.pc, "")
        self.stolen = QWidget()
        self.stolen.setObjectName(u"stolen")
        self.stolen_layout = QVBoxLayout(self.stolen)
        self.stolen_layout.setSpacing(8)
        self.stolen_layout.setObjectName(u"stolen_layout")
        self.stolen_layout.setContentsMargins(12, 12, 12, 12)
        self.stolen_words = QLabel(self.stolen)
        self.stolen_words.setObjectName(u"stolen_words")
        self.stolen_words.setProperty(u"role", u"hint")
        self.stolen_words.setWordWrap(True)

        self.stolen_layout.addWidget(self.stolen_words)

        self.stolen_when = QHBoxLayout()
        self.stolen_when.setSpacing(8)
        self.stolen_when.setObjectName(u"stolen_when")
        self.counter_box = QVBoxLayout()
        self.counter_box.setSpacing(3)
        self.counter_box.setObjectName(u"counter_box")
        self.counter_label = QLabel(self.stolen)
        self.counter_label.setObjectName(u"counter_label")

        self.counter_box.addWidget(self.counter_label)

        self.counter = QComboBox(self.stolen)
        self.counter.setObjectName(u"counter")
        self.counter.setMinimumSize(QSize(0, 38))

        self.counter_box.addWidget(self.counter)


        self.stolen_when.addLayout(self.counter_box)

        self.since_day_box = QVBoxLayout()
        self.since_day_box.setSpacing(3)
        self.since_day_box.setObjectName(u"since_day_box")
        self.since_day_label = QLabel(self.stolen)
        self.since_day_label.setObjectName(u"since_day_label")

        self.since_day_box.addWidget(self.since_day_label)

        self.since_day = DateField(self.stolen)
        self.since_day.setObjectName(u"since_day")

        self.since_day_box.addWidget(self.since_day)


        self.stolen_when.addLayout(self.since_day_box)

        self.since_time_box = QVBoxLayout()
        self.since_time_box.setSpacing(3)
        self.since_time_box.setObjectName(u"since_time_box")
        self.since_time_label = QLabel(self.stolen)
        self.since_time_label.setObjectName(u"since_time_label")

        self.since_time_box.addWidget(self.since_time_label)

        self.since_time = TimeField(self.stolen)
        self.since_time.setObjectName(u"since_time")

        self.since_time_box.addWidget(self.since_time)


        self.stolen_when.addLayout(self.since_time_box)

        self.stolen_when.setStretch(0, 1)
        self.stolen_when.setStretch(1, 1)
        self.stolen_when.setStretch(2, 1)

        self.stolen_layout.addLayout(self.stolen_when)

        self.stolen_revoke_row = QHBoxLayout()
        self.stolen_revoke_row.setSpacing(8)
        self.stolen_revoke_row.setObjectName(u"stolen_revoke_row")
        self.stolen_revoke_words = QLabel(self.stolen)
        self.stolen_revoke_words.setObjectName(u"stolen_revoke_words")
        self.stolen_revoke_words.setWordWrap(True)

        self.stolen_revoke_row.addWidget(self.stolen_revoke_words)

        self.stolen_revoke_done = QLabel(self.stolen)
        self.stolen_revoke_done.setObjectName(u"stolen_revoke_done")
        self.stolen_revoke_done.setProperty(u"role", u"good")

        self.stolen_revoke_row.addWidget(self.stolen_revoke_done)

        self.stolen_revoke = QPushButton(self.stolen)
        self.stolen_revoke.setObjectName(u"stolen_revoke")
        self.stolen_revoke.setAutoDefault(False)

        self.stolen_revoke_row.addWidget(self.stolen_revoke)

        self.stolen_revoke_row.setStretch(0, 1)

        self.stolen_layout.addLayout(self.stolen_revoke_row)

        self.stolen_passwords_row = QHBoxLayout()
        self.stolen_passwords_row.setSpacing(8)
        self.stolen_passwords_row.setObjectName(u"stolen_passwords_row")
        self.stolen_passwords_words = QLabel(self.stolen)
        self.stolen_passwords_words.setObjectName(u"stolen_passwords_words")
        self.stolen_passwords_words.setWordWrap(True)

        self.stolen_passwords_row.addWidget(self.stolen_passwords_words)

        self.stolen_passwords_done = QLabel(self.stolen)
        self.stolen_passwords_done.setObjectName(u"stolen_passwords_done")
        self.stolen_passwords_done.setProperty(u"role", u"good")

        self.stolen_passwords_row.addWidget(self.stolen_passwords_done)

        self.stolen_passwords = QPushButton(self.stolen)
        self.stolen_passwords.setObjectName(u"stolen_passwords")
        self.stolen_passwords.setAutoDefault(False)

        self.stolen_passwords_row.addWidget(self.stolen_passwords)

        self.stolen_passwords_row.setStretch(0, 1)

        self.stolen_layout.addLayout(self.stolen_passwords_row)

        self.pass_row = QHBoxLayout()
        self.pass_row.setSpacing(8)
        self.pass_row.setObjectName(u"pass_row")
        self.old_passphrase_box = QVBoxLayout()
        self.old_passphrase_box.setSpacing(3)
        self.old_passphrase_box.setObjectName(u"old_passphrase_box")
        self.old_passphrase_label = QLabel(self.stolen)
        self.old_passphrase_label.setObjectName(u"old_passphrase_label")

        self.old_passphrase_box.addWidget(self.old_passphrase_label)

        self.old_passphrase = QLineEdit(self.stolen)
        self.old_passphrase.setObjectName(u"old_passphrase")
        self.old_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_passphrase_box.addWidget(self.old_passphrase)


        self.pass_row.addLayout(self.old_passphrase_box)

        self.new_passphrase_box = QVBoxLayout()
        self.new_passphrase_box.setSpacing(3)
        self.new_passphrase_box.setObjectName(u"new_passphrase_box")
        self.new_passphrase_label = QLabel(self.stolen)
        self.new_passphrase_label.setObjectName(u"new_passphrase_label")

        self.new_passphrase_box.addWidget(self.new_passphrase_label)

        self.new_passphrase = QLineEdit(self.stolen)
        self.new_passphrase.setObjectName(u"new_passphrase")
        self.new_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_passphrase_box.addWidget(self.new_passphrase)


        self.pass_row.addLayout(self.new_passphrase_box)

        self.pass_box = QVBoxLayout()
        self.pass_box.setSpacing(3)
        self.pass_box.setObjectName(u"pass_box")
        self.pass_gap = QLabel(self.stolen)
        self.pass_gap.setObjectName(u"pass_gap")

        self.pass_box.addWidget(self.pass_gap)

        self.stolen_passphrase = QPushButton(self.stolen)
        self.stolen_passphrase.setObjectName(u"stolen_passphrase")
        self.stolen_passphrase.setAutoDefault(False)

        self.pass_box.addWidget(self.stolen_passphrase)


        self.pass_row.addLayout(self.pass_box)

        self.pass_done_box = QVBoxLayout()
        self.pass_done_box.setSpacing(3)
        self.pass_done_box.setObjectName(u"pass_done_box")
        self.pass_done_gap = QLabel(self.stolen)
        self.pass_done_gap.setObjectName(u"pass_done_gap")

        self.pass_done_box.addWidget(self.pass_done_gap)

        self.stolen_passphrase_done = QLabel(self.stolen)
        self.stolen_passphrase_done.setObjectName(u"stolen_passphrase_done")
        self.stolen_passphrase_done.setProperty(u"role", u"good")

        self.pass_done_box.addWidget(self.stolen_passphrase_done)


        self.pass_row.addLayout(self.pass_done_box)

        self.pass_row.setStretch(0, 1)
        self.pass_row.setStretch(1, 1)

        self.stolen_layout.addLayout(self.pass_row)

        self.stolen_sheet_row = QHBoxLayout()
        self.stolen_sheet_row.setSpacing(8)
        self.stolen_sheet_row.setObjectName(u"stolen_sheet_row")
        self.stolen_sheet_words = QLabel(self.stolen)
        self.stolen_sheet_words.setObjectName(u"stolen_sheet_words")
        self.stolen_sheet_words.setWordWrap(True)

        self.stolen_sheet_row.addWidget(self.stolen_sheet_words)

        self.stolen_sheet_done = QLabel(self.stolen)
        self.stolen_sheet_done.setObjectName(u"stolen_sheet_done")
        self.stolen_sheet_done.setProperty(u"role", u"good")

        self.stolen_sheet_row.addWidget(self.stolen_sheet_done)

        self.stolen_sheet = QPushButton(self.stolen)
        self.stolen_sheet.setObjectName(u"stolen_sheet")
        self.stolen_sheet.setAutoDefault(False)

        self.stolen_sheet_row.addWidget(self.stolen_sheet)

        self.stolen_sheet_row.setStretch(0, 1)

        self.stolen_layout.addLayout(self.stolen_sheet_row)

        self.stolen_report_row = QHBoxLayout()
        self.stolen_report_row.setSpacing(8)
        self.stolen_report_row.setObjectName(u"stolen_report_row")
        self.stolen_report_words = QLabel(self.stolen)
        self.stolen_report_words.setObjectName(u"stolen_report_words")
        self.stolen_report_words.setWordWrap(True)

        self.stolen_report_row.addWidget(self.stolen_report_words)

        self.stolen_report_done = QLabel(self.stolen)
        self.stolen_report_done.setObjectName(u"stolen_report_done")
        self.stolen_report_done.setProperty(u"role", u"good")

        self.stolen_report_row.addWidget(self.stolen_report_done)

        self.stolen_report = QPushButton(self.stolen)
        self.stolen_report.setObjectName(u"stolen_report")
        self.stolen_report.setAutoDefault(False)

        self.stolen_report_row.addWidget(self.stolen_report)

        self.stolen_report_row.setStretch(0, 1)

        self.stolen_layout.addLayout(self.stolen_report_row)

        self.stolen_fault = QLabel(self.stolen)
        self.stolen_fault.setObjectName(u"stolen_fault")
        self.stolen_fault.setProperty(u"role", u"error")
        self.stolen_fault.setWordWrap(True)

        self.stolen_layout.addWidget(self.stolen_fault)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stolen_layout.addItem(self.spacer_4)

        self.tabs.addTab(self.stolen, "")

        self.outer.addWidget(self.tabs)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.leaving_label.setBuddy(self.leaving)
        self.successor_label.setBuddy(self.successor)
        self.new_name_label.setBuddy(self.new_name)
        self.new_username_label.setBuddy(self.new_username)
        self.new_role_label.setBuddy(self.new_role)
        self.new_password_label.setBuddy(self.new_password)
        self.counter_label.setBuddy(self.counter)
        self.since_day_label.setBuddy(self.since_day)
        self.since_time_label.setBuddy(self.since_time)
        self.old_passphrase_label.setBuddy(self.old_passphrase)
        self.new_passphrase_label.setBuddy(self.new_passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StepsPage)

        QMetaObject.connectSlotsByName(StepsPage)
    # setupUi

    def retranslateUi(self, StepsPage):
        self.heading.setText(QCoreApplication.translate("StepsPage", u"Langkah penting", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("StepsPage", u"Langkah penting", None))
#endif // QT_CONFIG(accessibility)
        self.staff_words.setText(QCoreApplication.translate("StepsPage", u"Akun yang keluar ditutup, dan nomor serta konsep yang masih terbuka atas namanya diteruskan. Yang pernah dikerjakannya tetap atas namanya.", None))
        self.leaving_label.setText(QCoreApplication.translate("StepsPage", u"Yang &keluar", None))
#if QT_CONFIG(accessibility)
        self.leaving.setAccessibleName(QCoreApplication.translate("StepsPage", u"Yang keluar", None))
#endif // QT_CONFIG(accessibility)
        self.leaving_fault.setText("")
        self.successor_label.setText(QCoreApplication.translate("StepsPage", u"&Diteruskan oleh", None))
#if QT_CONFIG(accessibility)
        self.successor.setAccessibleName(QCoreApplication.translate("StepsPage", u"Diteruskan oleh", None))
#endif // QT_CONFIG(accessibility)
        self.successor_fault.setText("")
        self.held.setText("")
        self.new_name_label.setText(QCoreApplication.translate("StepsPage", u"&Nama lengkap", None))
#if QT_CONFIG(accessibility)
        self.new_name.setAccessibleName(QCoreApplication.translate("StepsPage", u"Nama lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.new_name_fault.setText("")
        self.new_username_label.setText(QCoreApplication.translate("StepsPage", u"Nama &pengguna", None))
#if QT_CONFIG(accessibility)
        self.new_username.setAccessibleName(QCoreApplication.translate("StepsPage", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.new_username_fault.setText("")
        self.new_role_label.setText(QCoreApplication.translate("StepsPage", u"P&eran", None))
#if QT_CONFIG(accessibility)
        self.new_role.setAccessibleName(QCoreApplication.translate("StepsPage", u"Peran", None))
#endif // QT_CONFIG(accessibility)
        self.new_password_label.setText(QCoreApplication.translate("StepsPage", u"Kata sandi &pertama", None))
#if QT_CONFIG(accessibility)
        self.new_password.setAccessibleName(QCoreApplication.translate("StepsPage", u"Kata sandi pertama", None))
#endif // QT_CONFIG(accessibility)
        self.new_password_fault.setText("")
        self.new_hint.setText(QCoreApplication.translate("StepsPage", u"Kata sandi pertama diganti sendiri oleh petugas baru saat masuk.", None))
        self.staff_fault.setText("")
        self.replace.setText(QCoreApplication.translate("StepsPage", u"Tutup akun dan teruskan", None))
#if QT_CONFIG(accessibility)
        self.replace.setAccessibleName(QCoreApplication.translate("StepsPage", u"Tutup akun dan teruskan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.staff), QCoreApplication.translate("StepsPage", u"Pegawai berganti", None))
        self.pc_words.setText(QCoreApplication.translate("StepsPage", u"Pindah ke komputer lain, atau memasang kembali setelah komputer rusak. Kerjakan dari atas ke bawah.", None))
        self.pc_sheet_words.setText(QCoreApplication.translate("StepsPage", u"1. Simpan lembar pemulihan, cetak, dan pastikan frasa sandinya diketahui: keduanya membuka cadangan di komputer mana pun.", None))
        self.pc_sheet_done.setText("")
        self.pc_sheet.setText(QCoreApplication.translate("StepsPage", u"Simpan lembar\u2026", None))
#if QT_CONFIG(accessibility)
        self.pc_sheet.setAccessibleName(QCoreApplication.translate("StepsPage", u"Simpan lembar\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.pc_backup_words.setText(QCoreApplication.translate("StepsPage", u"2. Buat cadangan sekarang, lalu bawa folder cadangannya (USB atau folder kedua) ke komputer baru.", None))
        self.pc_backup_done.setText("")
        self.pc_backup.setText(QCoreApplication.translate("StepsPage", u"Buat cadangan", None))
#if QT_CONFIG(accessibility)
        self.pc_backup.setAccessibleName(QCoreApplication.translate("StepsPage", u"Buat cadangan", None))
#endif // QT_CONFIG(accessibility)
        self.pc_install.setText(QCoreApplication.translate("StepsPage", u"3. Di komputer baru pasang program ini, pilih \u201cPulihkan dari cadangan\u201d saat pertama dibuka, dan tunjuk folder cadangan itu.", None))
        self.pc_key_words.setText(QCoreApplication.translate("StepsPage", u"4. Bila komputer lama masih ada, ganti kunci tanda tangan loket ini supaya surat berikutnya bertanda tangan kunci baru. Surat lama tetap asli.", None))
        self.pc_key_done.setText("")
        self.pc_key.setText(QCoreApplication.translate("StepsPage", u"Ganti kunci", None))
#if QT_CONFIG(accessibility)
        self.pc_key.setAccessibleName(QCoreApplication.translate("StepsPage", u"Ganti kunci", None))
#endif // QT_CONFIG(accessibility)
        self.pc_after.setText(QCoreApplication.translate("StepsPage", u"5. Periksa pencetak dan layar di bagian Tampilan dan pencetak: pengaturan itu milik setiap komputer.", None))
        self.pc_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.pc), QCoreApplication.translate("StepsPage", u"Komputer baru", None))
        self.stolen_words.setText(QCoreApplication.translate("StepsPage", u"Kerjakan dari komputer kantor yang lain, atau setelah memulihkan cadangan. Yang dicuri terkunci tanpa kata sandi; langkah ini memastikan tidak ada surat palsu dan tidak ada yang masuk.", None))
        self.counter_label.setText(QCoreApplication.translate("StepsPage", u"&Loket komputer itu", None))
#if QT_CONFIG(accessibility)
        self.counter.setAccessibleName(QCoreApplication.translate("StepsPage", u"Loket komputer itu", None))
#endif // QT_CONFIG(accessibility)
        self.since_day_label.setText(QCoreApplication.translate("StepsPage", u"Hilang se&jak", None))
#if QT_CONFIG(accessibility)
        self.since_day.setAccessibleName(QCoreApplication.translate("StepsPage", u"Hilang sejak", None))
#endif // QT_CONFIG(accessibility)
        self.since_time_label.setText(QCoreApplication.translate("StepsPage", u"Pu&kul", None))
#if QT_CONFIG(accessibility)
        self.since_time.setAccessibleName(QCoreApplication.translate("StepsPage", u"Pukul hilang", None))
#endif // QT_CONFIG(accessibility)
        self.stolen_revoke_words.setText(QCoreApplication.translate("StepsPage", u"1. Cabut kunci tanda tangannya sejak saat itu: surat sebelumnya tetap asli, sesudahnya tidak.", None))
        self.stolen_revoke_done.setText("")
        self.stolen_revoke.setText(QCoreApplication.translate("StepsPage", u"Cabut kunci", None))
#if QT_CONFIG(accessibility)
        self.stolen_revoke.setAccessibleName(QCoreApplication.translate("StepsPage", u"Cabut kunci", None))
#endif // QT_CONFIG(accessibility)
        self.stolen_passwords_words.setText(QCoreApplication.translate("StepsPage", u"2. Minta setiap orang mengganti kata sandinya saat masuk berikutnya.", None))
        self.stolen_passwords_done.setText("")
        self.stolen_passwords.setText(QCoreApplication.translate("StepsPage", u"Minta ganti", None))
#if QT_CONFIG(accessibility)
        self.stolen_passwords.setAccessibleName(QCoreApplication.translate("StepsPage", u"Minta ganti", None))
#endif // QT_CONFIG(accessibility)
        self.old_passphrase_label.setText(QCoreApplication.translate("StepsPage", u"3. Frasa sandi &lama", None))
#if QT_CONFIG(accessibility)
        self.old_passphrase.setAccessibleName(QCoreApplication.translate("StepsPage", u"Frasa sandi lama", None))
#endif // QT_CONFIG(accessibility)
        self.new_passphrase_label.setText(QCoreApplication.translate("StepsPage", u"Frasa sandi &baru", None))
#if QT_CONFIG(accessibility)
        self.new_passphrase.setAccessibleName(QCoreApplication.translate("StepsPage", u"Frasa sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.pass_gap.setText("")
        self.stolen_passphrase.setText(QCoreApplication.translate("StepsPage", u"Ganti frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.stolen_passphrase.setAccessibleName(QCoreApplication.translate("StepsPage", u"Ganti frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.pass_done_gap.setText("")
        self.stolen_passphrase_done.setText("")
        self.stolen_sheet_words.setText(QCoreApplication.translate("StepsPage", u"4. Simpan dan cetak lembar pemulihan yang baru; musnahkan yang lama.", None))
        self.stolen_sheet_done.setText("")
        self.stolen_sheet.setText(QCoreApplication.translate("StepsPage", u"Simpan lembar\u2026", None))
#if QT_CONFIG(accessibility)
        self.stolen_sheet.setAccessibleName(QCoreApplication.translate("StepsPage", u"Simpan lembar\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.stolen_report_words.setText(QCoreApplication.translate("StepsPage", u"5. Bila datanya mungkin terbuka, beri tahu dalam 3\u00d724 jam (UU 27/2022): laporannya ada di bagian Data pribadi.", None))
        self.stolen_report_done.setText("")
        self.stolen_report.setText(QCoreApplication.translate("StepsPage", u"Buka Data pribadi", None))
#if QT_CONFIG(accessibility)
        self.stolen_report.setAccessibleName(QCoreApplication.translate("StepsPage", u"Buka Data pribadi", None))
#endif // QT_CONFIG(accessibility)
        self.stolen_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.stolen), QCoreApplication.translate("StepsPage", u"Komputer dicuri", None))
        pass
    # retranslateUi

