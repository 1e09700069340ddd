# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guidance_papers.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget,
    QPushButton, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_PapersPage(object):
    def setupUi(self, PapersPage):
        if not PapersPage.objectName():
            PapersPage.setObjectName(u"PapersPage")
        self.outer = QHBoxLayout(PapersPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.left_side = QWidget(PapersPage)
        self.left_side.setObjectName(u"left_side")
        self.left_side.setMaximumSize(QSize(380, 16777215))
        self.left_side.setMinimumSize(QSize(320, 0))
        self.left = QVBoxLayout(self.left_side)
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.papers = QListWidget(self.left_side)
        self.papers.setObjectName(u"papers")

        self.left.addWidget(self.papers)


        self.outer.addWidget(self.left_side)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.preview = PdfView(PapersPage)
        self.preview.setObjectName(u"preview")

        self.right.addWidget(self.preview)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.about = QLabel(PapersPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"hint")
        self.about.setWordWrap(True)

        self.buttons.addWidget(self.about)

        self.print = QPushButton(PapersPage)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)
        self.print.setProperty(u"main", True)

        self.buttons.addWidget(self.print)

        self.save = QPushButton(PapersPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.buttons.setStretch(0, 1)

        self.right.addLayout(self.buttons)

        self.right.setStretch(0, 1)

        self.outer.addLayout(self.right)

        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.papers, self.preview)
        QWidget.setTabOrder(self.preview, self.print)
        QWidget.setTabOrder(self.print, self.save)

        self.retranslateUi(PapersPage)

        QMetaObject.connectSlotsByName(PapersPage)
    # setupUi

    def retranslateUi(self, PapersPage):
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("PapersPage", u"Daftar lembar dan poster", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.print.setText(QCoreApplication.translate("PapersPage", u"Cetak  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("PapersPage", u"Cetak  Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PapersPage", u"Simpan PDF\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PapersPage", u"Simpan PDF\u2026  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

