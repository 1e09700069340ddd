# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_signatories.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_SignatoriesPage(object):
    def setupUi(self, SignatoriesPage):
        if not SignatoriesPage.objectName():
            SignatoriesPage.setObjectName(u"SignatoriesPage")
        self.outer = QVBoxLayout(SignatoriesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SignatoriesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(SignatoriesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.times = QLabel(SignatoriesPage)
        self.times.setObjectName(u"times")
        self.times.setProperty(u"role", u"warn")
        self.times.setWordWrap(True)

        self.outer.addWidget(self.times)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.rows = QTableView(SignatoriesPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.left.addWidget(self.rows)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(SignatoriesPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_31 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_31)


        self.left.addLayout(self.row_buttons)


        self.columns.addLayout(self.left)

        self.editor = QFrame(SignatoriesPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(400, 0))
        self.editor.setMaximumSize(QSize(440, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setWordWrap(True)
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

        self.spacer_25 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_25)

        self.name_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.name_box)

        self.nip_box = QVBoxLayout()
        self.nip_box.setSpacing(3)
        self.nip_box.setObjectName(u"nip_box")
        self.nip_label = QLabel(self.editor)
        self.nip_label.setObjectName(u"nip_label")

        self.nip_box.addWidget(self.nip_label)

        self.nip = QLineEdit(self.editor)
        self.nip.setObjectName(u"nip")

        self.nip_box.addWidget(self.nip)

        self.nip_fault = QLabel(self.editor)
        self.nip_fault.setObjectName(u"nip_fault")
        self.nip_fault.setProperty(u"role", u"error")
        self.nip_fault.setWordWrap(True)

        self.nip_box.addWidget(self.nip_fault)

        self.spacer_26 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.nip_box.addItem(self.spacer_26)

        self.nip_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.nip_box)

        self.rank_box = QVBoxLayout()
        self.rank_box.setSpacing(3)
        self.rank_box.setObjectName(u"rank_box")
        self.rank_label = QLabel(self.editor)
        self.rank_label.setObjectName(u"rank_label")

        self.rank_box.addWidget(self.rank_label)

        self.rank = QLineEdit(self.editor)
        self.rank.setObjectName(u"rank")

        self.rank_box.addWidget(self.rank)

        self.rank_fault = QLabel(self.editor)
        self.rank_fault.setObjectName(u"rank_fault")
        self.rank_fault.setProperty(u"role", u"error")
        self.rank_fault.setWordWrap(True)

        self.rank_box.addWidget(self.rank_fault)

        self.spacer_27 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.rank_box.addItem(self.spacer_27)

        self.rank_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.rank_box)

        self.position_box = QVBoxLayout()
        self.position_box.setSpacing(3)
        self.position_box.setObjectName(u"position_box")
        self.position_label = QLabel(self.editor)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setWordWrap(True)

        self.position_box.addWidget(self.position_label)

        self.position = QPlainTextEdit(self.editor)
        self.position.setObjectName(u"position")
        self.position.setTabChangesFocus(True)
        self.position.setMinimumSize(QSize(0, 75))
        self.position.setMaximumSize(QSize(16777215, 75))

        self.position_box.addWidget(self.position)

        self.position_fault = QLabel(self.editor)
        self.position_fault.setObjectName(u"position_fault")
        self.position_fault.setProperty(u"role", u"error")
        self.position_fault.setWordWrap(True)

        self.position_box.addWidget(self.position_fault)

        self.spacer_28 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.position_box.addItem(self.spacer_28)

        self.position_box.setStretch(3, 1)

        self.editor_layout.addLayout(self.position_box)

        self.dates = QHBoxLayout()
        self.dates.setSpacing(12)
        self.dates.setObjectName(u"dates")
        self.valid_from_box = QVBoxLayout()
        self.valid_from_box.setSpacing(3)
        self.valid_from_box.setObjectName(u"valid_from_box")
        self.valid_from_label = QLabel(self.editor)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setWordWrap(True)

        self.valid_from_box.addWidget(self.valid_from_label)

        self.valid_from = DateField(self.editor)
        self.valid_from.setObjectName(u"valid_from")

        self.valid_from_box.addWidget(self.valid_from)

        self.valid_from_fault = QLabel(self.editor)
        self.valid_from_fault.setObjectName(u"valid_from_fault")
        self.valid_from_fault.setProperty(u"role", u"error")
        self.valid_from_fault.setWordWrap(True)

        self.valid_from_box.addWidget(self.valid_from_fault)

        self.spacer_29 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.valid_from_box.addItem(self.spacer_29)

        self.valid_from_box.setStretch(3, 1)

        self.dates.addLayout(self.valid_from_box)

        self.valid_until_box = QVBoxLayout()
        self.valid_until_box.setSpacing(3)
        self.valid_until_box.setObjectName(u"valid_until_box")
        self.valid_until_label = QLabel(self.editor)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setWordWrap(True)

        self.valid_until_box.addWidget(self.valid_until_label)

        self.valid_until = DateField(self.editor)
        self.valid_until.setObjectName(u"valid_until")

        self.valid_until_box.addWidget(self.valid_until)

        self.valid_until_fault = QLabel(self.editor)
        self.valid_until_fault.setObjectName(u"valid_until_fault")
        self.valid_until_fault.setProperty(u"role", u"error")
        self.valid_until_fault.setWordWrap(True)

        self.valid_until_box.addWidget(self.valid_until_fault)

        self.spacer_30 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.valid_until_box.addItem(self.spacer_30)

        self.valid_until_box.setStretch(3, 1)

        self.dates.addLayout(self.valid_until_box)


        self.editor_layout.addLayout(self.dates)

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

        self.spacer_32 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_buttons.addItem(self.spacer_32)


        self.editor_layout.addLayout(self.editor_buttons)

        self.spacer_33 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_33)

        self.editor_layout.setStretch(8, 1)

        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.nip_label.setBuddy(self.nip)
        self.rank_label.setBuddy(self.rank)
        self.position_label.setBuddy(self.position)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_until_label.setBuddy(self.valid_until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.name)
        QWidget.setTabOrder(self.name, self.nip)
        QWidget.setTabOrder(self.nip, self.rank)
        QWidget.setTabOrder(self.rank, self.position)
        QWidget.setTabOrder(self.position, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_until)
        QWidget.setTabOrder(self.valid_until, self.save)

        self.retranslateUi(SignatoriesPage)

        QMetaObject.connectSlotsByName(SignatoriesPage)
    # setupUi

    def retranslateUi(self, SignatoriesPage):
        self.heading.setText(QCoreApplication.translate("SignatoriesPage", u"Penandatangan", None))
        self.words.setText(QCoreApplication.translate("SignatoriesPage", u"Surat memakai penandatangan yang bertugas pada tanggalnya. Untuk pejabat baru, isi tanggal akhir yang lama lalu tambahkan yang baru.", None))
        self.times.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Daftar penandatangan", None))
#endif // QT_CONFIG(accessibility)
        self.new_row.setText(QCoreApplication.translate("SignatoriesPage", u"Tambah\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Tambah\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.name_label.setText(QCoreApplication.translate("SignatoriesPage", u"&Nama beserta gelar", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Nama beserta gelar", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.nip_label.setText(QCoreApplication.translate("SignatoriesPage", u"NI&P", None))
#if QT_CONFIG(accessibility)
        self.nip.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"NIP", None))
#endif // QT_CONFIG(accessibility)
        self.nip_fault.setText("")
        self.rank_label.setText(QCoreApplication.translate("SignatoriesPage", u"Pangkat dan &golongan", None))
#if QT_CONFIG(accessibility)
        self.rank.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Pangkat dan golongan", None))
#endif // QT_CONFIG(accessibility)
        self.rank_fault.setText("")
        self.position_label.setText(QCoreApplication.translate("SignatoriesPage", u"&Jabatan, seperti tercetak (a.n., u.b., Plt. bila perlu)", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Jabatan, seperti tercetak (a.n., u.b., Plt. bila perlu)", None))
#endif // QT_CONFIG(accessibility)
        self.position_fault.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("SignatoriesPage", u"&Mulai bertugas", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Mulai bertugas", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_fault.setText("")
        self.valid_until_label.setText(QCoreApplication.translate("SignatoriesPage", u"Sampai (&kosong: seterusnya)", None))
#if QT_CONFIG(accessibility)
        self.valid_until.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Sampai (kosong: seterusnya)", None))
#endif // QT_CONFIG(accessibility)
        self.valid_until_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("SignatoriesPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("SignatoriesPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

