# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_form.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.register_rows import RegisterRows

class Ui_FormPanel(object):
    def setupUi(self, FormPanel):
        if not FormPanel.objectName():
            FormPanel.setObjectName(u"FormPanel")
        self.column = QVBoxLayout(FormPanel)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title = QLabel(FormPanel)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.title_row.addWidget(self.title)

        self.legend = QLabel(FormPanel)
        self.legend.setObjectName(u"legend")
        self.legend.setProperty(u"role", u"hint")

        self.title_row.addWidget(self.legend)

        self.title_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_gap)

        self.look_up = QPushButton(FormPanel)
        self.look_up.setObjectName(u"look_up")
        self.look_up.setAutoDefault(False)

        self.title_row.addWidget(self.look_up)

        self.rows_button = QPushButton(FormPanel)
        self.rows_button.setObjectName(u"rows_button")
        self.rows_button.setAutoDefault(False)

        self.title_row.addWidget(self.rows_button)


        self.column.addLayout(self.title_row)

        self.info = QLabel(FormPanel)
        self.info.setObjectName(u"info")
        self.info.setWordWrap(True)
        self.info.setProperty(u"role", u"hint")

        self.column.addWidget(self.info)

        self.rows = RegisterRows(FormPanel)
        self.rows.setObjectName(u"rows")
        self.rows.setMaximumSize(QSize(16777215, 136))

        self.column.addWidget(self.rows)

        self.scroll = QScrollArea(FormPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled = QWidget()
        self.scrolled.setObjectName(u"scrolled")
        self.scroll.setWidget(self.scrolled)

        self.column.addWidget(self.scroll)

        self.column.setStretch(3, 1)

        self.retranslateUi(FormPanel)

        QMetaObject.connectSlotsByName(FormPanel)
    # setupUi

    def retranslateUi(self, FormPanel):
        self.title.setText("")
        self.legend.setText(QCoreApplication.translate("FormPanel", u"* wajib diisi", None))
        self.look_up.setText(QCoreApplication.translate("FormPanel", u"F5  Cari lagi", None))
        self.rows_button.setText(QCoreApplication.translate("FormPanel", u"Keluarga", None))
        self.info.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("FormPanel", u"Baris data DTKS/DTSEN", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

