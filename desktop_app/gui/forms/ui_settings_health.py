# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_health.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout)

class Ui_HealthPage(object):
    def setupUi(self, HealthPage):
        if not HealthPage.objectName():
            HealthPage.setObjectName(u"HealthPage")
        self.outer = QVBoxLayout(HealthPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(HealthPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(HealthPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.state = QLabel(HealthPage)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.outer.addWidget(self.state)

        self.rows = QTableView(HealthPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 200))

        self.outer.addWidget(self.rows)

        self.words = QLabel(HealthPage)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.progress = QProgressBar(HealthPage)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.outer.addWidget(self.progress)

        self.fault = QLabel(HealthPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.examine = QPushButton(HealthPage)
        self.examine.setObjectName(u"examine")
        self.examine.setAutoDefault(False)
        self.examine.setProperty(u"main", True)

        self.foot.addWidget(self.examine)

        self.lead_on = QPushButton(HealthPage)
        self.lead_on.setObjectName(u"lead_on")
        self.lead_on.setAutoDefault(False)

        self.foot.addWidget(self.lead_on)

        self.spacer_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_6)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(3, 1)

        self.retranslateUi(HealthPage)

        QMetaObject.connectSlotsByName(HealthPage)
    # setupUi

    def retranslateUi(self, HealthPage):
        self.heading.setText(QCoreApplication.translate("HealthPage", u"Kesehatan program", None))
        self.lead.setText(QCoreApplication.translate("HealthPage", u"Diperiksa lengkap seminggu sekali dengan sendirinya, dan sebagian setiap kali program dibuka.", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("HealthPage", u"Hasil pemeriksaan", None))
#endif // QT_CONFIG(accessibility)
        self.words.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("HealthPage", u"Kemajuan pemeriksaan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.examine.setText(QCoreApplication.translate("HealthPage", u"Periksa sekarang", None))
#if QT_CONFIG(accessibility)
        self.examine.setAccessibleName(QCoreApplication.translate("HealthPage", u"Periksa sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.lead_on.setText(QCoreApplication.translate("HealthPage", u"Buka pengaturannya", None))
#if QT_CONFIG(accessibility)
        self.lead_on.setAccessibleName(QCoreApplication.translate("HealthPage", u"Buka pengaturannya", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

