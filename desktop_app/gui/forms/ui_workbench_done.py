# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_done.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from desktop_app.gui.widgets.pdf_view import PdfView

class Ui_DonePanel(object):
    def setupUi(self, DonePanel):
        if not DonePanel.objectName():
            DonePanel.setObjectName(u"DonePanel")
        self.column = QVBoxLayout(DonePanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DonePanel)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.column.addWidget(self.title)

        self.words = QLabel(DonePanel)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.next = QPushButton(DonePanel)
        self.next.setObjectName(u"next")
        self.next.setAutoDefault(False)
        self.next.setProperty(u"main", True)

        self.row.addWidget(self.next)

        self.print_letter = QPushButton(DonePanel)
        self.print_letter.setObjectName(u"print_letter")
        self.print_letter.setAutoDefault(False)

        self.row.addWidget(self.print_letter)

        self.save_letter = QPushButton(DonePanel)
        self.save_letter.setObjectName(u"save_letter")
        self.save_letter.setAutoDefault(False)

        self.row.addWidget(self.save_letter)

        self.complain = QPushButton(DonePanel)
        self.complain.setObjectName(u"complain")
        self.complain.setAutoDefault(False)

        self.row.addWidget(self.complain)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.gap)


        self.column.addLayout(self.row)

        self.lower = QHBoxLayout()
        self.lower.setSpacing(16)
        self.lower.setObjectName(u"lower")
        self.letter = PdfView(DonePanel)
        self.letter.setObjectName(u"letter")
        self.letter.setMaximumSize(QSize(640, 16777215))

        self.lower.addWidget(self.letter)

        self.say_column = QVBoxLayout()
        self.say_column.setSpacing(8)
        self.say_column.setObjectName(u"say_column")
        self.say_label = QLabel(DonePanel)
        self.say_label.setObjectName(u"say_label")
        self.say_label.setProperty(u"role", u"title")

        self.say_column.addWidget(self.say_label)

        self.say = QLabel(DonePanel)
        self.say.setObjectName(u"say")
        self.say.setWordWrap(True)
        self.say.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.say_column.addWidget(self.say)

        self.other_label = QLabel(DonePanel)
        self.other_label.setObjectName(u"other_label")

        self.say_column.addWidget(self.other_label)

        self.other = QComboBox(DonePanel)
        self.other.setObjectName(u"other")
        self.other.setMinimumSize(QSize(0, 36))
        self.other.setMinimumContentsLength(10)
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.say_column.addWidget(self.other)

        self.say_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.say_column.addItem(self.say_gap)


        self.lower.addLayout(self.say_column)

        self.lower.setStretch(0, 3)
        self.lower.setStretch(1, 2)

        self.column.addLayout(self.lower)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DonePanel)

        QMetaObject.connectSlotsByName(DonePanel)
    # setupUi

    def retranslateUi(self, DonePanel):
        self.title.setText("")
        self.words.setText("")
        self.next.setText(QCoreApplication.translate("DonePanel", u"F8  Panggil berikut", None))
        self.print_letter.setText(QCoreApplication.translate("DonePanel", u"Ctrl+P  Cetak", None))
        self.save_letter.setText(QCoreApplication.translate("DonePanel", u"Simpan PDF", None))
        self.complain.setText(QCoreApplication.translate("DonePanel", u"Catat sebagai pengaduan", None))
#if QT_CONFIG(accessibility)
        self.complain.setAccessibleName(QCoreApplication.translate("DonePanel", u"Catat sebagai pengaduan", None))
#endif // QT_CONFIG(accessibility)
        self.say_label.setText(QCoreApplication.translate("DonePanel", u"Sampaikan kepada pemohon", None))
        self.say.setText("")
        self.other_label.setText(QCoreApplication.translate("DonePanel", u"Layanan lain untuk orang ini (F4)", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("DonePanel", u"Layanan lain untuk orang ini", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

