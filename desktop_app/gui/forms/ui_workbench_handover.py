# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_handover.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_HandoverPanel(object):
    def setupUi(self, HandoverPanel):
        if not HandoverPanel.objectName():
            HandoverPanel.setObjectName(u"HandoverPanel")
        self.column = QVBoxLayout(HandoverPanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(HandoverPanel)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.column.addWidget(self.title)

        self.words = QLabel(HandoverPanel)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.search_label = QLabel(HandoverPanel)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setProperty(u"role", u"field")

        self.column.addWidget(self.search_label)

        self.search = QLineEdit(HandoverPanel)
        self.search.setObjectName(u"search")

        self.column.addWidget(self.search)

        self.letters = QListWidget(HandoverPanel)
        self.letters.setObjectName(u"letters")

        self.column.addWidget(self.letters)

        self.who = QHBoxLayout()
        self.who.setSpacing(8)
        self.who.setObjectName(u"who")
        self.taker_column = QVBoxLayout()
        self.taker_column.setSpacing(4)
        self.taker_column.setObjectName(u"taker_column")
        self.taker_label = QLabel(HandoverPanel)
        self.taker_label.setObjectName(u"taker_label")
        self.taker_label.setProperty(u"role", u"field")

        self.taker_column.addWidget(self.taker_label)

        self.taker = QLineEdit(HandoverPanel)
        self.taker.setObjectName(u"taker")

        self.taker_column.addWidget(self.taker)


        self.who.addLayout(self.taker_column)

        self.relation_column = QVBoxLayout()
        self.relation_column.setSpacing(4)
        self.relation_column.setObjectName(u"relation_column")
        self.relation_label = QLabel(HandoverPanel)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setProperty(u"role", u"field")

        self.relation_column.addWidget(self.relation_label)

        self.relation = QLineEdit(HandoverPanel)
        self.relation.setObjectName(u"relation")

        self.relation_column.addWidget(self.relation)


        self.who.addLayout(self.relation_column)

        self.who.setStretch(0, 1)
        self.who.setStretch(1, 1)

        self.column.addLayout(self.who)

        self.fault = QLabel(HandoverPanel)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.give = QPushButton(HandoverPanel)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)
        self.give.setProperty(u"main", True)

        self.row.addWidget(self.give)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.gap)


        self.column.addLayout(self.row)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.taker_label.setBuddy(self.taker)
        self.relation_label.setBuddy(self.relation)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandoverPanel)

        QMetaObject.connectSlotsByName(HandoverPanel)
    # setupUi

    def retranslateUi(self, HandoverPanel):
        self.title.setText("")
        self.words.setText("")
        self.search_label.setText(QCoreApplication.translate("HandoverPanel", u"Cari surat: nomor, nama, atau pindai kode QR-nya", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("HandoverPanel", u"Cari surat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("HandoverPanel", u"Surat yang menunggu diambil", None))
#endif // QT_CONFIG(accessibility)
        self.taker_label.setText(QCoreApplication.translate("HandoverPanel", u"Diserahkan kepada", None))
#if QT_CONFIG(accessibility)
        self.taker.setAccessibleName(QCoreApplication.translate("HandoverPanel", u"Diserahkan kepada", None))
#endif // QT_CONFIG(accessibility)
        self.relation_label.setText(QCoreApplication.translate("HandoverPanel", u"Hubungan dengan pemohon", None))
#if QT_CONFIG(accessibility)
        self.relation.setAccessibleName(QCoreApplication.translate("HandoverPanel", u"Hubungan dengan pemohon", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.give.setText(QCoreApplication.translate("HandoverPanel", u"F9 / Enter  Serahkan", None))
        pass
    # retranslateUi

