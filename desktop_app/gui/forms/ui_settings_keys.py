# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_keys.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from desktop_app.gui.widgets.recovery_panel import RecoveryPanel

class Ui_KeysPage(object):
    def setupUi(self, KeysPage):
        if not KeysPage.objectName():
            KeysPage.setObjectName(u"KeysPage")
        self.outer = QVBoxLayout(KeysPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(KeysPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(KeysPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.two = QHBoxLayout()
        self.two.setSpacing(16)
        self.two.setObjectName(u"two")
        self.two.setContentsMargins(0, 0, 0, 0)
        self.pass_card = QFrame(KeysPage)
        self.pass_card.setObjectName(u"pass_card")
        self.pass_card.setProperty(u"role", u"card")
        self.pass_layout = QVBoxLayout(self.pass_card)
        self.pass_layout.setSpacing(8)
        self.pass_layout.setObjectName(u"pass_layout")
        self.pass_layout.setContentsMargins(16, 12, 16, 12)
        self.pass_title = QLabel(self.pass_card)
        self.pass_title.setObjectName(u"pass_title")
        self.pass_title.setProperty(u"role", u"title")
        self.pass_title.setWordWrap(True)

        self.pass_layout.addWidget(self.pass_title)

        self.pass_words = QLabel(self.pass_card)
        self.pass_words.setObjectName(u"pass_words")
        self.pass_words.setProperty(u"role", u"hint")
        self.pass_words.setWordWrap(True)

        self.pass_layout.addWidget(self.pass_words)

        self.old_cell = QVBoxLayout()
        self.old_cell.setSpacing(3)
        self.old_cell.setObjectName(u"old_cell")
        self.old_cell.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(self.pass_card)
        self.old_label.setObjectName(u"old_label")

        self.old_cell.addWidget(self.old_label)

        self.old = QLineEdit(self.pass_card)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_cell.addWidget(self.old)


        self.pass_layout.addLayout(self.old_cell)

        self.old_fault = QLabel(self.pass_card)
        self.old_fault.setObjectName(u"old_fault")
        self.old_fault.setProperty(u"role", u"error")
        self.old_fault.setWordWrap(True)

        self.pass_layout.addWidget(self.old_fault)

        self.fresh_cell = QVBoxLayout()
        self.fresh_cell.setSpacing(3)
        self.fresh_cell.setObjectName(u"fresh_cell")
        self.fresh_cell.setContentsMargins(0, 0, 0, 0)
        self.fresh_label = QLabel(self.pass_card)
        self.fresh_label.setObjectName(u"fresh_label")

        self.fresh_cell.addWidget(self.fresh_label)

        self.fresh = QLineEdit(self.pass_card)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setEchoMode(QLineEdit.EchoMode.Password)

        self.fresh_cell.addWidget(self.fresh)


        self.pass_layout.addLayout(self.fresh_cell)

        self.fresh_fault = QLabel(self.pass_card)
        self.fresh_fault.setObjectName(u"fresh_fault")
        self.fresh_fault.setProperty(u"role", u"error")
        self.fresh_fault.setWordWrap(True)

        self.pass_layout.addWidget(self.fresh_fault)

        self.again_cell = QVBoxLayout()
        self.again_cell.setSpacing(3)
        self.again_cell.setObjectName(u"again_cell")
        self.again_cell.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.pass_card)
        self.again_label.setObjectName(u"again_label")

        self.again_cell.addWidget(self.again_label)

        self.again = QLineEdit(self.pass_card)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_cell.addWidget(self.again)


        self.pass_layout.addLayout(self.again_cell)

        self.again_fault = QLabel(self.pass_card)
        self.again_fault.setObjectName(u"again_fault")
        self.again_fault.setProperty(u"role", u"error")
        self.again_fault.setWordWrap(True)

        self.pass_layout.addWidget(self.again_fault)

        self.reveal = QCheckBox(self.pass_card)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setMinimumSize(QSize(0, 36))

        self.pass_layout.addWidget(self.reveal)

        self.pass_foot = QHBoxLayout()
        self.pass_foot.setSpacing(8)
        self.pass_foot.setObjectName(u"pass_foot")
        self.pass_foot.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(self.pass_card)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)
        self.change.setProperty(u"main", True)

        self.pass_foot.addWidget(self.change)

        self.spacer_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pass_foot.addItem(self.spacer_5)


        self.pass_layout.addLayout(self.pass_foot)

        self.recovery = RecoveryPanel(self.pass_card)
        self.recovery.setObjectName(u"recovery")

        self.pass_layout.addWidget(self.recovery)

        self.spacer_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pass_layout.addItem(self.spacer_6)


        self.two.addWidget(self.pass_card)

        self.key_card = QFrame(KeysPage)
        self.key_card.setObjectName(u"key_card")
        self.key_card.setProperty(u"role", u"card")
        self.key_layout = QVBoxLayout(self.key_card)
        self.key_layout.setSpacing(8)
        self.key_layout.setObjectName(u"key_layout")
        self.key_layout.setContentsMargins(16, 12, 16, 12)
        self.key_title = QLabel(self.key_card)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setProperty(u"role", u"title")
        self.key_title.setWordWrap(True)

        self.key_layout.addWidget(self.key_title)

        self.key_words = QLabel(self.key_card)
        self.key_words.setObjectName(u"key_words")
        self.key_words.setProperty(u"role", u"hint")
        self.key_words.setWordWrap(True)

        self.key_layout.addWidget(self.key_words)

        self.key_pass_cell = QVBoxLayout()
        self.key_pass_cell.setSpacing(3)
        self.key_pass_cell.setObjectName(u"key_pass_cell")
        self.key_pass_cell.setContentsMargins(0, 0, 0, 0)
        self.key_pass_label = QLabel(self.key_card)
        self.key_pass_label.setObjectName(u"key_pass_label")

        self.key_pass_cell.addWidget(self.key_pass_label)

        self.key_pass = QLineEdit(self.key_card)
        self.key_pass.setObjectName(u"key_pass")
        self.key_pass.setEchoMode(QLineEdit.EchoMode.Password)

        self.key_pass_cell.addWidget(self.key_pass)


        self.key_layout.addLayout(self.key_pass_cell)

        self.key_fault = QLabel(self.key_card)
        self.key_fault.setObjectName(u"key_fault")
        self.key_fault.setProperty(u"role", u"error")
        self.key_fault.setWordWrap(True)

        self.key_layout.addWidget(self.key_fault)

        self.key_foot = QHBoxLayout()
        self.key_foot.setSpacing(8)
        self.key_foot.setObjectName(u"key_foot")
        self.key_foot.setContentsMargins(0, 0, 0, 0)
        self.rekey = QPushButton(self.key_card)
        self.rekey.setObjectName(u"rekey")
        self.rekey.setAutoDefault(False)

        self.key_foot.addWidget(self.rekey)

        self.spacer_7 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.key_foot.addItem(self.spacer_7)


        self.key_layout.addLayout(self.key_foot)

        self.spacer_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.key_layout.addItem(self.spacer_8)


        self.two.addWidget(self.key_card)

        self.two.setStretch(0, 1)
        self.two.setStretch(1, 1)

        self.outer.addLayout(self.two)

        self.fault = QLabel(KeysPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.spacer_9 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_9)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.fresh_label.setBuddy(self.fresh)
        self.again_label.setBuddy(self.again)
        self.key_pass_label.setBuddy(self.key_pass)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KeysPage)

        QMetaObject.connectSlotsByName(KeysPage)
    # setupUi

    def retranslateUi(self, KeysPage):
        self.heading.setText(QCoreApplication.translate("KeysPage", u"Frasa sandi dan kunci", None))
        self.lead.setText(QCoreApplication.translate("KeysPage", u"Data kantor disandikan. Frasa sandi membukanya di komputer lain dan membuka cadangannya; ingatlah, karena tidak ada jalan lain.", None))
        self.pass_title.setText(QCoreApplication.translate("KeysPage", u"Ganti frasa sandi", None))
        self.pass_words.setText(QCoreApplication.translate("KeysPage", u"Lembar pemulihan lama tetap membuka data bila dipakai bersama frasa lama: musnahkan.", None))
        self.old_label.setText(QCoreApplication.translate("KeysPage", u"Frasa sandi &sekarang", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("KeysPage", u"Frasa sandi sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.old_fault.setText("")
        self.fresh_label.setText(QCoreApplication.translate("KeysPage", u"Frasa sandi &baru", None))
#if QT_CONFIG(accessibility)
        self.fresh.setAccessibleName(QCoreApplication.translate("KeysPage", u"Frasa sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.fresh_fault.setText("")
        self.again_label.setText(QCoreApplication.translate("KeysPage", u"Sekali &lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("KeysPage", u"Frasa sandi baru sekali lagi", None))
#endif // QT_CONFIG(accessibility)
        self.again_fault.setText("")
        self.reveal.setText(QCoreApplication.translate("KeysPage", u"&Perlihatkan tulisan", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("KeysPage", u"Perlihatkan tulisan", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText(QCoreApplication.translate("KeysPage", u"Ganti frasa sandi", None))
#if QT_CONFIG(accessibility)
        self.change.setAccessibleName(QCoreApplication.translate("KeysPage", u"Ganti frasa sandi", None))
#endif // QT_CONFIG(accessibility)
        self.key_title.setText(QCoreApplication.translate("KeysPage", u"Kunci baru", None))
        self.key_words.setText(QCoreApplication.translate("KeysPage", u"Bila frasa sandi dan lembar pemulihannya jatuh ke tangan orang lain, ganti juga kuncinya: semua data ditulis ulang, dan yang lama tidak membuka apa pun lagi. Jendela ditutup dan dibuka kembali; pelayanan berhenti beberapa menit.", None))
        self.key_pass_label.setText(QCoreApplication.translate("KeysPage", u"Frasa sandi se&karang", None))
#if QT_CONFIG(accessibility)
        self.key_pass.setAccessibleName(QCoreApplication.translate("KeysPage", u"Frasa sandi sekarang untuk kunci baru", None))
#endif // QT_CONFIG(accessibility)
        self.key_fault.setText("")
        self.rekey.setText(QCoreApplication.translate("KeysPage", u"Buat kunci baru", None))
#if QT_CONFIG(accessibility)
        self.rekey.setAccessibleName(QCoreApplication.translate("KeysPage", u"Buat kunci baru", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

