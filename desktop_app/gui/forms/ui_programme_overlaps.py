# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_overlaps.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.run_card import RunCard

class Ui_ProgrammeOverlapsPage(object):
    def setupUi(self, ProgrammeOverlapsPage):
        if not ProgrammeOverlapsPage.objectName():
            ProgrammeOverlapsPage.setObjectName(u"ProgrammeOverlapsPage")
        self.outer = QVBoxLayout(ProgrammeOverlapsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(ProgrammeOverlapsPage)
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
        self.periods = QComboBox(self.page_list)
        self.periods.setObjectName(u"periods")
        self.periods.setMinimumSize(QSize(360, 36))

        self.top.addWidget(self.periods)

        self.check = QPushButton(self.page_list)
        self.check.setObjectName(u"check")
        self.check.setAutoDefault(False)
        self.check.setMinimumSize(QSize(0, 36))
        self.check.setProperty(u"main", True)

        self.top.addWidget(self.check)

        self.which = QComboBox(self.page_list)
        self.which.setObjectName(u"which")
        self.which.setMinimumSize(QSize(220, 36))

        self.top.addWidget(self.which)

        self.top_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)

        self.excel = QPushButton(self.page_list)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)
        self.excel.setMinimumSize(QSize(0, 36))

        self.top.addWidget(self.excel)

        self.fix = QPushButton(self.page_list)
        self.fix.setObjectName(u"fix")
        self.fix.setAutoDefault(False)
        self.fix.setMinimumSize(QSize(0, 36))

        self.top.addWidget(self.fix)


        self.list_layout.addLayout(self.top)

        self.summary = QLabel(self.page_list)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.list_layout.addWidget(self.summary)

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


        self.left.addLayout(self.foot)

        self.left.setStretch(0, 1)

        self.body_layout.addLayout(self.left)

        self.sides = QFrame(self.body)
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"role", u"card")
        self.sides.setMinimumSize(QSize(560, 0))
        self.sides.setMaximumSize(QSize(560, 16777215))
        self.sides_layout = QVBoxLayout(self.sides)
        self.sides_layout.setSpacing(8)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(12, 10, 12, 10)
        self.kind = QLabel(self.sides)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"role", u"title")
        self.kind.setWordWrap(True)

        self.sides_layout.addWidget(self.kind)

        self.sides_scroll = QScrollArea(self.sides)
        self.sides_scroll.setObjectName(u"sides_scroll")
        self.sides_scroll.setWidgetResizable(True)
        self.sides_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sides_area = QWidget()
        self.sides_area.setObjectName(u"sides_area")
        self.sides_inner = QVBoxLayout(self.sides_area)
        self.sides_inner.setSpacing(8)
        self.sides_inner.setObjectName(u"sides_inner")
        self.sides_inner.setContentsMargins(0, 0, 0, 0)
        self.pair = QLabel(self.sides_area)
        self.pair.setObjectName(u"pair")
        self.pair.setWordWrap(True)

        self.sides_inner.addWidget(self.pair)

        self.said = QLabel(self.sides_area)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"role", u"hint")
        self.said.setWordWrap(True)

        self.sides_inner.addWidget(self.said)

        self.sides_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sides_inner.addItem(self.sides_room)

        self.sides_scroll.setWidget(self.sides_area)

        self.sides_layout.addWidget(self.sides_scroll)

        self.answer_row = QHBoxLayout()
        self.answer_row.setSpacing(8)
        self.answer_row.setObjectName(u"answer_row")
        self.answer_row.setContentsMargins(0, 0, 0, 0)
        self.answer = QComboBox(self.sides)
        self.answer.setObjectName(u"answer")
        self.answer.setMinimumSize(QSize(0, 36))

        self.answer_row.addWidget(self.answer)

        self.answer_row.setStretch(0, 1)

        self.sides_layout.addLayout(self.answer_row)

        self.reason = QLineEdit(self.sides)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 36))

        self.sides_layout.addWidget(self.reason)

        self.answer_fault = QLabel(self.sides)
        self.answer_fault.setObjectName(u"answer_fault")
        self.answer_fault.setProperty(u"role", u"error")
        self.answer_fault.setWordWrap(True)

        self.sides_layout.addWidget(self.answer_fault)

        self.answer_deeds = QHBoxLayout()
        self.answer_deeds.setSpacing(8)
        self.answer_deeds.setObjectName(u"answer_deeds")
        self.answer_deeds.setContentsMargins(0, 0, 0, 0)
        self.say = QPushButton(self.sides)
        self.say.setObjectName(u"say")
        self.say.setAutoDefault(False)
        self.say.setMinimumSize(QSize(0, 36))
        self.say.setProperty(u"main", True)

        self.answer_deeds.addWidget(self.say)

        self.take_back = QPushButton(self.sides)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)
        self.take_back.setMinimumSize(QSize(0, 36))

        self.answer_deeds.addWidget(self.take_back)


        self.sides_layout.addLayout(self.answer_deeds)

        self.sides_layout.setStretch(1, 1)

        self.body_layout.addWidget(self.sides)

        self.body_layout.setStretch(0, 1)

        self.list_layout.addWidget(self.body)

        self.list_layout.setStretch(3, 1)
        self.steps.addWidget(self.page_list)
        self.page_fix = QWidget()
        self.page_fix.setObjectName(u"page_fix")
        self.fix_layout = QVBoxLayout(self.page_fix)
        self.fix_layout.setSpacing(10)
        self.fix_layout.setObjectName(u"fix_layout")
        self.fix_layout.setContentsMargins(0, 0, 0, 0)
        self.fix_title = QLabel(self.page_fix)
        self.fix_title.setObjectName(u"fix_title")
        self.fix_title.setProperty(u"role", u"title")
        self.fix_title.setWordWrap(True)

        self.fix_layout.addWidget(self.fix_title)

        self.fix_words = QLabel(self.page_fix)
        self.fix_words.setObjectName(u"fix_words")
        self.fix_words.setWordWrap(True)

        self.fix_layout.addWidget(self.fix_words)

        self.fix_row = QHBoxLayout()
        self.fix_row.setSpacing(8)
        self.fix_row.setObjectName(u"fix_row")
        self.fix_row.setContentsMargins(0, 0, 0, 0)
        self.number_box = QVBoxLayout()
        self.number_box.setSpacing(4)
        self.number_box.setObjectName(u"number_box")
        self.number_box.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.page_fix)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field")

        self.number_box.addWidget(self.number_label)

        self.number = QLineEdit(self.page_fix)
        self.number.setObjectName(u"number")
        self.number.setMinimumSize(QSize(0, 36))

        self.number_box.addWidget(self.number)

        self.number_fault = QLabel(self.page_fix)
        self.number_fault.setObjectName(u"number_fault")
        self.number_fault.setProperty(u"role", u"error")
        self.number_fault.setWordWrap(True)

        self.number_box.addWidget(self.number_fault)


        self.fix_row.addLayout(self.number_box)

        self.fix_day_box = QVBoxLayout()
        self.fix_day_box.setSpacing(4)
        self.fix_day_box.setObjectName(u"fix_day_box")
        self.fix_day_box.setContentsMargins(0, 0, 0, 0)
        self.fix_day_label = QLabel(self.page_fix)
        self.fix_day_label.setObjectName(u"fix_day_label")
        self.fix_day_label.setProperty(u"role", u"field")

        self.fix_day_box.addWidget(self.fix_day_label)

        self.fix_day = DateField(self.page_fix)
        self.fix_day.setObjectName(u"fix_day")
        self.fix_day.setMinimumSize(QSize(0, 36))

        self.fix_day_box.addWidget(self.fix_day)

        self.fix_day_fault = QLabel(self.page_fix)
        self.fix_day_fault.setObjectName(u"fix_day_fault")
        self.fix_day_fault.setProperty(u"role", u"error")
        self.fix_day_fault.setWordWrap(True)

        self.fix_day_box.addWidget(self.fix_day_fault)


        self.fix_row.addLayout(self.fix_day_box)

        self.district_box = QVBoxLayout()
        self.district_box.setSpacing(4)
        self.district_box.setObjectName(u"district_box")
        self.district_box.setContentsMargins(0, 0, 0, 0)
        self.district_label = QLabel(self.page_fix)
        self.district_label.setObjectName(u"district_label")
        self.district_label.setProperty(u"role", u"field")

        self.district_box.addWidget(self.district_label)

        self.district = QComboBox(self.page_fix)
        self.district.setObjectName(u"district")
        self.district.setMinimumSize(QSize(200, 36))

        self.district_box.addWidget(self.district)


        self.fix_row.addLayout(self.district_box)

        self.fix_row.setStretch(0, 2)
        self.fix_row.setStretch(1, 1)
        self.fix_row.setStretch(2, 1)

        self.fix_layout.addLayout(self.fix_row)

        self.fix_fault = QLabel(self.page_fix)
        self.fix_fault.setObjectName(u"fix_fault")
        self.fix_fault.setProperty(u"role", u"error")
        self.fix_fault.setWordWrap(True)

        self.fix_layout.addWidget(self.fix_fault)

        self.fix_deeds = QHBoxLayout()
        self.fix_deeds.setSpacing(8)
        self.fix_deeds.setObjectName(u"fix_deeds")
        self.fix_deeds.setContentsMargins(0, 0, 0, 0)
        self.do_fix = QPushButton(self.page_fix)
        self.do_fix.setObjectName(u"do_fix")
        self.do_fix.setAutoDefault(False)
        self.do_fix.setMinimumSize(QSize(0, 36))
        self.do_fix.setProperty(u"main", True)

        self.fix_deeds.addWidget(self.do_fix)

        self.fix_leave = QPushButton(self.page_fix)
        self.fix_leave.setObjectName(u"fix_leave")
        self.fix_leave.setAutoDefault(False)
        self.fix_leave.setMinimumSize(QSize(0, 36))

        self.fix_deeds.addWidget(self.fix_leave)

        self.fix_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fix_deeds.addItem(self.fix_room)


        self.fix_layout.addLayout(self.fix_deeds)

        self.fix_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fix_layout.addItem(self.fix_below)

        self.steps.addWidget(self.page_fix)
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

        self.outer.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number)
        self.fix_day_label.setBuddy(self.fix_day)
        self.district_label.setBuddy(self.district)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgrammeOverlapsPage)

        QMetaObject.connectSlotsByName(ProgrammeOverlapsPage)
    # setupUi

    def retranslateUi(self, ProgrammeOverlapsPage):
#if QT_CONFIG(accessibility)
        self.periods.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Program dan periode (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.check.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Periksa  F5", None))
#if QT_CONFIG(accessibility)
        self.check.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Periksa (F5)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.fix.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tetapkan daftar  Ctrl+T", None))
#if QT_CONFIG(accessibility)
        self.fix.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tetapkan daftar (Ctrl+T)", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.none.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tumpang tindih", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.kind.setText("")
#if QT_CONFIG(accessibility)
        self.sides_scroll.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Kedua data berdampingan", None))
#endif // QT_CONFIG(accessibility)
        self.pair.setText("")
        self.said.setText("")
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Jawaban", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Alasan, paling sedikit 10 huruf", None))
        self.answer_fault.setText("")
        self.say.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Simpan jawaban  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.say.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Simpan jawaban (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.take_back.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tarik jawaban", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tarik jawaban", None))
#endif // QT_CONFIG(accessibility)
        self.fix_title.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tetapkan daftar penerima", None))
        self.fix_words.setText("")
        self.number_label.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Nomor penetapan (SK)", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Nomor penetapan (SK)", None))
#endif // QT_CONFIG(accessibility)
        self.number_fault.setText("")
        self.fix_day_label.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tanggal penetapan", None))
#if QT_CONFIG(accessibility)
        self.fix_day.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tanggal penetapan", None))
#endif // QT_CONFIG(accessibility)
        self.fix_day.setPlaceholderText(QCoreApplication.translate("ProgrammeOverlapsPage", u"tgl-bln-thn", None))
        self.fix_day_fault.setText("")
        self.district_label.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Kecamatan", None))
#if QT_CONFIG(accessibility)
        self.district.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Kecamatan", None))
#endif // QT_CONFIG(accessibility)
        self.fix_fault.setText("")
        self.do_fix.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tetapkan  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.do_fix.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Tetapkan (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.fix_leave.setText(QCoreApplication.translate("ProgrammeOverlapsPage", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.fix_leave.setAccessibleName(QCoreApplication.translate("ProgrammeOverlapsPage", u"Esc (Kembali)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

