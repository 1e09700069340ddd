# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_results.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_MessageResultsPage(object):
    def setupUi(self, MessageResultsPage):
        if not MessageResultsPage.objectName():
            MessageResultsPage.setObjectName(u"MessageResultsPage")
        self.outer = QVBoxLayout(MessageResultsPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.which = QComboBox(MessageResultsPage)
        self.which.setObjectName(u"which")
        self.which.setMinimumSize(QSize(380, 36))

        self.top.addWidget(self.which)

        self.before = QPushButton(MessageResultsPage)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.top.addWidget(self.before)

        self.after = QPushButton(MessageResultsPage)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.top.addWidget(self.after)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.room)

        self.excel = QPushButton(MessageResultsPage)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.top.addWidget(self.excel)

        self.pdf = QPushButton(MessageResultsPage)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)

        self.top.addWidget(self.pdf)


        self.outer.addLayout(self.top)

        self.period = QLabel(MessageResultsPage)
        self.period.setObjectName(u"period")
        self.period.setProperty(u"role", u"title")
        self.period.setWordWrap(True)

        self.outer.addWidget(self.period)

        self.scroll = QScrollArea(MessageResultsPage)
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

        self.retranslateUi(MessageResultsPage)

        QMetaObject.connectSlotsByName(MessageResultsPage)
    # setupUi

    def retranslateUi(self, MessageResultsPage):
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"Bulan atau pengiriman (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.before.setText(QCoreApplication.translate("MessageResultsPage", u"\u25c0  PgUp", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"Sebelumnya (PgUp)", None))
#endif // QT_CONFIG(accessibility)
        self.after.setText(QCoreApplication.translate("MessageResultsPage", u"\u25b6  PgDn", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"Sesudahnya (PgDn)", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("MessageResultsPage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("MessageResultsPage", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        self.period.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("MessageResultsPage", u"Hasil", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

