# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_quality.ui'
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

from desktop_app.gui.widgets.run_card import RunCard

class Ui_QualityPage(object):
    def setupUi(self, QualityPage):
        if not QualityPage.objectName():
            QualityPage.setObjectName(u"QualityPage")
        self.outer = QVBoxLayout(QualityPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(QualityPage)
        self.steps.setObjectName(u"steps")
        self.page_empty = QWidget()
        self.page_empty.setObjectName(u"page_empty")
        self.empty_layout = QVBoxLayout(self.page_empty)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty = QLabel(self.page_empty)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.empty_layout.addWidget(self.empty)

        self.below_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.below_9)

        self.steps.addWidget(self.page_empty)
        self.page_run = QWidget()
        self.page_run.setObjectName(u"page_run")
        self.run_layout = QVBoxLayout(self.page_run)
        self.run_layout.setSpacing(8)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(0, 0, 0, 0)
        self.run = RunCard(self.page_run)
        self.run.setObjectName(u"run")

        self.run_layout.addWidget(self.run)

        self.below_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.below_10)

        self.steps.addWidget(self.page_run)
        self.page_fault = QWidget()
        self.page_fault.setObjectName(u"page_fault")
        self.fault_layout = QVBoxLayout(self.page_fault)
        self.fault_layout.setSpacing(8)
        self.fault_layout.setObjectName(u"fault_layout")
        self.fault_layout.setContentsMargins(0, 0, 0, 0)
        self.fault = QLabel(self.page_fault)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.fault_layout.addWidget(self.fault)

        self.fault_buttons = QHBoxLayout()
        self.fault_buttons.setSpacing(8)
        self.fault_buttons.setObjectName(u"fault_buttons")
        self.fault_buttons.setContentsMargins(0, 0, 0, 0)
        self.again = QPushButton(self.page_fault)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.fault_buttons.addWidget(self.again)

        self.gap_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fault_buttons.addItem(self.gap_11)


        self.fault_layout.addLayout(self.fault_buttons)

        self.below_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fault_layout.addItem(self.below_12)

        self.steps.addWidget(self.page_fault)
        self.page_report = QWidget()
        self.page_report.setObjectName(u"page_report")
        self.report_layout = QVBoxLayout(self.page_report)
        self.report_layout.setSpacing(8)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(0, 0, 0, 0)
        self.data_row = QHBoxLayout()
        self.data_row.setSpacing(8)
        self.data_row.setObjectName(u"data_row")
        self.data_row.setContentsMargins(0, 0, 0, 0)
        self.data_label = QLabel(self.page_report)
        self.data_label.setObjectName(u"data_label")

        self.data_row.addWidget(self.data_label)

        self.data = QComboBox(self.page_report)
        self.data.setObjectName(u"data")
        self.data.setMinimumSize(QSize(0, 36))

        self.data_row.addWidget(self.data)

        self.summary = QLabel(self.page_report)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.data_row.addWidget(self.summary)

        self.data_row.setStretch(2, 1)

        self.report_layout.addLayout(self.data_row)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(self.page_report)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.left_title = QLabel(self.left)
        self.left_title.setObjectName(u"left_title")
        self.left_title.setProperty(u"role", u"title")

        self.left_layout.addWidget(self.left_title)

        self.reasons = QTableView(self.left)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.reasons.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.reasons.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reasons.setAlternatingRowColors(True)
        self.reasons.setShowGrid(False)
        self.reasons.setTabKeyNavigation(False)
        self.reasons.setWordWrap(False)

        self.left_layout.addWidget(self.reasons)

        self.left_layout.setStretch(1, 1)

        self.sides.addWidget(self.left)

        self.right = QWidget(self.page_report)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.right_title = QLabel(self.right)
        self.right_title.setObjectName(u"right_title")
        self.right_title.setProperty(u"role", u"title")

        self.right_layout.addWidget(self.right_title)

        self.villages = QTableView(self.right)
        self.villages.setObjectName(u"villages")
        self.villages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.villages.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.villages.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.villages.setAlternatingRowColors(True)
        self.villages.setShowGrid(False)
        self.villages.setTabKeyNavigation(False)
        self.villages.setWordWrap(False)

        self.right_layout.addWidget(self.villages)

        self.right_layout.setStretch(1, 1)

        self.sides.addWidget(self.right)

        self.sides.setStretch(0, 5)
        self.sides.setStretch(1, 6)

        self.report_layout.addLayout(self.sides)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.show_rows = QPushButton(self.page_report)
        self.show_rows.setObjectName(u"show_rows")
        self.show_rows.setAutoDefault(False)
        self.show_rows.setProperty(u"main", True)

        self.buttons.addWidget(self.show_rows)

        self.export_village = QPushButton(self.page_report)
        self.export_village.setObjectName(u"export_village")
        self.export_village.setAutoDefault(False)

        self.buttons.addWidget(self.export_village)

        self.export_all = QPushButton(self.page_report)
        self.export_all.setObjectName(u"export_all")
        self.export_all.setAutoDefault(False)

        self.buttons.addWidget(self.export_all)

        self.gap_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_13)


        self.report_layout.addLayout(self.buttons)

        self.mend_row = QHBoxLayout()
        self.mend_row.setSpacing(8)
        self.mend_row.setObjectName(u"mend_row")
        self.mend_row.setContentsMargins(0, 0, 0, 0)
        self.mend = QPushButton(self.page_report)
        self.mend.setObjectName(u"mend")
        self.mend.setAutoDefault(False)

        self.mend_row.addWidget(self.mend)

        self.mend_hint = QLabel(self.page_report)
        self.mend_hint.setObjectName(u"mend_hint")
        self.mend_hint.setProperty(u"role", u"hint")
        self.mend_hint.setWordWrap(True)

        self.mend_row.addWidget(self.mend_hint)

        self.mend_row.setStretch(1, 1)

        self.report_layout.addLayout(self.mend_row)

        self.report_layout.setStretch(1, 1)
        self.steps.addWidget(self.page_report)
        self.page_rows = QWidget()
        self.page_rows.setObjectName(u"page_rows")
        self.rows_layout = QVBoxLayout(self.page_rows)
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_top = QHBoxLayout()
        self.rows_top.setSpacing(8)
        self.rows_top.setObjectName(u"rows_top")
        self.rows_top.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.page_rows)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.rows_top.addWidget(self.back)

        self.rows_title = QLabel(self.page_rows)
        self.rows_title.setObjectName(u"rows_title")
        self.rows_title.setProperty(u"role", u"title")
        self.rows_title.setWordWrap(True)

        self.rows_top.addWidget(self.rows_title)

        self.rows_top.setStretch(1, 1)

        self.rows_layout.addLayout(self.rows_top)

        self.rows_hint = QLabel(self.page_rows)
        self.rows_hint.setObjectName(u"rows_hint")
        self.rows_hint.setProperty(u"role", u"hint")
        self.rows_hint.setWordWrap(True)

        self.rows_layout.addWidget(self.rows_hint)

        self.rows = QTableView(self.page_rows)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.rows_layout.addWidget(self.rows)

        self.pager = QHBoxLayout()
        self.pager.setSpacing(8)
        self.pager.setObjectName(u"pager")
        self.pager.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(self.page_rows)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.pager.addWidget(self.before)

        self.place = QLabel(self.page_rows)
        self.place.setObjectName(u"place")

        self.pager.addWidget(self.place)

        self.after = QPushButton(self.page_rows)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.pager.addWidget(self.after)

        self.gap_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pager.addItem(self.gap_14)


        self.rows_layout.addLayout(self.pager)

        self.rows_layout.setStretch(2, 1)
        self.steps.addWidget(self.page_rows)
        self.page_mended = QWidget()
        self.page_mended.setObjectName(u"page_mended")
        self.mended_layout = QVBoxLayout(self.page_mended)
        self.mended_layout.setSpacing(8)
        self.mended_layout.setObjectName(u"mended_layout")
        self.mended_layout.setContentsMargins(0, 0, 0, 0)
        self.mended_title = QLabel(self.page_mended)
        self.mended_title.setObjectName(u"mended_title")
        self.mended_title.setProperty(u"role", u"title")
        self.mended_title.setWordWrap(True)

        self.mended_layout.addWidget(self.mended_title)

        self.mended_words = QLabel(self.page_mended)
        self.mended_words.setObjectName(u"mended_words")
        self.mended_words.setWordWrap(True)

        self.mended_layout.addWidget(self.mended_words)

        self.still_label = QLabel(self.page_mended)
        self.still_label.setObjectName(u"still_label")
        self.still_label.setProperty(u"role", u"title")

        self.mended_layout.addWidget(self.still_label)

        self.still = QTableView(self.page_mended)
        self.still.setObjectName(u"still")
        self.still.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.still.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.still.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.still.setAlternatingRowColors(True)
        self.still.setShowGrid(False)
        self.still.setTabKeyNavigation(False)
        self.still.setWordWrap(False)

        self.mended_layout.addWidget(self.still)

        self.mended_buttons = QHBoxLayout()
        self.mended_buttons.setSpacing(8)
        self.mended_buttons.setObjectName(u"mended_buttons")
        self.mended_buttons.setContentsMargins(0, 0, 0, 0)
        self.mended_done = QPushButton(self.page_mended)
        self.mended_done.setObjectName(u"mended_done")
        self.mended_done.setAutoDefault(False)
        self.mended_done.setProperty(u"main", True)

        self.mended_buttons.addWidget(self.mended_done)

        self.mended_undo = QPushButton(self.page_mended)
        self.mended_undo.setObjectName(u"mended_undo")
        self.mended_undo.setAutoDefault(False)

        self.mended_buttons.addWidget(self.mended_undo)

        self.gap_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mended_buttons.addItem(self.gap_15)


        self.mended_layout.addLayout(self.mended_buttons)

        self.below_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mended_layout.addItem(self.below_16)

        self.mended_layout.setStretch(3, 1)
        self.steps.addWidget(self.page_mended)

        self.outer.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.data_label.setBuddy(self.data)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.data, self.reasons)
        QWidget.setTabOrder(self.reasons, self.villages)
        QWidget.setTabOrder(self.villages, self.show_rows)
        QWidget.setTabOrder(self.show_rows, self.export_village)
        QWidget.setTabOrder(self.export_village, self.export_all)
        QWidget.setTabOrder(self.export_all, self.mend)
        QWidget.setTabOrder(self.mend, self.rows)
        QWidget.setTabOrder(self.rows, self.before)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.back)
        QWidget.setTabOrder(self.back, self.still)
        QWidget.setTabOrder(self.still, self.mended_done)
        QWidget.setTabOrder(self.mended_done, self.mended_undo)
        QWidget.setTabOrder(self.mended_undo, self.again)

        self.retranslateUi(QualityPage)

        QMetaObject.connectSlotsByName(QualityPage)
    # setupUi

    def retranslateUi(self, QualityPage):
        self.empty.setText("")
        self.fault.setText("")
        self.again.setText(QCoreApplication.translate("QualityPage", u"Ulangi  F5", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("QualityPage", u"Ulangi  F5", None))
#endif // QT_CONFIG(accessibility)
        self.data_label.setText(QCoreApplication.translate("QualityPage", u"&Data", None))
#if QT_CONFIG(accessibility)
        self.data.setAccessibleName(QCoreApplication.translate("QualityPage", u"Data yang diperiksa", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.left_title.setText(QCoreApplication.translate("QualityPage", u"Apa yang salah", None))
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("QualityPage", u"Apa yang salah", None))
#endif // QT_CONFIG(accessibility)
        self.right_title.setText(QCoreApplication.translate("QualityPage", u"Di desa mana", None))
#if QT_CONFIG(accessibility)
        self.villages.setAccessibleName(QCoreApplication.translate("QualityPage", u"Di desa mana", None))
#endif // QT_CONFIG(accessibility)
        self.show_rows.setText(QCoreApplication.translate("QualityPage", u"Lihat baris  Enter", None))
#if QT_CONFIG(accessibility)
        self.show_rows.setAccessibleName(QCoreApplication.translate("QualityPage", u"Lihat baris (Enter)", None))
#endif // QT_CONFIG(accessibility)
        self.export_village.setText(QCoreApplication.translate("QualityPage", u"Simpan untuk desa ini\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_village.setAccessibleName(QCoreApplication.translate("QualityPage", u"Simpan untuk desa ini\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.export_all.setText(QCoreApplication.translate("QualityPage", u"Simpan untuk semua desa\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_all.setAccessibleName(QCoreApplication.translate("QualityPage", u"Simpan untuk semua desa\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.mend.setText(QCoreApplication.translate("QualityPage", u"Masukkan berkas yang sudah diperbaiki\u2026", None))
#if QT_CONFIG(accessibility)
        self.mend.setAccessibleName(QCoreApplication.translate("QualityPage", u"Masukkan berkas yang sudah diperbaiki\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.mend_hint.setText(QCoreApplication.translate("QualityPage", u"Berkas perbaikan dari desa dibaca kembali; baris yang sudah betul keluar dari daftar ini.", None))
        self.back.setText(QCoreApplication.translate("QualityPage", u"\u2039 Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("QualityPage", u"Kembali (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.rows_title.setText("")
        self.rows_hint.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("QualityPage", u"Baris", None))
#endif // QT_CONFIG(accessibility)
        self.before.setText(QCoreApplication.translate("QualityPage", u"\u2039 Sebelumnya  Alt+\u2190", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("QualityPage", u"Sebelumnya (Alt+\u2190)", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
        self.after.setText(QCoreApplication.translate("QualityPage", u"Berikutnya  Alt+\u2192 \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("QualityPage", u"Berikutnya (Alt+\u2192)", None))
#endif // QT_CONFIG(accessibility)
        self.mended_title.setText("")
        self.mended_words.setText("")
        self.still_label.setText(QCoreApplication.translate("QualityPage", u"Masih salah", None))
#if QT_CONFIG(accessibility)
        self.still.setAccessibleName(QCoreApplication.translate("QualityPage", u"Masih salah", None))
#endif // QT_CONFIG(accessibility)
        self.mended_done.setText(QCoreApplication.translate("QualityPage", u"Lihat mutu sekarang", None))
#if QT_CONFIG(accessibility)
        self.mended_done.setAccessibleName(QCoreApplication.translate("QualityPage", u"Lihat mutu sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.mended_undo.setText(QCoreApplication.translate("QualityPage", u"Kembali ke data sebelumnya", None))
#if QT_CONFIG(accessibility)
        self.mended_undo.setAccessibleName(QCoreApplication.translate("QualityPage", u"Kembali ke data sebelumnya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

