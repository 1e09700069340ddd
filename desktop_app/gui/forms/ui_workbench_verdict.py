# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_verdict.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.pdf_view import PdfView
from desktop_app.gui.widgets.second_check_form import SecondCheckForm

class Ui_VerdictPanel(object):
    def setupUi(self, VerdictPanel):
        if not VerdictPanel.objectName():
            VerdictPanel.setObjectName(u"VerdictPanel")
        VerdictPanel.setMinimumSize(QSize(376, 0))
        VerdictPanel.setMaximumSize(QSize(376, 16777215))
        self.column = QVBoxLayout(VerdictPanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.banner = QFrame(VerdictPanel)
        self.banner.setObjectName(u"banner")
        self.banner_row = QHBoxLayout(self.banner)
        self.banner_row.setSpacing(10)
        self.banner_row.setObjectName(u"banner_row")
        self.banner_row.setContentsMargins(12, 8, 12, 8)
        self.sign = QLabel(self.banner)
        self.sign.setObjectName(u"sign")

        self.banner_row.addWidget(self.sign)

        self.headline = QLabel(self.banner)
        self.headline.setObjectName(u"headline")
        self.headline.setWordWrap(True)

        self.banner_row.addWidget(self.headline)

        self.banner_row.setStretch(1, 1)

        self.column.addWidget(self.banner)

        self.scroll = QScrollArea(VerdictPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_column = QVBoxLayout(self.body)
        self.body_column.setSpacing(8)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(0, 0, 4, 0)
        self.missing = QLabel(self.body)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)

        self.body_column.addWidget(self.missing)

        self.standing = QLabel(self.body)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.body_column.addWidget(self.standing)

        self.findings = QWidget(self.body)
        self.findings.setObjectName(u"findings")
        self.findings_column = QVBoxLayout(self.findings)
        self.findings_column.setSpacing(8)
        self.findings_column.setObjectName(u"findings_column")
        self.findings_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addWidget(self.findings)

        self.complete_id = QPushButton(self.body)
        self.complete_id.setObjectName(u"complete_id")
        self.complete_id.setAutoDefault(False)

        self.body_column.addWidget(self.complete_id)

        self.disdukcapil = QCheckBox(self.body)
        self.disdukcapil.setObjectName(u"disdukcapil")
        self.disdukcapil.setMinimumSize(QSize(0, 36))

        self.body_column.addWidget(self.disdukcapil)

        self.checked_row = QHBoxLayout()
        self.checked_row.setSpacing(6)
        self.checked_row.setObjectName(u"checked_row")
        self.checked = QLabel(self.body)
        self.checked.setObjectName(u"checked")
        self.checked.setWordWrap(True)

        self.checked_row.addWidget(self.checked)

        self.checked_undo = QPushButton(self.body)
        self.checked_undo.setObjectName(u"checked_undo")
        self.checked_undo.setAutoDefault(False)

        self.checked_row.addWidget(self.checked_undo)

        self.checked_row.setStretch(0, 1)

        self.body_column.addLayout(self.checked_row)

        self.second_form = SecondCheckForm(self.body)
        self.second_form.setObjectName(u"second_form")

        self.body_column.addWidget(self.second_form)

        self.offers = QWidget(self.body)
        self.offers.setObjectName(u"offers")
        self.offers_column = QVBoxLayout(self.offers)
        self.offers_column.setSpacing(6)
        self.offers_column.setObjectName(u"offers_column")
        self.offers_column.setContentsMargins(0, 0, 0, 0)

        self.body_column.addWidget(self.offers)

        self.override_open = QPushButton(self.body)
        self.override_open.setObjectName(u"override_open")
        self.override_open.setAutoDefault(False)

        self.body_column.addWidget(self.override_open)

        self.override_form = QFrame(self.body)
        self.override_form.setObjectName(u"override_form")
        self.override_form.setProperty(u"role", u"card")
        self.override_column = QVBoxLayout(self.override_form)
        self.override_column.setSpacing(6)
        self.override_column.setObjectName(u"override_column")
        self.override_column.setContentsMargins(10, 6, 10, 10)
        self.override_title = QLabel(self.override_form)
        self.override_title.setObjectName(u"override_title")
        self.override_title.setWordWrap(True)
        self.override_title.setProperty(u"role", u"field")

        self.override_column.addWidget(self.override_title)

        self.override_reason = QLineEdit(self.override_form)
        self.override_reason.setObjectName(u"override_reason")

        self.override_column.addWidget(self.override_reason)

        self.override_row = QHBoxLayout()
        self.override_row.setSpacing(6)
        self.override_row.setObjectName(u"override_row")
        self.override_user = QLineEdit(self.override_form)
        self.override_user.setObjectName(u"override_user")

        self.override_row.addWidget(self.override_user)

        self.override_password = QLineEdit(self.override_form)
        self.override_password.setObjectName(u"override_password")
        self.override_password.setEchoMode(QLineEdit.EchoMode.Password)

        self.override_row.addWidget(self.override_password)


        self.override_column.addLayout(self.override_row)

        self.override_do = QPushButton(self.override_form)
        self.override_do.setObjectName(u"override_do")
        self.override_do.setAutoDefault(False)

        self.override_column.addWidget(self.override_do)


        self.body_column.addWidget(self.override_form)

        self.scroll.setWidget(self.body)

        self.column.addWidget(self.scroll)

        self.preview_label = QLabel(VerdictPanel)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"title")

        self.column.addWidget(self.preview_label)

        self.preview = PdfView(VerdictPanel)
        self.preview.setObjectName(u"preview")

        self.column.addWidget(self.preview)

        self.trouble = QLabel(VerdictPanel)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setProperty(u"role", u"error")

        self.column.addWidget(self.trouble)

        self.conclude = QPushButton(VerdictPanel)
        self.conclude.setObjectName(u"conclude")
        self.conclude.setAutoDefault(False)
        self.conclude.setProperty(u"main", True)

        self.column.addWidget(self.conclude)

        self.column.setStretch(3, 1)

        self.retranslateUi(VerdictPanel)

        QMetaObject.connectSlotsByName(VerdictPanel)
    # setupUi

    def retranslateUi(self, VerdictPanel):
        self.sign.setText("")
        self.headline.setText("")
        self.missing.setText("")
        self.standing.setText("")
        self.complete_id.setText("")
        self.disdukcapil.setText(QCoreApplication.translate("VerdictPanel", u"Bukti Disdukcapil ada", None))
        self.checked.setText("")
        self.checked_undo.setText(QCoreApplication.translate("VerdictPanel", u"Hapus", None))
        self.override_open.setText(QCoreApplication.translate("VerdictPanel", u"Putusan supervisor\u2026", None))
        self.override_title.setText(QCoreApplication.translate("VerdictPanel", u"Putusan supervisor: proses walaupun ada temuan", None))
        self.override_reason.setPlaceholderText(QCoreApplication.translate("VerdictPanel", u"Alasan, paling sedikit 10 huruf", None))
#if QT_CONFIG(accessibility)
        self.override_reason.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Alasan putusan supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.override_user.setPlaceholderText(QCoreApplication.translate("VerdictPanel", u"Nama pengguna", None))
#if QT_CONFIG(accessibility)
        self.override_user.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Nama pengguna supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.override_password.setPlaceholderText(QCoreApplication.translate("VerdictPanel", u"Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.override_password.setAccessibleName(QCoreApplication.translate("VerdictPanel", u"Kata sandi supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.override_do.setText(QCoreApplication.translate("VerdictPanel", u"Setujui && cetak surat", None))
        self.preview_label.setText(QCoreApplication.translate("VerdictPanel", u"Pratinjau (DRAF)", None))
        self.trouble.setText("")
        self.conclude.setText(QCoreApplication.translate("VerdictPanel", u"F9  Selesai && cetak", None))
        pass
    # retranslateUi

