# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ReportsScreen(object):
    def setupUi(self, ReportsScreen):
        if not ReportsScreen.objectName():
            ReportsScreen.setObjectName(u"ReportsScreen")
        self.columns = QHBoxLayout(ReportsScreen)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.day_side = QWidget(ReportsScreen)
        self.day_side.setObjectName(u"day_side")
        self.day_column = QVBoxLayout(self.day_side)
        self.day_column.setSpacing(10)
        self.day_column.setObjectName(u"day_column")
        self.day_column.setContentsMargins(0, 0, 0, 0)
        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_title = QLabel(self.day_side)
        self.day_title.setObjectName(u"day_title")
        self.day_title.setProperty(u"role", u"heading")

        self.day_row.addWidget(self.day_title)

        self.day_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.day_gap)

        self.day_before = QPushButton(self.day_side)
        self.day_before.setObjectName(u"day_before")
        self.day_before.setAutoDefault(False)

        self.day_row.addWidget(self.day_before)

        self.day_today = QPushButton(self.day_side)
        self.day_today.setObjectName(u"day_today")
        self.day_today.setAutoDefault(False)

        self.day_row.addWidget(self.day_today)

        self.day_after = QPushButton(self.day_side)
        self.day_after.setObjectName(u"day_after")
        self.day_after.setAutoDefault(False)

        self.day_row.addWidget(self.day_after)


        self.day_column.addLayout(self.day_row)

        self.tiles = QHBoxLayout()
        self.tiles.setSpacing(8)
        self.tiles.setObjectName(u"tiles")
        self.issued_tile = QFrame(self.day_side)
        self.issued_tile.setObjectName(u"issued_tile")
        self.issued_tile.setProperty(u"role", u"card")
        self.issued_column = QVBoxLayout(self.issued_tile)
        self.issued_column.setSpacing(0)
        self.issued_column.setObjectName(u"issued_column")
        self.issued_column.setContentsMargins(6, 4, 6, 8)
        self.issued = QLabel(self.issued_tile)
        self.issued.setObjectName(u"issued")
        self.issued.setProperty(u"role", u"number")
        self.issued.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.issued_column.addWidget(self.issued)

        self.issued_words = QLabel(self.issued_tile)
        self.issued_words.setObjectName(u"issued_words")
        self.issued_words.setWordWrap(True)
        self.issued_words.setProperty(u"role", u"field")
        self.issued_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.issued_column.addWidget(self.issued_words)


        self.tiles.addWidget(self.issued_tile)

        self.waiting_tile = QFrame(self.day_side)
        self.waiting_tile.setObjectName(u"waiting_tile")
        self.waiting_tile.setProperty(u"role", u"card")
        self.waiting_column = QVBoxLayout(self.waiting_tile)
        self.waiting_column.setSpacing(0)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(6, 4, 6, 8)
        self.waiting = QLabel(self.waiting_tile)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"role", u"number")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.waiting_column.addWidget(self.waiting)

        self.waiting_words = QLabel(self.waiting_tile)
        self.waiting_words.setObjectName(u"waiting_words")
        self.waiting_words.setWordWrap(True)
        self.waiting_words.setProperty(u"role", u"field")
        self.waiting_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.waiting_column.addWidget(self.waiting_words)


        self.tiles.addWidget(self.waiting_tile)

        self.served_tile = QFrame(self.day_side)
        self.served_tile.setObjectName(u"served_tile")
        self.served_tile.setProperty(u"role", u"card")
        self.served_column = QVBoxLayout(self.served_tile)
        self.served_column.setSpacing(0)
        self.served_column.setObjectName(u"served_column")
        self.served_column.setContentsMargins(6, 4, 6, 8)
        self.served = QLabel(self.served_tile)
        self.served.setObjectName(u"served")
        self.served.setProperty(u"role", u"number")
        self.served.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.served_column.addWidget(self.served)

        self.served_words = QLabel(self.served_tile)
        self.served_words.setObjectName(u"served_words")
        self.served_words.setWordWrap(True)
        self.served_words.setProperty(u"role", u"field")
        self.served_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.served_column.addWidget(self.served_words)


        self.tiles.addWidget(self.served_tile)

        self.finished_tile = QFrame(self.day_side)
        self.finished_tile.setObjectName(u"finished_tile")
        self.finished_tile.setProperty(u"role", u"card")
        self.finished_column = QVBoxLayout(self.finished_tile)
        self.finished_column.setSpacing(0)
        self.finished_column.setObjectName(u"finished_column")
        self.finished_column.setContentsMargins(6, 4, 6, 8)
        self.finished = QLabel(self.finished_tile)
        self.finished.setObjectName(u"finished")
        self.finished.setProperty(u"role", u"number")
        self.finished.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.finished_column.addWidget(self.finished)

        self.finished_words = QLabel(self.finished_tile)
        self.finished_words.setObjectName(u"finished_words")
        self.finished_words.setWordWrap(True)
        self.finished_words.setProperty(u"role", u"field")
        self.finished_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.finished_column.addWidget(self.finished_words)


        self.tiles.addWidget(self.finished_tile)

        self.absent_tile = QFrame(self.day_side)
        self.absent_tile.setObjectName(u"absent_tile")
        self.absent_tile.setProperty(u"role", u"card")
        self.absent_column = QVBoxLayout(self.absent_tile)
        self.absent_column.setSpacing(0)
        self.absent_column.setObjectName(u"absent_column")
        self.absent_column.setContentsMargins(6, 4, 6, 8)
        self.absent = QLabel(self.absent_tile)
        self.absent.setObjectName(u"absent")
        self.absent.setProperty(u"role", u"number")
        self.absent.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.absent_column.addWidget(self.absent)

        self.absent_words = QLabel(self.absent_tile)
        self.absent_words.setObjectName(u"absent_words")
        self.absent_words.setWordWrap(True)
        self.absent_words.setProperty(u"role", u"field")
        self.absent_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.absent_column.addWidget(self.absent_words)


        self.tiles.addWidget(self.absent_tile)

        self.tiles.setStretch(0, 1)
        self.tiles.setStretch(1, 1)
        self.tiles.setStretch(2, 1)
        self.tiles.setStretch(3, 1)
        self.tiles.setStretch(4, 1)

        self.day_column.addLayout(self.tiles)

        self.times = QLabel(self.day_side)
        self.times.setObjectName(u"times")
        self.times.setWordWrap(True)

        self.day_column.addWidget(self.times)

        self.day_label = QLabel(self.day_side)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"title")

        self.day_column.addWidget(self.day_label)

        self.day_table = QTableView(self.day_side)
        self.day_table.setObjectName(u"day_table")
        self.day_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.day_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.day_table.setAlternatingRowColors(True)
        self.day_table.setShowGrid(False)
        self.day_table.setWordWrap(False)
        self.day_table.setTabKeyNavigation(False)

        self.day_column.addWidget(self.day_table)

        self.day_column.setStretch(4, 1)

        self.columns.addWidget(self.day_side)

        self.month_side = QWidget(ReportsScreen)
        self.month_side.setObjectName(u"month_side")
        self.month_column = QVBoxLayout(self.month_side)
        self.month_column.setSpacing(10)
        self.month_column.setObjectName(u"month_column")
        self.month_column.setContentsMargins(0, 0, 0, 0)
        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(8)
        self.month_row.setObjectName(u"month_row")
        self.month_title = QLabel(self.month_side)
        self.month_title.setObjectName(u"month_title")
        self.month_title.setProperty(u"role", u"heading")

        self.month_row.addWidget(self.month_title)

        self.month_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_row.addItem(self.month_gap)

        self.month_before = QPushButton(self.month_side)
        self.month_before.setObjectName(u"month_before")
        self.month_before.setAutoDefault(False)

        self.month_row.addWidget(self.month_before)

        self.month_after = QPushButton(self.month_side)
        self.month_after.setObjectName(u"month_after")
        self.month_after.setAutoDefault(False)

        self.month_row.addWidget(self.month_after)


        self.month_column.addLayout(self.month_row)

        self.table_1_1_label = QLabel(self.month_side)
        self.table_1_1_label.setObjectName(u"table_1_1_label")
        self.table_1_1_label.setWordWrap(True)
        self.table_1_1_label.setProperty(u"role", u"title")

        self.month_column.addWidget(self.table_1_1_label)

        self.table_1_1 = QTableView(self.month_side)
        self.table_1_1.setObjectName(u"table_1_1")
        self.table_1_1.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table_1_1.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table_1_1.setAlternatingRowColors(True)
        self.table_1_1.setShowGrid(False)
        self.table_1_1.setWordWrap(False)
        self.table_1_1.setTabKeyNavigation(False)

        self.month_column.addWidget(self.table_1_1)

        self.table_1_2_label = QLabel(self.month_side)
        self.table_1_2_label.setObjectName(u"table_1_2_label")
        self.table_1_2_label.setWordWrap(True)
        self.table_1_2_label.setProperty(u"role", u"title")

        self.month_column.addWidget(self.table_1_2_label)

        self.table_1_2 = QTableView(self.month_side)
        self.table_1_2.setObjectName(u"table_1_2")
        self.table_1_2.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table_1_2.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table_1_2.setAlternatingRowColors(True)
        self.table_1_2.setShowGrid(False)
        self.table_1_2.setWordWrap(False)
        self.table_1_2.setTabKeyNavigation(False)

        self.month_column.addWidget(self.table_1_2)

        self.overridden = QLabel(self.month_side)
        self.overridden.setObjectName(u"overridden")
        self.overridden.setWordWrap(True)
        self.overridden.setProperty(u"role", u"hint")

        self.month_column.addWidget(self.overridden)

        self.copy_row = QHBoxLayout()
        self.copy_row.setSpacing(8)
        self.copy_row.setObjectName(u"copy_row")
        self.copy = QPushButton(self.month_side)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.copy_row.addWidget(self.copy)

        self.copy_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_row.addItem(self.copy_gap)


        self.month_column.addLayout(self.copy_row)

        self.month_column.setStretch(2, 2)
        self.month_column.setStretch(4, 3)

        self.columns.addWidget(self.month_side)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.retranslateUi(ReportsScreen)

        QMetaObject.connectSlotsByName(ReportsScreen)
    # setupUi

    def retranslateUi(self, ReportsScreen):
        self.day_title.setText("")
        self.day_before.setText(QCoreApplication.translate("ReportsScreen", u"\u2039  Sebelumnya", None))
        self.day_today.setText(QCoreApplication.translate("ReportsScreen", u"Hari ini", None))
        self.day_after.setText(QCoreApplication.translate("ReportsScreen", u"Berikutnya  \u203a", None))
        self.issued.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.issued_words.setText(QCoreApplication.translate("ReportsScreen", u"nomor dibuat", None))
        self.waiting.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.waiting_words.setText(QCoreApplication.translate("ReportsScreen", u"menunggu", None))
        self.served.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.served_words.setText(QCoreApplication.translate("ReportsScreen", u"dilayani", None))
        self.finished.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.finished_words.setText(QCoreApplication.translate("ReportsScreen", u"selesai", None))
        self.absent.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.absent_words.setText(QCoreApplication.translate("ReportsScreen", u"tidak hadir", None))
        self.times.setText("")
        self.day_label.setText(QCoreApplication.translate("ReportsScreen", u"Hasil menurut kunjungan", None))
#if QT_CONFIG(accessibility)
        self.day_table.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Hasil hari itu", None))
#endif // QT_CONFIG(accessibility)
        self.month_title.setText("")
        self.month_before.setText(QCoreApplication.translate("ReportsScreen", u"\u2039  PgUp", None))
        self.month_after.setText(QCoreApplication.translate("ReportsScreen", u"PgDn  \u203a", None))
        self.table_1_1_label.setText(QCoreApplication.translate("ReportsScreen", u"Tabel 1.1  Orang yang dilayani menurut keperluan", None))
#if QT_CONFIG(accessibility)
        self.table_1_1.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tabel 1.1", None))
#endif // QT_CONFIG(accessibility)
        self.table_1_2_label.setText(QCoreApplication.translate("ReportsScreen", u"Tabel 1.2  Orang yang belum dapat dilayani menurut alasan", None))
#if QT_CONFIG(accessibility)
        self.table_1_2.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tabel 1.2", None))
#endif // QT_CONFIG(accessibility)
        self.overridden.setText("")
        self.copy.setText(QCoreApplication.translate("ReportsScreen", u"Salin kedua tabel untuk Excel", None))
        pass
    # retranslateUi

