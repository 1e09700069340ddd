# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_central.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.invitation_card import InvitationCard
from desktop_app.gui.widgets.join_form import JoinForm
class Ui_CentralPage(object):
    def setupUi(self, CentralPage):
        if not CentralPage.objectName():
            CentralPage.setObjectName(u"CentralPage")
        self.outer = QVBoxLayout(CentralPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(CentralPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.fault = QLabel(CentralPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.pages = QStackedWidget(CentralPage)
        self.pages.setObjectName(u"pages")
        self.page_wait = QWidget()
        self.page_wait.setObjectName(u"page_wait")
        self.wait_layout = QVBoxLayout(self.page_wait)
        self.wait_layout.setSpacing(8)
        self.wait_layout.setObjectName(u"wait_layout")
        self.wait_layout.setContentsMargins(0, 0, 0, 0)
        self.wait_words = QLabel(self.page_wait)
        self.wait_words.setObjectName(u"wait_words")
        self.wait_words.setWordWrap(True)

        self.wait_layout.addWidget(self.wait_words)

        self.wait_bar = QProgressBar(self.page_wait)
        self.wait_bar.setObjectName(u"wait_bar")
        self.wait_bar.setMaximum(0)
        self.wait_bar.setTextVisible(False)

        self.wait_layout.addWidget(self.wait_bar)

        self.wait_hint = QLabel(self.page_wait)
        self.wait_hint.setObjectName(u"wait_hint")
        self.wait_hint.setProperty(u"role", u"hint")
        self.wait_hint.setWordWrap(True)

        self.wait_layout.addWidget(self.wait_hint)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wait_layout.addItem(self.spacer_1)

        self.pages.addWidget(self.page_wait)
        self.page_alone = QWidget()
        self.page_alone.setObjectName(u"page_alone")
        self.alone_layout = QVBoxLayout(self.page_alone)
        self.alone_layout.setSpacing(8)
        self.alone_layout.setObjectName(u"alone_layout")
        self.alone_layout.setContentsMargins(0, 0, 0, 0)
        self.alone_intro = QLabel(self.page_alone)
        self.alone_intro.setObjectName(u"alone_intro")
        self.alone_intro.setWordWrap(True)

        self.alone_layout.addWidget(self.alone_intro)

        self.make_card = QFrame(self.page_alone)
        self.make_card.setObjectName(u"make_card")
        self.make_card.setProperty(u"role", u"card")
        self.make_card_layout = QVBoxLayout(self.make_card)
        self.make_card_layout.setSpacing(6)
        self.make_card_layout.setObjectName(u"make_card_layout")
        self.make_card_layout.setContentsMargins(12, 10, 12, 12)
        self.make_title = QLabel(self.make_card)
        self.make_title.setObjectName(u"make_title")
        self.make_title.setProperty(u"role", u"title")
        self.make_title.setWordWrap(True)

        self.make_card_layout.addWidget(self.make_title)

        self.make_words = QLabel(self.make_card)
        self.make_words.setObjectName(u"make_words")
        self.make_words.setProperty(u"role", u"hint")
        self.make_words.setWordWrap(True)

        self.make_card_layout.addWidget(self.make_words)

        self.make_row = QHBoxLayout()
        self.make_row.setSpacing(8)
        self.make_row.setObjectName(u"make_row")
        self.make_row.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.make_card)
        self.make.setObjectName(u"make")
        self.make.setAutoDefault(False)
        self.make.setProperty(u"main", True)

        self.make_row.addWidget(self.make)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.make_row.addItem(self.spacer_2)


        self.make_card_layout.addLayout(self.make_row)

        self.make_fault = QLabel(self.make_card)
        self.make_fault.setObjectName(u"make_fault")
        self.make_fault.setProperty(u"role", u"error")
        self.make_fault.setWordWrap(True)

        self.make_card_layout.addWidget(self.make_fault)


        self.alone_layout.addWidget(self.make_card)

        self.join_card = QFrame(self.page_alone)
        self.join_card.setObjectName(u"join_card")
        self.join_card.setProperty(u"role", u"card")
        self.join_card_layout = QVBoxLayout(self.join_card)
        self.join_card_layout.setSpacing(6)
        self.join_card_layout.setObjectName(u"join_card_layout")
        self.join_card_layout.setContentsMargins(12, 10, 12, 12)
        self.join_title = QLabel(self.join_card)
        self.join_title.setObjectName(u"join_title")
        self.join_title.setProperty(u"role", u"title")
        self.join_title.setWordWrap(True)

        self.join_card_layout.addWidget(self.join_title)

        self.join_words = QLabel(self.join_card)
        self.join_words.setObjectName(u"join_words")
        self.join_words.setProperty(u"role", u"hint")
        self.join_words.setWordWrap(True)

        self.join_card_layout.addWidget(self.join_words)

        self.join_form = JoinForm(self.join_card)
        self.join_form.setObjectName(u"join_form")

        self.join_card_layout.addWidget(self.join_form)

        self.join_row = QHBoxLayout()
        self.join_row.setSpacing(8)
        self.join_row.setObjectName(u"join_row")
        self.join_row.setContentsMargins(0, 0, 0, 0)
        self.join = QPushButton(self.join_card)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)
        self.join.setProperty(u"main", True)

        self.join_row.addWidget(self.join)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.join_row.addItem(self.spacer_3)


        self.join_card_layout.addLayout(self.join_row)


        self.alone_layout.addWidget(self.join_card)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.alone_layout.addItem(self.spacer_4)

        self.pages.addWidget(self.page_alone)
        self.page_done = QWidget()
        self.page_done.setObjectName(u"page_done")
        self.done_layout = QVBoxLayout(self.page_done)
        self.done_layout.setSpacing(12)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.done_title = QLabel(self.page_done)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setProperty(u"role", u"title")
        self.done_title.setWordWrap(True)

        self.done_layout.addWidget(self.done_title)

        self.done_words = QLabel(self.page_done)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setWordWrap(True)

        self.done_layout.addWidget(self.done_words)

        self.done_row = QHBoxLayout()
        self.done_row.setSpacing(8)
        self.done_row.setObjectName(u"done_row")
        self.done_row.setContentsMargins(0, 0, 0, 0)
        self.done_go = QPushButton(self.page_done)
        self.done_go.setObjectName(u"done_go")
        self.done_go.setAutoDefault(False)
        self.done_go.setProperty(u"main", True)

        self.done_row.addWidget(self.done_go)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_row.addItem(self.spacer_5)


        self.done_layout.addLayout(self.done_row)

        self.spacer_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_layout.addItem(self.spacer_6)

        self.pages.addWidget(self.page_done)
        self.page_hub = QWidget()
        self.page_hub.setObjectName(u"page_hub")
        self.hub_layout = QVBoxLayout(self.page_hub)
        self.hub_layout.setSpacing(8)
        self.hub_layout.setObjectName(u"hub_layout")
        self.hub_layout.setContentsMargins(0, 0, 0, 0)
        self.hub_state = QLabel(self.page_hub)
        self.hub_state.setObjectName(u"hub_state")
        self.hub_state.setWordWrap(True)

        self.hub_layout.addWidget(self.hub_state)

        self.hub_row = QHBoxLayout()
        self.hub_row.setSpacing(8)
        self.hub_row.setObjectName(u"hub_row")
        self.hub_row.setContentsMargins(0, 0, 0, 0)
        self.hub_start = QPushButton(self.page_hub)
        self.hub_start.setObjectName(u"hub_start")
        self.hub_start.setAutoDefault(False)

        self.hub_row.addWidget(self.hub_start)

        self.hub_stop = QPushButton(self.page_hub)
        self.hub_stop.setObjectName(u"hub_stop")
        self.hub_stop.setAutoDefault(False)

        self.hub_row.addWidget(self.hub_stop)

        self.hub_auto = QCheckBox(self.page_hub)
        self.hub_auto.setObjectName(u"hub_auto")

        self.hub_row.addWidget(self.hub_auto)

        self.spacer_7 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hub_row.addItem(self.spacer_7)

        self.hub_sync = QPushButton(self.page_hub)
        self.hub_sync.setObjectName(u"hub_sync")
        self.hub_sync.setAutoDefault(False)

        self.hub_row.addWidget(self.hub_sync)

        self.hub_move = QPushButton(self.page_hub)
        self.hub_move.setObjectName(u"hub_move")
        self.hub_move.setAutoDefault(False)

        self.hub_row.addWidget(self.hub_move)


        self.hub_layout.addLayout(self.hub_row)

        self.wall = QFrame(self.page_hub)
        self.wall.setObjectName(u"wall")
        self.wall.setProperty(u"role", u"card")
        self.wall_layout = QVBoxLayout(self.wall)
        self.wall_layout.setSpacing(6)
        self.wall_layout.setObjectName(u"wall_layout")
        self.wall_layout.setContentsMargins(12, 8, 12, 10)
        self.wall_words = QLabel(self.wall)
        self.wall_words.setObjectName(u"wall_words")
        self.wall_words.setWordWrap(True)

        self.wall_layout.addWidget(self.wall_words)

        self.wall_row = QHBoxLayout()
        self.wall_row.setSpacing(8)
        self.wall_row.setObjectName(u"wall_row")
        self.wall_row.setContentsMargins(0, 0, 0, 0)
        self.wall_command = QLineEdit(self.wall)
        self.wall_command.setObjectName(u"wall_command")

        self.wall_row.addWidget(self.wall_command)

        self.wall_copy = QPushButton(self.wall)
        self.wall_copy.setObjectName(u"wall_copy")
        self.wall_copy.setAutoDefault(False)

        self.wall_row.addWidget(self.wall_copy)

        self.wall_again = QPushButton(self.wall)
        self.wall_again.setObjectName(u"wall_again")
        self.wall_again.setAutoDefault(False)

        self.wall_row.addWidget(self.wall_again)

        self.wall_row.setStretch(0, 1)

        self.wall_layout.addLayout(self.wall_row)


        self.hub_layout.addWidget(self.wall)

        self.invite_row = QHBoxLayout()
        self.invite_row.setSpacing(8)
        self.invite_row.setObjectName(u"invite_row")
        self.invite_row.setContentsMargins(0, 0, 0, 0)
        self.invite_label = QLabel(self.page_hub)
        self.invite_label.setObjectName(u"invite_label")
        self.invite_label.setProperty(u"role", u"field")

        self.invite_row.addWidget(self.invite_label)

        self.whom = QComboBox(self.page_hub)
        self.whom.setObjectName(u"whom")
        self.whom.setMinimumSize(QSize(0, 36))

        self.invite_row.addWidget(self.whom)

        self.region = QLineEdit(self.page_hub)
        self.region.setObjectName(u"region")

        self.invite_row.addWidget(self.region)

        self.invite = QPushButton(self.page_hub)
        self.invite.setObjectName(u"invite")
        self.invite.setAutoDefault(False)
        self.invite.setProperty(u"main", True)

        self.invite_row.addWidget(self.invite)

        self.spacer_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.invite_row.addItem(self.spacer_8)


        self.hub_layout.addLayout(self.invite_row)

        self.hub_fault = QLabel(self.page_hub)
        self.hub_fault.setObjectName(u"hub_fault")
        self.hub_fault.setProperty(u"role", u"error")
        self.hub_fault.setWordWrap(True)

        self.hub_layout.addWidget(self.hub_fault)

        self.card = InvitationCard(self.page_hub)
        self.card.setObjectName(u"card")

        self.hub_layout.addWidget(self.card)

        self.devices_title = QLabel(self.page_hub)
        self.devices_title.setObjectName(u"devices_title")
        self.devices_title.setProperty(u"role", u"title")
        self.devices_title.setWordWrap(True)

        self.hub_layout.addWidget(self.devices_title)

        self.devices = QTableView(self.page_hub)
        self.devices.setObjectName(u"devices")
        self.devices.setMinimumSize(QSize(0, 110))
        self.devices.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.devices.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.devices.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.devices.setAlternatingRowColors(True)
        self.devices.setShowGrid(False)
        self.devices.setTabKeyNavigation(False)
        self.devices.setWordWrap(False)

        self.hub_layout.addWidget(self.devices)

        self.devices_empty = QLabel(self.page_hub)
        self.devices_empty.setObjectName(u"devices_empty")
        self.devices_empty.setProperty(u"role", u"hint")
        self.devices_empty.setWordWrap(True)

        self.hub_layout.addWidget(self.devices_empty)

        self.devices_row = QHBoxLayout()
        self.devices_row.setSpacing(8)
        self.devices_row.setObjectName(u"devices_row")
        self.devices_row.setContentsMargins(0, 0, 0, 0)
        self.revoke = QPushButton(self.page_hub)
        self.revoke.setObjectName(u"revoke")
        self.revoke.setAutoDefault(False)

        self.devices_row.addWidget(self.revoke)

        self.revoke_words = QLabel(self.page_hub)
        self.revoke_words.setObjectName(u"revoke_words")
        self.revoke_words.setProperty(u"role", u"hint")
        self.revoke_words.setWordWrap(True)

        self.devices_row.addWidget(self.revoke_words)

        self.devices_row.setStretch(1, 1)

        self.hub_layout.addLayout(self.devices_row)

        self.hub_layout.setStretch(7, 1)
        self.pages.addWidget(self.page_hub)
        self.page_joined = QWidget()
        self.page_joined.setObjectName(u"page_joined")
        self.joined_layout = QVBoxLayout(self.page_joined)
        self.joined_layout.setSpacing(8)
        self.joined_layout.setObjectName(u"joined_layout")
        self.joined_layout.setContentsMargins(0, 0, 0, 0)
        self.joined_state = QLabel(self.page_joined)
        self.joined_state.setObjectName(u"joined_state")
        self.joined_state.setWordWrap(True)

        self.joined_layout.addWidget(self.joined_state)

        self.joined_row = QHBoxLayout()
        self.joined_row.setSpacing(8)
        self.joined_row.setObjectName(u"joined_row")
        self.joined_row.setContentsMargins(0, 0, 0, 0)
        self.joined_sync = QPushButton(self.page_joined)
        self.joined_sync.setObjectName(u"joined_sync")
        self.joined_sync.setAutoDefault(False)

        self.joined_row.addWidget(self.joined_sync)

        self.joined_address = QPushButton(self.page_joined)
        self.joined_address.setObjectName(u"joined_address")
        self.joined_address.setAutoDefault(False)

        self.joined_row.addWidget(self.joined_address)

        self.joined_take = QPushButton(self.page_joined)
        self.joined_take.setObjectName(u"joined_take")
        self.joined_take.setAutoDefault(False)

        self.joined_row.addWidget(self.joined_take)

        self.joined_leave = QPushButton(self.page_joined)
        self.joined_leave.setObjectName(u"joined_leave")
        self.joined_leave.setAutoDefault(False)

        self.joined_row.addWidget(self.joined_leave)

        self.spacer_9 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.joined_row.addItem(self.spacer_9)


        self.joined_layout.addLayout(self.joined_row)

        self.joined_fault = QLabel(self.page_joined)
        self.joined_fault.setObjectName(u"joined_fault")
        self.joined_fault.setProperty(u"role", u"error")
        self.joined_fault.setWordWrap(True)

        self.joined_layout.addWidget(self.joined_fault)

        self.again_card = QFrame(self.page_joined)
        self.again_card.setObjectName(u"again_card")
        self.again_card.setProperty(u"role", u"card")
        self.again_card_layout = QVBoxLayout(self.again_card)
        self.again_card_layout.setSpacing(6)
        self.again_card_layout.setObjectName(u"again_card_layout")
        self.again_card_layout.setContentsMargins(12, 10, 12, 12)
        self.again_title = QLabel(self.again_card)
        self.again_title.setObjectName(u"again_title")
        self.again_title.setProperty(u"role", u"title")
        self.again_title.setWordWrap(True)

        self.again_card_layout.addWidget(self.again_title)

        self.again_words = QLabel(self.again_card)
        self.again_words.setObjectName(u"again_words")
        self.again_words.setWordWrap(True)

        self.again_card_layout.addWidget(self.again_words)

        self.again_form = JoinForm(self.again_card)
        self.again_form.setObjectName(u"again_form")

        self.again_card_layout.addWidget(self.again_form)

        self.again_row = QHBoxLayout()
        self.again_row.setSpacing(8)
        self.again_row.setObjectName(u"again_row")
        self.again_row.setContentsMargins(0, 0, 0, 0)
        self.again = QPushButton(self.again_card)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)
        self.again.setProperty(u"main", True)

        self.again_row.addWidget(self.again)

        self.spacer_10 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.again_row.addItem(self.spacer_10)


        self.again_card_layout.addLayout(self.again_row)


        self.joined_layout.addWidget(self.again_card)

        self.address_card = QFrame(self.page_joined)
        self.address_card.setObjectName(u"address_card")
        self.address_card.setProperty(u"role", u"card")
        self.address_card_layout = QVBoxLayout(self.address_card)
        self.address_card_layout.setSpacing(6)
        self.address_card_layout.setObjectName(u"address_card_layout")
        self.address_card_layout.setContentsMargins(12, 10, 12, 12)
        self.address_title = QLabel(self.address_card)
        self.address_title.setObjectName(u"address_title")
        self.address_title.setProperty(u"role", u"title")
        self.address_title.setWordWrap(True)

        self.address_card_layout.addWidget(self.address_title)

        self.address_words = QLabel(self.address_card)
        self.address_words.setObjectName(u"address_words")
        self.address_words.setProperty(u"role", u"hint")
        self.address_words.setWordWrap(True)

        self.address_card_layout.addWidget(self.address_words)

        self.new_address = QLineEdit(self.address_card)
        self.new_address.setObjectName(u"new_address")

        self.address_card_layout.addWidget(self.new_address)

        self.address_fault = QLabel(self.address_card)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_card_layout.addWidget(self.address_fault)

        self.address_row = QHBoxLayout()
        self.address_row.setSpacing(8)
        self.address_row.setObjectName(u"address_row")
        self.address_row.setContentsMargins(0, 0, 0, 0)
        self.address_save = QPushButton(self.address_card)
        self.address_save.setObjectName(u"address_save")
        self.address_save.setAutoDefault(False)
        self.address_save.setProperty(u"main", True)

        self.address_row.addWidget(self.address_save)

        self.address_leave = QPushButton(self.address_card)
        self.address_leave.setObjectName(u"address_leave")
        self.address_leave.setAutoDefault(False)

        self.address_row.addWidget(self.address_leave)

        self.spacer_11 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.address_row.addItem(self.spacer_11)


        self.address_card_layout.addLayout(self.address_row)


        self.joined_layout.addWidget(self.address_card)

        self.leave_card = QFrame(self.page_joined)
        self.leave_card.setObjectName(u"leave_card")
        self.leave_card.setProperty(u"role", u"card")
        self.leave_card_layout = QVBoxLayout(self.leave_card)
        self.leave_card_layout.setSpacing(6)
        self.leave_card_layout.setObjectName(u"leave_card_layout")
        self.leave_card_layout.setContentsMargins(12, 10, 12, 12)
        self.leave_title = QLabel(self.leave_card)
        self.leave_title.setObjectName(u"leave_title")
        self.leave_title.setProperty(u"role", u"title")
        self.leave_title.setWordWrap(True)

        self.leave_card_layout.addWidget(self.leave_title)

        self.leave_words = QLabel(self.leave_card)
        self.leave_words.setObjectName(u"leave_words")
        self.leave_words.setWordWrap(True)

        self.leave_card_layout.addWidget(self.leave_words)

        self.leave_row = QHBoxLayout()
        self.leave_row.setSpacing(8)
        self.leave_row.setObjectName(u"leave_row")
        self.leave_row.setContentsMargins(0, 0, 0, 0)
        self.leave_do = QPushButton(self.leave_card)
        self.leave_do.setObjectName(u"leave_do")
        self.leave_do.setAutoDefault(False)

        self.leave_row.addWidget(self.leave_do)

        self.leave_not = QPushButton(self.leave_card)
        self.leave_not.setObjectName(u"leave_not")
        self.leave_not.setAutoDefault(False)
        self.leave_not.setProperty(u"main", True)

        self.leave_row.addWidget(self.leave_not)

        self.spacer_12 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leave_row.addItem(self.spacer_12)


        self.leave_card_layout.addLayout(self.leave_row)


        self.joined_layout.addWidget(self.leave_card)

        self.spacer_13 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.joined_layout.addItem(self.spacer_13)

        self.pages.addWidget(self.page_joined)
        self.page_move = QWidget()
        self.page_move.setObjectName(u"page_move")
        self.move_layout = QVBoxLayout(self.page_move)
        self.move_layout.setSpacing(8)
        self.move_layout.setObjectName(u"move_layout")
        self.move_layout.setContentsMargins(0, 0, 0, 0)
        self.move_intro = QLabel(self.page_move)
        self.move_intro.setObjectName(u"move_intro")
        self.move_intro.setWordWrap(True)

        self.move_layout.addWidget(self.move_intro)

        self.step_1 = QFrame(self.page_move)
        self.step_1.setObjectName(u"step_1")
        self.step_1.setProperty(u"role", u"card")
        self.step_1_layout = QVBoxLayout(self.step_1)
        self.step_1_layout.setSpacing(6)
        self.step_1_layout.setObjectName(u"step_1_layout")
        self.step_1_layout.setContentsMargins(12, 10, 12, 12)
        self.step_1_head = QHBoxLayout()
        self.step_1_head.setSpacing(8)
        self.step_1_head.setObjectName(u"step_1_head")
        self.step_1_head.setContentsMargins(0, 0, 0, 0)
        self.step_1_title = QLabel(self.step_1)
        self.step_1_title.setObjectName(u"step_1_title")
        self.step_1_title.setProperty(u"role", u"title")
        self.step_1_title.setWordWrap(True)

        self.step_1_head.addWidget(self.step_1_title)

        self.step_1_done = QLabel(self.step_1)
        self.step_1_done.setObjectName(u"step_1_done")
        self.step_1_done.setProperty(u"role", u"good")

        self.step_1_head.addWidget(self.step_1_done)

        self.step_1_head.setStretch(0, 1)

        self.step_1_layout.addLayout(self.step_1_head)

        self.step_1_words = QLabel(self.step_1)
        self.step_1_words.setObjectName(u"step_1_words")
        self.step_1_words.setProperty(u"role", u"hint")
        self.step_1_words.setWordWrap(True)

        self.step_1_layout.addWidget(self.step_1_words)

        self.pack_row = QHBoxLayout()
        self.pack_row.setSpacing(8)
        self.pack_row.setObjectName(u"pack_row")
        self.pack_row.setContentsMargins(0, 0, 0, 0)
        self.pack_secret = QLineEdit(self.step_1)
        self.pack_secret.setObjectName(u"pack_secret")
        self.pack_secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.pack_row.addWidget(self.pack_secret)

        self.pack_again = QLineEdit(self.step_1)
        self.pack_again.setObjectName(u"pack_again")
        self.pack_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.pack_row.addWidget(self.pack_again)

        self.pack = QPushButton(self.step_1)
        self.pack.setObjectName(u"pack")
        self.pack.setAutoDefault(False)
        self.pack.setProperty(u"main", True)

        self.pack_row.addWidget(self.pack)

        self.pack_row.setStretch(0, 1)
        self.pack_row.setStretch(1, 1)

        self.step_1_layout.addLayout(self.pack_row)


        self.move_layout.addWidget(self.step_1)

        self.step_2 = QFrame(self.page_move)
        self.step_2.setObjectName(u"step_2")
        self.step_2.setProperty(u"role", u"card")
        self.step_2_layout = QVBoxLayout(self.step_2)
        self.step_2_layout.setSpacing(6)
        self.step_2_layout.setObjectName(u"step_2_layout")
        self.step_2_layout.setContentsMargins(12, 10, 12, 12)
        self.step_2_head = QHBoxLayout()
        self.step_2_head.setSpacing(8)
        self.step_2_head.setObjectName(u"step_2_head")
        self.step_2_head.setContentsMargins(0, 0, 0, 0)
        self.step_2_title = QLabel(self.step_2)
        self.step_2_title.setObjectName(u"step_2_title")
        self.step_2_title.setProperty(u"role", u"title")
        self.step_2_title.setWordWrap(True)

        self.step_2_head.addWidget(self.step_2_title)

        self.step_2_done = QLabel(self.step_2)
        self.step_2_done.setObjectName(u"step_2_done")
        self.step_2_done.setProperty(u"role", u"good")

        self.step_2_head.addWidget(self.step_2_done)

        self.step_2_head.setStretch(0, 1)

        self.step_2_layout.addLayout(self.step_2_head)

        self.step_2_words = QLabel(self.step_2)
        self.step_2_words.setObjectName(u"step_2_words")
        self.step_2_words.setProperty(u"role", u"hint")
        self.step_2_words.setWordWrap(True)

        self.step_2_layout.addWidget(self.step_2_words)


        self.move_layout.addWidget(self.step_2)

        self.step_3 = QFrame(self.page_move)
        self.step_3.setObjectName(u"step_3")
        self.step_3.setProperty(u"role", u"card")
        self.step_3_layout = QVBoxLayout(self.step_3)
        self.step_3_layout.setSpacing(6)
        self.step_3_layout.setObjectName(u"step_3_layout")
        self.step_3_layout.setContentsMargins(12, 10, 12, 12)
        self.step_3_head = QHBoxLayout()
        self.step_3_head.setSpacing(8)
        self.step_3_head.setObjectName(u"step_3_head")
        self.step_3_head.setContentsMargins(0, 0, 0, 0)
        self.step_3_title = QLabel(self.step_3)
        self.step_3_title.setObjectName(u"step_3_title")
        self.step_3_title.setProperty(u"role", u"title")
        self.step_3_title.setWordWrap(True)

        self.step_3_head.addWidget(self.step_3_title)

        self.step_3_done = QLabel(self.step_3)
        self.step_3_done.setObjectName(u"step_3_done")
        self.step_3_done.setProperty(u"role", u"good")

        self.step_3_head.addWidget(self.step_3_done)

        self.step_3_head.setStretch(0, 1)

        self.step_3_layout.addLayout(self.step_3_head)

        self.step_3_words = QLabel(self.step_3)
        self.step_3_words.setObjectName(u"step_3_words")
        self.step_3_words.setProperty(u"role", u"hint")
        self.step_3_words.setWordWrap(True)

        self.step_3_layout.addWidget(self.step_3_words)

        self.moved_row = QHBoxLayout()
        self.moved_row.setSpacing(8)
        self.moved_row.setObjectName(u"moved_row")
        self.moved_row.setContentsMargins(0, 0, 0, 0)
        self.moved_address = QLineEdit(self.step_3)
        self.moved_address.setObjectName(u"moved_address")

        self.moved_row.addWidget(self.moved_address)

        self.moved_save = QPushButton(self.step_3)
        self.moved_save.setObjectName(u"moved_save")
        self.moved_save.setAutoDefault(False)

        self.moved_row.addWidget(self.moved_save)

        self.moved_row.setStretch(0, 1)

        self.step_3_layout.addLayout(self.moved_row)


        self.move_layout.addWidget(self.step_3)

        self.step_4 = QFrame(self.page_move)
        self.step_4.setObjectName(u"step_4")
        self.step_4.setProperty(u"role", u"card")
        self.step_4_layout = QVBoxLayout(self.step_4)
        self.step_4_layout.setSpacing(6)
        self.step_4_layout.setObjectName(u"step_4_layout")
        self.step_4_layout.setContentsMargins(12, 10, 12, 12)
        self.step_4_head = QHBoxLayout()
        self.step_4_head.setSpacing(8)
        self.step_4_head.setObjectName(u"step_4_head")
        self.step_4_head.setContentsMargins(0, 0, 0, 0)
        self.step_4_title = QLabel(self.step_4)
        self.step_4_title.setObjectName(u"step_4_title")
        self.step_4_title.setProperty(u"role", u"title")
        self.step_4_title.setWordWrap(True)

        self.step_4_head.addWidget(self.step_4_title)

        self.step_4_done = QLabel(self.step_4)
        self.step_4_done.setObjectName(u"step_4_done")
        self.step_4_done.setProperty(u"role", u"good")

        self.step_4_head.addWidget(self.step_4_done)

        self.step_4_head.setStretch(0, 1)

        self.step_4_layout.addLayout(self.step_4_head)

        self.step_4_words = QLabel(self.step_4)
        self.step_4_words.setObjectName(u"step_4_words")
        self.step_4_words.setProperty(u"role", u"hint")
        self.step_4_words.setWordWrap(True)

        self.step_4_layout.addWidget(self.step_4_words)

        self.let_row = QHBoxLayout()
        self.let_row.setSpacing(8)
        self.let_row.setObjectName(u"let_row")
        self.let_row.setContentsMargins(0, 0, 0, 0)
        self.let_go = QPushButton(self.step_4)
        self.let_go.setObjectName(u"let_go")
        self.let_go.setAutoDefault(False)

        self.let_row.addWidget(self.let_go)

        self.spacer_14 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.let_row.addItem(self.spacer_14)


        self.step_4_layout.addLayout(self.let_row)


        self.move_layout.addWidget(self.step_4)

        self.move_fault = QLabel(self.page_move)
        self.move_fault.setObjectName(u"move_fault")
        self.move_fault.setProperty(u"role", u"error")
        self.move_fault.setWordWrap(True)

        self.move_layout.addWidget(self.move_fault)

        self.move_foot = QHBoxLayout()
        self.move_foot.setSpacing(8)
        self.move_foot.setObjectName(u"move_foot")
        self.move_foot.setContentsMargins(0, 0, 0, 0)
        self.move_leave = QPushButton(self.page_move)
        self.move_leave.setObjectName(u"move_leave")
        self.move_leave.setAutoDefault(False)

        self.move_foot.addWidget(self.move_leave)

        self.spacer_15 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.move_foot.addItem(self.spacer_15)


        self.move_layout.addLayout(self.move_foot)

        self.spacer_16 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.move_layout.addItem(self.spacer_16)

        self.pages.addWidget(self.page_move)
        self.page_take = QWidget()
        self.page_take.setObjectName(u"page_take")
        self.take_layout = QVBoxLayout(self.page_take)
        self.take_layout.setSpacing(8)
        self.take_layout.setObjectName(u"take_layout")
        self.take_layout.setContentsMargins(0, 0, 0, 0)
        self.take_intro = QLabel(self.page_take)
        self.take_intro.setObjectName(u"take_intro")
        self.take_intro.setWordWrap(True)

        self.take_layout.addWidget(self.take_intro)

        self.take_card = QFrame(self.page_take)
        self.take_card.setObjectName(u"take_card")
        self.take_card.setProperty(u"role", u"card")
        self.take_card_layout = QVBoxLayout(self.take_card)
        self.take_card_layout.setSpacing(6)
        self.take_card_layout.setObjectName(u"take_card_layout")
        self.take_card_layout.setContentsMargins(12, 10, 12, 12)
        self.take_file_label = QLabel(self.take_card)
        self.take_file_label.setObjectName(u"take_file_label")
        self.take_file_label.setProperty(u"role", u"field")
        self.take_file_label.setWordWrap(True)

        self.take_card_layout.addWidget(self.take_file_label)

        self.take_file_row = QHBoxLayout()
        self.take_file_row.setSpacing(8)
        self.take_file_row.setObjectName(u"take_file_row")
        self.take_file_row.setContentsMargins(0, 0, 0, 0)
        self.take_file = QLineEdit(self.take_card)
        self.take_file.setObjectName(u"take_file")

        self.take_file_row.addWidget(self.take_file)

        self.take_choose = QPushButton(self.take_card)
        self.take_choose.setObjectName(u"take_choose")
        self.take_choose.setAutoDefault(False)

        self.take_file_row.addWidget(self.take_choose)

        self.take_file_row.setStretch(0, 1)

        self.take_card_layout.addLayout(self.take_file_row)

        self.take_secret_label = QLabel(self.take_card)
        self.take_secret_label.setObjectName(u"take_secret_label")
        self.take_secret_label.setProperty(u"role", u"field")
        self.take_secret_label.setWordWrap(True)

        self.take_card_layout.addWidget(self.take_secret_label)

        self.take_secret = QLineEdit(self.take_card)
        self.take_secret.setObjectName(u"take_secret")
        self.take_secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.take_card_layout.addWidget(self.take_secret)

        self.take_fault = QLabel(self.take_card)
        self.take_fault.setObjectName(u"take_fault")
        self.take_fault.setProperty(u"role", u"error")
        self.take_fault.setWordWrap(True)

        self.take_card_layout.addWidget(self.take_fault)

        self.take_row = QHBoxLayout()
        self.take_row.setSpacing(8)
        self.take_row.setObjectName(u"take_row")
        self.take_row.setContentsMargins(0, 0, 0, 0)
        self.take_do = QPushButton(self.take_card)
        self.take_do.setObjectName(u"take_do")
        self.take_do.setAutoDefault(False)
        self.take_do.setProperty(u"main", True)

        self.take_row.addWidget(self.take_do)

        self.take_leave = QPushButton(self.take_card)
        self.take_leave.setObjectName(u"take_leave")
        self.take_leave.setAutoDefault(False)

        self.take_row.addWidget(self.take_leave)

        self.spacer_17 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_row.addItem(self.spacer_17)


        self.take_card_layout.addLayout(self.take_row)


        self.take_layout.addWidget(self.take_card)

        self.spacer_18 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.take_layout.addItem(self.spacer_18)

        self.pages.addWidget(self.page_take)

        self.outer.addWidget(self.pages)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.invite_label.setBuddy(self.whom)
        self.take_file_label.setBuddy(self.take_file)
        self.take_secret_label.setBuddy(self.take_secret)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CentralPage)

        QMetaObject.connectSlotsByName(CentralPage)
    # setupUi

    def retranslateUi(self, CentralPage):
        self.heading.setText(QCoreApplication.translate("CentralPage", u"Pusat kantor", None))
        self.fault.setText("")
        self.wait_words.setText("")
#if QT_CONFIG(accessibility)
        self.wait_bar.setAccessibleName(QCoreApplication.translate("CentralPage", u"Kemajuan", None))
#endif // QT_CONFIG(accessibility)
        self.wait_hint.setText("")
        self.alone_intro.setText(QCoreApplication.translate("CentralPage", u"Kantor dengan satu PC tidak memerlukan pusat. Dengan beberapa PC, satu menjadi pusat: data semua loket disatukan di sana, dan tiap loket tetap bekerja bila pusat mati.", None))
        self.make_title.setText(QCoreApplication.translate("CentralPage", u"PC pertama: jadikan PC ini pusat kantor", None))
        self.make_words.setText(QCoreApplication.translate("CentralPage", u"PC ini menyimpan gabungan data semua loket dan menerima loket lain; pilih PC yang selalu menyala pada jam kerja.", None))
        self.make.setText(QCoreApplication.translate("CentralPage", u"Jadikan PC ini pusat kantor", None))
#if QT_CONFIG(accessibility)
        self.make.setAccessibleName(QCoreApplication.translate("CentralPage", u"Jadikan PC ini pusat kantor", None))
#endif // QT_CONFIG(accessibility)
        self.make_fault.setText("")
        self.join_title.setText(QCoreApplication.translate("CentralPage", u"PC lain: gabung ke pusat dengan kode", None))
        self.join_words.setText(QCoreApplication.translate("CentralPage", u"Minta alamat dan kode di PC pusat (Pengaturan, Pusat kantor, Buat kode). Data yang sudah ada di PC ini ditawarkan ke kantor; tidak ada yang hilang.", None))
        self.join.setText(QCoreApplication.translate("CentralPage", u"Gabungkan PC ini", None))
#if QT_CONFIG(accessibility)
        self.join.setAccessibleName(QCoreApplication.translate("CentralPage", u"Gabungkan PC ini", None))
#endif // QT_CONFIG(accessibility)
        self.done_title.setText("")
        self.done_words.setText("")
        self.done_go.setText(QCoreApplication.translate("CentralPage", u"Masuk lagi", None))
#if QT_CONFIG(accessibility)
        self.done_go.setAccessibleName(QCoreApplication.translate("CentralPage", u"Masuk lagi", None))
#endif // QT_CONFIG(accessibility)
        self.hub_state.setText("")
        self.hub_start.setText(QCoreApplication.translate("CentralPage", u"Mulai", None))
#if QT_CONFIG(accessibility)
        self.hub_start.setAccessibleName(QCoreApplication.translate("CentralPage", u"Mulai", None))
#endif // QT_CONFIG(accessibility)
        self.hub_stop.setText(QCoreApplication.translate("CentralPage", u"Hentikan", None))
#if QT_CONFIG(accessibility)
        self.hub_stop.setAccessibleName(QCoreApplication.translate("CentralPage", u"Hentikan", None))
#endif // QT_CONFIG(accessibility)
        self.hub_auto.setText(QCoreApplication.translate("CentralPage", u"Mulai sendiri bersama PC ini", None))
#if QT_CONFIG(accessibility)
        self.hub_auto.setAccessibleName(QCoreApplication.translate("CentralPage", u"Mulai sendiri bersama PC ini", None))
#endif // QT_CONFIG(accessibility)
        self.hub_sync.setText(QCoreApplication.translate("CentralPage", u"Sinkronisasi", None))
#if QT_CONFIG(accessibility)
        self.hub_sync.setAccessibleName(QCoreApplication.translate("CentralPage", u"Sinkronisasi", None))
#endif // QT_CONFIG(accessibility)
        self.hub_move.setText(QCoreApplication.translate("CentralPage", u"Pindahkan pusat\u2026", None))
#if QT_CONFIG(accessibility)
        self.hub_move.setAccessibleName(QCoreApplication.translate("CentralPage", u"Pindahkan pusat\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.wall_words.setText("")
#if QT_CONFIG(accessibility)
        self.wall_command.setAccessibleName(QCoreApplication.translate("CentralPage", u"Perintah untuk firewall", None))
#endif // QT_CONFIG(accessibility)
        self.wall_copy.setText(QCoreApplication.translate("CentralPage", u"Salin perintah", None))
#if QT_CONFIG(accessibility)
        self.wall_copy.setAccessibleName(QCoreApplication.translate("CentralPage", u"Salin perintah", None))
#endif // QT_CONFIG(accessibility)
        self.wall_again.setText(QCoreApplication.translate("CentralPage", u"Periksa lagi", None))
#if QT_CONFIG(accessibility)
        self.wall_again.setAccessibleName(QCoreApplication.translate("CentralPage", u"Periksa lagi", None))
#endif // QT_CONFIG(accessibility)
        self.invite_label.setText(QCoreApplication.translate("CentralPage", u"Kode untuk", None))
#if QT_CONFIG(accessibility)
        self.whom.setAccessibleName(QCoreApplication.translate("CentralPage", u"Kode untuk siapa", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.region.setAccessibleName(QCoreApplication.translate("CentralPage", u"Kode wilayah pengawas", None))
#endif // QT_CONFIG(accessibility)
        self.region.setPlaceholderText(QCoreApplication.translate("CentralPage", u"33 atau 3317", None))
        self.invite.setText(QCoreApplication.translate("CentralPage", u"Buat kode", None))
#if QT_CONFIG(accessibility)
        self.invite.setAccessibleName(QCoreApplication.translate("CentralPage", u"Buat kode", None))
#endif // QT_CONFIG(accessibility)
        self.hub_fault.setText("")
        self.devices_title.setText(QCoreApplication.translate("CentralPage", u"PC yang sudah bergabung", None))
#if QT_CONFIG(accessibility)
        self.devices.setAccessibleName(QCoreApplication.translate("CentralPage", u"PC yang sudah bergabung", None))
#endif // QT_CONFIG(accessibility)
        self.devices_empty.setText(QCoreApplication.translate("CentralPage", u"Belum ada PC yang bergabung.", None))
        self.revoke.setText(QCoreApplication.translate("CentralPage", u"Keluarkan PC yang dipilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.revoke.setAccessibleName(QCoreApplication.translate("CentralPage", u"Keluarkan PC yang dipilih\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_words.setText(QCoreApplication.translate("CentralPage", u"PC yang dicuri atau tidak dipakai lagi dikeluarkan di sini; apa yang sudah dikirimnya tetap ada.", None))
        self.joined_state.setText("")
        self.joined_sync.setText(QCoreApplication.translate("CentralPage", u"Sinkronisasi", None))
#if QT_CONFIG(accessibility)
        self.joined_sync.setAccessibleName(QCoreApplication.translate("CentralPage", u"Sinkronisasi", None))
#endif // QT_CONFIG(accessibility)
        self.joined_address.setText(QCoreApplication.translate("CentralPage", u"Ubah alamat pusat\u2026", None))
#if QT_CONFIG(accessibility)
        self.joined_address.setAccessibleName(QCoreApplication.translate("CentralPage", u"Ubah alamat pusat\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.joined_take.setText(QCoreApplication.translate("CentralPage", u"Ambil alih pusat ke PC ini\u2026", None))
#if QT_CONFIG(accessibility)
        self.joined_take.setAccessibleName(QCoreApplication.translate("CentralPage", u"Ambil alih pusat ke PC ini\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.joined_leave.setText(QCoreApplication.translate("CentralPage", u"Keluar dari pusat\u2026", None))
#if QT_CONFIG(accessibility)
        self.joined_leave.setAccessibleName(QCoreApplication.translate("CentralPage", u"Keluar dari pusat\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.joined_fault.setText("")
        self.again_title.setText(QCoreApplication.translate("CentralPage", u"Gabungkan PC ini lagi", None))
        self.again_words.setText("")
        self.again.setText(QCoreApplication.translate("CentralPage", u"Gabungkan lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("CentralPage", u"Gabungkan lagi", None))
#endif // QT_CONFIG(accessibility)
        self.address_title.setText(QCoreApplication.translate("CentralPage", u"Alamat pusat yang baru", None))
        self.address_words.setText(QCoreApplication.translate("CentralPage", u"Pusat dipindahkan ke PC lain atau ke server kabupaten? Ketik alamatnya; hanya pusat yang sama yang diterima.", None))
#if QT_CONFIG(accessibility)
        self.new_address.setAccessibleName(QCoreApplication.translate("CentralPage", u"Alamat pusat yang baru", None))
#endif // QT_CONFIG(accessibility)
        self.new_address.setPlaceholderText(QCoreApplication.translate("CentralPage", u"192.168.1.10:8443", None))
        self.address_fault.setText("")
        self.address_save.setText(QCoreApplication.translate("CentralPage", u"Ctrl+S  Pakai alamat ini", None))
#if QT_CONFIG(accessibility)
        self.address_save.setAccessibleName(QCoreApplication.translate("CentralPage", u"Ctrl+S  Pakai alamat ini", None))
#endif // QT_CONFIG(accessibility)
        self.address_leave.setText(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#if QT_CONFIG(accessibility)
        self.address_leave.setAccessibleName(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#endif // QT_CONFIG(accessibility)
        self.leave_title.setText(QCoreApplication.translate("CentralPage", u"Keluar dari pusat", None))
        self.leave_words.setText("")
        self.leave_do.setText(QCoreApplication.translate("CentralPage", u"Keluar dari pusat", None))
#if QT_CONFIG(accessibility)
        self.leave_do.setAccessibleName(QCoreApplication.translate("CentralPage", u"Keluar dari pusat", None))
#endif // QT_CONFIG(accessibility)
        self.leave_not.setText(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#if QT_CONFIG(accessibility)
        self.leave_not.setAccessibleName(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#endif // QT_CONFIG(accessibility)
        self.move_intro.setText(QCoreApplication.translate("CentralPage", u"Pindahkan pusat ke PC lain tanpa kehilangan data. Loket-loket tetap melayani selama dipindahkan.", None))
        self.step_1_title.setText(QCoreApplication.translate("CentralPage", u"1. Bungkus pusat menjadi satu berkas", None))
        self.step_1_done.setText("")
        self.step_1_words.setText(QCoreApplication.translate("CentralPage", u"Pusat di PC ini berhenti; berkasnya disandikan dengan frasa sandi ini. Simpan di cakram USB.", None))
#if QT_CONFIG(accessibility)
        self.pack_secret.setAccessibleName(QCoreApplication.translate("CentralPage", u"Frasa sandi berkas (paling sedikit 12 huruf)", None))
#endif // QT_CONFIG(accessibility)
        self.pack_secret.setPlaceholderText(QCoreApplication.translate("CentralPage", u"Frasa sandi, paling sedikit 12 huruf", None))
#if QT_CONFIG(accessibility)
        self.pack_again.setAccessibleName(QCoreApplication.translate("CentralPage", u"Ketik sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.pack_again.setPlaceholderText(QCoreApplication.translate("CentralPage", u"Sekali lagi", None))
        self.pack.setText(QCoreApplication.translate("CentralPage", u"Bungkus\u2026", None))
#if QT_CONFIG(accessibility)
        self.pack.setAccessibleName(QCoreApplication.translate("CentralPage", u"Bungkus\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.step_2_title.setText(QCoreApplication.translate("CentralPage", u"2. Di PC yang baru: ambil alih", None))
        self.step_2_done.setText("")
        self.step_2_words.setText(QCoreApplication.translate("CentralPage", u"Di PC baru (sudah bergabung ke pusat ini) buka Pengaturan, Pusat kantor, \u201cAmbil alih pusat ke PC ini\u2026\u201d, pilih berkasnya, ketik frasa sandinya. Catat alamat baru yang tampil.", None))
        self.step_3_title.setText(QCoreApplication.translate("CentralPage", u"3. Sambungkan loket-loket ke alamat baru", None))
        self.step_3_done.setText("")
        self.step_3_words.setText(QCoreApplication.translate("CentralPage", u"Di PC ini ketik di bawah; di tiap loket lain lewat \u201cUbah alamat pusat\u2026\u201d.", None))
#if QT_CONFIG(accessibility)
        self.moved_address.setAccessibleName(QCoreApplication.translate("CentralPage", u"Alamat pusat yang baru", None))
#endif // QT_CONFIG(accessibility)
        self.moved_address.setPlaceholderText(QCoreApplication.translate("CentralPage", u"192.168.1.11:8443", None))
        self.moved_save.setText(QCoreApplication.translate("CentralPage", u"Sambungkan PC ini", None))
#if QT_CONFIG(accessibility)
        self.moved_save.setAccessibleName(QCoreApplication.translate("CentralPage", u"Sambungkan PC ini", None))
#endif // QT_CONFIG(accessibility)
        self.step_4_title.setText(QCoreApplication.translate("CentralPage", u"4. Lepaskan pusat dari PC ini", None))
        self.step_4_done.setText("")
        self.step_4_words.setText(QCoreApplication.translate("CentralPage", u"Sesudah pusat baru berjalan. Data lama disisihkan, tidak dihapus.", None))
        self.let_go.setText(QCoreApplication.translate("CentralPage", u"Lepaskan pusat dari PC ini\u2026", None))
#if QT_CONFIG(accessibility)
        self.let_go.setAccessibleName(QCoreApplication.translate("CentralPage", u"Lepaskan pusat dari PC ini\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.move_fault.setText("")
        self.move_leave.setText(QCoreApplication.translate("CentralPage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.move_leave.setAccessibleName(QCoreApplication.translate("CentralPage", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.take_intro.setText(QCoreApplication.translate("CentralPage", u"PC ini menjadi pusat kantor dengan isi berkas yang dibungkus di PC pusat yang lama.", None))
        self.take_file_label.setText(QCoreApplication.translate("CentralPage", u"Berkas pusat", None))
#if QT_CONFIG(accessibility)
        self.take_file.setAccessibleName(QCoreApplication.translate("CentralPage", u"Berkas pusat", None))
#endif // QT_CONFIG(accessibility)
        self.take_file.setPlaceholderText(QCoreApplication.translate("CentralPage", u"Pilih berkas yang dibungkus di pusat lama", None))
        self.take_choose.setText(QCoreApplication.translate("CentralPage", u"Pilih berkas\u2026", None))
#if QT_CONFIG(accessibility)
        self.take_choose.setAccessibleName(QCoreApplication.translate("CentralPage", u"Pilih berkas\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.take_secret_label.setText(QCoreApplication.translate("CentralPage", u"Frasa sandi berkas", None))
#if QT_CONFIG(accessibility)
        self.take_secret.setAccessibleName(QCoreApplication.translate("CentralPage", u"Frasa sandi berkas", None))
#endif // QT_CONFIG(accessibility)
        self.take_fault.setText("")
        self.take_do.setText(QCoreApplication.translate("CentralPage", u"Ambil alih pusat", None))
#if QT_CONFIG(accessibility)
        self.take_do.setAccessibleName(QCoreApplication.translate("CentralPage", u"Ambil alih pusat", None))
#endif // QT_CONFIG(accessibility)
        self.take_leave.setText(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#if QT_CONFIG(accessibility)
        self.take_leave.setAccessibleName(QCoreApplication.translate("CentralPage", u"Esc  Batal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

