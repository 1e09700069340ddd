# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_scanner.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.scan_field import ScanField

class Ui_ScannerPage(object):
    def setupUi(self, ScannerPage):
        if not ScannerPage.objectName():
            ScannerPage.setObjectName(u"ScannerPage")
        self.outer = QVBoxLayout(ScannerPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ScannerPage)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"heading")

        self.outer.addWidget(self.heading)

        self.words = QLabel(ScannerPage)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"hint")

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(ScannerPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(16)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 8, 12, 0)
        self.try_box = QVBoxLayout()
        self.try_box.setSpacing(6)
        self.try_box.setObjectName(u"try_box")
        self.try_box.setContentsMargins(0, 0, 0, 0)
        self.try_label = QLabel(self.inner)
        self.try_label.setObjectName(u"try_label")
        self.try_label.setWordWrap(True)

        self.try_box.addWidget(self.try_label)

        self.try_field = ScanField(self.inner)
        self.try_field.setObjectName(u"try_field")
        self.try_field.setMinimumSize(QSize(0, 36))
        self.try_field.setMaximumSize(QSize(420, 16777215))

        self.try_box.addWidget(self.try_field)

        self.result = QLabel(self.inner)
        self.result.setObjectName(u"result")
        self.result.setWordWrap(True)
        self.result.setProperty(u"role", u"hint")

        self.try_box.addWidget(self.result)

        self.apply_row = QHBoxLayout()
        self.apply_row.setObjectName(u"apply_row")
        self.apply_row.setContentsMargins(0, 0, 0, 0)
        self.apply = QPushButton(self.inner)
        self.apply.setObjectName(u"apply")
        self.apply.setAutoDefault(False)
        self.apply.setMinimumSize(QSize(0, 36))

        self.apply_row.addWidget(self.apply)

        self.apply_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.apply_row.addItem(self.apply_space)


        self.try_box.addLayout(self.apply_row)


        self.inner_layout.addLayout(self.try_box)

        self.prefix_box = QVBoxLayout()
        self.prefix_box.setSpacing(3)
        self.prefix_box.setObjectName(u"prefix_box")
        self.prefix_box.setContentsMargins(0, 0, 0, 0)
        self.prefix_label = QLabel(self.inner)
        self.prefix_label.setObjectName(u"prefix_label")
        self.prefix_label.setWordWrap(True)

        self.prefix_box.addWidget(self.prefix_label)

        self.prefix = QLineEdit(self.inner)
        self.prefix.setObjectName(u"prefix")
        self.prefix.setMinimumSize(QSize(0, 36))
        self.prefix.setMaximumSize(QSize(420, 16777215))
        self.prefix.setMaxLength(12)

        self.prefix_box.addWidget(self.prefix)

        self.prefix_hint = QLabel(self.inner)
        self.prefix_hint.setObjectName(u"prefix_hint")
        self.prefix_hint.setWordWrap(True)
        self.prefix_hint.setProperty(u"role", u"hint")

        self.prefix_box.addWidget(self.prefix_hint)


        self.inner_layout.addLayout(self.prefix_box)

        self.suffix_box = QVBoxLayout()
        self.suffix_box.setSpacing(3)
        self.suffix_box.setObjectName(u"suffix_box")
        self.suffix_box.setContentsMargins(0, 0, 0, 0)
        self.suffix_label = QLabel(self.inner)
        self.suffix_label.setObjectName(u"suffix_label")
        self.suffix_label.setWordWrap(True)

        self.suffix_box.addWidget(self.suffix_label)

        self.suffix = QComboBox(self.inner)
        self.suffix.setObjectName(u"suffix")
        self.suffix.setMinimumSize(QSize(0, 36))
        self.suffix.setMaximumSize(QSize(420, 16777215))

        self.suffix_box.addWidget(self.suffix)

        self.suffix_hint = QLabel(self.inner)
        self.suffix_hint.setObjectName(u"suffix_hint")
        self.suffix_hint.setWordWrap(True)
        self.suffix_hint.setProperty(u"role", u"hint")

        self.suffix_box.addWidget(self.suffix_hint)


        self.inner_layout.addLayout(self.suffix_box)

        self.pause_box = QVBoxLayout()
        self.pause_box.setSpacing(3)
        self.pause_box.setObjectName(u"pause_box")
        self.pause_box.setContentsMargins(0, 0, 0, 0)
        self.pause_label = QLabel(self.inner)
        self.pause_label.setObjectName(u"pause_label")
        self.pause_label.setWordWrap(True)

        self.pause_box.addWidget(self.pause_label)

        self.pause = QSpinBox(self.inner)
        self.pause.setObjectName(u"pause")
        self.pause.setMinimumSize(QSize(0, 36))
        self.pause.setMaximumSize(QSize(420, 16777215))
        self.pause.setMinimum(10)
        self.pause.setMaximum(200)
        self.pause.setSingleStep(10)

        self.pause_box.addWidget(self.pause)

        self.pause_hint = QLabel(self.inner)
        self.pause_hint.setObjectName(u"pause_hint")
        self.pause_hint.setWordWrap(True)
        self.pause_hint.setProperty(u"role", u"hint")

        self.pause_box.addWidget(self.pause_hint)


        self.inner_layout.addLayout(self.pause_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.below)

        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.try_label.setBuddy(self.try_field)
        self.prefix_label.setBuddy(self.prefix)
        self.suffix_label.setBuddy(self.suffix)
        self.pause_label.setBuddy(self.pause)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.try_field, self.apply)
        QWidget.setTabOrder(self.apply, self.prefix)
        QWidget.setTabOrder(self.prefix, self.suffix)
        QWidget.setTabOrder(self.suffix, self.pause)

        self.retranslateUi(ScannerPage)

        QMetaObject.connectSlotsByName(ScannerPage)
    # setupUi

    def retranslateUi(self, ScannerPage):
        self.heading.setText(QCoreApplication.translate("ScannerPage", u"Pemindai kode", None))
        self.words.setText(QCoreApplication.translate("ScannerPage", u"Pemindai USB mengetik seperti papan tik, hanya jauh lebih cepat. Kode QR pada nomor antrean, tanda terima, dan surat terbuka dari layar mana pun tanpa mengubah isian yang sedang diketik. NIK yang dipindai ke isian NIK masuk seperti biasa. Setelan ini hanya untuk komputer ini.", None))
        self.try_label.setText(QCoreApplication.translate("ScannerPage", u"&Coba di sini: pindai nomor antrean, tanda terima, atau surat", None))
#if QT_CONFIG(accessibility)
        self.try_field.setAccessibleName(QCoreApplication.translate("ScannerPage", u"Coba pemindai di sini", None))
#endif // QT_CONFIG(accessibility)
        self.try_field.setPlaceholderText(QCoreApplication.translate("ScannerPage", u"Klik di sini, lalu pindai satu kali", None))
        self.result.setText("")
        self.apply.setText(QCoreApplication.translate("ScannerPage", u"&Pakai setelan pemindai ini", None))
#if QT_CONFIG(accessibility)
        self.apply.setAccessibleName(QCoreApplication.translate("ScannerPage", u"Pakai setelan pemindai ini", None))
#endif // QT_CONFIG(accessibility)
        self.prefix_label.setText(QCoreApplication.translate("ScannerPage", u"A&walan yang diketik pemindai sebelum kode", None))
#if QT_CONFIG(accessibility)
        self.prefix.setAccessibleName(QCoreApplication.translate("ScannerPage", u"Awalan pemindai", None))
#endif // QT_CONFIG(accessibility)
        self.prefix.setPlaceholderText(QCoreApplication.translate("ScannerPage", u"Tidak ada", None))
        self.prefix_hint.setText(QCoreApplication.translate("ScannerPage", u"Sebagian besar pemindai tidak memakainya. Awalan tidak dihitung sebagai bagian kode.", None))
        self.suffix_label.setText(QCoreApplication.translate("ScannerPage", u"A&khiran yang ditekan pemindai sesudah kode", None))
#if QT_CONFIG(accessibility)
        self.suffix.setAccessibleName(QCoreApplication.translate("ScannerPage", u"Akhiran pemindai", None))
#endif // QT_CONFIG(accessibility)
        self.suffix_hint.setText(QCoreApplication.translate("ScannerPage", u"Enter adalah setelan pabrik hampir semua pemindai.", None))
        self.pause_label.setText(QCoreApplication.translate("ScannerPage", u"&Jeda terpanjang antarhuruf", None))
#if QT_CONFIG(accessibility)
        self.pause.setAccessibleName(QCoreApplication.translate("ScannerPage", u"Jeda terpanjang antarhuruf pemindai", None))
#endif // QT_CONFIG(accessibility)
        self.pause.setSuffix(QCoreApplication.translate("ScannerPage", u" milidetik", None))
        self.pause_hint.setText(QCoreApplication.translate("ScannerPage", u"Yang lebih lambat dianggap ketikan tangan. Naikkan untuk pemindai nirkabel yang tersendat.", None))
        pass
    # retranslateUi

