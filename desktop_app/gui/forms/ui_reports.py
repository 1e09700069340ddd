# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

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
        self.day_column.setSpacing(8)
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

        self.tiles = QGridLayout()
        self.tiles.setSpacing(8)
        self.tiles.setObjectName(u"tiles")
        self.issued_tile = QFrame(self.day_side)
        self.issued_tile.setObjectName(u"issued_tile")
        self.issued_tile.setProperty(u"role", u"card")
        self.issued_column = QVBoxLayout(self.issued_tile)
        self.issued_column.setSpacing(0)
        self.issued_column.setObjectName(u"issued_column")
        self.issued_column.setContentsMargins(4, 2, 4, 6)
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


        self.tiles.addWidget(self.issued_tile, 0, 0, 1, 1)

        self.waiting_tile = QFrame(self.day_side)
        self.waiting_tile.setObjectName(u"waiting_tile")
        self.waiting_tile.setProperty(u"role", u"card")
        self.waiting_column = QVBoxLayout(self.waiting_tile)
        self.waiting_column.setSpacing(0)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(4, 2, 4, 6)
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


        self.tiles.addWidget(self.waiting_tile, 0, 1, 1, 1)

        self.longest_tile = QFrame(self.day_side)
        self.longest_tile.setObjectName(u"longest_tile")
        self.longest_tile.setProperty(u"role", u"card")
        self.longest_column = QVBoxLayout(self.longest_tile)
        self.longest_column.setSpacing(0)
        self.longest_column.setObjectName(u"longest_column")
        self.longest_column.setContentsMargins(4, 2, 4, 6)
        self.longest = QLabel(self.longest_tile)
        self.longest.setObjectName(u"longest")
        self.longest.setProperty(u"role", u"number")
        self.longest.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.longest_column.addWidget(self.longest)

        self.longest_words = QLabel(self.longest_tile)
        self.longest_words.setObjectName(u"longest_words")
        self.longest_words.setWordWrap(True)
        self.longest_words.setProperty(u"role", u"field")
        self.longest_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.longest_column.addWidget(self.longest_words)


        self.tiles.addWidget(self.longest_tile, 0, 2, 1, 1)

        self.served_tile = QFrame(self.day_side)
        self.served_tile.setObjectName(u"served_tile")
        self.served_tile.setProperty(u"role", u"card")
        self.served_column = QVBoxLayout(self.served_tile)
        self.served_column.setSpacing(0)
        self.served_column.setObjectName(u"served_column")
        self.served_column.setContentsMargins(4, 2, 4, 6)
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


        self.tiles.addWidget(self.served_tile, 0, 3, 1, 1)

        self.finished_tile = QFrame(self.day_side)
        self.finished_tile.setObjectName(u"finished_tile")
        self.finished_tile.setProperty(u"role", u"card")
        self.finished_column = QVBoxLayout(self.finished_tile)
        self.finished_column.setSpacing(0)
        self.finished_column.setObjectName(u"finished_column")
        self.finished_column.setContentsMargins(4, 2, 4, 6)
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


        self.tiles.addWidget(self.finished_tile, 1, 0, 1, 1)

        self.absent_tile = QFrame(self.day_side)
        self.absent_tile.setObjectName(u"absent_tile")
        self.absent_tile.setProperty(u"role", u"card")
        self.absent_column = QVBoxLayout(self.absent_tile)
        self.absent_column.setSpacing(0)
        self.absent_column.setObjectName(u"absent_column")
        self.absent_column.setContentsMargins(4, 2, 4, 6)
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


        self.tiles.addWidget(self.absent_tile, 1, 1, 1, 1)

        self.allowed_tile = QFrame(self.day_side)
        self.allowed_tile.setObjectName(u"allowed_tile")
        self.allowed_tile.setProperty(u"role", u"card")
        self.allowed_column = QVBoxLayout(self.allowed_tile)
        self.allowed_column.setSpacing(0)
        self.allowed_column.setObjectName(u"allowed_column")
        self.allowed_column.setContentsMargins(4, 2, 4, 6)
        self.allowed = QLabel(self.allowed_tile)
        self.allowed.setObjectName(u"allowed")
        self.allowed.setProperty(u"role", u"number")
        self.allowed.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.allowed_column.addWidget(self.allowed)

        self.allowed_words = QLabel(self.allowed_tile)
        self.allowed_words.setObjectName(u"allowed_words")
        self.allowed_words.setWordWrap(True)
        self.allowed_words.setProperty(u"role", u"field")
        self.allowed_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.allowed_column.addWidget(self.allowed_words)


        self.tiles.addWidget(self.allowed_tile, 1, 2, 1, 1)

        self.refused_tile = QFrame(self.day_side)
        self.refused_tile.setObjectName(u"refused_tile")
        self.refused_tile.setProperty(u"role", u"card")
        self.refused_column = QVBoxLayout(self.refused_tile)
        self.refused_column.setSpacing(0)
        self.refused_column.setObjectName(u"refused_column")
        self.refused_column.setContentsMargins(4, 2, 4, 6)
        self.refused = QLabel(self.refused_tile)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"role", u"number")
        self.refused.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.refused_column.addWidget(self.refused)

        self.refused_words = QLabel(self.refused_tile)
        self.refused_words.setObjectName(u"refused_words")
        self.refused_words.setWordWrap(True)
        self.refused_words.setProperty(u"role", u"field")
        self.refused_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.refused_column.addWidget(self.refused_words)


        self.tiles.addWidget(self.refused_tile, 1, 3, 1, 1)

        self.tiles.setColumnStretch(0, 1)
        self.tiles.setColumnStretch(1, 1)
        self.tiles.setColumnStretch(2, 1)
        self.tiles.setColumnStretch(3, 1)

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

        self.day_empty = QLabel(self.day_side)
        self.day_empty.setObjectName(u"day_empty")
        self.day_empty.setWordWrap(True)
        self.day_empty.setProperty(u"role", u"hint")

        self.day_column.addWidget(self.day_empty)

        self.day_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_column.addItem(self.day_rest)

        self.fresh_row = QHBoxLayout()
        self.fresh_row.setSpacing(8)
        self.fresh_row.setObjectName(u"fresh_row")
        self.fresh = QLabel(self.day_side)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"role", u"hint")
        self.fresh.setWordWrap(True)

        self.fresh_row.addWidget(self.fresh)

        self.fresh_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fresh_row.addItem(self.fresh_gap)

        self.reload = QPushButton(self.day_side)
        self.reload.setObjectName(u"reload")
        self.reload.setAutoDefault(False)

        self.fresh_row.addWidget(self.reload)

        self.details = QPushButton(self.day_side)
        self.details.setObjectName(u"details")
        self.details.setAutoDefault(False)

        self.fresh_row.addWidget(self.details)

        self.close_day = QPushButton(self.day_side)
        self.close_day.setObjectName(u"close_day")
        self.close_day.setAutoDefault(False)

        self.fresh_row.addWidget(self.close_day)


        self.day_column.addLayout(self.fresh_row)

        self.day_column.setStretch(4, 1)

        self.columns.addWidget(self.day_side)

        self.month_side = QWidget(ReportsScreen)
        self.month_side.setObjectName(u"month_side")
        self.month_column = QVBoxLayout(self.month_side)
        self.month_column.setSpacing(8)
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

        self.month = QLineEdit(self.month_side)
        self.month.setObjectName(u"month")
        self.month.setMaximumSize(QSize(110, 16777215))
        self.month.setMaxLength(7)

        self.month_row.addWidget(self.month)

        self.month_after = QPushButton(self.month_side)
        self.month_after.setObjectName(u"month_after")
        self.month_after.setAutoDefault(False)

        self.month_row.addWidget(self.month_after)


        self.month_column.addLayout(self.month_row)

        self.month_fault = QLabel(self.month_side)
        self.month_fault.setObjectName(u"month_fault")
        self.month_fault.setWordWrap(True)
        self.month_fault.setProperty(u"role", u"error")

        self.month_column.addWidget(self.month_fault)

        self.unit = QLabel(self.month_side)
        self.unit.setObjectName(u"unit")
        self.unit.setWordWrap(True)
        self.unit.setProperty(u"role", u"hint")

        self.month_column.addWidget(self.unit)

        self.month_empty = QLabel(self.month_side)
        self.month_empty.setObjectName(u"month_empty")
        self.month_empty.setWordWrap(True)

        self.month_column.addWidget(self.month_empty)

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

        self.beside = QLabel(self.month_side)
        self.beside.setObjectName(u"beside")
        self.beside.setWordWrap(True)
        self.beside.setProperty(u"role", u"hint")

        self.month_column.addWidget(self.beside)

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

        self.others = QLabel(self.month_side)
        self.others.setObjectName(u"others")
        self.others.setWordWrap(True)
        self.others.setProperty(u"role", u"hint")

        self.month_column.addWidget(self.others)

        self.overridden = QLabel(self.month_side)
        self.overridden.setObjectName(u"overridden")
        self.overridden.setWordWrap(True)
        self.overridden.setProperty(u"role", u"hint")

        self.month_column.addWidget(self.overridden)

        self.month_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.month_column.addItem(self.month_rest)

        self.copy_row = QHBoxLayout()
        self.copy_row.setSpacing(8)
        self.copy_row.setObjectName(u"copy_row")
        self.export = QPushButton(self.month_side)
        self.export.setObjectName(u"export")
        self.export.setAutoDefault(False)

        self.copy_row.addWidget(self.export)

        self.copy = QPushButton(self.month_side)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.copy_row.addWidget(self.copy)

        self.villages = QPushButton(self.month_side)
        self.villages.setObjectName(u"villages")
        self.villages.setAutoDefault(False)

        self.copy_row.addWidget(self.villages)

        self.survey = QPushButton(self.month_side)
        self.survey.setObjectName(u"survey")
        self.survey.setAutoDefault(False)

        self.copy_row.addWidget(self.survey)

        self.copy_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_row.addItem(self.copy_gap)


        self.month_column.addLayout(self.copy_row)

        self.month_column.setStretch(11, 1)

        self.columns.addWidget(self.month_side)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.retranslateUi(ReportsScreen)

        QMetaObject.connectSlotsByName(ReportsScreen)
    # setupUi

    def retranslateUi(self, ReportsScreen):
        self.day_title.setText("")
        self.day_before.setText(QCoreApplication.translate("ReportsScreen", u"\u2039  Alt+\u2190", None))
#if QT_CONFIG(accessibility)
        self.day_before.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Hari sebelumnya (Alt+\u2190)", None))
#endif // QT_CONFIG(accessibility)
        self.day_today.setText(QCoreApplication.translate("ReportsScreen", u"Hari ini  Alt+T", None))
#if QT_CONFIG(accessibility)
        self.day_today.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Hari ini (Alt+T)", None))
#endif // QT_CONFIG(accessibility)
        self.day_after.setText(QCoreApplication.translate("ReportsScreen", u"Alt+\u2192  \u203a", None))
#if QT_CONFIG(accessibility)
        self.day_after.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Hari berikutnya (Alt+\u2192)", None))
#endif // QT_CONFIG(accessibility)
        self.issued.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.issued_words.setText(QCoreApplication.translate("ReportsScreen", u"nomor dibuat", None))
        self.waiting.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.waiting_words.setText(QCoreApplication.translate("ReportsScreen", u"menunggu", None))
        self.longest.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.longest_words.setText(QCoreApplication.translate("ReportsScreen", u"menit tunggu terlama", None))
        self.served.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.served_words.setText(QCoreApplication.translate("ReportsScreen", u"dilayani", None))
        self.finished.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.finished_words.setText(QCoreApplication.translate("ReportsScreen", u"selesai", None))
        self.absent.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.absent_words.setText(QCoreApplication.translate("ReportsScreen", u"tidak hadir", None))
        self.allowed.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.allowed_words.setText(QCoreApplication.translate("ReportsScreen", u"disetujui", None))
        self.refused.setText(QCoreApplication.translate("ReportsScreen", u"0", None))
        self.refused_words.setText(QCoreApplication.translate("ReportsScreen", u"ditolak/dikembalikan", None))
        self.times.setText("")
        self.day_label.setText(QCoreApplication.translate("ReportsScreen", u"Hasil menurut kunjungan", None))
#if QT_CONFIG(accessibility)
        self.day_table.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Hasil hari itu", None))
#endif // QT_CONFIG(accessibility)
        self.day_empty.setText("")
        self.fresh.setText("")
        self.reload.setText(QCoreApplication.translate("ReportsScreen", u"Ambil ulang  F5", None))
#if QT_CONFIG(accessibility)
        self.reload.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Ambil ulang (F5)", None))
#endif // QT_CONFIG(accessibility)
        self.details.setText(QCoreApplication.translate("ReportsScreen", u"Rincian  Ctrl+G", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Rincian dan grafik: hari ini, bulan, tren (Ctrl+G)", None))
#endif // QT_CONFIG(accessibility)
        self.close_day.setText(QCoreApplication.translate("ReportsScreen", u"Tutup hari\u2026  Ctrl+T", None))
#if QT_CONFIG(accessibility)
        self.close_day.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tutup hari (Ctrl+T)", None))
#endif // QT_CONFIG(accessibility)
        self.month_title.setText("")
        self.month_before.setText(QCoreApplication.translate("ReportsScreen", u"\u2039  PgUp", None))
#if QT_CONFIG(accessibility)
        self.month_before.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Bulan sebelumnya (PgUp)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.month.setToolTip(QCoreApplication.translate("ReportsScreen", u"Ketik bulan dan tahun, misalnya 11-2026, lalu Enter.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Bulan dan tahun", None))
#endif // QT_CONFIG(accessibility)
        self.month.setPlaceholderText(QCoreApplication.translate("ReportsScreen", u"bb-tttt", None))
        self.month_after.setText(QCoreApplication.translate("ReportsScreen", u"PgDn  \u203a", None))
#if QT_CONFIG(accessibility)
        self.month_after.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Bulan berikutnya (PgDn)", None))
#endif // QT_CONFIG(accessibility)
        self.month_fault.setText("")
        self.unit.setText("")
        self.month_empty.setText("")
        self.table_1_1_label.setText("")
#if QT_CONFIG(accessibility)
        self.table_1_1.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tabel 1.1", None))
#endif // QT_CONFIG(accessibility)
        self.beside.setText("")
        self.table_1_2_label.setText("")
#if QT_CONFIG(accessibility)
        self.table_1_2.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Tabel 1.2", None))
#endif // QT_CONFIG(accessibility)
        self.others.setText("")
        self.overridden.setText("")
        self.export.setText(QCoreApplication.translate("ReportsScreen", u"Excel\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.export.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Simpan Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("ReportsScreen", u"Salin  Ctrl+Shift+C", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Salin kedua tabel (Ctrl+Shift+C)", None))
#endif // QT_CONFIG(accessibility)
        self.villages.setText(QCoreApplication.translate("ReportsScreen", u"Desa  Ctrl+D", None))
#if QT_CONFIG(accessibility)
        self.villages.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Kesalahan berkas menurut desa (Ctrl+D)", None))
#endif // QT_CONFIG(accessibility)
        self.survey.setText(QCoreApplication.translate("ReportsScreen", u"SKM  Ctrl+M", None))
#if QT_CONFIG(accessibility)
        self.survey.setAccessibleName(QCoreApplication.translate("ReportsScreen", u"Survei kepuasan masyarakat (Ctrl+M)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

