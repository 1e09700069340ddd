# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_transfer.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_TransferPage(object):
    def setupUi(self, TransferPage):
        if not TransferPage.objectName():
            TransferPage.setObjectName(u"TransferPage")
        self.outer = QVBoxLayout(TransferPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(TransferPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(TransferPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.both = QHBoxLayout()
        self.both.setSpacing(16)
        self.both.setObjectName(u"both")
        self.both.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(TransferPage)
        self.left.setObjectName(u"left")
        self.left.setMinimumSize(QSize(350, 0))
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.parts_label = QLabel(self.left)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setWordWrap(True)

        self.left_column.addWidget(self.parts_label)

        self.parts = QTableView(self.left)
        self.parts.setObjectName(u"parts")
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setAlternatingRowColors(True)
        self.parts.setShowGrid(False)
        self.parts.setTabKeyNavigation(False)
        self.parts.setWordWrap(False)
        self.parts.setMinimumSize(QSize(0, 200))

        self.left_column.addWidget(self.parts)

        self.ticks = QHBoxLayout()
        self.ticks.setSpacing(8)
        self.ticks.setObjectName(u"ticks")
        self.ticks.setContentsMargins(0, 0, 0, 0)
        self.all_parts = QPushButton(self.left)
        self.all_parts.setObjectName(u"all_parts")
        self.all_parts.setAutoDefault(False)

        self.ticks.addWidget(self.all_parts)

        self.no_parts = QPushButton(self.left)
        self.no_parts.setObjectName(u"no_parts")
        self.no_parts.setAutoDefault(False)

        self.ticks.addWidget(self.no_parts)

        self.ticks_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ticks.addItem(self.ticks_space)


        self.left_column.addLayout(self.ticks)

        self.left_column.setStretch(1, 1)

        self.both.addWidget(self.left)

        self.right = QWidget(TransferPage)
        self.right.setObjectName(u"right")
        self.right_column = QVBoxLayout(self.right)
        self.right_column.setSpacing(8)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(self.right)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.right_column.addWidget(self.state)

        self.things = QTableView(self.right)
        self.things.setObjectName(u"things")
        self.things.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.things.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.things.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.things.setAlternatingRowColors(True)
        self.things.setShowGrid(False)
        self.things.setTabKeyNavigation(False)
        self.things.setWordWrap(False)
        self.things.setMinimumSize(QSize(0, 200))

        self.right_column.addWidget(self.things)

        self.details = QPlainTextEdit(self.right)
        self.details.setObjectName(u"details")
        self.details.setTabChangesFocus(True)
        self.details.setMinimumSize(QSize(0, 70))
        self.details.setMaximumSize(QSize(16777215, 110))
        self.details.setReadOnly(True)

        self.right_column.addWidget(self.details)

        self.same = QCheckBox(self.right)
        self.same.setObjectName(u"same")

        self.right_column.addWidget(self.same)

        self.right_column.setStretch(1, 1)

        self.both.addWidget(self.right)

        self.both.setStretch(1, 1)

        self.outer.addLayout(self.both)

        self.fault = QLabel(TransferPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(TransferPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.foot.addWidget(self.save)

        self.open = QPushButton(TransferPage)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.foot.addWidget(self.open)

        self.take = QPushButton(TransferPage)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)
        self.take.setProperty(u"main", True)

        self.foot.addWidget(self.take)

        self.cancel = QPushButton(TransferPage)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.foot.addWidget(self.cancel)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(2, 1)
        QWidget.setTabOrder(self.parts, self.all_parts)
        QWidget.setTabOrder(self.all_parts, self.no_parts)
        QWidget.setTabOrder(self.no_parts, self.things)
        QWidget.setTabOrder(self.things, self.details)
        QWidget.setTabOrder(self.details, self.same)
        QWidget.setTabOrder(self.same, self.save)
        QWidget.setTabOrder(self.save, self.open)
        QWidget.setTabOrder(self.open, self.take)
        QWidget.setTabOrder(self.take, self.cancel)

        self.retranslateUi(TransferPage)

        QMetaObject.connectSlotsByName(TransferPage)
    # setupUi

    def retranslateUi(self, TransferPage):
        self.heading.setText(QCoreApplication.translate("TransferPage", u"Pindah pengaturan", None))
        self.lead.setText(QCoreApplication.translate("TransferPage", u"Satu berkas membawa pengaturan ke PC lain: tanpa kunci, akun, kata sandi, atau data pemohon. Centang bagian yang dibawa atau diambil.", None))
        self.parts_label.setText(QCoreApplication.translate("TransferPage", u"Bagian", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("TransferPage", u"Bagian pengaturan", None))
#endif // QT_CONFIG(accessibility)
        self.all_parts.setText(QCoreApplication.translate("TransferPage", u"Semua", None))
        self.no_parts.setText(QCoreApplication.translate("TransferPage", u"Kosongkan", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.things.setAccessibleName(QCoreApplication.translate("TransferPage", u"Isi berkas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("TransferPage", u"Nilai di sini dan di berkas", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("TransferPage", u"Tampilkan juga yang sudah sama", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("TransferPage", u"Simpan ke berkas\u2026", None))
        self.open.setText(QCoreApplication.translate("TransferPage", u"Buka berkas\u2026", None))
        self.take.setText(QCoreApplication.translate("TransferPage", u"Ambil yang dicentang\u2026", None))
        self.cancel.setText(QCoreApplication.translate("TransferPage", u"Tutup berkas", None))
        pass
    # retranslateUi

