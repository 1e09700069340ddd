# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_HelpWindow(object):
    def setupUi(self, HelpWindow):
        if not HelpWindow.objectName():
            HelpWindow.setObjectName(u"HelpWindow")
        self.outer = QHBoxLayout(HelpWindow)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.search = QLineEdit(HelpWindow)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.left.addWidget(self.search)

        self.pages = QListWidget(HelpWindow)
        self.pages.setObjectName(u"pages")

        self.left.addWidget(self.pages)

        self.nothing = QLabel(HelpWindow)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"hint")
        self.nothing.setWordWrap(True)

        self.left.addWidget(self.nothing)

        self.left.setStretch(1, 1)

        self.outer.addLayout(self.left)

        self.page = QTextBrowser(HelpWindow)
        self.page.setObjectName(u"page")
        self.page.setOpenExternalLinks(False)

        self.outer.addWidget(self.page)

        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.search, self.pages)
        QWidget.setTabOrder(self.pages, self.page)

        self.retranslateUi(HelpWindow)

        QMetaObject.connectSlotsByName(HelpWindow)
    # setupUi

    def retranslateUi(self, HelpWindow):
        HelpWindow.setWindowTitle(QCoreApplication.translate("HelpWindow", u"Bantuan \u2014 Loket Linjamsos", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Cari dalam bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("HelpWindow", u"Cari dalam bantuan", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Halaman bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("HelpWindow", u"Tidak ada halaman yang memuat kata itu.", None))
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Isi bantuan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

