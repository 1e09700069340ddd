# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_payments.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout)

from desktop_app.gui.widgets.date_field import DateField

class Ui_ProgrammePaymentsPage(object):
    def setupUi(self, ProgrammePaymentsPage):
        if not ProgrammePaymentsPage.objectName():
            ProgrammePaymentsPage.setObjectName(u"ProgrammePaymentsPage")
        self.outer = QVBoxLayout(ProgrammePaymentsPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.periods = QComboBox(ProgrammePaymentsPage)
        self.periods.setObjectName(u"periods")
        self.periods.setMinimumSize(QSize(360, 36))

        self.top.addWidget(self.periods)

        self.top_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)

        self.top.setStretch(1, 1)

        self.outer.addLayout(self.top)

        self.summary = QLabel(ProgrammePaymentsPage)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.outer.addWidget(self.summary)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.fixed_card = QFrame(ProgrammePaymentsPage)
        self.fixed_card.setObjectName(u"fixed_card")
        self.fixed_card.setProperty(u"role", u"card")
        self.fixed_layout = QVBoxLayout(self.fixed_card)
        self.fixed_layout.setSpacing(8)
        self.fixed_layout.setObjectName(u"fixed_layout")
        self.fixed_layout.setContentsMargins(12, 10, 12, 10)
        self.fixed_title = QLabel(self.fixed_card)
        self.fixed_title.setObjectName(u"fixed_title")
        self.fixed_title.setProperty(u"role", u"title")

        self.fixed_layout.addWidget(self.fixed_title)

        self.fixed = QTableView(self.fixed_card)
        self.fixed.setObjectName(u"fixed")
        self.fixed.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fixed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fixed.setTabKeyNavigation(False)
        self.fixed.setAlternatingRowColors(True)
        self.fixed.setShowGrid(False)
        self.fixed.setWordWrap(False)
        self.fixed.setMinimumSize(QSize(0, 160))

        self.fixed_layout.addWidget(self.fixed)

        self.fixed_layout.setStretch(1, 1)

        self.columns.addWidget(self.fixed_card)

        self.transfer_card = QFrame(ProgrammePaymentsPage)
        self.transfer_card.setObjectName(u"transfer_card")
        self.transfer_card.setProperty(u"role", u"card")
        self.transfer_layout = QVBoxLayout(self.transfer_card)
        self.transfer_layout.setSpacing(8)
        self.transfer_layout.setObjectName(u"transfer_layout")
        self.transfer_layout.setContentsMargins(12, 10, 12, 10)
        self.transfer_title = QLabel(self.transfer_card)
        self.transfer_title.setObjectName(u"transfer_title")
        self.transfer_title.setProperty(u"role", u"title")

        self.transfer_layout.addWidget(self.transfer_title)

        self.transfers = QTableView(self.transfer_card)
        self.transfers.setObjectName(u"transfers")
        self.transfers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.transfers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.transfers.setTabKeyNavigation(False)
        self.transfers.setAlternatingRowColors(True)
        self.transfers.setShowGrid(False)
        self.transfers.setWordWrap(False)
        self.transfers.setMinimumSize(QSize(0, 160))

        self.transfer_layout.addWidget(self.transfers)

        self.transfer_deeds = QHBoxLayout()
        self.transfer_deeds.setSpacing(8)
        self.transfer_deeds.setObjectName(u"transfer_deeds")
        self.transfer_deeds.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.transfer_card)
        self.make.setObjectName(u"make")
        self.make.setAutoDefault(False)
        self.make.setMinimumSize(QSize(0, 36))
        self.make.setProperty(u"main", True)

        self.transfer_deeds.addWidget(self.make)

        self.withdraw = QPushButton(self.transfer_card)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)
        self.withdraw.setMinimumSize(QSize(0, 36))

        self.transfer_deeds.addWidget(self.withdraw)

        self.transfer_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.transfer_deeds.addItem(self.transfer_room)


        self.transfer_layout.addLayout(self.transfer_deeds)

        self.transfer_layout.setStretch(1, 1)

        self.columns.addWidget(self.transfer_card)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

        self.reach_card = QFrame(ProgrammePaymentsPage)
        self.reach_card.setObjectName(u"reach_card")
        self.reach_card.setProperty(u"role", u"card")
        self.reach_layout = QVBoxLayout(self.reach_card)
        self.reach_layout.setSpacing(8)
        self.reach_layout.setObjectName(u"reach_layout")
        self.reach_layout.setContentsMargins(12, 10, 12, 10)
        self.reach_words = QLabel(self.reach_card)
        self.reach_words.setObjectName(u"reach_words")
        self.reach_words.setWordWrap(True)

        self.reach_layout.addWidget(self.reach_words)

        self.reach_row = QHBoxLayout()
        self.reach_row.setSpacing(8)
        self.reach_row.setObjectName(u"reach_row")
        self.reach_row.setContentsMargins(0, 0, 0, 0)
        self.reach_label = QLabel(self.reach_card)
        self.reach_label.setObjectName(u"reach_label")
        self.reach_label.setProperty(u"role", u"field")

        self.reach_row.addWidget(self.reach_label)

        self.reach_day = DateField(self.reach_card)
        self.reach_day.setObjectName(u"reach_day")
        self.reach_day.setMinimumSize(QSize(160, 36))

        self.reach_row.addWidget(self.reach_day)

        self.reach = QPushButton(self.reach_card)
        self.reach.setObjectName(u"reach")
        self.reach.setAutoDefault(False)
        self.reach.setMinimumSize(QSize(0, 36))

        self.reach_row.addWidget(self.reach)

        self.reach_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reach_row.addItem(self.reach_room)


        self.reach_layout.addLayout(self.reach_row)

        self.fault = QLabel(self.reach_card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.reach_layout.addWidget(self.fault)


        self.outer.addWidget(self.reach_card)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.reach_label.setBuddy(self.reach_day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammePaymentsPage)

        QMetaObject.connectSlotsByName(ProgrammePaymentsPage)
    # setupUi

    def retranslateUi(self, ProgrammePaymentsPage):
#if QT_CONFIG(accessibility)
        self.periods.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Program dan periode (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.fixed_title.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Daftar yang ditetapkan", None))
#if QT_CONFIG(accessibility)
        self.fixed.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Daftar yang ditetapkan", None))
#endif // QT_CONFIG(accessibility)
        self.transfer_title.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Berkas untuk bank", None))
#if QT_CONFIG(accessibility)
        self.transfers.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Berkas untuk bank", None))
#endif // QT_CONFIG(accessibility)
        self.make.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Buat berkas transfer  Ctrl+B", None))
#if QT_CONFIG(accessibility)
        self.make.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Buat berkas transfer (Ctrl+B)", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Tarik berkas", None))
#if QT_CONFIG(accessibility)
        self.withdraw.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Tarik berkas", None))
#endif // QT_CONFIG(accessibility)
        self.reach_words.setText("")
        self.reach_label.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Tanggal sampai", None))
#if QT_CONFIG(accessibility)
        self.reach_day.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Tanggal sampai", None))
#endif // QT_CONFIG(accessibility)
        self.reach_day.setPlaceholderText(QCoreApplication.translate("ProgrammePaymentsPage", u"tgl-bln-thn", None))
        self.reach.setText(QCoreApplication.translate("ProgrammePaymentsPage", u"Catat tersalurkan  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.reach.setAccessibleName(QCoreApplication.translate("ProgrammePaymentsPage", u"Catat tersalurkan (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

