# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_compare.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PersonComparePart(object):
    def setupUi(self, PersonComparePart):
        if not PersonComparePart.objectName():
            PersonComparePart.setObjectName(u"PersonComparePart")
        self.column = QVBoxLayout(PersonComparePart)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 0, 0, 0)
        self.heading = QLabel(PersonComparePart)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.why = QLabel(PersonComparePart)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"warn")
        self.why.setWordWrap(True)

        self.column.addWidget(self.why)

        self.sides = QTableView(PersonComparePart)
        self.sides.setObjectName(u"sides")
        self.sides.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sides.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.sides.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.sides.setAlternatingRowColors(True)
        self.sides.setShowGrid(False)
        self.sides.setTabKeyNavigation(False)
        self.sides.setWordWrap(False)

        self.column.addWidget(self.sides)

        self.reason_label = QLabel(PersonComparePart)
        self.reason_label.setObjectName(u"reason_label")

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(PersonComparePart)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(200)

        self.column.addWidget(self.reason)

        self.fault = QLabel(PersonComparePart)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.same = QPushButton(PersonComparePart)
        self.same.setObjectName(u"same")
        self.same.setAutoDefault(False)
        self.same.setProperty(u"main", True)

        self.buttons.addWidget(self.same)

        self.other = QPushButton(PersonComparePart)
        self.other.setObjectName(u"other")
        self.other.setAutoDefault(False)

        self.buttons.addWidget(self.other)

        self.apart = QPushButton(PersonComparePart)
        self.apart.setObjectName(u"apart")
        self.apart.setAutoDefault(False)
        self.apart.setProperty(u"main", True)

        self.buttons.addWidget(self.apart)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.back = QPushButton(PersonComparePart)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.buttons.setStretch(3, 1)

        self.column.addLayout(self.buttons)

        self.hint = QLabel(PersonComparePart)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"hint")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.same)
        QWidget.setTabOrder(self.same, self.other)
        QWidget.setTabOrder(self.other, self.apart)
        QWidget.setTabOrder(self.apart, self.back)
        QWidget.setTabOrder(self.back, self.sides)

        self.retranslateUi(PersonComparePart)

        QMetaObject.connectSlotsByName(PersonComparePart)
    # setupUi

    def retranslateUi(self, PersonComparePart):
        self.heading.setText("")
        self.why.setText("")
#if QT_CONFIG(accessibility)
        self.sides.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Dua catatan berdampingan", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PersonComparePart", u"&Alasan keputusan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Alasan keputusan", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("PersonComparePart", u"Misalnya: KTP dan KK asli dibandingkan, orangnya sama", None))
        self.fault.setText("")
        self.same.setText(QCoreApplication.translate("PersonComparePart", u"Alt+S  Orang yang sama", None))
#if QT_CONFIG(accessibility)
        self.same.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Alt+S  Orang yang sama", None))
#endif // QT_CONFIG(accessibility)
        self.other.setText(QCoreApplication.translate("PersonComparePart", u"Alt+L  Orang lain", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Alt+L  Orang lain", None))
#endif // QT_CONFIG(accessibility)
        self.apart.setText(QCoreApplication.translate("PersonComparePart", u"Alt+P  Pisahkan lagi", None))
#if QT_CONFIG(accessibility)
        self.apart.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Alt+P  Pisahkan lagi", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("PersonComparePart", u"Esc  Kembali", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("PersonComparePart", u"Esc  Kembali", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        pass
    # retranslateUi

