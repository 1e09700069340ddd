# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_wording.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame,
    QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout)

from desktop_app.gui.widgets.date_field import DateField

class Ui_MessageWordingPage(object):
    def setupUi(self, MessageWordingPage):
        if not MessageWordingPage.objectName():
            MessageWordingPage.setObjectName(u"MessageWordingPage")
        self.outer = QVBoxLayout(MessageWordingPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.left = QFrame(MessageWordingPage)
        self.left.setObjectName(u"left")
        self.left.setMaximumSize(QSize(330, 16777215))
        self.left_col = QVBoxLayout(self.left)
        self.left_col.setSpacing(8)
        self.left_col.setObjectName(u"left_col")
        self.left_col.setContentsMargins(0, 0, 0, 0)
        self.occasion_row = QHBoxLayout()
        self.occasion_row.setSpacing(8)
        self.occasion_row.setObjectName(u"occasion_row")
        self.occasion_row.setContentsMargins(0, 0, 0, 0)
        self.occasion = QComboBox(self.left)
        self.occasion.setObjectName(u"occasion")
        self.occasion.setMinimumSize(QSize(0, 36))

        self.occasion_row.addWidget(self.occasion)


        self.left_col.addLayout(self.occasion_row)

        self.rows = QTableView(self.left)
        self.rows.setObjectName(u"rows")
        self.rows.setAlternatingRowColors(True)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setTabKeyNavigation(False)

        self.left_col.addWidget(self.rows)

        self.take_back = QPushButton(self.left)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)

        self.left_col.addWidget(self.take_back)

        self.left_col.setStretch(1, 1)

        self.body.addWidget(self.left)

        self.edit_col = QVBoxLayout()
        self.edit_col.setSpacing(8)
        self.edit_col.setObjectName(u"edit_col")
        self.edit_col.setContentsMargins(0, 0, 0, 0)
        self.since_row = QHBoxLayout()
        self.since_row.setSpacing(8)
        self.since_row.setObjectName(u"since_row")
        self.since_row.setContentsMargins(0, 0, 0, 0)
        self.since_box = QVBoxLayout()
        self.since_box.setSpacing(2)
        self.since_box.setObjectName(u"since_box")
        self.since_box.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(MessageWordingPage)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"role", u"field")

        self.since_box.addWidget(self.since_label)

        self.since = DateField(MessageWordingPage)
        self.since.setObjectName(u"since")
        self.since.setMinimumSize(QSize(0, 36))

        self.since_box.addWidget(self.since)

        self.since_fault = QLabel(MessageWordingPage)
        self.since_fault.setObjectName(u"since_fault")
        self.since_fault.setProperty(u"role", u"error")
        self.since_fault.setWordWrap(True)

        self.since_box.addWidget(self.since_fault)


        self.since_row.addLayout(self.since_box)

        self.gap_words = QLabel(MessageWordingPage)
        self.gap_words.setObjectName(u"gap_words")
        self.gap_words.setProperty(u"role", u"hint")
        self.gap_words.setWordWrap(True)

        self.since_row.addWidget(self.gap_words)

        self.since_row.setStretch(1, 1)

        self.edit_col.addLayout(self.since_row)

        self.text_box = QVBoxLayout()
        self.text_box.setSpacing(2)
        self.text_box.setObjectName(u"text_box")
        self.text_box.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(MessageWordingPage)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"field")

        self.text_box.addWidget(self.text_label)

        self.text = QPlainTextEdit(MessageWordingPage)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_box.addWidget(self.text)

        self.text_fault = QLabel(MessageWordingPage)
        self.text_fault.setObjectName(u"text_fault")
        self.text_fault.setProperty(u"role", u"error")
        self.text_fault.setWordWrap(True)

        self.text_box.addWidget(self.text_fault)


        self.edit_col.addLayout(self.text_box)

        self.group_text_box = QVBoxLayout()
        self.group_text_box.setSpacing(2)
        self.group_text_box.setObjectName(u"group_text_box")
        self.group_text_box.setContentsMargins(0, 0, 0, 0)
        self.group_text_label = QLabel(MessageWordingPage)
        self.group_text_label.setObjectName(u"group_text_label")
        self.group_text_label.setProperty(u"role", u"field")

        self.group_text_box.addWidget(self.group_text_label)

        self.group_text = QPlainTextEdit(MessageWordingPage)
        self.group_text.setObjectName(u"group_text")
        self.group_text.setTabChangesFocus(True)

        self.group_text_box.addWidget(self.group_text)

        self.group_text_fault = QLabel(MessageWordingPage)
        self.group_text_fault.setObjectName(u"group_text_fault")
        self.group_text_fault.setProperty(u"role", u"error")
        self.group_text_fault.setWordWrap(True)

        self.group_text_box.addWidget(self.group_text_fault)


        self.edit_col.addLayout(self.group_text_box)

        self.fault = QLabel(MessageWordingPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.edit_col.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(MessageWordingPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.seed = QPushButton(MessageWordingPage)
        self.seed.setObjectName(u"seed")
        self.seed.setAutoDefault(False)

        self.buttons.addWidget(self.seed)

        self.b_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.b_room)


        self.edit_col.addLayout(self.buttons)

        self.edit_col.setStretch(1, 3)
        self.edit_col.setStretch(2, 2)

        self.body.addLayout(self.edit_col)

        self.show_col = QVBoxLayout()
        self.show_col.setSpacing(4)
        self.show_col.setObjectName(u"show_col")
        self.show_col.setContentsMargins(0, 0, 0, 0)
        self.shown_label = QLabel(MessageWordingPage)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setProperty(u"role", u"title")

        self.show_col.addWidget(self.shown_label)

        self.measure = QLabel(MessageWordingPage)
        self.measure.setObjectName(u"measure")
        self.measure.setProperty(u"role", u"hint")
        self.measure.setWordWrap(True)

        self.show_col.addWidget(self.measure)

        self.shown = QPlainTextEdit(MessageWordingPage)
        self.shown.setObjectName(u"shown")
        self.shown.setReadOnly(True)

        self.show_col.addWidget(self.shown)

        self.group_label = QLabel(MessageWordingPage)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"role", u"title")

        self.show_col.addWidget(self.group_label)

        self.shown_group = QPlainTextEdit(MessageWordingPage)
        self.shown_group.setObjectName(u"shown_group")
        self.shown_group.setReadOnly(True)

        self.show_col.addWidget(self.shown_group)

        self.show_col.setStretch(2, 3)
        self.show_col.setStretch(4, 2)

        self.body.addLayout(self.show_col)

        self.body.setStretch(1, 3)
        self.body.setStretch(2, 2)

        self.outer.addLayout(self.body)

#if QT_CONFIG(shortcut)
        self.since_label.setBuddy(self.since)
        self.text_label.setBuddy(self.text)
        self.group_text_label.setBuddy(self.group_text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageWordingPage)

        QMetaObject.connectSlotsByName(MessageWordingPage)
    # setupUi

    def retranslateUi(self, MessageWordingPage):
#if QT_CONFIG(accessibility)
        self.occasion.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Naskah untuk (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Versi naskah", None))
#endif // QT_CONFIG(accessibility)
        self.take_back.setText(QCoreApplication.translate("MessageWordingPage", u"Tarik versi  Ctrl+B", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Tarik versi (Ctrl+B)", None))
#endif // QT_CONFIG(accessibility)
        self.since_label.setText(QCoreApplication.translate("MessageWordingPage", u"Berlaku mulai", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Berlaku mulai", None))
#endif // QT_CONFIG(accessibility)
        self.since_fault.setText("")
        self.gap_words.setText("")
        self.text_label.setText(QCoreApplication.translate("MessageWordingPage", u"Untuk satu orang", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Untuk satu orang", None))
#endif // QT_CONFIG(accessibility)
        self.text_fault.setText("")
        self.group_text_label.setText(QCoreApplication.translate("MessageWordingPage", u"Untuk nomor yang dipakai beberapa orang", None))
#if QT_CONFIG(accessibility)
        self.group_text.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Untuk nomor yang dipakai beberapa orang", None))
#endif // QT_CONFIG(accessibility)
        self.group_text_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("MessageWordingPage", u"Simpan versi  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Simpan versi (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.seed.setText(QCoreApplication.translate("MessageWordingPage", u"Naskah bawaan  Ctrl+R", None))
#if QT_CONFIG(accessibility)
        self.seed.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Naskah bawaan (Ctrl+R)", None))
#endif // QT_CONFIG(accessibility)
        self.shown_label.setText(QCoreApplication.translate("MessageWordingPage", u"Contoh terpanjang", None))
        self.measure.setText("")
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Contoh pesan untuk satu orang", None))
#endif // QT_CONFIG(accessibility)
        self.group_label.setText(QCoreApplication.translate("MessageWordingPage", u"Contoh untuk beberapa orang", None))
#if QT_CONFIG(accessibility)
        self.shown_group.setAccessibleName(QCoreApplication.translate("MessageWordingPage", u"Contoh pesan untuk beberapa orang", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

