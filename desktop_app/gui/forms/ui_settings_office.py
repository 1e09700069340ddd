# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_office.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.emblem_box import EmblemBox
from desktop_app.gui.widgets.pick_field import PickField

class Ui_OfficePage(object):
    def setupUi(self, OfficePage):
        if not OfficePage.objectName():
            OfficePage.setObjectName(u"OfficePage")
        self.outer = QVBoxLayout(OfficePage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(OfficePage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(OfficePage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(OfficePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(8)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 12, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.inner)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.inner)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.inner)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_3)

        self.name_box.setStretch(3, 1)

        self.grid.addLayout(self.name_box, 0, 0, 1, 1)

        self.regency_box = QVBoxLayout()
        self.regency_box.setSpacing(3)
        self.regency_box.setObjectName(u"regency_box")
        self.regency_label = QLabel(self.inner)
        self.regency_label.setObjectName(u"regency_label")

        self.regency_box.addWidget(self.regency_label)

        self.regency = PickField(self.inner)
        self.regency.setObjectName(u"regency")

        self.regency_box.addWidget(self.regency)

        self.regency_fault = QLabel(self.inner)
        self.regency_fault.setObjectName(u"regency_fault")
        self.regency_fault.setProperty(u"role", u"error")
        self.regency_fault.setWordWrap(True)

        self.regency_box.addWidget(self.regency_fault)

        self.spacer_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.regency_box.addItem(self.spacer_4)

        self.regency_box.setStretch(3, 1)

        self.grid.addLayout(self.regency_box, 0, 1, 1, 1)

        self.lines_box = QVBoxLayout()
        self.lines_box.setSpacing(3)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_label = QLabel(self.inner)
        self.lines_label.setObjectName(u"lines_label")

        self.lines_box.addWidget(self.lines_label)

        self.lines = QPlainTextEdit(self.inner)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumSize(QSize(0, 75))
        self.lines.setMaximumSize(QSize(16777215, 75))

        self.lines_box.addWidget(self.lines)

        self.lines_fault = QLabel(self.inner)
        self.lines_fault.setObjectName(u"lines_fault")
        self.lines_fault.setProperty(u"role", u"error")
        self.lines_fault.setWordWrap(True)

        self.lines_box.addWidget(self.lines_fault)

        self.spacer_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.lines_box.addItem(self.spacer_5)

        self.lines_box.setStretch(3, 1)

        self.grid.addLayout(self.lines_box, 1, 0, 1, 2)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.inner)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.inner)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.inner)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)

        self.spacer_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.address_box.addItem(self.spacer_6)

        self.address_box.setStretch(3, 1)

        self.grid.addLayout(self.address_box, 2, 0, 1, 1)

        self.contact_box = QVBoxLayout()
        self.contact_box.setSpacing(3)
        self.contact_box.setObjectName(u"contact_box")
        self.contact_label = QLabel(self.inner)
        self.contact_label.setObjectName(u"contact_label")

        self.contact_box.addWidget(self.contact_label)

        self.contact = QLineEdit(self.inner)
        self.contact.setObjectName(u"contact")

        self.contact_box.addWidget(self.contact)

        self.contact_fault = QLabel(self.inner)
        self.contact_fault.setObjectName(u"contact_fault")
        self.contact_fault.setProperty(u"role", u"error")
        self.contact_fault.setWordWrap(True)

        self.contact_box.addWidget(self.contact_fault)

        self.spacer_7 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.contact_box.addItem(self.spacer_7)

        self.contact_box.setStretch(3, 1)

        self.grid.addLayout(self.contact_box, 2, 1, 1, 1)

        self.place_box = QVBoxLayout()
        self.place_box.setSpacing(3)
        self.place_box.setObjectName(u"place_box")
        self.place_label = QLabel(self.inner)
        self.place_label.setObjectName(u"place_label")

        self.place_box.addWidget(self.place_label)

        self.place = QLineEdit(self.inner)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)

        self.place_fault = QLabel(self.inner)
        self.place_fault.setObjectName(u"place_fault")
        self.place_fault.setProperty(u"role", u"error")
        self.place_fault.setWordWrap(True)

        self.place_box.addWidget(self.place_fault)

        self.spacer_8 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.place_box.addItem(self.spacer_8)

        self.place_box.setStretch(3, 1)

        self.grid.addLayout(self.place_box, 3, 0, 1, 1)

        self.opd_code_box = QVBoxLayout()
        self.opd_code_box.setSpacing(3)
        self.opd_code_box.setObjectName(u"opd_code_box")
        self.opd_code_label = QLabel(self.inner)
        self.opd_code_label.setObjectName(u"opd_code_label")

        self.opd_code_box.addWidget(self.opd_code_label)

        self.opd_code = QLineEdit(self.inner)
        self.opd_code.setObjectName(u"opd_code")

        self.opd_code_box.addWidget(self.opd_code)

        self.opd_code_fault = QLabel(self.inner)
        self.opd_code_fault.setObjectName(u"opd_code_fault")
        self.opd_code_fault.setProperty(u"role", u"error")
        self.opd_code_fault.setWordWrap(True)

        self.opd_code_box.addWidget(self.opd_code_fault)

        self.spacer_9 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.opd_code_box.addItem(self.spacer_9)

        self.opd_code_box.setStretch(3, 1)

        self.grid.addLayout(self.opd_code_box, 3, 1, 1, 1)

        self.emblem = EmblemBox(self.inner)
        self.emblem.setObjectName(u"emblem")

        self.grid.addWidget(self.emblem, 4, 0, 1, 2)


        self.inner_layout.addLayout(self.grid)

        self.fault = QLabel(self.inner)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.inner_layout.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.inner)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.spacer_10 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_10)


        self.inner_layout.addLayout(self.buttons)

        self.spacer_11 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_11)

        self.inner_layout.setStretch(3, 1)
        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.regency_label.setBuddy(self.regency)
        self.lines_label.setBuddy(self.lines)
        self.address_label.setBuddy(self.address)
        self.contact_label.setBuddy(self.contact)
        self.place_label.setBuddy(self.place)
        self.opd_code_label.setBuddy(self.opd_code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.regency)
        QWidget.setTabOrder(self.regency, self.lines)
        QWidget.setTabOrder(self.lines, self.address)
        QWidget.setTabOrder(self.address, self.contact)
        QWidget.setTabOrder(self.contact, self.place)
        QWidget.setTabOrder(self.place, self.opd_code)
        QWidget.setTabOrder(self.opd_code, self.save)

        self.retranslateUi(OfficePage)

        QMetaObject.connectSlotsByName(OfficePage)
    # setupUi

    def retranslateUi(self, OfficePage):
        self.heading.setText(QCoreApplication.translate("OfficePage", u"Kantor dan kop surat", None))
        self.words.setText(QCoreApplication.translate("OfficePage", u"Perubahan dipakai surat yang terbit sesudahnya; surat lama tetap seperti saat terbit.", None))
        self.name_label.setText(QCoreApplication.translate("OfficePage", u"&Nama kantor", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OfficePage", u"Nama kantor", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.regency_label.setText(QCoreApplication.translate("OfficePage", u"Kabupaten atau &kota", None))
#if QT_CONFIG(accessibility)
        self.regency.setAccessibleName(QCoreApplication.translate("OfficePage", u"Kabupaten atau kota", None))
#endif // QT_CONFIG(accessibility)
        self.regency_fault.setText("")
        self.lines_label.setText(QCoreApplication.translate("OfficePage", u"&Baris kop, dari atas ke bawah", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("OfficePage", u"Baris kop, dari atas ke bawah", None))
#endif // QT_CONFIG(accessibility)
        self.lines_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("OfficePage", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("OfficePage", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.contact_label.setText(QCoreApplication.translate("OfficePage", u"&Telepon atau surel", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("OfficePage", u"Telepon atau surel", None))
#endif // QT_CONFIG(accessibility)
        self.contact_fault.setText("")
        self.place_label.setText(QCoreApplication.translate("OfficePage", u"Tempat &surat dibuat", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("OfficePage", u"Tempat surat dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.place_fault.setText("")
        self.opd_code_label.setText(QCoreApplication.translate("OfficePage", u"Kode &OPD dalam nomor surat", None))
#if QT_CONFIG(accessibility)
        self.opd_code.setAccessibleName(QCoreApplication.translate("OfficePage", u"Kode OPD dalam nomor surat", None))
#endif // QT_CONFIG(accessibility)
        self.opd_code_fault.setText("")
#if QT_CONFIG(accessibility)
        self.emblem.setAccessibleName(QCoreApplication.translate("OfficePage", u"Lambang di kop surat", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("OfficePage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("OfficePage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

