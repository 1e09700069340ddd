# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_reports.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_ReportsSettingsPage(object):
    def setupUi(self, ReportsSettingsPage):
        if not ReportsSettingsPage.objectName():
            ReportsSettingsPage.setObjectName(u"ReportsSettingsPage")
        self.outer = QVBoxLayout(ReportsSettingsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.daily_title = QLabel(ReportsSettingsPage)
        self.daily_title.setObjectName(u"daily_title")
        self.daily_title.setWordWrap(True)
        self.daily_title.setProperty(u"role", u"title")

        self.outer.addWidget(self.daily_title)

        self.daily = QCheckBox(ReportsSettingsPage)
        self.daily.setObjectName(u"daily")

        self.outer.addWidget(self.daily)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder = QLineEdit(ReportsSettingsPage)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(ReportsSettingsPage)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.folder_row.addWidget(self.browse)


        self.outer.addLayout(self.folder_row)

        self.daily_hint = QLabel(ReportsSettingsPage)
        self.daily_hint.setObjectName(u"daily_hint")
        self.daily_hint.setWordWrap(True)
        self.daily_hint.setProperty(u"role", u"hint")

        self.outer.addWidget(self.daily_hint)

        self.office_part = QWidget(ReportsSettingsPage)
        self.office_part.setObjectName(u"office_part")
        self.limits = QGridLayout(self.office_part)
        self.limits.setObjectName(u"limits")
        self.limits.setContentsMargins(0, 8, 0, 0)
        self.limits_title = QLabel(self.office_part)
        self.limits_title.setObjectName(u"limits_title")
        self.limits_title.setWordWrap(True)
        self.limits_title.setProperty(u"role", u"title")

        self.limits.addWidget(self.limits_title, 0, 0, 1, 3)

        self.wait_amber_label = QLabel(self.office_part)
        self.wait_amber_label.setObjectName(u"wait_amber_label")

        self.limits.addWidget(self.wait_amber_label, 1, 0, 1, 1)

        self.wait_amber = QSpinBox(self.office_part)
        self.wait_amber.setObjectName(u"wait_amber")
        self.wait_amber.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.wait_amber, 1, 1, 1, 1)

        self.wait_red_label = QLabel(self.office_part)
        self.wait_red_label.setObjectName(u"wait_red_label")

        self.limits.addWidget(self.wait_red_label, 2, 0, 1, 1)

        self.wait_red = QSpinBox(self.office_part)
        self.wait_red.setObjectName(u"wait_red")
        self.wait_red.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.wait_red, 2, 1, 1, 1)

        self.waiting_amber_label = QLabel(self.office_part)
        self.waiting_amber_label.setObjectName(u"waiting_amber_label")

        self.limits.addWidget(self.waiting_amber_label, 3, 0, 1, 1)

        self.waiting_amber = QSpinBox(self.office_part)
        self.waiting_amber.setObjectName(u"waiting_amber")
        self.waiting_amber.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.waiting_amber, 3, 1, 1, 1)

        self.waiting_red_label = QLabel(self.office_part)
        self.waiting_red_label.setObjectName(u"waiting_red_label")

        self.limits.addWidget(self.waiting_red_label, 4, 0, 1, 1)

        self.waiting_red = QSpinBox(self.office_part)
        self.waiting_red.setObjectName(u"waiting_red")
        self.waiting_red.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.waiting_red, 4, 1, 1, 1)

        self.in_time_amber_label = QLabel(self.office_part)
        self.in_time_amber_label.setObjectName(u"in_time_amber_label")

        self.limits.addWidget(self.in_time_amber_label, 5, 0, 1, 1)

        self.in_time_amber = QSpinBox(self.office_part)
        self.in_time_amber.setObjectName(u"in_time_amber")
        self.in_time_amber.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.in_time_amber, 5, 1, 1, 1)

        self.in_time_red_label = QLabel(self.office_part)
        self.in_time_red_label.setObjectName(u"in_time_red_label")

        self.limits.addWidget(self.in_time_red_label, 6, 0, 1, 1)

        self.in_time_red = QSpinBox(self.office_part)
        self.in_time_red.setObjectName(u"in_time_red")
        self.in_time_red.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.in_time_red, 6, 1, 1, 1)

        self.absent_amber_label = QLabel(self.office_part)
        self.absent_amber_label.setObjectName(u"absent_amber_label")

        self.limits.addWidget(self.absent_amber_label, 7, 0, 1, 1)

        self.absent_amber = QSpinBox(self.office_part)
        self.absent_amber.setObjectName(u"absent_amber")
        self.absent_amber.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.absent_amber, 7, 1, 1, 1)

        self.absent_red_label = QLabel(self.office_part)
        self.absent_red_label.setObjectName(u"absent_red_label")

        self.limits.addWidget(self.absent_red_label, 8, 0, 1, 1)

        self.absent_red = QSpinBox(self.office_part)
        self.absent_red.setObjectName(u"absent_red")
        self.absent_red.setMinimumSize(QSize(120, 36))

        self.limits.addWidget(self.absent_red, 8, 1, 1, 1)

        self.limits.setColumnStretch(2, 1)

        self.outer.addWidget(self.office_part)

        self.fault = QLabel(ReportsSettingsPage)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.outer.addWidget(self.fault)

        self.save_row = QHBoxLayout()
        self.save_row.setObjectName(u"save_row")
        self.save_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_gap)

        self.save = QPushButton(ReportsSettingsPage)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"main", True)
        self.save.setAutoDefault(False)

        self.save_row.addWidget(self.save)


        self.outer.addLayout(self.save_row)

        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.foot_gap)


        self.retranslateUi(ReportsSettingsPage)

        QMetaObject.connectSlotsByName(ReportsSettingsPage)
    # setupUi

    def retranslateUi(self, ReportsSettingsPage):
        self.daily_title.setText(QCoreApplication.translate("ReportsSettingsPage", u"Laporan harian di komputer ini", None))
        self.daily.setText(QCoreApplication.translate("ReportsSettingsPage", u"Simpan laporan harian (Excel dan PDF) saat hari ditutup", None))
#if QT_CONFIG(accessibility)
        self.daily.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Simpan laporan harian saat hari ditutup", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Folder laporan harian", None))
#endif // QT_CONFIG(accessibility)
        self.folder.setPlaceholderText(QCoreApplication.translate("ReportsSettingsPage", u"Belum ada folder yang dipilih", None))
        self.browse.setText(QCoreApplication.translate("ReportsSettingsPage", u"Pilih folder\u2026", None))
        self.daily_hint.setText(QCoreApplication.translate("ReportsSettingsPage", u"Yang terlewat disusulkan saat program dibuka lagi, sampai dua minggu ke belakang.", None))
        self.limits_title.setText(QCoreApplication.translate("ReportsSettingsPage", u"Kapan angka hari ini ditandai", None))
        self.wait_amber_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Menunggu paling lama, kuning di atas", None))
        self.wait_amber.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" menit", None))
#if QT_CONFIG(accessibility)
        self.wait_amber.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Menunggu paling lama, kuning di atas", None))
#endif // QT_CONFIG(accessibility)
        self.wait_red_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Menunggu paling lama, merah di atas", None))
        self.wait_red.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" menit", None))
#if QT_CONFIG(accessibility)
        self.wait_red.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Menunggu paling lama, merah di atas", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_amber_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Yang menunggu, kuning di atas", None))
        self.waiting_amber.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" orang", None))
#if QT_CONFIG(accessibility)
        self.waiting_amber.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Yang menunggu, kuning di atas", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_red_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Yang menunggu, merah di atas", None))
        self.waiting_red.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" orang", None))
#if QT_CONFIG(accessibility)
        self.waiting_red.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Yang menunggu, merah di atas", None))
#endif // QT_CONFIG(accessibility)
        self.in_time_amber_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Sesuai standar, kuning di bawah", None))
        self.in_time_amber.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" %", None))
#if QT_CONFIG(accessibility)
        self.in_time_amber.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Sesuai standar, kuning di bawah", None))
#endif // QT_CONFIG(accessibility)
        self.in_time_red_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Sesuai standar, merah di bawah", None))
        self.in_time_red.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" %", None))
#if QT_CONFIG(accessibility)
        self.in_time_red.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Sesuai standar, merah di bawah", None))
#endif // QT_CONFIG(accessibility)
        self.absent_amber_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Tidak hadir, kuning di atas", None))
        self.absent_amber.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" %", None))
#if QT_CONFIG(accessibility)
        self.absent_amber.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Tidak hadir, kuning di atas", None))
#endif // QT_CONFIG(accessibility)
        self.absent_red_label.setText(QCoreApplication.translate("ReportsSettingsPage", u"Tidak hadir, merah di atas", None))
        self.absent_red.setSuffix(QCoreApplication.translate("ReportsSettingsPage", u" %", None))
#if QT_CONFIG(accessibility)
        self.absent_red.setAccessibleName(QCoreApplication.translate("ReportsSettingsPage", u"Tidak hadir, merah di atas", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ReportsSettingsPage", u"Simpan  Ctrl+S", None))
        pass
    # retranslateUi

