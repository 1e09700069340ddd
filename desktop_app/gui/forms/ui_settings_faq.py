# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_faq.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_FaqPage(object):
    def setupUi(self, FaqPage):
        if not FaqPage.objectName():
            FaqPage.setObjectName(u"FaqPage")
        self.outer = QVBoxLayout(FaqPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FaqPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(FaqPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(8)
        self.days_row.setObjectName(u"days_row")
        self.days_label = QLabel(FaqPage)
        self.days_label.setObjectName(u"days_label")

        self.days_row.addWidget(self.days_label)

        self.days = QSpinBox(FaqPage)
        self.days.setObjectName(u"days")
        self.days.setMinimumSize(QSize(0, 36))

        self.days_row.addWidget(self.days)

        self.days_unit = QLabel(FaqPage)
        self.days_unit.setObjectName(u"days_unit")

        self.days_row.addWidget(self.days_unit)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_row.addItem(self.spacer_3)


        self.outer.addLayout(self.days_row)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.rows = QTableView(FaqPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(FaqPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.up = QPushButton(FaqPage)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)

        self.row_buttons.addWidget(self.up)

        self.down = QPushButton(FaqPage)
        self.down.setObjectName(u"down")
        self.down.setAutoDefault(False)

        self.row_buttons.addWidget(self.down)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_1)

        self.seed = QPushButton(FaqPage)
        self.seed.setObjectName(u"seed")
        self.seed.setAutoDefault(False)

        self.row_buttons.addWidget(self.seed)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(0, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(FaqPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(380, 0))
        self.editor.setMaximumSize(QSize(420, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.topic_box = QVBoxLayout()
        self.topic_box.setSpacing(3)
        self.topic_box.setObjectName(u"topic_box")
        self.topic_label = QLabel(self.editor)
        self.topic_label.setObjectName(u"topic_label")

        self.topic_box.addWidget(self.topic_label)

        self.topic = QLineEdit(self.editor)
        self.topic.setObjectName(u"topic")
        self.topic.setMaxLength(80)

        self.topic_box.addWidget(self.topic)

        self.topic_fault = QLabel(self.editor)
        self.topic_fault.setObjectName(u"topic_fault")
        self.topic_fault.setProperty(u"role", u"error")
        self.topic_fault.setWordWrap(True)

        self.topic_box.addWidget(self.topic_fault)


        self.editor_layout.addLayout(self.topic_box)

        self.question_box = QVBoxLayout()
        self.question_box.setSpacing(3)
        self.question_box.setObjectName(u"question_box")
        self.question_label = QLabel(self.editor)
        self.question_label.setObjectName(u"question_label")

        self.question_box.addWidget(self.question_label)

        self.question = QPlainTextEdit(self.editor)
        self.question.setObjectName(u"question")
        self.question.setTabChangesFocus(True)
        self.question.setMinimumSize(QSize(0, 62))
        self.question.setMaximumSize(QSize(16777215, 62))

        self.question_box.addWidget(self.question)

        self.question_fault = QLabel(self.editor)
        self.question_fault.setObjectName(u"question_fault")
        self.question_fault.setProperty(u"role", u"error")
        self.question_fault.setWordWrap(True)

        self.question_box.addWidget(self.question_fault)


        self.editor_layout.addLayout(self.question_box)

        self.answer_box = QVBoxLayout()
        self.answer_box.setSpacing(3)
        self.answer_box.setObjectName(u"answer_box")
        self.answer_label = QLabel(self.editor)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_box.addWidget(self.answer_label)

        self.answer = QPlainTextEdit(self.editor)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumSize(QSize(0, 120))

        self.answer_box.addWidget(self.answer)

        self.answer_fault = QLabel(self.editor)
        self.answer_fault.setObjectName(u"answer_fault")
        self.answer_fault.setProperty(u"role", u"error")
        self.answer_fault.setWordWrap(True)

        self.answer_box.addWidget(self.answer_fault)


        self.editor_layout.addLayout(self.answer_box)

        self.active = QCheckBox(self.editor)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_layout.addWidget(self.active)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.editor_buttons.addWidget(self.save)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_2)


        self.editor_layout.addLayout(self.editor_buttons)

        self.editor_layout.setStretch(3, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days)
        self.topic_label.setBuddy(self.topic)
        self.question_label.setBuddy(self.question)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.days, self.rows)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.seed)
        QWidget.setTabOrder(self.seed, self.topic)
        QWidget.setTabOrder(self.topic, self.question)
        QWidget.setTabOrder(self.question, self.answer)
        QWidget.setTabOrder(self.answer, self.active)
        QWidget.setTabOrder(self.active, self.save)

        self.retranslateUi(FaqPage)

        QMetaObject.connectSlotsByName(FaqPage)
    # setupUi

    def retranslateUi(self, FaqPage):
        self.heading.setText(QCoreApplication.translate("FaqPage", u"Tanya jawab dan pengaduan", None))
        self.words.setText(QCoreApplication.translate("FaqPage", u"Pertanyaan yang sering diajukan, dicari petugas di Panduan dan dapat dicetak. Urutannya sama dengan di kertas.", None))
        self.days_label.setText(QCoreApplication.translate("FaqPage", u"Pen&gaduan dijawab paling lama", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("FaqPage", u"Hari kerja untuk menjawab pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.days_unit.setText(QCoreApplication.translate("FaqPage", u"hari kerja", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("FaqPage", u"Daftar tanya jawab", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("FaqPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("FaqPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("FaqPage", u"Naikkan", None))
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("FaqPage", u"Naikkan", None))
#endif // QT_CONFIG(accessibility)
        self.down.setText(QCoreApplication.translate("FaqPage", u"Turunkan", None))
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("FaqPage", u"Turunkan", None))
#endif // QT_CONFIG(accessibility)
        self.seed.setText(QCoreApplication.translate("FaqPage", u"Tambahkan yang bawaan", None))
#if QT_CONFIG(accessibility)
        self.seed.setAccessibleName(QCoreApplication.translate("FaqPage", u"Tambahkan yang bawaan", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.topic_label.setText(QCoreApplication.translate("FaqPage", u"T&opik *", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("FaqPage", u"Topik", None))
#endif // QT_CONFIG(accessibility)
        self.topic_fault.setText("")
        self.question_label.setText(QCoreApplication.translate("FaqPage", u"&Pertanyaan *", None))
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("FaqPage", u"Pertanyaan", None))
#endif // QT_CONFIG(accessibility)
        self.question_fault.setText("")
        self.answer_label.setText(QCoreApplication.translate("FaqPage", u"&Jawaban *", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("FaqPage", u"Jawaban", None))
#endif // QT_CONFIG(accessibility)
        self.answer_fault.setText("")
        self.active.setText(QCoreApplication.translate("FaqPage", u"&Dipakai di loket dan dicetak", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("FaqPage", u"Dipakai di loket dan dicetak", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("FaqPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("FaqPage", u"Simpan  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

