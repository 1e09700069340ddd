# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_import.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

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

        self.words = QLabel(RegisterPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.steps = QStackedWidget(RegisterPage)
        self.steps.setObjectName(u"steps")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.list_layout = QVBoxLayout(self.page_list)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.snapshots = QTableView(self.page_list)
        self.snapshots.setObjectName(u"snapshots")
        self.snapshots.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.snapshots.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.snapshots.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.snapshots.setAlternatingRowColors(True)
        self.snapshots.setShowGrid(False)
        self.snapshots.setTabKeyNavigation(False)
        self.snapshots.setWordWrap(False)
        self.snapshots.setSortingEnabled(False)

        self.list_layout.addWidget(self.snapshots)

        self.empty = QLabel(self.page_list)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.list_layout.addWidget(self.empty)

        self.list_buttons = QHBoxLayout()
        self.list_buttons.setSpacing(8)
        self.list_buttons.setObjectName(u"list_buttons")
        self.pick = QPushButton(self.page_list)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)
        self.pick.setProperty(u"main", True)

        self.list_buttons.addWidget(self.pick)

        self.use = QPushButton(self.page_list)
        self.use.setObjectName(u"use")
        self.use.setAutoDefault(False)

        self.list_buttons.addWidget(self.use)

        self.export = QPushButton(self.page_list)
        self.export.setObjectName(u"export")
        self.export.setAutoDefault(False)

        self.list_buttons.addWidget(self.export)

        self.spacer_59 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons.addItem(self.spacer_59)


        self.list_layout.addLayout(self.list_buttons)

        self.list_layout.setStretch(0, 1)
        self.steps.addWidget(self.page_list)
        self.page_look = QWidget()
        self.page_look.setObjectName(u"page_look")
        self.look_layout = QVBoxLayout(self.page_look)
        self.look_layout.setSpacing(8)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.file_words = QLabel(self.page_look)
        self.file_words.setObjectName(u"file_words")
        self.file_words.setWordWrap(True)

        self.look_layout.addWidget(self.file_words)

        self.sheet_box = QVBoxLayout()
        self.sheet_box.setSpacing(3)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_label = QLabel(self.page_look)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_box.addWidget(self.sheet_label)

        self.sheet = QComboBox(self.page_look)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setMinimumSize(QSize(0, 38))

        self.sheet_box.addWidget(self.sheet)

        self.sheet_fault = QLabel(self.page_look)
        self.sheet_fault.setObjectName(u"sheet_fault")
        self.sheet_fault.setProperty(u"role", u"error")
        self.sheet_fault.setWordWrap(True)

        self.sheet_box.addWidget(self.sheet_fault)

        self.spacer_60 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.sheet_box.addItem(self.spacer_60)

        self.sheet_box.setStretch(3, 1)

        self.look_layout.addLayout(self.sheet_box)

        self.preview = QTableView(self.page_look)
        self.preview.setObjectName(u"preview")
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.preview.setAlternatingRowColors(True)
        self.preview.setShowGrid(False)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.setSortingEnabled(False)

        self.look_layout.addWidget(self.preview)

        self.columns_words = QLabel(self.page_look)
        self.columns_words.setObjectName(u"columns_words")
        self.columns_words.setWordWrap(True)
        self.columns_words.setProperty(u"role", u"hint")

        self.look_layout.addWidget(self.columns_words)

        self.look_grid = QGridLayout()
        self.look_grid.setObjectName(u"look_grid")
        self.look_grid.setHorizontalSpacing(16)
        self.source_box = QVBoxLayout()
        self.source_box.setSpacing(3)
        self.source_box.setObjectName(u"source_box")
        self.source_label = QLabel(self.page_look)
        self.source_label.setObjectName(u"source_label")

        self.source_box.addWidget(self.source_label)

        self.source = QComboBox(self.page_look)
        self.source.setObjectName(u"source")
        self.source.setMinimumSize(QSize(0, 38))

        self.source_box.addWidget(self.source)

        self.source_fault = QLabel(self.page_look)
        self.source_fault.setObjectName(u"source_fault")
        self.source_fault.setProperty(u"role", u"error")
        self.source_fault.setWordWrap(True)

        self.source_box.addWidget(self.source_fault)

        self.spacer_61 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.source_box.addItem(self.spacer_61)

        self.source_box.setStretch(3, 1)

        self.look_grid.addLayout(self.source_box, 0, 0, 1, 1)

        self.as_of_box = QVBoxLayout()
        self.as_of_box.setSpacing(3)
        self.as_of_box.setObjectName(u"as_of_box")
        self.as_of_label = QLabel(self.page_look)
        self.as_of_label.setObjectName(u"as_of_label")

        self.as_of_box.addWidget(self.as_of_label)

        self.as_of = DateField(self.page_look)
        self.as_of.setObjectName(u"as_of")

        self.as_of_box.addWidget(self.as_of)

        self.as_of_hint = QLabel(self.page_look)
        self.as_of_hint.setObjectName(u"as_of_hint")
        self.as_of_hint.setProperty(u"role", u"hint")
        self.as_of_hint.setWordWrap(True)

        self.as_of_box.addWidget(self.as_of_hint)

        self.as_of_fault = QLabel(self.page_look)
        self.as_of_fault.setObjectName(u"as_of_fault")
        self.as_of_fault.setProperty(u"role", u"error")
        self.as_of_fault.setWordWrap(True)

        self.as_of_box.addWidget(self.as_of_fault)

        self.spacer_62 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.as_of_box.addItem(self.spacer_62)

        self.as_of_box.setStretch(4, 1)

        self.look_grid.addLayout(self.as_of_box, 0, 1, 1, 1)


        self.look_layout.addLayout(self.look_grid)

        self.look_fault = QLabel(self.page_look)
        self.look_fault.setObjectName(u"look_fault")
        self.look_fault.setProperty(u"role", u"error")
        self.look_fault.setWordWrap(True)

        self.look_layout.addWidget(self.look_fault)

        self.look_buttons = QHBoxLayout()
        self.look_buttons.setSpacing(8)
        self.look_buttons.setObjectName(u"look_buttons")
        self.start = QPushButton(self.page_look)
        self.start.setObjectName(u"start")
        self.start.setAutoDefault(False)
        self.start.setProperty(u"main", True)

        self.look_buttons.addWidget(self.start)

        self.leave = QPushButton(self.page_look)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.look_buttons.addWidget(self.leave)

        self.spacer_63 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_buttons.addItem(self.spacer_63)


        self.look_layout.addLayout(self.look_buttons)

        self.look_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_look)
        self.page_run = QWidget()
        self.page_run.setObjectName(u"page_run")
        self.run_layout = QVBoxLayout(self.page_run)
        self.run_layout.setSpacing(10)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(0, 0, 0, 0)
        self.run_title = QLabel(self.page_run)
        self.run_title.setObjectName(u"run_title")
        self.run_title.setProperty(u"role", u"title")
        self.run_title.setWordWrap(True)

        self.run_layout.addWidget(self.run_title)

        self.bar = QProgressBar(self.page_run)
        self.bar.setObjectName(u"bar")
        self.bar.setMinimumSize(QSize(0, 28))

        self.run_layout.addWidget(self.bar)

        self.run_words = QLabel(self.page_run)
        self.run_words.setObjectName(u"run_words")
        self.run_words.setWordWrap(True)

        self.run_layout.addWidget(self.run_words)

        self.run_hint = QLabel(self.page_run)
        self.run_hint.setObjectName(u"run_hint")
        self.run_hint.setProperty(u"role", u"hint")
        self.run_hint.setWordWrap(True)

        self.run_layout.addWidget(self.run_hint)

        self.run_buttons = QHBoxLayout()
        self.run_buttons.setSpacing(8)
        self.run_buttons.setObjectName(u"run_buttons")
        self.cancel = QPushButton(self.page_run)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.run_buttons.addWidget(self.cancel)

        self.spacer_64 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.run_buttons.addItem(self.spacer_64)


        self.run_layout.addLayout(self.run_buttons)

        self.spacer_65 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.spacer_65)

        self.run_layout.setStretch(5, 1)
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
        self.reasons.setSortingEnabled(False)

        self.result_layout.addWidget(self.reasons)

        self.result_buttons = QHBoxLayout()
        self.result_buttons.setSpacing(8)
        self.result_buttons.setObjectName(u"result_buttons")
        self.done = QPushButton(self.page_result)
        self.done.setObjectName(u"done")
        self.done.setAutoDefault(False)
        self.done.setProperty(u"main", True)

        self.result_buttons.addWidget(self.done)

        self.export_now = QPushButton(self.page_result)
        self.export_now.setObjectName(u"export_now")
        self.export_now.setAutoDefault(False)

        self.result_buttons.addWidget(self.export_now)

        self.spacer_66 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_buttons.addItem(self.spacer_66)


        self.result_layout.addLayout(self.result_buttons)

        self.result_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_result)

        self.outer.addWidget(self.steps)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.source_label.setBuddy(self.source)
        self.as_of_label.setBuddy(self.as_of)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.snapshots, self.pick)
        QWidget.setTabOrder(self.pick, self.use)
        QWidget.setTabOrder(self.use, self.export)
        QWidget.setTabOrder(self.export, self.sheet)
        QWidget.setTabOrder(self.sheet, self.preview)
        QWidget.setTabOrder(self.preview, self.source)
        QWidget.setTabOrder(self.source, self.as_of)
        QWidget.setTabOrder(self.as_of, self.start)
        QWidget.setTabOrder(self.start, self.leave)
        QWidget.setTabOrder(self.leave, self.cancel)
        QWidget.setTabOrder(self.cancel, self.reasons)
        QWidget.setTabOrder(self.reasons, self.done)
        QWidget.setTabOrder(self.done, self.export_now)

        self.retranslateUi(RegisterPage)

        QMetaObject.connectSlotsByName(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
        self.heading.setText(QCoreApplication.translate("RegisterPage", u"Data DTKS/DTSEN", None))
        self.words.setText(QCoreApplication.translate("RegisterPage", u"Tiga impor terakhir disimpan. Pencarian di loket memakai data yang bertanda \u2714.", None))
#if QT_CONFIG(accessibility)
        self.snapshots.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Data yang tersimpan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("RegisterPage", u"Belum ada data DTKS/DTSEN. Impor berkas dari Kemensos, Pusdatin, atau dinas provinsi (.xlsx, .xls, .ods, .csv).", None))
        self.pick.setText(QCoreApplication.translate("RegisterPage", u"Impor berkas\u2026", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Impor berkas\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.use.setText(QCoreApplication.translate("RegisterPage", u"Pakai data yang dipilih", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Pakai data yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.export.setText(QCoreApplication.translate("RegisterPage", u"Simpan baris perlu diperbaiki\u2026", None))
#if QT_CONFIG(accessibility)
        self.export.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Simpan baris perlu diperbaiki\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.file_words.setText("")
        self.sheet_label.setText(QCoreApplication.translate("RegisterPage", u"&Lembar", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Lembar", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_fault.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Baris pertama berkas", None))
#endif // QT_CONFIG(accessibility)
        self.columns_words.setText("")
        self.source_label.setText(QCoreApplication.translate("RegisterPage", u"&Asal data", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Asal data", None))
#endif // QT_CONFIG(accessibility)
        self.source_fault.setText("")
        self.as_of_label.setText(QCoreApplication.translate("RegisterPage", u"Keadaan data per &tanggal", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Keadaan data per tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.as_of_hint.setText("")
        self.as_of_fault.setText("")
        self.look_fault.setText("")
        self.start.setText(QCoreApplication.translate("RegisterPage", u"Impor", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Impor", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("RegisterPage", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Batal", None))
#endif // QT_CONFIG(accessibility)
        self.run_title.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Kemajuan impor", None))
#endif // QT_CONFIG(accessibility)
        self.run_words.setText("")
        self.run_hint.setText(QCoreApplication.translate("RegisterPage", u"Loket dapat terus dipakai selama impor berjalan; data lama tetap berlaku sampai impor selesai.", None))
        self.cancel.setText(QCoreApplication.translate("RegisterPage", u"Hentikan impor  Esc", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Hentikan impor (Esc)", None))
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
        pass
    # retranslateUi

