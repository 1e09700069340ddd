# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_follow_ups.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_FollowUpsPage(object):
    def setupUi(self, FollowUpsPage):
        if not FollowUpsPage.objectName():
            FollowUpsPage.setObjectName(u"FollowUpsPage")
        self.outer = QVBoxLayout(FollowUpsPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FollowUpsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(FollowUpsPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(FollowUpsPage)
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
        self.office_part = QWidget(self.inner)
        self.office_part.setObjectName(u"office_part")
        self.office_layout = QVBoxLayout(self.office_part)
        self.office_layout.setSpacing(12)
        self.office_layout.setObjectName(u"office_layout")
        self.office_layout.setContentsMargins(0, 0, 0, 0)
        self.services_title = QLabel(self.office_part)
        self.services_title.setObjectName(u"services_title")
        self.services_title.setProperty(u"role", u"title")

        self.office_layout.addWidget(self.services_title)

        self.services = QGridLayout()
        self.services.setObjectName(u"services")
        self.services.setHorizontalSpacing(24)
        self.services.setVerticalSpacing(2)

        self.office_layout.addLayout(self.services)

        self.days_row = QHBoxLayout()
        self.days_row.setSpacing(24)
        self.days_row.setObjectName(u"days_row")
        self.days_row.setContentsMargins(0, 0, 0, 0)
        self.kept_days_box = QVBoxLayout()
        self.kept_days_box.setSpacing(3)
        self.kept_days_box.setObjectName(u"kept_days_box")
        self.kept_days_box.setContentsMargins(0, 0, 0, 0)
        self.kept_days_label = QLabel(self.office_part)
        self.kept_days_label.setObjectName(u"kept_days_label")

        self.kept_days_box.addWidget(self.kept_days_label)

        self.kept_days = QSpinBox(self.office_part)
        self.kept_days.setObjectName(u"kept_days")
        self.kept_days.setMinimumSize(QSize(0, 36))

        self.kept_days_box.addWidget(self.kept_days)

        self.kept_days_hint = QLabel(self.office_part)
        self.kept_days_hint.setObjectName(u"kept_days_hint")
        self.kept_days_hint.setProperty(u"role", u"hint")
        self.kept_days_hint.setWordWrap(True)

        self.kept_days_box.addWidget(self.kept_days_hint)


        self.days_row.addLayout(self.kept_days_box)

        self.answer_days_box = QVBoxLayout()
        self.answer_days_box.setSpacing(3)
        self.answer_days_box.setObjectName(u"answer_days_box")
        self.answer_days_box.setContentsMargins(0, 0, 0, 0)
        self.answer_days_label = QLabel(self.office_part)
        self.answer_days_label.setObjectName(u"answer_days_label")

        self.answer_days_box.addWidget(self.answer_days_label)

        self.answer_days = QSpinBox(self.office_part)
        self.answer_days.setObjectName(u"answer_days")
        self.answer_days.setMinimumSize(QSize(0, 36))

        self.answer_days_box.addWidget(self.answer_days)

        self.answer_days_hint = QLabel(self.office_part)
        self.answer_days_hint.setObjectName(u"answer_days_hint")
        self.answer_days_hint.setProperty(u"role", u"hint")
        self.answer_days_hint.setWordWrap(True)

        self.answer_days_box.addWidget(self.answer_days_hint)


        self.days_row.addLayout(self.answer_days_box)

        self.days_row.setStretch(0, 1)
        self.days_row.setStretch(1, 1)

        self.office_layout.addLayout(self.days_row)


        self.inner_layout.addWidget(self.office_part)

        self.machine_part = QWidget(self.inner)
        self.machine_part.setObjectName(u"machine_part")
        self.machine_layout = QVBoxLayout(self.machine_part)
        self.machine_layout.setSpacing(8)
        self.machine_layout.setObjectName(u"machine_layout")
        self.machine_layout.setContentsMargins(0, 0, 0, 0)
        self.machine_title = QLabel(self.machine_part)
        self.machine_title.setObjectName(u"machine_title")
        self.machine_title.setProperty(u"role", u"title")

        self.machine_layout.addWidget(self.machine_title)

        self.machine_row = QHBoxLayout()
        self.machine_row.setSpacing(24)
        self.machine_row.setObjectName(u"machine_row")
        self.machine_row.setContentsMargins(0, 0, 0, 0)
        self.paper_box = QVBoxLayout()
        self.paper_box.setSpacing(3)
        self.paper_box.setObjectName(u"paper_box")
        self.paper_box.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.machine_part)
        self.paper_label.setObjectName(u"paper_label")

        self.paper_box.addWidget(self.paper_label)

        self.paper = QComboBox(self.machine_part)
        self.paper.setObjectName(u"paper")
        self.paper.setMinimumSize(QSize(0, 36))

        self.paper_box.addWidget(self.paper)

        self.paper_hint = QLabel(self.machine_part)
        self.paper_hint.setObjectName(u"paper_hint")
        self.paper_hint.setProperty(u"role", u"hint")
        self.paper_hint.setWordWrap(True)

        self.paper_box.addWidget(self.paper_hint)


        self.machine_row.addLayout(self.paper_box)

        self.printer_box = QVBoxLayout()
        self.printer_box.setSpacing(3)
        self.printer_box.setObjectName(u"printer_box")
        self.printer_box.setContentsMargins(0, 0, 0, 0)
        self.printer_label = QLabel(self.machine_part)
        self.printer_label.setObjectName(u"printer_label")

        self.printer_box.addWidget(self.printer_label)

        self.printer = QComboBox(self.machine_part)
        self.printer.setObjectName(u"printer")
        self.printer.setMinimumSize(QSize(0, 36))

        self.printer_box.addWidget(self.printer)

        self.printer_hint = QLabel(self.machine_part)
        self.printer_hint.setObjectName(u"printer_hint")
        self.printer_hint.setProperty(u"role", u"hint")
        self.printer_hint.setWordWrap(True)

        self.printer_box.addWidget(self.printer_hint)


        self.machine_row.addLayout(self.printer_box)

        self.machine_row.setStretch(0, 1)
        self.machine_row.setStretch(1, 1)

        self.machine_layout.addLayout(self.machine_row)


        self.inner_layout.addWidget(self.machine_part)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.end)

        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.fault = QLabel(FollowUpsPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.push = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.save = QPushButton(FollowUpsPage)
        self.save.setObjectName(u"save")
        self.save.setMinimumSize(QSize(0, 36))
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kept_days_label.setBuddy(self.kept_days)
        self.answer_days_label.setBuddy(self.answer_days)
        self.paper_label.setBuddy(self.paper)
        self.printer_label.setBuddy(self.printer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FollowUpsPage)

        QMetaObject.connectSlotsByName(FollowUpsPage)
    # setupUi

    def retranslateUi(self, FollowUpsPage):
        self.heading.setText(QCoreApplication.translate("FollowUpsPage", u"Tanda terima dan tindak lanjut", None))
        self.words.setText(QCoreApplication.translate("FollowUpsPage", u"Bagaimana tanda terima dicetak, berapa lama lampiran disimpan, dan apa yang ditunggu sesudah permohonan disetujui.", None))
        self.services_title.setText(QCoreApplication.translate("FollowUpsPage", u"Ditunggu untuk layanan", None))
        self.kept_days_label.setText(QCoreApplication.translate("FollowUpsPage", u"&Lampiran tanpa permohonan disimpan", None))
#if QT_CONFIG(accessibility)
        self.kept_days.setAccessibleName(QCoreApplication.translate("FollowUpsPage", u"Lampiran tanpa permohonan disimpan", None))
#endif // QT_CONFIG(accessibility)
        self.kept_days.setSuffix(QCoreApplication.translate("FollowUpsPage", u" hari", None))
        self.kept_days_hint.setText(QCoreApplication.translate("FollowUpsPage", u"Dari nomor yang berakhir tanpa permohonan; sesudahnya dihapus dan dicatat.", None))
        self.answer_days_label.setText(QCoreApplication.translate("FollowUpsPage", u"&Jawaban BPJS dianggap terlambat sesudah", None))
#if QT_CONFIG(accessibility)
        self.answer_days.setAccessibleName(QCoreApplication.translate("FollowUpsPage", u"Jawaban BPJS dianggap terlambat sesudah", None))
#endif // QT_CONFIG(accessibility)
        self.answer_days.setSuffix(QCoreApplication.translate("FollowUpsPage", u" hari", None))
        self.answer_days_hint.setText(QCoreApplication.translate("FollowUpsPage", u"Sesudahnya permohonan masuk daftar \u201cTanpa jawaban BPJS\u201d.", None))
        self.machine_title.setText(QCoreApplication.translate("FollowUpsPage", u"Tanda terima di komputer ini", None))
        self.paper_label.setText(QCoreApplication.translate("FollowUpsPage", u"&Kertas", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("FollowUpsPage", u"Kertas", None))
#endif // QT_CONFIG(accessibility)
        self.paper_hint.setText(QCoreApplication.translate("FollowUpsPage", u"Gulungan memakai pencetak nomor antrean.", None))
        self.printer_label.setText(QCoreApplication.translate("FollowUpsPage", u"&Pencetak", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("FollowUpsPage", u"Pencetak", None))
#endif // QT_CONFIG(accessibility)
        self.printer_hint.setText(QCoreApplication.translate("FollowUpsPage", u"Untuk kertas A5 dan setengah F4.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("FollowUpsPage", u"Ctrl+S  Simpan", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("FollowUpsPage", u"Ctrl+S  Simpan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

