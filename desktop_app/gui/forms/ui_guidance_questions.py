# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guidance_questions.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_QuestionsPage(object):
    def setupUi(self, QuestionsPage):
        if not QuestionsPage.objectName():
            QuestionsPage.setObjectName(u"QuestionsPage")
        self.outer = QHBoxLayout(QuestionsPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(QuestionsPage)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(QuestionsPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)


        self.left.addLayout(self.search_row)

        self.rows = QTableView(QuestionsPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left.addWidget(self.rows)

        self.empty = QLabel(QuestionsPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left.addWidget(self.empty)

        self.left.setStretch(1, 1)

        self.outer.addLayout(self.left)

        self.answer_card = QFrame(QuestionsPage)
        self.answer_card.setObjectName(u"answer_card")
        self.answer_card.setProperty(u"role", u"card")
        self.answer_card.setMinimumSize(QSize(420, 0))
        self.answer_card.setMaximumSize(QSize(520, 16777215))
        self.answer_layout = QVBoxLayout(self.answer_card)
        self.answer_layout.setSpacing(10)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(16, 12, 16, 12)
        self.topic = QLabel(self.answer_card)
        self.topic.setObjectName(u"topic")
        self.topic.setProperty(u"role", u"hint")

        self.answer_layout.addWidget(self.topic)

        self.question = QLabel(self.answer_card)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setWordWrap(True)

        self.answer_layout.addWidget(self.question)

        self.answer = QLabel(self.answer_card)
        self.answer.setObjectName(u"answer")
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.answer_layout.addWidget(self.answer)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answer_layout.addItem(self.spacer_1)

        self.contact = QLabel(self.answer_card)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"role", u"hint")
        self.contact.setWordWrap(True)
        self.contact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.answer_layout.addWidget(self.contact)

        self.answer_layout.setStretch(3, 1)

        self.outer.addWidget(self.answer_card)

        self.outer.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.rows)

        self.retranslateUi(QuestionsPage)

        QMetaObject.connectSlotsByName(QuestionsPage)
    # setupUi

    def retranslateUi(self, QuestionsPage):
        self.search_label.setText(QCoreApplication.translate("QuestionsPage", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("QuestionsPage", u"Cari tanya jawab", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("QuestionsPage", u"Misalnya: bayi, desil, kartu hilang", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("QuestionsPage", u"Daftar tanya jawab", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.topic.setText("")
        self.question.setText("")
        self.answer.setText("")
        self.contact.setText("")
        pass
    # retranslateUi

