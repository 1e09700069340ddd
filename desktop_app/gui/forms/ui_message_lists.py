# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_lists.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.register_mapping import MappingPanel
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import (CardField, KkField, NikField)
from desktop_app.gui.widgets.run_card import RunCard
from desktop_app.gui.widgets.village_field import VillageField

class Ui_MessageListsPage(object):
    def setupUi(self, MessageListsPage):
        if not MessageListsPage.objectName():
            MessageListsPage.setObjectName(u"MessageListsPage")
        self.outer = QVBoxLayout(MessageListsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(MessageListsPage)
        self.steps.setObjectName(u"steps")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.list_layout = QVBoxLayout(self.page_list)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.lists = QComboBox(self.page_list)
        self.lists.setObjectName(u"lists")
        self.lists.setMinimumSize(QSize(300, 36))

        self.top.addWidget(self.lists)

        self.pick = QPushButton(self.page_list)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)

        self.top.addWidget(self.pick)

        self.new_list = QPushButton(self.page_list)
        self.new_list.setObjectName(u"new_list")
        self.new_list.setAutoDefault(False)

        self.top.addWidget(self.new_list)

        self.add = QPushButton(self.page_list)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.top.addWidget(self.add)

        self.save_left = QPushButton(self.page_list)
        self.save_left.setObjectName(u"save_left")
        self.save_left.setAutoDefault(False)

        self.top.addWidget(self.save_left)

        self.top_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)


        self.list_layout.addLayout(self.top)

        self.none = QLabel(self.page_list)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"hint")
        self.none.setWordWrap(True)

        self.list_layout.addWidget(self.none)

        self.body = QWidget(self.page_list)
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(16)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.dash = QFrame(self.body)
        self.dash.setObjectName(u"dash")
        self.dash.setMinimumSize(QSize(410, 0))
        self.dash.setMaximumSize(QSize(430, 16777215))
        self.dash_col = QVBoxLayout(self.dash)
        self.dash_col.setSpacing(8)
        self.dash_col.setObjectName(u"dash_col")
        self.dash_col.setContentsMargins(0, 0, 0, 0)
        self.figures = QLabel(self.dash)
        self.figures.setObjectName(u"figures")
        self.figures.setWordWrap(True)

        self.dash_col.addWidget(self.figures)

        self.limits = QLabel(self.dash)
        self.limits.setObjectName(u"limits")
        self.limits.setProperty(u"role", u"hint")
        self.limits.setWordWrap(True)

        self.dash_col.addWidget(self.limits)

        self.villages_label = QLabel(self.dash)
        self.villages_label.setObjectName(u"villages_label")
        self.villages_label.setProperty(u"role", u"title")

        self.dash_col.addWidget(self.villages_label)

        self.villages = QTableView(self.dash)
        self.villages.setObjectName(u"villages")
        self.villages.setAlternatingRowColors(True)
        self.villages.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.villages.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.villages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.villages.setShowGrid(False)
        self.villages.setWordWrap(False)
        self.villages.setTabKeyNavigation(False)

        self.dash_col.addWidget(self.villages)

        self.since_label = QLabel(self.dash)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"role", u"title")

        self.dash_col.addWidget(self.since_label)

        self.since = QLabel(self.dash)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"role", u"hint")
        self.since.setWordWrap(True)

        self.dash_col.addWidget(self.since)

        self.remove = QPushButton(self.dash)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.dash_col.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

        self.dash_col.setStretch(3, 1)

        self.body_row.addWidget(self.dash)

        self.people_col = QVBoxLayout()
        self.people_col.setSpacing(8)
        self.people_col.setObjectName(u"people_col")
        self.people_col.setContentsMargins(0, 0, 0, 0)
        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(self.body)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(0, 36))

        self.filter_row.addWidget(self.search)

        self.limit = QComboBox(self.body)
        self.limit.setObjectName(u"limit")
        self.limit.setMinimumSize(QSize(0, 36))

        self.filter_row.addWidget(self.limit)

        self.told = QComboBox(self.body)
        self.told.setObjectName(u"told")
        self.told.setMinimumSize(QSize(0, 36))

        self.filter_row.addWidget(self.told)

        self.came = QComboBox(self.body)
        self.came.setObjectName(u"came")
        self.came.setMinimumSize(QSize(0, 36))

        self.filter_row.addWidget(self.came)

        self.filter_row.setStretch(0, 1)

        self.people_col.addLayout(self.filter_row)

        self.rows = QTableView(self.body)
        self.rows.setObjectName(u"rows")
        self.rows.setAlternatingRowColors(True)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setTabKeyNavigation(False)

        self.people_col.addWidget(self.rows)

        self.empty = QLabel(self.body)
        self.empty.setObjectName(u"empty")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.people_col.addWidget(self.empty)

        self.count = QLabel(self.body)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")

        self.people_col.addWidget(self.count)

        self.contact_row = QHBoxLayout()
        self.contact_row.setSpacing(8)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row.setContentsMargins(0, 0, 0, 0)
        self.contact = QComboBox(self.body)
        self.contact.setObjectName(u"contact")
        self.contact.setMinimumSize(QSize(0, 36))

        self.contact_row.addWidget(self.contact)

        self.note = QLineEdit(self.body)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 36))
        self.note.setMaxLength(300)

        self.contact_row.addWidget(self.note)

        self.noted = QPushButton(self.body)
        self.noted.setObjectName(u"noted")
        self.noted.setAutoDefault(False)

        self.contact_row.addWidget(self.noted)

        self.contact_row.setStretch(1, 1)

        self.people_col.addLayout(self.contact_row)

        self.people_col.setStretch(1, 1)

        self.body_row.addLayout(self.people_col)

        self.body_row.setStretch(1, 1)

        self.list_layout.addWidget(self.body)

        self.list_bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_layout.addItem(self.list_bottom)

        self.list_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_list)
        self.page_look = QWidget()
        self.page_look.setObjectName(u"page_look")
        self.look_layout = QVBoxLayout(self.page_look)
        self.look_layout.setSpacing(10)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.look_title = QLabel(self.page_look)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setProperty(u"role", u"title")
        self.look_title.setWordWrap(True)

        self.look_layout.addWidget(self.look_title)

        self.look_fields = QHBoxLayout()
        self.look_fields.setSpacing(8)
        self.look_fields.setObjectName(u"look_fields")
        self.look_fields.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(2)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.page_look)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(self.page_look)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 36))

        self.kind_box.addWidget(self.kind)


        self.look_fields.addLayout(self.kind_box)

        self.into_box = QVBoxLayout()
        self.into_box.setSpacing(2)
        self.into_box.setObjectName(u"into_box")
        self.into_box.setContentsMargins(0, 0, 0, 0)
        self.into_label = QLabel(self.page_look)
        self.into_label.setObjectName(u"into_label")
        self.into_label.setProperty(u"role", u"field")

        self.into_box.addWidget(self.into_label)

        self.into = QComboBox(self.page_look)
        self.into.setObjectName(u"into")
        self.into.setMinimumSize(QSize(180, 36))
        self.into.setMaximumSize(QSize(340, 16777215))

        self.into_box.addWidget(self.into)


        self.look_fields.addLayout(self.into_box)

        self.title_box = QVBoxLayout()
        self.title_box.setSpacing(2)
        self.title_box.setObjectName(u"title_box")
        self.title_box.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.page_look)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")

        self.title_box.addWidget(self.title_label)

        self.title = QLineEdit(self.page_look)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(80)
        self.title.setMinimumSize(QSize(0, 36))

        self.title_box.addWidget(self.title)

        self.title_fault = QLabel(self.page_look)
        self.title_fault.setObjectName(u"title_fault")
        self.title_fault.setProperty(u"role", u"error")
        self.title_fault.setWordWrap(True)

        self.title_box.addWidget(self.title_fault)


        self.look_fields.addLayout(self.title_box)

        self.as_of_box = QVBoxLayout()
        self.as_of_box.setSpacing(2)
        self.as_of_box.setObjectName(u"as_of_box")
        self.as_of_box.setContentsMargins(0, 0, 0, 0)
        self.as_of_label = QLabel(self.page_look)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setProperty(u"role", u"field")

        self.as_of_box.addWidget(self.as_of_label)

        self.as_of = DateField(self.page_look)
        self.as_of.setObjectName(u"as_of")
        self.as_of.setMinimumSize(QSize(0, 36))

        self.as_of_box.addWidget(self.as_of)

        self.as_of_fault = QLabel(self.page_look)
        self.as_of_fault.setObjectName(u"as_of_fault")
        self.as_of_fault.setProperty(u"role", u"error")
        self.as_of_fault.setWordWrap(True)

        self.as_of_box.addWidget(self.as_of_fault)


        self.look_fields.addLayout(self.as_of_box)

        self.look_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_fields.addItem(self.look_room)

        self.look_fields.setStretch(2, 1)
        self.look_fields.setStretch(4, 1)

        self.look_layout.addLayout(self.look_fields)

        self.look_hint = QLabel(self.page_look)
        self.look_hint.setObjectName(u"look_hint")
        self.look_hint.setProperty(u"role", u"hint")
        self.look_hint.setWordWrap(True)

        self.look_layout.addWidget(self.look_hint)

        self.look_fault = QLabel(self.page_look)
        self.look_fault.setObjectName(u"look_fault")
        self.look_fault.setProperty(u"role", u"error")
        self.look_fault.setWordWrap(True)

        self.look_layout.addWidget(self.look_fault)

        self.look_buttons = QHBoxLayout()
        self.look_buttons.setSpacing(8)
        self.look_buttons.setObjectName(u"look_buttons")
        self.look_buttons.setContentsMargins(0, 0, 0, 0)
        self.start = QPushButton(self.page_look)
        self.start.setObjectName(u"start")
        self.start.setAutoDefault(False)

        self.look_buttons.addWidget(self.start)

        self.map = QPushButton(self.page_look)
        self.map.setObjectName(u"map")
        self.map.setAutoDefault(False)

        self.look_buttons.addWidget(self.map)

        self.leave = QPushButton(self.page_look)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.look_buttons.addWidget(self.leave)

        self.lb_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_buttons.addItem(self.lb_room)


        self.look_layout.addLayout(self.look_buttons)

        self.look_bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_layout.addItem(self.look_bottom)

        self.steps.addWidget(self.page_look)
        self.page_map = QWidget()
        self.page_map.setObjectName(u"page_map")
        self.map_layout = QVBoxLayout(self.page_map)
        self.map_layout.setSpacing(8)
        self.map_layout.setObjectName(u"map_layout")
        self.map_layout.setContentsMargins(0, 0, 0, 0)
        self.mapping = MappingPanel(self.page_map)
        self.mapping.setObjectName(u"mapping")

        self.map_layout.addWidget(self.mapping)

        self.steps.addWidget(self.page_map)
        self.page_run = QWidget()
        self.page_run.setObjectName(u"page_run")
        self.run_layout = QVBoxLayout(self.page_run)
        self.run_layout.setSpacing(8)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(0, 0, 0, 0)
        self.run = RunCard(self.page_run)
        self.run.setObjectName(u"run")

        self.run_layout.addWidget(self.run)

        self.run_bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.run_bottom)

        self.steps.addWidget(self.page_run)
        self.page_result = QWidget()
        self.page_result.setObjectName(u"page_result")
        self.result_layout = QVBoxLayout(self.page_result)
        self.result_layout.setSpacing(10)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.page_result)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"role", u"title")
        self.result_title.setWordWrap(True)

        self.result_layout.addWidget(self.result_title)

        self.result_words = QLabel(self.page_result)
        self.result_words.setObjectName(u"result_words")
        self.result_words.setWordWrap(True)

        self.result_layout.addWidget(self.result_words)

        self.reasons = QTableView(self.page_result)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setAlternatingRowColors(True)
        self.reasons.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reasons.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reasons.setShowGrid(False)
        self.reasons.setWordWrap(False)
        self.reasons.setTabKeyNavigation(False)

        self.result_layout.addWidget(self.reasons)

        self.result_buttons = QHBoxLayout()
        self.result_buttons.setSpacing(8)
        self.result_buttons.setObjectName(u"result_buttons")
        self.result_buttons.setContentsMargins(0, 0, 0, 0)
        self.export_now = QPushButton(self.page_result)
        self.export_now.setObjectName(u"export_now")
        self.export_now.setAutoDefault(False)

        self.result_buttons.addWidget(self.export_now)

        self.done = QPushButton(self.page_result)
        self.done.setObjectName(u"done")
        self.done.setAutoDefault(False)

        self.result_buttons.addWidget(self.done)

        self.rb_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_buttons.addItem(self.rb_room)


        self.result_layout.addLayout(self.result_buttons)

        self.result_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_result)
        self.page_add = QWidget()
        self.page_add.setObjectName(u"page_add")
        self.add_layout = QVBoxLayout(self.page_add)
        self.add_layout.setSpacing(10)
        self.add_layout.setObjectName(u"add_layout")
        self.add_layout.setContentsMargins(0, 0, 0, 0)
        self.add_title = QLabel(self.page_add)
        self.add_title.setObjectName(u"add_title")
        self.add_title.setProperty(u"role", u"title")
        self.add_title.setWordWrap(True)

        self.add_layout.addWidget(self.add_title)

        self.add_grid = QGridLayout()
        self.add_grid.setObjectName(u"add_grid")
        self.add_grid.setHorizontalSpacing(12)
        self.add_grid.setVerticalSpacing(8)
        self.add_grid.setContentsMargins(0, 0, 0, 0)
        self.nik_box = QVBoxLayout()
        self.nik_box.setSpacing(2)
        self.nik_box.setObjectName(u"nik_box")
        self.nik_box.setContentsMargins(0, 0, 0, 0)
        self.nik_label = QLabel(self.page_add)
        self.nik_label.setObjectName(u"nik_label")
        self.nik_label.setProperty(u"role", u"field")

        self.nik_box.addWidget(self.nik_label)

        self.nik = NikField(self.page_add)
        self.nik.setObjectName(u"nik")
        self.nik.setMinimumSize(QSize(0, 36))

        self.nik_box.addWidget(self.nik)

        self.nik_fault = QLabel(self.page_add)
        self.nik_fault.setObjectName(u"nik_fault")
        self.nik_fault.setProperty(u"role", u"error")
        self.nik_fault.setWordWrap(True)

        self.nik_box.addWidget(self.nik_fault)


        self.add_grid.addLayout(self.nik_box, 0, 0, 1, 1)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(2)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.page_add)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.page_add)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(100)
        self.name.setMinimumSize(QSize(0, 36))

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.page_add)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.add_grid.addLayout(self.name_box, 0, 1, 1, 1)

        self.phone_box = QVBoxLayout()
        self.phone_box.setSpacing(2)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.page_add)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.page_add)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(30)
        self.phone.setMinimumSize(QSize(0, 36))

        self.phone_box.addWidget(self.phone)

        self.phone_fault = QLabel(self.page_add)
        self.phone_fault.setObjectName(u"phone_fault")
        self.phone_fault.setProperty(u"role", u"error")
        self.phone_fault.setWordWrap(True)

        self.phone_box.addWidget(self.phone_fault)


        self.add_grid.addLayout(self.phone_box, 0, 2, 1, 1)

        self.card_box = QVBoxLayout()
        self.card_box.setSpacing(2)
        self.card_box.setObjectName(u"card_box")
        self.card_box.setContentsMargins(0, 0, 0, 0)
        self.card_label = QLabel(self.page_add)
        self.card_label.setObjectName(u"card_label")
        self.card_label.setProperty(u"role", u"field")

        self.card_box.addWidget(self.card_label)

        self.card = CardField(self.page_add)
        self.card.setObjectName(u"card")
        self.card.setMinimumSize(QSize(0, 36))

        self.card_box.addWidget(self.card)

        self.card_fault = QLabel(self.page_add)
        self.card_fault.setObjectName(u"card_fault")
        self.card_fault.setProperty(u"role", u"error")
        self.card_fault.setWordWrap(True)

        self.card_box.addWidget(self.card_fault)


        self.add_grid.addLayout(self.card_box, 1, 0, 1, 1)

        self.kk_box = QVBoxLayout()
        self.kk_box.setSpacing(2)
        self.kk_box.setObjectName(u"kk_box")
        self.kk_box.setContentsMargins(0, 0, 0, 0)
        self.kk_label = QLabel(self.page_add)
        self.kk_label.setObjectName(u"kk_label")
        self.kk_label.setProperty(u"role", u"field")

        self.kk_box.addWidget(self.kk_label)

        self.kk = KkField(self.page_add)
        self.kk.setObjectName(u"kk")
        self.kk.setMinimumSize(QSize(0, 36))

        self.kk_box.addWidget(self.kk)

        self.kk_fault = QLabel(self.page_add)
        self.kk_fault.setObjectName(u"kk_fault")
        self.kk_fault.setProperty(u"role", u"error")
        self.kk_fault.setWordWrap(True)

        self.kk_box.addWidget(self.kk_fault)


        self.add_grid.addLayout(self.kk_box, 1, 1, 1, 1)

        self.village_box = QVBoxLayout()
        self.village_box.setSpacing(2)
        self.village_box.setObjectName(u"village_box")
        self.village_box.setContentsMargins(0, 0, 0, 0)
        self.village_label = QLabel(self.page_add)
        self.village_label.setObjectName(u"village_label")
        self.village_label.setProperty(u"role", u"field")

        self.village_box.addWidget(self.village_label)

        self.village = VillageField(self.page_add)
        self.village.setObjectName(u"village")
        self.village.setMinimumSize(QSize(0, 36))

        self.village_box.addWidget(self.village)

        self.village_fault = QLabel(self.page_add)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.village_box.addWidget(self.village_fault)


        self.add_grid.addLayout(self.village_box, 1, 2, 1, 1)

        self.since_day_box = QVBoxLayout()
        self.since_day_box.setSpacing(2)
        self.since_day_box.setObjectName(u"since_day_box")
        self.since_day_box.setContentsMargins(0, 0, 0, 0)
        self.since_day_label = QLabel(self.page_add)
        self.since_day_label.setObjectName(u"since_day_label")
        self.since_day_label.setProperty(u"role", u"field")

        self.since_day_box.addWidget(self.since_day_label)

        self.since_day = DateField(self.page_add)
        self.since_day.setObjectName(u"since_day")
        self.since_day.setMinimumSize(QSize(0, 36))

        self.since_day_box.addWidget(self.since_day)

        self.since_day_fault = QLabel(self.page_add)
        self.since_day_fault.setObjectName(u"since_day_fault")
        self.since_day_fault.setProperty(u"role", u"error")
        self.since_day_fault.setWordWrap(True)

        self.since_day_box.addWidget(self.since_day_fault)


        self.add_grid.addLayout(self.since_day_box, 2, 0, 1, 1)

        self.care_class_box = QVBoxLayout()
        self.care_class_box.setSpacing(2)
        self.care_class_box.setObjectName(u"care_class_box")
        self.care_class_box.setContentsMargins(0, 0, 0, 0)
        self.care_class_label = QLabel(self.page_add)
        self.care_class_label.setObjectName(u"care_class_label")
        self.care_class_label.setProperty(u"role", u"field")

        self.care_class_box.addWidget(self.care_class_label)

        self.care_class = QComboBox(self.page_add)
        self.care_class.setObjectName(u"care_class")
        self.care_class.setMinimumSize(QSize(0, 36))

        self.care_class_box.addWidget(self.care_class)


        self.add_grid.addLayout(self.care_class_box, 2, 1, 1, 1)

        self.arrears_row = QHBoxLayout()
        self.arrears_row.setSpacing(8)
        self.arrears_row.setObjectName(u"arrears_row")
        self.arrears_row.setContentsMargins(0, 0, 0, 0)
        self.months_box = QVBoxLayout()
        self.months_box.setSpacing(2)
        self.months_box.setObjectName(u"months_box")
        self.months_box.setContentsMargins(0, 0, 0, 0)
        self.months_label = QLabel(self.page_add)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setProperty(u"role", u"field")

        self.months_box.addWidget(self.months_label)

        self.months = QSpinBox(self.page_add)
        self.months.setObjectName(u"months")
        self.months.setMaximum(600)
        self.months.setMinimumSize(QSize(0, 36))

        self.months_box.addWidget(self.months)


        self.arrears_row.addLayout(self.months_box)

        self.amount_box = QVBoxLayout()
        self.amount_box.setSpacing(2)
        self.amount_box.setObjectName(u"amount_box")
        self.amount_box.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.page_add)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"field")

        self.amount_box.addWidget(self.amount_label)

        self.amount = QSpinBox(self.page_add)
        self.amount.setObjectName(u"amount")
        self.amount.setMaximum(999999999)
        self.amount.setMinimumSize(QSize(0, 36))

        self.amount_box.addWidget(self.amount)


        self.arrears_row.addLayout(self.amount_box)


        self.add_grid.addLayout(self.arrears_row, 2, 2, 1, 1)

        self.add_grid.setColumnStretch(0, 1)
        self.add_grid.setColumnStretch(1, 1)
        self.add_grid.setColumnStretch(2, 1)

        self.add_layout.addLayout(self.add_grid)

        self.add_fault = QLabel(self.page_add)
        self.add_fault.setObjectName(u"add_fault")
        self.add_fault.setProperty(u"role", u"error")
        self.add_fault.setWordWrap(True)

        self.add_layout.addWidget(self.add_fault)

        self.add_buttons = QHBoxLayout()
        self.add_buttons.setSpacing(8)
        self.add_buttons.setObjectName(u"add_buttons")
        self.add_buttons.setContentsMargins(0, 0, 0, 0)
        self.store = QPushButton(self.page_add)
        self.store.setObjectName(u"store")
        self.store.setAutoDefault(False)

        self.add_buttons.addWidget(self.store)

        self.add_leave = QPushButton(self.page_add)
        self.add_leave.setObjectName(u"add_leave")
        self.add_leave.setAutoDefault(False)

        self.add_buttons.addWidget(self.add_leave)

        self.ab_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_buttons.addItem(self.ab_room)


        self.add_layout.addLayout(self.add_buttons)

        self.add_bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.add_layout.addItem(self.add_bottom)

        self.steps.addWidget(self.page_add)

        self.outer.addWidget(self.steps)

        self.fault = QLabel(MessageListsPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.into_label.setBuddy(self.into)
        self.title_label.setBuddy(self.title)
        self.as_of_label.setBuddy(self.as_of)
        self.nik_label.setBuddy(self.nik)
        self.name_label.setBuddy(self.name)
        self.phone_label.setBuddy(self.phone)
        self.card_label.setBuddy(self.card)
        self.kk_label.setBuddy(self.kk)
        self.village_label.setBuddy(self.village)
        self.since_day_label.setBuddy(self.since_day)
        self.care_class_label.setBuddy(self.care_class)
        self.months_label.setBuddy(self.months)
        self.amount_label.setBuddy(self.amount)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageListsPage)

        QMetaObject.connectSlotsByName(MessageListsPage)
    # setupUi

    def retranslateUi(self, MessageListsPage):
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Daftar (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.pick.setText(QCoreApplication.translate("MessageListsPage", u"Impor berkas  Ctrl+O", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Impor berkas (Ctrl+O)", None))
#endif // QT_CONFIG(accessibility)
        self.new_list.setText(QCoreApplication.translate("MessageListsPage", u"Daftar baru  Ctrl+N", None))
#if QT_CONFIG(accessibility)
        self.new_list.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Daftar baru (Ctrl+N)", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("MessageListsPage", u"Tambah peserta  Ctrl+I", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Tambah peserta (Ctrl+I)", None))
#endif // QT_CONFIG(accessibility)
        self.save_left.setText(QCoreApplication.translate("MessageListsPage", u"Yang tidak diimpor  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save_left.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Yang tidak diimpor (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("MessageListsPage", u"Belum ada daftar. Impor berkas Excel dari BPJS atau dinas provinsi dengan Ctrl+O, atau seret berkasnya ke sini.", None))
        self.figures.setText("")
        self.limits.setText("")
        self.villages_label.setText(QCoreApplication.translate("MessageListsPage", u"Menurut desa", None))
#if QT_CONFIG(accessibility)
        self.villages.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Peserta menurut desa", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("MessageListsPage", u"Nonaktif sejak", None))
        self.since.setText("")
        self.remove.setText(QCoreApplication.translate("MessageListsPage", u"Hapus isi daftar\u2026  Ctrl+Del", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Hapus isi daftar (Ctrl+Del)", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("MessageListsPage", u"Cari nama/nomor  F3", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Cari peserta (F3)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.limit.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Saringan batas enam bulan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Saringan sudah dikabari", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.came.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Saringan kembali ke loket", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Peserta dalam daftar", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Dihubungi dengan cara", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("MessageListsPage", u"Catatan, bila perlu", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Catatan hubungan", None))
#endif // QT_CONFIG(accessibility)
        self.noted.setText(QCoreApplication.translate("MessageListsPage", u"Catat dihubungi  Ctrl+T", None))
#if QT_CONFIG(accessibility)
        self.noted.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Catat dihubungi (Ctrl+T)", None))
#endif // QT_CONFIG(accessibility)
        self.look_title.setText("")
        self.kind_label.setText(QCoreApplication.translate("MessageListsPage", u"Jenis daftar", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Jenis daftar", None))
#endif // QT_CONFIG(accessibility)
        self.into_label.setText(QCoreApplication.translate("MessageListsPage", u"Masukkan ke", None))
#if QT_CONFIG(accessibility)
        self.into.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Masukkan ke daftar", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("MessageListsPage", u"Nama daftar", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Nama daftar", None))
#endif // QT_CONFIG(accessibility)
        self.title_fault.setText("")
        self.as_of_label.setText(QCoreApplication.translate("MessageListsPage", u"Tanggal daftar", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Tanggal daftar", None))
#endif // QT_CONFIG(accessibility)
        self.as_of_fault.setText("")
        self.look_hint.setText("")
        self.look_fault.setText("")
        self.start.setText(QCoreApplication.translate("MessageListsPage", u"Impor  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Impor (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.map.setText(QCoreApplication.translate("MessageListsPage", u"Pilih kolom\u2026  Ctrl+L", None))
#if QT_CONFIG(accessibility)
        self.map.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Pilih kolom (Ctrl+L)", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("MessageListsPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Batal (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText("")
        self.result_words.setText("")
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Alasan tidak diimpor atau diberi catatan", None))
#endif // QT_CONFIG(accessibility)
        self.export_now.setText(QCoreApplication.translate("MessageListsPage", u"Simpan yang tidak diimpor  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.export_now.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Simpan yang tidak diimpor (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("MessageListsPage", u"Selesai  Esc", None))
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Selesai (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.add_title.setText("")
        self.nik_label.setText(QCoreApplication.translate("MessageListsPage", u"NIK", None))
#if QT_CONFIG(accessibility)
        self.nik.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"NIK", None))
#endif // QT_CONFIG(accessibility)
        self.nik_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("MessageListsPage", u"Nama *", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Nama", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.phone_label.setText(QCoreApplication.translate("MessageListsPage", u"No. HP/WhatsApp", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"No. HP/WhatsApp", None))
#endif // QT_CONFIG(accessibility)
        self.phone_fault.setText("")
        self.card_label.setText(QCoreApplication.translate("MessageListsPage", u"Nomor kartu", None))
#if QT_CONFIG(accessibility)
        self.card.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Nomor kartu", None))
#endif // QT_CONFIG(accessibility)
        self.card_fault.setText("")
        self.kk_label.setText(QCoreApplication.translate("MessageListsPage", u"No. KK", None))
#if QT_CONFIG(accessibility)
        self.kk.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"No. KK", None))
#endif // QT_CONFIG(accessibility)
        self.kk_fault.setText("")
        self.village_label.setText(QCoreApplication.translate("MessageListsPage", u"Desa/kelurahan", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Desa/kelurahan", None))
#endif // QT_CONFIG(accessibility)
        self.village_fault.setText("")
        self.since_day_label.setText(QCoreApplication.translate("MessageListsPage", u"Nonaktif sejak", None))
#if QT_CONFIG(accessibility)
        self.since_day.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Nonaktif sejak", None))
#endif // QT_CONFIG(accessibility)
        self.since_day_fault.setText("")
        self.care_class_label.setText(QCoreApplication.translate("MessageListsPage", u"Kelas", None))
#if QT_CONFIG(accessibility)
        self.care_class.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Kelas", None))
#endif // QT_CONFIG(accessibility)
        self.months_label.setText(QCoreApplication.translate("MessageListsPage", u"Bulan tunggakan", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Bulan tunggakan", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("MessageListsPage", u"Jumlah tunggakan (Rp)", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Jumlah tunggakan (Rp)", None))
#endif // QT_CONFIG(accessibility)
        self.add_fault.setText("")
        self.store.setText(QCoreApplication.translate("MessageListsPage", u"Tambahkan  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.store.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Tambahkan (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.add_leave.setText(QCoreApplication.translate("MessageListsPage", u"Selesai  Esc", None))
#if QT_CONFIG(accessibility)
        self.add_leave.setAccessibleName(QCoreApplication.translate("MessageListsPage", u"Selesai (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

