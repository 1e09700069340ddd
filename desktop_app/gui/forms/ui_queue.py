# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.screens.queue_counters import CounterStrip
from desktop_app.gui.screens.queue_late import LatePanel
from desktop_app.gui.screens.queue_ticket import TicketPanel
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.lane_choice import LaneChoice
from desktop_app.gui.widgets.ticket_forms import NewTicketForm

class Ui_QueueScreen(object):
    def setupUi(self, QueueScreen):
        if not QueueScreen.objectName():
            QueueScreen.setObjectName(u"QueueScreen")
        self.outer = QVBoxLayout(QueueScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.heading = QLabel(QueueScreen)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.top.addWidget(self.heading)

        self.day_words = QLabel(QueueScreen)
        self.day_words.setObjectName(u"day_words")
        self.day_words.setProperty(u"role", u"hint")

        self.top.addWidget(self.day_words)

        self.spacer_1 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.spacer_1)

        self.new_ticket = QPushButton(QueueScreen)
        self.new_ticket.setObjectName(u"new_ticket")
        self.new_ticket.setAutoDefault(False)
        self.new_ticket.setProperty(u"main", True)

        self.top.addWidget(self.new_ticket)

        self.late = QPushButton(QueueScreen)
        self.late.setObjectName(u"late")
        self.late.setAutoDefault(False)

        self.top.addWidget(self.late)


        self.outer.addLayout(self.top)

        self.counters = CounterStrip(QueueScreen)
        self.counters.setObjectName(u"counters")

        self.outer.addWidget(self.counters)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.search = QLineEdit(QueueScreen)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumSize(QSize(130, 0))
        self.search.setMaximumSize(QSize(150, 16777215))

        self.filters.addWidget(self.search)

        self.state = QComboBox(QueueScreen)
        self.state.setObjectName(u"state")
        self.state.setMinimumSize(QSize(0, 36))

        self.filters.addWidget(self.state)

        self.lane = QComboBox(QueueScreen)
        self.lane.setObjectName(u"lane")
        self.lane.setMinimumSize(QSize(0, 36))

        self.filters.addWidget(self.lane)

        self.counter = QComboBox(QueueScreen)
        self.counter.setObjectName(u"counter")
        self.counter.setMinimumSize(QSize(0, 36))

        self.filters.addWidget(self.counter)

        self.service = QComboBox(QueueScreen)
        self.service.setObjectName(u"service")
        self.service.setMinimumSize(QSize(0, 36))

        self.filters.addWidget(self.service)

        self.spacer_2 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters.addItem(self.spacer_2)

        self.date_label = QLabel(QueueScreen)
        self.date_label.setObjectName(u"date_label")

        self.filters.addWidget(self.date_label)

        self.date = DateField(QueueScreen)
        self.date.setObjectName(u"date")
        self.date.setMaximumSize(QSize(126, 16777215))

        self.filters.addWidget(self.date)

        self.today = QPushButton(QueueScreen)
        self.today.setObjectName(u"today")
        self.today.setAutoDefault(False)

        self.filters.addWidget(self.today)


        self.outer.addLayout(self.filters)

        self.splitter = QSplitter(QueueScreen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(6)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.tickets = QTableView(self.left)
        self.tickets.setObjectName(u"tickets")
        self.tickets.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tickets.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tickets.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tickets.setAlternatingRowColors(True)
        self.tickets.setShowGrid(False)
        self.tickets.setTabKeyNavigation(False)
        self.tickets.setWordWrap(False)
        self.tickets.setSortingEnabled(False)

        self.left_layout.addWidget(self.tickets)

        self.empty = QLabel(self.left)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.left_layout.addWidget(self.empty)

        self.count = QLabel(self.left)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")

        self.left_layout.addWidget(self.count)

        self.left_layout.setStretch(0, 1)
        self.left_layout.setStretch(1, 1)
        self.splitter.addWidget(self.left)
        self.side = QStackedWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.ticket = TicketPanel()
        self.ticket.setObjectName(u"ticket")
        self.side.addWidget(self.ticket)
        self.paper = LatePanel()
        self.paper.setObjectName(u"paper")
        self.side.addWidget(self.paper)
        self.number_page = QWidget()
        self.number_page.setObjectName(u"number_page")
        self.number_layout = QVBoxLayout(self.number_page)
        self.number_layout.setObjectName(u"number_layout")
        self.number_layout.setContentsMargins(0, 0, 0, 0)
        self.lanes = LaneChoice(self.number_page)
        self.lanes.setObjectName(u"lanes")

        self.number_layout.addWidget(self.lanes)

        self.details = NewTicketForm(self.number_page)
        self.details.setObjectName(u"details")

        self.number_layout.addWidget(self.details)

        self.spacer_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.number_layout.addItem(self.spacer_3)

        self.side.addWidget(self.number_page)
        self.splitter.addWidget(self.side)

        self.outer.addWidget(self.splitter)

        self.outer.setStretch(3, 1)
        QWidget.setTabOrder(self.tickets, self.search)
        QWidget.setTabOrder(self.search, self.state)
        QWidget.setTabOrder(self.state, self.lane)
        QWidget.setTabOrder(self.lane, self.counter)
        QWidget.setTabOrder(self.counter, self.service)
        QWidget.setTabOrder(self.service, self.date)
        QWidget.setTabOrder(self.date, self.today)
        QWidget.setTabOrder(self.today, self.new_ticket)
        QWidget.setTabOrder(self.new_ticket, self.late)
        QWidget.setTabOrder(self.late, self.ticket)
        QWidget.setTabOrder(self.ticket, self.paper)

        self.retranslateUi(QueueScreen)

        self.side.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(QueueScreen)
    # setupUi

    def retranslateUi(self, QueueScreen):
        self.heading.setText(QCoreApplication.translate("QueueScreen", u"Antrean", None))
        self.day_words.setText("")
        self.new_ticket.setText(QCoreApplication.translate("QueueScreen", u"F2  Nomor baru", None))
#if QT_CONFIG(accessibility)
        self.new_ticket.setAccessibleName(QCoreApplication.translate("QueueScreen", u"F2  Nomor baru", None))
#endif // QT_CONFIG(accessibility)
        self.late.setText(QCoreApplication.translate("QueueScreen", u"Ctrl+N  Entri susulan", None))
#if QT_CONFIG(accessibility)
        self.late.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Ctrl+N  Entri susulan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Cari nomor antrean (F3)", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("QueueScreen", u"F3  Cari nomor", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Keadaan yang ditampilkan (F4)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lane.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Jalur yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.counter.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Loket yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.service.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Layanan yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.date_label.setText(QCoreApplication.translate("QueueScreen", u"Alt+\u2190 \u2192  Hari", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Hari yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.today.setText(QCoreApplication.translate("QueueScreen", u"Hari ini", None))
#if QT_CONFIG(accessibility)
        self.today.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Hari ini", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tickets.setAccessibleName(QCoreApplication.translate("QueueScreen", u"Daftar nomor antrean", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.count.setText("")
        pass
    # retranslateUi

