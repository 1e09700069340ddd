# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.notice import NoticeBar
from desktop_app.gui.widgets.status_strip import StatusStrip

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.outer = QVBoxLayout(self.central)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.places = QStackedWidget(self.central)
        self.places.setObjectName(u"places")
        self.desk = QWidget()
        self.desk.setObjectName(u"desk")
        self.desk_layout = QHBoxLayout(self.desk)
        self.desk_layout.setSpacing(0)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.desk)
        self.rail.setObjectName(u"rail")
        self.rail.setMinimumSize(QSize(116, 0))
        self.rail_layout = QVBoxLayout(self.rail)
        self.rail_layout.setSpacing(4)
        self.rail_layout.setObjectName(u"rail_layout")
        self.rail_layout.setContentsMargins(6, 8, 6, 8)

        self.desk_layout.addWidget(self.rail)

        self.right = QWidget(self.desk)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(0)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(12, 10, 12, 8)
        self.screens = QStackedWidget(self.right)
        self.screens.setObjectName(u"screens")

        self.right_layout.addWidget(self.screens)


        self.desk_layout.addWidget(self.right)

        self.desk_layout.setStretch(1, 1)
        self.places.addWidget(self.desk)

        self.outer.addWidget(self.places)

        self.foot = QStackedWidget(self.central)
        self.foot.setObjectName(u"foot")
        self.foot.setMinimumSize(QSize(0, 46))
        self.status = StatusStrip()
        self.status.setObjectName(u"status")
        self.foot.addWidget(self.status)
        self.notice = NoticeBar()
        self.notice.setObjectName(u"notice")
        self.foot.addWidget(self.notice)

        self.outer.addWidget(self.foot)

        self.outer.setStretch(0, 1)
        MainWindow.setCentralWidget(self.central)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Loket Linjamsos", None))
    # retranslateUi

