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
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.help_browser import HelpBrowser

class Ui_HelpWindow(object):
    def setupUi(self, HelpWindow):
        if not HelpWindow.objectName():
            HelpWindow.setObjectName(u"HelpWindow")
        self.outer = QHBoxLayout(HelpWindow)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.left = QWidget(HelpWindow)
        self.left.setObjectName(u"left")
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(self.left)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.left_column.addWidget(self.search)

        self.count = QLabel(self.left)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")
        self.count.setWordWrap(True)

        self.left_column.addWidget(self.count)

        self.pages = QListWidget(self.left)
        self.pages.setObjectName(u"pages")

        self.left_column.addWidget(self.pages)

        self.left_column.setStretch(2, 1)

        self.outer.addWidget(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.page_row = QHBoxLayout()
        self.page_row.setSpacing(8)
        self.page_row.setObjectName(u"page_row")
        self.back = QPushButton(HelpWindow)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.page_row.addWidget(self.back)

        self.find = QLineEdit(HelpWindow)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.page_row.addWidget(self.find)

        self.found = QLabel(HelpWindow)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"role", u"hint")

        self.page_row.addWidget(self.found)


        self.right.addLayout(self.page_row)

        self.page = HelpBrowser(HelpWindow)
        self.page.setObjectName(u"page")

        self.right.addWidget(self.page)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.tour = QPushButton(HelpWindow)
        self.tour.setObjectName(u"tour")
        self.tour.setAutoDefault(False)

        self.deeds.addWidget(self.tour)

        self.card = QPushButton(HelpWindow)
        self.card.setObjectName(u"card")
        self.card.setAutoDefault(False)

        self.deeds.addWidget(self.card)

        self.book = QPushButton(HelpWindow)
        self.book.setObjectName(u"book")
        self.book.setAutoDefault(False)

        self.deeds.addWidget(self.book)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.gap)

        self.deeds.setStretch(3, 1)

        self.right.addLayout(self.deeds)

        self.said = QLabel(HelpWindow)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)

        self.right.addWidget(self.said)

        self.right.setStretch(1, 1)

        self.outer.addLayout(self.right)

        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.search, self.pages)
        QWidget.setTabOrder(self.pages, self.back)
        QWidget.setTabOrder(self.back, self.find)
        QWidget.setTabOrder(self.find, self.page)
        QWidget.setTabOrder(self.page, self.tour)
        QWidget.setTabOrder(self.tour, self.card)
        QWidget.setTabOrder(self.card, self.book)

        self.retranslateUi(HelpWindow)

        QMetaObject.connectSlotsByName(HelpWindow)
    # setupUi

    def retranslateUi(self, HelpWindow):
        HelpWindow.setWindowTitle(QCoreApplication.translate("HelpWindow", u"Bantuan \u2014 Loket Linjamsos", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Cari dalam bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("HelpWindow", u"Cari dalam bantuan  F3", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Halaman bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("HelpWindow", u"Kembali  Alt+\u2190", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Cari di halaman ini", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("HelpWindow", u"Cari di halaman ini  Ctrl+F", None))
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("HelpWindow", u"Isi bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.tour.setText(QCoreApplication.translate("HelpWindow", u"Tur Loket", None))
        self.card.setText(QCoreApplication.translate("HelpWindow", u"Kartu cepat (PDF)", None))
        self.book.setText(QCoreApplication.translate("HelpWindow", u"Panduan admin (PDF)", None))
    # retranslateUi

