# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTableView, QVBoxLayout, QWidget)

class Ui_RestoreScreen(object):
    def setupUi(self, RestoreScreen):
        if not RestoreScreen.objectName():
            RestoreScreen.setObjectName(u"RestoreScreen")
        self.outer = QHBoxLayout(RestoreScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.spacer_10 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_10)

        self.card = QFrame(RestoreScreen)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(980, 0))
        self.card.setMaximumSize(QSize(980, 16777215))
        self.layout = QVBoxLayout(self.card)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 16, 24, 16)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout.addWidget(self.heading)

        self.trouble = QLabel(self.card)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"error")
        self.trouble.setWordWrap(True)

        self.layout.addWidget(self.trouble)

        self.lead = QLabel(self.card)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.layout.addWidget(self.lead)

        self.sources = QHBoxLayout()
        self.sources.setSpacing(8)
        self.sources.setObjectName(u"sources")
        self.sources.setContentsMargins(0, 0, 0, 0)
        self.own = QPushButton(self.card)
        self.own.setObjectName(u"own")
        self.own.setAutoDefault(False)

        self.sources.addWidget(self.own)

        self.choose = QPushButton(self.card)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.sources.addWidget(self.choose)

        self.spacer_11 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sources.addItem(self.spacer_11)


        self.layout.addLayout(self.sources)

        self.place = QLabel(self.card)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"hint")
        self.place.setWordWrap(True)

        self.layout.addWidget(self.place)

        self.rows = QTableView(self.card)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 150))

        self.layout.addWidget(self.rows)

        self.secrets = QWidget(self.card)
        self.secrets.setObjectName(u"secrets")
        self.secrets_layout = QVBoxLayout(self.secrets)
        self.secrets_layout.setSpacing(8)
        self.secrets_layout.setObjectName(u"secrets_layout")
        self.secrets_layout.setContentsMargins(0, 0, 0, 0)
        self.secret_row = QHBoxLayout()
        self.secret_row.setSpacing(16)
        self.secret_row.setObjectName(u"secret_row")
        self.secret_row.setContentsMargins(0, 0, 0, 0)
        self.passphrase_cell = QVBoxLayout()
        self.passphrase_cell.setSpacing(3)
        self.passphrase_cell.setObjectName(u"passphrase_cell")
        self.passphrase_cell.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.secrets)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_cell.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.secrets)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_cell.addWidget(self.passphrase)


        self.secret_row.addLayout(self.passphrase_cell)

        self.sheet_cell = QVBoxLayout()
        self.sheet_cell.setSpacing(3)
        self.sheet_cell.setObjectName(u"sheet_cell")
        self.sheet_cell.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.secrets)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_cell.addWidget(self.sheet_label)

        self.sheet = QLineEdit(self.secrets)
        self.sheet.setObjectName(u"sheet")

        self.sheet_cell.addWidget(self.sheet)


        self.secret_row.addLayout(self.sheet_cell)

        self.secret_row.setStretch(0, 1)
        self.secret_row.setStretch(1, 1)

        self.secrets_layout.addLayout(self.secret_row)


        self.layout.addWidget(self.secrets)

        self.fault = QLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.layout.addWidget(self.fault)

        self.inside_box = QFrame(self.card)
        self.inside_box.setObjectName(u"inside_box")
        self.inside_layout = QVBoxLayout(self.inside_box)
        self.inside_layout.setSpacing(8)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(12, 8, 12, 8)
        self.inside_title = QLabel(self.inside_box)
        self.inside_title.setObjectName(u"inside_title")
        self.inside_title.setProperty(u"role", u"title")
        self.inside_title.setWordWrap(True)

        self.inside_layout.addWidget(self.inside_title)

        self.inside = QLabel(self.inside_box)
        self.inside.setObjectName(u"inside")
        self.inside.setWordWrap(True)

        self.inside_layout.addWidget(self.inside)

        self.lost = QLabel(self.inside_box)
        self.lost.setObjectName(u"lost")
        self.lost.setWordWrap(True)

        self.inside_layout.addWidget(self.lost)

        self.skip_box = QWidget(self.inside_box)
        self.skip_box.setObjectName(u"skip_box")
        self.skip_layout = QVBoxLayout(self.skip_box)
        self.skip_layout.setSpacing(8)
        self.skip_layout.setObjectName(u"skip_layout")
        self.skip_layout.setContentsMargins(0, 0, 0, 0)
        self.skip_cell = QVBoxLayout()
        self.skip_cell.setSpacing(3)
        self.skip_cell.setObjectName(u"skip_cell")
        self.skip_cell.setContentsMargins(0, 0, 0, 0)
        self.skip_label = QLabel(self.skip_box)
        self.skip_label.setObjectName(u"skip_label")

        self.skip_cell.addWidget(self.skip_label)

        self.skip = QSpinBox(self.skip_box)
        self.skip.setObjectName(u"skip")
        self.skip.setMaximum(9999)
        self.skip.setMinimumSize(QSize(0, 36))

        self.skip_cell.addWidget(self.skip)

        self.skip_hint = QLabel(self.skip_box)
        self.skip_hint.setObjectName(u"skip_hint")
        self.skip_hint.setProperty(u"role", u"hint")
        self.skip_hint.setWordWrap(True)

        self.skip_cell.addWidget(self.skip_hint)


        self.skip_layout.addLayout(self.skip_cell)


        self.inside_layout.addWidget(self.skip_box)


        self.layout.addWidget(self.inside_box)

        self.state = QLabel(self.card)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.layout.addWidget(self.state)

        self.progress = QProgressBar(self.card)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.layout.addWidget(self.progress)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.foot.addWidget(self.leave)

        self.spacer_12 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_12)

        self.look = QPushButton(self.card)
        self.look.setObjectName(u"look")
        self.look.setAutoDefault(False)
        self.look.setProperty(u"main", True)

        self.foot.addWidget(self.look)

        self.restore = QPushButton(self.card)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)
        self.restore.setProperty(u"main", True)

        self.foot.addWidget(self.restore)


        self.layout.addLayout(self.foot)

        self.layout.setStretch(5, 1)

        self.outer.addWidget(self.card)

        self.spacer_13 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer.addItem(self.spacer_13)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.sheet_label.setBuddy(self.sheet)
        self.skip_label.setBuddy(self.skip)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RestoreScreen)

        QMetaObject.connectSlotsByName(RestoreScreen)
    # setupUi

    def retranslateUi(self, RestoreScreen):
        self.heading.setText(QCoreApplication.translate("RestoreScreen", u"Pulihkan dari cadangan", None))
        self.trouble.setText("")
        self.lead.setText(QCoreApplication.translate("RestoreScreen", u"Data yang ada sekarang disimpan di sampingnya selama 30 hari. Isi cadangan ditunjukkan dahulu.", None))
        self.own.setText(QCoreApplication.translate("RestoreScreen", u"Di komputer ini", None))
#if QT_CONFIG(accessibility)
        self.own.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Di komputer ini", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("RestoreScreen", u"Folder atau cakram lain\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Folder atau cakram lain\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Cadangan yang dapat dipulihkan", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("RestoreScreen", u"&Frasa sandi kantor", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Frasa sandi kantor", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText(QCoreApplication.translate("RestoreScreen", u"&Kode lembar pemulihan (bila diminta)", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Kode lembar pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.inside_title.setText("")
        self.inside.setText("")
        self.lost.setText("")
        self.skip_label.setText(QCoreApplication.translate("RestoreScreen", u"&Nomor surat yang dilewati", None))
#if QT_CONFIG(accessibility)
        self.skip.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Nomor surat yang dilewati", None))
#endif // QT_CONFIG(accessibility)
        self.skip.setSuffix("")
        self.skip_hint.setText(QCoreApplication.translate("RestoreScreen", u"Isi sebanyak surat yang mungkin terbit sesudah cadangan ini, agar tidak ada nomor ganda.", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Kemajuan", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("RestoreScreen", u"Kembali", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.look.setText(QCoreApplication.translate("RestoreScreen", u"Lihat isinya", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Lihat isinya", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("RestoreScreen", u"Pulihkan sekarang", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("RestoreScreen", u"Pulihkan sekarang", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

