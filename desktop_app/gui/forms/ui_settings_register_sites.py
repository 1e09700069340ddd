# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_register_sites.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_SitesPage(object):
    def setupUi(self, SitesPage):
        if not SitesPage.objectName():
            SitesPage.setObjectName(u"SitesPage")
        self.outer = QVBoxLayout(SitesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SitesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(SitesPage)
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
        self.rows = QTableView(SitesPage)
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
        self.new_row = QPushButton(SitesPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_5)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(SitesPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(380, 0))
        self.editor.setMaximumSize(QSize(420, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")

        self.editor_layout.addWidget(self.editor_title)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.editor)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.editor)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.editor)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_1)

        self.name_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.name_box)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.editor)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.editor)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.editor)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)

        self.spacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.address_box.addItem(self.spacer_2)

        self.address_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.address_box)

        self.fault = QLabel(self.editor)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.editor_layout.addWidget(self.fault)

        self.editor_buttons = QHBoxLayout()
        self.editor_buttons.setSpacing(8)
        self.editor_buttons.setObjectName(u"editor_buttons")
        self.save = QPushButton(self.editor)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.editor_buttons.addWidget(self.save)

        self.remove = QPushButton(self.editor)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.editor_buttons.addWidget(self.remove)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_3)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_4)

        self.editor_layout.setStretch(5, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.name)
        QWidget.setTabOrder(self.name, self.address)
        QWidget.setTabOrder(self.address, self.save)
        QWidget.setTabOrder(self.save, self.remove)

        self.retranslateUi(SitesPage)

        QMetaObject.connectSlotsByName(SitesPage)
    # setupUi

    def retranslateUi(self, SitesPage):
        self.heading.setText(QCoreApplication.translate("SitesPage", u"Situs pengecekan", None))
        self.words.setText(QCoreApplication.translate("SitesPage", u"Di loket, \u201cSalin NIK & buka situs\u201d membuka situs pilihan petugas dengan NIK di papan klip; NIK dihapus dari sana setelah satu menit. Yang dilihat petugas dicatat pada permohonan.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SitesPage", u"Daftar situs pengecekan", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("SitesPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("SitesPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.name_label.setText(QCoreApplication.translate("SitesPage", u"&Nama situs", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SitesPage", u"Nama situs", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("SitesPage", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SitesPage", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("SitesPage", u"https://\u2026", None))
        self.address_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("SitesPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("SitesPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("SitesPage", u"Hapus situs ini", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("SitesPage", u"Hapus situs ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

