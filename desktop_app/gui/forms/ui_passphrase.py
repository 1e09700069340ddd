# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PassphraseScreen(object):
    def setupUi(self, PassphraseScreen):
        if not PassphraseScreen.objectName():
            PassphraseScreen.setObjectName(u"PassphraseScreen")
        self.outer = QGridLayout(PassphraseScreen)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1, 0, 1, 1, 1)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_2, 1, 0, 1, 1)

        self.card = QFrame(PassphraseScreen)
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
        self.words.setWordWrap(True)

        self.card_layout.addWidget(self.words)

        self.folder = QLabel(self.card)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"role", u"hint")
        self.folder.setWordWrap(True)

        self.card_layout.addWidget(self.folder)

        self.passphrase_label = QLabel(self.card)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.card_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.card)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.card_layout.addWidget(self.passphrase)

        self.reveal = QCheckBox(self.card)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setMinimumSize(QSize(0, 36))

        self.card_layout.addWidget(self.reveal)

        self.fault = QLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.card_layout.addWidget(self.fault)

        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)
        self.open.setProperty(u"main", True)

        self.card_layout.addWidget(self.open)

        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.card_layout.addWidget(self.leave)


        self.outer.addWidget(self.card, 1, 1, 1, 1)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_3, 1, 2, 1, 1)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_4, 2, 1, 1, 1)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.reveal)
        QWidget.setTabOrder(self.reveal, self.open)
        QWidget.setTabOrder(self.open, self.leave)

        self.retranslateUi(PassphraseScreen)

        QMetaObject.connectSlotsByName(PassphraseScreen)
    # setupUi

    def retranslateUi(self, PassphraseScreen):
        self.heading.setText(QCoreApplication.translate("PassphraseScreen", u"Kantor ini terkunci", None))
        self.words.setText(QCoreApplication.translate("PassphraseScreen", u"Data kantor di komputer ini dienkripsi. Ketik frasa sandi yang dibuat saat kantor disiapkan; tertulis juga di lembar pemulihan bila Anda mencatatnya di sana.", None))
        self.folder.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("PassphraseScreen", u"&Frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("PassphraseScreen", u"Frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("PassphraseScreen", u"&Perlihatkan tulisan", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("PassphraseScreen", u"Perlihatkan tulisan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.open.setText(QCoreApplication.translate("PassphraseScreen", u"Buka kantor", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("PassphraseScreen", u"Buka kantor", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("PassphraseScreen", u"Keluar", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("PassphraseScreen", u"Keluar", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

