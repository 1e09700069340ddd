# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_erase.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonErasePart(object):
    def setupUi(self, PersonErasePart):
        if not PersonErasePart.objectName():
            PersonErasePart.setObjectName(u"PersonErasePart")
        self.column = QVBoxLayout(PersonErasePart)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 0, 0)
        self.heading = QLabel(PersonErasePart)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.words = QLabel(PersonErasePart)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.ground_label = QLabel(PersonErasePart)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"role", u"field")

        self.column.addWidget(self.ground_label)

        self.ground = QComboBox(PersonErasePart)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 36))

        self.column.addWidget(self.ground)

        self.note_label = QLabel(PersonErasePart)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")

        self.column.addWidget(self.note_label)

        self.note = QLineEdit(PersonErasePart)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(200)

        self.column.addWidget(self.note)

        self.sure = QCheckBox(PersonErasePart)
        self.sure.setObjectName(u"sure")

        self.column.addWidget(self.sure)

        self.fault = QLabel(PersonErasePart)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.erase = QPushButton(PersonErasePart)
        self.erase.setObjectName(u"erase")
        self.erase.setAutoDefault(False)
        self.erase.setProperty(u"main", True)

        self.buttons.addWidget(self.erase)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.back = QPushButton(PersonErasePart)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)


        self.column.addLayout(self.buttons)

        self.foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.foot)

#if QT_CONFIG(shortcut)
        self.ground_label.setBuddy(self.ground)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ground, self.note)
        QWidget.setTabOrder(self.note, self.sure)
        QWidget.setTabOrder(self.sure, self.erase)
        QWidget.setTabOrder(self.erase, self.back)

        self.retranslateUi(PersonErasePart)

        QMetaObject.connectSlotsByName(PersonErasePart)
    # setupUi

    def retranslateUi(self, PersonErasePart):
        self.heading.setText(QCoreApplication.translate("PersonErasePart", u"Hapus data pribadi", None))
        self.words.setText("")
        self.ground_label.setText(QCoreApplication.translate("PersonErasePart", u"&Dasar penghapusan (UU 27/2022 pasal 43 ayat 1)", None))
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("PersonErasePart", u"Dasar penghapusan", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PersonErasePart", u"&Surat permintaan atau keputusan yang menjadi dasar (tanpa nama)", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PersonErasePart", u"Surat permintaan atau keputusan", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("PersonErasePart", u"Misalnya: permohonan tertulis no. 12 tanggal 20-11-2026", None))
        self.sure.setText(QCoreApplication.translate("PersonErasePart", u"Saya mengerti: yang dihapus tidak dapat dikembalikan", None))
#if QT_CONFIG(accessibility)
        self.sure.setAccessibleName(QCoreApplication.translate("PersonErasePart", u"Saya mengerti: yang dihapus tidak dapat dikembalikan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.erase.setText(QCoreApplication.translate("PersonErasePart", u"Alt+H  Hapus data", None))
#if QT_CONFIG(accessibility)
        self.erase.setAccessibleName(QCoreApplication.translate("PersonErasePart", u"Alt+H  Hapus data", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("PersonErasePart", u"Esc  Batal", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("PersonErasePart", u"Esc  Batal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

