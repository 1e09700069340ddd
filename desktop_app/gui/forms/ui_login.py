# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'login.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_LoginScreen(object):
    def setupUi(self, LoginScreen):
        if not LoginScreen.objectName():
            LoginScreen.setObjectName(u"LoginScreen")
        self.outer = QGridLayout(LoginScreen)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1, 0, 1, 1, 1)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_2, 1, 0, 1, 1)

        self.card = QFrame(LoginScreen)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(440, 0))
        self.card.setMaximumSize(QSize(440, 16777215))
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(8)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.card_layout.addWidget(self.heading)

        self.office_name = QLabel(self.card)
        self.office_name.setObjectName(u"office_name")
        self.office_name.setProperty(u"role", u"hint")
        self.office_name.setWordWrap(True)

        self.card_layout.addWidget(self.office_name)

        self.demo_box = QFrame(self.card)
        self.demo_box.setObjectName(u"demo_box")
        self.demo_box.setProperty(u"role", u"info")
        self.demo_layout = QVBoxLayout(self.demo_box)
        self.demo_layout.setSpacing(4)
        self.demo_layout.setObjectName(u"demo_layout")
        self.demo_layout.setContentsMargins(12, 8, 12, 8)
        self.demo_words = QLabel(self.demo_box)
        self.demo_words.setObjectName(u"demo_words")
        self.demo_words.setWordWrap(True)

        self.demo_layout.addWidget(self.demo_words)


        self.card_layout.addWidget(self.demo_box)

        self.username_label = QLabel(self.card)
        self.username_label.setObjectName(u"username_label")

        self.card_layout.addWidget(self.username_label)

        self.username = QLineEdit(self.card)
        self.username.setObjectName(u"username")

        self.card_layout.addWidget(self.username)

        self.password_label = QLabel(self.card)
        self.password_label.setObjectName(u"password_label")

        self.card_layout.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.card_layout.addWidget(self.password)

        self.counter_label = QLabel(self.card)
        self.counter_label.setObjectName(u"counter_label")

        self.card_layout.addWidget(self.counter_label)

        self.counter = QComboBox(self.card)
        self.counter.setObjectName(u"counter")
        self.counter.setMinimumSize(QSize(0, 38))

        self.card_layout.addWidget(self.counter)

        self.fault = QLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.card_layout.addWidget(self.fault)

        self.enter = QPushButton(self.card)
        self.enter.setObjectName(u"enter")
        self.enter.setAutoDefault(False)
        self.enter.setProperty(u"main", True)

        self.card_layout.addWidget(self.enter)

        self.other = QPushButton(self.card)
        self.other.setObjectName(u"other")
        self.other.setAutoDefault(False)

        self.card_layout.addWidget(self.other)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"hint")
        self.state.setWordWrap(True)

        self.card_layout.addWidget(self.state)


        self.outer.addWidget(self.card, 1, 1, 1, 1)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_3, 1, 2, 1, 1)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_4, 2, 1, 1, 1)

#if QT_CONFIG(shortcut)
        self.username_label.setBuddy(self.username)
        self.password_label.setBuddy(self.password)
        self.counter_label.setBuddy(self.counter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.username, self.password)
        QWidget.setTabOrder(self.password, self.counter)
        QWidget.setTabOrder(self.counter, self.enter)
        QWidget.setTabOrder(self.enter, self.other)

        self.retranslateUi(LoginScreen)

        QMetaObject.connectSlotsByName(LoginScreen)
    # setupUi

    def retranslateUi(self, LoginScreen):
        self.heading.setText(QCoreApplication.translate("LoginScreen", u"Loket Linjamsos", None))
        self.office_name.setText("")
        self.demo_words.setText("")
        self.username_label.setText(QCoreApplication.translate("LoginScreen", u"&Nama pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("LoginScreen", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("LoginScreen", u"&Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("LoginScreen", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.counter_label.setText(QCoreApplication.translate("LoginScreen", u"&Loket", None))
#if QT_CONFIG(accessibility)
        self.counter.setAccessibleName(QCoreApplication.translate("LoginScreen", u"Loket", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.enter.setText(QCoreApplication.translate("LoginScreen", u"Masuk", None))
#if QT_CONFIG(accessibility)
        self.enter.setAccessibleName(QCoreApplication.translate("LoginScreen", u"Masuk", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText(QCoreApplication.translate("LoginScreen", u"Ganti petugas", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("LoginScreen", u"Ganti petugas", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
        pass
    # retranslateUi

