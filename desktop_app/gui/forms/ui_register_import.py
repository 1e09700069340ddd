# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_import.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.register_mapping import MappingPanel
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.run_card import RunCard

class Ui_RegisterPage(object):
    def setupUi(self, RegisterPage):
        if not RegisterPage.objectName():
            RegisterPage.setObjectName(u"RegisterPage")
        self.outer = QVBoxLayout(RegisterPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RegisterPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.steps = QStackedWidget(RegisterPage)
        self.steps.setObjectName(u"steps")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.list_layout = QVBoxLayout(self.page_list)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.room = QWidget(self.page_list)
        self.room.setObjectName(u"room")
        self.room_layout = QVBoxLayout(self.room)
        self.room_layout.setSpacing(8)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)

        self.list_layout.addWidget(self.room)

        self.list_fault = QLabel(self.page_list)
        self.list_fault.setObjectName(u"list_fault")
        self.list_fault.setProperty(u"role", u"error")
        self.list_fault.setWordWrap(True)

        self.list_layout.addWidget(self.list_fault)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(8)
        self.list_buttons.setObjectName(u"list_buttons")
        self.list_buttons.setContentsMargins(0, 0, 0, 0)
        self.pick = QPushButton(self.page_list)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)
        self.pick.setProperty(u"main", True)

        self.list_buttons.addWidget(self.pick)

        self.drop_hint = QLabel(self.page_list)
        self.drop_hint.setObjectName(u"drop_hint")
        self.drop_hint.setProperty(u"role", u"hint")

        self.list_buttons.addWidget(self.drop_hint)

        self.gap_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.gap_2)


        self.list_layout.addLayout(self.list_buttons)

        self.list_layout.setStretch(0, 1)
        self.steps.addWidget(self.page_list)
        self.page_look = QWidget()
        self.page_look.setObjectName(u"page_look")
        self.look_layout = QVBoxLayout(self.page_look)
        self.look_layout.setSpacing(8)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_words = QLabel(self.page_look)
        self.file_words.setObjectName(u"file_words")
        self.file_words.setProperty(u"role", u"title")
        self.file_words.setWordWrap(True)

        self.file_row.addWidget(self.file_words)

        self.sheet_label = QLabel(self.page_look)
        self.sheet_label.setObjectName(u"sheet_label")

        self.file_row.addWidget(self.sheet_label)

        self.sheet = QComboBox(self.page_look)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setMinimumSize(QSize(0, 36))

        self.file_row.addWidget(self.sheet)

        self.file_row.setStretch(0, 1)

        self.look_layout.addLayout(self.file_row)

        self.columns_words = QLabel(self.page_look)
        self.columns_words.setObjectName(u"columns_words")
        self.columns_words.setProperty(u"role", u"hint")
        self.columns_words.setWordWrap(True)

        self.look_layout.addWidget(self.columns_words)

        self.preview = QTableView(self.page_look)
        self.preview.setObjectName(u"preview")
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.preview.setAlternatingRowColors(True)
        self.preview.setShowGrid(False)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)

        self.look_layout.addWidget(self.preview)

        self.columns_row = QHBoxLayout()
        self.columns_row.setSpacing(8)
        self.columns_row.setObjectName(u"columns_row")
        self.columns_row.setContentsMargins(0, 0, 0, 0)
        self.remembered = QLabel(self.page_look)
        self.remembered.setObjectName(u"remembered")
        self.remembered.setProperty(u"role", u"hint")
        self.remembered.setWordWrap(True)

        self.columns_row.addWidget(self.remembered)

        self.map = QPushButton(self.page_look)
        self.map.setObjectName(u"map")
        self.map.setAutoDefault(False)

        self.columns_row.addWidget(self.map)

        self.columns_row.setStretch(0, 1)

        self.look_layout.addLayout(self.columns_row)

        self.facts_row = QHBoxLayout()
        self.facts_row.setSpacing(8)
        self.facts_row.setObjectName(u"facts_row")
        self.facts_row.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.page_look)
        self.source_label.setObjectName(u"source_label")

        self.facts_row.addWidget(self.source_label)

        self.source = QComboBox(self.page_look)
        self.source.setObjectName(u"source")
        self.source.setMinimumSize(QSize(0, 36))

        self.facts_row.addWidget(self.source)

        self.as_of_label = QLabel(self.page_look)
        self.as_of_label.setObjectName(u"as_of_label")

        self.facts_row.addWidget(self.as_of_label)

        self.as_of = DateField(self.page_look)
        self.as_of.setObjectName(u"as_of")

        self.facts_row.addWidget(self.as_of)

        self.as_of_hint = QLabel(self.page_look)
        self.as_of_hint.setObjectName(u"as_of_hint")
        self.as_of_hint.setProperty(u"role", u"hint")
        self.as_of_hint.setWordWrap(True)

        self.facts_row.addWidget(self.as_of_hint)

        self.facts_row.setStretch(4, 1)

        self.look_layout.addLayout(self.facts_row)

        self.source_fault = QLabel(self.page_look)
        self.source_fault.setObjectName(u"source_fault")
        self.source_fault.setProperty(u"role", u"error")
        self.source_fault.setWordWrap(True)

        self.look_layout.addWidget(self.source_fault)

        self.as_of_fault = QLabel(self.page_look)
        self.as_of_fault.setObjectName(u"as_of_fault")
        self.as_of_fault.setProperty(u"role", u"error")
        self.as_of_fault.setWordWrap(True)

        self.look_layout.addWidget(self.as_of_fault)

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
        self.start.setProperty(u"main", True)

        self.look_buttons.addWidget(self.start)

        self.leave = QPushButton(self.page_look)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.look_buttons.addWidget(self.leave)

        self.gap_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_buttons.addItem(self.gap_3)


        self.look_layout.addLayout(self.look_buttons)

        self.look_layout.setStretch(2, 1)
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

        self.below_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.below_4)

        self.steps.addWidget(self.page_run)
        self.page_result = QWidget()
        self.page_result.setObjectName(u"page_result")
        self.result_layout = QVBoxLayout(self.page_result)
        self.result_layout.setSpacing(8)
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
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reasons.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reasons.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reasons.setAlternatingRowColors(True)
        self.reasons.setShowGrid(False)
        self.reasons.setTabKeyNavigation(False)
        self.reasons.setWordWrap(False)

        self.result_layout.addWidget(self.reasons)

        self.result_buttons = QHBoxLayout()
        self.result_buttons.setSpacing(8)
        self.result_buttons.setObjectName(u"result_buttons")
        self.result_buttons.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(self.page_result)
        self.done.setObjectName(u"done")
        self.done.setAutoDefault(False)
        self.done.setProperty(u"main", True)

        self.result_buttons.addWidget(self.done)

        self.export_now = QPushButton(self.page_result)
        self.export_now.setObjectName(u"export_now")
        self.export_now.setAutoDefault(False)

        self.result_buttons.addWidget(self.export_now)

        self.undo = QPushButton(self.page_result)
        self.undo.setObjectName(u"undo")
        self.undo.setAutoDefault(False)

        self.result_buttons.addWidget(self.undo)

        self.gap_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_buttons.addItem(self.gap_5)


        self.result_layout.addLayout(self.result_buttons)

        self.below_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_layout.addItem(self.below_6)

        self.result_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_result)

        self.outer.addWidget(self.steps)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.source_label.setBuddy(self.source)
        self.as_of_label.setBuddy(self.as_of)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pick, self.sheet)
        QWidget.setTabOrder(self.sheet, self.preview)
        QWidget.setTabOrder(self.preview, self.map)
        QWidget.setTabOrder(self.map, self.source)
        QWidget.setTabOrder(self.source, self.as_of)
        QWidget.setTabOrder(self.as_of, self.start)
        QWidget.setTabOrder(self.start, self.leave)
        QWidget.setTabOrder(self.leave, self.mapping)
        QWidget.setTabOrder(self.mapping, self.reasons)
        QWidget.setTabOrder(self.reasons, self.done)
        QWidget.setTabOrder(self.done, self.export_now)
        QWidget.setTabOrder(self.export_now, self.undo)

        self.retranslateUi(RegisterPage)

        QMetaObject.connectSlotsByName(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
        self.heading.setText(QCoreApplication.translate("RegisterPage", u"Data DTKS/DTSEN", None))
        self.list_fault.setText("")
        self.pick.setText(QCoreApplication.translate("RegisterPage", u"Impor berkas\u2026  Ctrl+O", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Impor berkas (Ctrl+O)", None))
#endif // QT_CONFIG(accessibility)
        self.drop_hint.setText(QCoreApplication.translate("RegisterPage", u"atau seret berkas .xlsx, .xls, .ods, atau .csv ke jendela ini", None))
        self.file_words.setText("")
        self.sheet_label.setText(QCoreApplication.translate("RegisterPage", u"&Lembar", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Lembar", None))
#endif // QT_CONFIG(accessibility)
        self.columns_words.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Baris pertama berkas", None))
#endif // QT_CONFIG(accessibility)
        self.remembered.setText("")
        self.map.setText(QCoreApplication.translate("RegisterPage", u"Ubah susunan kolom\u2026  F4", None))
#if QT_CONFIG(accessibility)
        self.map.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Ubah susunan kolom (F4)", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("RegisterPage", u"&Asal data", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Asal data", None))
#endif // QT_CONFIG(accessibility)
        self.as_of_label.setText(QCoreApplication.translate("RegisterPage", u"Keadaan data per &tanggal", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Keadaan data per tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.as_of_hint.setText("")
        self.source_fault.setText("")
        self.as_of_fault.setText("")
        self.look_fault.setText("")
        self.start.setText(QCoreApplication.translate("RegisterPage", u"Impor  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Impor (Ctrl+Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("RegisterPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Batal (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText("")
        self.result_words.setText("")
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Alasan baris diberi catatan atau disisihkan", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("RegisterPage", u"Selesai", None))
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Selesai", None))
#endif // QT_CONFIG(accessibility)
        self.export_now.setText(QCoreApplication.translate("RegisterPage", u"Simpan baris perlu diperbaiki\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_now.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Simpan baris perlu diperbaiki\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.undo.setText(QCoreApplication.translate("RegisterPage", u"Kembali ke data sebelumnya", None))
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Kembali ke data sebelumnya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

