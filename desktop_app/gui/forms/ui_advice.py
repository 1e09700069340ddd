# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'advice.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListWidget,
    QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QTextBrowser, QVBoxLayout)

class Ui_AdviceScreen(object):
    def setupUi(self, AdviceScreen):
        if not AdviceScreen.objectName():
            AdviceScreen.setObjectName(u"AdviceScreen")
        self.outer = QVBoxLayout(AdviceScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 10, 12, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.person = QLabel(AdviceScreen)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"heading")

        self.head.addWidget(self.person)

        self.standing = QLabel(AdviceScreen)
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"role", u"hint")

        self.head.addWidget(self.standing)

        self.head_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)

        self.back = QPushButton(AdviceScreen)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.head.addWidget(self.back)


        self.outer.addLayout(self.head)

        self.trouble = QLabel(AdviceScreen)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"error")
        self.trouble.setWordWrap(True)

        self.outer.addWidget(self.trouble)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.interview = QFrame(AdviceScreen)
        self.interview.setObjectName(u"interview")
        self.interview.setProperty(u"role", u"card")
        self.interview.setMinimumSize(QSize(420, 0))
        self.interview.setMaximumSize(QSize(420, 16777215))
        self.interview_layout = QVBoxLayout(self.interview)
        self.interview_layout.setSpacing(8)
        self.interview_layout.setObjectName(u"interview_layout")
        self.interview_layout.setContentsMargins(12, 12, 12, 12)
        self.progress = QLabel(self.interview)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"hint")
        self.progress.setWordWrap(True)

        self.interview_layout.addWidget(self.progress)

        self.question = QLabel(self.interview)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setWordWrap(True)

        self.interview_layout.addWidget(self.question)

        self.help = QLabel(self.interview)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"role", u"hint")
        self.help.setWordWrap(True)

        self.interview_layout.addWidget(self.help)

        self.answers = QHBoxLayout()
        self.answers.setSpacing(8)
        self.answers.setObjectName(u"answers")
        self.answers.setContentsMargins(0, 0, 0, 0)
        self.yes = QPushButton(self.interview)
        self.yes.setObjectName(u"yes")
        self.yes.setAutoDefault(False)

        self.answers.addWidget(self.yes)

        self.no = QPushButton(self.interview)
        self.no.setObjectName(u"no")
        self.no.setAutoDefault(False)

        self.answers.addWidget(self.no)

        self.unknown = QPushButton(self.interview)
        self.unknown.setObjectName(u"unknown")
        self.unknown.setAutoDefault(False)

        self.answers.addWidget(self.unknown)


        self.interview_layout.addLayout(self.answers)

        self.told_label = QLabel(self.interview)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"role", u"field")

        self.interview_layout.addWidget(self.told_label)

        self.told = QListWidget(self.interview)
        self.told.setObjectName(u"told")

        self.interview_layout.addWidget(self.told)

        self.again = QPushButton(self.interview)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.interview_layout.addWidget(self.again)

        self.interview_layout.setStretch(5, 1)

        self.body.addWidget(self.interview)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.outcome = QLabel(AdviceScreen)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"role", u"title")
        self.outcome.setWordWrap(True)

        self.right.addWidget(self.outcome)

        self.programmes = QTableView(AdviceScreen)
        self.programmes.setObjectName(u"programmes")
        self.programmes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.programmes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.programmes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.programmes.setAlternatingRowColors(True)
        self.programmes.setShowGrid(False)
        self.programmes.setTabKeyNavigation(False)
        self.programmes.setWordWrap(False)

        self.right.addWidget(self.programmes)

        self.details = QTextBrowser(AdviceScreen)
        self.details.setObjectName(u"details")
        self.details.setOpenLinks(False)

        self.right.addWidget(self.details)

        self.note_row = QHBoxLayout()
        self.note_row.setSpacing(8)
        self.note_row.setObjectName(u"note_row")
        self.note_row.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(AdviceScreen)
        self.note_label.setObjectName(u"note_label")

        self.note_row.addWidget(self.note_label)

        self.note = QLineEdit(AdviceScreen)
        self.note.setObjectName(u"note")

        self.note_row.addWidget(self.note)


        self.right.addLayout(self.note_row)

        self.fault = QLabel(AdviceScreen)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.right.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(AdviceScreen)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"main", True)
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.print = QPushButton(AdviceScreen)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.buttons.addWidget(self.print)

        self.keep = QPushButton(AdviceScreen)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.buttons.addWidget(self.keep)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saved_words = QLabel(AdviceScreen)
        self.saved_words.setObjectName(u"saved_words")
        self.saved_words.setProperty(u"role", u"good")

        self.buttons.addWidget(self.saved_words)


        self.right.addLayout(self.buttons)

        self.right.setStretch(1, 3)
        self.right.setStretch(2, 4)

        self.body.addLayout(self.right)

        self.body.setStretch(1, 1)

        self.outer.addLayout(self.body)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.told_label.setBuddy(self.told)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdviceScreen)

        QMetaObject.connectSlotsByName(AdviceScreen)
    # setupUi

    def retranslateUi(self, AdviceScreen):
        self.person.setText("")
        self.standing.setText("")
        self.back.setText(QCoreApplication.translate("AdviceScreen", u"Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Kembali (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.trouble.setText("")
        self.progress.setText("")
        self.question.setText("")
        self.help.setText("")
        self.yes.setText(QCoreApplication.translate("AdviceScreen", u"Y  Ya", None))
#if QT_CONFIG(accessibility)
        self.yes.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Ya (Y)", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("AdviceScreen", u"T  Tidak", None))
#if QT_CONFIG(accessibility)
        self.no.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Tidak (T)", None))
#endif // QT_CONFIG(accessibility)
        self.unknown.setText(QCoreApplication.translate("AdviceScreen", u"X  Tidak tahu", None))
#if QT_CONFIG(accessibility)
        self.unknown.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Tidak tahu (X)", None))
#endif // QT_CONFIG(accessibility)
        self.told_label.setText(QCoreApplication.translate("AdviceScreen", u"&Yang diketahui", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Yang diketahui dan dijawab", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("AdviceScreen", u"Backspace  Jawab ulang", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Jawab ulang (Backspace)", None))
#endif // QT_CONFIG(accessibility)
        self.outcome.setText("")
#if QT_CONFIG(accessibility)
        self.programmes.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Program dan keyakinannya; Spasi memilih", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Alasan, yang kurang, dan langkah", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("AdviceScreen", u"Ca&tatan", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Catatan petugas", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("AdviceScreen", u"Misalnya: keluarga setuju diusulkan PKH", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("AdviceScreen", u"Simpan pilihan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Simpan pilihan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("AdviceScreen", u"Cetak lembar  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Cetak lembar (Ctrl+P)", None))
#endif // QT_CONFIG(accessibility)
        self.keep.setText(QCoreApplication.translate("AdviceScreen", u"Simpan PDF  Ctrl+E", None))
#if QT_CONFIG(accessibility)
        self.keep.setAccessibleName(QCoreApplication.translate("AdviceScreen", u"Simpan PDF (Ctrl+E)", None))
#endif // QT_CONFIG(accessibility)
        self.saved_words.setText("")
        pass
    # retranslateUi

