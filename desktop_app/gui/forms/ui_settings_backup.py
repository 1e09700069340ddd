# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_backup.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTableView, QVBoxLayout)

class Ui_BackupsPage(object):
    def setupUi(self, BackupsPage):
        if not BackupsPage.objectName():
            BackupsPage.setObjectName(u"BackupsPage")
        self.outer = QVBoxLayout(BackupsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(BackupsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.state = QLabel(BackupsPage)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.outer.addWidget(self.state)

        self.second_state = QLabel(BackupsPage)
        self.second_state.setObjectName(u"second_state")
        self.second_state.setProperty(u"role", u"hint")
        self.second_state.setWordWrap(True)

        self.outer.addWidget(self.second_state)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.back_up = QPushButton(BackupsPage)
        self.back_up.setObjectName(u"back_up")
        self.back_up.setAutoDefault(False)
        self.back_up.setProperty(u"main", True)

        self.deeds.addWidget(self.back_up)

        self.check = QPushButton(BackupsPage)
        self.check.setObjectName(u"check")
        self.check.setAutoDefault(False)

        self.deeds.addWidget(self.check)

        self.restore = QPushButton(BackupsPage)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.deeds.addWidget(self.restore)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.spacer_1)


        self.outer.addLayout(self.deeds)

        self.progress = QProgressBar(BackupsPage)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.outer.addWidget(self.progress)

        self.rows = QTableView(BackupsPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setMinimumSize(QSize(0, 120))

        self.outer.addWidget(self.rows)

        self.empty = QLabel(BackupsPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.fields = QHBoxLayout()
        self.fields.setSpacing(16)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.every_cell = QVBoxLayout()
        self.every_cell.setSpacing(3)
        self.every_cell.setObjectName(u"every_cell")
        self.every_cell.setContentsMargins(0, 0, 0, 0)
        self.every_label = QLabel(BackupsPage)
        self.every_label.setObjectName(u"every_label")

        self.every_cell.addWidget(self.every_label)

        self.every = QSpinBox(BackupsPage)
        self.every.setObjectName(u"every")
        self.every.setMaximum(9999)
        self.every.setMinimumSize(QSize(0, 36))

        self.every_cell.addWidget(self.every)

        self.every_hint = QLabel(BackupsPage)
        self.every_hint.setObjectName(u"every_hint")
        self.every_hint.setProperty(u"role", u"hint")
        self.every_hint.setWordWrap(True)

        self.every_cell.addWidget(self.every_hint)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.every_cell.addItem(self.spacer_2)


        self.fields.addLayout(self.every_cell)

        self.old_cell = QVBoxLayout()
        self.old_cell.setSpacing(3)
        self.old_cell.setObjectName(u"old_cell")
        self.old_cell.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(BackupsPage)
        self.old_label.setObjectName(u"old_label")

        self.old_cell.addWidget(self.old_label)

        self.old = QSpinBox(BackupsPage)
        self.old.setObjectName(u"old")
        self.old.setMaximum(9999)
        self.old.setMinimumSize(QSize(0, 36))

        self.old_cell.addWidget(self.old)

        self.old_hint = QLabel(BackupsPage)
        self.old_hint.setObjectName(u"old_hint")
        self.old_hint.setProperty(u"role", u"hint")
        self.old_hint.setWordWrap(True)

        self.old_cell.addWidget(self.old_hint)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.old_cell.addItem(self.spacer_3)


        self.fields.addLayout(self.old_cell)

        self.closing_cell = QVBoxLayout()
        self.closing_cell.setSpacing(3)
        self.closing_cell.setObjectName(u"closing_cell")
        self.closing_cell.setContentsMargins(0, 0, 0, 0)
        self.closing_label = QLabel(BackupsPage)
        self.closing_label.setObjectName(u"closing_label")

        self.closing_cell.addWidget(self.closing_label)

        self.at_closing = QCheckBox(BackupsPage)
        self.at_closing.setObjectName(u"at_closing")
        self.at_closing.setMinimumSize(QSize(0, 36))

        self.closing_cell.addWidget(self.at_closing)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closing_cell.addItem(self.spacer_4)


        self.fields.addLayout(self.closing_cell)

        self.fields.setStretch(0, 1)
        self.fields.setStretch(1, 1)
        self.fields.setStretch(2, 1)

        self.outer.addLayout(self.fields)

        self.folder_label = QLabel(BackupsPage)
        self.folder_label.setObjectName(u"folder_label")

        self.outer.addWidget(self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(BackupsPage)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.folder_row.addWidget(self.folder)

        self.choose = QPushButton(BackupsPage)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.folder_row.addWidget(self.choose)

        self.clear = QPushButton(BackupsPage)
        self.clear.setObjectName(u"clear")
        self.clear.setAutoDefault(False)

        self.folder_row.addWidget(self.clear)


        self.outer.addLayout(self.folder_row)

        self.fault = QLabel(BackupsPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_5)

        self.save = QPushButton(BackupsPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.foot.addWidget(self.save)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.every_label.setBuddy(self.every)
        self.old_label.setBuddy(self.old)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BackupsPage)

        QMetaObject.connectSlotsByName(BackupsPage)
    # setupUi

    def retranslateUi(self, BackupsPage):
        self.heading.setText(QCoreApplication.translate("BackupsPage", u"Cadangan", None))
        self.state.setText("")
        self.second_state.setText("")
        self.back_up.setText(QCoreApplication.translate("BackupsPage", u"Cadangkan sekarang", None))
#if QT_CONFIG(accessibility)
        self.back_up.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Cadangkan sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.check.setText(QCoreApplication.translate("BackupsPage", u"Periksa yang dipilih", None))
#if QT_CONFIG(accessibility)
        self.check.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Periksa yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("BackupsPage", u"Pulihkan\u2026", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Pulihkan\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Kemajuan pencadangan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Cadangan yang ada", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("BackupsPage", u"Belum ada cadangan. Cadangan pertama dibuat sendiri dalam hari kerja ini.", None))
        self.every_label.setText(QCoreApplication.translate("BackupsPage", u"&Setiap berapa jam", None))
#if QT_CONFIG(accessibility)
        self.every.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Setiap berapa jam", None))
#endif // QT_CONFIG(accessibility)
        self.every.setSuffix(QCoreApplication.translate("BackupsPage", u" jam", None))
        self.every_hint.setText(QCoreApplication.translate("BackupsPage", u"0: hanya dengan tombol dan saat ditutup.", None))
        self.old_label.setText(QCoreApplication.translate("BackupsPage", u"Ku&ning sesudah", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Kuning sesudah berapa hari", None))
#endif // QT_CONFIG(accessibility)
        self.old.setSuffix(QCoreApplication.translate("BackupsPage", u" hari", None))
        self.old_hint.setText(QCoreApplication.translate("BackupsPage", u"Dua kali selama itu: merah.", None))
        self.closing_label.setText("")
        self.at_closing.setText(QCoreApplication.translate("BackupsPage", u"Juga saat jendela &ditutup", None))
#if QT_CONFIG(accessibility)
        self.at_closing.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Juga saat jendela ditutup", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("BackupsPage", u"Folder ke&dua, sebaiknya di cakram USB (hanya komputer ini)", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Folder kedua", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("BackupsPage", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Pilih\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.clear.setText(QCoreApplication.translate("BackupsPage", u"Tidak dipakai", None))
#if QT_CONFIG(accessibility)
        self.clear.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Tidak dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("BackupsPage", u"Simpan (Ctrl+S)", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("BackupsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

