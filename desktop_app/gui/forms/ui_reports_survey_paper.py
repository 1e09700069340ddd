# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_survey_paper.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

from desktop_app.gui.widgets.date_field import DateField

class Ui_SurveyPaperPage(object):
    def setupUi(self, SurveyPaperPage):
        if not SurveyPaperPage.objectName():
            SurveyPaperPage.setObjectName(u"SurveyPaperPage")
        self.outer = QVBoxLayout(SurveyPaperPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SurveyPaperPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.top.addWidget(self.heading)

        self.top_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)

        self.count = QLabel(SurveyPaperPage)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")

        self.top.addWidget(self.count)

        self.blank = QPushButton(SurveyPaperPage)
        self.blank.setObjectName(u"blank")
        self.blank.setAutoDefault(False)

        self.top.addWidget(self.blank)

        self.back = QPushButton(SurveyPaperPage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.top.addWidget(self.back)


        self.outer.addLayout(self.top)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.left_card = QFrame(SurveyPaperPage)
        self.left_card.setObjectName(u"left_card")
        self.left_card.setProperty(u"role", u"card")
        self.left_column = QVBoxLayout(self.left_card)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(12, 10, 12, 10)
        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.left_card)
        self.day_label.setObjectName(u"day_label")

        self.day_row.addWidget(self.day_label)

        self.day = DateField(self.left_card)
        self.day.setObjectName(u"day")

        self.day_row.addWidget(self.day)

        self.day_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.day_room)


        self.left_column.addLayout(self.day_row)

        self.day_fault = QLabel(self.left_card)
        self.day_fault.setObjectName(u"day_fault")
        self.day_fault.setProperty(u"role", u"error")
        self.day_fault.setWordWrap(True)

        self.left_column.addWidget(self.day_fault)

        self.scores_words = QLabel(self.left_card)
        self.scores_words.setObjectName(u"scores_words")
        self.scores_words.setProperty(u"role", u"hint")
        self.scores_words.setWordWrap(True)

        self.left_column.addWidget(self.scores_words)

        self.scores = QGridLayout()
        self.scores.setObjectName(u"scores")
        self.scores.setHorizontalSpacing(10)
        self.scores.setVerticalSpacing(6)
        self.scores.setContentsMargins(0, 0, 0, 0)

        self.left_column.addLayout(self.scores)

        self.left_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.left_room)


        self.cards.addWidget(self.left_card)

        self.right_card = QFrame(SurveyPaperPage)
        self.right_card.setObjectName(u"right_card")
        self.right_card.setProperty(u"role", u"card")
        self.right_column = QVBoxLayout(self.right_card)
        self.right_column.setSpacing(6)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(12, 10, 12, 10)
        self.about = QLabel(self.right_card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"title")
        self.about.setWordWrap(True)

        self.right_column.addWidget(self.about)

        self.traits = QVBoxLayout()
        self.traits.setSpacing(4)
        self.traits.setObjectName(u"traits")
        self.traits.setContentsMargins(0, 0, 0, 0)

        self.right_column.addLayout(self.traits)

        self.remark_label = QLabel(self.right_card)
        self.remark_label.setObjectName(u"remark_label")

        self.right_column.addWidget(self.remark_label)

        self.remark = QPlainTextEdit(self.right_card)
        self.remark.setObjectName(u"remark")
        self.remark.setMinimumSize(QSize(0, 64))
        self.remark.setTabChangesFocus(True)
        self.remark.setMaximumSize(QSize(16777215, 96))

        self.right_column.addWidget(self.remark)

        self.remark_words = QLabel(self.right_card)
        self.remark_words.setObjectName(u"remark_words")
        self.remark_words.setProperty(u"role", u"hint")
        self.remark_words.setWordWrap(True)

        self.right_column.addWidget(self.remark_words)

        self.right_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_room)


        self.cards.addWidget(self.right_card)

        self.cards.setStretch(0, 3)
        self.cards.setStretch(1, 2)

        self.outer.addLayout(self.cards)

        self.fault = QLabel(SurveyPaperPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(SurveyPaperPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.deeds.addWidget(self.save)

        self.deeds_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.deeds_room)


        self.outer.addLayout(self.deeds)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.remark_label.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyPaperPage)

        QMetaObject.connectSlotsByName(SurveyPaperPage)
    # setupUi

    def retranslateUi(self, SurveyPaperPage):
        self.heading.setText(QCoreApplication.translate("SurveyPaperPage", u"Entri susulan kuesioner kertas", None))
        self.count.setText("")
        self.blank.setText(QCoreApplication.translate("SurveyPaperPage", u"Kuesioner kosong (PDF)\u2026", None))
#if QT_CONFIG(accessibility)
        self.blank.setAccessibleName(QCoreApplication.translate("SurveyPaperPage", u"Simpan kuesioner kosong sebagai PDF", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("SurveyPaperPage", u"Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("SurveyPaperPage", u"Kembali ke laporan SKM (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("SurveyPaperPage", u"&Tanggal di kertas", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SurveyPaperPage", u"Tanggal di kertas", None))
#endif // QT_CONFIG(accessibility)
        self.day_fault.setText("")
        self.scores_words.setText(QCoreApplication.translate("SurveyPaperPage", u"Ketik 1 sampai 4; kursor pindah sendiri. 0 atau spasi bila tidak dijawab.", None))
        self.about.setText(QCoreApplication.translate("SurveyPaperPage", u"Tentang responden (boleh kosong)", None))
        self.remark_label.setText(QCoreApplication.translate("SurveyPaperPage", u"Saran dan &masukan", None))
#if QT_CONFIG(accessibility)
        self.remark.setAccessibleName(QCoreApplication.translate("SurveyPaperPage", u"Saran dan masukan", None))
#endif // QT_CONFIG(accessibility)
        self.remark_words.setText(QCoreApplication.translate("SurveyPaperPage", u"Jangan menyalin nama, NIK, atau nomor telepon.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("SurveyPaperPage", u"Simpan, lembar berikutnya  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("SurveyPaperPage", u"Simpan dan siapkan lembar berikutnya (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

