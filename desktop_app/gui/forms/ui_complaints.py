# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaints.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.village_field import VillageField

class Ui_ComplaintsPage(object):
    def setupUi(self, ComplaintsPage):
        if not ComplaintsPage.objectName():
            ComplaintsPage.setObjectName(u"ComplaintsPage")
        self.outer = QHBoxLayout(ComplaintsPage)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(ComplaintsPage)
        self.search_label.setObjectName(u"search_label")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(ComplaintsPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)

        self.only_open = QCheckBox(ComplaintsPage)
        self.only_open.setObjectName(u"only_open")
        self.only_open.setMinimumSize(QSize(0, 36))

        self.search_row.addWidget(self.only_open)

        self.search_row.setStretch(1, 1)

        self.left.addLayout(self.search_row)

        self.rows = QTableView(ComplaintsPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)

        self.left.addWidget(self.rows)

        self.empty = QLabel(ComplaintsPage)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.left.addWidget(self.empty)

        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.new_row = QPushButton(ComplaintsPage)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setAutoDefault(False)
        self.new_row.setProperty(u"main", True)

        self.row_buttons.addWidget(self.new_row)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.spacer_1)

        self.year_label = QLabel(ComplaintsPage)
        self.year_label.setObjectName(u"year_label")

        self.row_buttons.addWidget(self.year_label)

        self.year = QSpinBox(ComplaintsPage)
        self.year.setObjectName(u"year")
        self.year.setMinimumSize(QSize(0, 36))

        self.row_buttons.addWidget(self.year)

        self.export_year = QPushButton(ComplaintsPage)
        self.export_year.setObjectName(u"export_year")
        self.export_year.setAutoDefault(False)

        self.row_buttons.addWidget(self.export_year)


        self.left.addLayout(self.row_buttons)

        self.left.setStretch(1, 1)

        self.outer.addLayout(self.left)

        self.side_card = QFrame(ComplaintsPage)
        self.side_card.setObjectName(u"side_card")
        self.side_card.setProperty(u"role", u"card")
        self.side_card.setMinimumSize(QSize(460, 0))
        self.side_card.setMaximumSize(QSize(500, 16777215))
        self.side_layout = QVBoxLayout(self.side_card)
        self.side_layout.setSpacing(0)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QStackedWidget(self.side_card)
        self.side.setObjectName(u"side")
        self.page_none = QWidget()
        self.page_none.setObjectName(u"page_none")
        self.none_layout = QVBoxLayout(self.page_none)
        self.none_layout.setSpacing(6)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(16, 12, 16, 12)
        self.none_words = QLabel(self.page_none)
        self.none_words.setObjectName(u"none_words")
        self.none_words.setProperty(u"role", u"hint")
        self.none_words.setWordWrap(True)

        self.none_layout.addWidget(self.none_words)

        self.spacer_4 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_layout.addItem(self.spacer_4)

        self.side.addWidget(self.page_none)
        self.page_new = QWidget()
        self.page_new.setObjectName(u"page_new")
        self.new_layout = QVBoxLayout(self.page_new)
        self.new_layout.setSpacing(6)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(16, 12, 16, 12)
        self.new_title = QLabel(self.page_new)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setProperty(u"role", u"title")

        self.new_layout.addWidget(self.new_title)

        self.about_row = QHBoxLayout()
        self.about_row.setSpacing(8)
        self.about_row.setObjectName(u"about_row")
        self.category_box = QVBoxLayout()
        self.category_box.setSpacing(3)
        self.category_box.setObjectName(u"category_box")
        self.category_label = QLabel(self.page_new)
        self.category_label.setObjectName(u"category_label")

        self.category_box.addWidget(self.category_label)

        self.category = QComboBox(self.page_new)
        self.category.setObjectName(u"category")
        self.category.setMinimumSize(QSize(0, 36))

        self.category_box.addWidget(self.category)

        self.category_fault = QLabel(self.page_new)
        self.category_fault.setObjectName(u"category_fault")
        self.category_fault.setProperty(u"role", u"error")
        self.category_fault.setWordWrap(True)

        self.category_box.addWidget(self.category_fault)


        self.about_row.addLayout(self.category_box)

        self.village_box = QVBoxLayout()
        self.village_box.setSpacing(3)
        self.village_box.setObjectName(u"village_box")
        self.village_label = QLabel(self.page_new)
        self.village_label.setObjectName(u"village_label")

        self.village_box.addWidget(self.village_label)

        self.village = VillageField(self.page_new)
        self.village.setObjectName(u"village")

        self.village_box.addWidget(self.village)

        self.village_fault = QLabel(self.page_new)
        self.village_fault.setObjectName(u"village_fault")
        self.village_fault.setProperty(u"role", u"error")
        self.village_fault.setWordWrap(True)

        self.village_box.addWidget(self.village_fault)


        self.about_row.addLayout(self.village_box)

        self.about_row.setStretch(0, 1)
        self.about_row.setStretch(1, 1)

        self.new_layout.addLayout(self.about_row)

        self.text_box = QVBoxLayout()
        self.text_box.setSpacing(3)
        self.text_box.setObjectName(u"text_box")
        self.text_label = QLabel(self.page_new)
        self.text_label.setObjectName(u"text_label")

        self.text_box.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.page_new)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 90))

        self.text_box.addWidget(self.text)

        self.text_fault = QLabel(self.page_new)
        self.text_fault.setObjectName(u"text_fault")
        self.text_fault.setProperty(u"role", u"error")
        self.text_fault.setWordWrap(True)

        self.text_box.addWidget(self.text_fault)


        self.new_layout.addLayout(self.text_box)

        self.reporter_row = QHBoxLayout()
        self.reporter_row.setSpacing(8)
        self.reporter_row.setObjectName(u"reporter_row")
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.page_new)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.page_new)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.page_new)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)


        self.reporter_row.addLayout(self.name_box)

        self.phone_box = QVBoxLayout()
        self.phone_box.setSpacing(3)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_label = QLabel(self.page_new)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.page_new)
        self.phone.setObjectName(u"phone")
        self.phone.setMaxLength(30)

        self.phone_box.addWidget(self.phone)

        self.phone_fault = QLabel(self.page_new)
        self.phone_fault.setObjectName(u"phone_fault")
        self.phone_fault.setProperty(u"role", u"error")
        self.phone_fault.setWordWrap(True)

        self.phone_box.addWidget(self.phone_fault)


        self.reporter_row.addLayout(self.phone_box)

        self.reporter_row.setStretch(0, 1)
        self.reporter_row.setStretch(1, 1)

        self.new_layout.addLayout(self.reporter_row)

        self.letter_box = QVBoxLayout()
        self.letter_box.setSpacing(3)
        self.letter_box.setObjectName(u"letter_box")
        self.letter_label = QLabel(self.page_new)
        self.letter_label.setObjectName(u"letter_label")

        self.letter_box.addWidget(self.letter_label)

        self.letter = QLineEdit(self.page_new)
        self.letter.setObjectName(u"letter")
        self.letter.setMaxLength(120)

        self.letter_box.addWidget(self.letter)

        self.letter_fault = QLabel(self.page_new)
        self.letter_fault.setObjectName(u"letter_fault")
        self.letter_fault.setProperty(u"role", u"error")
        self.letter_fault.setWordWrap(True)

        self.letter_box.addWidget(self.letter_fault)


        self.new_layout.addLayout(self.letter_box)

        self.fault = QLabel(self.page_new)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.new_layout.addWidget(self.fault)

        self.new_buttons = QHBoxLayout()
        self.new_buttons.setSpacing(8)
        self.new_buttons.setObjectName(u"new_buttons")
        self.record = QPushButton(self.page_new)
        self.record.setObjectName(u"record")
        self.record.setAutoDefault(False)
        self.record.setProperty(u"main", True)

        self.new_buttons.addWidget(self.record)

        self.leave = QPushButton(self.page_new)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.new_buttons.addWidget(self.leave)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_buttons.addItem(self.spacer_2)


        self.new_layout.addLayout(self.new_buttons)

        self.new_layout.setStretch(2, 1)
        self.side.addWidget(self.page_new)
        self.page_one = QWidget()
        self.page_one.setObjectName(u"page_one")
        self.one_layout = QVBoxLayout(self.page_one)
        self.one_layout.setSpacing(6)
        self.one_layout.setObjectName(u"one_layout")
        self.one_layout.setContentsMargins(16, 12, 16, 12)
        self.one_title = QLabel(self.page_one)
        self.one_title.setObjectName(u"one_title")
        self.one_title.setProperty(u"role", u"title")
        self.one_title.setWordWrap(True)

        self.one_layout.addWidget(self.one_title)

        self.one_state = QLabel(self.page_one)
        self.one_state.setObjectName(u"one_state")
        self.one_state.setWordWrap(True)

        self.one_layout.addWidget(self.one_state)

        self.one_text = QPlainTextEdit(self.page_one)
        self.one_text.setObjectName(u"one_text")
        self.one_text.setTabChangesFocus(True)
        self.one_text.setMinimumSize(QSize(0, 80))

        self.one_layout.addWidget(self.one_text)

        self.one_facts = QLabel(self.page_one)
        self.one_facts.setObjectName(u"one_facts")
        self.one_facts.setProperty(u"role", u"hint")
        self.one_facts.setWordWrap(True)
        self.one_facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.one_layout.addWidget(self.one_facts)

        self.answer_box = QVBoxLayout()
        self.answer_box.setSpacing(3)
        self.answer_box.setObjectName(u"answer_box")
        self.answer_label = QLabel(self.page_one)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_box.addWidget(self.answer_label)

        self.answer = QPlainTextEdit(self.page_one)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumSize(QSize(0, 90))

        self.answer_box.addWidget(self.answer)

        self.answer_fault = QLabel(self.page_one)
        self.answer_fault.setObjectName(u"answer_fault")
        self.answer_fault.setProperty(u"role", u"error")
        self.answer_fault.setWordWrap(True)

        self.answer_box.addWidget(self.answer_fault)


        self.one_layout.addLayout(self.answer_box)

        self.one_fault = QLabel(self.page_one)
        self.one_fault.setObjectName(u"one_fault")
        self.one_fault.setProperty(u"role", u"error")
        self.one_fault.setWordWrap(True)

        self.one_layout.addWidget(self.one_fault)

        self.one_buttons = QHBoxLayout()
        self.one_buttons.setSpacing(8)
        self.one_buttons.setObjectName(u"one_buttons")
        self.finish = QPushButton(self.page_one)
        self.finish.setObjectName(u"finish")
        self.finish.setAutoDefault(False)
        self.finish.setProperty(u"main", True)

        self.one_buttons.addWidget(self.finish)

        self.process = QPushButton(self.page_one)
        self.process.setObjectName(u"process")
        self.process.setAutoDefault(False)

        self.one_buttons.addWidget(self.process)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.one_buttons.addItem(self.spacer_3)


        self.one_layout.addLayout(self.one_buttons)

        self.one_layout.setStretch(2, 1)
        self.one_layout.setStretch(4, 1)
        self.side.addWidget(self.page_one)

        self.side_layout.addWidget(self.side)


        self.outer.addWidget(self.side_card)

        self.outer.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.year_label.setBuddy(self.year)
        self.category_label.setBuddy(self.category)
        self.village_label.setBuddy(self.village)
        self.text_label.setBuddy(self.text)
        self.name_label.setBuddy(self.name)
        self.phone_label.setBuddy(self.phone)
        self.letter_label.setBuddy(self.letter)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.only_open)
        QWidget.setTabOrder(self.only_open, self.rows)
        QWidget.setTabOrder(self.rows, self.new_row)
        QWidget.setTabOrder(self.new_row, self.year)
        QWidget.setTabOrder(self.year, self.export_year)
        QWidget.setTabOrder(self.export_year, self.category)
        QWidget.setTabOrder(self.category, self.village)
        QWidget.setTabOrder(self.village, self.text)
        QWidget.setTabOrder(self.text, self.name)
        QWidget.setTabOrder(self.name, self.phone)
        QWidget.setTabOrder(self.phone, self.letter)
        QWidget.setTabOrder(self.letter, self.record)
        QWidget.setTabOrder(self.record, self.leave)
        QWidget.setTabOrder(self.leave, self.one_text)
        QWidget.setTabOrder(self.one_text, self.answer)
        QWidget.setTabOrder(self.answer, self.finish)
        QWidget.setTabOrder(self.finish, self.process)

        self.retranslateUi(ComplaintsPage)

        QMetaObject.connectSlotsByName(ComplaintsPage)
    # setupUi

    def retranslateUi(self, ComplaintsPage):
        self.search_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Cari", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Cari pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ComplaintsPage", u"Nomor, isi, atau nama pelapor", None))
        self.only_open.setText(QCoreApplication.translate("ComplaintsPage", u"Hanya yang &belum selesai", None))
#if QT_CONFIG(accessibility)
        self.only_open.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Hanya yang belum selesai", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Daftar pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.new_row.setText(QCoreApplication.translate("ComplaintsPage", u"Pengaduan baru  Ctrl+N", None))
#if QT_CONFIG(accessibility)
        self.new_row.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Pengaduan baru  Ctrl+N", None))
#endif // QT_CONFIG(accessibility)
        self.year_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Tahun", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Tahun laporan", None))
#endif // QT_CONFIG(accessibility)
        self.export_year.setText(QCoreApplication.translate("ComplaintsPage", u"Laporan Excel\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_year.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Laporan Excel\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.none_words.setText("")
        self.new_title.setText(QCoreApplication.translate("ComplaintsPage", u"Pengaduan baru", None))
        self.category_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Kategori *", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.category_fault.setText("")
        self.village_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Desa (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.village.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Desa", None))
#endif // QT_CONFIG(accessibility)
        self.village.setPlaceholderText(QCoreApplication.translate("ComplaintsPage", u"Ketik nama desa", None))
        self.village_fault.setText("")
        self.text_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Isi pengaduan *", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Isi pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.text_fault.setText("")
        self.name_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Nama pelapor (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Nama pelapor", None))
#endif // QT_CONFIG(accessibility)
        self.name_fault.setText("")
        self.phone_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Telepon (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Telepon", None))
#endif // QT_CONFIG(accessibility)
        self.phone_fault.setText("")
        self.letter_label.setText(QCoreApplication.translate("ComplaintsPage", u"Nomor &surat terkait (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.letter.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Nomor surat terkait", None))
#endif // QT_CONFIG(accessibility)
        self.letter_fault.setText("")
        self.fault.setText("")
        self.record.setText(QCoreApplication.translate("ComplaintsPage", u"Catat  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.record.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Catat  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("ComplaintsPage", u"Batal  Esc", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Batal  Esc", None))
#endif // QT_CONFIG(accessibility)
        self.one_title.setText("")
        self.one_state.setText("")
#if QT_CONFIG(accessibility)
        self.one_text.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Isi pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.one_facts.setText("")
        self.answer_label.setText(QCoreApplication.translate("ComplaintsPage", u"&Jawaban", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Jawaban", None))
#endif // QT_CONFIG(accessibility)
        self.answer_fault.setText("")
        self.one_fault.setText("")
        self.finish.setText(QCoreApplication.translate("ComplaintsPage", u"Jawab dan selesaikan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.finish.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Jawab dan selesaikan  Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.process.setText(QCoreApplication.translate("ComplaintsPage", u"Mulai &proses", None))
#if QT_CONFIG(accessibility)
        self.process.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Mulai proses", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

