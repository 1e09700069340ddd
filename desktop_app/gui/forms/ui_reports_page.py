# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.page_column = QVBoxLayout(ReportPage)
        self.page_column.setSpacing(8)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.today_part = QPushButton(ReportPage)
        self.today_part.setObjectName(u"today_part")
        self.today_part.setAutoDefault(False)
        self.today_part.setCheckable(True)
        self.today_part.setProperty(u"choice", True)

        self.head_row.addWidget(self.today_part)

        self.month_part = QPushButton(ReportPage)
        self.month_part.setObjectName(u"month_part")
        self.month_part.setAutoDefault(False)
        self.month_part.setCheckable(True)
        self.month_part.setProperty(u"choice", True)

        self.head_row.addWidget(self.month_part)

        self.trend_part = QPushButton(ReportPage)
        self.trend_part.setObjectName(u"trend_part")
        self.trend_part.setAutoDefault(False)
        self.trend_part.setCheckable(True)
        self.trend_part.setProperty(u"choice", True)

        self.head_row.addWidget(self.trend_part)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)

        self.close_month = QPushButton(ReportPage)
        self.close_month.setObjectName(u"close_month")
        self.close_month.setAutoDefault(False)

        self.head_row.addWidget(self.close_month)

        self.excel = QPushButton(ReportPage)
        self.excel.setObjectName(u"excel")
        self.excel.setAutoDefault(False)

        self.head_row.addWidget(self.excel)

        self.pdf = QPushButton(ReportPage)
        self.pdf.setObjectName(u"pdf")
        self.pdf.setAutoDefault(False)

        self.head_row.addWidget(self.pdf)

        self.back = QPushButton(ReportPage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.head_row.addWidget(self.back)


        self.page_column.addLayout(self.head_row)

        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title = QLabel(ReportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.title_row.addWidget(self.title)

        self.title_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_gap)

        self.fresh = QLabel(ReportPage)
        self.fresh.setObjectName(u"fresh")
        self.fresh.setProperty(u"role", u"hint")

        self.title_row.addWidget(self.fresh)

        self.before = QPushButton(ReportPage)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.title_row.addWidget(self.before)

        self.after = QPushButton(ReportPage)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.title_row.addWidget(self.after)


        self.page_column.addLayout(self.title_row)

        self.scroll = QScrollArea(ReportPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.parts = QVBoxLayout(self.content)
        self.parts.setSpacing(12)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.content)

        self.page_column.addWidget(self.scroll)

        self.empty = QLabel(ReportPage)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"hint")

        self.page_column.addWidget(self.empty)

        self.page_column.setStretch(2, 1)

        self.retranslateUi(ReportPage)

        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.today_part.setText(QCoreApplication.translate("ReportPage", u"Hari ini  Alt+1", None))
#if QT_CONFIG(accessibility)
        self.today_part.setAccessibleName(QCoreApplication.translate("ReportPage", u"Hari ini (Alt+1)", None))
#endif // QT_CONFIG(accessibility)
        self.month_part.setText(QCoreApplication.translate("ReportPage", u"Bulan  Alt+2", None))
#if QT_CONFIG(accessibility)
        self.month_part.setAccessibleName(QCoreApplication.translate("ReportPage", u"Bulan (Alt+2)", None))
#endif // QT_CONFIG(accessibility)
        self.trend_part.setText(QCoreApplication.translate("ReportPage", u"Tren  Alt+3", None))
#if QT_CONFIG(accessibility)
        self.trend_part.setAccessibleName(QCoreApplication.translate("ReportPage", u"Tren (Alt+3)", None))
#endif // QT_CONFIG(accessibility)
        self.close_month.setText(QCoreApplication.translate("ReportPage", u"Tutup bulan\u2026", None))
#if QT_CONFIG(accessibility)
        self.close_month.setAccessibleName(QCoreApplication.translate("ReportPage", u"Tutup bulan", None))
#endif // QT_CONFIG(accessibility)
        self.excel.setText(QCoreApplication.translate("ReportPage", u"Excel  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.excel.setAccessibleName(QCoreApplication.translate("ReportPage", u"Simpan sebagai Excel (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.pdf.setText(QCoreApplication.translate("ReportPage", u"PDF  Ctrl+Shift+S", None))
#if QT_CONFIG(accessibility)
        self.pdf.setAccessibleName(QCoreApplication.translate("ReportPage", u"Simpan sebagai PDF (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("ReportPage", u"Kembali  Esc", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("ReportPage", u"Kembali ke ringkasan (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText("")
        self.fresh.setText("")
        self.before.setText(QCoreApplication.translate("ReportPage", u"\u2039  PgUp", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("ReportPage", u"Sebelumnya (PgUp)", None))
#endif // QT_CONFIG(accessibility)
        self.after.setText(QCoreApplication.translate("ReportPage", u"PgDn  \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("ReportPage", u"Berikutnya (PgDn)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ReportPage", u"Isi laporan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        pass
    # retranslateUi

