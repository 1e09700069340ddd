# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_password.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_NewPasswordScreen(object):
    def setupUi(self, NewPasswordScreen):
        if not NewPasswordScreen.objectName():
            NewPasswordScreen.setObjectName(u"NewPasswordScreen")
        self.outer = QVBoxLayout(NewPasswordScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_2)

        self.card = QFrame(NewPasswordScreen)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(480, 0))
        self.card.setMaximumSize(QSize(480, 16777215))
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.card_layout.addWidget(self.heading)

        self.words = QLabel(self.card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.card_layout.addWidget(self.words)

        self.password_box = QVBoxLayout()
        self.password_box.setSpacing(3)
        self.password_box.setObjectName(u"password_box")
        self.password_label = QLabel(self.card)
        self.password_label.setObjectName(u"password_label")

        self.password_box.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_box.addWidget(self.password)

        self.password_fault = QLabel(self.card)
        self.password_fault.setObjectName(u"password_fault")
        self.password_fault.setProperty(u"role", u"error")
        self.password_fault.setWordWrap(True)

        self.password_box.addWidget(self.password_fault)


        self.card_layout.addLayout(self.password_box)

        self.again_box = QVBoxLayout()
        self.again_box.setSpacing(3)
        self.again_box.setObjectName(u"again_box")
        self.again_label = QLabel(self.card)
        self.again_label.setObjectName(u"again_label")

        self.again_box.addWidget(self.again_label)

        self.again = QLineEdit(self.card)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_box.addWidget(self.again)

        self.again_fault = QLabel(self.card)
        self.again_fault.setObjectName(u"again_fault")
        self.again_fault.setProperty(u"role", u"error")
        self.again_fault.setWordWrap(True)

        self.again_box.addWidget(self.again_fault)


        self.card_layout.addLayout(self.again_box)

        self.save = QPushButton(self.card)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.card_layout.addWidget(self.save)

        self.advice = QLabel(self.card)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"hint")
        self.advice.setWordWrap(True)

        self.card_layout.addWidget(self.advice)

        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.card_layout.addWidget(self.leave)


        self.middle.addWidget(self.card)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_3)


        self.outer.addLayout(self.middle)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_4)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewPasswordScreen)

        QMetaObject.connectSlotsByName(NewPasswordScreen)
    # setupUi

    def retranslateUi(self, NewPasswordScreen):
        self.heading.setText(QCoreApplication.translate("NewPasswordScreen", u"Buat kata sandi Anda", None))
        self.words.setText("")
        self.password_label.setText(QCoreApplication.translate("NewPasswordScreen", u"Kata sandi &baru", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("NewPasswordScreen", u"Kata sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.password_fault.setText("")
        self.again_label.setText(QCoreApplication.translate("NewPasswordScreen", u"Kata sandi baru &sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewPasswordScreen", u"Kata sandi baru sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.again_fault.setText("")
        self.save.setText(QCoreApplication.translate("NewPasswordScreen", u"Simpan dan masuk", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("NewPasswordScreen", u"Simpan dan masuk", None))
#endif // QT_CONFIG(accessibility)
        self.advice.setText(QCoreApplication.translate("NewPasswordScreen", u"Paling sedikit 8 huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak, misalnya tiga kata dengan tanda hubung.", None))
        self.leave.setText(QCoreApplication.translate("NewPasswordScreen", u"Bukan saya", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("NewPasswordScreen", u"Bukan saya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

