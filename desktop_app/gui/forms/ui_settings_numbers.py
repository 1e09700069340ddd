# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_numbers.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

class Ui_NumbersPage(object):
    def setupUi(self, NumbersPage):
        if not NumbersPage.objectName():
            NumbersPage.setObjectName(u"NumbersPage")
        self.outer = QVBoxLayout(NumbersPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(NumbersPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(NumbersPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(NumbersPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(8)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 12, 0)
        self.template_box = QVBoxLayout()
        self.template_box.setSpacing(3)
        self.template_box.setObjectName(u"template_box")
        self.template_label = QLabel(self.inner)
        self.template_label.setObjectName(u"template_label")

        self.template_box.addWidget(self.template_label)

        self.template = QLineEdit(self.inner)
        self.template.setObjectName(u"template")

        self.template_box.addWidget(self.template)

        self.template_hint = QLabel(self.inner)
        self.template_hint.setObjectName(u"template_hint")
        self.template_hint.setProperty(u"role", u"hint")
        self.template_hint.setWordWrap(True)

        self.template_box.addWidget(self.template_hint)

        self.template_fault = QLabel(self.inner)
        self.template_fault.setObjectName(u"template_fault")
        self.template_fault.setProperty(u"role", u"error")
        self.template_fault.setWordWrap(True)

        self.template_box.addWidget(self.template_fault)

        self.spacer_48 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.template_box.addItem(self.spacer_48)

        self.template_box.setStretch(4, 1)

        self.inner_layout.addLayout(self.template_box)

        self.example = QLabel(self.inner)
        self.example.setObjectName(u"example")
        self.example.setWordWrap(True)

        self.inner_layout.addWidget(self.example)

        self.numbering_box = QVBoxLayout()
        self.numbering_box.setSpacing(3)
        self.numbering_box.setObjectName(u"numbering_box")
        self.numbering_label = QLabel(self.inner)
        self.numbering_label.setObjectName(u"numbering_label")

        self.numbering_box.addWidget(self.numbering_label)

        self.numbering = QComboBox(self.inner)
        self.numbering.setObjectName(u"numbering")
        self.numbering.setMinimumSize(QSize(0, 38))

        self.numbering_box.addWidget(self.numbering)

        self.numbering_hint = QLabel(self.inner)
        self.numbering_hint.setObjectName(u"numbering_hint")
        self.numbering_hint.setProperty(u"role", u"hint")
        self.numbering_hint.setWordWrap(True)

        self.numbering_box.addWidget(self.numbering_hint)


        self.inner_layout.addLayout(self.numbering_box)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.series_box = QVBoxLayout()
        self.series_box.setSpacing(3)
        self.series_box.setObjectName(u"series_box")
        self.series_label = QLabel(self.inner)
        self.series_label.setObjectName(u"series_label")

        self.series_box.addWidget(self.series_label)

        self.series = QComboBox(self.inner)
        self.series.setObjectName(u"series")
        self.series.setMinimumSize(QSize(0, 38))

        self.series_box.addWidget(self.series)

        self.series_fault = QLabel(self.inner)
        self.series_fault.setObjectName(u"series_fault")
        self.series_fault.setProperty(u"role", u"error")
        self.series_fault.setWordWrap(True)

        self.series_box.addWidget(self.series_fault)

        self.spacer_49 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.series_box.addItem(self.spacer_49)

        self.series_box.setStretch(3, 1)

        self.grid.addLayout(self.series_box, 0, 0, 1, 1)

        self.start_box = QVBoxLayout()
        self.start_box.setSpacing(3)
        self.start_box.setObjectName(u"start_box")
        self.start_label = QLabel(self.inner)
        self.start_label.setObjectName(u"start_label")

        self.start_box.addWidget(self.start_label)

        self.start = QSpinBox(self.inner)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(0, 38))
        self.start.setMinimum(1)
        self.start.setMaximum(99999)

        self.start_box.addWidget(self.start)

        self.start_fault = QLabel(self.inner)
        self.start_fault.setObjectName(u"start_fault")
        self.start_fault.setProperty(u"role", u"error")
        self.start_fault.setWordWrap(True)

        self.start_box.addWidget(self.start_fault)

        self.spacer_50 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.start_box.addItem(self.spacer_50)

        self.start_box.setStretch(3, 1)

        self.grid.addLayout(self.start_box, 0, 1, 1, 1)

        self.paper_box = QVBoxLayout()
        self.paper_box.setSpacing(3)
        self.paper_box.setObjectName(u"paper_box")
        self.paper_label = QLabel(self.inner)
        self.paper_label.setObjectName(u"paper_label")

        self.paper_box.addWidget(self.paper_label)

        self.paper = QComboBox(self.inner)
        self.paper.setObjectName(u"paper")
        self.paper.setMinimumSize(QSize(0, 38))

        self.paper_box.addWidget(self.paper)

        self.paper_fault = QLabel(self.inner)
        self.paper_fault.setObjectName(u"paper_fault")
        self.paper_fault.setProperty(u"role", u"error")
        self.paper_fault.setWordWrap(True)

        self.paper_box.addWidget(self.paper_fault)

        self.spacer_51 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.paper_box.addItem(self.spacer_51)

        self.paper_box.setStretch(3, 1)

        self.grid.addLayout(self.paper_box, 1, 0, 1, 1)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.inner)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.inner)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)

        self.address_fault = QLabel(self.inner)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.address_box.addWidget(self.address_fault)

        self.spacer_52 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.address_box.addItem(self.spacer_52)

        self.address_box.setStretch(3, 1)

        self.grid.addLayout(self.address_box, 1, 1, 1, 1)

        self.classification_box = QVBoxLayout()
        self.classification_box.setSpacing(4)
        self.classification_box.setObjectName(u"classification_box")
        self.classification_label = QLabel(self.inner)
        self.classification_label.setObjectName(u"classification_label")

        self.classification_box.addWidget(self.classification_label)

        self.classification = QLineEdit(self.inner)
        self.classification.setObjectName(u"classification")

        self.classification_box.addWidget(self.classification)

        self.classification_fault = QLabel(self.inner)
        self.classification_fault.setObjectName(u"classification_fault")
        self.classification_fault.setProperty(u"role", u"error")
        self.classification_fault.setWordWrap(True)

        self.classification_box.addWidget(self.classification_fault)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.classification_box.addItem(self.spacer_1)

        self.classification_box.setStretch(3, 1)

        self.grid.addLayout(self.classification_box, 2, 0, 1, 1)

        self.codes_box = QVBoxLayout()
        self.codes_box.setSpacing(4)
        self.codes_box.setObjectName(u"codes_box")
        self.codes_label = QLabel(self.inner)
        self.codes_label.setObjectName(u"codes_label")
        self.codes_label.setWordWrap(True)

        self.codes_box.addWidget(self.codes_label)

        self.codes = QPlainTextEdit(self.inner)
        self.codes.setObjectName(u"codes")
        self.codes.setTabChangesFocus(True)
        self.codes.setMaximumSize(QSize(16777215, 76))

        self.codes_box.addWidget(self.codes)

        self.codes_fault = QLabel(self.inner)
        self.codes_fault.setObjectName(u"codes_fault")
        self.codes_fault.setProperty(u"role", u"error")
        self.codes_fault.setWordWrap(True)

        self.codes_box.addWidget(self.codes_fault)

        self.spacer_2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codes_box.addItem(self.spacer_2)

        self.codes_box.setStretch(3, 1)

        self.grid.addLayout(self.codes_box, 2, 1, 1, 1)

        self.margin_top_box = QVBoxLayout()
        self.margin_top_box.setSpacing(4)
        self.margin_top_box.setObjectName(u"margin_top_box")
        self.margin_top_label = QLabel(self.inner)
        self.margin_top_label.setObjectName(u"margin_top_label")

        self.margin_top_box.addWidget(self.margin_top_label)

        self.margin_top = QSpinBox(self.inner)
        self.margin_top.setObjectName(u"margin_top")
        self.margin_top.setMinimumSize(QSize(0, 38))

        self.margin_top_box.addWidget(self.margin_top)

        self.margin_top_fault = QLabel(self.inner)
        self.margin_top_fault.setObjectName(u"margin_top_fault")
        self.margin_top_fault.setProperty(u"role", u"error")
        self.margin_top_fault.setWordWrap(True)

        self.margin_top_box.addWidget(self.margin_top_fault)

        self.spacer_3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.margin_top_box.addItem(self.spacer_3)

        self.margin_top_box.setStretch(3, 1)

        self.grid.addLayout(self.margin_top_box, 3, 0, 1, 1)

        self.margin_bottom_box = QVBoxLayout()
        self.margin_bottom_box.setSpacing(4)
        self.margin_bottom_box.setObjectName(u"margin_bottom_box")
        self.margin_bottom_label = QLabel(self.inner)
        self.margin_bottom_label.setObjectName(u"margin_bottom_label")

        self.margin_bottom_box.addWidget(self.margin_bottom_label)

        self.margin_bottom = QSpinBox(self.inner)
        self.margin_bottom.setObjectName(u"margin_bottom")
        self.margin_bottom.setMinimumSize(QSize(0, 38))

        self.margin_bottom_box.addWidget(self.margin_bottom)

        self.margin_bottom_fault = QLabel(self.inner)
        self.margin_bottom_fault.setObjectName(u"margin_bottom_fault")
        self.margin_bottom_fault.setProperty(u"role", u"error")
        self.margin_bottom_fault.setWordWrap(True)

        self.margin_bottom_box.addWidget(self.margin_bottom_fault)

        self.spacer_4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.margin_bottom_box.addItem(self.spacer_4)

        self.margin_bottom_box.setStretch(3, 1)

        self.grid.addLayout(self.margin_bottom_box, 3, 1, 1, 1)

        self.margin_left_box = QVBoxLayout()
        self.margin_left_box.setSpacing(4)
        self.margin_left_box.setObjectName(u"margin_left_box")
        self.margin_left_label = QLabel(self.inner)
        self.margin_left_label.setObjectName(u"margin_left_label")

        self.margin_left_box.addWidget(self.margin_left_label)

        self.margin_left = QSpinBox(self.inner)
        self.margin_left.setObjectName(u"margin_left")
        self.margin_left.setMinimumSize(QSize(0, 38))

        self.margin_left_box.addWidget(self.margin_left)

        self.margin_left_fault = QLabel(self.inner)
        self.margin_left_fault.setObjectName(u"margin_left_fault")
        self.margin_left_fault.setProperty(u"role", u"error")
        self.margin_left_fault.setWordWrap(True)

        self.margin_left_box.addWidget(self.margin_left_fault)

        self.spacer_5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.margin_left_box.addItem(self.spacer_5)

        self.margin_left_box.setStretch(3, 1)

        self.grid.addLayout(self.margin_left_box, 4, 0, 1, 1)

        self.margin_right_box = QVBoxLayout()
        self.margin_right_box.setSpacing(4)
        self.margin_right_box.setObjectName(u"margin_right_box")
        self.margin_right_label = QLabel(self.inner)
        self.margin_right_label.setObjectName(u"margin_right_label")

        self.margin_right_box.addWidget(self.margin_right_label)

        self.margin_right = QSpinBox(self.inner)
        self.margin_right.setObjectName(u"margin_right")
        self.margin_right.setMinimumSize(QSize(0, 38))

        self.margin_right_box.addWidget(self.margin_right)

        self.margin_right_fault = QLabel(self.inner)
        self.margin_right_fault.setObjectName(u"margin_right_fault")
        self.margin_right_fault.setProperty(u"role", u"error")
        self.margin_right_fault.setWordWrap(True)

        self.margin_right_box.addWidget(self.margin_right_fault)

        self.spacer_6 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.margin_right_box.addItem(self.spacer_6)

        self.margin_right_box.setStretch(3, 1)

        self.grid.addLayout(self.margin_right_box, 4, 1, 1, 1)


        self.inner_layout.addLayout(self.grid)

        self.fault = QLabel(self.inner)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.inner_layout.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.inner)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.spacer_53 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_53)


        self.inner_layout.addLayout(self.buttons)

        self.spacer_54 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_54)

        self.inner_layout.setStretch(6, 1)
        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.template_label.setBuddy(self.template)
        self.numbering_label.setBuddy(self.numbering)
        self.series_label.setBuddy(self.series)
        self.start_label.setBuddy(self.start)
        self.paper_label.setBuddy(self.paper)
        self.address_label.setBuddy(self.address)
        self.classification_label.setBuddy(self.classification)
        self.codes_label.setBuddy(self.codes)
        self.margin_top_label.setBuddy(self.margin_top)
        self.margin_bottom_label.setBuddy(self.margin_bottom)
        self.margin_left_label.setBuddy(self.margin_left)
        self.margin_right_label.setBuddy(self.margin_right)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.template, self.numbering)
        QWidget.setTabOrder(self.numbering, self.series)
        QWidget.setTabOrder(self.series, self.start)
        QWidget.setTabOrder(self.start, self.paper)
        QWidget.setTabOrder(self.paper, self.address)
        QWidget.setTabOrder(self.address, self.classification)
        QWidget.setTabOrder(self.classification, self.codes)
        QWidget.setTabOrder(self.codes, self.margin_top)
        QWidget.setTabOrder(self.margin_top, self.margin_bottom)
        QWidget.setTabOrder(self.margin_bottom, self.margin_left)
        QWidget.setTabOrder(self.margin_left, self.margin_right)
        QWidget.setTabOrder(self.margin_right, self.save)

        self.retranslateUi(NumbersPage)

        QMetaObject.connectSlotsByName(NumbersPage)
    # setupUi

    def retranslateUi(self, NumbersPage):
        self.heading.setText(QCoreApplication.translate("NumbersPage", u"Nomor surat", None))
        self.words.setText(QCoreApplication.translate("NumbersPage", u"Nomor yang dibatalkan tidak dipakai ulang, dan dua komputer tidak pernah mendapat nomor yang sama.", None))
        self.template_label.setText(QCoreApplication.translate("NumbersPage", u"&Pola nomor", None))
#if QT_CONFIG(accessibility)
        self.template.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Pola nomor", None))
#endif // QT_CONFIG(accessibility)
        self.template_hint.setText(QCoreApplication.translate("NumbersPage", u"Bagian yang dikenal: {urut:03} {klasifikasi} {kode_opd} {bulan_romawi} {bulan} {tahun}", None))
        self.template_fault.setText("")
        self.example.setText("")
        self.numbering_label.setText(QCoreApplication.translate("NumbersPage", u"Nomor &bila beberapa PC bergabung ke pusat", None))
#if QT_CONFIG(accessibility)
        self.numbering.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Nomor bila beberapa PC bergabung ke pusat", None))
#endif // QT_CONFIG(accessibility)
        self.numbering_hint.setText(QCoreApplication.translate("NumbersPage", u"Per blok: tiap PC menyewa 20 nomor dari pusat. Habis saat pusat mati, suratnya menunggu nomor; sisa sewaan yang tidak dipakai dibatalkan dengan alasan.", None))
        self.series_label.setText(QCoreApplication.translate("NumbersPage", u"&Urutan nomor", None))
#if QT_CONFIG(accessibility)
        self.series.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Urutan nomor", None))
#endif // QT_CONFIG(accessibility)
        self.series_fault.setText("")
        self.start_label.setText(QCoreApplication.translate("NumbersPage", u"&Nomor awal (tahun pertama saja)", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Nomor awal (tahun pertama saja)", None))
#endif // QT_CONFIG(accessibility)
        self.start.setSuffix("")
        self.start_fault.setText("")
        self.paper_label.setText(QCoreApplication.translate("NumbersPage", u"&Kertas surat", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Kertas surat", None))
#endif // QT_CONFIG(accessibility)
        self.paper_fault.setText("")
        self.address_label.setText(QCoreApplication.translate("NumbersPage", u"&Alamat di depan kode QR", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Alamat di depan kode QR", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.classification_label.setText(QCoreApplication.translate("NumbersPage", u"&Kode klasifikasi kantor", None))
#if QT_CONFIG(accessibility)
        self.classification.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Kode klasifikasi kantor", None))
#endif // QT_CONFIG(accessibility)
        self.classification_fault.setText("")
        self.codes_label.setText(QCoreApplication.translate("NumbersPage", u"Kode &lain untuk jenis surat (kode | nama)", None))
#if QT_CONFIG(accessibility)
        self.codes.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Daftar kode klasifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.codes_fault.setText("")
        self.margin_top_label.setText(QCoreApplication.translate("NumbersPage", u"Tepi &atas", None))
#if QT_CONFIG(accessibility)
        self.margin_top.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Tepi atas", None))
#endif // QT_CONFIG(accessibility)
        self.margin_top.setSuffix(QCoreApplication.translate("NumbersPage", u" mm", None))
        self.margin_top_fault.setText("")
        self.margin_bottom_label.setText(QCoreApplication.translate("NumbersPage", u"Tepi ba&wah", None))
#if QT_CONFIG(accessibility)
        self.margin_bottom.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Tepi bawah", None))
#endif // QT_CONFIG(accessibility)
        self.margin_bottom.setSuffix(QCoreApplication.translate("NumbersPage", u" mm", None))
        self.margin_bottom_fault.setText("")
        self.margin_left_label.setText(QCoreApplication.translate("NumbersPage", u"Tepi ki&ri", None))
#if QT_CONFIG(accessibility)
        self.margin_left.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Tepi kiri", None))
#endif // QT_CONFIG(accessibility)
        self.margin_left.setSuffix(QCoreApplication.translate("NumbersPage", u" mm", None))
        self.margin_left_fault.setText("")
        self.margin_right_label.setText(QCoreApplication.translate("NumbersPage", u"Tepi ka&nan", None))
#if QT_CONFIG(accessibility)
        self.margin_right.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Tepi kanan", None))
#endif // QT_CONFIG(accessibility)
        self.margin_right.setSuffix(QCoreApplication.translate("NumbersPage", u" mm", None))
        self.margin_right_fault.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("NumbersPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("NumbersPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

