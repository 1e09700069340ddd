# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_people.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.register_mapping import MappingPanel
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import (KkField, NikField)
from desktop_app.gui.widgets.run_card import RunCard
from desktop_app.gui.widgets.village_field import VillageField

class Ui_ProgrammePeoplePage(object):
    def setupUi(self, ProgrammePeoplePage):
        if not ProgrammePeoplePage.objectName():
            ProgrammePeoplePage.setObjectName(u"ProgrammePeoplePage")
        self.outer = QVBoxLayout(ProgrammePeoplePage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(ProgrammePeoplePage)
        self.steps.setObjectName(u"steps")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.list_layout = QVBoxLayout(self.page_list)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.periods = QComboBox(self.page_list)
        self.periods.setObjectName(u"periods")
        self.periods.setMinimumSize(QSize(360, 36))

        self.filters.addWidget(self.periods)

        self.search = QLineEdit(self.page_list)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(0, 36))

        self.filters.addWidget(self.search)

        self.states = QComboBox(self.page_list)
        self.states.setObjectName(u"states")
        self.states.setMinimumSize(QSize(150, 36))

        self.filters.addWidget(self.states)

        self.districts = QComboBox(self.page_list)
        self.districts.setObjectName(u"districts")
        self.districts.setMinimumSize(QSize(150, 36))

        self.filters.addWidget(self.districts)

        self.villages = QComboBox(self.page_list)
        self.villages.setObjectName(u"villages")
        self.villages.setMinimumSize(QSize(150, 36))

        self.filters.addWidget(self.villages)

        self.filters.setStretch(0, 3)
        self.filters.setStretch(1, 3)

        self.list_layout.addLayout(self.filters)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.pick = QPushButton(self.page_list)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)
        self.pick.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.pick)

        self.add = QPushButton(self.page_list)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)
        self.add.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.add)

        self.from_case = QPushButton(self.page_list)
        self.from_case.setObjectName(u"from_case")
        self.from_case.setAutoDefault(False)
        self.from_case.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.from_case)

        self.step = QPushButton(self.page_list)
        self.step.setObjectName(u"step")
        self.step.setAutoDefault(False)
        self.step.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.step)

        self.deeds_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.deeds_room)

        self.shown = QComboBox(self.page_list)
        self.shown.setObjectName(u"shown")
        self.shown.setMinimumSize(QSize(200, 36))

        self.deeds.addWidget(self.shown)

        self.excel = QPushButton(self.page_list)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)
        self.excel.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.excel)

        self.pdf = QPushButton(self.page_list)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)
        self.pdf.setMinimumSize(QSize(0, 36))

        self.deeds.addWidget(self.pdf)


        self.list_layout.addLayout(self.deeds)

        self.none = QLabel(self.page_list)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"empty")
        self.none.setWordWrap(True)

        self.list_layout.addWidget(self.none)

        self.body = QWidget(self.page_list)
        self.body.setObjectName(u"body")
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.rows = QTableView(self.body)
        self.rows.setObjectName(u"rows")
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setTabKeyNavigation(False)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 180))

        self.left.addWidget(self.rows)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(self.body)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")

        self.foot.addWidget(self.count)

        self.foot_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_room)

        self.save_left = QPushButton(self.body)
        self.save_left.setObjectName(u"save_left")
        self.save_left.setAutoDefault(False)
        self.save_left.setMinimumSize(QSize(0, 36))

        self.foot.addWidget(self.save_left)


        self.left.addLayout(self.foot)

        self.left.setStretch(0, 1)

        self.body_layout.addLayout(self.left)

        self.detail = QFrame(self.body)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"card")
        self.detail.setMinimumSize(QSize(340, 0))
        self.detail.setMaximumSize(QSize(340, 16777215))
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 10, 12, 10)
        self.person = QLabel(self.detail)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"title")
        self.person.setWordWrap(True)

        self.detail_layout.addWidget(self.person)

        self.facts_scroll = QScrollArea(self.detail)
        self.facts_scroll.setObjectName(u"facts_scroll")
        self.facts_scroll.setWidgetResizable(True)
        self.facts_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_area = QWidget()
        self.facts_area.setObjectName(u"facts_area")
        self.facts_layout = QVBoxLayout(self.facts_area)
        self.facts_layout.setSpacing(6)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts = QLabel(self.facts_area)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)

        self.facts_layout.addWidget(self.facts)

        self.trail_title = QLabel(self.facts_area)
        self.trail_title.setObjectName(u"trail_title")
        self.trail_title.setProperty(u"role", u"field")

        self.facts_layout.addWidget(self.trail_title)

        self.trail = QLabel(self.facts_area)
        self.trail.setObjectName(u"trail")
        self.trail.setWordWrap(True)

        self.facts_layout.addWidget(self.trail)

        self.facts_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_layout.addItem(self.facts_room)

        self.facts_scroll.setWidget(self.facts_area)

        self.detail_layout.addWidget(self.facts_scroll)

        self.person_deeds = QHBoxLayout()
        self.person_deeds.setSpacing(8)
        self.person_deeds.setObjectName(u"person_deeds")
        self.person_deeds.setContentsMargins(0, 0, 0, 0)
        self.edit = QPushButton(self.detail)
        self.edit.setObjectName(u"edit")
        self.edit.setAutoDefault(False)
        self.edit.setMinimumSize(QSize(0, 36))

        self.person_deeds.addWidget(self.edit)

        self.back = QPushButton(self.detail)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)
        self.back.setMinimumSize(QSize(0, 36))

        self.person_deeds.addWidget(self.back)

        self.cancel = QPushButton(self.detail)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.setMinimumSize(QSize(0, 36))

        self.person_deeds.addWidget(self.cancel)


        self.detail_layout.addLayout(self.person_deeds)

        self.detail_layout.setStretch(1, 1)

        self.body_layout.addWidget(self.detail)

        self.body_layout.setStretch(0, 1)

        self.list_layout.addWidget(self.body)

        self.list_layout.setStretch(3, 1)
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
        self.as_of_box = QVBoxLayout()
        self.as_of_box.setSpacing(4)
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

        self.look_deeds = QHBoxLayout()
        self.look_deeds.setSpacing(8)
        self.look_deeds.setObjectName(u"look_deeds")
        self.look_deeds.setContentsMargins(0, 0, 0, 0)
        self.start = QPushButton(self.page_look)
        self.start.setObjectName(u"start")
        self.start.setAutoDefault(False)
        self.start.setMinimumSize(QSize(0, 36))
        self.start.setProperty(u"main", True)

        self.look_deeds.addWidget(self.start)

        self.map = QPushButton(self.page_look)
        self.map.setObjectName(u"map")
        self.map.setAutoDefault(False)
        self.map.setMinimumSize(QSize(0, 36))

        self.look_deeds.addWidget(self.map)

        self.leave = QPushButton(self.page_look)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)
        self.leave.setMinimumSize(QSize(0, 36))

        self.look_deeds.addWidget(self.leave)

        self.look_deeds_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_deeds.addItem(self.look_deeds_room)


        self.look_layout.addLayout(self.look_deeds)

        self.look_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_layout.addItem(self.look_below)

        self.look_layout.setStretch(5, 1)
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

        self.run_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.run_room)

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
        self.reasons.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reasons.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reasons.setTabKeyNavigation(False)
        self.reasons.setAlternatingRowColors(True)
        self.reasons.setShowGrid(False)
        self.reasons.setWordWrap(False)
        self.reasons.setMinimumSize(QSize(0, 120))

        self.result_layout.addWidget(self.reasons)

        self.result_deeds = QHBoxLayout()
        self.result_deeds.setSpacing(8)
        self.result_deeds.setObjectName(u"result_deeds")
        self.result_deeds.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(self.page_result)
        self.done.setObjectName(u"done")
        self.done.setAutoDefault(False)
        self.done.setMinimumSize(QSize(0, 36))
        self.done.setProperty(u"main", True)

        self.result_deeds.addWidget(self.done)

        self.export_now = QPushButton(self.page_result)
        self.export_now.setObjectName(u"export_now")
        self.export_now.setAutoDefault(False)
        self.export_now.setMinimumSize(QSize(0, 36))

        self.result_deeds.addWidget(self.export_now)

        self.result_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_deeds.addItem(self.result_room)


        self.result_layout.addLayout(self.result_deeds)

        self.result_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_result)
        self.page_form = QWidget()
        self.page_form.setObjectName(u"page_form")
        self.form_layout = QVBoxLayout(self.page_form)
        self.form_layout.setSpacing(10)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.form_title = QLabel(self.page_form)
        self.form_title.setObjectName(u"form_title")
        self.form_title.setProperty(u"role", u"title")
        self.form_title.setWordWrap(True)

        self.form_layout.addWidget(self.form_title)

        self.form_scroll = QScrollArea(self.page_form)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_area = QWidget()
        self.form_area.setObjectName(u"form_area")
        self.form_fields = QVBoxLayout(self.form_area)
        self.form_fields.setSpacing(8)
        self.form_fields.setObjectName(u"form_fields")
        self.form_fields.setContentsMargins(0, 0, 0, 0)
        self.form_row1 = QHBoxLayout()
        self.form_row1.setSpacing(8)
        self.form_row1.setObjectName(u"form_row1")
        self.form_row1.setContentsMargins(0, 0, 0, 0)
        self.nik_box = QVBoxLayout()
        self.nik_box.setSpacing(4)
        self.nik_box.setObjectName(u"nik_box")
        self.nik_box.setContentsMargins(0, 0, 0, 0)
        self.nik_label = QLabel(self.form_area)
        self.nik_label.setObjectName(u"nik_label")
        self.nik_label.setProperty(u"role", u"field")

        self.nik_box.addWidget(self.nik_label)

        self.nik = NikField(self.form_area)
        self.nik.setObjectName(u"nik")
        self.nik.setMinimumSize(QSize(0, 36))

        self.nik_box.addWidget(self.nik)

        self.nik_fault = QLabel(self.form_area)
        self.nik_fault.setObjectName(u"nik_fault")
        self.nik_fault.setProperty(u"role", u"error")
        self.nik_fault.setWordWrap(True)

        self.nik_box.addWidget(self.nik_fault)


        self.form_row1.addLayout(self.nik_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(4)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.form_area)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.form_area)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 36))

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.form_area)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.form_row1.addLayout(self.name_box)

        self.kk_box = QVBoxLayout()
        self.kk_box.setSpacing(4)
        self.kk_box.setObjectName(u"kk_box")
        self.kk_box.setContentsMargins(0, 0, 0, 0)
        self.kk_label = QLabel(self.form_area)
        self.kk_label.setObjectName(u"kk_label")
        self.kk_label.setProperty(u"role", u"field")

        self.kk_box.addWidget(self.kk_label)

        self.kk = KkField(self.form_area)
        self.kk.setObjectName(u"kk")
        self.kk.setMinimumSize(QSize(0, 36))

        self.kk_box.addWidget(self.kk)

        self.kk_fault = QLabel(self.form_area)
        self.kk_fault.setObjectName(u"kk_fault")
        self.kk_fault.setProperty(u"role", u"error")
        self.kk_fault.setWordWrap(True)

        self.kk_box.addWidget(self.kk_fault)


        self.form_row1.addLayout(self.kk_box)

        self.form_row1.setStretch(0, 2)
        self.form_row1.setStretch(1, 3)
        self.form_row1.setStretch(2, 2)

        self.form_fields.addLayout(self.form_row1)

        self.form_row2 = QHBoxLayout()
        self.form_row2.setSpacing(8)
        self.form_row2.setObjectName(u"form_row2")
        self.form_row2.setContentsMargins(0, 0, 0, 0)
        self.born_box = QVBoxLayout()
        self.born_box.setSpacing(4)
        self.born_box.setObjectName(u"born_box")
        self.born_box.setContentsMargins(0, 0, 0, 0)
        self.born_label = QLabel(self.form_area)
        self.born_label.setObjectName(u"born_label")
        self.born_label.setProperty(u"role", u"field")

        self.born_box.addWidget(self.born_label)

        self.born = DateField(self.form_area)
        self.born.setObjectName(u"born")
        self.born.setMinimumSize(QSize(0, 36))

        self.born_box.addWidget(self.born)

        self.born_fault = QLabel(self.form_area)
        self.born_fault.setObjectName(u"born_fault")
        self.born_fault.setProperty(u"role", u"error")
        self.born_fault.setWordWrap(True)

        self.born_box.addWidget(self.born_fault)


        self.form_row2.addLayout(self.born_box)

        self.village_box = QVBoxLayout()
        self.village_box.setSpacing(4)
        self.village_box.setObjectName(u"village_box")
        self.village_box.setContentsMargins(0, 0, 0, 0)
        self.village_label = QLabel(self.form_area)
        self.village_label.setObjectName(u"village_label")
        self.village_label.setProperty(u"role", u"field")

        self.village_box.addWidget(self.village_label)

        self.village = VillageField(self.form_area)
        self.village.setObjectName(u"village")
        self.village.setMinimumSize(QSize(0, 36))

        self.village_box.addWidget(self.village)

        self.village_fault = QLabel(self.form_area)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.village_box.addWidget(self.village_fault)


        self.form_row2.addLayout(self.village_box)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(4)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.form_area)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"field")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.form_area)
        self.address.setObjectName(u"address")
        self.address.setMinimumSize(QSize(0, 36))

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.form_area)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)


        self.form_row2.addLayout(self.address_box)

        self.form_row2.setStretch(0, 2)
        self.form_row2.setStretch(1, 3)
        self.form_row2.setStretch(2, 3)

        self.form_fields.addLayout(self.form_row2)

        self.form_row3 = QHBoxLayout()
        self.form_row3.setSpacing(8)
        self.form_row3.setObjectName(u"form_row3")
        self.form_row3.setContentsMargins(0, 0, 0, 0)
        self.bank_box = QVBoxLayout()
        self.bank_box.setSpacing(4)
        self.bank_box.setObjectName(u"bank_box")
        self.bank_box.setContentsMargins(0, 0, 0, 0)
        self.bank_label = QLabel(self.form_area)
        self.bank_label.setObjectName(u"bank_label")
        self.bank_label.setProperty(u"role", u"field")

        self.bank_box.addWidget(self.bank_label)

        self.bank = QLineEdit(self.form_area)
        self.bank.setObjectName(u"bank")
        self.bank.setMinimumSize(QSize(0, 36))

        self.bank_box.addWidget(self.bank)

        self.bank_fault = QLabel(self.form_area)
        self.bank_fault.setObjectName(u"bank_fault")
        self.bank_fault.setProperty(u"role", u"error")
        self.bank_fault.setWordWrap(True)

        self.bank_box.addWidget(self.bank_fault)


        self.form_row3.addLayout(self.bank_box)

        self.account_box = QVBoxLayout()
        self.account_box.setSpacing(4)
        self.account_box.setObjectName(u"account_box")
        self.account_box.setContentsMargins(0, 0, 0, 0)
        self.account_label = QLabel(self.form_area)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"role", u"field")

        self.account_box.addWidget(self.account_label)

        self.account = QLineEdit(self.form_area)
        self.account.setObjectName(u"account")
        self.account.setMinimumSize(QSize(0, 36))

        self.account_box.addWidget(self.account)

        self.account_fault = QLabel(self.form_area)
        self.account_fault.setObjectName(u"account_fault")
        self.account_fault.setProperty(u"role", u"error")
        self.account_fault.setWordWrap(True)

        self.account_box.addWidget(self.account_fault)


        self.form_row3.addLayout(self.account_box)

        self.holder_box = QVBoxLayout()
        self.holder_box.setSpacing(4)
        self.holder_box.setObjectName(u"holder_box")
        self.holder_box.setContentsMargins(0, 0, 0, 0)
        self.holder_label = QLabel(self.form_area)
        self.holder_label.setObjectName(u"holder_label")
        self.holder_label.setProperty(u"role", u"field")

        self.holder_box.addWidget(self.holder_label)

        self.holder = QLineEdit(self.form_area)
        self.holder.setObjectName(u"holder")
        self.holder.setMinimumSize(QSize(0, 36))

        self.holder_box.addWidget(self.holder)

        self.holder_fault = QLabel(self.form_area)
        self.holder_fault.setObjectName(u"holder_fault")
        self.holder_fault.setProperty(u"role", u"error")
        self.holder_fault.setWordWrap(True)

        self.holder_box.addWidget(self.holder_fault)


        self.form_row3.addLayout(self.holder_box)

        self.form_row3.setStretch(0, 2)
        self.form_row3.setStretch(1, 3)
        self.form_row3.setStretch(2, 3)

        self.form_fields.addLayout(self.form_row3)

        self.form_row4 = QHBoxLayout()
        self.form_row4.setSpacing(8)
        self.form_row4.setObjectName(u"form_row4")
        self.form_row4.setContentsMargins(0, 0, 0, 0)
        self.phone_box = QVBoxLayout()
        self.phone_box.setSpacing(4)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.form_area)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.form_area)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(0, 36))

        self.phone_box.addWidget(self.phone)

        self.phone_fault = QLabel(self.form_area)
        self.phone_fault.setObjectName(u"phone_fault")
        self.phone_fault.setProperty(u"role", u"error")
        self.phone_fault.setWordWrap(True)

        self.phone_box.addWidget(self.phone_fault)


        self.form_row4.addLayout(self.phone_box)

        self.amount_box = QVBoxLayout()
        self.amount_box.setSpacing(4)
        self.amount_box.setObjectName(u"amount_box")
        self.amount_box.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(self.form_area)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setProperty(u"role", u"field")

        self.amount_box.addWidget(self.amount_label)

        self.amount = QSpinBox(self.form_area)
        self.amount.setObjectName(u"amount")
        self.amount.setMinimumSize(QSize(0, 36))
        self.amount.setMaximum(1000000000)
        self.amount.setGroupSeparatorShown(True)

        self.amount_box.addWidget(self.amount)

        self.amount_fault = QLabel(self.form_area)
        self.amount_fault.setObjectName(u"amount_fault")
        self.amount_fault.setProperty(u"role", u"error")
        self.amount_fault.setWordWrap(True)

        self.amount_box.addWidget(self.amount_fault)


        self.form_row4.addLayout(self.amount_box)

        self.form_row4_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_row4.addItem(self.form_row4_room)

        self.form_row4.setStretch(0, 2)
        self.form_row4.setStretch(1, 3)
        self.form_row4.setStretch(2, 3)

        self.form_fields.addLayout(self.form_row4)

        self.met = QFrame(self.form_area)
        self.met.setObjectName(u"met")
        self.met.setProperty(u"role", u"card")
        self.met_layout = QVBoxLayout(self.met)
        self.met_layout.setSpacing(6)
        self.met_layout.setObjectName(u"met_layout")
        self.met_layout.setContentsMargins(12, 8, 12, 10)
        self.met_title = QLabel(self.met)
        self.met_title.setObjectName(u"met_title")
        self.met_title.setWordWrap(True)

        self.met_layout.addWidget(self.met_title)

        self.met_words = QLabel(self.met)
        self.met_words.setObjectName(u"met_words")
        self.met_words.setWordWrap(True)

        self.met_layout.addWidget(self.met_words)

        self.exception_box = QVBoxLayout()
        self.exception_box.setSpacing(4)
        self.exception_box.setObjectName(u"exception_box")
        self.exception_box.setContentsMargins(0, 0, 0, 0)
        self.exception_label = QLabel(self.met)
        self.exception_label.setObjectName(u"exception_label")
        self.exception_label.setProperty(u"role", u"field")

        self.exception_box.addWidget(self.exception_label)

        self.exception = QLineEdit(self.met)
        self.exception.setObjectName(u"exception")
        self.exception.setMinimumSize(QSize(0, 36))

        self.exception_box.addWidget(self.exception)

        self.exception_fault = QLabel(self.met)
        self.exception_fault.setObjectName(u"exception_fault")
        self.exception_fault.setProperty(u"role", u"error")
        self.exception_fault.setWordWrap(True)

        self.exception_box.addWidget(self.exception_fault)


        self.met_layout.addLayout(self.exception_box)


        self.form_fields.addWidget(self.met)

        self.form_fault = QLabel(self.form_area)
        self.form_fault.setObjectName(u"form_fault")
        self.form_fault.setProperty(u"role", u"error")
        self.form_fault.setWordWrap(True)

        self.form_fields.addWidget(self.form_fault)

        self.form_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_fields.addItem(self.form_below)

        self.form_scroll.setWidget(self.form_area)

        self.form_layout.addWidget(self.form_scroll)

        self.form_deeds = QHBoxLayout()
        self.form_deeds.setSpacing(8)
        self.form_deeds.setObjectName(u"form_deeds")
        self.form_deeds.setContentsMargins(0, 0, 0, 0)
        self.store = QPushButton(self.page_form)
        self.store.setObjectName(u"store")
        self.store.setAutoDefault(False)
        self.store.setMinimumSize(QSize(0, 36))
        self.store.setProperty(u"main", True)

        self.form_deeds.addWidget(self.store)

        self.form_leave = QPushButton(self.page_form)
        self.form_leave.setObjectName(u"form_leave")
        self.form_leave.setAutoDefault(False)
        self.form_leave.setMinimumSize(QSize(0, 36))

        self.form_deeds.addWidget(self.form_leave)

        self.form_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_deeds.addItem(self.form_room)


        self.form_layout.addLayout(self.form_deeds)

        self.form_layout.setStretch(1, 1)
        self.steps.addWidget(self.page_form)
        self.page_case = QWidget()
        self.page_case.setObjectName(u"page_case")
        self.case_layout = QVBoxLayout(self.page_case)
        self.case_layout.setSpacing(10)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.case_title = QLabel(self.page_case)
        self.case_title.setObjectName(u"case_title")
        self.case_title.setProperty(u"role", u"title")
        self.case_title.setWordWrap(True)

        self.case_layout.addWidget(self.case_title)

        self.case_top = QHBoxLayout()
        self.case_top.setSpacing(8)
        self.case_top.setObjectName(u"case_top")
        self.case_top.setContentsMargins(0, 0, 0, 0)
        self.case_search = QLineEdit(self.page_case)
        self.case_search.setObjectName(u"case_search")
        self.case_search.setMinimumSize(QSize(0, 36))

        self.case_top.addWidget(self.case_search)

        self.case_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.case_top.addItem(self.case_room)

        self.case_top.setStretch(0, 2)
        self.case_top.setStretch(1, 1)

        self.case_layout.addLayout(self.case_top)

        self.case_none = QLabel(self.page_case)
        self.case_none.setObjectName(u"case_none")
        self.case_none.setProperty(u"role", u"empty")
        self.case_none.setWordWrap(True)

        self.case_layout.addWidget(self.case_none)

        self.cases = QTableView(self.page_case)
        self.cases.setObjectName(u"cases")
        self.cases.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.cases.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cases.setTabKeyNavigation(False)
        self.cases.setAlternatingRowColors(True)
        self.cases.setShowGrid(False)
        self.cases.setWordWrap(False)
        self.cases.setMinimumSize(QSize(0, 180))

        self.case_layout.addWidget(self.cases)

        self.case_period_box = QVBoxLayout()
        self.case_period_box.setSpacing(4)
        self.case_period_box.setObjectName(u"case_period_box")
        self.case_period_box.setContentsMargins(0, 0, 0, 0)
        self.case_period_label = QLabel(self.page_case)
        self.case_period_label.setObjectName(u"case_period_label")
        self.case_period_label.setProperty(u"role", u"field")

        self.case_period_box.addWidget(self.case_period_label)

        self.case_period = QComboBox(self.page_case)
        self.case_period.setObjectName(u"case_period")
        self.case_period.setMinimumSize(QSize(0, 36))

        self.case_period_box.addWidget(self.case_period)

        self.case_advice = QLabel(self.page_case)
        self.case_advice.setObjectName(u"case_advice")
        self.case_advice.setProperty(u"role", u"hint")
        self.case_advice.setWordWrap(True)

        self.case_period_box.addWidget(self.case_advice)


        self.case_layout.addLayout(self.case_period_box)

        self.case_exception_box = QVBoxLayout()
        self.case_exception_box.setSpacing(4)
        self.case_exception_box.setObjectName(u"case_exception_box")
        self.case_exception_box.setContentsMargins(0, 0, 0, 0)
        self.case_exception_label = QLabel(self.page_case)
        self.case_exception_label.setObjectName(u"case_exception_label")
        self.case_exception_label.setProperty(u"role", u"field")

        self.case_exception_box.addWidget(self.case_exception_label)

        self.case_exception = QLineEdit(self.page_case)
        self.case_exception.setObjectName(u"case_exception")
        self.case_exception.setMinimumSize(QSize(0, 36))

        self.case_exception_box.addWidget(self.case_exception)


        self.case_layout.addLayout(self.case_exception_box)

        self.case_fault = QLabel(self.page_case)
        self.case_fault.setObjectName(u"case_fault")
        self.case_fault.setProperty(u"role", u"error")
        self.case_fault.setWordWrap(True)

        self.case_layout.addWidget(self.case_fault)

        self.case_deeds = QHBoxLayout()
        self.case_deeds.setSpacing(8)
        self.case_deeds.setObjectName(u"case_deeds")
        self.case_deeds.setContentsMargins(0, 0, 0, 0)
        self.take_case = QPushButton(self.page_case)
        self.take_case.setObjectName(u"take_case")
        self.take_case.setAutoDefault(False)
        self.take_case.setMinimumSize(QSize(0, 36))
        self.take_case.setProperty(u"main", True)

        self.case_deeds.addWidget(self.take_case)

        self.case_leave = QPushButton(self.page_case)
        self.case_leave.setObjectName(u"case_leave")
        self.case_leave.setAutoDefault(False)
        self.case_leave.setMinimumSize(QSize(0, 36))

        self.case_deeds.addWidget(self.case_leave)

        self.case_room2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.case_deeds.addItem(self.case_room2)


        self.case_layout.addLayout(self.case_deeds)

        self.case_layout.setStretch(3, 1)
        self.steps.addWidget(self.page_case)
        self.page_step = QWidget()
        self.page_step.setObjectName(u"page_step")
        self.step_layout = QVBoxLayout(self.page_step)
        self.step_layout.setSpacing(10)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.step_title = QLabel(self.page_step)
        self.step_title.setObjectName(u"step_title")
        self.step_title.setProperty(u"role", u"title")
        self.step_title.setWordWrap(True)

        self.step_layout.addWidget(self.step_title)

        self.step_words = QLabel(self.page_step)
        self.step_words.setObjectName(u"step_words")
        self.step_words.setWordWrap(True)

        self.step_layout.addWidget(self.step_words)

        self.step_row0 = QHBoxLayout()
        self.step_row0.setSpacing(8)
        self.step_row0.setObjectName(u"step_row0")
        self.step_row0.setContentsMargins(0, 0, 0, 0)
        self.to_state_box = QVBoxLayout()
        self.to_state_box.setSpacing(4)
        self.to_state_box.setObjectName(u"to_state_box")
        self.to_state_box.setContentsMargins(0, 0, 0, 0)
        self.to_state_label = QLabel(self.page_step)
        self.to_state_label.setObjectName(u"to_state_label")
        self.to_state_label.setProperty(u"role", u"field")

        self.to_state_box.addWidget(self.to_state_label)

        self.to_state = QComboBox(self.page_step)
        self.to_state.setObjectName(u"to_state")
        self.to_state.setMinimumSize(QSize(240, 36))

        self.to_state_box.addWidget(self.to_state)


        self.step_row0.addLayout(self.to_state_box)

        self.why_box = QVBoxLayout()
        self.why_box.setSpacing(4)
        self.why_box.setObjectName(u"why_box")
        self.why_box.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(self.page_step)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"role", u"field")

        self.why_box.addWidget(self.why_label)

        self.why = QComboBox(self.page_step)
        self.why.setObjectName(u"why")
        self.why.setMinimumSize(QSize(260, 36))

        self.why_box.addWidget(self.why)


        self.step_row0.addLayout(self.why_box)

        self.step_day_box = QVBoxLayout()
        self.step_day_box.setSpacing(4)
        self.step_day_box.setObjectName(u"step_day_box")
        self.step_day_box.setContentsMargins(0, 0, 0, 0)
        self.step_day_label = QLabel(self.page_step)
        self.step_day_label.setObjectName(u"step_day_label")
        self.step_day_label.setProperty(u"role", u"field")

        self.step_day_box.addWidget(self.step_day_label)

        self.step_day = DateField(self.page_step)
        self.step_day.setObjectName(u"step_day")
        self.step_day.setMinimumSize(QSize(0, 36))

        self.step_day_box.addWidget(self.step_day)

        self.step_day_fault = QLabel(self.page_step)
        self.step_day_fault.setObjectName(u"step_day_fault")
        self.step_day_fault.setProperty(u"role", u"error")
        self.step_day_fault.setWordWrap(True)

        self.step_day_box.addWidget(self.step_day_fault)


        self.step_row0.addLayout(self.step_day_box)

        self.step_room0 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_row0.addItem(self.step_room0)

        self.step_row0.setStretch(3, 1)

        self.step_layout.addLayout(self.step_row0)

        self.step_row1 = QHBoxLayout()
        self.step_row1.setSpacing(8)
        self.step_row1.setObjectName(u"step_row1")
        self.step_row1.setContentsMargins(0, 0, 0, 0)
        self.rt_box = QVBoxLayout()
        self.rt_box.setSpacing(4)
        self.rt_box.setObjectName(u"rt_box")
        self.rt_box.setContentsMargins(0, 0, 0, 0)
        self.rt_label = QLabel(self.page_step)
        self.rt_label.setObjectName(u"rt_label")
        self.rt_label.setProperty(u"role", u"field")

        self.rt_box.addWidget(self.rt_label)

        self.rt = QLineEdit(self.page_step)
        self.rt.setObjectName(u"rt")
        self.rt.setMinimumSize(QSize(0, 36))

        self.rt_box.addWidget(self.rt)

        self.rt_fault = QLabel(self.page_step)
        self.rt_fault.setObjectName(u"rt_fault")
        self.rt_fault.setProperty(u"role", u"error")
        self.rt_fault.setWordWrap(True)

        self.rt_box.addWidget(self.rt_fault)


        self.step_row1.addLayout(self.rt_box)

        self.hamlet_box = QVBoxLayout()
        self.hamlet_box.setSpacing(4)
        self.hamlet_box.setObjectName(u"hamlet_box")
        self.hamlet_box.setContentsMargins(0, 0, 0, 0)
        self.hamlet_label = QLabel(self.page_step)
        self.hamlet_label.setObjectName(u"hamlet_label")
        self.hamlet_label.setProperty(u"role", u"field")

        self.hamlet_box.addWidget(self.hamlet_label)

        self.hamlet = QLineEdit(self.page_step)
        self.hamlet.setObjectName(u"hamlet")
        self.hamlet.setMinimumSize(QSize(0, 36))

        self.hamlet_box.addWidget(self.hamlet)

        self.hamlet_fault = QLabel(self.page_step)
        self.hamlet_fault.setObjectName(u"hamlet_fault")
        self.hamlet_fault.setProperty(u"role", u"error")
        self.hamlet_fault.setWordWrap(True)

        self.hamlet_box.addWidget(self.hamlet_fault)


        self.step_row1.addLayout(self.hamlet_box)

        self.who_box = QVBoxLayout()
        self.who_box.setSpacing(4)
        self.who_box.setObjectName(u"who_box")
        self.who_box.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.page_step)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"field")

        self.who_box.addWidget(self.who_label)

        self.who = QLineEdit(self.page_step)
        self.who.setObjectName(u"who")
        self.who.setMinimumSize(QSize(0, 36))

        self.who_box.addWidget(self.who)

        self.who_fault = QLabel(self.page_step)
        self.who_fault.setObjectName(u"who_fault")
        self.who_fault.setProperty(u"role", u"error")
        self.who_fault.setWordWrap(True)

        self.who_box.addWidget(self.who_fault)


        self.step_row1.addLayout(self.who_box)

        self.step_row1.setStretch(0, 1)
        self.step_row1.setStretch(1, 1)
        self.step_row1.setStretch(2, 1)

        self.step_layout.addLayout(self.step_row1)

        self.step_note_box = QVBoxLayout()
        self.step_note_box.setSpacing(4)
        self.step_note_box.setObjectName(u"step_note_box")
        self.step_note_box.setContentsMargins(0, 0, 0, 0)
        self.step_note_label = QLabel(self.page_step)
        self.step_note_label.setObjectName(u"step_note_label")
        self.step_note_label.setProperty(u"role", u"field")

        self.step_note_box.addWidget(self.step_note_label)

        self.step_note = QLineEdit(self.page_step)
        self.step_note.setObjectName(u"step_note")
        self.step_note.setMinimumSize(QSize(0, 36))

        self.step_note_box.addWidget(self.step_note)

        self.step_note_fault = QLabel(self.page_step)
        self.step_note_fault.setObjectName(u"step_note_fault")
        self.step_note_fault.setProperty(u"role", u"error")
        self.step_note_fault.setWordWrap(True)

        self.step_note_box.addWidget(self.step_note_fault)


        self.step_layout.addLayout(self.step_note_box)

        self.step_fault = QLabel(self.page_step)
        self.step_fault.setObjectName(u"step_fault")
        self.step_fault.setProperty(u"role", u"error")
        self.step_fault.setWordWrap(True)

        self.step_layout.addWidget(self.step_fault)

        self.step_deeds = QHBoxLayout()
        self.step_deeds.setSpacing(8)
        self.step_deeds.setObjectName(u"step_deeds")
        self.step_deeds.setContentsMargins(0, 0, 0, 0)
        self.do_step = QPushButton(self.page_step)
        self.do_step.setObjectName(u"do_step")
        self.do_step.setAutoDefault(False)
        self.do_step.setMinimumSize(QSize(0, 36))
        self.do_step.setProperty(u"main", True)

        self.step_deeds.addWidget(self.do_step)

        self.step_leave = QPushButton(self.page_step)
        self.step_leave.setObjectName(u"step_leave")
        self.step_leave.setAutoDefault(False)
        self.step_leave.setMinimumSize(QSize(0, 36))

        self.step_deeds.addWidget(self.step_leave)

        self.step_room2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_deeds.addItem(self.step_room2)


        self.step_layout.addLayout(self.step_deeds)

        self.step_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_layout.addItem(self.step_below)

        self.steps.addWidget(self.page_step)

        self.outer.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.as_of_label.setBuddy(self.as_of)
        self.nik_label.setBuddy(self.nik)
        self.name_label.setBuddy(self.name)
        self.kk_label.setBuddy(self.kk)
        self.born_label.setBuddy(self.born)
        self.village_label.setBuddy(self.village)
        self.address_label.setBuddy(self.address)
        self.bank_label.setBuddy(self.bank)
        self.account_label.setBuddy(self.account)
        self.holder_label.setBuddy(self.holder)
        self.phone_label.setBuddy(self.phone)
        self.amount_label.setBuddy(self.amount)
        self.exception_label.setBuddy(self.exception)
        self.case_period_label.setBuddy(self.case_period)
        self.case_exception_label.setBuddy(self.case_exception)
        self.to_state_label.setBuddy(self.to_state)
        self.why_label.setBuddy(self.why)
        self.step_day_label.setBuddy(self.step_day)
        self.rt_label.setBuddy(self.rt)
        self.hamlet_label.setBuddy(self.hamlet)
        self.who_label.setBuddy(self.who)
        self.step_note_label.setBuddy(self.step_note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammePeoplePage)

        QMetaObject.connectSlotsByName(ProgrammePeoplePage)
    # setupUi

    def retranslateUi(self, ProgrammePeoplePage):
#if QT_CONFIG(accessibility)
        self.periods.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Program dan periode (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Cari nama atau nomor (F3)", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"Cari nama, NIK, KK, atau rekening  F3", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Status", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.districts.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Kecamatan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.villages.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Desa", None))
#endif // QT_CONFIG(accessibility)
        self.pick.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Impor  Ctrl+O", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Impor (Ctrl+O)", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Tambah  Ctrl+I", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Tambah (Ctrl+I)", None))
#endif // QT_CONFIG(accessibility)
        self.from_case.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Dari permohonan  Ctrl+R", None))
#if QT_CONFIG(accessibility)
        self.from_case.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Dari permohonan (Ctrl+R)", None))
#endif // QT_CONFIG(accessibility)
        self.step.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Valiveri  Ctrl+T", None))
#if QT_CONFIG(accessibility)
        self.step.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Valiveri (Ctrl+T)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Isi daftar yang disimpan", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("ProgrammePeoplePage", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Penerima manfaat", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.save_left.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Yang tidak diimpor", None))
#if QT_CONFIG(accessibility)
        self.save_left.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Yang tidak diimpor", None))
#endif // QT_CONFIG(accessibility)
        self.person.setText("")
#if QT_CONFIG(accessibility)
        self.facts_scroll.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Data penerima", None))
#endif // QT_CONFIG(accessibility)
        self.facts.setText("")
        self.trail_title.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Langkah", None))
        self.trail.setText("")
        self.edit.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Ubah  Ctrl+E", None))
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Ubah (Ctrl+E)", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Kembalikan", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Kembalikan", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Batalkan", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Batalkan", None))
#endif // QT_CONFIG(accessibility)
        self.look_title.setText("")
        self.as_of_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Daftar per tanggal (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Daftar per tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.as_of.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"tgl-bln-thn", None))
        self.as_of_fault.setText("")
        self.look_hint.setText("")
        self.look_fault.setText("")
        self.start.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Impor  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Impor (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.map.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Pilih kolom\u2026  Ctrl+L", None))
#if QT_CONFIG(accessibility)
        self.map.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Pilih kolom\u2026 (Ctrl+L)", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Esc (Kembali)", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText("")
        self.result_words.setText("")
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Selesai  Esc", None))
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Selesai (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.export_now.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Simpan yang tidak diimpor  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.export_now.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Simpan yang tidak diimpor (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.form_title.setText("")
#if QT_CONFIG(accessibility)
        self.form_scroll.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Data orangnya", None))
#endif // QT_CONFIG(accessibility)
        self.nik_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"NIK", None))
#if QT_CONFIG(accessibility)
        self.nik.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"NIK", None))
#endif // QT_CONFIG(accessibility)
        self.nik.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"16 angka", None))
        self.nik_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Nama lengkap", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Nama lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.kk_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"No. KK", None))
#if QT_CONFIG(accessibility)
        self.kk.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"No. KK", None))
#endif // QT_CONFIG(accessibility)
        self.kk.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"16 angka", None))
        self.kk_fault.setText("")
        self.born_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Tanggal lahir", None))
#if QT_CONFIG(accessibility)
        self.born.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Tanggal lahir", None))
#endif // QT_CONFIG(accessibility)
        self.born.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"tgl-bln-thn", None))
        self.born_fault.setText("")
        self.village_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Desa/kelurahan", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Desa/kelurahan", None))
#endif // QT_CONFIG(accessibility)
        self.village.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"ketik nama desa", None))
        self.village_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"jalan, RT/RW", None))
        self.address_fault.setText("")
        self.bank_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Bank", None))
#if QT_CONFIG(accessibility)
        self.bank.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Bank", None))
#endif // QT_CONFIG(accessibility)
        self.bank.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"misalnya BRI", None))
        self.bank_fault.setText("")
        self.account_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Nomor rekening", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Nomor rekening", None))
#endif // QT_CONFIG(accessibility)
        self.account.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"angka saja", None))
        self.account_fault.setText("")
        self.holder_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Rekening atas nama", None))
#if QT_CONFIG(accessibility)
        self.holder.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Rekening atas nama", None))
#endif // QT_CONFIG(accessibility)
        self.holder.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"bila bukan namanya sendiri", None))
        self.holder_fault.setText("")
        self.phone_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Nomor telepon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Nomor telepon", None))
#endif // QT_CONFIG(accessibility)
        self.phone.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"08\u2026", None))
        self.phone_fault.setText("")
        self.amount_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Jumlah bantuan", None))
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Jumlah bantuan", None))
#endif // QT_CONFIG(accessibility)
        self.amount.setPrefix(QCoreApplication.translate("ProgrammePeoplePage", u"Rp ", None))
        self.amount.setSpecialValueText(QCoreApplication.translate("ProgrammePeoplePage", u"menurut periode", None))
        self.amount_fault.setText("")
        self.met_title.setText("")
        self.met_words.setText("")
        self.exception_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan pengecualian supervisor", None))
#if QT_CONFIG(accessibility)
        self.exception.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan pengecualian supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.exception.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"mengapa kedua bantuan boleh diterima bersamaan", None))
        self.exception_fault.setText("")
        self.form_fault.setText("")
        self.store.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Usulkan  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.store.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Usulkan (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.form_leave.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.form_leave.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Esc (Kembali)", None))
#endif // QT_CONFIG(accessibility)
        self.case_title.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Usulkan dari permohonan yang disetujui", None))
#if QT_CONFIG(accessibility)
        self.case_search.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Cari permohonan (F3)", None))
#endif // QT_CONFIG(accessibility)
        self.case_search.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"Cari nama, NIK, atau nomor surat  F3", None))
        self.case_none.setText("")
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Permohonan yang disetujui", None))
#endif // QT_CONFIG(accessibility)
        self.case_period_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Diusulkan ke", None))
#if QT_CONFIG(accessibility)
        self.case_period.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Diusulkan ke", None))
#endif // QT_CONFIG(accessibility)
        self.case_advice.setText("")
        self.case_exception_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan pengecualian supervisor", None))
#if QT_CONFIG(accessibility)
        self.case_exception.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan pengecualian supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.case_exception.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"hanya bila orangnya sudah menerima bantuan lain", None))
        self.case_fault.setText("")
        self.take_case.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Usulkan  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.take_case.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Usulkan (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.case_leave.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.case_leave.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Esc (Kembali)", None))
#endif // QT_CONFIG(accessibility)
        self.step_title.setText("")
        self.step_words.setText("")
        self.to_state_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Langkah", None))
#if QT_CONFIG(accessibility)
        self.to_state.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Langkah", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.step_day_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Tanggal", None))
#if QT_CONFIG(accessibility)
        self.step_day.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Tanggal langkah", None))
#endif // QT_CONFIG(accessibility)
        self.step_day.setPlaceholderText(QCoreApplication.translate("ProgrammePeoplePage", u"tgl-bln-thn", None))
        self.step_day_fault.setText("")
        self.rt_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Ketua RT/RW", None))
#if QT_CONFIG(accessibility)
        self.rt.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Ketua RT/RW", None))
#endif // QT_CONFIG(accessibility)
        self.rt_fault.setText("")
        self.hamlet_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Kepala dusun", None))
#if QT_CONFIG(accessibility)
        self.hamlet.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Kepala dusun", None))
#endif // QT_CONFIG(accessibility)
        self.hamlet_fault.setText("")
        self.who_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Petugas yang datang", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Petugas yang datang", None))
#endif // QT_CONFIG(accessibility)
        self.who_fault.setText("")
        self.step_note_label.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Catatan", None))
#if QT_CONFIG(accessibility)
        self.step_note.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.step_note_fault.setText("")
        self.step_fault.setText("")
        self.do_step.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Catat  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.do_step.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Catat (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.step_leave.setText(QCoreApplication.translate("ProgrammePeoplePage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.step_leave.setAccessibleName(QCoreApplication.translate("ProgrammePeoplePage", u"Esc (Kembali)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

