# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_facilities.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_FacilitiesPage(object):
    def setupUi(self, FacilitiesPage):
        if not FacilitiesPage.objectName():
            FacilitiesPage.setObjectName(u"FacilitiesPage")
        self.outer = QVBoxLayout(FacilitiesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FacilitiesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(FacilitiesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(FacilitiesPage)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(FacilitiesPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)


        self.left.addLayout(self.search_row)

        self.rows = QTableView(FacilitiesPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(FacilitiesPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.bring = QPushButton(FacilitiesPage)
        self.bring.setObjectName(u"bring")
        self.bring.setAutoDefault(False)

        self.row_buttons.addWidget(self.bring)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_1)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(1, 1)

        self.columns.addLayout(self.left)

        self.editor = QFrame(FacilitiesPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(380, 0))
        self.editor.setMaximumSize(QSize(420, 16777215))
        self.side_layout = QVBoxLayout(self.editor)
        self.side_layout.setSpacing(0)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QStackedWidget(self.editor)
        self.side.setObjectName(u"side")
        self.page_editor = QWidget()
        self.page_editor.setObjectName(u"page_editor")
        self.editor_layout = QVBoxLayout(self.page_editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.page_editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.page_editor)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.page_editor)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.page_editor)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.editor_layout.addLayout(self.name_box)

        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(8)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_box = QVBoxLayout()
        self.kind_box.setSpacing(3)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_label = QLabel(self.page_editor)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(self.page_editor)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 36))

        self.kind_box.addWidget(self.kind)


        self.kind_row.addLayout(self.kind_box)

        self.code_box = QVBoxLayout()
        self.code_box.setSpacing(3)
        self.code_box.setObjectName(u"code_box")
        self.code_label = QLabel(self.page_editor)
        self.code_label.setObjectName(u"code_label")

        self.code_box.addWidget(self.code_label)

        self.code = QLineEdit(self.page_editor)
        self.code.setObjectName(u"code")
        self.code.setMaxLength(60)

        self.code_box.addWidget(self.code)


        self.kind_row.addLayout(self.code_box)

        self.kind_row.setStretch(0, 3)
        self.kind_row.setStretch(1, 2)

        self.editor_layout.addLayout(self.kind_row)

        self.district_box = QVBoxLayout()
        self.district_box.setSpacing(3)
        self.district_box.setObjectName(u"district_box")
        self.district_label = QLabel(self.page_editor)
        self.district_label.setObjectName(u"district_label")

        self.district_box.addWidget(self.district_label)

        self.district = QLineEdit(self.page_editor)
        self.district.setObjectName(u"district")
        self.district.setMaxLength(80)

        self.district_box.addWidget(self.district)


        self.editor_layout.addLayout(self.district_box)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.page_editor)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.page_editor)
        self.address.setObjectName(u"address")
        self.address.setMaxLength(250)

        self.address_box.addWidget(self.address)


        self.editor_layout.addLayout(self.address_box)

        self.phone_box = QVBoxLayout()
        self.phone_box.setSpacing(3)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_label = QLabel(self.page_editor)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.page_editor)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(60)

        self.phone_box.addWidget(self.phone)


        self.editor_layout.addLayout(self.phone_box)

        self.active = QCheckBox(self.page_editor)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_layout.addWidget(self.active)

        self.fault = QLabel(self.page_editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.save = QPushButton(self.page_editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.editor_buttons.addWidget(self.save)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_2)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_3)

        self.side.addWidget(self.page_editor)
        self.page_report = QWidget()
        self.page_report.setObjectName(u"page_report")
        self.report_layout = QVBoxLayout(self.page_report)
        self.report_layout.setSpacing(6)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(16, 12, 16, 12)
        self.report_title = QLabel(self.page_report)
        self.report_title.setObjectName(u"report_title")
        self.report_title.setProperty(u"role", u"title")

        self.report_layout.addWidget(self.report_title)

        self.report_words = QLabel(self.page_report)
        self.report_words.setObjectName(u"report_words")
        self.report_words.setWordWrap(True)

        self.report_layout.addWidget(self.report_words)

        self.left_out = QTableView(self.page_report)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.left_out.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.left_out.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.left_out.setAlternatingRowColors(True)
        self.left_out.setShowGrid(False)
        self.left_out.setTabKeyNavigation(False)
        self.left_out.setWordWrap(False)

        self.report_layout.addWidget(self.left_out)

        self.report_buttons = QHBoxLayout()
        self.report_buttons.setSpacing(8)
        self.report_buttons.setObjectName(u"report_buttons")
        self.report_close = QPushButton(self.page_report)
        self.report_close.setObjectName(u"report_close")
        self.report_close.setAutoDefault(False)
        self.report_close.setProperty(u"main", True)

        self.report_buttons.addWidget(self.report_close)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_buttons.addItem(self.spacer_4)


        self.report_layout.addLayout(self.report_buttons)

        self.report_layout.setStretch(2, 1)
        self.side.addWidget(self.page_report)

        self.side_layout.addWidget(self.side)


        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.code_label.setBuddy(self.code)
        self.district_label.setBuddy(self.district)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.rows)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.bring)
        QWidget.setTabOrder(self.bring, self.name)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.code)
        QWidget.setTabOrder(self.code, self.district)
        QWidget.setTabOrder(self.district, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.active)
        QWidget.setTabOrder(self.active, self.save)
        QWidget.setTabOrder(self.save, self.left_out)
        QWidget.setTabOrder(self.left_out, self.report_close)

        self.retranslateUi(FacilitiesPage)

        QMetaObject.connectSlotsByName(FacilitiesPage)
    # setupUi

    def retranslateUi(self, FacilitiesPage):
        self.heading.setText(QCoreApplication.translate("FacilitiesPage", u"Faskes", None))
        self.words.setText(QCoreApplication.translate("FacilitiesPage", u"Rumah sakit, puskesmas, dan klinik yang ditawarkan saat petugas mengisi nama faskes. Nama di luar daftar tetap boleh diketik.", None))
        self.search_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Cari faskes", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("FacilitiesPage", u"Nama, jenis, kecamatan, atau kode", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Daftar faskes", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("FacilitiesPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.bring.setText(QCoreApplication.translate("FacilitiesPage", u"Impor dari Excel\u2026", None))
#if QT_CONFIG(accessibility)
        self.bring.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Impor dari Excel\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.name_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Nama faskes *", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Nama faskes", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.kind_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Jenis", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Kode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.district_label.setText(QCoreApplication.translate("FacilitiesPage", u"K&ecamatan", None))
#if QT_CONFIG(accessibility)
        self.district.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Kecamatan", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("FacilitiesPage", u"&Telepon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Telepon", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("FacilitiesPage", u"&Ditawarkan pada isian faskes", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Ditawarkan pada isian faskes", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("FacilitiesPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Simpan  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.report_title.setText(QCoreApplication.translate("FacilitiesPage", u"Hasil impor", None))
        self.report_words.setText("")
#if QT_CONFIG(accessibility)
        self.left_out.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Baris yang tidak dimasukkan", None))
#endif // QT_CONFIG(accessibility)
        self.report_close.setText(QCoreApplication.translate("FacilitiesPage", u"Tutup  Esc", None))
#if QT_CONFIG(accessibility)
        self.report_close.setAccessibleName(QCoreApplication.translate("FacilitiesPage", u"Tutup  Esc", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

