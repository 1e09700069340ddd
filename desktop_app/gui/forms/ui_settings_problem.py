# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_problem.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_ProblemPage(object):
    def setupUi(self, ProblemPage):
        if not ProblemPage.objectName():
            ProblemPage.setObjectName(u"ProblemPage")
        self.outer = QVBoxLayout(ProblemPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ProblemPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(ProblemPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.words_label = QLabel(ProblemPage)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.outer.addWidget(self.words_label)

        self.words = QPlainTextEdit(ProblemPage)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)
        self.words.setMinimumSize(QSize(0, 70))
        self.words.setMaximumSize(QSize(16777215, 100))

        self.outer.addWidget(self.words)

        self.prepare_row = QHBoxLayout()
        self.prepare_row.setSpacing(8)
        self.prepare_row.setObjectName(u"prepare_row")
        self.prepare_row.setContentsMargins(0, 0, 0, 0)
        self.prepare = QPushButton(ProblemPage)
        self.prepare.setObjectName(u"prepare")
        self.prepare.setAutoDefault(False)
        self.prepare.setProperty(u"main", True)

        self.prepare_row.addWidget(self.prepare)

        self.state = QLabel(ProblemPage)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.prepare_row.addWidget(self.state)

        self.prepare_row.setStretch(1, 1)

        self.outer.addLayout(self.prepare_row)

        self.progress = QProgressBar(ProblemPage)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.outer.addWidget(self.progress)

        self.draft = QWidget(ProblemPage)
        self.draft.setObjectName(u"draft")
        self.both = QHBoxLayout(self.draft)
        self.both.setSpacing(8)
        self.both.setObjectName(u"both")
        self.both.setContentsMargins(0, 0, 0, 0)
        self.pieces = QTableView(self.draft)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pieces.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.pieces.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pieces.setAlternatingRowColors(True)
        self.pieces.setShowGrid(False)
        self.pieces.setTabKeyNavigation(False)
        self.pieces.setWordWrap(False)
        self.pieces.setMinimumSize(QSize(0, 160))

        self.both.addWidget(self.pieces)

        self.preview = QPlainTextEdit(self.draft)
        self.preview.setObjectName(u"preview")
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumSize(QSize(0, 160))
        self.preview.setReadOnly(True)

        self.both.addWidget(self.preview)

        self.both.setStretch(0, 2)
        self.both.setStretch(1, 3)

        self.outer.addWidget(self.draft)

        self.fault = QLabel(ProblemPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(ProblemPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.foot.addWidget(self.save)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.space)


        self.outer.addLayout(self.foot)

        self.outer.setStretch(6, 1)
        QWidget.setTabOrder(self.words, self.prepare)
        QWidget.setTabOrder(self.prepare, self.pieces)
        QWidget.setTabOrder(self.pieces, self.preview)
        QWidget.setTabOrder(self.preview, self.save)

        self.retranslateUi(ProblemPage)

        QMetaObject.connectSlotsByName(ProblemPage)
    # setupUi

    def retranslateUi(self, ProblemPage):
        self.heading.setText(QCoreApplication.translate("ProblemPage", u"Laporan masalah", None))
        self.lead.setText(QCoreApplication.translate("ProblemPage", u"Satu berkas untuk yang membantu dari jauh: hasil pemeriksaan, versi, komputer, pengaturan tanpa kunci, dan catatan program. Nama, NIK, nomor telepon, dan kunci disamarkan. Tidak ada yang dikirim sendiri: Anda melihat isinya, lalu menyimpannya.", None))
        self.words_label.setText(QCoreApplication.translate("ProblemPage", u"Apa yang terjadi, dan apa yang Anda lakukan sebelumnya:", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ProblemPage", u"Apa yang terjadi", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("ProblemPage", u"Misalnya: sesudah F9 surat tidak keluar dari pencetak, layar menyebut \u2026", None))
        self.prepare.setText(QCoreApplication.translate("ProblemPage", u"Siapkan laporan", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ProblemPage", u"Kemajuan laporan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pieces.setAccessibleName(QCoreApplication.translate("ProblemPage", u"Berkas dalam laporan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ProblemPage", u"Isi berkas yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setPlaceholderText(QCoreApplication.translate("ProblemPage", u"Isi laporan tampil di sini sesudah disiapkan.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("ProblemPage", u"Simpan ke folder atau USB\u2026", None))
        pass
    # retranslateUi

