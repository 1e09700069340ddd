# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_frame.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_DayFramePage(object):
    def setupUi(self, DayFramePage):
        if not DayFramePage.objectName():
            DayFramePage.setObjectName(u"DayFramePage")
        self.outer = QVBoxLayout(DayFramePage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.setObjectName(u"top")
        self.heading = QLabel(DayFramePage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.top.addWidget(self.heading)

        self.day = QLabel(DayFramePage)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"title")
        self.day.setWordWrap(True)

        self.top.addWidget(self.day)

        self.before = QPushButton(DayFramePage)
        self.before.setObjectName(u"before")
        self.before.setAutoDefault(False)

        self.top.addWidget(self.before)

        self.today = QPushButton(DayFramePage)
        self.today.setObjectName(u"today")
        self.today.setAutoDefault(False)

        self.top.addWidget(self.today)

        self.after = QPushButton(DayFramePage)
        self.after.setObjectName(u"after")
        self.after.setAutoDefault(False)

        self.top.addWidget(self.after)

        self.back = QPushButton(DayFramePage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.top.addWidget(self.back)

        self.top.setStretch(1, 1)

        self.outer.addLayout(self.top)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.lanes_label = QLabel(DayFramePage)
        self.lanes_label.setObjectName(u"lanes_label")
        self.lanes_label.setProperty(u"role", u"title")
        self.lanes_label.setWordWrap(True)

        self.left.addWidget(self.lanes_label)

        self.lanes = QTableView(DayFramePage)
        self.lanes.setObjectName(u"lanes")
        self.lanes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lanes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lanes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lanes.setAlternatingRowColors(True)
        self.lanes.setShowGrid(False)
        self.lanes.setTabKeyNavigation(False)
        self.lanes.setWordWrap(False)

        self.left.addWidget(self.lanes)

        self.outcomes = QHBoxLayout()
        self.outcomes.setSpacing(12)
        self.outcomes.setObjectName(u"outcomes")
        self.allowed_box = QVBoxLayout()
        self.allowed_box.setSpacing(4)
        self.allowed_box.setObjectName(u"allowed_box")
        self.allowed_label = QLabel(DayFramePage)
        self.allowed_label.setObjectName(u"allowed_label")
        self.allowed_label.setProperty(u"role", u"title")
        self.allowed_label.setWordWrap(True)

        self.allowed_box.addWidget(self.allowed_label)

        self.allowed = QTableView(DayFramePage)
        self.allowed.setObjectName(u"allowed")
        self.allowed.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.allowed.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.allowed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.allowed.setAlternatingRowColors(True)
        self.allowed.setShowGrid(False)
        self.allowed.setTabKeyNavigation(False)
        self.allowed.setWordWrap(False)

        self.allowed_box.addWidget(self.allowed)

        self.allowed_box.setStretch(1, 1)

        self.outcomes.addLayout(self.allowed_box)

        self.refused_box = QVBoxLayout()
        self.refused_box.setSpacing(4)
        self.refused_box.setObjectName(u"refused_box")
        self.refused_label = QLabel(DayFramePage)
        self.refused_label.setObjectName(u"refused_label")
        self.refused_label.setProperty(u"role", u"title")
        self.refused_label.setWordWrap(True)

        self.refused_box.addWidget(self.refused_label)

        self.refused = QTableView(DayFramePage)
        self.refused.setObjectName(u"refused")
        self.refused.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.refused.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.refused.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.refused.setAlternatingRowColors(True)
        self.refused.setShowGrid(False)
        self.refused.setTabKeyNavigation(False)
        self.refused.setWordWrap(False)

        self.refused_box.addWidget(self.refused)

        self.refused_box.setStretch(1, 1)

        self.outcomes.addLayout(self.refused_box)


        self.left.addLayout(self.outcomes)

        self.series_label = QLabel(DayFramePage)
        self.series_label.setObjectName(u"series_label")
        self.series_label.setProperty(u"role", u"title")
        self.series_label.setWordWrap(True)

        self.left.addWidget(self.series_label)

        self.series = QTableView(DayFramePage)
        self.series.setObjectName(u"series")
        self.series.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.series.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.series.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.series.setAlternatingRowColors(True)
        self.series.setShowGrid(False)
        self.series.setTabKeyNavigation(False)
        self.series.setWordWrap(False)

        self.left.addWidget(self.series)

        self.letters_label = QLabel(DayFramePage)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setProperty(u"role", u"title")
        self.letters_label.setWordWrap(True)

        self.left.addWidget(self.letters_label)

        self.letters = QTableView(DayFramePage)
        self.letters.setObjectName(u"letters")
        self.letters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.letters.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.letters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.letters.setAlternatingRowColors(True)
        self.letters.setShowGrid(False)
        self.letters.setTabKeyNavigation(False)
        self.letters.setWordWrap(False)

        self.left.addWidget(self.letters)

        self.left.setStretch(2, 2)
        self.left.setStretch(6, 1)

        self.columns.addLayout(self.left)

        self.side = QFrame(DayFramePage)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"card")
        self.side.setMinimumSize(QSize(332, 0))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(16, 12, 16, 12)
        self.state = QLabel(self.side)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"title")
        self.state.setWordWrap(True)

        self.side_layout.addWidget(self.state)

        self.state_words = QLabel(self.side)
        self.state_words.setObjectName(u"state_words")
        self.state_words.setWordWrap(True)

        self.side_layout.addWidget(self.state_words)

        self.warning = QLabel(self.side)
        self.warning.setObjectName(u"warning")
        self.warning.setProperty(u"role", u"warn")
        self.warning.setWordWrap(True)

        self.side_layout.addWidget(self.warning)

        self.facts = QLabel(self.side)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)

        self.side_layout.addWidget(self.facts)

        self.what = QLabel(self.side)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"hint")
        self.what.setWordWrap(True)

        self.side_layout.addWidget(self.what)

        self.fault = QLabel(self.side)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.side_layout.addWidget(self.fault)

        self.close_day = QPushButton(self.side)
        self.close_day.setObjectName(u"close_day")
        self.close_day.setAutoDefault(False)
        self.close_day.setProperty(u"main", True)

        self.side_layout.addWidget(self.close_day)

        self.print = QPushButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.side_layout.addWidget(self.print)

        self.save = QPushButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.side_layout.addWidget(self.save)

        self.signing = QWidget(self.side)
        self.signing.setObjectName(u"signing")
        self.signing_layout = QVBoxLayout(self.signing)
        self.signing_layout.setSpacing(6)
        self.signing_layout.setObjectName(u"signing_layout")
        self.signing_layout.setContentsMargins(0, 6, 0, 0)
        self.sign_title = QLabel(self.signing)
        self.sign_title.setObjectName(u"sign_title")
        self.sign_title.setProperty(u"role", u"title")

        self.signing_layout.addWidget(self.sign_title)

        self.sign_words = QLabel(self.signing)
        self.sign_words.setObjectName(u"sign_words")
        self.sign_words.setProperty(u"role", u"hint")
        self.sign_words.setWordWrap(True)

        self.signing_layout.addWidget(self.sign_words)

        self.sign_fields = QWidget(self.signing)
        self.sign_fields.setObjectName(u"sign_fields")
        self.sign_fields_layout = QVBoxLayout(self.sign_fields)
        self.sign_fields_layout.setSpacing(3)
        self.sign_fields_layout.setObjectName(u"sign_fields_layout")
        self.sign_fields_layout.setContentsMargins(0, 0, 0, 0)
        self.username_label = QLabel(self.sign_fields)
        self.username_label.setObjectName(u"username_label")

        self.sign_fields_layout.addWidget(self.username_label)

        self.username = QLineEdit(self.sign_fields)
        self.username.setObjectName(u"username")

        self.sign_fields_layout.addWidget(self.username)

        self.password_label = QLabel(self.sign_fields)
        self.password_label.setObjectName(u"password_label")

        self.sign_fields_layout.addWidget(self.password_label)

        self.password = QLineEdit(self.sign_fields)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_fields_layout.addWidget(self.password)


        self.signing_layout.addWidget(self.sign_fields)

        self.sign = QPushButton(self.signing)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)

        self.signing_layout.addWidget(self.sign)


        self.side_layout.addWidget(self.signing)

        self.gap_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.gap_1)


        self.columns.addWidget(self.side)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.username_label.setBuddy(self.username)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.close_day, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.username)
        QWidget.setTabOrder(self.username, self.password)
        QWidget.setTabOrder(self.password, self.sign)
        QWidget.setTabOrder(self.sign, self.lanes)
        QWidget.setTabOrder(self.lanes, self.allowed)
        QWidget.setTabOrder(self.allowed, self.refused)
        QWidget.setTabOrder(self.refused, self.series)
        QWidget.setTabOrder(self.series, self.letters)
        QWidget.setTabOrder(self.letters, self.before)
        QWidget.setTabOrder(self.before, self.today)
        QWidget.setTabOrder(self.today, self.after)
        QWidget.setTabOrder(self.after, self.back)

        self.retranslateUi(DayFramePage)

        QMetaObject.connectSlotsByName(DayFramePage)
    # setupUi

    def retranslateUi(self, DayFramePage):
        self.heading.setText(QCoreApplication.translate("DayFramePage", u"Tutup hari", None))
        self.day.setText("")
        self.before.setText(QCoreApplication.translate("DayFramePage", u"\u2039 Alt+\u2190", None))
#if QT_CONFIG(accessibility)
        self.before.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Hari sebelumnya (Alt+panah kiri)", None))
#endif // QT_CONFIG(accessibility)
        self.today.setText(QCoreApplication.translate("DayFramePage", u"Hari ini  Alt+T", None))
#if QT_CONFIG(accessibility)
        self.today.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Hari ini (Alt+T)", None))
#endif // QT_CONFIG(accessibility)
        self.after.setText(QCoreApplication.translate("DayFramePage", u"Alt+\u2192 \u203a", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Hari berikutnya (Alt+panah kanan)", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("DayFramePage", u"Esc  Ke laporan", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Kembali ke laporan (Esc)", None))
#endif // QT_CONFIG(accessibility)
        self.lanes_label.setText(QCoreApplication.translate("DayFramePage", u"Nomor antrean", None))
#if QT_CONFIG(accessibility)
        self.lanes.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Nomor antrean menurut jalur", None))
#endif // QT_CONFIG(accessibility)
        self.allowed_label.setText(QCoreApplication.translate("DayFramePage", u"Disetujui", None))
#if QT_CONFIG(accessibility)
        self.allowed.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Permohonan yang disetujui", None))
#endif // QT_CONFIG(accessibility)
        self.refused_label.setText(QCoreApplication.translate("DayFramePage", u"Belum dapat dilayani", None))
#if QT_CONFIG(accessibility)
        self.refused.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Permohonan yang belum dapat dilayani", None))
#endif // QT_CONFIG(accessibility)
        self.series_label.setText(QCoreApplication.translate("DayFramePage", u"Nomor surat yang dipakai", None))
#if QT_CONFIG(accessibility)
        self.series.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Nomor surat yang dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.letters_label.setText(QCoreApplication.translate("DayFramePage", u"Surat yang belum diambil", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Surat yang belum diambil", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
        self.state_words.setText("")
        self.warning.setText("")
        self.facts.setText("")
        self.what.setText("")
        self.fault.setText("")
        self.close_day.setText(QCoreApplication.translate("DayFramePage", u"F9  Tutup hari", None))
#if QT_CONFIG(accessibility)
        self.close_day.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Tutup hari (F9)", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("DayFramePage", u"Ctrl+P  Cetak", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Cetak lembar (Ctrl+P)", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("DayFramePage", u"Simpan PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Simpan lembar sebagai PDF", None))
#endif // QT_CONFIG(accessibility)
        self.sign_title.setText(QCoreApplication.translate("DayFramePage", u"Tanda tangan supervisor", None))
        self.sign_words.setText("")
        self.username_label.setText(QCoreApplication.translate("DayFramePage", u"&Nama pengguna supervisor", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Nama pengguna supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("DayFramePage", u"Kata &sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Kata sandi supervisor", None))
#endif // QT_CONFIG(accessibility)
        self.sign.setText(QCoreApplication.translate("DayFramePage", u"Tandatangani", None))
#if QT_CONFIG(accessibility)
        self.sign.setAccessibleName(QCoreApplication.translate("DayFramePage", u"Tandatangani", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

