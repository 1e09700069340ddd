# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_survey.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_SurveyPage(object):
    def setupUi(self, SurveyPage):
        if not SurveyPage.objectName():
            SurveyPage.setObjectName(u"SurveyPage")
        self.outer = QVBoxLayout(SurveyPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.report = QWidget(SurveyPage)
        self.report.setObjectName(u"report")
        self.report_column = QVBoxLayout(self.report)
        self.report_column.setSpacing(10)
        self.report_column.setObjectName(u"report_column")
        self.report_column.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.quarter = QPushButton(self.report)
        self.quarter.setObjectName(u"quarter")
        self.quarter.setAutoDefault(False)
        self.quarter.setCheckable(True)
        self.quarter.setAutoExclusive(True)
        self.quarter.setProperty(u"choice", True)

        self.top.addWidget(self.quarter)

        self.month = QPushButton(self.report)
        self.month.setObjectName(u"month")
        self.month.setAutoDefault(False)
        self.month.setCheckable(True)
        self.month.setAutoExclusive(True)
        self.month.setProperty(u"choice", True)

        self.top.addWidget(self.month)

        self.year = QPushButton(self.report)
        self.year.setObjectName(u"year")
        self.year.setAutoDefault(False)
        self.year.setCheckable(True)
        self.year.setAutoExclusive(True)
        self.year.setProperty(u"choice", True)

        self.top.addWidget(self.year)

        self.top_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_room)

        self.enter = QPushButton(self.report)
        self.enter.setObjectName(u"enter")
        self.enter.setAutoDefault(False)

        self.top.addWidget(self.enter)

        self.excel = QPushButton(self.report)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.top.addWidget(self.excel)

        self.pdf = QPushButton(self.report)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)
        self.pdf.setProperty(u"main", True)

        self.top.addWidget(self.pdf)

        self.back = QPushButton(self.report)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.top.addWidget(self.back)


        self.report_column.addLayout(self.top)

        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(self.report)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.head.addWidget(self.before)

        self.title = QLabel(self.report)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.head.addWidget(self.title)

        self.after = QPushButton(self.report)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.head.addWidget(self.after)

        self.head_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_room)

        self.verdict = QLabel(self.report)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setProperty(u"role", u"title")
        self.verdict.setProperty(u"large", True)

        self.head.addWidget(self.verdict)


        self.report_column.addLayout(self.head)

        self.empty = QLabel(self.report)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.report_column.addWidget(self.empty)

        self.scroll = QScrollArea(self.report)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.parts = QVBoxLayout(self.content)
        self.parts.setSpacing(0)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.content)

        self.report_column.addWidget(self.scroll)

        self.report_column.setStretch(3, 1)

        self.outer.addWidget(self.report)


        self.retranslateUi(SurveyPage)

        QMetaObject.connectSlotsByName(SurveyPage)
    # setupUi

    def retranslateUi(self, SurveyPage):
        self.quarter.setText(QCoreApplication.translate("SurveyPage", u"Triwulan  Alt+1", None))
#if QT_CONFIG(accessibility)
        self.quarter.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Triwulan (Alt+1)", None))
#endif // QT_CONFIG(accessibility)
        self.month.setText(QCoreApplication.translate("SurveyPage", u"Bulan  Alt+2", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Bulan (Alt+2)", None))
#endif // QT_CONFIG(accessibility)
        self.year.setText(QCoreApplication.translate("SurveyPage", u"Tahun  Alt+3", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Tahun (Alt+3)", None))
#endif // QT_CONFIG(accessibility)
        self.enter.setText(QCoreApplication.translate("SurveyPage", u"Entri kertas  Ctrl+E", None))
#if QT_CONFIG(accessibility)
        self.enter.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Entri susulan kuesioner kertas (Ctrl+E)", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("SurveyPage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Simpan sebagai Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("SurveyPage", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Simpan tabel resmi sebagai PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("SurveyPage", u"Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Kembali ke ringkasan (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.before.setText(QCoreApplication.translate("SurveyPage", u"\u2039  PgUp", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Sebelumnya (PgUp)", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText("")
        self.after.setText(QCoreApplication.translate("SurveyPage", u"PgDn  \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Berikutnya (PgDn)", None))
#endif // QT_CONFIG(accessibility)
        self.verdict.setText("")
        self.empty.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Isi laporan SKM", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

