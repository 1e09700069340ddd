# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_recap.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProgrammeRecapPage(object):
    def setupUi(self, ProgrammeRecapPage):
        if not ProgrammeRecapPage.objectName():
            ProgrammeRecapPage.setObjectName(u"ProgrammeRecapPage")
        self.outer = QVBoxLayout(ProgrammeRecapPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.which = QComboBox(ProgrammeRecapPage)
        self.which.setObjectName(u"which")
        self.which.setMinimumSize(QSize(380, 36))

        self.top.addWidget(self.which)

        self.top_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)

        self.excel = QPushButton(ProgrammeRecapPage)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)
        self.excel.setMinimumSize(QSize(0, 36))

        self.top.addWidget(self.excel)

        self.pdf = QPushButton(ProgrammeRecapPage)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)
        self.pdf.setMinimumSize(QSize(0, 36))

        self.top.addWidget(self.pdf)


        self.outer.addLayout(self.top)

        self.none = QLabel(ProgrammeRecapPage)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"empty")
        self.none.setWordWrap(True)

        self.outer.addWidget(self.none)

        self.scroll = QScrollArea(ProgrammeRecapPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.parts = QVBoxLayout(self.content)
        self.parts.setSpacing(8)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)

        self.retranslateUi(ProgrammeRecapPage)

        QMetaObject.connectSlotsByName(ProgrammeRecapPage)
    # setupUi

    def retranslateUi(self, ProgrammeRecapPage):
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("ProgrammeRecapPage", u"Tahun atau periode (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("ProgrammeRecapPage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("ProgrammeRecapPage", u"Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("ProgrammeRecapPage", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("ProgrammeRecapPage", u"PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ProgrammeRecapPage", u"Rekapitulasi", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

