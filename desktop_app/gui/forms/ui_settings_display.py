# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_display.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_DisplayPage(object):
    def setupUi(self, DisplayPage):
        if not DisplayPage.objectName():
            DisplayPage.setObjectName(u"DisplayPage")
        self.outer = QVBoxLayout(DisplayPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(DisplayPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(DisplayPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(DisplayPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.inner_layout = QVBoxLayout(self.inner)
        self.inner_layout.setSpacing(8)
        self.inner_layout.setObjectName(u"inner_layout")
        self.inner_layout.setContentsMargins(0, 0, 12, 0)
        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.theme_box = QVBoxLayout()
        self.theme_box.setSpacing(3)
        self.theme_box.setObjectName(u"theme_box")
        self.theme_label = QLabel(self.inner)
        self.theme_label.setObjectName(u"theme_label")

        self.theme_box.addWidget(self.theme_label)

        self.theme = QComboBox(self.inner)
        self.theme.setObjectName(u"theme")
        self.theme.setMinimumSize(QSize(0, 38))

        self.theme_box.addWidget(self.theme)

        self.theme_fault = QLabel(self.inner)
        self.theme_fault.setObjectName(u"theme_fault")
        self.theme_fault.setProperty(u"role", u"error")
        self.theme_fault.setWordWrap(True)

        self.theme_box.addWidget(self.theme_fault)

        self.spacer_55 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.theme_box.addItem(self.spacer_55)

        self.theme_box.setStretch(3, 1)

        self.grid.addLayout(self.theme_box, 0, 0, 1, 1)

        self.scale_box = QVBoxLayout()
        self.scale_box.setSpacing(3)
        self.scale_box.setObjectName(u"scale_box")
        self.scale_label = QLabel(self.inner)
        self.scale_label.setObjectName(u"scale_label")

        self.scale_box.addWidget(self.scale_label)

        self.scale = QComboBox(self.inner)
        self.scale.setObjectName(u"scale")
        self.scale.setMinimumSize(QSize(0, 38))

        self.scale_box.addWidget(self.scale)

        self.scale_fault = QLabel(self.inner)
        self.scale_fault.setObjectName(u"scale_fault")
        self.scale_fault.setProperty(u"role", u"error")
        self.scale_fault.setWordWrap(True)

        self.scale_box.addWidget(self.scale_fault)

        self.spacer_56 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.scale_box.addItem(self.spacer_56)

        self.scale_box.setStretch(3, 1)

        self.grid.addLayout(self.scale_box, 0, 1, 1, 1)

        self.printer_box = QVBoxLayout()
        self.printer_box.setSpacing(3)
        self.printer_box.setObjectName(u"printer_box")
        self.printer_label = QLabel(self.inner)
        self.printer_label.setObjectName(u"printer_label")

        self.printer_box.addWidget(self.printer_label)

        self.printer = QComboBox(self.inner)
        self.printer.setObjectName(u"printer")
        self.printer.setMinimumSize(QSize(0, 38))

        self.printer_box.addWidget(self.printer)

        self.printer_fault = QLabel(self.inner)
        self.printer_fault.setObjectName(u"printer_fault")
        self.printer_fault.setProperty(u"role", u"error")
        self.printer_fault.setWordWrap(True)

        self.printer_box.addWidget(self.printer_fault)

        self.spacer_57 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.printer_box.addItem(self.spacer_57)

        self.printer_box.setStretch(3, 1)

        self.grid.addLayout(self.printer_box, 1, 0, 1, 1)


        self.inner_layout.addLayout(self.grid)

        self.printer_words = QLabel(self.inner)
        self.printer_words.setObjectName(u"printer_words")
        self.printer_words.setWordWrap(True)
        self.printer_words.setProperty(u"role", u"hint")

        self.inner_layout.addWidget(self.printer_words)

        self.spacer_58 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_58)

        self.inner_layout.setStretch(2, 1)
        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.theme_label.setBuddy(self.theme)
        self.scale_label.setBuddy(self.scale)
        self.printer_label.setBuddy(self.printer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.theme, self.scale)
        QWidget.setTabOrder(self.scale, self.printer)

        self.retranslateUi(DisplayPage)

        QMetaObject.connectSlotsByName(DisplayPage)
    # setupUi

    def retranslateUi(self, DisplayPage):
        self.heading.setText(QCoreApplication.translate("DisplayPage", u"Tampilan dan pencetak", None))
        self.words.setText(QCoreApplication.translate("DisplayPage", u"Pengaturan ini hanya untuk komputer ini dan langsung dipakai.", None))
        self.theme_label.setText(QCoreApplication.translate("DisplayPage", u"&Warna layar", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("DisplayPage", u"Warna layar", None))
#endif // QT_CONFIG(accessibility)
        self.theme_fault.setText("")
        self.scale_label.setText(QCoreApplication.translate("DisplayPage", u"&Besar tulisan", None))
#if QT_CONFIG(accessibility)
        self.scale.setAccessibleName(QCoreApplication.translate("DisplayPage", u"Besar tulisan", None))
#endif // QT_CONFIG(accessibility)
        self.scale_fault.setText("")
        self.printer_label.setText(QCoreApplication.translate("DisplayPage", u"Pencetak &surat", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("DisplayPage", u"Pencetak surat", None))
#endif // QT_CONFIG(accessibility)
        self.printer_fault.setText("")
        self.printer_words.setText("")
        pass
    # retranslateUi

