# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verify.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_VerifyPart(object):
    def setupUi(self, VerifyPart):
        if not VerifyPart.objectName():
            VerifyPart.setObjectName(u"VerifyPart")
        self.outer = QHBoxLayout(VerifyPart)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 12, 0, 0)
        self.left = QWidget(VerifyPart)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.lead = QLabel(self.left)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.left_layout.addWidget(self.lead)

        self.token_row = QHBoxLayout()
        self.token_row.setSpacing(8)
        self.token_row.setObjectName(u"token_row")
        self.token_row.setContentsMargins(0, 0, 0, 0)
        self.token = QLineEdit(self.left)
        self.token.setObjectName(u"token")

        self.token_row.addWidget(self.token)

        self.open_file = QPushButton(self.left)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setAutoDefault(False)

        self.token_row.addWidget(self.open_file)

        self.token_row.setStretch(0, 1)

        self.left_layout.addLayout(self.token_row)

        self.answer = QFrame(self.left)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"role", u"card")
        self.answer_layout = QVBoxLayout(self.answer)
        self.answer_layout.setSpacing(6)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(12, 10, 12, 10)
        self.headline = QLabel(self.answer)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"role", u"title")
        self.headline.setWordWrap(True)

        self.answer_layout.addWidget(self.headline)

        self.reason = QLabel(self.answer)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.answer_layout.addWidget(self.reason)

        self.facts_box = QWidget(self.answer)
        self.facts_box.setObjectName(u"facts_box")
        self.facts = QFormLayout(self.facts_box)
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setContentsMargins(0, 4, 0, 0)

        self.answer_layout.addWidget(self.facts_box)

        self.answer_buttons = QHBoxLayout()
        self.answer_buttons.setSpacing(8)
        self.answer_buttons.setObjectName(u"answer_buttons")
        self.answer_buttons.setContentsMargins(0, 0, 0, 0)
        self.show_letter = QPushButton(self.answer)
        self.show_letter.setObjectName(u"show_letter")
        self.show_letter.setAutoDefault(False)

        self.answer_buttons.addWidget(self.show_letter)

        self.show_replacement = QPushButton(self.answer)
        self.show_replacement.setObjectName(u"show_replacement")
        self.show_replacement.setAutoDefault(False)

        self.answer_buttons.addWidget(self.show_replacement)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_buttons.addItem(self.spacer_1)


        self.answer_layout.addLayout(self.answer_buttons)


        self.left_layout.addWidget(self.answer)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.spacer_2)

        self.left_layout.setStretch(3, 1)

        self.outer.addWidget(self.left)

        self.right = QWidget(VerifyPart)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.compare_words = QLabel(self.right)
        self.compare_words.setObjectName(u"compare_words")
        self.compare_words.setProperty(u"role", u"hint")
        self.compare_words.setWordWrap(True)

        self.right_layout.addWidget(self.compare_words)

        self.paper = PdfView(self.right)
        self.paper.setObjectName(u"paper")

        self.right_layout.addWidget(self.paper)

        self.right_layout.setStretch(1, 1)

        self.outer.addWidget(self.right)

        self.outer.setStretch(0, 1)
        self.outer.setStretch(1, 1)
        QWidget.setTabOrder(self.token, self.open_file)
        QWidget.setTabOrder(self.open_file, self.show_letter)
        QWidget.setTabOrder(self.show_letter, self.show_replacement)

        self.retranslateUi(VerifyPart)

        QMetaObject.connectSlotsByName(VerifyPart)
    # setupUi

    def retranslateUi(self, VerifyPart):
        self.lead.setText(QCoreApplication.translate("VerifyPart", u"Pindai kode QR di surat, tempel isinya, atau seret berkas PDF dan fotonya ke sini. Pemeriksaan tidak memerlukan internet.", None))
#if QT_CONFIG(accessibility)
        self.token.setAccessibleName(QCoreApplication.translate("VerifyPart", u"Isi kode QR surat", None))
#endif // QT_CONFIG(accessibility)
        self.token.setPlaceholderText(QCoreApplication.translate("VerifyPart", u"Pindai atau tempel kode QR", None))
        self.open_file.setText(QCoreApplication.translate("VerifyPart", u"Dari PDF atau gambar\u2026  Ctrl+O", None))
#if QT_CONFIG(accessibility)
        self.open_file.setAccessibleName(QCoreApplication.translate("VerifyPart", u"Dari PDF atau gambar\u2026  Ctrl+O", None))
#endif // QT_CONFIG(accessibility)
        self.headline.setText("")
        self.reason.setText("")
        self.show_letter.setText(QCoreApplication.translate("VerifyPart", u"Buka di arsip", None))
#if QT_CONFIG(accessibility)
        self.show_letter.setAccessibleName(QCoreApplication.translate("VerifyPart", u"Buka di arsip", None))
#endif // QT_CONFIG(accessibility)
        self.show_replacement.setText(QCoreApplication.translate("VerifyPart", u"Buka surat pengganti", None))
#if QT_CONFIG(accessibility)
        self.show_replacement.setAccessibleName(QCoreApplication.translate("VerifyPart", u"Buka surat pengganti", None))
#endif // QT_CONFIG(accessibility)
        self.compare_words.setText("")
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("VerifyPart", u"Surat di arsip", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

