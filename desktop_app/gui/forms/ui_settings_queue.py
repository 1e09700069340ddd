# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_queue.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_QueuePage(object):
    def setupUi(self, QueuePage):
        if not QueuePage.objectName():
            QueuePage.setObjectName(u"QueuePage")
        self.outer = QVBoxLayout(QueuePage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(QueuePage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(QueuePage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(QueuePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(12)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 8, 12, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(16)
        self.priority_run_box = QVBoxLayout()
        self.priority_run_box.setSpacing(3)
        self.priority_run_box.setObjectName(u"priority_run_box")
        self.priority_run_label = QLabel(self.inner)
        self.priority_run_label.setObjectName(u"priority_run_label")

        self.priority_run_box.addWidget(self.priority_run_label)

        self.priority_run = QSpinBox(self.inner)
        self.priority_run.setObjectName(u"priority_run")
        self.priority_run.setMinimumSize(QSize(0, 36))
        self.priority_run.setMinimum(0)
        self.priority_run.setMaximum(480)

        self.priority_run_box.addWidget(self.priority_run)

        self.priority_run_hint = QLabel(self.inner)
        self.priority_run_hint.setObjectName(u"priority_run_hint")
        self.priority_run_hint.setProperty(u"role", u"hint")
        self.priority_run_hint.setWordWrap(True)

        self.priority_run_box.addWidget(self.priority_run_hint)


        self.grid.addLayout(self.priority_run_box, 0, 0, 1, 1)

        self.urgent_run_box = QVBoxLayout()
        self.urgent_run_box.setSpacing(3)
        self.urgent_run_box.setObjectName(u"urgent_run_box")
        self.urgent_run_label = QLabel(self.inner)
        self.urgent_run_label.setObjectName(u"urgent_run_label")

        self.urgent_run_box.addWidget(self.urgent_run_label)

        self.urgent_run = QSpinBox(self.inner)
        self.urgent_run.setObjectName(u"urgent_run")
        self.urgent_run.setMinimumSize(QSize(0, 36))
        self.urgent_run.setMinimum(0)
        self.urgent_run.setMaximum(480)

        self.urgent_run_box.addWidget(self.urgent_run)

        self.urgent_run_hint = QLabel(self.inner)
        self.urgent_run_hint.setObjectName(u"urgent_run_hint")
        self.urgent_run_hint.setProperty(u"role", u"hint")
        self.urgent_run_hint.setWordWrap(True)

        self.urgent_run_box.addWidget(self.urgent_run_hint)


        self.grid.addLayout(self.urgent_run_box, 0, 1, 1, 1)

        self.max_calls_box = QVBoxLayout()
        self.max_calls_box.setSpacing(3)
        self.max_calls_box.setObjectName(u"max_calls_box")
        self.max_calls_label = QLabel(self.inner)
        self.max_calls_label.setObjectName(u"max_calls_label")

        self.max_calls_box.addWidget(self.max_calls_label)

        self.max_calls = QSpinBox(self.inner)
        self.max_calls.setObjectName(u"max_calls")
        self.max_calls.setMinimumSize(QSize(0, 36))
        self.max_calls.setMinimum(0)
        self.max_calls.setMaximum(480)

        self.max_calls_box.addWidget(self.max_calls)

        self.max_calls_hint = QLabel(self.inner)
        self.max_calls_hint.setObjectName(u"max_calls_hint")
        self.max_calls_hint.setProperty(u"role", u"hint")
        self.max_calls_hint.setWordWrap(True)

        self.max_calls_box.addWidget(self.max_calls_hint)


        self.grid.addLayout(self.max_calls_box, 1, 0, 1, 1)

        self.standard_wait_box = QVBoxLayout()
        self.standard_wait_box.setSpacing(3)
        self.standard_wait_box.setObjectName(u"standard_wait_box")
        self.standard_wait_label = QLabel(self.inner)
        self.standard_wait_label.setObjectName(u"standard_wait_label")

        self.standard_wait_box.addWidget(self.standard_wait_label)

        self.standard_wait = QSpinBox(self.inner)
        self.standard_wait.setObjectName(u"standard_wait")
        self.standard_wait.setMinimumSize(QSize(0, 36))
        self.standard_wait.setMinimum(0)
        self.standard_wait.setMaximum(480)

        self.standard_wait_box.addWidget(self.standard_wait)

        self.standard_wait_hint = QLabel(self.inner)
        self.standard_wait_hint.setObjectName(u"standard_wait_hint")
        self.standard_wait_hint.setProperty(u"role", u"hint")
        self.standard_wait_hint.setWordWrap(True)

        self.standard_wait_box.addWidget(self.standard_wait_hint)


        self.grid.addLayout(self.standard_wait_box, 1, 1, 1, 1)


        self.inner_layout.addLayout(self.grid)

        self.kiosk = QWidget(self.inner)
        self.kiosk.setObjectName(u"kiosk")
        self.kiosk_layout = QVBoxLayout(self.kiosk)
        self.kiosk_layout.setSpacing(8)
        self.kiosk_layout.setObjectName(u"kiosk_layout")
        self.kiosk_layout.setContentsMargins(0, 8, 0, 0)
        self.kiosk_title = QLabel(self.kiosk)
        self.kiosk_title.setObjectName(u"kiosk_title")
        self.kiosk_title.setProperty(u"role", u"title")

        self.kiosk_layout.addWidget(self.kiosk_title)

        self.kiosk_grid = QGridLayout()
        self.kiosk_grid.setObjectName(u"kiosk_grid")
        self.kiosk_grid.setHorizontalSpacing(24)
        self.kiosk_grid.setVerticalSpacing(16)
        self.early_box = QVBoxLayout()
        self.early_box.setSpacing(3)
        self.early_box.setObjectName(u"early_box")
        self.early_label = QLabel(self.kiosk)
        self.early_label.setObjectName(u"early_label")

        self.early_box.addWidget(self.early_label)

        self.early = QSpinBox(self.kiosk)
        self.early.setObjectName(u"early")
        self.early.setMinimumSize(QSize(0, 36))
        self.early.setMinimum(0)
        self.early.setMaximum(480)

        self.early_box.addWidget(self.early)

        self.early_hint = QLabel(self.kiosk)
        self.early_hint.setObjectName(u"early_hint")
        self.early_hint.setProperty(u"role", u"hint")
        self.early_hint.setWordWrap(True)

        self.early_box.addWidget(self.early_hint)


        self.kiosk_grid.addLayout(self.early_box, 0, 0, 1, 1)

        self.last_box = QVBoxLayout()
        self.last_box.setSpacing(3)
        self.last_box.setObjectName(u"last_box")
        self.last_label = QLabel(self.kiosk)
        self.last_label.setObjectName(u"last_label")

        self.last_box.addWidget(self.last_label)

        self.last = QSpinBox(self.kiosk)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(0, 36))
        self.last.setMinimum(0)
        self.last.setMaximum(480)

        self.last_box.addWidget(self.last)

        self.last_hint = QLabel(self.kiosk)
        self.last_hint.setObjectName(u"last_hint")
        self.last_hint.setProperty(u"role", u"hint")
        self.last_hint.setWordWrap(True)

        self.last_box.addWidget(self.last_hint)


        self.kiosk_grid.addLayout(self.last_box, 0, 1, 1, 1)


        self.kiosk_layout.addLayout(self.kiosk_grid)


        self.inner_layout.addWidget(self.kiosk)

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

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)


        self.inner_layout.addLayout(self.buttons)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_2)

        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.priority_run_label.setBuddy(self.priority_run)
        self.urgent_run_label.setBuddy(self.urgent_run)
        self.max_calls_label.setBuddy(self.max_calls)
        self.standard_wait_label.setBuddy(self.standard_wait)
        self.early_label.setBuddy(self.early)
        self.last_label.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.priority_run, self.urgent_run)
        QWidget.setTabOrder(self.urgent_run, self.max_calls)
        QWidget.setTabOrder(self.max_calls, self.standard_wait)
        QWidget.setTabOrder(self.standard_wait, self.early)
        QWidget.setTabOrder(self.early, self.last)
        QWidget.setTabOrder(self.last, self.save)

        self.retranslateUi(QueuePage)

        QMetaObject.connectSlotsByName(QueuePage)
    # setupUi

    def retranslateUi(self, QueuePage):
        self.heading.setText(QCoreApplication.translate("QueuePage", u"Antrean", None))
        self.words.setText(QCoreApplication.translate("QueuePage", u"Di dalam satu jalur, yang datang lebih dahulu dipanggil lebih dahulu. Antarjalur diatur di sini.", None))
        self.priority_run_label.setText(QCoreApplication.translate("QueuePage", u"&Prioritas berturut-turut", None))
#if QT_CONFIG(accessibility)
        self.priority_run.setAccessibleName(QCoreApplication.translate("QueuePage", u"Prioritas berturut-turut", None))
#endif // QT_CONFIG(accessibility)
        self.priority_run.setSuffix(QCoreApplication.translate("QueuePage", u" kali", None))
        self.priority_run_hint.setText(QCoreApplication.translate("QueuePage", u"Paling banyak, selama masih ada yang menunggu di jalur Umum.", None))
        self.urgent_run_label.setText(QCoreApplication.translate("QueuePage", u"&Darurat berturut-turut", None))
#if QT_CONFIG(accessibility)
        self.urgent_run.setAccessibleName(QCoreApplication.translate("QueuePage", u"Darurat berturut-turut", None))
#endif // QT_CONFIG(accessibility)
        self.urgent_run.setSuffix(QCoreApplication.translate("QueuePage", u" kali", None))
        self.urgent_run_hint.setText(QCoreApplication.translate("QueuePage", u"Paling banyak, selama masih ada yang menunggu di jalur lain.", None))
        self.max_calls_label.setText(QCoreApplication.translate("QueuePage", u"&Tidak hadir setelah dipanggil", None))
#if QT_CONFIG(accessibility)
        self.max_calls.setAccessibleName(QCoreApplication.translate("QueuePage", u"Tidak hadir setelah dipanggil", None))
#endif // QT_CONFIG(accessibility)
        self.max_calls.setSuffix(QCoreApplication.translate("QueuePage", u" kali", None))
        self.max_calls_hint.setText(QCoreApplication.translate("QueuePage", u"Sebelum itu F7 belum dapat ditekan. Yang terlambat datang dapat dipulihkan.", None))
        self.standard_wait_label.setText(QCoreApplication.translate("QueuePage", u"&Janji waktu tunggu", None))
#if QT_CONFIG(accessibility)
        self.standard_wait.setAccessibleName(QCoreApplication.translate("QueuePage", u"Janji waktu tunggu", None))
#endif // QT_CONFIG(accessibility)
        self.standard_wait.setSuffix(QCoreApplication.translate("QueuePage", u" menit", None))
        self.standard_wait_hint.setText(QCoreApplication.translate("QueuePage", u"Dihitung dalam jam layanan; laporan menyebut berapa yang tepat waktu.", None))
        self.kiosk_title.setText(QCoreApplication.translate("QueuePage", u"Kios nomor antrean", None))
        self.early_label.setText(QCoreApplication.translate("QueuePage", u"Mulai &memberi nomor", None))
#if QT_CONFIG(accessibility)
        self.early.setAccessibleName(QCoreApplication.translate("QueuePage", u"Mulai memberi nomor", None))
#endif // QT_CONFIG(accessibility)
        self.early.setSuffix(QCoreApplication.translate("QueuePage", u" menit sebelum buka", None))
        self.early_hint.setText(QCoreApplication.translate("QueuePage", u"Setelah nomor terakhir, kios menyebut kapan dibuka lagi.", None))
        self.last_label.setText(QCoreApplication.translate("QueuePage", u"Nomor &terakhir", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("QueuePage", u"Nomor terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.last.setSuffix(QCoreApplication.translate("QueuePage", u" menit sebelum tutup", None))
        self.last_hint.setText(QCoreApplication.translate("QueuePage", u"Agar yang sudah punya nomor sempat dilayani. Petugas tetap dapat memberi nomor dengan F2.", None))
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("QueuePage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("QueuePage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

