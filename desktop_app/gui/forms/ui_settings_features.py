# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_features.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea,
    QVBoxLayout, QWidget)

class Ui_FeaturesPage(object):
    def setupUi(self, FeaturesPage):
        if not FeaturesPage.objectName():
            FeaturesPage.setObjectName(u"FeaturesPage")
        self.outer = QVBoxLayout(FeaturesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FeaturesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(FeaturesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(FeaturesPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.switches = QVBoxLayout(self.inner)
        self.switches.setSpacing(2)
        self.switches.setObjectName(u"switches")
        self.switches.setContentsMargins(0, 8, 12, 0)
        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)

        self.retranslateUi(FeaturesPage)

        QMetaObject.connectSlotsByName(FeaturesPage)
    # setupUi

    def retranslateUi(self, FeaturesPage):
        self.heading.setText(QCoreApplication.translate("FeaturesPage", u"Kemampuan", None))
        self.words.setText(QCoreApplication.translate("FeaturesPage", u"Yang mati tidak tampil di mana pun. Nyalakan hanya yang dipakai; berlaku saat itu juga.", None))
        pass
    # retranslateUi

