# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_delegation.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.time_field import TimeField

class Ui_DelegationPage(object):
    def setupUi(self, DelegationPage):
        if not DelegationPage.objectName():
            DelegationPage.setObjectName(u"DelegationPage")
        self.outer = QVBoxLayout(DelegationPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(DelegationPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(DelegationPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.rows = QTableView(DelegationPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.left.addWidget(self.rows)

        self.empty = QLabel(DelegationPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left.addWidget(self.empty)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.end = QPushButton(DelegationPage)
        self.end.setObjectName(u"end")
        self.end.setAutoDefault(False)

        self.row_buttons.addWidget(self.end)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_1)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(0, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(DelegationPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(330, 0))
        self.editor.setMaximumSize(QSize(350, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")
        self.editor_title.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_title)

        self.supervisor_box = QVBoxLayout()
        self.supervisor_box.setSpacing(3)
        self.supervisor_box.setObjectName(u"supervisor_box")
        self.supervisor_label = QLabel(self.editor)
        self.supervisor_label.setObjectName(u"supervisor_label")
        self.supervisor_label.setWordWrap(True)

        self.supervisor_box.addWidget(self.supervisor_label)

        self.supervisor = QComboBox(self.editor)
        self.supervisor.setObjectName(u"supervisor")
        self.supervisor.setMinimumSize(QSize(0, 38))

        self.supervisor_box.addWidget(self.supervisor)

        self.supervisor_fault = QLabel(self.editor)
        self.supervisor_fault.setObjectName(u"supervisor_fault")
        self.supervisor_fault.setProperty(u"role", u"error")
        self.supervisor_fault.setWordWrap(True)

        self.supervisor_box.addWidget(self.supervisor_fault)


        self.editor_layout.addLayout(self.supervisor_box)

        self.officer_box = QVBoxLayout()
        self.officer_box.setSpacing(3)
        self.officer_box.setObjectName(u"officer_box")
        self.officer_label = QLabel(self.editor)
        self.officer_label.setObjectName(u"officer_label")

        self.officer_box.addWidget(self.officer_label)

        self.officer = QComboBox(self.editor)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumSize(QSize(0, 38))

        self.officer_box.addWidget(self.officer)

        self.officer_fault = QLabel(self.editor)
        self.officer_fault.setObjectName(u"officer_fault")
        self.officer_fault.setProperty(u"role", u"error")
        self.officer_fault.setWordWrap(True)

        self.officer_box.addWidget(self.officer_fault)


        self.editor_layout.addLayout(self.officer_box)

        self.from_row = QHBoxLayout()
        self.from_row.setSpacing(8)
        self.from_row.setObjectName(u"from_row")
        self.first_day_box = QVBoxLayout()
        self.first_day_box.setSpacing(3)
        self.first_day_box.setObjectName(u"first_day_box")
        self.first_day_label = QLabel(self.editor)
        self.first_day_label.setObjectName(u"first_day_label")

        self.first_day_box.addWidget(self.first_day_label)

        self.first_day = DateField(self.editor)
        self.first_day.setObjectName(u"first_day")

        self.first_day_box.addWidget(self.first_day)


        self.from_row.addLayout(self.first_day_box)

        self.first_time_box = QVBoxLayout()
        self.first_time_box.setSpacing(3)
        self.first_time_box.setObjectName(u"first_time_box")
        self.first_time_label = QLabel(self.editor)
        self.first_time_label.setObjectName(u"first_time_label")

        self.first_time_box.addWidget(self.first_time_label)

        self.first_time = TimeField(self.editor)
        self.first_time.setObjectName(u"first_time")

        self.first_time_box.addWidget(self.first_time)


        self.from_row.addLayout(self.first_time_box)


        self.editor_layout.addLayout(self.from_row)

        self.to_row = QHBoxLayout()
        self.to_row.setSpacing(8)
        self.to_row.setObjectName(u"to_row")
        self.last_day_box = QVBoxLayout()
        self.last_day_box.setSpacing(3)
        self.last_day_box.setObjectName(u"last_day_box")
        self.last_day_label = QLabel(self.editor)
        self.last_day_label.setObjectName(u"last_day_label")

        self.last_day_box.addWidget(self.last_day_label)

        self.last_day = DateField(self.editor)
        self.last_day.setObjectName(u"last_day")

        self.last_day_box.addWidget(self.last_day)


        self.to_row.addLayout(self.last_day_box)

        self.last_time_box = QVBoxLayout()
        self.last_time_box.setSpacing(3)
        self.last_time_box.setObjectName(u"last_time_box")
        self.last_time_label = QLabel(self.editor)
        self.last_time_label.setObjectName(u"last_time_label")

        self.last_time_box.addWidget(self.last_time_label)

        self.last_time = TimeField(self.editor)
        self.last_time.setObjectName(u"last_time")

        self.last_time_box.addWidget(self.last_time)


        self.to_row.addLayout(self.last_time_box)


        self.editor_layout.addLayout(self.to_row)

        self.span_fault = QLabel(self.editor)
        self.span_fault.setObjectName(u"span_fault")
        self.span_fault.setProperty(u"role", u"error")
        self.span_fault.setWordWrap(True)

        self.editor_layout.addWidget(self.span_fault)

        self.reason_box = QVBoxLayout()
        self.reason_box.setSpacing(3)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_label = QLabel(self.editor)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_box.addWidget(self.reason_label)

        self.reason = QLineEdit(self.editor)
        self.reason.setObjectName(u"reason")

        self.reason_box.addWidget(self.reason)

        self.reason_fault = QLabel(self.editor)
        self.reason_fault.setObjectName(u"reason_fault")
        self.reason_fault.setProperty(u"role", u"error")
        self.reason_fault.setWordWrap(True)

        self.reason_box.addWidget(self.reason_fault)


        self.editor_layout.addLayout(self.reason_box)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.editor_layout.addWidget(self.save)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_2)


        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.supervisor_label.setBuddy(self.supervisor)
        self.officer_label.setBuddy(self.officer)
        self.first_day_label.setBuddy(self.first_day)
        self.first_time_label.setBuddy(self.first_time)
        self.last_day_label.setBuddy(self.last_day)
        self.last_time_label.setBuddy(self.last_time)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegationPage)

        QMetaObject.connectSlotsByName(DelegationPage)
    # setupUi

    def retranslateUi(self, DelegationPage):
        self.heading.setText(QCoreApplication.translate("DelegationPage", u"Pengganti supervisor", None))
        self.words.setText(QCoreApplication.translate("DelegationPage", u"Selama supervisor tidak di tempat, orang yang ditunjuk memegang wewenangnya. Mulai dan berakhir dengan sendirinya, tampil di baris bawah layarnya, dan tercatat di jejak audit.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Daftar pengganti", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("DelegationPage", u"Belum pernah ada pengganti. Isi di sebelah kanan untuk menunjuk.", None))
        self.end.setText(QCoreApplication.translate("DelegationPage", u"Akhiri sekarang", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Akhiri sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText(QCoreApplication.translate("DelegationPage", u"Tunjuk pengganti", None))
        self.supervisor_label.setText(QCoreApplication.translate("DelegationPage", u"&Supervisor yang pergi", None))
#if QT_CONFIG(accessibility)
        self.supervisor.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Supervisor yang pergi", None))
#endif // QT_CONFIG(accessibility)
        self.supervisor_fault.setText("")
        self.officer_label.setText(QCoreApplication.translate("DelegationPage", u"&Digantikan oleh", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Digantikan oleh", None))
#endif // QT_CONFIG(accessibility)
        self.officer_fault.setText("")
        self.first_day_label.setText(QCoreApplication.translate("DelegationPage", u"&Mulai", None))
#if QT_CONFIG(accessibility)
        self.first_day.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Mulai", None))
#endif // QT_CONFIG(accessibility)
        self.first_time_label.setText(QCoreApplication.translate("DelegationPage", u"&Pukul", None))
#if QT_CONFIG(accessibility)
        self.first_time.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Pukul mulai", None))
#endif // QT_CONFIG(accessibility)
        self.last_day_label.setText(QCoreApplication.translate("DelegationPage", u"Sam&pai", None))
#if QT_CONFIG(accessibility)
        self.last_day.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Sampai", None))
#endif // QT_CONFIG(accessibility)
        self.last_time_label.setText(QCoreApplication.translate("DelegationPage", u"P&ukul", None))
#if QT_CONFIG(accessibility)
        self.last_time.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Pukul berakhir", None))
#endif // QT_CONFIG(accessibility)
        self.span_fault.setText("")
        self.reason_label.setText(QCoreApplication.translate("DelegationPage", u"&Alasan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.reason_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("DelegationPage", u"Ctrl+S  Tunjuk", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("DelegationPage", u"Ctrl+S  Tunjuk", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

