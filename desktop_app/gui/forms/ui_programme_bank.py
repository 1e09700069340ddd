# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_bank.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ProgrammeBankPage(object):
    def setupUi(self, ProgrammeBankPage):
        if not ProgrammeBankPage.objectName():
            ProgrammeBankPage.setObjectName(u"ProgrammeBankPage")
        self.outer = QVBoxLayout(ProgrammeBankPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.digits_label = QLabel(ProgrammeBankPage)
        self.digits_label.setObjectName(u"digits_label")
        self.digits_label.setProperty(u"role", u"field")
        self.digits_label.setWordWrap(True)

        self.left.addWidget(self.digits_label)

        self.digits = QPlainTextEdit(ProgrammeBankPage)
        self.digits.setObjectName(u"digits")
        self.digits.setTabChangesFocus(True)
        self.digits.setMinimumSize(QSize(0, 200))

        self.left.addWidget(self.digits)


        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.columns_label = QLabel(ProgrammeBankPage)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setProperty(u"role", u"field")
        self.columns_label.setWordWrap(True)

        self.right.addWidget(self.columns_label)

        self.transfer = QPlainTextEdit(ProgrammeBankPage)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setTabChangesFocus(True)
        self.transfer.setMinimumSize(QSize(0, 200))

        self.right.addWidget(self.transfer)

        self.gaps = QLabel(ProgrammeBankPage)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setProperty(u"role", u"hint")
        self.gaps.setWordWrap(True)

        self.right.addWidget(self.gaps)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

        self.fault = QLabel(ProgrammeBankPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(ProgrammeBankPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setMinimumSize(QSize(0, 36))
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.digits_label.setBuddy(self.digits)
        self.columns_label.setBuddy(self.transfer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeBankPage)

        QMetaObject.connectSlotsByName(ProgrammeBankPage)
    # setupUi

    def retranslateUi(self, ProgrammeBankPage):
        self.digits_label.setText(QCoreApplication.translate("ProgrammeBankPage", u"Banyaknya angka rekening tiap bank: satu baris satu bank, misalnya BRI=15 atau BCA=10,12", None))
#if QT_CONFIG(accessibility)
        self.digits.setAccessibleName(QCoreApplication.translate("ProgrammeBankPage", u"Banyaknya angka rekening", None))
#endif // QT_CONFIG(accessibility)
        self.columns_label.setText(QCoreApplication.translate("ProgrammeBankPage", u"Kolom berkas transfer: judul=isi. Isian dalam kurung kurawal diisi dari data.", None))
#if QT_CONFIG(accessibility)
        self.transfer.setAccessibleName(QCoreApplication.translate("ProgrammeBankPage", u"Kolom berkas transfer", None))
#endif // QT_CONFIG(accessibility)
        self.gaps.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ProgrammeBankPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ProgrammeBankPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

