# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trail.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QTableView, QVBoxLayout)

from desktop_app.gui.widgets.date_field import DateField

class Ui_TrailScreen(object):
    def setupUi(self, TrailScreen):
        if not TrailScreen.objectName():
            TrailScreen.setObjectName(u"TrailScreen")
        self.outer = QVBoxLayout(TrailScreen)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(TrailScreen)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(TrailScreen)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.first_box = QVBoxLayout()
        self.first_box.setSpacing(3)
        self.first_box.setObjectName(u"first_box")
        self.first_label = QLabel(TrailScreen)
        self.first_label.setObjectName(u"first_label")

        self.first_box.addWidget(self.first_label)

        self.first = DateField(TrailScreen)
        self.first.setObjectName(u"first")

        self.first_box.addWidget(self.first)


        self.filters.addLayout(self.first_box)

        self.last_box = QVBoxLayout()
        self.last_box.setSpacing(3)
        self.last_box.setObjectName(u"last_box")
        self.last_label = QLabel(TrailScreen)
        self.last_label.setObjectName(u"last_label")

        self.last_box.addWidget(self.last_label)

        self.last = DateField(TrailScreen)
        self.last.setObjectName(u"last")

        self.last_box.addWidget(self.last)


        self.filters.addLayout(self.last_box)

        self.officer_box = QVBoxLayout()
        self.officer_box.setSpacing(3)
        self.officer_box.setObjectName(u"officer_box")
        self.officer_label = QLabel(TrailScreen)
        self.officer_label.setObjectName(u"officer_label")

        self.officer_box.addWidget(self.officer_label)

        self.officer = QComboBox(TrailScreen)
        self.officer.setObjectName(u"officer")
        self.officer.setMinimumSize(QSize(0, 38))

        self.officer_box.addWidget(self.officer)


        self.filters.addLayout(self.officer_box)

        self.group_box = QVBoxLayout()
        self.group_box.setSpacing(3)
        self.group_box.setObjectName(u"group_box")
        self.group_label = QLabel(TrailScreen)
        self.group_label.setObjectName(u"group_label")

        self.group_box.addWidget(self.group_label)

        self.group = QComboBox(TrailScreen)
        self.group.setObjectName(u"group")
        self.group.setMinimumSize(QSize(0, 38))

        self.group_box.addWidget(self.group)


        self.filters.addLayout(self.group_box)

        self.person_box = QVBoxLayout()
        self.person_box.setSpacing(3)
        self.person_box.setObjectName(u"person_box")
        self.person_label = QLabel(TrailScreen)
        self.person_label.setObjectName(u"person_label")

        self.person_box.addWidget(self.person_label)

        self.person = QLineEdit(TrailScreen)
        self.person.setObjectName(u"person")

        self.person_box.addWidget(self.person)


        self.filters.addLayout(self.person_box)

        self.show_box = QVBoxLayout()
        self.show_box.setSpacing(3)
        self.show_box.setObjectName(u"show_box")
        self.show_label = QLabel(TrailScreen)
        self.show_label.setObjectName(u"show_label")

        self.show_box.addWidget(self.show_label)

        self.show = QPushButton(TrailScreen)
        self.show.setObjectName(u"show")
        self.show.setAutoDefault(False)

        self.show_box.addWidget(self.show)


        self.filters.addLayout(self.show_box)

        self.filters.setStretch(2, 1)
        self.filters.setStretch(3, 1)
        self.filters.setStretch(4, 1)

        self.outer.addLayout(self.filters)

        self.fault = QLabel(TrailScreen)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.rows = QTableView(TrailScreen)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.outer.addWidget(self.rows)

        self.empty = QLabel(TrailScreen)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setWordWrap(True)

        self.outer.addWidget(self.empty)

        self.count = QLabel(TrailScreen)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"hint")
        self.count.setWordWrap(True)

        self.outer.addWidget(self.count)

        self.outer.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.officer_label.setBuddy(self.officer)
        self.group_label.setBuddy(self.group)
        self.person_label.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TrailScreen)

        QMetaObject.connectSlotsByName(TrailScreen)
    # setupUi

    def retranslateUi(self, TrailScreen):
        self.heading.setText(QCoreApplication.translate("TrailScreen", u"Jejak audit", None))
        self.words.setText(QCoreApplication.translate("TrailScreen", u"Setiap perubahan, setiap data yang dilihat, dan setiap masuk tercatat dan tidak dapat diubah. Isi data orang tidak ditampilkan di sini.", None))
        self.first_label.setText(QCoreApplication.translate("TrailScreen", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Dari", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("TrailScreen", u"&Sampai", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Sampai", None))
#endif // QT_CONFIG(accessibility)
        self.officer_label.setText(QCoreApplication.translate("TrailScreen", u"&Petugas", None))
#if QT_CONFIG(accessibility)
        self.officer.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Petugas", None))
#endif // QT_CONFIG(accessibility)
        self.group_label.setText(QCoreApplication.translate("TrailScreen", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Jenis", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("TrailScreen", u"&Orang (NIK atau nama)", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Orang (NIK atau nama)", None))
#endif // QT_CONFIG(accessibility)
        self.show_label.setText("")
        self.show.setText(QCoreApplication.translate("TrailScreen", u"Tampilkan", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Tampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("TrailScreen", u"Jejak audit", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("TrailScreen", u"Tidak ada catatan untuk pilihan ini. Ubah tanggal atau pilihannya.", None))
        self.count.setText("")
        pass
    # retranslateUi

