# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_queue.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QVBoxLayout)

from desktop_app.gui.widgets.duty_choice import DutyChoice
from desktop_app.gui.widgets.lane_choice import LaneChoice
from desktop_app.gui.widgets.ticket_forms import (NewTicketForm, RemarkForm, TransferForm)
from desktop_app.gui.widgets.ticket_list import TicketList

class Ui_QueuePanel(object):
    def setupUi(self, QueuePanel):
        if not QueuePanel.objectName():
            QueuePanel.setObjectName(u"QueuePanel")
        QueuePanel.setMinimumSize(QSize(224, 0))
        QueuePanel.setMaximumSize(QSize(224, 16777215))
        self.column = QVBoxLayout(QueuePanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.duty = DutyChoice(QueuePanel)
        self.duty.setObjectName(u"duty")
        self.duty.setMinimumSize(QSize(0, 36))
        self.duty.setMinimumContentsLength(10)
        self.duty.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.column.addWidget(self.duty)

        self.held = QFrame(QueuePanel)
        self.held.setObjectName(u"held")
        self.held.setProperty(u"role", u"card")
        self.held_column = QVBoxLayout(self.held)
        self.held_column.setSpacing(6)
        self.held_column.setObjectName(u"held_column")
        self.held_column.setContentsMargins(10, 6, 10, 10)
        self.number_row = QHBoxLayout()
        self.number_row.setSpacing(6)
        self.number_row.setObjectName(u"number_row")
        self.number = QLabel(self.held)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"role", u"number")

        self.number_row.addWidget(self.number)

        self.minutes = QLabel(self.held)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setProperty(u"role", u"hint")
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.number_row.addWidget(self.minutes)


        self.held_column.addLayout(self.number_row)

        self.state = QLabel(self.held)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"hint")

        self.held_column.addWidget(self.state)

        self.about = QLabel(self.held)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.held_column.addWidget(self.about)

        self.service_label = QLabel(self.held)
        self.service_label.setObjectName(u"service_label")
        self.service_label.setProperty(u"role", u"field")

        self.held_column.addWidget(self.service_label)

        self.service = QComboBox(self.held)
        self.service.setObjectName(u"service")
        self.service.setMinimumSize(QSize(0, 36))
        self.service.setMinimumContentsLength(10)
        self.service.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.held_column.addWidget(self.service)

        self.recall = QPushButton(self.held)
        self.recall.setObjectName(u"recall")
        self.recall.setAutoDefault(False)

        self.held_column.addWidget(self.recall)

        self.absent = QPushButton(self.held)
        self.absent.setObjectName(u"absent")
        self.absent.setAutoDefault(False)

        self.held_column.addWidget(self.absent)

        self.cancel_called = QPushButton(self.held)
        self.cancel_called.setObjectName(u"cancel_called")
        self.cancel_called.setAutoDefault(False)

        self.held_column.addWidget(self.cancel_called)

        self.hold = QPushButton(self.held)
        self.hold.setObjectName(u"hold")
        self.hold.setAutoDefault(False)

        self.held_column.addWidget(self.hold)

        self.finish = QPushButton(self.held)
        self.finish.setObjectName(u"finish")
        self.finish.setAutoDefault(False)

        self.held_column.addWidget(self.finish)

        self.transfer_held = QPushButton(self.held)
        self.transfer_held.setObjectName(u"transfer_held")
        self.transfer_held.setAutoDefault(False)

        self.held_column.addWidget(self.transfer_held)


        self.column.addWidget(self.held)

        self.waiting_label = QLabel(QueuePanel)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setProperty(u"role", u"title")

        self.column.addWidget(self.waiting_label)

        self.others = QLabel(QueuePanel)
        self.others.setObjectName(u"others")
        self.others.setWordWrap(True)
        self.others.setProperty(u"role", u"hint")

        self.column.addWidget(self.others)

        self.tickets = TicketList(QueuePanel)
        self.tickets.setObjectName(u"tickets")

        self.column.addWidget(self.tickets)

        self.cancel = QPushButton(QueuePanel)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.column.addWidget(self.cancel)

        self.transfer_chosen = QPushButton(QueuePanel)
        self.transfer_chosen.setObjectName(u"transfer_chosen")
        self.transfer_chosen.setAutoDefault(False)

        self.column.addWidget(self.transfer_chosen)

        self.remark_chosen = QPushButton(QueuePanel)
        self.remark_chosen.setObjectName(u"remark_chosen")
        self.remark_chosen.setAutoDefault(False)

        self.column.addWidget(self.remark_chosen)

        self.lanes = LaneChoice(QueuePanel)
        self.lanes.setObjectName(u"lanes")

        self.column.addWidget(self.lanes)

        self.details = NewTicketForm(QueuePanel)
        self.details.setObjectName(u"details")

        self.column.addWidget(self.details)

        self.transfer = TransferForm(QueuePanel)
        self.transfer.setObjectName(u"transfer")

        self.column.addWidget(self.transfer)

        self.remark = RemarkForm(QueuePanel)
        self.remark.setObjectName(u"remark")

        self.column.addWidget(self.remark)

        self.new_ticket = QPushButton(QueuePanel)
        self.new_ticket.setObjectName(u"new_ticket")
        self.new_ticket.setAutoDefault(False)

        self.column.addWidget(self.new_ticket)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.service_label.setBuddy(self.service)
        self.waiting_label.setBuddy(self.tickets)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QueuePanel)

        QMetaObject.connectSlotsByName(QueuePanel)
    # setupUi

    def retranslateUi(self, QueuePanel):
#if QT_CONFIG(accessibility)
        self.duty.setAccessibleName(QCoreApplication.translate("QueuePanel", u"Keadaan loket ini", None))
#endif // QT_CONFIG(accessibility)
        self.number.setText("")
        self.minutes.setText("")
        self.state.setText("")
        self.about.setText("")
        self.service_label.setText(QCoreApplication.translate("QueuePanel", u"Layanan (F4)", None))
#if QT_CONFIG(accessibility)
        self.service.setAccessibleName(QCoreApplication.translate("QueuePanel", u"Layanan", None))
#endif // QT_CONFIG(accessibility)
        self.recall.setText(QCoreApplication.translate("QueuePanel", u"Shift+F8  Panggil ulang", None))
        self.absent.setText(QCoreApplication.translate("QueuePanel", u"F7  Tidak hadir", None))
        self.cancel_called.setText(QCoreApplication.translate("QueuePanel", u"Del  Batalkan nomor", None))
        self.hold.setText(QCoreApplication.translate("QueuePanel", u"F6  Tunda", None))
        self.finish.setText(QCoreApplication.translate("QueuePanel", u"Selesai tanpa surat", None))
        self.transfer_held.setText(QCoreApplication.translate("QueuePanel", u"Ctrl+T  Alihkan", None))
        self.waiting_label.setText(QCoreApplication.translate("QueuePanel", u"Menunggu", None))
        self.others.setText("")
#if QT_CONFIG(accessibility)
        self.tickets.setAccessibleName(QCoreApplication.translate("QueuePanel", u"Antrean hari ini", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("QueuePanel", u"Del  Batalkan", None))
        self.transfer_chosen.setText(QCoreApplication.translate("QueuePanel", u"Ctrl+T  Alihkan", None))
        self.remark_chosen.setText(QCoreApplication.translate("QueuePanel", u"Ctrl+R  Catatan", None))
        self.new_ticket.setText(QCoreApplication.translate("QueuePanel", u"F2  Nomor baru", None))
        pass
    # retranslateUi

