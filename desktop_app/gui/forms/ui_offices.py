# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offices.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QLabel,
    QSizePolicy, QSpacerItem, QSplitter, QTableView,
    QVBoxLayout, QWidget)
class Ui_OfficesScreen(object):
    def setupUi(self, OfficesScreen):
        if not OfficesScreen.objectName():
            OfficesScreen.setObjectName(u"OfficesScreen")
        self.outer = QVBoxLayout(OfficesScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(OfficesScreen)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.state = QLabel(OfficesScreen)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"hint")
        self.state.setWordWrap(True)

        self.outer.addWidget(self.state)

        self.trouble = QLabel(OfficesScreen)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"warn")
        self.trouble.setWordWrap(True)

        self.outer.addWidget(self.trouble)

        self.splitter = QSplitter(OfficesScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.offices_title = QLabel(self.left)
        self.offices_title.setObjectName(u"offices_title")
        self.offices_title.setProperty(u"role", u"title")
        self.offices_title.setWordWrap(True)

        self.left_layout.addWidget(self.offices_title)

        self.offices = QTableView(self.left)
        self.offices.setObjectName(u"offices")
        self.offices.setMinimumSize(QSize(0, 120))
        self.offices.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.offices.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.offices.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.offices.setAlternatingRowColors(True)
        self.offices.setShowGrid(False)
        self.offices.setTabKeyNavigation(False)
        self.offices.setWordWrap(False)

        self.left_layout.addWidget(self.offices)

        self.splitter.addWidget(self.left)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(12, 0, 0, 0)
        self.office_title = QLabel(self.side)
        self.office_title.setObjectName(u"office_title")
        self.office_title.setProperty(u"role", u"title")
        self.office_title.setWordWrap(True)

        self.side_layout.addWidget(self.office_title)

        self.figures = QLabel(self.side)
        self.figures.setObjectName(u"figures")
        self.figures.setWordWrap(True)

        self.side_layout.addWidget(self.figures)

        self.counters = QTableView(self.side)
        self.counters.setObjectName(u"counters")
        self.counters.setMinimumSize(QSize(0, 120))
        self.counters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.counters.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.counters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.counters.setAlternatingRowColors(True)
        self.counters.setShowGrid(False)
        self.counters.setTabKeyNavigation(False)
        self.counters.setWordWrap(False)

        self.side_layout.addWidget(self.counters)

        self.none = QLabel(self.side)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"hint")
        self.none.setWordWrap(True)

        self.side_layout.addWidget(self.none)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.spacer_4)

        self.side_layout.setStretch(2, 1)
        self.splitter.addWidget(self.side)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(3, 1)

        self.retranslateUi(OfficesScreen)

        QMetaObject.connectSlotsByName(OfficesScreen)
    # setupUi

    def retranslateUi(self, OfficesScreen):
        self.heading.setText(QCoreApplication.translate("OfficesScreen", u"Kantor saat ini", None))
        self.state.setText("")
        self.trouble.setText("")
        self.offices_title.setText(QCoreApplication.translate("OfficesScreen", u"Kantor", None))
#if QT_CONFIG(accessibility)
        self.offices.setAccessibleName(QCoreApplication.translate("OfficesScreen", u"Kantor-kantor", None))
#endif // QT_CONFIG(accessibility)
        self.office_title.setText("")
        self.figures.setText("")
#if QT_CONFIG(accessibility)
        self.counters.setAccessibleName(QCoreApplication.translate("OfficesScreen", u"Loket kantor itu", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
        pass
    # retranslateUi

