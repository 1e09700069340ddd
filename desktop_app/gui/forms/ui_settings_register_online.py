# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_register_online.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QTableWidget,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.digits_field import DigitsField

class Ui_OnlineRegisterPage(object):
    def setupUi(self, OnlineRegisterPage):
        if not OnlineRegisterPage.objectName():
            OnlineRegisterPage.setObjectName(u"OnlineRegisterPage")
        self.outer = QVBoxLayout(OnlineRegisterPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(OnlineRegisterPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(OnlineRegisterPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.centre_box = QVBoxLayout()
        self.centre_box.setSpacing(2)
        self.centre_box.setObjectName(u"centre_box")
        self.centre = QCheckBox(OnlineRegisterPage)
        self.centre.setObjectName(u"centre")

        self.centre_box.addWidget(self.centre)

        self.centre_words = QLabel(OnlineRegisterPage)
        self.centre_words.setObjectName(u"centre_words")
        self.centre_words.setProperty(u"role", u"hint")
        self.centre_words.setWordWrap(True)

        self.centre_box.addWidget(self.centre_words)


        self.outer.addLayout(self.centre_box)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.scroll = QScrollArea(OnlineRegisterPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setMinimumSize(QSize(460, 0))
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(8)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 10, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(3)
        self.name_box.setObjectName(u"name_box")
        self.name_label = QLabel(self.inner)
        self.name_label.setObjectName(u"name_label")

        self.name_box.addWidget(self.name_label)

        self.name = QLineEdit(self.inner)
        self.name.setObjectName(u"name")

        self.name_box.addWidget(self.name)

        self.name_fault = QLabel(self.inner)
        self.name_fault.setObjectName(u"name_fault")
        self.name_fault.setProperty(u"role", u"error")
        self.name_fault.setWordWrap(True)

        self.name_box.addWidget(self.name_fault)

        self.spacer_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.name_box.addItem(self.spacer_1)

        self.name_box.setStretch(3, 1)

        self.grid.addLayout(self.name_box, 0, 0, 1, 1)

        self.register_box = QVBoxLayout()
        self.register_box.setSpacing(3)
        self.register_box.setObjectName(u"register_box")
        self.register_label = QLabel(self.inner)
        self.register_label.setObjectName(u"register_label")
        self.register_label.setWordWrap(True)

        self.register_box.addWidget(self.register_label)

        self.register = QComboBox(self.inner)
        self.register.setObjectName(u"register")

        self.register_box.addWidget(self.register)

        self.register_fault = QLabel(self.inner)
        self.register_fault.setObjectName(u"register_fault")
        self.register_fault.setProperty(u"role", u"error")
        self.register_fault.setWordWrap(True)

        self.register_box.addWidget(self.register_fault)

        self.spacer_2 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.register_box.addItem(self.spacer_2)

        self.register_box.setStretch(3, 1)

        self.grid.addLayout(self.register_box, 0, 1, 1, 1)

        self.url_box = QVBoxLayout()
        self.url_box.setSpacing(3)
        self.url_box.setObjectName(u"url_box")
        self.url_label = QLabel(self.inner)
        self.url_label.setObjectName(u"url_label")
        self.url_label.setWordWrap(True)

        self.url_box.addWidget(self.url_label)

        self.url = QLineEdit(self.inner)
        self.url.setObjectName(u"url")

        self.url_box.addWidget(self.url)

        self.url_fault = QLabel(self.inner)
        self.url_fault.setObjectName(u"url_fault")
        self.url_fault.setProperty(u"role", u"error")
        self.url_fault.setWordWrap(True)

        self.url_box.addWidget(self.url_fault)

        self.spacer_3 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.url_box.addItem(self.spacer_3)

        self.url_box.setStretch(3, 1)

        self.grid.addLayout(self.url_box, 1, 0, 1, 2)

        self.method_box = QVBoxLayout()
        self.method_box.setSpacing(3)
        self.method_box.setObjectName(u"method_box")
        self.method_label = QLabel(self.inner)
        self.method_label.setObjectName(u"method_label")

        self.method_box.addWidget(self.method_label)

        self.method = QComboBox(self.inner)
        self.method.setObjectName(u"method")

        self.method_box.addWidget(self.method)

        self.method_fault = QLabel(self.inner)
        self.method_fault.setObjectName(u"method_fault")
        self.method_fault.setProperty(u"role", u"error")
        self.method_fault.setWordWrap(True)

        self.method_box.addWidget(self.method_fault)

        self.spacer_4 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.method_box.addItem(self.spacer_4)

        self.method_box.setStretch(3, 1)

        self.grid.addLayout(self.method_box, 2, 0, 1, 1)

        self.body_box = QVBoxLayout()
        self.body_box.setSpacing(3)
        self.body_box.setObjectName(u"body_box")
        self.body_label = QLabel(self.inner)
        self.body_label.setObjectName(u"body_label")

        self.body_box.addWidget(self.body_label)

        self.body = QLineEdit(self.inner)
        self.body.setObjectName(u"body")

        self.body_box.addWidget(self.body)

        self.body_fault = QLabel(self.inner)
        self.body_fault.setObjectName(u"body_fault")
        self.body_fault.setProperty(u"role", u"error")
        self.body_fault.setWordWrap(True)

        self.body_box.addWidget(self.body_fault)

        self.spacer_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.body_box.addItem(self.spacer_5)

        self.body_box.setStretch(3, 1)

        self.grid.addLayout(self.body_box, 2, 1, 1, 1)

        self.token_header_box = QVBoxLayout()
        self.token_header_box.setSpacing(3)
        self.token_header_box.setObjectName(u"token_header_box")
        self.token_header_label = QLabel(self.inner)
        self.token_header_label.setObjectName(u"token_header_label")

        self.token_header_box.addWidget(self.token_header_label)

        self.token_header = QLineEdit(self.inner)
        self.token_header.setObjectName(u"token_header")

        self.token_header_box.addWidget(self.token_header)

        self.token_header_fault = QLabel(self.inner)
        self.token_header_fault.setObjectName(u"token_header_fault")
        self.token_header_fault.setProperty(u"role", u"error")
        self.token_header_fault.setWordWrap(True)

        self.token_header_box.addWidget(self.token_header_fault)

        self.spacer_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.token_header_box.addItem(self.spacer_6)

        self.token_header_box.setStretch(3, 1)

        self.grid.addLayout(self.token_header_box, 3, 0, 1, 1)

        self.token_prefix_box = QVBoxLayout()
        self.token_prefix_box.setSpacing(3)
        self.token_prefix_box.setObjectName(u"token_prefix_box")
        self.token_prefix_label = QLabel(self.inner)
        self.token_prefix_label.setObjectName(u"token_prefix_label")

        self.token_prefix_box.addWidget(self.token_prefix_label)

        self.token_prefix = QLineEdit(self.inner)
        self.token_prefix.setObjectName(u"token_prefix")

        self.token_prefix_box.addWidget(self.token_prefix)

        self.token_prefix_fault = QLabel(self.inner)
        self.token_prefix_fault.setObjectName(u"token_prefix_fault")
        self.token_prefix_fault.setProperty(u"role", u"error")
        self.token_prefix_fault.setWordWrap(True)

        self.token_prefix_box.addWidget(self.token_prefix_fault)

        self.spacer_7 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.token_prefix_box.addItem(self.spacer_7)

        self.token_prefix_box.setStretch(3, 1)

        self.grid.addLayout(self.token_prefix_box, 3, 1, 1, 1)

        self.token_box = QVBoxLayout()
        self.token_box.setSpacing(3)
        self.token_box.setObjectName(u"token_box")
        self.token_label = QLabel(self.inner)
        self.token_label.setObjectName(u"token_label")

        self.token_box.addWidget(self.token_label)

        self.token = QLineEdit(self.inner)
        self.token.setObjectName(u"token")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)

        self.token_box.addWidget(self.token)

        self.token_fault = QLabel(self.inner)
        self.token_fault.setObjectName(u"token_fault")
        self.token_fault.setProperty(u"role", u"error")
        self.token_fault.setWordWrap(True)

        self.token_box.addWidget(self.token_fault)

        self.spacer_8 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.token_box.addItem(self.spacer_8)

        self.token_box.setStretch(3, 1)

        self.grid.addLayout(self.token_box, 4, 0, 1, 1)

        self.hours_box = QVBoxLayout()
        self.hours_box.setSpacing(3)
        self.hours_box.setObjectName(u"hours_box")
        self.hours_label = QLabel(self.inner)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setWordWrap(True)

        self.hours_box.addWidget(self.hours_label)

        self.hours = QSpinBox(self.inner)
        self.hours.setObjectName(u"hours")

        self.hours_box.addWidget(self.hours)

        self.hours_fault = QLabel(self.inner)
        self.hours_fault.setObjectName(u"hours_fault")
        self.hours_fault.setProperty(u"role", u"error")
        self.hours_fault.setWordWrap(True)

        self.hours_box.addWidget(self.hours_fault)

        self.spacer_9 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.hours_box.addItem(self.spacer_9)

        self.hours_box.setStretch(3, 1)

        self.grid.addLayout(self.hours_box, 4, 1, 1, 1)

        self.entries_box = QVBoxLayout()
        self.entries_box.setSpacing(3)
        self.entries_box.setObjectName(u"entries_box")
        self.entries_label = QLabel(self.inner)
        self.entries_label.setObjectName(u"entries_label")

        self.entries_box.addWidget(self.entries_label)

        self.entries = QLineEdit(self.inner)
        self.entries.setObjectName(u"entries")

        self.entries_box.addWidget(self.entries)

        self.entries_fault = QLabel(self.inner)
        self.entries_fault.setObjectName(u"entries_fault")
        self.entries_fault.setProperty(u"role", u"error")
        self.entries_fault.setWordWrap(True)

        self.entries_box.addWidget(self.entries_fault)

        self.spacer_10 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.entries_box.addItem(self.spacer_10)

        self.entries_box.setStretch(3, 1)

        self.grid.addLayout(self.entries_box, 5, 0, 1, 1)

        self.absent_box = QVBoxLayout()
        self.absent_box.setSpacing(3)
        self.absent_box.setObjectName(u"absent_box")
        self.absent_label = QLabel(self.inner)
        self.absent_label.setObjectName(u"absent_label")
        self.absent_label.setWordWrap(True)

        self.absent_box.addWidget(self.absent_label)

        self.absent = QLineEdit(self.inner)
        self.absent.setObjectName(u"absent")

        self.absent_box.addWidget(self.absent)

        self.absent_fault = QLabel(self.inner)
        self.absent_fault.setObjectName(u"absent_fault")
        self.absent_fault.setProperty(u"role", u"error")
        self.absent_fault.setWordWrap(True)

        self.absent_box.addWidget(self.absent_fault)

        self.spacer_11 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.absent_box.addItem(self.spacer_11)

        self.absent_box.setStretch(3, 1)

        self.grid.addLayout(self.absent_box, 5, 1, 1, 1)

        self.as_of_box = QVBoxLayout()
        self.as_of_box.setSpacing(3)
        self.as_of_box.setObjectName(u"as_of_box")
        self.as_of_label = QLabel(self.inner)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setWordWrap(True)

        self.as_of_box.addWidget(self.as_of_label)

        self.as_of = QLineEdit(self.inner)
        self.as_of.setObjectName(u"as_of")

        self.as_of_box.addWidget(self.as_of)

        self.as_of_fault = QLabel(self.inner)
        self.as_of_fault.setObjectName(u"as_of_fault")
        self.as_of_fault.setProperty(u"role", u"error")
        self.as_of_fault.setWordWrap(True)

        self.as_of_box.addWidget(self.as_of_fault)

        self.spacer_12 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.as_of_box.addItem(self.spacer_12)

        self.as_of_box.setStretch(3, 1)

        self.grid.addLayout(self.as_of_box, 6, 0, 1, 1)

        self.label_box = QVBoxLayout()
        self.label_box.setSpacing(3)
        self.label_box.setObjectName(u"label_box")
        self.label_label = QLabel(self.inner)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setWordWrap(True)

        self.label_box.addWidget(self.label_label)

        self.label = QLineEdit(self.inner)
        self.label.setObjectName(u"label")

        self.label_box.addWidget(self.label)

        self.label_fault = QLabel(self.inner)
        self.label_fault.setObjectName(u"label_fault")
        self.label_fault.setProperty(u"role", u"error")
        self.label_fault.setWordWrap(True)

        self.label_box.addWidget(self.label_fault)

        self.spacer_13 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.label_box.addItem(self.spacer_13)

        self.label_box.setStretch(3, 1)

        self.grid.addLayout(self.label_box, 6, 1, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

        self.inner_layout.addLayout(self.grid)

        self.spacer_14 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_14)

        self.inner_layout.setStretch(1, 1)
        self.scroll.setWidget(self.inner)

        self.columns.addWidget(self.scroll)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.mapping_title = QLabel(OnlineRegisterPage)
        self.mapping_title.setObjectName(u"mapping_title")
        self.mapping_title.setProperty(u"role", u"title")

        self.right.addWidget(self.mapping_title)

        self.mapping = QTableWidget(OnlineRegisterPage)
        self.mapping.setObjectName(u"mapping")
        self.mapping.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.mapping.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mapping.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mapping.setAlternatingRowColors(True)
        self.mapping.setShowGrid(False)
        self.mapping.setTabKeyNavigation(False)
        self.mapping.setWordWrap(False)

        self.right.addWidget(self.mapping)

        self.mapping_fault = QLabel(OnlineRegisterPage)
        self.mapping_fault.setObjectName(u"mapping_fault")
        self.mapping_fault.setProperty(u"role", u"error")
        self.mapping_fault.setWordWrap(True)

        self.right.addWidget(self.mapping_fault)

        self.try_row = QHBoxLayout()
        self.try_row.setSpacing(8)
        self.try_row.setObjectName(u"try_row")
        self.nik = DigitsField(OnlineRegisterPage)
        self.nik.setObjectName(u"nik")

        self.try_row.addWidget(self.nik)

        self.try_out = QPushButton(OnlineRegisterPage)
        self.try_out.setObjectName(u"try_out")
        self.try_out.setAutoDefault(False)

        self.try_row.addWidget(self.try_out)

        self.try_row.setStretch(0, 1)

        self.right.addLayout(self.try_row)

        self.result = QLabel(OnlineRegisterPage)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"hint")
        self.result.setWordWrap(True)

        self.right.addWidget(self.result)

        self.right.setStretch(1, 1)

        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.outer.addLayout(self.columns)

        self.fault = QLabel(OnlineRegisterPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(OnlineRegisterPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.remove = QPushButton(OnlineRegisterPage)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.spacer_15 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_15)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.register_label.setBuddy(self.register)
        self.url_label.setBuddy(self.url)
        self.method_label.setBuddy(self.method)
        self.body_label.setBuddy(self.body)
        self.token_header_label.setBuddy(self.token_header)
        self.token_prefix_label.setBuddy(self.token_prefix)
        self.token_label.setBuddy(self.token)
        self.hours_label.setBuddy(self.hours)
        self.entries_label.setBuddy(self.entries)
        self.absent_label.setBuddy(self.absent)
        self.as_of_label.setBuddy(self.as_of)
        self.label_label.setBuddy(self.label)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.centre, self.name)
        QWidget.setTabOrder(self.name, self.register)
        QWidget.setTabOrder(self.register, self.url)
        QWidget.setTabOrder(self.url, self.method)
        QWidget.setTabOrder(self.method, self.body)
        QWidget.setTabOrder(self.body, self.token_header)
        QWidget.setTabOrder(self.token_header, self.token_prefix)
        QWidget.setTabOrder(self.token_prefix, self.token)
        QWidget.setTabOrder(self.token, self.hours)
        QWidget.setTabOrder(self.hours, self.entries)
        QWidget.setTabOrder(self.entries, self.absent)
        QWidget.setTabOrder(self.absent, self.as_of)
        QWidget.setTabOrder(self.as_of, self.label)
        QWidget.setTabOrder(self.label, self.mapping)
        QWidget.setTabOrder(self.mapping, self.nik)
        QWidget.setTabOrder(self.nik, self.try_out)
        QWidget.setTabOrder(self.try_out, self.save)
        QWidget.setTabOrder(self.save, self.remove)

        self.retranslateUi(OnlineRegisterPage)

        QMetaObject.connectSlotsByName(OnlineRegisterPage)
    # setupUi

    def retranslateUi(self, OnlineRegisterPage):
        self.heading.setText(QCoreApplication.translate("OnlineRegisterPage", u"Sumber daring", None))
        self.words.setText(QCoreApplication.translate("OnlineRegisterPage", u"Server kantor atau kabupaten yang menjawab satu NIK dengan JSON. Tanpa sumber, loket hanya memakai data yang diimpor.", None))
        self.centre.setText(QCoreApplication.translate("OnlineRegisterPage", u"Tanyakan juga kepada &pusat", None))
#if QT_CONFIG(accessibility)
        self.centre.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Tanyakan juga kepada pusat", None))
#endif // QT_CONFIG(accessibility)
        self.centre_words.setText("")
        self.name_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Nama sumber", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Nama sumber", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"Server kabupaten", None))
        self.name_fault.setText("")
        self.register_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Data yang dijawab", None))
#if QT_CONFIG(accessibility)
        self.register.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Data yang dijawab", None))
#endif // QT_CONFIG(accessibility)
        self.register_fault.setText("")
        self.url_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Alamat, dengan {nik} di tempat NIK", None))
#if QT_CONFIG(accessibility)
        self.url.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Alamat, dengan {nik} di tempat NIK", None))
#endif // QT_CONFIG(accessibility)
        self.url.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"https://server.contoh.go.id/dtsen/{nik}", None))
        self.url_fault.setText("")
        self.method_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Cara bertanya", None))
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Cara bertanya", None))
#endif // QT_CONFIG(accessibility)
        self.method_fault.setText("")
        self.body_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Isi kiriman (JSON)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Isi kiriman (JSON)", None))
#endif // QT_CONFIG(accessibility)
        self.body_fault.setText("")
        self.token_header_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Header token", None))
#if QT_CONFIG(accessibility)
        self.token_header.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Header token", None))
#endif // QT_CONFIG(accessibility)
        self.token_header.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"Authorization", None))
        self.token_header_fault.setText("")
        self.token_prefix_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"A&walan token", None))
#if QT_CONFIG(accessibility)
        self.token_prefix.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Awalan token", None))
#endif // QT_CONFIG(accessibility)
        self.token_prefix.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"Bearer", None))
        self.token_prefix_fault.setText("")
        self.token_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Token", None))
#if QT_CONFIG(accessibility)
        self.token.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Token", None))
#endif // QT_CONFIG(accessibility)
        self.token_fault.setText("")
        self.hours_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"Jawaban disimpan (&jam)", None))
#if QT_CONFIG(accessibility)
        self.hours.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Jawaban disimpan (jam)", None))
#endif // QT_CONFIG(accessibility)
        self.hours_fault.setText("")
        self.entries_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"Jalur &orang", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Jalur orang", None))
#endif // QT_CONFIG(accessibility)
        self.entries.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"data", None))
        self.entries_fault.setText("")
        self.absent_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"Tan&da \u201ctidak ada\u201d", None))
#if QT_CONFIG(accessibility)
        self.absent.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Tanda \u201ctidak ada\u201d", None))
#endif // QT_CONFIG(accessibility)
        self.absent.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"status=kosong", None))
        self.absent_fault.setText("")
        self.as_of_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"Jalur tan&ggal data", None))
#if QT_CONFIG(accessibility)
        self.as_of.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Jalur tanggal data", None))
#endif // QT_CONFIG(accessibility)
        self.as_of.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"per_tanggal", None))
        self.as_of_fault.setText("")
        self.label_label.setText(QCoreApplication.translate("OnlineRegisterPage", u"&Sebutan data di layar", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Sebutan data di layar", None))
#endif // QT_CONFIG(accessibility)
        self.label_fault.setText("")
        self.mapping_title.setText(QCoreApplication.translate("OnlineRegisterPage", u"Isian kami di jawaban sumber", None))
#if QT_CONFIG(accessibility)
        self.mapping.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Pemetaan isian", None))
#endif // QT_CONFIG(accessibility)
        self.mapping_fault.setText("")
#if QT_CONFIG(accessibility)
        self.nik.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"NIK untuk uji sambungan", None))
#endif // QT_CONFIG(accessibility)
        self.nik.setPlaceholderText(QCoreApplication.translate("OnlineRegisterPage", u"NIK untuk uji", None))
        self.try_out.setText(QCoreApplication.translate("OnlineRegisterPage", u"Uji sambungan", None))
#if QT_CONFIG(accessibility)
        self.try_out.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Uji sambungan", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("OnlineRegisterPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("OnlineRegisterPage", u"Berhenti memakai sumber ini", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("OnlineRegisterPage", u"Berhenti memakai sumber ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

