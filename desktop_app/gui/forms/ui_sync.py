# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sync.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.chips import Chips
from desktop_app.gui.widgets.run_card import RunCard
class Ui_SyncScreen(object):
    def setupUi(self, SyncScreen):
        if not SyncScreen.objectName():
            SyncScreen.setObjectName(u"SyncScreen")
        self.outer = QVBoxLayout(SyncScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SyncScreen)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.state = QLabel(SyncScreen)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.outer.addWidget(self.state)

        self.detail = QLabel(SyncScreen)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"hint")
        self.detail.setWordWrap(True)

        self.outer.addWidget(self.detail)

        self.trouble = QLabel(SyncScreen)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"warn")
        self.trouble.setWordWrap(True)

        self.outer.addWidget(self.trouble)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.now = QPushButton(SyncScreen)
        self.now.setObjectName(u"now")
        self.now.setAutoDefault(False)
        self.now.setProperty(u"main", True)

        self.deeds.addWidget(self.now)

        self.compare = QPushButton(SyncScreen)
        self.compare.setObjectName(u"compare")
        self.compare.setAutoDefault(False)

        self.deeds.addWidget(self.compare)

        self.publish = QPushButton(SyncScreen)
        self.publish.setObjectName(u"publish")
        self.publish.setAutoDefault(False)

        self.deeds.addWidget(self.publish)

        self.fetch = QPushButton(SyncScreen)
        self.fetch.setObjectName(u"fetch")
        self.fetch.setAutoDefault(False)

        self.deeds.addWidget(self.fetch)

        self.hub = QPushButton(SyncScreen)
        self.hub.setObjectName(u"hub")
        self.hub.setAutoDefault(False)

        self.deeds.addWidget(self.hub)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.spacer_3)


        self.outer.addLayout(self.deeds)

        self.run = RunCard(SyncScreen)
        self.run.setObjectName(u"run")

        self.outer.addWidget(self.run)

        self.found_row = QHBoxLayout()
        self.found_row.setSpacing(8)
        self.found_row.setObjectName(u"found_row")
        self.found_row.setContentsMargins(0, 0, 0, 0)
        self.found = QLabel(SyncScreen)
        self.found.setObjectName(u"found")
        self.found.setWordWrap(True)

        self.found_row.addWidget(self.found)

        self.offer_missing = QPushButton(SyncScreen)
        self.offer_missing.setObjectName(u"offer_missing")
        self.offer_missing.setAutoDefault(False)

        self.found_row.addWidget(self.offer_missing)

        self.found_row.setStretch(0, 1)

        self.outer.addLayout(self.found_row)

        self.chips = Chips(SyncScreen)
        self.chips.setObjectName(u"chips")

        self.outer.addWidget(self.chips)

        self.splitter = QSplitter(SyncScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.rows = QTableView(self.left)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimumSize(QSize(0, 120))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left_layout.addWidget(self.rows)

        self.empty = QLabel(self.left)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left_layout.addWidget(self.empty)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.spacer_1)

        self.left_layout.setStretch(0, 1)
        self.splitter.addWidget(self.left)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(12, 0, 0, 0)
        self.title = QLabel(self.side)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.side_layout.addWidget(self.title)

        self.reason = QLabel(self.side)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)

        self.side_layout.addWidget(self.reason)

        self.who = QLabel(self.side)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"hint")
        self.who.setWordWrap(True)

        self.side_layout.addWidget(self.who)

        self.fields = QTableView(self.side)
        self.fields.setObjectName(u"fields")
        self.fields.setMinimumSize(QSize(0, 160))
        self.fields.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.fields.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fields.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fields.setAlternatingRowColors(True)
        self.fields.setShowGrid(False)
        self.fields.setTabKeyNavigation(False)
        self.fields.setWordWrap(False)

        self.side_layout.addWidget(self.fields)

        self.waits = QLabel(self.side)
        self.waits.setObjectName(u"waits")
        self.waits.setProperty(u"role", u"hint")
        self.waits.setWordWrap(True)

        self.side_layout.addWidget(self.waits)

        self.answers = QHBoxLayout()
        self.answers.setSpacing(8)
        self.answers.setObjectName(u"answers")
        self.answers.setContentsMargins(0, 0, 0, 0)
        self.pick = QPushButton(self.side)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)
        self.pick.setProperty(u"main", True)

        self.answers.addWidget(self.pick)

        self.again = QPushButton(self.side)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.answers.addWidget(self.again)

        self.follow = QPushButton(self.side)
        self.follow.setObjectName(u"follow")
        self.follow.setAutoDefault(False)

        self.answers.addWidget(self.follow)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answers.addItem(self.spacer_2)


        self.side_layout.addLayout(self.answers)

        self.fault = QLabel(self.side)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.side_layout.addWidget(self.fault)

        self.side_layout.setStretch(3, 1)
        self.splitter.addWidget(self.side)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(8, 1)

        self.retranslateUi(SyncScreen)

        QMetaObject.connectSlotsByName(SyncScreen)
    # setupUi

    def retranslateUi(self, SyncScreen):
        self.heading.setText(QCoreApplication.translate("SyncScreen", u"Sinkronisasi", None))
        self.state.setText("")
        self.detail.setText("")
        self.trouble.setText("")
        self.now.setText(QCoreApplication.translate("SyncScreen", u"F5  Sinkronkan sekarang", None))
#if QT_CONFIG(accessibility)
        self.now.setAccessibleName(QCoreApplication.translate("SyncScreen", u"F5  Sinkronkan sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.compare.setText(QCoreApplication.translate("SyncScreen", u"Bandingkan semua data", None))
#if QT_CONFIG(accessibility)
        self.compare.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Bandingkan semua data", None))
#endif // QT_CONFIG(accessibility)
        self.publish.setText(QCoreApplication.translate("SyncScreen", u"Bagikan data register", None))
#if QT_CONFIG(accessibility)
        self.publish.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Bagikan data register", None))
#endif // QT_CONFIG(accessibility)
        self.fetch.setText(QCoreApplication.translate("SyncScreen", u"Ambil data register", None))
#if QT_CONFIG(accessibility)
        self.fetch.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Ambil data register", None))
#endif // QT_CONFIG(accessibility)
        self.hub.setText(QCoreApplication.translate("SyncScreen", u"Pusat kantor", None))
#if QT_CONFIG(accessibility)
        self.hub.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Pusat kantor", None))
#endif // QT_CONFIG(accessibility)
        self.found.setText("")
        self.offer_missing.setText(QCoreApplication.translate("SyncScreen", u"Kirim yang belum ada di pusat", None))
#if QT_CONFIG(accessibility)
        self.offer_missing.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Kirim yang belum ada di pusat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Saringan perbedaan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Perbedaan dengan pusat", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.title.setText("")
        self.reason.setText("")
        self.who.setText("")
#if QT_CONFIG(accessibility)
        self.fields.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Isian yang berbeda", None))
#endif // QT_CONFIG(accessibility)
        self.waits.setText("")
        self.pick.setText(QCoreApplication.translate("SyncScreen", u"Ctrl+S  Simpan pilihan", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Ctrl+S  Simpan pilihan", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("SyncScreen", u"Ctrl+R  Kirim ulang", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Ctrl+R  Kirim ulang", None))
#endif // QT_CONFIG(accessibility)
        self.follow.setText(QCoreApplication.translate("SyncScreen", u"Ctrl+I  Ikut pusat", None))
#if QT_CONFIG(accessibility)
        self.follow.setAccessibleName(QCoreApplication.translate("SyncScreen", u"Ctrl+I  Ikut pusat", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

