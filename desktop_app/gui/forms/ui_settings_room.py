# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_room.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSlider, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RoomPage(object):
    def setupUi(self, RoomPage):
        if not RoomPage.objectName():
            RoomPage.setObjectName(u"RoomPage")
        self.outer = QVBoxLayout(RoomPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RoomPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(RoomPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(RoomPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(12)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 12, 0)
        self.office = QFrame(self.inner)
        self.office.setObjectName(u"office")
        self.office.setProperty(u"role", u"card")
        self.office_layout = QVBoxLayout(self.office)
        self.office_layout.setSpacing(8)
        self.office_layout.setObjectName(u"office_layout")
        self.office_layout.setContentsMargins(16, 10, 16, 10)
        self.office_title = QLabel(self.office)
        self.office_title.setObjectName(u"office_title")
        self.office_title.setProperty(u"role", u"title")
        self.office_title.setWordWrap(True)

        self.office_layout.addWidget(self.office_title)

        self.running_text_box = QVBoxLayout()
        self.running_text_box.setSpacing(3)
        self.running_text_box.setObjectName(u"running_text_box")
        self.running_text_label = QLabel(self.office)
        self.running_text_label.setObjectName(u"running_text_label")

        self.running_text_box.addWidget(self.running_text_label)

        self.running_text = QLineEdit(self.office)
        self.running_text.setObjectName(u"running_text")

        self.running_text_box.addWidget(self.running_text)


        self.office_layout.addLayout(self.running_text_box)

        self.footer_box = QVBoxLayout()
        self.footer_box.setSpacing(3)
        self.footer_box.setObjectName(u"footer_box")
        self.footer_label = QLabel(self.office)
        self.footer_label.setObjectName(u"footer_label")

        self.footer_box.addWidget(self.footer_label)

        self.footer = QLineEdit(self.office)
        self.footer.setObjectName(u"footer")

        self.footer_box.addWidget(self.footer)


        self.office_layout.addLayout(self.footer_box)


        self.inner_layout.addWidget(self.office)

        self.voice = QFrame(self.inner)
        self.voice.setObjectName(u"voice")
        self.voice.setProperty(u"role", u"card")
        self.voice_layout = QVBoxLayout(self.voice)
        self.voice_layout.setSpacing(8)
        self.voice_layout.setObjectName(u"voice_layout")
        self.voice_layout.setContentsMargins(16, 10, 16, 10)
        self.voice_title = QLabel(self.voice)
        self.voice_title.setObjectName(u"voice_title")
        self.voice_title.setProperty(u"role", u"title")
        self.voice_title.setWordWrap(True)

        self.voice_layout.addWidget(self.voice_title)

        self.voice_grid = QGridLayout()
        self.voice_grid.setObjectName(u"voice_grid")
        self.voice_grid.setHorizontalSpacing(16)
        self.voice_grid.setVerticalSpacing(8)
        self.mode_box = QVBoxLayout()
        self.mode_box.setSpacing(3)
        self.mode_box.setObjectName(u"mode_box")
        self.mode_label = QLabel(self.voice)
        self.mode_label.setObjectName(u"mode_label")

        self.mode_box.addWidget(self.mode_label)

        self.mode = QComboBox(self.voice)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 38))

        self.mode_box.addWidget(self.mode)


        self.voice_grid.addLayout(self.mode_box, 0, 0, 1, 1)

        self.volume_box = QVBoxLayout()
        self.volume_box.setSpacing(3)
        self.volume_box.setObjectName(u"volume_box")
        self.volume_label = QLabel(self.voice)
        self.volume_label.setObjectName(u"volume_label")

        self.volume_box.addWidget(self.volume_label)

        self.volume = QSlider(self.voice)
        self.volume.setObjectName(u"volume")
        self.volume.setMinimumSize(QSize(0, 36))
        self.volume.setOrientation(Qt.Orientation.Horizontal)
        self.volume.setMaximum(100)
        self.volume.setPageStep(10)
        self.volume.setSingleStep(5)

        self.volume_box.addWidget(self.volume)


        self.voice_grid.addLayout(self.volume_box, 0, 1, 1, 1)

        self.repeats_box = QVBoxLayout()
        self.repeats_box.setSpacing(3)
        self.repeats_box.setObjectName(u"repeats_box")
        self.repeats_label = QLabel(self.voice)
        self.repeats_label.setObjectName(u"repeats_label")

        self.repeats_box.addWidget(self.repeats_label)

        self.repeats = QComboBox(self.voice)
        self.repeats.setObjectName(u"repeats")
        self.repeats.setMinimumSize(QSize(0, 38))

        self.repeats_box.addWidget(self.repeats)


        self.voice_grid.addLayout(self.repeats_box, 1, 0, 1, 1)

        self.counters_box = QVBoxLayout()
        self.counters_box.setSpacing(3)
        self.counters_box.setObjectName(u"counters_box")
        self.counters_label = QLabel(self.voice)
        self.counters_label.setObjectName(u"counters_label")

        self.counters_box.addWidget(self.counters_label)

        self.counters = QComboBox(self.voice)
        self.counters.setObjectName(u"counters")
        self.counters.setMinimumSize(QSize(0, 38))

        self.counters_box.addWidget(self.counters)


        self.voice_grid.addLayout(self.counters_box, 1, 1, 1, 1)

        self.voice_grid.setColumnStretch(0, 1)
        self.voice_grid.setColumnStretch(1, 1)

        self.voice_layout.addLayout(self.voice_grid)

        self.own_words = QLabel(self.voice)
        self.own_words.setObjectName(u"own_words")
        self.own_words.setProperty(u"role", u"hint")
        self.own_words.setWordWrap(True)

        self.voice_layout.addWidget(self.own_words)

        self.voice_row = QHBoxLayout()
        self.voice_row.setSpacing(12)
        self.voice_row.setObjectName(u"voice_row")
        self.try_voice = QPushButton(self.voice)
        self.try_voice.setObjectName(u"try_voice")
        self.try_voice.setAutoDefault(False)

        self.voice_row.addWidget(self.try_voice)

        self.spacer_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.voice_row.addItem(self.spacer_1)


        self.voice_layout.addLayout(self.voice_row)


        self.inner_layout.addWidget(self.voice)

        self.screens = QFrame(self.inner)
        self.screens.setObjectName(u"screens")
        self.screens.setProperty(u"role", u"card")
        self.screens_layout = QVBoxLayout(self.screens)
        self.screens_layout.setSpacing(8)
        self.screens_layout.setObjectName(u"screens_layout")
        self.screens_layout.setContentsMargins(16, 10, 16, 10)
        self.screens_title = QLabel(self.screens)
        self.screens_title.setObjectName(u"screens_title")
        self.screens_title.setProperty(u"role", u"title")
        self.screens_title.setWordWrap(True)

        self.screens_layout.addWidget(self.screens_title)

        self.screens_grid = QGridLayout()
        self.screens_grid.setObjectName(u"screens_grid")
        self.screens_grid.setHorizontalSpacing(16)
        self.screens_grid.setVerticalSpacing(8)
        self.display_screen_box = QVBoxLayout()
        self.display_screen_box.setSpacing(3)
        self.display_screen_box.setObjectName(u"display_screen_box")
        self.display_screen_label = QLabel(self.screens)
        self.display_screen_label.setObjectName(u"display_screen_label")

        self.display_screen_box.addWidget(self.display_screen_label)

        self.display_screen = QComboBox(self.screens)
        self.display_screen.setObjectName(u"display_screen")
        self.display_screen.setMinimumSize(QSize(0, 38))

        self.display_screen_box.addWidget(self.display_screen)


        self.screens_grid.addLayout(self.display_screen_box, 0, 0, 1, 1)

        self.kiosk_screen_box = QVBoxLayout()
        self.kiosk_screen_box.setSpacing(3)
        self.kiosk_screen_box.setObjectName(u"kiosk_screen_box")
        self.kiosk_screen_label = QLabel(self.screens)
        self.kiosk_screen_label.setObjectName(u"kiosk_screen_label")

        self.kiosk_screen_box.addWidget(self.kiosk_screen_label)

        self.kiosk_screen = QComboBox(self.screens)
        self.kiosk_screen.setObjectName(u"kiosk_screen")
        self.kiosk_screen.setMinimumSize(QSize(0, 38))

        self.kiosk_screen_box.addWidget(self.kiosk_screen)


        self.screens_grid.addLayout(self.kiosk_screen_box, 0, 1, 1, 1)

        self.screens_grid.setColumnStretch(0, 1)
        self.screens_grid.setColumnStretch(1, 1)

        self.screens_layout.addLayout(self.screens_grid)

        self.screens_words = QLabel(self.screens)
        self.screens_words.setObjectName(u"screens_words")
        self.screens_words.setProperty(u"role", u"hint")
        self.screens_words.setWordWrap(True)

        self.screens_layout.addWidget(self.screens_words)

        self.screens_row = QHBoxLayout()
        self.screens_row.setSpacing(12)
        self.screens_row.setObjectName(u"screens_row")
        self.open_display = QPushButton(self.screens)
        self.open_display.setObjectName(u"open_display")
        self.open_display.setAutoDefault(False)

        self.screens_row.addWidget(self.open_display)

        self.open_kiosk = QPushButton(self.screens)
        self.open_kiosk.setObjectName(u"open_kiosk")
        self.open_kiosk.setAutoDefault(False)

        self.screens_row.addWidget(self.open_kiosk)

        self.spacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.screens_row.addItem(self.spacer_2)


        self.screens_layout.addLayout(self.screens_row)


        self.inner_layout.addWidget(self.screens)

        self.ticket = QFrame(self.inner)
        self.ticket.setObjectName(u"ticket")
        self.ticket.setProperty(u"role", u"card")
        self.ticket_layout = QVBoxLayout(self.ticket)
        self.ticket_layout.setSpacing(8)
        self.ticket_layout.setObjectName(u"ticket_layout")
        self.ticket_layout.setContentsMargins(16, 10, 16, 10)
        self.ticket_title = QLabel(self.ticket)
        self.ticket_title.setObjectName(u"ticket_title")
        self.ticket_title.setProperty(u"role", u"title")
        self.ticket_title.setWordWrap(True)

        self.ticket_layout.addWidget(self.ticket_title)

        self.ticket_grid = QGridLayout()
        self.ticket_grid.setObjectName(u"ticket_grid")
        self.ticket_grid.setHorizontalSpacing(16)
        self.ticket_grid.setVerticalSpacing(8)
        self.printer_box = QVBoxLayout()
        self.printer_box.setSpacing(3)
        self.printer_box.setObjectName(u"printer_box")
        self.printer_label = QLabel(self.ticket)
        self.printer_label.setObjectName(u"printer_label")

        self.printer_box.addWidget(self.printer_label)

        self.printer = QComboBox(self.ticket)
        self.printer.setObjectName(u"printer")
        self.printer.setMinimumSize(QSize(0, 38))

        self.printer_box.addWidget(self.printer)


        self.ticket_grid.addLayout(self.printer_box, 0, 0, 1, 1)

        self.width_box = QVBoxLayout()
        self.width_box.setSpacing(3)
        self.width_box.setObjectName(u"width_box")
        self.width_label = QLabel(self.ticket)
        self.width_label.setObjectName(u"width_label")

        self.width_box.addWidget(self.width_label)

        self.width = QComboBox(self.ticket)
        self.width.setObjectName(u"width")
        self.width.setMinimumSize(QSize(0, 38))

        self.width_box.addWidget(self.width)


        self.ticket_grid.addLayout(self.width_box, 0, 1, 1, 1)

        self.ticket_grid.setColumnStretch(0, 1)
        self.ticket_grid.setColumnStretch(1, 1)

        self.ticket_layout.addLayout(self.ticket_grid)

        self.queue_printer_box = QVBoxLayout()
        self.queue_printer_box.setSpacing(3)
        self.queue_printer_box.setObjectName(u"queue_printer_box")
        self.queue_printer_label = QLabel(self.ticket)
        self.queue_printer_label.setObjectName(u"queue_printer_label")

        self.queue_printer_box.addWidget(self.queue_printer_label)

        self.queue_printer = QComboBox(self.ticket)
        self.queue_printer.setObjectName(u"queue_printer")
        self.queue_printer.setMinimumSize(QSize(0, 38))

        self.queue_printer_box.addWidget(self.queue_printer)


        self.ticket_layout.addLayout(self.queue_printer_box)

        self.address_box = QVBoxLayout()
        self.address_box.setSpacing(3)
        self.address_box.setObjectName(u"address_box")
        self.address_label = QLabel(self.ticket)
        self.address_label.setObjectName(u"address_label")

        self.address_box.addWidget(self.address_label)

        self.address = QLineEdit(self.ticket)
        self.address.setObjectName(u"address")

        self.address_box.addWidget(self.address)


        self.ticket_layout.addLayout(self.address_box)

        self.address_fault = QLabel(self.ticket)
        self.address_fault.setObjectName(u"address_fault")
        self.address_fault.setProperty(u"role", u"error")
        self.address_fault.setWordWrap(True)

        self.ticket_layout.addWidget(self.address_fault)

        self.address_words = QLabel(self.ticket)
        self.address_words.setObjectName(u"address_words")
        self.address_words.setProperty(u"role", u"hint")
        self.address_words.setWordWrap(True)

        self.ticket_layout.addWidget(self.address_words)

        self.ticket_row = QHBoxLayout()
        self.ticket_row.setSpacing(12)
        self.ticket_row.setObjectName(u"ticket_row")
        self.print_sample = QPushButton(self.ticket)
        self.print_sample.setObjectName(u"print_sample")
        self.print_sample.setAutoDefault(False)

        self.ticket_row.addWidget(self.print_sample)

        self.spacer_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ticket_row.addItem(self.spacer_3)


        self.ticket_layout.addLayout(self.ticket_row)


        self.inner_layout.addWidget(self.ticket)

        self.below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.below)

        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.running_text_label.setBuddy(self.running_text)
        self.footer_label.setBuddy(self.footer)
        self.mode_label.setBuddy(self.mode)
        self.volume_label.setBuddy(self.volume)
        self.repeats_label.setBuddy(self.repeats)
        self.counters_label.setBuddy(self.counters)
        self.display_screen_label.setBuddy(self.display_screen)
        self.kiosk_screen_label.setBuddy(self.kiosk_screen)
        self.printer_label.setBuddy(self.printer)
        self.width_label.setBuddy(self.width)
        self.queue_printer_label.setBuddy(self.queue_printer)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoomPage)

        QMetaObject.connectSlotsByName(RoomPage)
    # setupUi

    def retranslateUi(self, RoomPage):
        self.heading.setText(QCoreApplication.translate("RoomPage", u"Ruang tunggu", None))
        self.words.setText(QCoreApplication.translate("RoomPage", u"Suara, layar dan pencetak diatur untuk komputer ini. Setiap perubahan langsung dipakai.", None))
        self.office_title.setText(QCoreApplication.translate("RoomPage", u"Untuk seluruh kantor", None))
        self.running_text_label.setText(QCoreApplication.translate("RoomPage", u"&Teks berjalan di kaki layar", None))
#if QT_CONFIG(accessibility)
        self.running_text.setAccessibleName(QCoreApplication.translate("RoomPage", u"Teks berjalan di kaki layar", None))
#endif // QT_CONFIG(accessibility)
        self.footer_label.setText(QCoreApplication.translate("RoomPage", u"&Baris terakhir pada kertas nomor", None))
#if QT_CONFIG(accessibility)
        self.footer.setAccessibleName(QCoreApplication.translate("RoomPage", u"Baris terakhir pada kertas nomor", None))
#endif // QT_CONFIG(accessibility)
        self.voice_title.setText(QCoreApplication.translate("RoomPage", u"Suara panggilan", None))
        self.mode_label.setText(QCoreApplication.translate("RoomPage", u"Cara &memanggil", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("RoomPage", u"Cara memanggil", None))
#endif // QT_CONFIG(accessibility)
        self.volume_label.setText(QCoreApplication.translate("RoomPage", u"Keras s&uara", None))
#if QT_CONFIG(accessibility)
        self.volume.setAccessibleName(QCoreApplication.translate("RoomPage", u"Keras suara", None))
#endif // QT_CONFIG(accessibility)
        self.repeats_label.setText(QCoreApplication.translate("RoomPage", u"Di&ucapkan", None))
#if QT_CONFIG(accessibility)
        self.repeats.setAccessibleName(QCoreApplication.translate("RoomPage", u"Diucapkan", None))
#endif // QT_CONFIG(accessibility)
        self.counters_label.setText(QCoreApplication.translate("RoomPage", u"Loket yang &dipanggil di komputer ini", None))
#if QT_CONFIG(accessibility)
        self.counters.setAccessibleName(QCoreApplication.translate("RoomPage", u"Loket yang dipanggil di komputer ini", None))
#endif // QT_CONFIG(accessibility)
        self.own_words.setText("")
        self.try_voice.setText(QCoreApplication.translate("RoomPage", u"Dengarkan contoh", None))
#if QT_CONFIG(accessibility)
        self.try_voice.setAccessibleName(QCoreApplication.translate("RoomPage", u"Dengarkan contoh", None))
#endif // QT_CONFIG(accessibility)
        self.screens_title.setText(QCoreApplication.translate("RoomPage", u"Layar antrean dan kios", None))
        self.display_screen_label.setText(QCoreApplication.translate("RoomPage", u"Layar untuk &antrean", None))
#if QT_CONFIG(accessibility)
        self.display_screen.setAccessibleName(QCoreApplication.translate("RoomPage", u"Layar untuk antrean", None))
#endif // QT_CONFIG(accessibility)
        self.kiosk_screen_label.setText(QCoreApplication.translate("RoomPage", u"Layar untuk ki&os", None))
#if QT_CONFIG(accessibility)
        self.kiosk_screen.setAccessibleName(QCoreApplication.translate("RoomPage", u"Layar untuk kios", None))
#endif // QT_CONFIG(accessibility)
        self.screens_words.setText("")
        self.open_display.setText(QCoreApplication.translate("RoomPage", u"Buka layar  F11", None))
#if QT_CONFIG(accessibility)
        self.open_display.setAccessibleName(QCoreApplication.translate("RoomPage", u"Buka layar (F11)", None))
#endif // QT_CONFIG(accessibility)
        self.open_kiosk.setText(QCoreApplication.translate("RoomPage", u"Buka kios  Shift+F11", None))
#if QT_CONFIG(accessibility)
        self.open_kiosk.setAccessibleName(QCoreApplication.translate("RoomPage", u"Buka kios (Shift+F11)", None))
#endif // QT_CONFIG(accessibility)
        self.ticket_title.setText(QCoreApplication.translate("RoomPage", u"Pencetak nomor", None))
        self.printer_label.setText(QCoreApplication.translate("RoomPage", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("RoomPage", u"Jenis", None))
#endif // QT_CONFIG(accessibility)
        self.width_label.setText(QCoreApplication.translate("RoomPage", u"&Lebar kertas", None))
#if QT_CONFIG(accessibility)
        self.width.setAccessibleName(QCoreApplication.translate("RoomPage", u"Lebar kertas", None))
#endif // QT_CONFIG(accessibility)
        self.queue_printer_label.setText(QCoreApplication.translate("RoomPage", u"&Pencetak", None))
#if QT_CONFIG(accessibility)
        self.queue_printer.setAccessibleName(QCoreApplication.translate("RoomPage", u"Pencetak", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("RoomPage", u"Al&amat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("RoomPage", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.address_fault.setText("")
        self.address_words.setText("")
        self.print_sample.setText(QCoreApplication.translate("RoomPage", u"Cetak contoh", None))
#if QT_CONFIG(accessibility)
        self.print_sample.setAccessibleName(QCoreApplication.translate("RoomPage", u"Cetak contoh", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

