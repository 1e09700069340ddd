# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_RegisterScreen(object):
    def setupUi(self, RegisterScreen):
        if not RegisterScreen.objectName():
            RegisterScreen.setObjectName(u"RegisterScreen")
        self.outer = QVBoxLayout(RegisterScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.offer = QFrame(RegisterScreen)
        self.offer.setObjectName(u"offer")
        self.offer.setProperty(u"role", u"card")
        self.offer_row = QHBoxLayout(self.offer)
        self.offer_row.setSpacing(8)
        self.offer_row.setObjectName(u"offer_row")
        self.offer_row.setContentsMargins(12, 8, 12, 8)
        self.offer_words = QLabel(self.offer)
        self.offer_words.setObjectName(u"offer_words")
        self.offer_words.setProperty(u"role", u"title")
        self.offer_words.setWordWrap(True)

        self.offer_row.addWidget(self.offer_words)

        self.offer_import = QPushButton(self.offer)
        self.offer_import.setObjectName(u"offer_import")
        self.offer_import.setAutoDefault(False)

        self.offer_row.addWidget(self.offer_import)

        self.offer_check = QPushButton(self.offer)
        self.offer_check.setObjectName(u"offer_check")
        self.offer_check.setAutoDefault(False)

        self.offer_row.addWidget(self.offer_check)

        self.offer_mend = QPushButton(self.offer)
        self.offer_mend.setObjectName(u"offer_mend")
        self.offer_mend.setAutoDefault(False)

        self.offer_row.addWidget(self.offer_mend)

        self.offer_leave = QPushButton(self.offer)
        self.offer_leave.setObjectName(u"offer_leave")
        self.offer_leave.setAutoDefault(False)

        self.offer_row.addWidget(self.offer_leave)

        self.offer_row.setStretch(0, 1)

        self.outer.addWidget(self.offer)

        self.parts = QTabWidget(RegisterScreen)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)

        self.outer.addWidget(self.parts)

        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.parts, self.offer_import)
        QWidget.setTabOrder(self.offer_import, self.offer_check)
        QWidget.setTabOrder(self.offer_check, self.offer_mend)
        QWidget.setTabOrder(self.offer_mend, self.offer_leave)

        self.retranslateUi(RegisterScreen)

        QMetaObject.connectSlotsByName(RegisterScreen)
    # setupUi

    def retranslateUi(self, RegisterScreen):
        self.offer_words.setText("")
        self.offer_import.setText(QCoreApplication.translate("RegisterScreen", u"Impor sebagai &data", None))
#if QT_CONFIG(accessibility)
        self.offer_import.setAccessibleName(QCoreApplication.translate("RegisterScreen", u"Impor sebagai data", None))
#endif // QT_CONFIG(accessibility)
        self.offer_check.setText(QCoreApplication.translate("RegisterScreen", u"Cek &kolektif", None))
#if QT_CONFIG(accessibility)
        self.offer_check.setAccessibleName(QCoreApplication.translate("RegisterScreen", u"Cek kolektif", None))
#endif // QT_CONFIG(accessibility)
        self.offer_mend.setText(QCoreApplication.translate("RegisterScreen", u"Masukkan &perbaikan", None))
#if QT_CONFIG(accessibility)
        self.offer_mend.setAccessibleName(QCoreApplication.translate("RegisterScreen", u"Masukkan perbaikan", None))
#endif // QT_CONFIG(accessibility)
        self.offer_leave.setText(QCoreApplication.translate("RegisterScreen", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.offer_leave.setAccessibleName(QCoreApplication.translate("RegisterScreen", u"Batal  Esc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("RegisterScreen", u"Bagian data", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

