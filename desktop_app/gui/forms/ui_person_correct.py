# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_correct.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import (KkField, NikField)
from desktop_app.gui.widgets.village_field import VillageField

class Ui_PersonCorrectPart(object):
    def setupUi(self, PersonCorrectPart):
        if not PersonCorrectPart.objectName():
            PersonCorrectPart.setObjectName(u"PersonCorrectPart")
        self.column = QVBoxLayout(PersonCorrectPart)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 0, 0)
        self.heading = QLabel(PersonCorrectPart)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.hint = QLabel(PersonCorrectPart)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(2)
        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(2)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PersonCorrectPart)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.name_column.addWidget(self.name_label)

        self.name = QLineEdit(PersonCorrectPart)
        self.name.setObjectName(u"name")

        self.name_column.addWidget(self.name)

        self.name_fault = QLabel(PersonCorrectPart)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_column.addWidget(self.name_fault)


        self.fields.addLayout(self.name_column, 0, 0, 1, 2)

        self.birth_place_column = QVBoxLayout()
        self.birth_place_column.setSpacing(2)
        self.birth_place_column.setObjectName(u"birth_place_column")
        self.birth_place_column.setContentsMargins(0, 0, 0, 0)
        self.birth_place_label = QLabel(PersonCorrectPart)
        self.birth_place_label.setObjectName(u"birth_place_label")
        self.birth_place_label.setProperty(u"role", u"field")

        self.birth_place_column.addWidget(self.birth_place_label)

        self.birth_place = QLineEdit(PersonCorrectPart)
        self.birth_place.setObjectName(u"birth_place")

        self.birth_place_column.addWidget(self.birth_place)

        self.birth_place_fault = QLabel(PersonCorrectPart)
        self.birth_place_fault.setObjectName(u"birth_place_fault")
        self.birth_place_fault.setProperty(u"role", u"error")
        self.birth_place_fault.setWordWrap(True)

        self.birth_place_column.addWidget(self.birth_place_fault)


        self.fields.addLayout(self.birth_place_column, 1, 0, 1, 1)

        self.birth_date_column = QVBoxLayout()
        self.birth_date_column.setSpacing(2)
        self.birth_date_column.setObjectName(u"birth_date_column")
        self.birth_date_column.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(PersonCorrectPart)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"field")

        self.birth_date_column.addWidget(self.birth_date_label)

        self.birth_date = DateField(PersonCorrectPart)
        self.birth_date.setObjectName(u"birth_date")

        self.birth_date_column.addWidget(self.birth_date)

        self.birth_date_fault = QLabel(PersonCorrectPart)
        self.birth_date_fault.setObjectName(u"birth_date_fault")
        self.birth_date_fault.setProperty(u"role", u"error")
        self.birth_date_fault.setWordWrap(True)

        self.birth_date_column.addWidget(self.birth_date_fault)


        self.fields.addLayout(self.birth_date_column, 1, 1, 1, 1)

        self.phone_column = QVBoxLayout()
        self.phone_column.setSpacing(2)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(PersonCorrectPart)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field")

        self.phone_column.addWidget(self.phone_label)

        self.phone = QLineEdit(PersonCorrectPart)
        self.phone.setObjectName(u"phone")

        self.phone_column.addWidget(self.phone)

        self.phone_fault = QLabel(PersonCorrectPart)
        self.phone_fault.setObjectName(u"phone_fault")
        self.phone_fault.setProperty(u"role", u"error")
        self.phone_fault.setWordWrap(True)

        self.phone_column.addWidget(self.phone_fault)


        self.fields.addLayout(self.phone_column, 2, 0, 1, 1)

        self.village_column = QVBoxLayout()
        self.village_column.setSpacing(2)
        self.village_column.setObjectName(u"village_column")
        self.village_column.setContentsMargins(0, 0, 0, 0)
        self.village_label = QLabel(PersonCorrectPart)
        self.village_label.setObjectName(u"village_label")
        self.village_label.setProperty(u"role", u"field")

        self.village_column.addWidget(self.village_label)

        self.village = VillageField(PersonCorrectPart)
        self.village.setObjectName(u"village")

        self.village_column.addWidget(self.village)

        self.village_fault = QLabel(PersonCorrectPart)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.village_column.addWidget(self.village_fault)


        self.fields.addLayout(self.village_column, 2, 1, 1, 1)

        self.address_column = QVBoxLayout()
        self.address_column.setSpacing(2)
        self.address_column.setObjectName(u"address_column")
        self.address_column.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(PersonCorrectPart)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"field")

        self.address_column.addWidget(self.address_label)

        self.address = QLineEdit(PersonCorrectPart)
        self.address.setObjectName(u"address")

        self.address_column.addWidget(self.address)

        self.address_fault = QLabel(PersonCorrectPart)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_column.addWidget(self.address_fault)


        self.fields.addLayout(self.address_column, 3, 0, 1, 1)

        self.block_row = QHBoxLayout()
        self.block_row.setSpacing(8)
        self.block_row.setObjectName(u"block_row")
        self.block_row.setContentsMargins(0, 0, 0, 0)
        self.rt_column = QVBoxLayout()
        self.rt_column.setSpacing(2)
        self.rt_column.setObjectName(u"rt_column")
        self.rt_column.setContentsMargins(0, 0, 0, 0)
        self.rt_label = QLabel(PersonCorrectPart)
        self.rt_label.setObjectName(u"rt_label")
        self.rt_label.setProperty(u"role", u"field")

        self.rt_column.addWidget(self.rt_label)

        self.rt = QLineEdit(PersonCorrectPart)
        self.rt.setObjectName(u"rt")
        self.rt.setMaxLength(3)

        self.rt_column.addWidget(self.rt)


        self.block_row.addLayout(self.rt_column)

        self.rw_column = QVBoxLayout()
        self.rw_column.setSpacing(2)
        self.rw_column.setObjectName(u"rw_column")
        self.rw_column.setContentsMargins(0, 0, 0, 0)
        self.rw_label = QLabel(PersonCorrectPart)
        self.rw_label.setObjectName(u"rw_label")
        self.rw_label.setProperty(u"role", u"field")

        self.rw_column.addWidget(self.rw_label)

        self.rw = QLineEdit(PersonCorrectPart)
        self.rw.setObjectName(u"rw")
        self.rw.setMaxLength(3)

        self.rw_column.addWidget(self.rw)


        self.block_row.addLayout(self.rw_column)


        self.fields.addLayout(self.block_row, 3, 1, 1, 1)

        self.nik_column = QVBoxLayout()
        self.nik_column.setSpacing(2)
        self.nik_column.setObjectName(u"nik_column")
        self.nik_column.setContentsMargins(0, 0, 0, 0)
        self.nik_label = QLabel(PersonCorrectPart)
        self.nik_label.setObjectName(u"nik_label")
        self.nik_label.setProperty(u"role", u"field")

        self.nik_column.addWidget(self.nik_label)

        self.nik = NikField(PersonCorrectPart)
        self.nik.setObjectName(u"nik")

        self.nik_column.addWidget(self.nik)

        self.nik_fault = QLabel(PersonCorrectPart)
        self.nik_fault.setObjectName(u"nik_fault")
        self.nik_fault.setProperty(u"role", u"error")
        self.nik_fault.setWordWrap(True)

        self.nik_column.addWidget(self.nik_fault)


        self.fields.addLayout(self.nik_column, 4, 0, 1, 1)

        self.kk_column = QVBoxLayout()
        self.kk_column.setSpacing(2)
        self.kk_column.setObjectName(u"kk_column")
        self.kk_column.setContentsMargins(0, 0, 0, 0)
        self.kk_label = QLabel(PersonCorrectPart)
        self.kk_label.setObjectName(u"kk_label")
        self.kk_label.setProperty(u"role", u"field")

        self.kk_column.addWidget(self.kk_label)

        self.kk = KkField(PersonCorrectPart)
        self.kk.setObjectName(u"kk")

        self.kk_column.addWidget(self.kk)

        self.kk_fault = QLabel(PersonCorrectPart)
        self.kk_fault.setObjectName(u"kk_fault")
        self.kk_fault.setProperty(u"role", u"error")
        self.kk_fault.setWordWrap(True)

        self.kk_column.addWidget(self.kk_fault)


        self.fields.addLayout(self.kk_column, 4, 1, 1, 1)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(2)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(PersonCorrectPart)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")

        self.reason_column.addWidget(self.reason_label)

        self.reason = QLineEdit(PersonCorrectPart)
        self.reason.setObjectName(u"reason")

        self.reason_column.addWidget(self.reason)

        self.reason_fault = QLabel(PersonCorrectPart)
        self.reason_fault.setObjectName(u"reason_fault")
        self.reason_fault.setProperty(u"role", u"error")
        self.reason_fault.setWordWrap(True)

        self.reason_column.addWidget(self.reason_fault)


        self.fields.addLayout(self.reason_column, 5, 0, 1, 2)


        self.column.addLayout(self.fields)

        self.fault = QLabel(PersonCorrectPart)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(PersonCorrectPart)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.back = QPushButton(PersonCorrectPart)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)


        self.column.addLayout(self.buttons)

        self.foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.birth_place_label.setBuddy(self.birth_place)
        self.birth_date_label.setBuddy(self.birth_date)
        self.phone_label.setBuddy(self.phone)
        self.village_label.setBuddy(self.village)
        self.address_label.setBuddy(self.address)
        self.rt_label.setBuddy(self.rt)
        self.rw_label.setBuddy(self.rw)
        self.nik_label.setBuddy(self.nik)
        self.kk_label.setBuddy(self.kk)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.birth_place)
        QWidget.setTabOrder(self.birth_place, self.birth_date)
        QWidget.setTabOrder(self.birth_date, self.phone)
        QWidget.setTabOrder(self.phone, self.village)
        QWidget.setTabOrder(self.village, self.address)
        QWidget.setTabOrder(self.address, self.rt)
        QWidget.setTabOrder(self.rt, self.rw)
        QWidget.setTabOrder(self.rw, self.nik)
        QWidget.setTabOrder(self.nik, self.kk)
        QWidget.setTabOrder(self.kk, self.reason)
        QWidget.setTabOrder(self.reason, self.save)
        QWidget.setTabOrder(self.save, self.back)

        self.retranslateUi(PersonCorrectPart)

        QMetaObject.connectSlotsByName(PersonCorrectPart)
    # setupUi

    def retranslateUi(self, PersonCorrectPart):
        self.heading.setText(QCoreApplication.translate("PersonCorrectPart", u"Koreksi data pemohon", None))
        self.hint.setText(QCoreApplication.translate("PersonCorrectPart", u"Yang lama tetap tersimpan di Jejak. Surat dan keputusan yang sudah terbit tidak ikut berubah.", None))
        self.name_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Nama", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Nama", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.birth_place_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Tempat lahir", None))
#if QT_CONFIG(accessibility)
        self.birth_place.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Tempat lahir", None))
#endif // QT_CONFIG(accessibility)
        self.birth_place_fault.setText("")
        self.birth_date_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Tanggal lahir", None))
#if QT_CONFIG(accessibility)
        self.birth_date.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Tanggal lahir", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_fault.setText("")
        self.phone_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Nomor telepon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Nomor telepon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_fault.setText("")
        self.village_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Desa/kelurahan", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Desa/kelurahan", None))
#endif // QT_CONFIG(accessibility)
        self.village_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.rt_label.setText(QCoreApplication.translate("PersonCorrectPart", u"RT", None))
#if QT_CONFIG(accessibility)
        self.rt.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"RT", None))
#endif // QT_CONFIG(accessibility)
        self.rw_label.setText(QCoreApplication.translate("PersonCorrectPart", u"RW", None))
#if QT_CONFIG(accessibility)
        self.rw.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"RW", None))
#endif // QT_CONFIG(accessibility)
        self.nik_label.setText(QCoreApplication.translate("PersonCorrectPart", u"NIK yang benar (kosongkan bila tetap)", None))
#if QT_CONFIG(accessibility)
        self.nik.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"NIK yang benar (kosongkan bila tetap)", None))
#endif // QT_CONFIG(accessibility)
        self.nik_fault.setText("")
        self.kk_label.setText(QCoreApplication.translate("PersonCorrectPart", u"No. KK yang benar (kosongkan bila tetap)", None))
#if QT_CONFIG(accessibility)
        self.kk.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"No. KK yang benar (kosongkan bila tetap)", None))
#endif // QT_CONFIG(accessibility)
        self.kk_fault.setText("")
        self.reason_label.setText(QCoreApplication.translate("PersonCorrectPart", u"Alasan koreksi", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Alasan koreksi", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("PersonCorrectPart", u"Misalnya: salah ketik, dicocokkan dengan KTP", None))
        self.reason_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("PersonCorrectPart", u"Ctrl+S  Simpan", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Ctrl+S  Simpan", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("PersonCorrectPart", u"Esc  Batal", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("PersonCorrectPart", u"Esc  Batal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

