# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QLabel, QListWidget, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_CasePagePart(object):
    def setupUi(self, CasePagePart):
        if not CasePagePart.objectName():
            CasePagePart.setObjectName(u"CasePagePart")
        self.column = QVBoxLayout(CasePagePart)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 0, 0)
        self.title = QLabel(CasePagePart)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.state = QLabel(CasePagePart)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"title")

        self.column.addWidget(self.state)

        self.facts = QLabel(CasePagePart)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.facts)

        self.awaited_title = QLabel(CasePagePart)
        self.awaited_title.setObjectName(u"awaited_title")
        self.awaited_title.setProperty(u"role", u"title")

        self.column.addWidget(self.awaited_title)

        self.awaited = QListWidget(CasePagePart)
        self.awaited.setObjectName(u"awaited")
        self.awaited.setUniformItemSizes(False)
        self.awaited.setWordWrap(True)

        self.column.addWidget(self.awaited)

        self.questions = QWidget(CasePagePart)
        self.questions.setObjectName(u"questions")
        self.questions_column = QVBoxLayout(self.questions)
        self.questions_column.setSpacing(8)
        self.questions_column.setObjectName(u"questions_column")
        self.questions_column.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.questions)

        self.deeds = QWidget(CasePagePart)
        self.deeds.setObjectName(u"deeds")

        self.column.addWidget(self.deeds)

        self.history_title = QLabel(CasePagePart)
        self.history_title.setObjectName(u"history_title")
        self.history_title.setProperty(u"role", u"title")

        self.column.addWidget(self.history_title)

        self.history = QPlainTextEdit(CasePagePart)
        self.history.setObjectName(u"history")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.history.sizePolicy().hasHeightForWidth())
        self.history.setSizePolicy(sizePolicy)
        self.history.setReadOnly(True)
        self.history.setMinimumSize(QSize(0, 60))
        self.history.setTabChangesFocus(True)

        self.column.addWidget(self.history)

        self.column.setStretch(8, 1)

        self.retranslateUi(CasePagePart)

        QMetaObject.connectSlotsByName(CasePagePart)
    # setupUi

    def retranslateUi(self, CasePagePart):
        self.title.setText("")
        self.state.setText("")
        self.facts.setText("")
        self.awaited_title.setText(QCoreApplication.translate("CasePagePart", u"Yang masih ditunggu", None))
#if QT_CONFIG(accessibility)
        self.awaited.setAccessibleName(QCoreApplication.translate("CasePagePart", u"Yang masih ditunggu", None))
#endif // QT_CONFIG(accessibility)
        self.history_title.setText(QCoreApplication.translate("CasePagePart", u"Riwayat", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("CasePagePart", u"Riwayat permohonan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

