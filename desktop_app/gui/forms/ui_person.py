# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

class Ui_PersonScreen(object):
    def setupUi(self, PersonScreen):
        if not PersonScreen.objectName():
            PersonScreen.setObjectName(u"PersonScreen")
        self.outer = QVBoxLayout(PersonScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(PersonScreen)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(PersonScreen)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(120)

        self.search_row.addWidget(self.search)

        self.reason_label = QLabel(PersonScreen)
        self.reason_label.setObjectName(u"reason_label")

        self.search_row.addWidget(self.reason_label)

        self.reason = QComboBox(PersonScreen)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 36))

        self.search_row.addWidget(self.reason)

        self.twins = QPushButton(PersonScreen)
        self.twins.setObjectName(u"twins")
        self.twins.setAutoDefault(False)

        self.search_row.addWidget(self.twins)

        self.search_row.setStretch(1, 1)

        self.outer.addLayout(self.search_row)

        self.splitter = QSplitter(PersonScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.advice = QLabel(self.left)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"hint")
        self.advice.setWordWrap(True)

        self.left_column.addWidget(self.advice)

        self.lists = QStackedWidget(self.left)
        self.lists.setObjectName(u"lists")
        self.page_hits = QWidget()
        self.page_hits.setObjectName(u"page_hits")
        self.hits_column = QVBoxLayout(self.page_hits)
        self.hits_column.setSpacing(8)
        self.hits_column.setObjectName(u"hits_column")
        self.hits_column.setContentsMargins(0, 0, 0, 0)
        self.hits = QTableView(self.page_hits)
        self.hits.setObjectName(u"hits")
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.hits.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.hits.setAlternatingRowColors(True)
        self.hits.setShowGrid(False)
        self.hits.setTabKeyNavigation(False)
        self.hits.setWordWrap(False)

        self.hits_column.addWidget(self.hits)

        self.lists.addWidget(self.page_hits)
        self.page_pairs = QWidget()
        self.page_pairs.setObjectName(u"page_pairs")
        self.pairs_column = QVBoxLayout(self.page_pairs)
        self.pairs_column.setSpacing(8)
        self.pairs_column.setObjectName(u"pairs_column")
        self.pairs_column.setContentsMargins(0, 0, 0, 0)
        self.pairs = QTableView(self.page_pairs)
        self.pairs.setObjectName(u"pairs")
        self.pairs.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pairs.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.pairs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pairs.setAlternatingRowColors(True)
        self.pairs.setShowGrid(False)
        self.pairs.setTabKeyNavigation(False)
        self.pairs.setWordWrap(False)

        self.pairs_column.addWidget(self.pairs)

        self.lists.addWidget(self.page_pairs)

        self.left_column.addWidget(self.lists)

        self.left_column.setStretch(1, 1)
        self.splitter.addWidget(self.left)
        self.steps = QStackedWidget(self.splitter)
        self.steps.setObjectName(u"steps")
        self.page_none = QWidget()
        self.page_none.setObjectName(u"page_none")
        self.none_column = QVBoxLayout(self.page_none)
        self.none_column.setSpacing(8)
        self.none_column.setObjectName(u"none_column")
        self.none_column.setContentsMargins(12, 8, 0, 0)
        self.none = QLabel(self.page_none)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"hint")
        self.none.setWordWrap(True)

        self.none_column.addWidget(self.none)

        self.none_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_column.addItem(self.none_gap)

        self.steps.addWidget(self.page_none)
        self.splitter.addWidget(self.steps)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.reason)
        QWidget.setTabOrder(self.reason, self.twins)
        QWidget.setTabOrder(self.twins, self.hits)
        QWidget.setTabOrder(self.hits, self.pairs)

        self.retranslateUi(PersonScreen)

        QMetaObject.connectSlotsByName(PersonScreen)
    # setupUi

    def retranslateUi(self, PersonScreen):
        self.search_label.setText(QCoreApplication.translate("PersonScreen", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Cari pemohon", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("PersonScreen", u"Nama, NIK, No. KK, atau nomor telepon", None))
        self.reason_label.setText(QCoreApplication.translate("PersonScreen", u"Alasan membuka", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Alasan membuka", None))
#endif // QT_CONFIG(accessibility)
        self.twins.setText(QCoreApplication.translate("PersonScreen", u"Alt+G  Mungkin ganda", None))
#if QT_CONFIG(accessibility)
        self.twins.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Alt+G  Mungkin ganda", None))
#endif // QT_CONFIG(accessibility)
        self.advice.setText("")
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Pemohon yang ditemukan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("PersonScreen", u"Mungkin orang yang sama", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
        pass
    # retranslateUi

