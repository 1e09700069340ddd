# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_privacy.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_PrivacyPage(object):
    def setupUi(self, PrivacyPage):
        if not PrivacyPage.objectName():
            PrivacyPage.setObjectName(u"PrivacyPage")
        self.outer = QVBoxLayout(PrivacyPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrivacyPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.tabs = QTabWidget(PrivacyPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_access = QWidget()
        self.tab_access.setObjectName(u"tab_access")
        self.access_column = QVBoxLayout(self.tab_access)
        self.access_column.setSpacing(8)
        self.access_column.setObjectName(u"access_column")
        self.access_column.setContentsMargins(0, 8, 0, 0)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.tab_access)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"field")

        self.filters.addWidget(self.first_label)

        self.first = DateField(self.tab_access)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(120, 36))

        self.filters.addWidget(self.first)

        self.last_label = QLabel(self.tab_access)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"role", u"field")

        self.filters.addWidget(self.last_label)

        self.last = DateField(self.tab_access)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(120, 36))

        self.filters.addWidget(self.last)

        self.officer_label = QLabel(self.tab_access)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setProperty(u"role", u"field")

        self.filters.addWidget(self.officer_label)

        self.officer = QComboBox(self.tab_access)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumSize(QSize(170, 36))

        self.filters.addWidget(self.officer)

        self.kind_label = QLabel(self.tab_access)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")

        self.filters.addWidget(self.kind_label)

        self.kind = QComboBox(self.tab_access)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(150, 36))

        self.filters.addWidget(self.kind)

        self.filters_push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.filters_push)


        self.access_column.addLayout(self.filters)

        self.fault = QLabel(self.tab_access)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.access_column.addWidget(self.fault)

        self.unusual = QLabel(self.tab_access)
        self.unusual.setObjectName(u"unusual")
        self.unusual.setProperty(u"role", u"warn")
        self.unusual.setWordWrap(True)

        self.access_column.addWidget(self.unusual)

        self.rows = QTableView(self.tab_access)
        self.rows.setObjectName(u"rows")
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setShowGrid(False)
        self.rows.setAlternatingRowColors(True)
        self.rows.setTabKeyNavigation(False)

        self.access_column.addWidget(self.rows)

        self.counted = QLabel(self.tab_access)
        self.counted.setObjectName(u"counted")
        self.counted.setProperty(u"role", u"hint")
        self.counted.setWordWrap(True)

        self.access_column.addWidget(self.counted)

        self.report = QHBoxLayout()
        self.report.setSpacing(8)
        self.report.setObjectName(u"report")
        self.report.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.tab_access)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")

        self.report.addWidget(self.reason_label)

        self.reason = QLineEdit(self.tab_access)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 36))

        self.report.addWidget(self.reason)

        self.whole = QCheckBox(self.tab_access)
        self.whole.setObjectName(u"whole")
        self.whole.setMinimumSize(QSize(0, 36))

        self.report.addWidget(self.whole)

        self.write = QPushButton(self.tab_access)
        self.write.setObjectName(u"write")
        self.write.setMinimumSize(QSize(0, 36))
        self.write.setAutoDefault(False)
        self.write.setProperty(u"main", True)

        self.report.addWidget(self.write)

        self.report.setStretch(1, 1)

        self.access_column.addLayout(self.report)

        self.reason_fault = QLabel(self.tab_access)
        self.reason_fault.setObjectName(u"reason_fault")
        self.reason_fault.setProperty(u"role", u"error")
        self.reason_fault.setWordWrap(True)

        self.access_column.addWidget(self.reason_fault)

        self.notice = QLabel(self.tab_access)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"hint")
        self.notice.setWordWrap(True)

        self.access_column.addWidget(self.notice)

        self.access_column.setStretch(3, 1)
        self.tabs.addTab(self.tab_access, "")
        self.tab_retention = QWidget()
        self.tab_retention.setObjectName(u"tab_retention")
        self.retention_column = QVBoxLayout(self.tab_retention)
        self.retention_column.setSpacing(8)
        self.retention_column.setObjectName(u"retention_column")
        self.retention_column.setContentsMargins(0, 8, 0, 0)
        self.retention_words = QLabel(self.tab_retention)
        self.retention_words.setObjectName(u"retention_words")
        self.retention_words.setProperty(u"role", u"hint")
        self.retention_words.setWordWrap(True)

        self.retention_column.addWidget(self.retention_words)

        self.scroll = QScrollArea(self.tab_retention)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_column = QVBoxLayout(self.inner)
        self.inner_column.setSpacing(8)
        self.inner_column.setObjectName(u"inner_column")
        self.inner_column.setContentsMargins(0, 0, 8, 0)
        self.kinds = QGridLayout()
        self.kinds.setObjectName(u"kinds")
        self.kinds.setHorizontalSpacing(12)
        self.kinds.setVerticalSpacing(6)
        self.kinds.setColumnStretch(3, 1)

        self.inner_column.addLayout(self.kinds)

        self.inner_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_column.addItem(self.inner_end)

        self.scroll.setWidget(self.inner)

        self.retention_column.addWidget(self.scroll)

        self.due = QLabel(self.tab_retention)
        self.due.setObjectName(u"due")
        self.due.setWordWrap(True)

        self.retention_column.addWidget(self.due)

        self.retention_fault = QLabel(self.tab_retention)
        self.retention_fault.setObjectName(u"retention_fault")
        self.retention_fault.setProperty(u"role", u"error")
        self.retention_fault.setWordWrap(True)

        self.retention_column.addWidget(self.retention_fault)

        self.run_row = QHBoxLayout()
        self.run_row.setSpacing(8)
        self.run_row.setObjectName(u"run_row")
        self.run_row.setContentsMargins(0, 0, 0, 0)
        self.run = QPushButton(self.tab_retention)
        self.run.setObjectName(u"run")
        self.run.setMinimumSize(QSize(0, 36))
        self.run.setAutoDefault(False)

        self.run_row.addWidget(self.run)

        self.run_push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.run_row.addItem(self.run_push)

        self.save = QPushButton(self.tab_retention)
        self.save.setObjectName(u"save")
        self.save.setMinimumSize(QSize(0, 36))
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.run_row.addWidget(self.save)


        self.retention_column.addLayout(self.run_row)

        self.retention_column.setStretch(1, 1)
        self.tabs.addTab(self.tab_retention, "")

        self.outer.addWidget(self.tabs)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.officer_label.setBuddy(self.officer)
        self.kind_label.setBuddy(self.kind)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrivacyPage)

        QMetaObject.connectSlotsByName(PrivacyPage)
    # setupUi

    def retranslateUi(self, PrivacyPage):
        self.heading.setText(QCoreApplication.translate("PrivacyPage", u"Data pribadi", None))
        self.first_label.setText(QCoreApplication.translate("PrivacyPage", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Tanggal awal", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("PrivacyPage", u"sampai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Tanggal akhir", None))
#endif // QT_CONFIG(accessibility)
        self.officer_label.setText(QCoreApplication.translate("PrivacyPage", u"&Petugas", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Petugas", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("PrivacyPage", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Jenis akses", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.unusual.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Siapa melihat data siapa", None))
#endif // QT_CONFIG(accessibility)
        self.counted.setText("")
        self.reason_label.setText(QCoreApplication.translate("PrivacyPage", u"&Alasan laporan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Alasan laporan", None))
#endif // QT_CONFIG(accessibility)
        self.whole.setText(QCoreApplication.translate("PrivacyPage", u"Nama &lengkap", None))
#if QT_CONFIG(accessibility)
        self.whole.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Nama lengkap dan telepon", None))
#endif // QT_CONFIG(accessibility)
        self.write.setText(QCoreApplication.translate("PrivacyPage", u"Ctrl+S  Simpan laporan (Excel + PDF)", None))
#if QT_CONFIG(accessibility)
        self.write.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Ctrl+S  Simpan laporan (Excel + PDF)", None))
#endif // QT_CONFIG(accessibility)
        self.reason_fault.setText("")
        self.notice.setText(QCoreApplication.translate("PrivacyPage", u"Laporan kebocoran data: pemberitahuan tertulis kepada pemilik data dan lembaga paling lambat 3 \u00d7 24 jam sejak diketahui (UU 27/2022 pasal 46).", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_access), QCoreApplication.translate("PrivacyPage", u"Siapa melihat  Alt+1", None))
        self.retention_words.setText(QCoreApplication.translate("PrivacyPage", u"Yang lewat masa simpannya (JRA) dibuat tidak dikenal: angka laporan tetap sama, siapa orangnya hilang dan tidak dapat dikembalikan. Cadangan lama masih memuatnya sampai terganti.", None))
        self.due.setText("")
        self.retention_fault.setText("")
        self.run.setText(QCoreApplication.translate("PrivacyPage", u"Alt+H  Jalankan sekarang", None))
#if QT_CONFIG(accessibility)
        self.run.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Alt+H  Jalankan sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PrivacyPage", u"Ctrl+S  Simpan masa simpan", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PrivacyPage", u"Ctrl+S  Simpan masa simpan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_retention), QCoreApplication.translate("PrivacyPage", u"Masa simpan  Alt+2", None))
        pass
    # retranslateUi

