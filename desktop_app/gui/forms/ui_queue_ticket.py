# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_ticket.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

class Ui_TicketPanel(object):
    def setupUi(self, TicketPanel):
        if not TicketPanel.objectName():
            TicketPanel.setObjectName(u"TicketPanel")
        TicketPanel.setProperty(u"role", u"card")
        TicketPanel.setMinimumSize(QSize(360, 0))
        self.outer = QVBoxLayout(TicketPanel)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(14, 10, 14, 12)
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

        self.transfer = QFrame(TicketPanel)
        self.transfer.setObjectName(u"transfer")
        self.transfer.setProperty(u"role", u"info")
        self.column_7 = QVBoxLayout(self.transfer)
        self.column_7.setSpacing(6)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(12, 10, 12, 10)
        self.transfer_title = QLabel(self.transfer)
        self.transfer_title.setObjectName(u"transfer_title")
        self.transfer_title.setProperty(u"role", u"title")
        self.transfer_title.setWordWrap(True)

        self.column_7.addWidget(self.transfer_title)

        self.to_service_box = QVBoxLayout()
        self.to_service_box.setSpacing(3)
        self.to_service_box.setObjectName(u"to_service_box")
        self.to_service_label = QLabel(self.transfer)
        self.to_service_label.setObjectName(u"to_service_label")

        self.to_service_box.addWidget(self.to_service_label)

        self.to_service = QComboBox(self.transfer)
        self.to_service.setObjectName(u"to_service")
        self.to_service.setMinimumSize(QSize(0, 36))

        self.to_service_box.addWidget(self.to_service)


        self.column_7.addLayout(self.to_service_box)

        self.to_counter_box = QVBoxLayout()
        self.to_counter_box.setSpacing(3)
        self.to_counter_box.setObjectName(u"to_counter_box")
        self.to_counter_label = QLabel(self.transfer)
        self.to_counter_label.setObjectName(u"to_counter_label")

        self.to_counter_box.addWidget(self.to_counter_label)

        self.to_counter = QComboBox(self.transfer)
        self.to_counter.setObjectName(u"to_counter")
        self.to_counter.setMinimumSize(QSize(0, 36))

        self.to_counter_box.addWidget(self.to_counter)


        self.column_7.addLayout(self.to_counter_box)

        self.note_box = QVBoxLayout()
        self.note_box.setSpacing(3)
        self.note_box.setObjectName(u"note_box")
        self.note_label = QLabel(self.transfer)
        self.note_label.setObjectName(u"note_label")

        self.note_box.addWidget(self.note_label)

        self.note = QLineEdit(self.transfer)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(120)

        self.note_box.addWidget(self.note)


        self.column_7.addLayout(self.note_box)

        self.line_6 = QHBoxLayout()
        self.line_6.setSpacing(8)
        self.line_6.setObjectName(u"line_6")
        self.transfer_do = QPushButton(self.transfer)
        self.transfer_do.setObjectName(u"transfer_do")
        self.transfer_do.setAutoDefault(False)
        self.transfer_do.setProperty(u"main", True)

        self.line_6.addWidget(self.transfer_do)

        self.transfer_leave = QPushButton(self.transfer)
        self.transfer_leave.setObjectName(u"transfer_leave")
        self.transfer_leave.setAutoDefault(False)

        self.line_6.addWidget(self.transfer_leave)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_6.addItem(self.spacer_5)


        self.column_7.addLayout(self.line_6)


        self.outer.addWidget(self.transfer)

        self.remark = QFrame(TicketPanel)
        self.remark.setObjectName(u"remark")
        self.remark.setProperty(u"role", u"info")
        self.column_10 = QVBoxLayout(self.remark)
        self.column_10.setSpacing(6)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(12, 10, 12, 10)
        self.remark_title = QLabel(self.remark)
        self.remark_title.setObjectName(u"remark_title")
        self.remark_title.setProperty(u"role", u"title")
        self.remark_title.setWordWrap(True)

        self.column_10.addWidget(self.remark_title)

        self.remark_text = QLineEdit(self.remark)
        self.remark_text.setObjectName(u"remark_text")
        self.remark_text.setMaxLength(120)

        self.column_10.addWidget(self.remark_text)

        self.line_9 = QHBoxLayout()
        self.line_9.setSpacing(8)
        self.line_9.setObjectName(u"line_9")
        self.remark_do = QPushButton(self.remark)
        self.remark_do.setObjectName(u"remark_do")
        self.remark_do.setAutoDefault(False)
        self.remark_do.setProperty(u"main", True)

        self.line_9.addWidget(self.remark_do)

        self.remark_leave = QPushButton(self.remark)
        self.remark_leave.setObjectName(u"remark_leave")
        self.remark_leave.setAutoDefault(False)

        self.line_9.addWidget(self.remark_leave)

        self.spacer_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_9.addItem(self.spacer_8)


        self.column_10.addLayout(self.line_9)


        self.outer.addWidget(self.remark)

        self.batch = QFrame(TicketPanel)
        self.batch.setObjectName(u"batch")
        self.batch.setProperty(u"role", u"info")
        self.column_13 = QVBoxLayout(self.batch)
        self.column_13.setSpacing(6)
        self.column_13.setObjectName(u"column_13")
        self.column_13.setContentsMargins(12, 10, 12, 10)
        self.batch_title = QLabel(self.batch)
        self.batch_title.setObjectName(u"batch_title")
        self.batch_title.setProperty(u"role", u"title")
        self.batch_title.setWordWrap(True)

        self.column_13.addWidget(self.batch_title)

        self.people_box = QVBoxLayout()
        self.people_box.setSpacing(3)
        self.people_box.setObjectName(u"people_box")
        self.people_label = QLabel(self.batch)
        self.people_label.setObjectName(u"people_label")

        self.people_box.addWidget(self.people_label)

        self.people = QSpinBox(self.batch)
        self.people.setObjectName(u"people")
        self.people.setMinimumSize(QSize(0, 36))
        self.people.setMinimum(1)
        self.people.setMaximum(200)

        self.people_box.addWidget(self.people)


        self.column_13.addLayout(self.people_box)

        self.dropped_off = QCheckBox(self.batch)
        self.dropped_off.setObjectName(u"dropped_off")
        self.dropped_off.setMinimumSize(QSize(0, 36))

        self.column_13.addWidget(self.dropped_off)

        self.line_12 = QHBoxLayout()
        self.line_12.setSpacing(8)
        self.line_12.setObjectName(u"line_12")
        self.batch_do = QPushButton(self.batch)
        self.batch_do.setObjectName(u"batch_do")
        self.batch_do.setAutoDefault(False)
        self.batch_do.setProperty(u"main", True)

        self.line_12.addWidget(self.batch_do)

        self.batch_leave = QPushButton(self.batch)
        self.batch_leave.setObjectName(u"batch_leave")
        self.batch_leave.setAutoDefault(False)

        self.line_12.addWidget(self.batch_leave)

        self.spacer_11 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_12.addItem(self.spacer_11)


        self.column_13.addLayout(self.line_12)


        self.outer.addWidget(self.batch)

        self.fault = QLabel(TicketPanel)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.history_title = QLabel(TicketPanel)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"title")

        self.outer.addWidget(self.history_title)

        self.history = QListWidget(TicketPanel)
        self.history.setObjectName(u"history")
        self.history.setWordWrap(True)

        self.outer.addWidget(self.history)

        self.spacer_14 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_14)

        self.outer.setStretch(9, 1)
#if QT_CONFIG(shortcut)
        self.to_service_label.setBuddy(self.to_service)
        self.to_counter_label.setBuddy(self.to_counter)
        self.note_label.setBuddy(self.note)
        self.people_label.setBuddy(self.people)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to_service, self.to_counter)
        QWidget.setTabOrder(self.to_counter, self.note)
        QWidget.setTabOrder(self.note, self.transfer_do)
        QWidget.setTabOrder(self.transfer_do, self.transfer_leave)
        QWidget.setTabOrder(self.transfer_leave, self.remark_text)
        QWidget.setTabOrder(self.remark_text, self.remark_do)
        QWidget.setTabOrder(self.remark_do, self.remark_leave)
        QWidget.setTabOrder(self.remark_leave, self.people)
        QWidget.setTabOrder(self.people, self.dropped_off)
        QWidget.setTabOrder(self.dropped_off, self.batch_do)
        QWidget.setTabOrder(self.batch_do, self.batch_leave)
        QWidget.setTabOrder(self.batch_leave, self.history)

        self.retranslateUi(TicketPanel)

        QMetaObject.connectSlotsByName(TicketPanel)
    # setupUi

    def retranslateUi(self, TicketPanel):
        self.nothing.setText(QCoreApplication.translate("TicketPanel", u"Pilih nomor di daftar untuk melihat riwayatnya dan menindaklanjutinya.", None))
        self.number.setText("")
        self.state.setText("")
        self.since.setText("")
        self.facts.setText("")
        self.transfer_title.setText(QCoreApplication.translate("TicketPanel", u"Alihkan ke mana?", None))
        self.to_service_label.setText(QCoreApplication.translate("TicketPanel", u"&Layanan", None))
#if QT_CONFIG(accessibility)
        self.to_service.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Alihkan ke layanan", None))
#endif // QT_CONFIG(accessibility)
        self.to_counter_label.setText(QCoreApplication.translate("TicketPanel", u"&Hanya oleh loket", None))
#if QT_CONFIG(accessibility)
        self.to_counter.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Alihkan ke loket", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("TicketPanel", u"Pesan untuk petugas beriku&tnya", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Pesan untuk petugas berikutnya", None))
#endif // QT_CONFIG(accessibility)
        self.transfer_do.setText(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Alihkan", None))
#if QT_CONFIG(accessibility)
        self.transfer_do.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Alihkan", None))
#endif // QT_CONFIG(accessibility)
        self.transfer_leave.setText(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.transfer_leave.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.remark_title.setText(QCoreApplication.translate("TicketPanel", u"Catatan untuk petugas sebelum memanggil", None))
#if QT_CONFIG(accessibility)
        self.remark_text.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.remark_do.setText(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Simpan", None))
#if QT_CONFIG(accessibility)
        self.remark_do.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Simpan", None))
#endif // QT_CONFIG(accessibility)
        self.remark_leave.setText(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.remark_leave.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.batch_title.setText(QCoreApplication.translate("TicketPanel", u"Kolektif: satu nomor untuk berkas beberapa orang", None))
        self.people_label.setText(QCoreApplication.translate("TicketPanel", u"&Jumlah orang", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Jumlah orang", None))
#endif // QT_CONFIG(accessibility)
        self.people.setSuffix(QCoreApplication.translate("TicketPanel", u" orang", None))
        self.dropped_off.setText(QCoreApplication.translate("TicketPanel", u"&Dititipkan, tidak ada yang menunggu", None))
#if QT_CONFIG(accessibility)
        self.dropped_off.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Dititipkan, tidak ada yang menunggu", None))
#endif // QT_CONFIG(accessibility)
        self.batch_do.setText(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Simpan", None))
#if QT_CONFIG(accessibility)
        self.batch_do.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Ctrl+S  Simpan", None))
#endif // QT_CONFIG(accessibility)
        self.batch_leave.setText(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.batch_leave.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.history_title.setText(QCoreApplication.translate("TicketPanel", u"Riwayat", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("TicketPanel", u"Riwayat nomor ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

