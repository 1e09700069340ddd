# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'approval.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea,
    QSplitter, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.approval_evidence import EvidenceView
from desktop_app.gui.screens.approval_panels import (ReasonPanel, VerificationPanel)
from desktop_app.gui.widgets.attachments_viewer import AttachmentView
from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_ApprovalScreen(object):
    def setupUi(self, ApprovalScreen):
        if not ApprovalScreen.objectName():
            ApprovalScreen.setObjectName(u"ApprovalScreen")
        self.outer = QVBoxLayout(ApprovalScreen)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ApprovalScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 8, 0)
        self.heading = QLabel(self.left)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.left_column.addWidget(self.heading)

        self.cases = QTableView(self.left)
        self.cases.setObjectName(u"cases")
        self.cases.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cases.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.cases.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cases.setAlternatingRowColors(True)
        self.cases.setShowGrid(False)
        self.cases.setTabKeyNavigation(False)
        self.cases.setWordWrap(False)

        self.left_column.addWidget(self.cases)

        self.results = QLabel(self.left)
        self.results.setObjectName(u"results")
        self.results.setWordWrap(True)
        self.results.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.left_column.addWidget(self.results)

        self.many = QWidget(self.left)
        self.many.setObjectName(u"many")
        self.many_row = QHBoxLayout(self.many)
        self.many_row.setSpacing(8)
        self.many_row.setObjectName(u"many_row")
        self.many_row.setContentsMargins(0, 0, 0, 0)
        self.tick_clean = QPushButton(self.many)
        self.tick_clean.setObjectName(u"tick_clean")
        self.tick_clean.setAutoDefault(False)

        self.many_row.addWidget(self.tick_clean)

        self.approve_ticked = QPushButton(self.many)
        self.approve_ticked.setObjectName(u"approve_ticked")
        self.approve_ticked.setAutoDefault(False)

        self.many_row.addWidget(self.approve_ticked)


        self.left_column.addWidget(self.many)

        self.preview_title = QLabel(self.left)
        self.preview_title.setObjectName(u"preview_title")
        self.preview_title.setProperty(u"role", u"title")

        self.left_column.addWidget(self.preview_title)

        self.preview = PdfView(self.left)
        self.preview.setObjectName(u"preview")

        self.left_column.addWidget(self.preview)

        self.paper = AttachmentView(self.left)
        self.paper.setObjectName(u"paper")

        self.left_column.addWidget(self.paper)

        self.left_column.setStretch(1, 2)
        self.left_column.setStretch(5, 3)
        self.left_column.setStretch(6, 3)
        self.splitter.addWidget(self.left)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle_column = QVBoxLayout(self.middle)
        self.middle_column.setSpacing(8)
        self.middle_column.setObjectName(u"middle_column")
        self.middle_column.setContentsMargins(8, 0, 8, 0)
        self.evidence_area = QScrollArea(self.middle)
        self.evidence_area.setObjectName(u"evidence_area")
        self.evidence_area.setFrameShape(QFrame.Shape.NoFrame)
        self.evidence_area.setWidgetResizable(True)
        self.evidence_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.evidence = EvidenceView()
        self.evidence.setObjectName(u"evidence")
        self.evidence_area.setWidget(self.evidence)

        self.middle_column.addWidget(self.evidence_area)

        self.verification = VerificationPanel(self.middle)
        self.verification.setObjectName(u"verification")

        self.middle_column.addWidget(self.verification)

        self.reason = ReasonPanel(self.middle)
        self.reason.setObjectName(u"reason")

        self.middle_column.addWidget(self.reason)

        self.trouble = QLabel(self.middle)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setProperty(u"role", u"error")

        self.middle_column.addWidget(self.trouble)

        self.deeds = QWidget(self.middle)
        self.deeds.setObjectName(u"deeds")
        self.deeds_column = QVBoxLayout(self.deeds)
        self.deeds_column.setSpacing(8)
        self.deeds_column.setObjectName(u"deeds_column")
        self.deeds_column.setContentsMargins(0, 0, 0, 0)
        self.deeds_deciding = QHBoxLayout()
        self.deeds_deciding.setSpacing(8)
        self.deeds_deciding.setObjectName(u"deeds_deciding")
        self.approve = QPushButton(self.deeds)
        self.approve.setObjectName(u"approve")
        self.approve.setAutoDefault(False)
        self.approve.setProperty(u"main", True)

        self.deeds_deciding.addWidget(self.approve)

        self.approve_noted = QPushButton(self.deeds)
        self.approve_noted.setObjectName(u"approve_noted")
        self.approve_noted.setAutoDefault(False)

        self.deeds_deciding.addWidget(self.approve_noted)

        self.send_back = QPushButton(self.deeds)
        self.send_back.setObjectName(u"send_back")
        self.send_back.setAutoDefault(False)

        self.deeds_deciding.addWidget(self.send_back)

        self.refuse = QPushButton(self.deeds)
        self.refuse.setObjectName(u"refuse")
        self.refuse.setAutoDefault(False)

        self.deeds_deciding.addWidget(self.refuse)


        self.deeds_column.addLayout(self.deeds_deciding)

        self.deeds_more = QHBoxLayout()
        self.deeds_more.setSpacing(8)
        self.deeds_more.setObjectName(u"deeds_more")
        self.verify = QPushButton(self.deeds)
        self.verify.setObjectName(u"verify")
        self.verify.setAutoDefault(False)

        self.deeds_more.addWidget(self.verify)

        self.next = QPushButton(self.deeds)
        self.next.setObjectName(u"next")
        self.next.setAutoDefault(False)

        self.deeds_more.addWidget(self.next)

        self.print_last = QPushButton(self.deeds)
        self.print_last.setObjectName(u"print_last")
        self.print_last.setAutoDefault(False)

        self.deeds_more.addWidget(self.print_last)


        self.deeds_column.addLayout(self.deeds_more)


        self.middle_column.addWidget(self.deeds)

        self.middle_column.setStretch(0, 1)
        self.splitter.addWidget(self.middle)

        self.outer.addWidget(self.splitter)


        self.retranslateUi(ApprovalScreen)

        QMetaObject.connectSlotsByName(ApprovalScreen)
    # setupUi

    def retranslateUi(self, ApprovalScreen):
        self.heading.setText(QCoreApplication.translate("ApprovalScreen", u"Menunggu persetujuan", None))
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("ApprovalScreen", u"Permohonan yang menunggu persetujuan", None))
#endif // QT_CONFIG(accessibility)
        self.tick_clean.setText(QCoreApplication.translate("ApprovalScreen", u"F10  Centang yang tanpa catatan", None))
        self.approve_ticked.setText(QCoreApplication.translate("ApprovalScreen", u"Shift+F9  Setujui yang dicentang", None))
        self.preview_title.setText(QCoreApplication.translate("ApprovalScreen", u"Surat yang akan terbit (DRAF)", None))
#if QT_CONFIG(accessibility)
        self.evidence_area.setAccessibleName(QCoreApplication.translate("ApprovalScreen", u"Yang menjadi dasar keputusan", None))
#endif // QT_CONFIG(accessibility)
        self.approve.setText(QCoreApplication.translate("ApprovalScreen", u"F9  Setujui", None))
        self.approve_noted.setText(QCoreApplication.translate("ApprovalScreen", u"Ctrl+F9  Dengan catatan", None))
        self.send_back.setText(QCoreApplication.translate("ApprovalScreen", u"F6  Kembalikan", None))
        self.refuse.setText(QCoreApplication.translate("ApprovalScreen", u"F7  Tolak", None))
        self.verify.setText(QCoreApplication.translate("ApprovalScreen", u"F4  Isi verifikasi", None))
        self.next.setText(QCoreApplication.translate("ApprovalScreen", u"F8  Berikutnya", None))
        self.print_last.setText(QCoreApplication.translate("ApprovalScreen", u"Ctrl+P  Cetak surat", None))
        pass
    # retranslateUi

