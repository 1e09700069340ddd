# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QListWidget, QStackedWidget)

class Ui_SettingsScreen(object):
    def setupUi(self, SettingsScreen):
        if not SettingsScreen.objectName():
            SettingsScreen.setObjectName(u"SettingsScreen")
        self.outer = QHBoxLayout(SettingsScreen)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.sections = QListWidget(SettingsScreen)
        self.sections.setObjectName(u"sections")
        self.sections.setMinimumSize(QSize(250, 0))
        self.sections.setMaximumSize(QSize(250, 16777215))

        self.outer.addWidget(self.sections)

        self.pages = QStackedWidget(SettingsScreen)
        self.pages.setObjectName(u"pages")

        self.outer.addWidget(self.pages)

        self.outer.setStretch(1, 1)

        self.retranslateUi(SettingsScreen)

        QMetaObject.connectSlotsByName(SettingsScreen)
    # setupUi

    def retranslateUi(self, SettingsScreen):
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Bagian pengaturan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

