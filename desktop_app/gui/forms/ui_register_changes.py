# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_changes.ui'
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

class Ui_ChangesPage(object):
    def setupUi(self, ChangesPage):
        if not ChangesPage.objectName():
            ChangesPage.setObjectName(u"ChangesPage")
        self.outer = QVBoxLayout(ChangesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(ChangesPage)
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

        self.below_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.below_17)

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

        self.below_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.below_18)

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

        self.gap_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fault_buttons.addItem(self.gap_19)


        self.fault_layout.addLayout(self.fault_buttons)

        self.below_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fault_layout.addItem(self.below_20)

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
        self.older_label = QLabel(self.page_report)
        self.older_label.setObjectName(u"older_label")

        self.data_row.addWidget(self.older_label)

        self.older = QComboBox(self.page_report)
        self.older.setObjectName(u"older")
        self.older.setMinimumSize(QSize(0, 36))

        self.data_row.addWidget(self.older)

        self.newer_label = QLabel(self.page_report)
        self.newer_label.setObjectName(u"newer_label")

        self.data_row.addWidget(self.newer_label)

        self.newer = QComboBox(self.page_report)
        self.newer.setObjectName(u"newer")
        self.newer.setMinimumSize(QSize(0, 36))

        self.data_row.addWidget(self.newer)

        self.summary = QLabel(self.page_report)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.data_row.addWidget(self.summary)

        self.data_row.setStretch(4, 1)

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
        self.kinds = QTableView(self.left)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kinds.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.kinds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kinds.setAlternatingRowColors(True)
        self.kinds.setShowGrid(False)
        self.kinds.setTabKeyNavigation(False)
        self.kinds.setWordWrap(False)

        self.left_layout.addWidget(self.kinds)


        self.sides.addWidget(self.left)

        self.right = QWidget(self.page_report)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.rows_hint = QLabel(self.right)
        self.rows_hint.setObjectName(u"rows_hint")
        self.rows_hint.setProperty(u"role", u"hint")
        self.rows_hint.setWordWrap(True)

        self.right_layout.addWidget(self.rows_hint)

        self.rows = QTableView(self.right)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.right_layout.addWidget(self.rows)

        self.pager = QHBoxLayout()
        self.pager.setSpacing(8)
        self.pager.setObjectName(u"pager")
        self.pager.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(self.right)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.pager.addWidget(self.before)

        self.place = QLabel(self.right)
        self.place.setObjectName(u"place")

        self.pager.addWidget(self.place)

        self.after = QPushButton(self.right)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.pager.addWidget(self.after)

        self.gap_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pager.addItem(self.gap_21)


        self.right_layout.addLayout(self.pager)

        self.right_layout.setStretch(1, 1)

        self.sides.addWidget(self.right)

        self.sides.setStretch(0, 2)
        self.sides.setStretch(1, 7)

        self.report_layout.addLayout(self.sides)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.export = QPushButton(self.page_report)
        self.export.setObjectName(u"export")
        self.export.setAutoDefault(False)
        self.export.setProperty(u"main", True)

        self.buttons.addWidget(self.export)

        self.gap_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_22)


        self.report_layout.addLayout(self.buttons)

        self.report_layout.setStretch(1, 1)
        self.steps.addWidget(self.page_report)

        self.outer.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.older_label.setBuddy(self.older)
        self.newer_label.setBuddy(self.newer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.older, self.newer)
        QWidget.setTabOrder(self.newer, self.kinds)
        QWidget.setTabOrder(self.kinds, self.rows)
        QWidget.setTabOrder(self.rows, self.before)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.export)
        QWidget.setTabOrder(self.export, self.again)

        self.retranslateUi(ChangesPage)

        QMetaObject.connectSlotsByName(ChangesPage)
    # setupUi

    def retranslateUi(self, ChangesPage):
        self.empty.setText("")
        self.fault.setText("")
        self.again.setText(QCoreApplication.translate("ChangesPage", u"Ulangi  F5", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Ulangi  F5", None))
#endif // QT_CONFIG(accessibility)
        self.older_label.setText(QCoreApplication.translate("ChangesPage", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.older.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Data yang lama", None))
#endif // QT_CONFIG(accessibility)
        self.newer_label.setText(QCoreApplication.translate("ChangesPage", u"&ke", None))
#if QT_CONFIG(accessibility)
        self.newer.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Data yang baru", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.kinds.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Jenis perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.rows_hint.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Orang yang berubah", None))
#endif // QT_CONFIG(accessibility)
        self.before.setText(QCoreApplication.translate("ChangesPage", u"\u2039 Sebelumnya  Alt+\u2190", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Sebelumnya (Alt+\u2190)", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
        self.after.setText(QCoreApplication.translate("ChangesPage", u"Berikutnya  Alt+\u2192 \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Berikutnya (Alt+\u2192)", None))
#endif // QT_CONFIG(accessibility)
        self.export.setText(QCoreApplication.translate("ChangesPage", u"Simpan semua ke Excel\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.export.setAccessibleName(QCoreApplication.translate("ChangesPage", u"Simpan semua ke Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

