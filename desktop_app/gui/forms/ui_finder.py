# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finder.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QLabel,
    QLineEdit, QVBoxLayout)

from desktop_app.gui.finder.results import ResultList

class Ui_Finder(object):
    def setupUi(self, Finder):
        if not Finder.objectName():
            Finder.setObjectName(u"Finder")
        Finder.setProperty(u"role", u"card")
        self.outer = QVBoxLayout(Finder)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.search = QLineEdit(Finder)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(0, 40))

        self.outer.addWidget(self.search)

        self.results = ResultList(Finder)
        self.results.setObjectName(u"results")
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.results.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.outer.addWidget(self.results)

        self.nothing = QLabel(Finder)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)

        self.outer.addWidget(self.nothing)

        self.keys = QLabel(Finder)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"hint")

        self.outer.addWidget(self.keys)

        self.outer.setStretch(1, 1)

        self.retranslateUi(Finder)

        QMetaObject.connectSlotsByName(Finder)
    # setupUi

    def retranslateUi(self, Finder):
#if QT_CONFIG(accessibility)
        Finder.setAccessibleName(QCoreApplication.translate("Finder", u"Cari di mana saja", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Finder", u"Cari orang, nomor, surat, perintah, atau pengaturan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("Finder", u"Cari orang, nomor, surat, perintah, atau pengaturan", None))
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("Finder", u"Hasil pencarian", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("Finder", u"Tidak ada yang cocok.", None))
        self.keys.setText(QCoreApplication.translate("Finder", u"\u2191 \u2193 memilih \u00b7 Enter membuka \u00b7 Esc menutup", None))
    # retranslateUi

