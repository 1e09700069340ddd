# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_sending.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.chips import Chips
from desktop_app.gui.widgets.village_field import VillageField

class Ui_MessageSendingPage(object):
    def setupUi(self, MessageSendingPage):
        if not MessageSendingPage.objectName():
            MessageSendingPage.setObjectName(u"MessageSendingPage")
        self.outer = QVBoxLayout(MessageSendingPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(MessageSendingPage)
        self.steps.setObjectName(u"steps")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.list_layout = QVBoxLayout(self.page_list)
        self.list_layout.setSpacing(10)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.new_campaign = QPushButton(self.page_list)
        self.new_campaign.setObjectName(u"new_campaign")
        self.new_campaign.setAutoDefault(False)

        self.top.addWidget(self.new_campaign)

        self.send = QPushButton(self.page_list)
        self.send.setObjectName(u"send")
        self.send.setAutoDefault(False)

        self.top.addWidget(self.send)

        self.stop = QPushButton(self.page_list)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.top.addWidget(self.stop)

        self.outlook = QLabel(self.page_list)
        self.outlook.setObjectName(u"outlook")
        self.outlook.setProperty(u"role", u"hint")
        self.outlook.setWordWrap(True)

        self.top.addWidget(self.outlook)

        self.top.setStretch(3, 1)

        self.list_layout.addLayout(self.top)

        self.trouble = QLabel(self.page_list)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"warn")
        self.trouble.setWordWrap(True)

        self.list_layout.addWidget(self.trouble)

        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.left = QFrame(self.page_list)
        self.left.setObjectName(u"left")
        self.left.setMaximumSize(QSize(330, 16777215))
        self.left_col = QVBoxLayout(self.left)
        self.left_col.setSpacing(8)
        self.left_col.setObjectName(u"left_col")
        self.left_col.setContentsMargins(0, 0, 0, 0)
        self.campaigns = QTableView(self.left)
        self.campaigns.setObjectName(u"campaigns")
        self.campaigns.setAlternatingRowColors(True)
        self.campaigns.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.campaigns.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.campaigns.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.campaigns.setShowGrid(False)
        self.campaigns.setWordWrap(False)
        self.campaigns.setTabKeyNavigation(False)

        self.left_col.addWidget(self.campaigns)

        self.none = QLabel(self.left)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"hint")
        self.none.setWordWrap(True)

        self.left_col.addWidget(self.none)

        self.left_col.setStretch(0, 1)

        self.body.addWidget(self.left)

        self.right_col = QVBoxLayout()
        self.right_col.setSpacing(8)
        self.right_col.setObjectName(u"right_col")
        self.right_col.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(self.page_list)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"title")
        self.name.setWordWrap(True)

        self.right_col.addWidget(self.name)

        self.words = QLabel(self.page_list)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.right_col.addWidget(self.words)

        self.bar = QProgressBar(self.page_list)
        self.bar.setObjectName(u"bar")
        self.bar.setMinimumSize(QSize(0, 28))

        self.right_col.addWidget(self.bar)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.begin = QPushButton(self.page_list)
        self.begin.setObjectName(u"begin")
        self.begin.setAutoDefault(False)

        self.deeds.addWidget(self.begin)

        self.pause = QPushButton(self.page_list)
        self.pause.setObjectName(u"pause")
        self.pause.setAutoDefault(False)

        self.deeds.addWidget(self.pause)

        self.resume = QPushButton(self.page_list)
        self.resume.setObjectName(u"resume")
        self.resume.setAutoDefault(False)

        self.deeds.addWidget(self.resume)

        self.cancel = QPushButton(self.page_list)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.deeds.addWidget(self.cancel)

        self.d_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.d_room)


        self.right_col.addLayout(self.deeds)

        self.chips = Chips(self.page_list)
        self.chips.setObjectName(u"chips")

        self.right_col.addWidget(self.chips)

        self.rows = QTableView(self.page_list)
        self.rows.setObjectName(u"rows")
        self.rows.setAlternatingRowColors(True)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setTabKeyNavigation(False)

        self.right_col.addWidget(self.rows)

        self.empty = QLabel(self.page_list)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.right_col.addWidget(self.empty)

        self.text = QLabel(self.page_list)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"hint")
        self.text.setWordWrap(True)

        self.right_col.addWidget(self.text)

        self.message_deeds = QHBoxLayout()
        self.message_deeds.setSpacing(8)
        self.message_deeds.setObjectName(u"message_deeds")
        self.message_deeds.setContentsMargins(0, 0, 0, 0)
        self.arrived = QPushButton(self.page_list)
        self.arrived.setObjectName(u"arrived")
        self.arrived.setAutoDefault(False)

        self.message_deeds.addWidget(self.arrived)

        self.again = QPushButton(self.page_list)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.message_deeds.addWidget(self.again)

        self.again_words = QLabel(self.page_list)
        self.again_words.setObjectName(u"again_words")
        self.again_words.setProperty(u"role", u"hint")
        self.again_words.setWordWrap(True)

        self.message_deeds.addWidget(self.again_words)

        self.message_deeds.setStretch(2, 1)

        self.right_col.addLayout(self.message_deeds)

        self.right_bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_col.addItem(self.right_bottom)

        self.right_col.setStretch(5, 1)

        self.body.addLayout(self.right_col)


        self.list_layout.addLayout(self.body)

        self.list_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_list)
        self.page_new = QWidget()
        self.page_new.setObjectName(u"page_new")
        self.new_layout = QVBoxLayout(self.page_new)
        self.new_layout.setSpacing(8)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(0, 0, 0, 0)
        self.new_title = QLabel(self.page_new)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setProperty(u"role", u"title")

        self.new_layout.addWidget(self.new_title)

        self.new_fields = QHBoxLayout()
        self.new_fields.setSpacing(8)
        self.new_fields.setObjectName(u"new_fields")
        self.new_fields.setContentsMargins(0, 0, 0, 0)
        self.which_box = QVBoxLayout()
        self.which_box.setSpacing(2)
        self.which_box.setObjectName(u"which_box")
        self.which_box.setContentsMargins(0, 0, 0, 0)
        self.which_label = QLabel(self.page_new)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setProperty(u"role", u"field")

        self.which_box.addWidget(self.which_label)

        self.which = QComboBox(self.page_new)
        self.which.setObjectName(u"which")
        self.which.setMinimumSize(QSize(0, 36))

        self.which_box.addWidget(self.which)


        self.new_fields.addLayout(self.which_box)

        self.called_box = QVBoxLayout()
        self.called_box.setSpacing(2)
        self.called_box.setObjectName(u"called_box")
        self.called_box.setContentsMargins(0, 0, 0, 0)
        self.called_label = QLabel(self.page_new)
        self.called_label.setObjectName(u"called_label")
        self.called_label.setProperty(u"role", u"field")

        self.called_box.addWidget(self.called_label)

        self.called = QLineEdit(self.page_new)
        self.called.setObjectName(u"called")
        self.called.setMaxLength(80)
        self.called.setMinimumSize(QSize(0, 36))

        self.called_box.addWidget(self.called)

        self.called_fault = QLabel(self.page_new)
        self.called_fault.setObjectName(u"called_fault")
        self.called_fault.setProperty(u"role", u"error")
        self.called_fault.setWordWrap(True)

        self.called_box.addWidget(self.called_fault)


        self.new_fields.addLayout(self.called_box)

        self.village_box = QVBoxLayout()
        self.village_box.setSpacing(2)
        self.village_box.setObjectName(u"village_box")
        self.village_box.setContentsMargins(0, 0, 0, 0)
        self.village_label = QLabel(self.page_new)
        self.village_label.setObjectName(u"village_label")
        self.village_label.setProperty(u"role", u"field")

        self.village_box.addWidget(self.village_label)

        self.village = VillageField(self.page_new)
        self.village.setObjectName(u"village")
        self.village.setMinimumSize(QSize(0, 36))

        self.village_box.addWidget(self.village)

        self.village_fault = QLabel(self.page_new)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.village_box.addWidget(self.village_fault)


        self.new_fields.addLayout(self.village_box)

        self.care_class_box = QVBoxLayout()
        self.care_class_box.setSpacing(2)
        self.care_class_box.setObjectName(u"care_class_box")
        self.care_class_box.setContentsMargins(0, 0, 0, 0)
        self.care_class_label = QLabel(self.page_new)
        self.care_class_label.setObjectName(u"care_class_label")
        self.care_class_label.setProperty(u"role", u"field")

        self.care_class_box.addWidget(self.care_class_label)

        self.care_class = QComboBox(self.page_new)
        self.care_class.setObjectName(u"care_class")
        self.care_class.setMinimumSize(QSize(0, 36))

        self.care_class_box.addWidget(self.care_class)


        self.new_fields.addLayout(self.care_class_box)

        self.new_fields.setStretch(0, 2)
        self.new_fields.setStretch(1, 1)
        self.new_fields.setStretch(2, 1)

        self.new_layout.addLayout(self.new_fields)

        self.limit_row = QHBoxLayout()
        self.limit_row.setSpacing(8)
        self.limit_row.setObjectName(u"limit_row")
        self.limit_row.setContentsMargins(0, 0, 0, 0)
        self.near = QCheckBox(self.page_new)
        self.near.setObjectName(u"near")
        self.near.setMinimumSize(QSize(0, 36))

        self.limit_row.addWidget(self.near)

        self.within = QCheckBox(self.page_new)
        self.within.setObjectName(u"within")
        self.within.setMinimumSize(QSize(0, 36))

        self.limit_row.addWidget(self.within)

        self.past = QCheckBox(self.page_new)
        self.past.setObjectName(u"past")
        self.past.setMinimumSize(QSize(0, 36))

        self.limit_row.addWidget(self.past)

        self.unknown = QCheckBox(self.page_new)
        self.unknown.setObjectName(u"unknown")
        self.unknown.setMinimumSize(QSize(0, 36))

        self.limit_row.addWidget(self.unknown)

        self.l_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.limit_row.addItem(self.l_room)


        self.new_layout.addLayout(self.limit_row)

        self.shared = QCheckBox(self.page_new)
        self.shared.setObjectName(u"shared")
        self.shared.setMinimumSize(QSize(0, 36))

        self.new_layout.addWidget(self.shared)

        self.new_fault = QLabel(self.page_new)
        self.new_fault.setObjectName(u"new_fault")
        self.new_fault.setProperty(u"role", u"error")
        self.new_fault.setWordWrap(True)

        self.new_layout.addWidget(self.new_fault)

        self.new_buttons = QHBoxLayout()
        self.new_buttons.setSpacing(8)
        self.new_buttons.setObjectName(u"new_buttons")
        self.new_buttons.setContentsMargins(0, 0, 0, 0)
        self.dry = QPushButton(self.page_new)
        self.dry.setObjectName(u"dry")
        self.dry.setAutoDefault(False)

        self.new_buttons.addWidget(self.dry)

        self.go = QPushButton(self.page_new)
        self.go.setObjectName(u"go")
        self.go.setAutoDefault(False)

        self.new_buttons.addWidget(self.go)

        self.leave = QPushButton(self.page_new)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.new_buttons.addWidget(self.leave)

        self.verdict = QLabel(self.page_new)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setProperty(u"role", u"title")
        self.verdict.setWordWrap(True)

        self.new_buttons.addWidget(self.verdict)

        self.new_buttons.setStretch(3, 1)

        self.new_layout.addLayout(self.new_buttons)

        self.dry_body = QHBoxLayout()
        self.dry_body.setSpacing(16)
        self.dry_body.setObjectName(u"dry_body")
        self.dry_body.setContentsMargins(0, 0, 0, 0)
        self.get_col = QVBoxLayout()
        self.get_col.setSpacing(4)
        self.get_col.setObjectName(u"get_col")
        self.get_col.setContentsMargins(0, 0, 0, 0)
        self.get_label = QLabel(self.page_new)
        self.get_label.setObjectName(u"get_label")
        self.get_label.setProperty(u"role", u"title")

        self.get_col.addWidget(self.get_label)

        self.gets = QTableView(self.page_new)
        self.gets.setObjectName(u"gets")
        self.gets.setAlternatingRowColors(True)
        self.gets.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.gets.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.gets.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.gets.setShowGrid(False)
        self.gets.setWordWrap(False)
        self.gets.setTabKeyNavigation(False)

        self.get_col.addWidget(self.gets)

        self.get_col.setStretch(1, 1)

        self.dry_body.addLayout(self.get_col)

        self.out_col = QVBoxLayout()
        self.out_col.setSpacing(4)
        self.out_col.setObjectName(u"out_col")
        self.out_col.setContentsMargins(0, 0, 0, 0)
        self.out_label = QLabel(self.page_new)
        self.out_label.setObjectName(u"out_label")
        self.out_label.setProperty(u"role", u"title")

        self.out_col.addWidget(self.out_label)

        self.out = QTableView(self.page_new)
        self.out.setObjectName(u"out")
        self.out.setAlternatingRowColors(True)
        self.out.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.out.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.out.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.out.setShowGrid(False)
        self.out.setWordWrap(False)
        self.out.setTabKeyNavigation(False)

        self.out_col.addWidget(self.out)

        self.out_col.setStretch(1, 1)

        self.dry_body.addLayout(self.out_col)

        self.longest_col = QVBoxLayout()
        self.longest_col.setSpacing(4)
        self.longest_col.setObjectName(u"longest_col")
        self.longest_col.setContentsMargins(0, 0, 0, 0)
        self.longest_label = QLabel(self.page_new)
        self.longest_label.setObjectName(u"longest_label")
        self.longest_label.setProperty(u"role", u"title")

        self.longest_col.addWidget(self.longest_label)

        self.longest = QPlainTextEdit(self.page_new)
        self.longest.setObjectName(u"longest")
        self.longest.setReadOnly(True)

        self.longest_col.addWidget(self.longest)

        self.longest_col.setStretch(1, 1)

        self.dry_body.addLayout(self.longest_col)

        self.dry_body.setStretch(0, 4)
        self.dry_body.setStretch(1, 4)
        self.dry_body.setStretch(2, 3)

        self.new_layout.addLayout(self.dry_body)

        self.new_layout.setStretch(6, 1)
        self.steps.addWidget(self.page_new)

        self.outer.addWidget(self.steps)

        self.fault = QLabel(MessageSendingPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

#if QT_CONFIG(shortcut)
        self.which_label.setBuddy(self.which)
        self.called_label.setBuddy(self.called)
        self.village_label.setBuddy(self.village)
        self.care_class_label.setBuddy(self.care_class)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageSendingPage)

        QMetaObject.connectSlotsByName(MessageSendingPage)
    # setupUi

    def retranslateUi(self, MessageSendingPage):
        self.new_campaign.setText(QCoreApplication.translate("MessageSendingPage", u"Pengiriman baru  Ctrl+N", None))
#if QT_CONFIG(accessibility)
        self.new_campaign.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Pengiriman baru (Ctrl+N)", None))
#endif // QT_CONFIG(accessibility)
        self.send.setText(QCoreApplication.translate("MessageSendingPage", u"Kirim yang menunggu  F9", None))
#if QT_CONFIG(accessibility)
        self.send.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Kirim yang menunggu (F9)", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("MessageSendingPage", u"Hentikan dulu  F9", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Hentikan dulu (F9)", None))
#endif // QT_CONFIG(accessibility)
        self.outlook.setText("")
        self.trouble.setText("")
#if QT_CONFIG(accessibility)
        self.campaigns.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Pengiriman", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("MessageSendingPage", u"Belum ada pengiriman. Ctrl+N membuat yang pertama untuk sebuah daftar.", None))
        self.name.setText("")
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Kemajuan pengiriman", None))
#endif // QT_CONFIG(accessibility)
        self.begin.setText(QCoreApplication.translate("MessageSendingPage", u"Mulai kirim  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.begin.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Mulai kirim (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.pause.setText(QCoreApplication.translate("MessageSendingPage", u"Jeda  Ctrl+J", None))
#if QT_CONFIG(accessibility)
        self.pause.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Jeda (Ctrl+J)", None))
#endif // QT_CONFIG(accessibility)
        self.resume.setText(QCoreApplication.translate("MessageSendingPage", u"Lanjutkan  Ctrl+J", None))
#if QT_CONFIG(accessibility)
        self.resume.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Lanjutkan (Ctrl+J)", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("MessageSendingPage", u"Batalkan sisanya\u2026  Ctrl+B", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Batalkan sisanya\u2026 (Ctrl+B)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Pesan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.text.setText("")
        self.arrived.setText(QCoreApplication.translate("MessageSendingPage", u"Sudah sampai  Ctrl+Y", None))
#if QT_CONFIG(accessibility)
        self.arrived.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Sudah sampai (Ctrl+Y)", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("MessageSendingPage", u"Kirim lagi  Ctrl+L", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Kirim lagi (Ctrl+L)", None))
#endif // QT_CONFIG(accessibility)
        self.again_words.setText("")
        self.new_title.setText(QCoreApplication.translate("MessageSendingPage", u"Pengiriman baru", None))
        self.which_label.setText(QCoreApplication.translate("MessageSendingPage", u"Daftar", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Daftar", None))
#endif // QT_CONFIG(accessibility)
        self.called_label.setText(QCoreApplication.translate("MessageSendingPage", u"Nama pengiriman", None))
#if QT_CONFIG(accessibility)
        self.called.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Nama pengiriman", None))
#endif // QT_CONFIG(accessibility)
        self.called_fault.setText("")
        self.village_label.setText(QCoreApplication.translate("MessageSendingPage", u"Hanya desa (kosong: semua)", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Hanya desa (kosong: semua)", None))
#endif // QT_CONFIG(accessibility)
        self.village_fault.setText("")
        self.care_class_label.setText(QCoreApplication.translate("MessageSendingPage", u"Hanya kelas", None))
#if QT_CONFIG(accessibility)
        self.care_class.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Hanya kelas", None))
#endif // QT_CONFIG(accessibility)
        self.near.setText(QCoreApplication.translate("MessageSendingPage", u"Batas segera habis", None))
#if QT_CONFIG(accessibility)
        self.near.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Batas segera habis", None))
#endif // QT_CONFIG(accessibility)
        self.within.setText(QCoreApplication.translate("MessageSendingPage", u"Dalam batas", None))
#if QT_CONFIG(accessibility)
        self.within.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Dalam batas", None))
#endif // QT_CONFIG(accessibility)
        self.past.setText(QCoreApplication.translate("MessageSendingPage", u"Lewat enam bulan", None))
#if QT_CONFIG(accessibility)
        self.past.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Lewat enam bulan", None))
#endif // QT_CONFIG(accessibility)
        self.unknown.setText(QCoreApplication.translate("MessageSendingPage", u"Tanggal tidak diketahui", None))
#if QT_CONFIG(accessibility)
        self.unknown.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Tanggal tidak diketahui", None))
#endif // QT_CONFIG(accessibility)
        self.shared.setText(QCoreApplication.translate("MessageSendingPage", u"Juga nomor yang dipakai banyak orang, satu pesan tanpa nama", None))
#if QT_CONFIG(accessibility)
        self.shared.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Juga nomor yang dipakai banyak orang, satu pesan tanpa nama", None))
#endif // QT_CONFIG(accessibility)
        self.new_fault.setText("")
        self.dry.setText(QCoreApplication.translate("MessageSendingPage", u"Uji coba  F5", None))
#if QT_CONFIG(accessibility)
        self.dry.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Uji coba (F5)", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("MessageSendingPage", u"Mulai kirim  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.go.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Mulai kirim (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("MessageSendingPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Batal (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.verdict.setText("")
        self.get_label.setText(QCoreApplication.translate("MessageSendingPage", u"Mendapat pesan", None))
#if QT_CONFIG(accessibility)
        self.gets.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Yang mendapat pesan", None))
#endif // QT_CONFIG(accessibility)
        self.out_label.setText(QCoreApplication.translate("MessageSendingPage", u"Tidak dikirimi, dan mengapa", None))
#if QT_CONFIG(accessibility)
        self.out.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Yang tidak dikirimi", None))
#endif // QT_CONFIG(accessibility)
        self.longest_label.setText(QCoreApplication.translate("MessageSendingPage", u"Pesan", None))
#if QT_CONFIG(accessibility)
        self.longest.setAccessibleName(QCoreApplication.translate("MessageSendingPage", u"Isi pesan yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

