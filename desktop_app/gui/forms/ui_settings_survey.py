# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_survey.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_SurveySettingsPage(object):
    def setupUi(self, SurveySettingsPage):
        if not SurveySettingsPage.objectName():
            SurveySettingsPage.setObjectName(u"SurveySettingsPage")
        self.outer = QVBoxLayout(SurveySettingsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SurveySettingsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(SurveySettingsPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(SurveySettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(16)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 8, 12, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(16)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.every_box = QVBoxLayout()
        self.every_box.setSpacing(3)
        self.every_box.setObjectName(u"every_box")
        self.every_box.setContentsMargins(0, 0, 0, 0)
        self.every_label = QLabel(self.inner)
        self.every_label.setObjectName(u"every_label")

        self.every_box.addWidget(self.every_label)

        self.every = QSpinBox(self.inner)
        self.every.setObjectName(u"every")
        self.every.setMinimumSize(QSize(0, 36))
        self.every.setMinimum(0)
        self.every.setMaximum(100)

        self.every_box.addWidget(self.every)

        self.every_hint = QLabel(self.inner)
        self.every_hint.setObjectName(u"every_hint")
        self.every_hint.setProperty(u"role", u"hint")
        self.every_hint.setWordWrap(True)

        self.every_box.addWidget(self.every_hint)

        self.every_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.every_box.addItem(self.every_room)


        self.grid.addLayout(self.every_box, 0, 0, 1, 1)

        self.weight_box = QVBoxLayout()
        self.weight_box.setSpacing(3)
        self.weight_box.setObjectName(u"weight_box")
        self.weight_box.setContentsMargins(0, 0, 0, 0)
        self.weight_label = QLabel(self.inner)
        self.weight_label.setObjectName(u"weight_label")

        self.weight_box.addWidget(self.weight_label)

        self.weight = QComboBox(self.inner)
        self.weight.setObjectName(u"weight")
        self.weight.setMinimumSize(QSize(0, 36))

        self.weight_box.addWidget(self.weight)

        self.weight_hint = QLabel(self.inner)
        self.weight_hint.setObjectName(u"weight_hint")
        self.weight_hint.setProperty(u"role", u"hint")
        self.weight_hint.setWordWrap(True)

        self.weight_box.addWidget(self.weight_hint)

        self.weight_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.weight_box.addItem(self.weight_room)


        self.grid.addLayout(self.weight_box, 0, 1, 1, 1)

        self.screen_box = QVBoxLayout()
        self.screen_box.setSpacing(3)
        self.screen_box.setObjectName(u"screen_box")
        self.screen_box.setContentsMargins(0, 0, 0, 0)
        self.screen_label = QLabel(self.inner)
        self.screen_label.setObjectName(u"screen_label")

        self.screen_box.addWidget(self.screen_label)

        self.screen = QComboBox(self.inner)
        self.screen.setObjectName(u"screen")
        self.screen.setMinimumSize(QSize(0, 36))

        self.screen_box.addWidget(self.screen)

        self.screen_hint = QLabel(self.inner)
        self.screen_hint.setObjectName(u"screen_hint")
        self.screen_hint.setProperty(u"role", u"hint")
        self.screen_hint.setWordWrap(True)

        self.screen_box.addWidget(self.screen_hint)

        self.screen_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.screen_box.addItem(self.screen_room)


        self.grid.addLayout(self.screen_box, 1, 0, 1, 1)

        self.traits_box = QVBoxLayout()
        self.traits_box.setSpacing(3)
        self.traits_box.setObjectName(u"traits_box")
        self.traits_box.setContentsMargins(0, 0, 0, 0)
        self.traits_label = QLabel(self.inner)
        self.traits_label.setObjectName(u"traits_label")

        self.traits_box.addWidget(self.traits_label)

        self.traits = QCheckBox(self.inner)
        self.traits.setObjectName(u"traits")

        self.traits_box.addWidget(self.traits)

        self.traits_hint = QLabel(self.inner)
        self.traits_hint.setObjectName(u"traits_hint")
        self.traits_hint.setProperty(u"role", u"hint")
        self.traits_hint.setWordWrap(True)

        self.traits_box.addWidget(self.traits_hint)

        self.traits_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.traits_box.addItem(self.traits_room)


        self.grid.addLayout(self.traits_box, 1, 1, 1, 1)


        self.inner_layout.addLayout(self.grid)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(self.inner)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.deeds.addWidget(self.open)

        self.paper = QPushButton(self.inner)
        self.paper.setObjectName(u"paper")
        self.paper.setAutoDefault(False)

        self.deeds.addWidget(self.paper)

        self.deeds_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.deeds_room)


        self.inner_layout.addLayout(self.deeds)

        self.privacy = QLabel(self.inner)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setProperty(u"role", u"hint")
        self.privacy.setWordWrap(True)

        self.inner_layout.addWidget(self.privacy)

        self.fault = QLabel(self.inner)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.inner_layout.addWidget(self.fault)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_row.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.inner)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.save_row.addWidget(self.save)

        self.save_room = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_room)


        self.inner_layout.addLayout(self.save_row)

        self.inner_room = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.inner_room)

        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.every_label.setBuddy(self.every)
        self.weight_label.setBuddy(self.weight)
        self.screen_label.setBuddy(self.screen)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveySettingsPage)

        QMetaObject.connectSlotsByName(SurveySettingsPage)
    # setupUi

    def retranslateUi(self, SurveySettingsPage):
        self.heading.setText(QCoreApplication.translate("SurveySettingsPage", u"Survei kepuasan (SKM)", None))
        self.words.setText(QCoreApplication.translate("SurveySettingsPage", u"Pengunjung menyentuh satu wajah setelah dilayani; sebagian ditawari sembilan unsur. Hasilnya ada di Laporan, bagian SKM.", None))
        self.every_label.setText(QCoreApplication.translate("SurveySettingsPage", u"&Sampel: kuesioner lengkap ditawarkan tiap", None))
#if QT_CONFIG(accessibility)
        self.every.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Sampel: kuesioner lengkap ditawarkan tiap", None))
#endif // QT_CONFIG(accessibility)
        self.every.setSpecialValueText(QCoreApplication.translate("SurveySettingsPage", u"Hanya bila diminta", None))
        self.every.setSuffix(QCoreApplication.translate("SurveySettingsPage", u" sentuhan", None))
        self.every_hint.setText(QCoreApplication.translate("SurveySettingsPage", u"Tiap sentuhan kesekian ditawari sembilan unsur, sehingga tidak ada yang memilih siapa yang ditanya. Nilai 0: hanya yang mau.", None))
        self.weight_label.setText(QCoreApplication.translate("SurveySettingsPage", u"&Bobot tiap unsur", None))
#if QT_CONFIG(accessibility)
        self.weight.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Bobot tiap unsur", None))
#endif // QT_CONFIG(accessibility)
        self.weight_hint.setText(QCoreApplication.translate("SurveySettingsPage", u"Dicetak pada setiap laporan. Dengan 0,11 nilai tertinggi 99,00.", None))
        self.screen_label.setText(QCoreApplication.translate("SurveySettingsPage", u"Layar &survei di komputer ini", None))
#if QT_CONFIG(accessibility)
        self.screen.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Layar survei di komputer ini", None))
#endif // QT_CONFIG(accessibility)
        self.screen_hint.setText(QCoreApplication.translate("SurveySettingsPage", u"Monitor kedua, atau layar sentuh kios.", None))
        self.traits_label.setText(QCoreApplication.translate("SurveySettingsPage", u"Tentang responden", None))
        self.traits.setText(QCoreApplication.translate("SurveySettingsPage", u"&Tanyakan ciri responden dan layanannya", None))
#if QT_CONFIG(accessibility)
        self.traits.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"&Tanyakan ciri responden dan layanannya", None))
#endif // QT_CONFIG(accessibility)
        self.traits_hint.setText(QCoreApplication.translate("SurveySettingsPage", u"Jenis kelamin, kelompok usia, pendidikan, pekerjaan, layanan; tiap pertanyaan boleh dilewati.", None))
        self.open.setText(QCoreApplication.translate("SurveySettingsPage", u"Buka layar survei  Ctrl+F11", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Buka layar survei (Ctrl+F11)", None))
#endif // QT_CONFIG(accessibility)
        self.paper.setText(QCoreApplication.translate("SurveySettingsPage", u"Simpan kuesioner kertas (PDF)\u2026", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Simpan kuesioner kertas sebagai PDF", None))
#endif // QT_CONFIG(accessibility)
        self.privacy.setText(QCoreApplication.translate("SurveySettingsPage", u"Tanpa nama: jawaban tidak menyimpan menit, urutan, petugas, atau nomor antrean, sehingga tidak dapat dikaitkan dengan seseorang. Urutan sembilan unsur dan kalimatnya mengikuti PermenPANRB 14/2017.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("SurveySettingsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("SurveySettingsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

