# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QTableView,
    QVBoxLayout, QWidget)

class Ui_PersonPagePart(object):
    def setupUi(self, PersonPagePart):
        if not PersonPagePart.objectName():
            PersonPagePart.setObjectName(u"PersonPagePart")
        self.column = QVBoxLayout(PersonPagePart)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(PersonPagePart)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"role", u"card")
        self.head_column = QVBoxLayout(self.head)
        self.head_column.setSpacing(4)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(12, 8, 12, 8)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(8)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(self.head)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"heading")
        self.name.setWordWrap(True)

        self.name_row.addWidget(self.name)

        self.reveal = QPushButton(self.head)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setAutoDefault(False)

        self.name_row.addWidget(self.reveal)

        self.correct = QPushButton(self.head)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)

        self.name_row.addWidget(self.correct)

        self.give = QPushButton(self.head)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.name_row.addWidget(self.give)

        self.erase = QPushButton(self.head)
        self.erase.setObjectName(u"erase")
        self.erase.setAutoDefault(False)

        self.name_row.addWidget(self.erase)

        self.name_row.setStretch(0, 1)

        self.head_column.addLayout(self.name_row)

        self.numbers = QLabel(self.head)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setWordWrap(True)

        self.head_column.addWidget(self.numbers)

        self.facts = QLabel(self.head)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"hint")
        self.facts.setWordWrap(True)

        self.head_column.addWidget(self.facts)


        self.column.addWidget(self.head)

        self.twin = QFrame(PersonPagePart)
        self.twin.setObjectName(u"twin")
        self.twin.setProperty(u"role", u"info")
        self.twin_row = QHBoxLayout(self.twin)
        self.twin_row.setSpacing(8)
        self.twin_row.setObjectName(u"twin_row")
        self.twin_row.setContentsMargins(12, 6, 12, 6)
        self.twin_words = QLabel(self.twin)
        self.twin_words.setObjectName(u"twin_words")
        self.twin_words.setProperty(u"role", u"title")
        self.twin_words.setWordWrap(True)

        self.twin_row.addWidget(self.twin_words)

        self.compare = QPushButton(self.twin)
        self.compare.setObjectName(u"compare")
        self.compare.setAutoDefault(False)

        self.twin_row.addWidget(self.compare)

        self.twin_row.setStretch(0, 1)

        self.column.addWidget(self.twin)

        self.tabs = QTabWidget(PersonPagePart)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_summary = QWidget()
        self.tab_summary.setObjectName(u"tab_summary")
        self.tab_summary_column = QVBoxLayout(self.tab_summary)
        self.tab_summary_column.setSpacing(8)
        self.tab_summary_column.setObjectName(u"tab_summary_column")
        self.tab_summary_column.setContentsMargins(0, 8, 0, 0)
        self.summary_area = QScrollArea(self.tab_summary)
        self.summary_area.setObjectName(u"summary_area")
        self.summary_area.setWidgetResizable(True)
        self.summary_area.setFrameShape(QFrame.Shape.NoFrame)
        self.summary_sheet = QWidget()
        self.summary_sheet.setObjectName(u"summary_sheet")
        self.summary_column = QVBoxLayout(self.summary_sheet)
        self.summary_column.setSpacing(8)
        self.summary_column.setObjectName(u"summary_column")
        self.summary_column.setContentsMargins(4, 4, 4, 4)
        self.summary = QLabel(self.summary_sheet)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.summary_column.addWidget(self.summary)

        self.family_title = QLabel(self.summary_sheet)
        self.family_title.setObjectName(u"family_title")
        self.family_title.setProperty(u"role", u"title")

        self.summary_column.addWidget(self.family_title)

        self.family = QTableView(self.summary_sheet)
        self.family.setObjectName(u"family")
        self.family.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.family.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.family.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.family.setAlternatingRowColors(True)
        self.family.setShowGrid(False)
        self.family.setTabKeyNavigation(False)
        self.family.setWordWrap(False)

        self.summary_column.addWidget(self.family)

        self.no_family = QLabel(self.summary_sheet)
        self.no_family.setObjectName(u"no_family")
        self.no_family.setProperty(u"role", u"hint")
        self.no_family.setWordWrap(True)

        self.summary_column.addWidget(self.no_family)

        self.summary_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.summary_column.addItem(self.summary_gap)

        self.summary_column.setStretch(4, 1)
        self.summary_area.setWidget(self.summary_sheet)

        self.tab_summary_column.addWidget(self.summary_area)

        self.tab_summary_column.setStretch(0, 1)
        self.tabs.addTab(self.tab_summary, "")
        self.tab_visits = QWidget()
        self.tab_visits.setObjectName(u"tab_visits")
        self.tab_visits_column = QVBoxLayout(self.tab_visits)
        self.tab_visits_column.setSpacing(8)
        self.tab_visits_column.setObjectName(u"tab_visits_column")
        self.tab_visits_column.setContentsMargins(0, 8, 0, 0)
        self.visits = QTableView(self.tab_visits)
        self.visits.setObjectName(u"visits")
        self.visits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.visits.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.visits.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.visits.setAlternatingRowColors(True)
        self.visits.setShowGrid(False)
        self.visits.setTabKeyNavigation(False)
        self.visits.setWordWrap(False)

        self.tab_visits_column.addWidget(self.visits)

        self.visit_words = QLabel(self.tab_visits)
        self.visit_words.setObjectName(u"visit_words")
        self.visit_words.setWordWrap(True)

        self.tab_visits_column.addWidget(self.visit_words)

        self.no_visits = QLabel(self.tab_visits)
        self.no_visits.setObjectName(u"no_visits")
        self.no_visits.setProperty(u"role", u"hint")

        self.tab_visits_column.addWidget(self.no_visits)

        self.visits_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tab_visits_column.addItem(self.visits_gap)

        self.tab_visits_column.setStretch(0, 1)
        self.tabs.addTab(self.tab_visits, "")
        self.tab_letters = QWidget()
        self.tab_letters.setObjectName(u"tab_letters")
        self.tab_letters_column = QVBoxLayout(self.tab_letters)
        self.tab_letters_column.setSpacing(8)
        self.tab_letters_column.setObjectName(u"tab_letters_column")
        self.tab_letters_column.setContentsMargins(0, 8, 0, 0)
        self.letters = QTableView(self.tab_letters)
        self.letters.setObjectName(u"letters")
        self.letters.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.letters.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.letters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.letters.setAlternatingRowColors(True)
        self.letters.setShowGrid(False)
        self.letters.setTabKeyNavigation(False)
        self.letters.setWordWrap(False)

        self.tab_letters_column.addWidget(self.letters)

        self.no_letters = QLabel(self.tab_letters)
        self.no_letters.setObjectName(u"no_letters")
        self.no_letters.setProperty(u"role", u"hint")

        self.tab_letters_column.addWidget(self.no_letters)

        self.beside = QLabel(self.tab_letters)
        self.beside.setObjectName(u"beside")
        self.beside.setWordWrap(True)

        self.tab_letters_column.addWidget(self.beside)

        self.letters_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tab_letters_column.addItem(self.letters_gap)

        self.tab_letters_column.setStretch(0, 1)
        self.tabs.addTab(self.tab_letters, "")
        self.tab_register = QWidget()
        self.tab_register.setObjectName(u"tab_register")
        self.tab_register_column = QVBoxLayout(self.tab_register)
        self.tab_register_column.setSpacing(8)
        self.tab_register_column.setObjectName(u"tab_register_column")
        self.tab_register_column.setContentsMargins(0, 8, 0, 0)
        self.register_words = QLabel(self.tab_register)
        self.register_words.setObjectName(u"register_words")
        self.register_words.setProperty(u"role", u"hint")
        self.register_words.setWordWrap(True)

        self.tab_register_column.addWidget(self.register_words)

        self.standings = QTableView(self.tab_register)
        self.standings.setObjectName(u"standings")
        self.standings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.standings.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.standings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.standings.setAlternatingRowColors(True)
        self.standings.setShowGrid(False)
        self.standings.setTabKeyNavigation(False)
        self.standings.setWordWrap(False)

        self.tab_register_column.addWidget(self.standings)

        self.decided_title = QLabel(self.tab_register)
        self.decided_title.setObjectName(u"decided_title")
        self.decided_title.setProperty(u"role", u"title")

        self.tab_register_column.addWidget(self.decided_title)

        self.decided = QTableView(self.tab_register)
        self.decided.setObjectName(u"decided")
        self.decided.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.decided.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.decided.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.decided.setAlternatingRowColors(True)
        self.decided.setShowGrid(False)
        self.decided.setTabKeyNavigation(False)
        self.decided.setWordWrap(False)

        self.tab_register_column.addWidget(self.decided)

        self.tab_register_column.setStretch(1, 1)
        self.tab_register_column.setStretch(3, 1)
        self.tabs.addTab(self.tab_register, "")
        self.tab_trail = QWidget()
        self.tab_trail.setObjectName(u"tab_trail")
        self.tab_trail_column = QVBoxLayout(self.tab_trail)
        self.tab_trail_column.setSpacing(8)
        self.tab_trail_column.setObjectName(u"tab_trail_column")
        self.tab_trail_column.setContentsMargins(0, 8, 0, 0)
        self.looks_title = QLabel(self.tab_trail)
        self.looks_title.setObjectName(u"looks_title")
        self.looks_title.setProperty(u"role", u"title")

        self.tab_trail_column.addWidget(self.looks_title)

        self.looks = QTableView(self.tab_trail)
        self.looks.setObjectName(u"looks")
        self.looks.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.looks.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.looks.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.looks.setAlternatingRowColors(True)
        self.looks.setShowGrid(False)
        self.looks.setTabKeyNavigation(False)
        self.looks.setWordWrap(False)

        self.tab_trail_column.addWidget(self.looks)

        self.changes_title = QLabel(self.tab_trail)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setProperty(u"role", u"title")

        self.tab_trail_column.addWidget(self.changes_title)

        self.changes = QTableView(self.tab_trail)
        self.changes.setObjectName(u"changes")
        self.changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.changes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.changes.setAlternatingRowColors(True)
        self.changes.setShowGrid(False)
        self.changes.setTabKeyNavigation(False)
        self.changes.setWordWrap(False)

        self.tab_trail_column.addWidget(self.changes)

        self.tab_trail_column.setStretch(1, 1)
        self.tab_trail_column.setStretch(3, 1)
        self.tabs.addTab(self.tab_trail, "")

        self.column.addWidget(self.tabs)

        self.column.setStretch(2, 1)
        QWidget.setTabOrder(self.tabs, self.reveal)
        QWidget.setTabOrder(self.reveal, self.correct)
        QWidget.setTabOrder(self.correct, self.erase)
        QWidget.setTabOrder(self.erase, self.compare)
        QWidget.setTabOrder(self.compare, self.family)
        QWidget.setTabOrder(self.family, self.visits)
        QWidget.setTabOrder(self.visits, self.letters)
        QWidget.setTabOrder(self.letters, self.standings)
        QWidget.setTabOrder(self.standings, self.decided)
        QWidget.setTabOrder(self.decided, self.looks)
        QWidget.setTabOrder(self.looks, self.changes)

        self.retranslateUi(PersonPagePart)

        QMetaObject.connectSlotsByName(PersonPagePart)
    # setupUi

    def retranslateUi(self, PersonPagePart):
        self.name.setText("")
        self.reveal.setText(QCoreApplication.translate("PersonPagePart", u"Ctrl+L  Lihat NIK", None))
#if QT_CONFIG(accessibility)
        self.reveal.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ctrl+L  Lihat NIK", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("PersonPagePart", u"Ctrl+R  Koreksi", None))
#if QT_CONFIG(accessibility)
        self.correct.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ctrl+R  Koreksi", None))
#endif // QT_CONFIG(accessibility)
        self.give.setText(QCoreApplication.translate("PersonPagePart", u"Ctrl+D  Beri data", None))
#if QT_CONFIG(accessibility)
        self.give.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ctrl+D  Beri data", None))
#endif // QT_CONFIG(accessibility)
        self.erase.setText(QCoreApplication.translate("PersonPagePart", u"Ctrl+E  Hapus", None))
#if QT_CONFIG(accessibility)
        self.erase.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ctrl+E  Hapus", None))
#endif // QT_CONFIG(accessibility)
        self.numbers.setText("")
        self.facts.setText("")
        self.twin_words.setText("")
        self.compare.setText(QCoreApplication.translate("PersonPagePart", u"Ctrl+B  Bandingkan", None))
#if QT_CONFIG(accessibility)
        self.compare.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ctrl+B  Bandingkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Bagian halaman", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.summary_area.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Ringkasan", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.family_title.setText(QCoreApplication.translate("PersonPagePart", u"Keluarga (No. KK sama)", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Keluarga", None))
#endif // QT_CONFIG(accessibility)
        self.no_family.setText(QCoreApplication.translate("PersonPagePart", u"Tidak ada orang lain dengan No. KK ini di catatan kantor maupun di data DTKS/DTSEN.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_summary), QCoreApplication.translate("PersonPagePart", u"Ringkas  Alt+1", None))
#if QT_CONFIG(accessibility)
        self.visits.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Kunjungan", None))
#endif // QT_CONFIG(accessibility)
        self.visit_words.setText("")
        self.no_visits.setText(QCoreApplication.translate("PersonPagePart", u"Belum ada kunjungan yang tercatat.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_visits), QCoreApplication.translate("PersonPagePart", u"Kunjungan  Alt+2", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Surat", None))
#endif // QT_CONFIG(accessibility)
        self.no_letters.setText(QCoreApplication.translate("PersonPagePart", u"Belum ada surat untuk orang ini.", None))
        self.beside.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_letters), QCoreApplication.translate("PersonPagePart", u"Surat  Alt+3", None))
        self.register_words.setText("")
#if QT_CONFIG(accessibility)
        self.standings.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Data per tanggal", None))
#endif // QT_CONFIG(accessibility)
        self.decided_title.setText(QCoreApplication.translate("PersonPagePart", u"Saat diputuskan", None))
#if QT_CONFIG(accessibility)
        self.decided.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Data saat diputuskan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_register), QCoreApplication.translate("PersonPagePart", u"DTKS/DTSEN  Alt+4", None))
        self.looks_title.setText(QCoreApplication.translate("PersonPagePart", u"Siapa yang melihat", None))
#if QT_CONFIG(accessibility)
        self.looks.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Siapa yang melihat", None))
#endif // QT_CONFIG(accessibility)
        self.changes_title.setText(QCoreApplication.translate("PersonPagePart", u"Perubahan", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("PersonPagePart", u"Perubahan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_trail), QCoreApplication.translate("PersonPagePart", u"Jejak  Alt+5", None))
        pass
    # retranslateUi

