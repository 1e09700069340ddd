# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_officers.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_OfficersPage(object):
    def setupUi(self, OfficersPage):
        if not OfficersPage.objectName():
            OfficersPage.setObjectName(u"OfficersPage")
        self.outer = QVBoxLayout(OfficersPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(OfficersPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(OfficersPage)
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
        self.rows = QTableView(OfficersPage)
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
        self.new_row = QPushButton(OfficersPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_22 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_22)

        self.lock_label = QLabel(OfficersPage)
        self.lock_label.setObjectName(u"lock_label")

        self.row_buttons.addWidget(self.lock_label)

        self.lock = QSpinBox(OfficersPage)
        self.lock.setObjectName(u"lock")
        self.lock.setMinimumSize(QSize(140, 36))

        self.row_buttons.addWidget(self.lock)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(OfficersPage)
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

        self.username_box = QVBoxLayout()
        self.username_box.setSpacing(3)
        self.username_box.setObjectName(u"username_box")
        self.username_label = QLabel(self.editor)
        self.username_label.setObjectName(u"username_label")

        self.username_box.addWidget(self.username_label)

        self.username = QLineEdit(self.editor)
        self.username.setObjectName(u"username")

        self.username_box.addWidget(self.username)

        self.username_fault = QLabel(self.editor)
        self.username_fault.setObjectName(u"username_fault")
        self.username_fault.setProperty(u"role", u"error")
        self.username_fault.setWordWrap(True)

        self.username_box.addWidget(self.username_fault)

        self.spacer_17 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.username_box.addItem(self.spacer_17)

        self.username_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.username_box)

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

        self.spacer_18 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_18)

        self.name_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.name_box)

        self.role_box = QVBoxLayout()
        self.role_box.setSpacing(3)
        self.role_box.setObjectName(u"role_box")
        self.role_label = QLabel(self.editor)
        self.role_label.setObjectName(u"role_label")

        self.role_box.addWidget(self.role_label)

        self.role = QComboBox(self.editor)
        self.role.setObjectName(u"role")
        self.role.setMinimumSize(QSize(0, 38))

        self.role_box.addWidget(self.role)

        self.role_fault = QLabel(self.editor)
        self.role_fault.setObjectName(u"role_fault")
        self.role_fault.setProperty(u"role", u"error")
        self.role_fault.setWordWrap(True)

        self.role_box.addWidget(self.role_fault)

        self.spacer_19 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.role_box.addItem(self.spacer_19)

        self.role_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.role_box)

        self.password_box = QVBoxLayout()
        self.password_box.setSpacing(3)
        self.password_box.setObjectName(u"password_box")
        self.password_label = QLabel(self.editor)
        self.password_label.setObjectName(u"password_label")

        self.password_box.addWidget(self.password_label)

        self.password = QLineEdit(self.editor)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_box.addWidget(self.password)

        self.password_hint = QLabel(self.editor)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"role", u"hint")
        self.password_hint.setWordWrap(True)

        self.password_box.addWidget(self.password_hint)

        self.password_fault = QLabel(self.editor)
        self.password_fault.setObjectName(u"password_fault")
        self.password_fault.setProperty(u"role", u"error")
        self.password_fault.setWordWrap(True)

        self.password_box.addWidget(self.password_fault)

        self.spacer_20 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.password_box.addItem(self.spacer_20)

        self.password_box.setStretch(4, 1)

        self.editor_layout.addLayout(self.password_box)

        self.old_password_box = QVBoxLayout()
        self.old_password_box.setSpacing(3)
        self.old_password_box.setObjectName(u"old_password_box")
        self.old_password_label = QLabel(self.editor)
        self.old_password_label.setObjectName(u"old_password_label")

        self.old_password_box.addWidget(self.old_password_label)

        self.old_password = QLineEdit(self.editor)
        self.old_password.setObjectName(u"old_password")
        self.old_password.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_password_box.addWidget(self.old_password)

        self.old_password_fault = QLabel(self.editor)
        self.old_password_fault.setObjectName(u"old_password_fault")
        self.old_password_fault.setProperty(u"role", u"error")
        self.old_password_fault.setWordWrap(True)

        self.old_password_box.addWidget(self.old_password_fault)

        self.spacer_21 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.old_password_box.addItem(self.spacer_21)

        self.old_password_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.old_password_box)

        self.active = QCheckBox(self.editor)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_layout.addWidget(self.active)

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

        self.spacer_23 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_23)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_24 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_24)

        self.editor_layout.setStretch(9, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.lock_label.setBuddy(self.lock)
        self.username_label.setBuddy(self.username)
        self.name_label.setBuddy(self.name)
        self.role_label.setBuddy(self.role)
        self.password_label.setBuddy(self.password)
        self.old_password_label.setBuddy(self.old_password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.username)
        QWidget.setTabOrder(self.username, self.name)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.password)
        QWidget.setTabOrder(self.password, self.old_password)
        QWidget.setTabOrder(self.old_password, self.active)
        QWidget.setTabOrder(self.active, self.save)

        self.retranslateUi(OfficersPage)

        QMetaObject.connectSlotsByName(OfficersPage)
    # setupUi

    def retranslateUi(self, OfficersPage):
        self.heading.setText(QCoreApplication.translate("OfficersPage", u"Petugas", None))
        self.words.setText(QCoreApplication.translate("OfficersPage", u"Setiap orang memakai akunnya sendiri, karena setiap keputusan dan setiap data yang dilihat tercatat atas namanya.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Daftar petugas", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("OfficersPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.lock_label.setText(QCoreApplication.translate("OfficersPage", u"Kunci layar setelah", None))
#if QT_CONFIG(accessibility)
        self.lock.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Menit sebelum layar mengunci sendiri", None))
#endif // QT_CONFIG(accessibility)
        self.lock.setSuffix(QCoreApplication.translate("OfficersPage", u" menit", None))
        self.lock.setSpecialValueText(QCoreApplication.translate("OfficersPage", u"tidak pernah", None))
        self.editor_title.setText("")
        self.username_label.setText(QCoreApplication.translate("OfficersPage", u"Nama &pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.username_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("OfficersPage", u"Nama &lengkap", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Nama lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.role_label.setText(QCoreApplication.translate("OfficersPage", u"&Peran", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Peran", None))
#endif // QT_CONFIG(accessibility)
        self.role_fault.setText("")
        self.password_label.setText(QCoreApplication.translate("OfficersPage", u"Kata &sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.password_hint.setText(QCoreApplication.translate("OfficersPage", u"Kosongkan bila tidak diganti.", None))
        self.password_fault.setText("")
        self.old_password_label.setText(QCoreApplication.translate("OfficersPage", u"Kata sandi &lama Anda", None))
#if QT_CONFIG(accessibility)
        self.old_password.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Kata sandi lama Anda", None))
#endif // QT_CONFIG(accessibility)
        self.old_password_fault.setText("")
        self.active.setText(QCoreApplication.translate("OfficersPage", u"Akun ini &dipakai", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Akun ini dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("OfficersPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("OfficersPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

