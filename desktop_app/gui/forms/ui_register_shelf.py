# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_shelf.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_SnapshotsPage(object):
    def setupUi(self, SnapshotsPage):
        if not SnapshotsPage.objectName():
            SnapshotsPage.setObjectName(u"SnapshotsPage")
        self.outer = QVBoxLayout(SnapshotsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.words = QLabel(SnapshotsPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.snapshots = QTableView(SnapshotsPage)
        self.snapshots.setObjectName(u"snapshots")
        self.snapshots.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.snapshots.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.snapshots.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.snapshots.setAlternatingRowColors(True)
        self.snapshots.setShowGrid(False)
        self.snapshots.setTabKeyNavigation(False)
        self.snapshots.setWordWrap(False)

        self.outer.addWidget(self.snapshots)

        self.empty = QLabel(SnapshotsPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.use = QPushButton(SnapshotsPage)
        self.use.setObjectName(u"use")
        self.use.setAutoDefault(False)

        self.buttons.addWidget(self.use)

        self.export = QPushButton(SnapshotsPage)
        self.export.setObjectName(u"export")
        self.export.setAutoDefault(False)

        self.buttons.addWidget(self.export)

        self.gap_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.snapshots, self.use)
        QWidget.setTabOrder(self.use, self.export)

        self.retranslateUi(SnapshotsPage)

        QMetaObject.connectSlotsByName(SnapshotsPage)
    # setupUi

    def retranslateUi(self, SnapshotsPage):
        self.words.setText(QCoreApplication.translate("SnapshotsPage", u"Tiga impor terakhir disimpan. Pencarian di loket memakai data yang bertanda \u2714; kembali ke data sebelumnya cukup satu tekan.", None))
#if QT_CONFIG(accessibility)
        self.snapshots.setAccessibleName(QCoreApplication.translate("SnapshotsPage", u"Data yang tersimpan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.use.setText(QCoreApplication.translate("SnapshotsPage", u"Pakai data yang dipilih", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("SnapshotsPage", u"Pakai data yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.export.setText(QCoreApplication.translate("SnapshotsPage", u"Simpan baris perlu diperbaiki\u2026", None))
#if QT_CONFIG(accessibility)
        self.export.setAccessibleName(QCoreApplication.translate("SnapshotsPage", u"Simpan baris perlu diperbaiki\u2026", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

