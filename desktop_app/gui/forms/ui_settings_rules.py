# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_rules.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

class Ui_RulesPage(object):
    def setupUi(self, RulesPage):
        if not RulesPage.objectName():
            RulesPage.setObjectName(u"RulesPage")
        self.outer = QVBoxLayout(RulesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RulesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(RulesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.scroll = QScrollArea(RulesPage)
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
        self.set_words = QLabel(self.inner)
        self.set_words.setObjectName(u"set_words")
        self.set_words.setWordWrap(True)

        self.inner_layout.addWidget(self.set_words)

        self.rows = QTableView(self.inner)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)
        self.rows.setMinimumSize(QSize(0, 370))

        self.inner_layout.addWidget(self.rows)

        self.settings_title = QLabel(self.inner)
        self.settings_title.setObjectName(u"settings_title")
        self.settings_title.setProperty(u"role", u"title")

        self.inner_layout.addWidget(self.settings_title)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.desil_limit_box = QVBoxLayout()
        self.desil_limit_box.setSpacing(3)
        self.desil_limit_box.setObjectName(u"desil_limit_box")
        self.desil_limit_label = QLabel(self.inner)
        self.desil_limit_label.setObjectName(u"desil_limit_label")

        self.desil_limit_box.addWidget(self.desil_limit_label)

        self.desil_limit = QSpinBox(self.inner)
        self.desil_limit.setObjectName(u"desil_limit")
        self.desil_limit.setMinimumSize(QSize(0, 38))
        self.desil_limit.setMinimum(1)
        self.desil_limit.setMaximum(10)

        self.desil_limit_box.addWidget(self.desil_limit)

        self.desil_limit_fault = QLabel(self.inner)
        self.desil_limit_fault.setObjectName(u"desil_limit_fault")
        self.desil_limit_fault.setProperty(u"role", u"error")
        self.desil_limit_fault.setWordWrap(True)

        self.desil_limit_box.addWidget(self.desil_limit_fault)

        self.spacer_40 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.desil_limit_box.addItem(self.spacer_40)

        self.desil_limit_box.setStretch(3, 1)

        self.grid.addLayout(self.desil_limit_box, 0, 0, 1, 1)

        self.stale_after_box = QVBoxLayout()
        self.stale_after_box.setSpacing(3)
        self.stale_after_box.setObjectName(u"stale_after_box")
        self.stale_after_label = QLabel(self.inner)
        self.stale_after_label.setObjectName(u"stale_after_label")

        self.stale_after_box.addWidget(self.stale_after_label)

        self.stale_after = QSpinBox(self.inner)
        self.stale_after.setObjectName(u"stale_after")
        self.stale_after.setMinimumSize(QSize(0, 38))
        self.stale_after.setMinimum(1)
        self.stale_after.setMaximum(3650)

        self.stale_after_box.addWidget(self.stale_after)

        self.stale_after_fault = QLabel(self.inner)
        self.stale_after_fault.setObjectName(u"stale_after_fault")
        self.stale_after_fault.setProperty(u"role", u"error")
        self.stale_after_fault.setWordWrap(True)

        self.stale_after_box.addWidget(self.stale_after_fault)

        self.spacer_41 = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.stale_after_box.addItem(self.spacer_41)

        self.stale_after_box.setStretch(3, 1)

        self.grid.addLayout(self.stale_after_box, 0, 1, 1, 1)


        self.inner_layout.addLayout(self.grid)

        self.id_required = QCheckBox(self.inner)
        self.id_required.setObjectName(u"id_required")
        self.id_required.setMinimumSize(QSize(0, 36))

        self.inner_layout.addWidget(self.id_required)

        self.complete_id = QCheckBox(self.inner)
        self.complete_id.setObjectName(u"complete_id")
        self.complete_id.setMinimumSize(QSize(0, 36))

        self.inner_layout.addWidget(self.complete_id)

        self.fault = QLabel(self.inner)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.inner_layout.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.inner)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.buttons.addWidget(self.save)

        self.spacer_46 = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_46)


        self.inner_layout.addLayout(self.buttons)

        self.spacer_47 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inner_layout.addItem(self.spacer_47)

        self.inner_layout.setStretch(9, 1)
        self.scroll.setWidget(self.inner)

        self.outer.addWidget(self.scroll)

        self.outer.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.desil_limit_label.setBuddy(self.desil_limit)
        self.stale_after_label.setBuddy(self.stale_after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.desil_limit)
        QWidget.setTabOrder(self.desil_limit, self.stale_after)
        QWidget.setTabOrder(self.stale_after, self.id_required)
        QWidget.setTabOrder(self.id_required, self.complete_id)
        QWidget.setTabOrder(self.complete_id, self.save)

        self.retranslateUi(RulesPage)

        QMetaObject.connectSlotsByName(RulesPage)
    # setupUi

    def retranslateUi(self, RulesPage):
        self.heading.setText(QCoreApplication.translate("RulesPage", u"Aturan", None))
        self.words.setText(QCoreApplication.translate("RulesPage", u"Aturan dibaca dari atas ke bawah; alasan pertama yang kena adalah yang dihitung dalam laporan.", None))
        self.set_words.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("RulesPage", u"Daftar aturan yang berlaku", None))
#endif // QT_CONFIG(accessibility)
        self.settings_title.setText(QCoreApplication.translate("RulesPage", u"Pilihan kantor", None))
        self.desil_limit_label.setText(QCoreApplication.translate("RulesPage", u"Batas &desil yang boleh diusulkan", None))
#if QT_CONFIG(accessibility)
        self.desil_limit.setAccessibleName(QCoreApplication.translate("RulesPage", u"Batas desil yang boleh diusulkan", None))
#endif // QT_CONFIG(accessibility)
        self.desil_limit.setSuffix("")
        self.desil_limit_fault.setText("")
        self.stale_after_label.setText(QCoreApplication.translate("RulesPage", u"Data dianggap &lama sesudah", None))
#if QT_CONFIG(accessibility)
        self.stale_after.setAccessibleName(QCoreApplication.translate("RulesPage", u"Data dianggap lama sesudah", None))
#endif // QT_CONFIG(accessibility)
        self.stale_after.setSuffix(QCoreApplication.translate("RulesPage", u" hari", None))
        self.stale_after_fault.setText("")
        self.id_required.setText(QCoreApplication.translate("RulesPage", u"Surat desa untuk reaktivasi harus mencantumkan &ID-DTKS", None))
#if QT_CONFIG(accessibility)
        self.id_required.setAccessibleName(QCoreApplication.translate("RulesPage", u"Surat desa untuk reaktivasi harus mencantumkan ID-DTKS", None))
#endif // QT_CONFIG(accessibility)
        self.complete_id.setText(QCoreApplication.translate("RulesPage", u"Petugas boleh &melengkapi ID-DTKS di loket", None))
#if QT_CONFIG(accessibility)
        self.complete_id.setAccessibleName(QCoreApplication.translate("RulesPage", u"Petugas boleh melengkapi ID-DTKS di loket", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("RulesPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("RulesPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

