# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_permissions.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QLabel,
    QTableView, QVBoxLayout)

class Ui_PermissionsPage(object):
    def setupUi(self, PermissionsPage):
        if not PermissionsPage.objectName():
            PermissionsPage.setObjectName(u"PermissionsPage")
        self.outer = QVBoxLayout(PermissionsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PermissionsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(PermissionsPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.rows = QTableView(PermissionsPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.outer.addWidget(self.rows)

        self.outer.setStretch(2, 1)

        self.retranslateUi(PermissionsPage)

        QMetaObject.connectSlotsByName(PermissionsPage)
    # setupUi

    def retranslateUi(self, PermissionsPage):
        self.heading.setText(QCoreApplication.translate("PermissionsPage", u"Siapa boleh apa", None))
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("PermissionsPage", u"Siapa boleh apa", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

