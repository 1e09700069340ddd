# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_about.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton,
    QTableView, QVBoxLayout, QWidget)

class Ui_AboutPage(object):
    def setupUi(self, AboutPage):
        if not AboutPage.objectName():
            AboutPage.setObjectName(u"AboutPage")
        self.outer = QVBoxLayout(AboutPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AboutPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.version = QLabel(AboutPage)
        self.version.setObjectName(u"version")
        self.version.setWordWrap(True)

        self.outer.addWidget(self.version)

        self.place = QHBoxLayout()
        self.place.setSpacing(8)
        self.place.setObjectName(u"place")
        self.place.setContentsMargins(0, 0, 0, 0)
        self.folder = QLabel(AboutPage)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)

        self.place.addWidget(self.folder)

        self.open_folder = QPushButton(AboutPage)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setAutoDefault(False)

        self.place.addWidget(self.open_folder)

        self.place.setStretch(0, 1)

        self.outer.addLayout(self.place)

        self.update_label = QLabel(AboutPage)
        self.update_label.setObjectName(u"update_label")
        self.update_label.setProperty(u"role", u"title")
        self.update_label.setWordWrap(True)

        self.outer.addWidget(self.update_label)

        self.update_row = QHBoxLayout()
        self.update_row.setSpacing(8)
        self.update_row.setObjectName(u"update_row")
        self.update_row.setContentsMargins(0, 0, 0, 0)
        self.look = QPushButton(AboutPage)
        self.look.setObjectName(u"look")
        self.look.setAutoDefault(False)
        self.look.setProperty(u"main", True)

        self.update_row.addWidget(self.look)

        self.state = QLabel(AboutPage)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.update_row.addWidget(self.state)

        self.update_row.setStretch(1, 1)

        self.outer.addLayout(self.update_row)

        self.offer = QWidget(AboutPage)
        self.offer.setObjectName(u"offer")
        self.offer_column = QVBoxLayout(self.offer)
        self.offer_column.setSpacing(8)
        self.offer_column.setObjectName(u"offer_column")
        self.offer_column.setContentsMargins(0, 0, 0, 0)
        self.notes = QPlainTextEdit(self.offer)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumSize(QSize(0, 60))
        self.notes.setMaximumSize(QSize(16777215, 110))
        self.notes.setReadOnly(True)

        self.offer_column.addWidget(self.notes)

        self.progress = QProgressBar(self.offer)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.offer_column.addWidget(self.progress)

        self.offer_buttons = QHBoxLayout()
        self.offer_buttons.setSpacing(8)
        self.offer_buttons.setObjectName(u"offer_buttons")
        self.offer_buttons.setContentsMargins(0, 0, 0, 0)
        self.fetch = QPushButton(self.offer)
        self.fetch.setObjectName(u"fetch")
        self.fetch.setAutoDefault(False)
        self.fetch.setProperty(u"main", True)

        self.offer_buttons.addWidget(self.fetch)

        self.stop = QPushButton(self.offer)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.offer_buttons.addWidget(self.stop)

        self.done = QLabel(self.offer)
        self.done.setObjectName(u"done")
        self.done.setWordWrap(True)

        self.offer_buttons.addWidget(self.done)

        self.offer_buttons.setStretch(2, 1)

        self.offer_column.addLayout(self.offer_buttons)


        self.outer.addWidget(self.offer)

        self.fault = QLabel(AboutPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.licences_label = QLabel(AboutPage)
        self.licences_label.setObjectName(u"licences_label")
        self.licences_label.setProperty(u"role", u"title")
        self.licences_label.setWordWrap(True)

        self.outer.addWidget(self.licences_label)

        self.licences = QHBoxLayout()
        self.licences.setSpacing(8)
        self.licences.setObjectName(u"licences")
        self.licences.setContentsMargins(0, 0, 0, 0)
        self.parts = QTableView(AboutPage)
        self.parts.setObjectName(u"parts")
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setAlternatingRowColors(True)
        self.parts.setShowGrid(False)
        self.parts.setTabKeyNavigation(False)
        self.parts.setWordWrap(False)
        self.parts.setMinimumSize(QSize(0, 140))

        self.licences.addWidget(self.parts)

        self.text = QPlainTextEdit(AboutPage)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 140))
        self.text.setReadOnly(True)

        self.licences.addWidget(self.text)

        self.licences.setStretch(0, 1)
        self.licences.setStretch(1, 1)

        self.outer.addLayout(self.licences)

        self.outer.setStretch(8, 1)
        QWidget.setTabOrder(self.open_folder, self.look)
        QWidget.setTabOrder(self.look, self.notes)
        QWidget.setTabOrder(self.notes, self.fetch)
        QWidget.setTabOrder(self.fetch, self.stop)
        QWidget.setTabOrder(self.stop, self.parts)
        QWidget.setTabOrder(self.parts, self.text)

        self.retranslateUi(AboutPage)

        QMetaObject.connectSlotsByName(AboutPage)
    # setupUi

    def retranslateUi(self, AboutPage):
        self.heading.setText(QCoreApplication.translate("AboutPage", u"Tentang program", None))
        self.version.setText("")
        self.folder.setText("")
        self.open_folder.setText(QCoreApplication.translate("AboutPage", u"Buka folder data", None))
        self.update_label.setText(QCoreApplication.translate("AboutPage", u"Pembaruan", None))
        self.look.setText(QCoreApplication.translate("AboutPage", u"Periksa pembaruan", None))
        self.state.setText("")
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("AboutPage", u"Catatan versi baru", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("AboutPage", u"Kemajuan unduhan", None))
#endif // QT_CONFIG(accessibility)
        self.fetch.setText(QCoreApplication.translate("AboutPage", u"Unduh ke folder\u2026", None))
        self.stop.setText(QCoreApplication.translate("AboutPage", u"Hentikan", None))
        self.done.setText("")
        self.fault.setText("")
        self.licences_label.setText(QCoreApplication.translate("AboutPage", u"Bagian program dan lisensinya", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("AboutPage", u"Bagian program", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("AboutPage", u"Teks lisensi bagian yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

