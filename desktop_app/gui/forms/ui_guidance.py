# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guidance.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QTabWidget, QVBoxLayout)

class Ui_GuidanceScreen(object):
    def setupUi(self, GuidanceScreen):
        if not GuidanceScreen.objectName():
            GuidanceScreen.setObjectName(u"GuidanceScreen")
        self.outer = QVBoxLayout(GuidanceScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.parts = QTabWidget(GuidanceScreen)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)

        self.outer.addWidget(self.parts)


        self.retranslateUi(GuidanceScreen)

        QMetaObject.connectSlotsByName(GuidanceScreen)
    # setupUi

    def retranslateUi(self, GuidanceScreen):
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("GuidanceScreen", u"Bagian panduan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

