# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_search.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTableView,
    QVBoxLayout, QWidget)

class Ui_RegisterSearchScreen(object):
    def setupUi(self, RegisterSearchScreen):
        if not RegisterSearchScreen.objectName():
            RegisterSearchScreen.setObjectName(u"RegisterSearchScreen")
        self.outer = QVBoxLayout(RegisterSearchScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(RegisterSearchScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 8, 0)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(self.left)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(self.left)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)

        self.search_row.addWidget(self.search)


        self.left_layout.addLayout(self.search_row)

        self.advice = QLabel(self.left)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"hint")
        self.advice.setWordWrap(True)

        self.left_layout.addWidget(self.advice)

        self.hits = QTableView(self.left)
        self.hits.setObjectName(u"hits")
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.hits.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.hits.setAlternatingRowColors(True)
        self.hits.setShowGrid(False)
        self.hits.setTabKeyNavigation(False)
        self.hits.setWordWrap(False)

        self.left_layout.addWidget(self.hits)

        self.family_label = QLabel(self.left)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setProperty(u"role", u"title")

        self.left_layout.addWidget(self.family_label)

        self.members = QTableView(self.left)
        self.members.setObjectName(u"members")
        self.members.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.members.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.members.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.members.setAlternatingRowColors(True)
        self.members.setShowGrid(False)
        self.members.setTabKeyNavigation(False)
        self.members.setWordWrap(False)

        self.left_layout.addWidget(self.members)

        self.left_layout.setStretch(2, 3)
        self.left_layout.setStretch(4, 2)
        self.splitter.addWidget(self.left)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(8, 0, 0, 0)
        self.card = QFrame(self.right)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(6)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(12, 10, 12, 10)
        self.person_name = QLabel(self.card)
        self.person_name.setObjectName(u"person_name")
        self.person_name.setProperty(u"role", u"heading")
        self.person_name.setWordWrap(True)
        self.person_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.card_layout.addWidget(self.person_name)

        self.doubt = QLabel(self.card)
        self.doubt.setObjectName(u"doubt")
        self.doubt.setProperty(u"role", u"warn")
        self.doubt.setWordWrap(True)

        self.card_layout.addWidget(self.doubt)

        self.facts = QLabel(self.card)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.card_layout.addWidget(self.facts)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.buttons.addWidget(self.open)

        self.family = QPushButton(self.card)
        self.family.setObjectName(u"family")
        self.family.setAutoDefault(False)

        self.buttons.addWidget(self.family)

        self.take = QPushButton(self.card)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)

        self.buttons.addWidget(self.take)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)


        self.card_layout.addLayout(self.buttons)


        self.right_layout.addWidget(self.card)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.below)

        self.right_layout.setStretch(1, 1)
        self.splitter.addWidget(self.right)

        self.outer.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegisterSearchScreen)

        QMetaObject.connectSlotsByName(RegisterSearchScreen)
    # setupUi

    def retranslateUi(self, RegisterSearchScreen):
        self.search_label.setText(QCoreApplication.translate("RegisterSearchScreen", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"Cari di data DTKS/DTSEN", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("RegisterSearchScreen", u"Nama, NIK, No. KK, kartu, atau ID-DTKS; boleh ditambah desa dan tahun lahir", None))
        self.advice.setText("")
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"Yang ditemukan", None))
#endif // QT_CONFIG(accessibility)
        self.family_label.setText(QCoreApplication.translate("RegisterSearchScreen", u"Satu keluarga (No. KK sama)", None))
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"Satu keluarga", None))
#endif // QT_CONFIG(accessibility)
        self.person_name.setText("")
        self.doubt.setText("")
        self.facts.setText("")
        self.open.setText(QCoreApplication.translate("RegisterSearchScreen", u"Enter Buka", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"Enter Buka lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.family.setText(QCoreApplication.translate("RegisterSearchScreen", u"F4 Keluarga", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"F4 Keluarga", None))
#endif // QT_CONFIG(accessibility)
        self.take.setText(QCoreApplication.translate("RegisterSearchScreen", u"Ctrl+Enter Layani", None))
#if QT_CONFIG(accessibility)
        self.take.setAccessibleName(QCoreApplication.translate("RegisterSearchScreen", u"Ctrl+Enter Layani orang ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

