# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_village.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from desktop_app.gui.screens.register_mapping import MappingPanel
from desktop_app.gui.widgets.run_card import RunCard
from desktop_app.gui.widgets.village_field import VillageField

class Ui_VillageCheckPage(object):
    def setupUi(self, VillageCheckPage):
        if not VillageCheckPage.objectName():
            VillageCheckPage.setObjectName(u"VillageCheckPage")
        self.outer = QVBoxLayout(VillageCheckPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(VillageCheckPage)
        self.steps.setObjectName(u"steps")
        self.page_start = QWidget()
        self.page_start.setObjectName(u"page_start")
        self.start_layout = QVBoxLayout(self.page_start)
        self.start_layout.setSpacing(8)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.page_start)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.start_layout.addWidget(self.heading)

        self.words = QLabel(self.page_start)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.start_layout.addWidget(self.words)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(8)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.village_label = QLabel(self.page_start)
        self.village_label.setObjectName(u"village_label")

        self.who_row.addWidget(self.village_label)

        self.village = VillageField(self.page_start)
        self.village.setObjectName(u"village")

        self.who_row.addWidget(self.village)

        self.village_hint = QLabel(self.page_start)
        self.village_hint.setObjectName(u"village_hint")
        self.village_hint.setProperty(u"role", u"hint")
        self.village_hint.setWordWrap(True)

        self.who_row.addWidget(self.village_hint)

        self.who_row.setStretch(1, 1)
        self.who_row.setStretch(2, 1)

        self.start_layout.addLayout(self.who_row)

        self.village_fault = QLabel(self.page_start)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.start_layout.addWidget(self.village_fault)

        self.fault = QLabel(self.page_start)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.start_layout.addWidget(self.fault)

        self.start_buttons = QHBoxLayout()
        self.start_buttons.setSpacing(8)
        self.start_buttons.setObjectName(u"start_buttons")
        self.start_buttons.setContentsMargins(0, 0, 0, 0)
        self.pick = QPushButton(self.page_start)
        self.pick.setObjectName(u"pick")
        self.pick.setAutoDefault(False)
        self.pick.setProperty(u"main", True)

        self.start_buttons.addWidget(self.pick)

        self.map = QPushButton(self.page_start)
        self.map.setObjectName(u"map")
        self.map.setAutoDefault(False)

        self.start_buttons.addWidget(self.map)

        self.drop_hint = QLabel(self.page_start)
        self.drop_hint.setObjectName(u"drop_hint")
        self.drop_hint.setProperty(u"role", u"hint")

        self.start_buttons.addWidget(self.drop_hint)

        self.gap_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_buttons.addItem(self.gap_23)


        self.start_layout.addLayout(self.start_buttons)

        self.below_24 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_layout.addItem(self.below_24)

        self.start_layout.setStretch(6, 1)
        self.steps.addWidget(self.page_start)
        self.page_map = QWidget()
        self.page_map.setObjectName(u"page_map")
        self.map_layout = QVBoxLayout(self.page_map)
        self.map_layout.setSpacing(8)
        self.map_layout.setObjectName(u"map_layout")
        self.map_layout.setContentsMargins(0, 0, 0, 0)
        self.mapping = MappingPanel(self.page_map)
        self.mapping.setObjectName(u"mapping")

        self.map_layout.addWidget(self.mapping)

        self.steps.addWidget(self.page_map)
        self.page_run = QWidget()
        self.page_run.setObjectName(u"page_run")
        self.run_layout = QVBoxLayout(self.page_run)
        self.run_layout.setSpacing(8)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(0, 0, 0, 0)
        self.run = RunCard(self.page_run)
        self.run.setObjectName(u"run")

        self.run_layout.addWidget(self.run)

        self.below_25 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.run_layout.addItem(self.below_25)

        self.steps.addWidget(self.page_run)
        self.page_result = QWidget()
        self.page_result.setObjectName(u"page_result")
        self.result_layout = QVBoxLayout(self.page_result)
        self.result_layout.setSpacing(8)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.page_result)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"role", u"heading")
        self.result_title.setWordWrap(True)

        self.result_layout.addWidget(self.result_title)

        self.result_words = QLabel(self.page_result)
        self.result_words.setObjectName(u"result_words")
        self.result_words.setWordWrap(True)

        self.result_layout.addWidget(self.result_words)

        self.faults_words = QLabel(self.page_result)
        self.faults_words.setObjectName(u"faults_words")
        self.faults_words.setProperty(u"role", u"hint")
        self.faults_words.setWordWrap(True)

        self.result_layout.addWidget(self.faults_words)

        self.filter_row = QHBoxLayout()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.filter_label = QLabel(self.page_result)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_row.addWidget(self.filter_label)

        self.filter = QComboBox(self.page_result)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(0, 36))

        self.filter_row.addWidget(self.filter)

        self.gap_26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_row.addItem(self.gap_26)

        self.home_label = QLabel(self.page_result)
        self.home_label.setObjectName(u"home_label")

        self.filter_row.addWidget(self.home_label)

        self.home = VillageField(self.page_result)
        self.home.setObjectName(u"home")

        self.filter_row.addWidget(self.home)

        self.recheck = QPushButton(self.page_result)
        self.recheck.setObjectName(u"recheck")
        self.recheck.setAutoDefault(False)

        self.filter_row.addWidget(self.recheck)

        self.filter_row.setStretch(2, 1)
        self.filter_row.setStretch(4, 2)

        self.result_layout.addLayout(self.filter_row)

        self.rows = QTableView(self.page_result)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.result_layout.addWidget(self.rows)

        self.detail = QLabel(self.page_result)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"role", u"hint")
        self.detail.setWordWrap(True)

        self.result_layout.addWidget(self.detail)

        self.result_buttons = QHBoxLayout()
        self.result_buttons.setSpacing(8)
        self.result_buttons.setObjectName(u"result_buttons")
        self.result_buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.page_result)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.result_buttons.addWidget(self.save)

        self.other = QPushButton(self.page_result)
        self.other.setObjectName(u"other")
        self.other.setAutoDefault(False)

        self.result_buttons.addWidget(self.other)

        self.gap_27 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_buttons.addItem(self.gap_27)


        self.result_layout.addLayout(self.result_buttons)

        self.result_layout.setStretch(4, 1)
        self.steps.addWidget(self.page_result)

        self.outer.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.village_label.setBuddy(self.village)
        self.filter_label.setBuddy(self.filter)
        self.home_label.setBuddy(self.home)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.village, self.pick)
        QWidget.setTabOrder(self.pick, self.map)
        QWidget.setTabOrder(self.map, self.filter)
        QWidget.setTabOrder(self.filter, self.home)
        QWidget.setTabOrder(self.home, self.recheck)
        QWidget.setTabOrder(self.recheck, self.rows)
        QWidget.setTabOrder(self.rows, self.save)
        QWidget.setTabOrder(self.save, self.other)

        self.retranslateUi(VillageCheckPage)

        QMetaObject.connectSlotsByName(VillageCheckPage)
    # setupUi

    def retranslateUi(self, VillageCheckPage):
        self.heading.setText(QCoreApplication.translate("VillageCheckPage", u"Daftar orang dari desa dijawab sekaligus", None))
        self.words.setText(QCoreApplication.translate("VillageCheckPage", u"Berkas apa pun yang punya kolom NIK dapat dipakai, paling banyak 5.000 orang. Setiap orang dijawab: perlu datang atau tidak, ID-DTKS-nya, dan yang harus dibawa. Jawabannya disimpan di berkas Excel yang sama susunannya, untuk dikirim kembali ke desa.", None))
        self.village_label.setText(QCoreApplication.translate("VillageCheckPage", u"Desa yang &bertanya", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Desa yang bertanya", None))
#endif // QT_CONFIG(accessibility)
        self.village_hint.setText(QCoreApplication.translate("VillageCheckPage", u"Boleh kosong: diambil dari desa kebanyakan orang di berkas.", None))
        self.village_fault.setText("")
        self.fault.setText("")
        self.pick.setText(QCoreApplication.translate("VillageCheckPage", u"Pilih berkas dari desa\u2026  Ctrl+O", None))
#if QT_CONFIG(accessibility)
        self.pick.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Pilih berkas dari desa (Ctrl+O)", None))
#endif // QT_CONFIG(accessibility)
        self.map.setText(QCoreApplication.translate("VillageCheckPage", u"Pilih kolomnya sendiri\u2026", None))
#if QT_CONFIG(accessibility)
        self.map.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Pilih kolomnya sendiri\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.drop_hint.setText(QCoreApplication.translate("VillageCheckPage", u"atau seret berkasnya ke jendela ini", None))
        self.result_title.setText("")
        self.result_words.setText("")
        self.faults_words.setText("")
        self.filter_label.setText(QCoreApplication.translate("VillageCheckPage", u"&Tampilkan", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Tampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.home_label.setText(QCoreApplication.translate("VillageCheckPage", u"Des&a", None))
#if QT_CONFIG(accessibility)
        self.home.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Desa yang bertanya", None))
#endif // QT_CONFIG(accessibility)
        self.recheck.setText(QCoreApplication.translate("VillageCheckPage", u"Cek ulang untuk desa ini", None))
#if QT_CONFIG(accessibility)
        self.recheck.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Cek ulang untuk desa ini", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Jawaban tiap orang", None))
#endif // QT_CONFIG(accessibility)
        self.detail.setText("")
        self.save.setText(QCoreApplication.translate("VillageCheckPage", u"Simpan jawaban\u2026  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Simpan jawaban (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText(QCoreApplication.translate("VillageCheckPage", u"Berkas lain  Esc", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("VillageCheckPage", u"Berkas lain (Esc)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

