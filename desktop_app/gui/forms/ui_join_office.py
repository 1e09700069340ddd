# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_office.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.join_form import JoinForm
class Ui_JoinOfficeScreen(object):
    def setupUi(self, JoinOfficeScreen):
        if not JoinOfficeScreen.objectName():
            JoinOfficeScreen.setObjectName(u"JoinOfficeScreen")
        self.outer = QVBoxLayout(JoinOfficeScreen)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(160, 32, 160, 24)
        self.heading = QLabel(JoinOfficeScreen)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.pages = QStackedWidget(JoinOfficeScreen)
        self.pages.setObjectName(u"pages")
        self.page_ask = QWidget()
        self.page_ask.setObjectName(u"page_ask")
        self.ask_layout = QVBoxLayout(self.page_ask)
        self.ask_layout.setSpacing(6)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 0, 0, 0)
        self.ask_words = QLabel(self.page_ask)
        self.ask_words.setObjectName(u"ask_words")
        self.ask_words.setWordWrap(True)

        self.ask_layout.addWidget(self.ask_words)

        self.form = JoinForm(self.page_ask)
        self.form.setObjectName(u"form")

        self.ask_layout.addWidget(self.form)

        self.secret_title = QLabel(self.page_ask)
        self.secret_title.setObjectName(u"secret_title")
        self.secret_title.setProperty(u"role", u"title")
        self.secret_title.setWordWrap(True)

        self.ask_layout.addWidget(self.secret_title)

        self.secret_words = QLabel(self.page_ask)
        self.secret_words.setObjectName(u"secret_words")
        self.secret_words.setProperty(u"role", u"hint")
        self.secret_words.setWordWrap(True)

        self.ask_layout.addWidget(self.secret_words)

        self.passphrase_label = QLabel(self.page_ask)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"field")
        self.passphrase_label.setWordWrap(True)

        self.ask_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.page_ask)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.ask_layout.addWidget(self.passphrase)

        self.again_label = QLabel(self.page_ask)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"field")
        self.again_label.setWordWrap(True)

        self.ask_layout.addWidget(self.again_label)

        self.again = QLineEdit(self.page_ask)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.ask_layout.addWidget(self.again)

        self.reveal = QCheckBox(self.page_ask)
        self.reveal.setObjectName(u"reveal")

        self.ask_layout.addWidget(self.reveal)

        self.fault = QLabel(self.page_ask)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.ask_layout.addWidget(self.fault)

        self.ask_row = QHBoxLayout()
        self.ask_row.setSpacing(8)
        self.ask_row.setObjectName(u"ask_row")
        self.ask_row.setContentsMargins(0, 0, 0, 0)
        self.join = QPushButton(self.page_ask)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)
        self.join.setProperty(u"main", True)

        self.ask_row.addWidget(self.join)

        self.leave = QPushButton(self.page_ask)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.ask_row.addWidget(self.leave)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_row.addItem(self.spacer_1)


        self.ask_layout.addLayout(self.ask_row)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ask_layout.addItem(self.spacer_2)

        self.pages.addWidget(self.page_ask)
        self.page_wait = QWidget()
        self.page_wait.setObjectName(u"page_wait")
        self.wait_layout = QVBoxLayout(self.page_wait)
        self.wait_layout.setSpacing(8)
        self.wait_layout.setObjectName(u"wait_layout")
        self.wait_layout.setContentsMargins(0, 0, 0, 0)
        self.wait_words = QLabel(self.page_wait)
        self.wait_words.setObjectName(u"wait_words")
        self.wait_words.setWordWrap(True)

        self.wait_layout.addWidget(self.wait_words)

        self.bar = QProgressBar(self.page_wait)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)

        self.wait_layout.addWidget(self.bar)

        self.wait_hint = QLabel(self.page_wait)
        self.wait_hint.setObjectName(u"wait_hint")
        self.wait_hint.setProperty(u"role", u"hint")
        self.wait_hint.setWordWrap(True)

        self.wait_layout.addWidget(self.wait_hint)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wait_layout.addItem(self.spacer_3)

        self.pages.addWidget(self.page_wait)
        self.page_done = QWidget()
        self.page_done.setObjectName(u"page_done")
        self.done_layout = QVBoxLayout(self.page_done)
        self.done_layout.setSpacing(12)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.done_title = QLabel(self.page_done)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setProperty(u"role", u"title")
        self.done_title.setWordWrap(True)

        self.done_layout.addWidget(self.done_title)

        self.done_words = QLabel(self.page_done)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setWordWrap(True)

        self.done_layout.addWidget(self.done_words)

        self.sheet_row = QHBoxLayout()
        self.sheet_row.setSpacing(8)
        self.sheet_row.setObjectName(u"sheet_row")
        self.sheet_row.setContentsMargins(0, 0, 0, 0)
        self.sheet = QPushButton(self.page_done)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setAutoDefault(False)

        self.sheet_row.addWidget(self.sheet)

        self.sheet_state = QLabel(self.page_done)
        self.sheet_state.setObjectName(u"sheet_state")
        self.sheet_state.setProperty(u"role", u"hint")
        self.sheet_state.setWordWrap(True)

        self.sheet_row.addWidget(self.sheet_state)

        self.sheet_row.setStretch(1, 1)

        self.done_layout.addLayout(self.sheet_row)

        self.done_row = QHBoxLayout()
        self.done_row.setSpacing(8)
        self.done_row.setObjectName(u"done_row")
        self.done_row.setContentsMargins(0, 0, 0, 0)
        self.go = QPushButton(self.page_done)
        self.go.setObjectName(u"go")
        self.go.setAutoDefault(False)
        self.go.setProperty(u"main", True)

        self.done_row.addWidget(self.go)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_row.addItem(self.spacer_4)


        self.done_layout.addLayout(self.done_row)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_layout.addItem(self.spacer_5)

        self.pages.addWidget(self.page_done)

        self.outer.addWidget(self.pages)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(JoinOfficeScreen)

        QMetaObject.connectSlotsByName(JoinOfficeScreen)
    # setupUi

    def retranslateUi(self, JoinOfficeScreen):
        self.heading.setText(QCoreApplication.translate("JoinOfficeScreen", u"Gabung ke kantor yang sudah ada", None))
        self.ask_words.setText(QCoreApplication.translate("JoinOfficeScreen", u"PC baru ini diisi dengan data kantor dari pusat: pemohon, surat, antrean, dan akun petugas. Minta alamat dan kode di PC pusat (Pengaturan, Pusat kantor, Buat kode).", None))
        self.secret_title.setText(QCoreApplication.translate("JoinOfficeScreen", u"Frasa sandi PC ini", None))
        self.secret_words.setText(QCoreApplication.translate("JoinOfficeScreen", u"Melindungi data di PC ini; paling sedikit 10 huruf, misalnya empat kata. Diperlukan bila PC ini rusak atau datanya dipindahkan.", None))
        self.passphrase_label.setText(QCoreApplication.translate("JoinOfficeScreen", u"Frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("JoinOfficeScreen", u"Ketik sekali lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Ketik frasa sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("JoinOfficeScreen", u"Tampilkan frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Tampilkan frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.join.setText(QCoreApplication.translate("JoinOfficeScreen", u"Gabungkan PC ini", None))
#if QT_CONFIG(accessibility)
        self.join.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Gabungkan PC ini", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("JoinOfficeScreen", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.wait_words.setText(QCoreApplication.translate("JoinOfficeScreen", u"Bergabung ke pusat dan mengambil data kantor\u2026", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Kemajuan bergabung", None))
#endif // QT_CONFIG(accessibility)
        self.wait_hint.setText(QCoreApplication.translate("JoinOfficeScreen", u"Data yang banyak memerlukan beberapa menit.", None))
        self.done_title.setText("")
        self.done_words.setText(QCoreApplication.translate("JoinOfficeScreen", u"Masuk dengan akun kantor yang sudah ada. Simpan dahulu lembar pemulihan PC ini: tanpa lembar itu dan frasa sandi, data PC ini tidak dapat dibuka di PC lain.", None))
        self.sheet.setText(QCoreApplication.translate("JoinOfficeScreen", u"Simpan lembar pemulihan\u2026", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Simpan lembar pemulihan\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_state.setText("")
        self.go.setText(QCoreApplication.translate("JoinOfficeScreen", u"Mulai bekerja", None))
#if QT_CONFIG(accessibility)
        self.go.setAccessibleName(QCoreApplication.translate("JoinOfficeScreen", u"Mulai bekerja", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

