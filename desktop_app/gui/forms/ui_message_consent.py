# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_consent.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout)

class Ui_MessageConsentPage(object):
    def setupUi(self, MessageConsentPage):
        if not MessageConsentPage.objectName():
            MessageConsentPage.setObjectName(u"MessageConsentPage")
        self.outer = QVBoxLayout(MessageConsentPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.words = QLabel(MessageConsentPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.ask = QHBoxLayout()
        self.ask.setSpacing(8)
        self.ask.setObjectName(u"ask")
        self.ask.setContentsMargins(0, 0, 0, 0)
        self.phone_box = QVBoxLayout()
        self.phone_box.setSpacing(2)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(MessageConsentPage)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(MessageConsentPage)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(30)
        self.phone.setMinimumSize(QSize(0, 36))

        self.phone_box.addWidget(self.phone)

        self.phone_fault = QLabel(MessageConsentPage)
        self.phone_fault.setObjectName(u"phone_fault")
        self.phone_fault.setProperty(u"role", u"error")
        self.phone_fault.setWordWrap(True)

        self.phone_box.addWidget(self.phone_fault)


        self.ask.addLayout(self.phone_box)

        self.how_box = QVBoxLayout()
        self.how_box.setSpacing(2)
        self.how_box.setObjectName(u"how_box")
        self.how_box.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(MessageConsentPage)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"role", u"field")

        self.how_box.addWidget(self.how_label)

        self.how = QComboBox(MessageConsentPage)
        self.how.setObjectName(u"how")
        self.how.setMinimumSize(QSize(0, 36))

        self.how_box.addWidget(self.how)


        self.ask.addLayout(self.how_box)

        self.note_box = QVBoxLayout()
        self.note_box.setSpacing(2)
        self.note_box.setObjectName(u"note_box")
        self.note_box.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(MessageConsentPage)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")

        self.note_box.addWidget(self.note_label)

        self.note = QLineEdit(MessageConsentPage)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(200)
        self.note.setMinimumSize(QSize(0, 36))

        self.note_box.addWidget(self.note)

        self.note_fault = QLabel(MessageConsentPage)
        self.note_fault.setObjectName(u"note_fault")
        self.note_fault.setProperty(u"role", u"error")
        self.note_fault.setWordWrap(True)

        self.note_box.addWidget(self.note_fault)


        self.ask.addLayout(self.note_box)

        self.ask.setStretch(0, 1)
        self.ask.setStretch(2, 2)

        self.outer.addLayout(self.ask)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.look = QPushButton(MessageConsentPage)
        self.look.setObjectName(u"look")
        self.look.setAutoDefault(False)

        self.deeds.addWidget(self.look)

        self.agree = QPushButton(MessageConsentPage)
        self.agree.setObjectName(u"agree")
        self.agree.setAutoDefault(False)

        self.deeds.addWidget(self.agree)

        self.stop = QPushButton(MessageConsentPage)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.deeds.addWidget(self.stop)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.room)


        self.outer.addLayout(self.deeds)

        self.standing = QLabel(MessageConsentPage)
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"role", u"title")
        self.standing.setWordWrap(True)

        self.outer.addWidget(self.standing)

        self.rows = QTableView(MessageConsentPage)
        self.rows.setObjectName(u"rows")
        self.rows.setAlternatingRowColors(True)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setTabKeyNavigation(False)

        self.outer.addWidget(self.rows)

        self.list_box = QFrame(MessageConsentPage)
        self.list_box.setObjectName(u"list_box")
        self.list_col = QVBoxLayout(self.list_box)
        self.list_col.setSpacing(8)
        self.list_col.setObjectName(u"list_col")
        self.list_col.setContentsMargins(0, 0, 0, 0)
        self.list_label = QLabel(self.list_box)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"title")

        self.list_col.addWidget(self.list_label)

        self.list_row = QHBoxLayout()
        self.list_row.setSpacing(8)
        self.list_row.setObjectName(u"list_row")
        self.list_row.setContentsMargins(0, 0, 0, 0)
        self.which_box = QVBoxLayout()
        self.which_box.setSpacing(2)
        self.which_box.setObjectName(u"which_box")
        self.which_box.setContentsMargins(0, 0, 0, 0)
        self.which_label = QLabel(self.list_box)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setProperty(u"role", u"field")

        self.which_box.addWidget(self.which_label)

        self.which = QComboBox(self.list_box)
        self.which.setObjectName(u"which")
        self.which.setMinimumSize(QSize(0, 36))

        self.which_box.addWidget(self.which)


        self.list_row.addLayout(self.which_box)

        self.paper_box = QVBoxLayout()
        self.paper_box.setSpacing(2)
        self.paper_box.setObjectName(u"paper_box")
        self.paper_box.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.list_box)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"field")

        self.paper_box.addWidget(self.paper_label)

        self.paper = QLineEdit(self.list_box)
        self.paper.setObjectName(u"paper")
        self.paper.setMaxLength(200)
        self.paper.setMinimumSize(QSize(0, 36))

        self.paper_box.addWidget(self.paper)

        self.paper_fault = QLabel(self.list_box)
        self.paper_fault.setObjectName(u"paper_fault")
        self.paper_fault.setProperty(u"role", u"error")
        self.paper_fault.setWordWrap(True)

        self.paper_box.addWidget(self.paper_fault)


        self.list_row.addLayout(self.paper_box)

        self.lb = QVBoxLayout()
        self.lb.setSpacing(2)
        self.lb.setObjectName(u"lb")
        self.lb.setContentsMargins(0, 0, 0, 0)
        self.lb_label = QLabel(self.list_box)
        self.lb_label.setObjectName(u"lb_label")

        self.lb.addWidget(self.lb_label)

        self.agree_list = QPushButton(self.list_box)
        self.agree_list.setObjectName(u"agree_list")
        self.agree_list.setAutoDefault(False)

        self.lb.addWidget(self.agree_list)


        self.list_row.addLayout(self.lb)

        self.list_row.setStretch(0, 1)
        self.list_row.setStretch(1, 1)

        self.list_col.addLayout(self.list_row)


        self.outer.addWidget(self.list_box)

        self.bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.bottom)

        self.outer.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.phone_label.setBuddy(self.phone)
        self.how_label.setBuddy(self.how)
        self.note_label.setBuddy(self.note)
        self.which_label.setBuddy(self.which)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageConsentPage)

        QMetaObject.connectSlotsByName(MessageConsentPage)
    # setupUi

    def retranslateUi(self, MessageConsentPage):
        self.words.setText(QCoreApplication.translate("MessageConsentPage", u"Satu nomor hanya dikirimi bila pemiliknya setuju. Yang membalas STOP dicatat di sini; pesan yang masih menunggu untuknya langsung dibatalkan.", None))
        self.phone_label.setText(QCoreApplication.translate("MessageConsentPage", u"Nomor telepon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Nomor telepon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_fault.setText("")
        self.how_label.setText(QCoreApplication.translate("MessageConsentPage", u"Diketahui dari", None))
#if QT_CONFIG(accessibility)
        self.how.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Diketahui dari", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("MessageConsentPage", u"Catatan (nomor atau tanggal kertas)", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Catatan (nomor atau tanggal kertas)", None))
#endif // QT_CONFIG(accessibility)
        self.note_fault.setText("")
        self.look.setText(QCoreApplication.translate("MessageConsentPage", u"Lihat riwayat  F5", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Lihat riwayat (F5)", None))
#endif // QT_CONFIG(accessibility)
        self.agree.setText(QCoreApplication.translate("MessageConsentPage", u"Setuju dikirimi  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.agree.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Setuju dikirimi (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("MessageConsentPage", u"STOP  Ctrl+B", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"STOP (Ctrl+B)", None))
#endif // QT_CONFIG(accessibility)
        self.standing.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Riwayat nomor ini", None))
#endif // QT_CONFIG(accessibility)
        self.list_label.setText(QCoreApplication.translate("MessageConsentPage", u"Persetujuan satu daftar, menurut surat pengantarnya", None))
        self.which_label.setText(QCoreApplication.translate("MessageConsentPage", u"Daftar", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Daftar", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(QCoreApplication.translate("MessageConsentPage", u"Nomor dan tanggal surat pengantar", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Nomor dan tanggal surat pengantar", None))
#endif // QT_CONFIG(accessibility)
        self.paper_fault.setText("")
        self.lb_label.setText("")
        self.agree_list.setText(QCoreApplication.translate("MessageConsentPage", u"Catat untuk daftar ini  Ctrl+D", None))
#if QT_CONFIG(accessibility)
        self.agree_list.setAccessibleName(QCoreApplication.translate("MessageConsentPage", u"Catat untuk daftar ini (Ctrl+D)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

