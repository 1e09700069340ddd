# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.workbench_done import DonePanel
from desktop_app.gui.screens.workbench_form import FormPanel
from desktop_app.gui.screens.workbench_handover import HandoverPanel
from desktop_app.gui.screens.workbench_queue import QueuePanel
from desktop_app.gui.screens.workbench_verdict import VerdictPanel

class Ui_WorkbenchScreen(object):
    def setupUi(self, WorkbenchScreen):
        if not WorkbenchScreen.objectName():
            WorkbenchScreen.setObjectName(u"WorkbenchScreen")
        self.columns = QHBoxLayout(WorkbenchScreen)
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.queue = QueuePanel(WorkbenchScreen)
        self.queue.setObjectName(u"queue")

        self.columns.addWidget(self.queue)

        self.middle = QStackedWidget(WorkbenchScreen)
        self.middle.setObjectName(u"middle")
        self.stage = QWidget()
        self.stage.setObjectName(u"stage")
        self.stage_column = QVBoxLayout(self.stage)
        self.stage_column.setSpacing(12)
        self.stage_column.setObjectName(u"stage_column")
        self.stage_column.setContentsMargins(24, 0, 24, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stage_column.addItem(self.above)

        self.stage_number = QLabel(self.stage)
        self.stage_number.setObjectName(u"stage_number")
        self.stage_number.setWordWrap(True)
        self.stage_number.setProperty(u"role", u"number")
        self.stage_number.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.stage_column.addWidget(self.stage_number)

        self.stage_about = QLabel(self.stage)
        self.stage_about.setObjectName(u"stage_about")
        self.stage_about.setWordWrap(True)
        self.stage_about.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.stage_column.addWidget(self.stage_about)

        self.stage_words = QLabel(self.stage)
        self.stage_words.setObjectName(u"stage_words")
        self.stage_words.setWordWrap(True)
        self.stage_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.stage_column.addWidget(self.stage_words)

        self.stage_row = QHBoxLayout()
        self.stage_row.setSpacing(8)
        self.stage_row.setObjectName(u"stage_row")
        self.stage_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stage_row.addItem(self.stage_left)

        self.stage_main = QPushButton(self.stage)
        self.stage_main.setObjectName(u"stage_main")
        self.stage_main.setAutoDefault(False)
        self.stage_main.setProperty(u"main", True)

        self.stage_row.addWidget(self.stage_main)

        self.stage_other = QPushButton(self.stage)
        self.stage_other.setObjectName(u"stage_other")
        self.stage_other.setAutoDefault(False)

        self.stage_row.addWidget(self.stage_other)

        self.stage_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stage_row.addItem(self.stage_right)


        self.stage_column.addLayout(self.stage_row)

        self.stage_hint = QLabel(self.stage)
        self.stage_hint.setObjectName(u"stage_hint")
        self.stage_hint.setWordWrap(True)
        self.stage_hint.setProperty(u"role", u"hint")
        self.stage_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stage_hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.stage_column.addWidget(self.stage_hint)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stage_column.addItem(self.below)

        self.middle.addWidget(self.stage)
        self.form = FormPanel()
        self.form.setObjectName(u"form")
        self.middle.addWidget(self.form)
        self.handover = HandoverPanel()
        self.handover.setObjectName(u"handover")
        self.middle.addWidget(self.handover)
        self.done = DonePanel()
        self.done.setObjectName(u"done")
        self.middle.addWidget(self.done)

        self.columns.addWidget(self.middle)

        self.verdict = VerdictPanel(WorkbenchScreen)
        self.verdict.setObjectName(u"verdict")

        self.columns.addWidget(self.verdict)

        self.columns.setStretch(1, 1)

        self.retranslateUi(WorkbenchScreen)

        QMetaObject.connectSlotsByName(WorkbenchScreen)
    # setupUi

    def retranslateUi(self, WorkbenchScreen):
        self.stage_number.setText("")
        self.stage_about.setText("")
        self.stage_words.setText("")
        self.stage_main.setText("")
        self.stage_other.setText("")
        self.stage_hint.setText("")
        pass
    # retranslateUi

