# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_trust.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.time_field import TimeField

class Ui_TrustPage(object):
    def setupUi(self, TrustPage):
        if not TrustPage.objectName():
            TrustPage.setObjectName(u"TrustPage")
        self.outer = QVBoxLayout(TrustPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(TrustPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.lead = QLabel(TrustPage)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"hint")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.left = QWidget(TrustPage)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(self.left)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"role", u"title")

        self.left_layout.addWidget(self.own_label)

        self.keys = QTableView(self.left)
        self.keys.setObjectName(u"keys")
        self.keys.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.keys.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.keys.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.keys.setAlternatingRowColors(True)
        self.keys.setShowGrid(False)
        self.keys.setTabKeyNavigation(False)
        self.keys.setWordWrap(False)
        self.keys.setSortingEnabled(False)

        self.left_layout.addWidget(self.keys)

        self.keys_empty = QLabel(self.left)
        self.keys_empty.setObjectName(u"keys_empty")
        self.keys_empty.setProperty(u"role", u"hint")
        self.keys_empty.setWordWrap(True)

        self.left_layout.addWidget(self.keys_empty)

        self.own_buttons = QHBoxLayout()
        self.own_buttons.setSpacing(8)
        self.own_buttons.setObjectName(u"own_buttons")
        self.own_buttons.setContentsMargins(0, 0, 0, 0)
        self.export_keys = QPushButton(self.left)
        self.export_keys.setObjectName(u"export_keys")
        self.export_keys.setAutoDefault(False)
        self.export_keys.setProperty(u"main", True)

        self.own_buttons.addWidget(self.export_keys)

        self.change_key = QPushButton(self.left)
        self.change_key.setObjectName(u"change_key")
        self.change_key.setAutoDefault(False)

        self.own_buttons.addWidget(self.change_key)

        self.revoke_ask = QPushButton(self.left)
        self.revoke_ask.setObjectName(u"revoke_ask")
        self.revoke_ask.setAutoDefault(False)

        self.own_buttons.addWidget(self.revoke_ask)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.own_buttons.addItem(self.spacer_1)


        self.left_layout.addLayout(self.own_buttons)

        self.others_label = QLabel(self.left)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setProperty(u"role", u"title")

        self.left_layout.addWidget(self.others_label)

        self.others = QTableView(self.left)
        self.others.setObjectName(u"others")
        self.others.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.others.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.others.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.others.setAlternatingRowColors(True)
        self.others.setShowGrid(False)
        self.others.setTabKeyNavigation(False)
        self.others.setWordWrap(False)
        self.others.setSortingEnabled(False)

        self.left_layout.addWidget(self.others)

        self.others_empty = QLabel(self.left)
        self.others_empty.setObjectName(u"others_empty")
        self.others_empty.setProperty(u"role", u"hint")
        self.others_empty.setWordWrap(True)

        self.left_layout.addWidget(self.others_empty)

        self.other_buttons = QHBoxLayout()
        self.other_buttons.setSpacing(8)
        self.other_buttons.setObjectName(u"other_buttons")
        self.other_buttons.setContentsMargins(0, 0, 0, 0)
        self.import_keys = QPushButton(self.left)
        self.import_keys.setObjectName(u"import_keys")
        self.import_keys.setAutoDefault(False)

        self.other_buttons.addWidget(self.import_keys)

        self.forget = QPushButton(self.left)
        self.forget.setObjectName(u"forget")
        self.forget.setAutoDefault(False)

        self.other_buttons.addWidget(self.forget)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.other_buttons.addItem(self.spacer_2)


        self.left_layout.addLayout(self.other_buttons)

        self.left_layout.setStretch(1, 2)
        self.left_layout.setStretch(5, 1)

        self.outer.addWidget(self.left)

        self.revoke_box = QFrame(TrustPage)
        self.revoke_box.setObjectName(u"revoke_box")
        self.revoke_box.setProperty(u"role", u"card")
        self.revoke_box_layout = QVBoxLayout(self.revoke_box)
        self.revoke_box_layout.setSpacing(6)
        self.revoke_box_layout.setObjectName(u"revoke_box_layout")
        self.revoke_box_layout.setContentsMargins(12, 10, 12, 10)
        self.revoke_words = QLabel(self.revoke_box)
        self.revoke_words.setObjectName(u"revoke_words")
        self.revoke_words.setProperty(u"role", u"title")
        self.revoke_words.setWordWrap(True)

        self.revoke_box_layout.addWidget(self.revoke_words)

        self.revoke_hint = QLabel(self.revoke_box)
        self.revoke_hint.setObjectName(u"revoke_hint")
        self.revoke_hint.setProperty(u"role", u"hint")
        self.revoke_hint.setWordWrap(True)

        self.revoke_box_layout.addWidget(self.revoke_hint)

        self.revoke_row = QHBoxLayout()
        self.revoke_row.setSpacing(8)
        self.revoke_row.setObjectName(u"revoke_row")
        self.revoke_row.setContentsMargins(0, 0, 0, 0)
        self.revoke_day_label = QLabel(self.revoke_box)
        self.revoke_day_label.setObjectName(u"revoke_day_label")
        self.revoke_day_label.setProperty(u"role", u"field")

        self.revoke_row.addWidget(self.revoke_day_label)

        self.revoke_day = DateField(self.revoke_box)
        self.revoke_day.setObjectName(u"revoke_day")

        self.revoke_row.addWidget(self.revoke_day)

        self.revoke_time_label = QLabel(self.revoke_box)
        self.revoke_time_label.setObjectName(u"revoke_time_label")
        self.revoke_time_label.setProperty(u"role", u"field")

        self.revoke_row.addWidget(self.revoke_time_label)

        self.revoke_time = TimeField(self.revoke_box)
        self.revoke_time.setObjectName(u"revoke_time")

        self.revoke_row.addWidget(self.revoke_time)

        self.revoke_do = QPushButton(self.revoke_box)
        self.revoke_do.setObjectName(u"revoke_do")
        self.revoke_do.setAutoDefault(False)
        self.revoke_do.setProperty(u"main", True)

        self.revoke_row.addWidget(self.revoke_do)

        self.revoke_leave = QPushButton(self.revoke_box)
        self.revoke_leave.setObjectName(u"revoke_leave")
        self.revoke_leave.setAutoDefault(False)

        self.revoke_row.addWidget(self.revoke_leave)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.revoke_row.addItem(self.spacer_3)


        self.revoke_box_layout.addLayout(self.revoke_row)

        self.revoke_fault = QLabel(self.revoke_box)
        self.revoke_fault.setObjectName(u"revoke_fault")
        self.revoke_fault.setProperty(u"role", u"error")
        self.revoke_fault.setWordWrap(True)

        self.revoke_box_layout.addWidget(self.revoke_fault)


        self.outer.addWidget(self.revoke_box)

        self.import_box = QFrame(TrustPage)
        self.import_box.setObjectName(u"import_box")
        self.import_box.setProperty(u"role", u"card")
        self.import_box_layout = QVBoxLayout(self.import_box)
        self.import_box_layout.setSpacing(6)
        self.import_box_layout.setObjectName(u"import_box_layout")
        self.import_box_layout.setContentsMargins(12, 10, 12, 10)
        self.import_words = QLabel(self.import_box)
        self.import_words.setObjectName(u"import_words")
        self.import_words.setProperty(u"role", u"title")
        self.import_words.setWordWrap(True)

        self.import_box_layout.addWidget(self.import_words)

        self.import_hint = QLabel(self.import_box)
        self.import_hint.setObjectName(u"import_hint")
        self.import_hint.setProperty(u"role", u"hint")
        self.import_hint.setWordWrap(True)

        self.import_box_layout.addWidget(self.import_hint)

        self.import_prints = QLabel(self.import_box)
        self.import_prints.setObjectName(u"import_prints")
        self.import_prints.setWordWrap(True)
        self.import_prints.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.import_box_layout.addWidget(self.import_prints)

        self.import_row = QHBoxLayout()
        self.import_row.setSpacing(8)
        self.import_row.setObjectName(u"import_row")
        self.import_row.setContentsMargins(0, 0, 0, 0)
        self.import_do = QPushButton(self.import_box)
        self.import_do.setObjectName(u"import_do")
        self.import_do.setAutoDefault(False)
        self.import_do.setProperty(u"main", True)

        self.import_row.addWidget(self.import_do)

        self.import_leave = QPushButton(self.import_box)
        self.import_leave.setObjectName(u"import_leave")
        self.import_leave.setAutoDefault(False)

        self.import_row.addWidget(self.import_leave)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.import_row.addItem(self.spacer_4)


        self.import_box_layout.addLayout(self.import_row)


        self.outer.addWidget(self.import_box)

        self.fault = QLabel(TrustPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.revoke_day_label.setBuddy(self.revoke_day)
        self.revoke_time_label.setBuddy(self.revoke_time)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keys, self.export_keys)
        QWidget.setTabOrder(self.export_keys, self.change_key)
        QWidget.setTabOrder(self.change_key, self.revoke_ask)
        QWidget.setTabOrder(self.revoke_ask, self.others)
        QWidget.setTabOrder(self.others, self.import_keys)
        QWidget.setTabOrder(self.import_keys, self.forget)
        QWidget.setTabOrder(self.forget, self.revoke_day)
        QWidget.setTabOrder(self.revoke_day, self.revoke_time)
        QWidget.setTabOrder(self.revoke_time, self.revoke_do)
        QWidget.setTabOrder(self.revoke_do, self.revoke_leave)
        QWidget.setTabOrder(self.revoke_leave, self.import_do)
        QWidget.setTabOrder(self.import_do, self.import_leave)

        self.retranslateUi(TrustPage)

        QMetaObject.connectSlotsByName(TrustPage)
    # setupUi

    def retranslateUi(self, TrustPage):
        self.heading.setText(QCoreApplication.translate("TrustPage", u"Keaslian surat", None))
        self.lead.setText(QCoreApplication.translate("TrustPage", u"Setiap surat ditandatangani dengan kunci loket yang menerbitkannya. Siapa pun yang memegang kunci publik dapat memeriksa keaslian surat tanpa internet.", None))
        self.own_label.setText(QCoreApplication.translate("TrustPage", u"Kunci tiap loket di kantor ini", None))
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("TrustPage", u"Kunci tiap loket", None))
#endif // QT_CONFIG(accessibility)
        self.keys_empty.setText(QCoreApplication.translate("TrustPage", u"Belum ada kunci. Kunci tiap loket dibuat saat surat pertamanya terbit.", None))
        self.export_keys.setText(QCoreApplication.translate("TrustPage", u"Ekspor kunci publik\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_keys.setAccessibleName(QCoreApplication.translate("TrustPage", u"Ekspor kunci publik\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.change_key.setText(QCoreApplication.translate("TrustPage", u"Ganti kunci loket", None))
#if QT_CONFIG(accessibility)
        self.change_key.setAccessibleName(QCoreApplication.translate("TrustPage", u"Ganti kunci loket", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_ask.setText(QCoreApplication.translate("TrustPage", u"Komputer hilang: cabut\u2026", None))
#if QT_CONFIG(accessibility)
        self.revoke_ask.setAccessibleName(QCoreApplication.translate("TrustPage", u"Komputer hilang: cabut\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.others_label.setText(QCoreApplication.translate("TrustPage", u"Kantor lain yang dipercaya", None))
#if QT_CONFIG(accessibility)
        self.others.setAccessibleName(QCoreApplication.translate("TrustPage", u"Kunci kantor lain", None))
#endif // QT_CONFIG(accessibility)
        self.others_empty.setText(QCoreApplication.translate("TrustPage", u"Belum ada. Impor berkas kunci dari kantor lain agar surat mereka dapat diperiksa di sini tanpa internet.", None))
        self.import_keys.setText(QCoreApplication.translate("TrustPage", u"Impor kunci kantor lain\u2026", None))
#if QT_CONFIG(accessibility)
        self.import_keys.setAccessibleName(QCoreApplication.translate("TrustPage", u"Impor kunci kantor lain\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.forget.setText(QCoreApplication.translate("TrustPage", u"Tidak dipercaya lagi", None))
#if QT_CONFIG(accessibility)
        self.forget.setAccessibleName(QCoreApplication.translate("TrustPage", u"Tidak dipercaya lagi", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_words.setText("")
        self.revoke_hint.setText(QCoreApplication.translate("TrustPage", u"Surat yang sudah ada di arsip sebelum saat itu tetap asli. Surat lain dengan kunci itu tidak lagi, apa pun tanggal yang tertulis. Loket ini memakai kunci baru mulai surat berikutnya.", None))
        self.revoke_day_label.setText(QCoreApplication.translate("TrustPage", u"Hilang sejak", None))
#if QT_CONFIG(accessibility)
        self.revoke_day.setAccessibleName(QCoreApplication.translate("TrustPage", u"Tanggal hilang", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_time_label.setText(QCoreApplication.translate("TrustPage", u"pukul", None))
#if QT_CONFIG(accessibility)
        self.revoke_time.setAccessibleName(QCoreApplication.translate("TrustPage", u"Jam hilang", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_do.setText(QCoreApplication.translate("TrustPage", u"Cabut kunci", None))
#if QT_CONFIG(accessibility)
        self.revoke_do.setAccessibleName(QCoreApplication.translate("TrustPage", u"Cabut kunci", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_leave.setText(QCoreApplication.translate("TrustPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.revoke_leave.setAccessibleName(QCoreApplication.translate("TrustPage", u"Batal  Esc", None))
#endif // QT_CONFIG(accessibility)
        self.revoke_fault.setText("")
        self.import_words.setText("")
        self.import_hint.setText(QCoreApplication.translate("TrustPage", u"Bacakan sidik jari ini lewat telepon kepada kantor itu. Percayai hanya bila sama.", None))
        self.import_prints.setText("")
        self.import_do.setText(QCoreApplication.translate("TrustPage", u"Sidik jari sama: percayai", None))
#if QT_CONFIG(accessibility)
        self.import_do.setAccessibleName(QCoreApplication.translate("TrustPage", u"Sidik jari sama: percayai", None))
#endif // QT_CONFIG(accessibility)
        self.import_leave.setText(QCoreApplication.translate("TrustPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.import_leave.setAccessibleName(QCoreApplication.translate("TrustPage", u"Batal  Esc", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        pass
    # retranslateUi

