# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_esign.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.digits_field import DigitsField

class Ui_EsignPage(object):
    def setupUi(self, EsignPage):
        if not EsignPage.objectName():
            EsignPage.setObjectName(u"EsignPage")
        self.outer = QVBoxLayout(EsignPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(EsignPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(EsignPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(2)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(EsignPage)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"field")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(EsignPage)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(EsignPage)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)


        self.outer.addLayout(self.address_box)

        self.login = QHBoxLayout()
        self.login.setSpacing(8)
        self.login.setObjectName(u"login")
        self.login.setContentsMargins(0, 0, 0, 0)
        self.user_box = QVBoxLayout()
        self.user_box.setSpacing(2)
        self.user_box.setObjectName(u"user_box")
        self.user_box.setContentsMargins(0, 0, 0, 0)
        self.user_label = QLabel(EsignPage)
        self.user_label.setObjectName(u"user_label")
        self.user_label.setProperty(u"role", u"field")

        self.user_box.addWidget(self.user_label)

        self.user = QLineEdit(EsignPage)
        self.user.setObjectName(u"user")

        self.user_box.addWidget(self.user)

        self.user_fault = QLabel(EsignPage)
        self.user_fault.setObjectName(u"user_fault")
        self.user_fault.setProperty(u"role", u"error")
        self.user_fault.setWordWrap(True)

        self.user_box.addWidget(self.user_fault)


        self.login.addLayout(self.user_box)

        self.password_box = QVBoxLayout()
        self.password_box.setSpacing(2)
        self.password_box.setObjectName(u"password_box")
        self.password_box.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(EsignPage)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"field")

        self.password_box.addWidget(self.password_label)

        self.password = QLineEdit(EsignPage)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_box.addWidget(self.password)

        self.password_fault = QLabel(EsignPage)
        self.password_fault.setObjectName(u"password_fault")
        self.password_fault.setProperty(u"role", u"error")
        self.password_fault.setWordWrap(True)

        self.password_box.addWidget(self.password_fault)


        self.login.addLayout(self.password_box)

        self.login.setStretch(0, 1)
        self.login.setStretch(1, 1)

        self.outer.addLayout(self.login)

        self.password_words = QLabel(EsignPage)
        self.password_words.setObjectName(u"password_words")
        self.password_words.setProperty(u"role", u"hint")
        self.password_words.setWordWrap(True)

        self.outer.addWidget(self.password_words)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(EsignPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)


        self.outer.addLayout(self.buttons)

        self.fault = QLabel(EsignPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.try_box = QFrame(EsignPage)
        self.try_box.setObjectName(u"try_box")
        self.try_box.setProperty(u"role", u"card")
        self.try_box_layout = QVBoxLayout(self.try_box)
        self.try_box_layout.setSpacing(6)
        self.try_box_layout.setObjectName(u"try_box_layout")
        self.try_box_layout.setContentsMargins(12, 10, 12, 10)
        self.try_label = QLabel(self.try_box)
        self.try_label.setObjectName(u"try_label")
        self.try_label.setProperty(u"role", u"title")

        self.try_box_layout.addWidget(self.try_label)

        self.try_hint = QLabel(self.try_box)
        self.try_hint.setObjectName(u"try_hint")
        self.try_hint.setProperty(u"role", u"hint")
        self.try_hint.setWordWrap(True)

        self.try_box_layout.addWidget(self.try_hint)

        self.try_row = QHBoxLayout()
        self.try_row.setSpacing(8)
        self.try_row.setObjectName(u"try_row")
        self.try_row.setContentsMargins(0, 0, 0, 0)
        self.nik_label = QLabel(self.try_box)
        self.nik_label.setObjectName(u"nik_label")
        self.nik_label.setProperty(u"role", u"field")

        self.try_row.addWidget(self.nik_label)

        self.nik = DigitsField(self.try_box)
        self.nik.setObjectName(u"nik")

        self.try_row.addWidget(self.nik)

        self.try_out = QPushButton(self.try_box)
        self.try_out.setObjectName(u"try_out")
        self.try_out.setAutoDefault(False)

        self.try_row.addWidget(self.try_out)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.try_row.addItem(self.spacer_2)


        self.try_box_layout.addLayout(self.try_row)

        self.try_answer = QLabel(self.try_box)
        self.try_answer.setObjectName(u"try_answer")
        self.try_answer.setWordWrap(True)

        self.try_box_layout.addWidget(self.try_answer)


        self.outer.addWidget(self.try_box)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_3)

        self.outer.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.address_label.setBuddy(self.address)
        self.user_label.setBuddy(self.user)
        self.password_label.setBuddy(self.password)
        self.nik_label.setBuddy(self.nik)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.address, self.user)
        QWidget.setTabOrder(self.user, self.password)
        QWidget.setTabOrder(self.password, self.save)
        QWidget.setTabOrder(self.save, self.nik)
        QWidget.setTabOrder(self.nik, self.try_out)

        self.retranslateUi(EsignPage)

        QMetaObject.connectSlotsByName(EsignPage)
    # setupUi

    def retranslateUi(self, EsignPage):
        self.heading.setText(QCoreApplication.translate("EsignPage", u"Tanda tangan elektronik", None))
        self.lead.setText(QCoreApplication.translate("EsignPage", u"Surat dapat ditandatangani secara elektronik oleh pejabat melalui server BSrE (eSign) milik daerah. Passphrase pejabat ditanyakan setiap kali dan tidak pernah disimpan.", None))
        self.address_label.setText(QCoreApplication.translate("EsignPage", u"Alamat server (kosongkan untuk menghapus)", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("EsignPage", u"Alamat server", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("EsignPage", u"https://esign.contoh.go.id", None))
        self.address_fault.setText("")
        self.user_label.setText(QCoreApplication.translate("EsignPage", u"Nama pengguna kantor", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("EsignPage", u"Nama pengguna kantor", None))
#endif // QT_CONFIG(accessibility)
        self.user_fault.setText("")
        self.password_label.setText(QCoreApplication.translate("EsignPage", u"Kata sandi kantor", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("EsignPage", u"Kata sandi kantor", None))
#endif // QT_CONFIG(accessibility)
        self.password_fault.setText("")
        self.password_words.setText("")
        self.save.setText(QCoreApplication.translate("EsignPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("EsignPage", u"Simpan  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.try_label.setText(QCoreApplication.translate("EsignPage", u"Coba sambungan", None))
        self.try_hint.setText(QCoreApplication.translate("EsignPage", u"Tanyakan status seorang pejabat. Tidak ada surat yang dikirim.", None))
        self.nik_label.setText(QCoreApplication.translate("EsignPage", u"NIK pejabat", None))
#if QT_CONFIG(accessibility)
        self.nik.setAccessibleName(QCoreApplication.translate("EsignPage", u"NIK pejabat", None))
#endif // QT_CONFIG(accessibility)
        self.try_out.setText(QCoreApplication.translate("EsignPage", u"Coba", None))
#if QT_CONFIG(accessibility)
        self.try_out.setAccessibleName(QCoreApplication.translate("EsignPage", u"Coba", None))
#endif // QT_CONFIG(accessibility)
        self.try_answer.setText("")
        pass
    # retranslateUi

