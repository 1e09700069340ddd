# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_ticket.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QListWidget, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TicketPanel(object):
    def setupUi(self, TicketPanel):
        if not TicketPanel.objectName():
            TicketPanel.setObjectName(u"TicketPanel")
        TicketPanel.setProperty(u"role", u"card")
        TicketPanel.setMinimumSize(QSize(360, 0))
        self.outer = QVBoxLayout(TicketPanel)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 10, 12, 12)
        self.nothing = QLabel(TicketPanel)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"hint")
        self.nothing.setWordWrap(True)

        self.outer.addWidget(self.nothing)

        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.number = QLabel(TicketPanel)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"number")

        self.head.addWidget(self.number)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(0)
        self.column_4.setObjectName(u"column_4")
        self.state = QLabel(TicketPanel)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"title")
        self.state.setWordWrap(True)

        self.column_4.addWidget(self.state)

        self.since = QLabel(TicketPanel)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"role", u"hint")
        self.since.setWordWrap(True)

        self.column_4.addWidget(self.since)


        self.head.addLayout(self.column_4)

        self.head.setStretch(1, 1)

        self.outer.addLayout(self.head)

        self.facts = QLabel(TicketPanel)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)

        self.outer.addWidget(self.facts)

        self.deeds = QWidget(TicketPanel)
        self.deeds.setObjectName(u"deeds")

        self.outer.addWidget(self.deeds)

        self.forms = QVBoxLayout()
        self.forms.setSpacing(0)
        self.forms.setObjectName(u"forms")

        self.outer.addLayout(self.forms)

        self.history_title = QLabel(TicketPanel)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"title")

        self.outer.addWidget(self.history_title)

        self.history = QListWidget(TicketPanel)
        self.history.setObjectName(u"history")
        self.history.setWordWrap(True)

        self.outer.addWidget(self.history)

        self.spacer_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_5)

        self.outer.setStretch(6, 1)

        self.retranslateUi(TicketPanel)

        QMetaObject.connectSlotsByName(TicketPanel)
    # setupUi

    def retranslateUi(self, TicketPanel):
        self.nothing.setText(QCoreApplication.translate("TicketPanel", u"Pilih nomor di daftar untuk melihat riwayatnya dan menindaklanjutinya.", None))
        self.number.setText("")
        self.state.setText("")
        self.since.setText("")
        self.facts.setText("")
        self.history_title.setText(QCoreApplication.translate("TicketPanel", u"Riwayat", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Riwayat nomor ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

